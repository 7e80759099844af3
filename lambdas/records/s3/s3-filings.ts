import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Filings, LandedObject } from '../filings.ts';

/** What S3 answers when the object, or that version of it, is no longer there. */
const goneErrors: readonly string[] = ['NoSuchKey', 'NoSuchVersion'];

/** Filings as objects in a bucket. */
export class S3Filings implements Filings {
  private readonly client: S3Client;

  constructor(client: S3Client) {
    this.client = client;
  }

  async open(object: LandedObject): Promise<AsyncIterable<Uint8Array> | 'gone'> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({
          Bucket: object.bucket,
          Key: object.key,
          ...(object.versionId === null ? {} : { VersionId: object.versionId }),
        }),
      );
      if (!(Body instanceof Readable)) throw new Error(`S3 sent ${this.locate(object)} without a body`);
      return Body;
    } catch (error) {
      if (error instanceof S3ServiceException && goneErrors.includes(error.name)) return 'gone';
      throw error;
    }
  }

  locate(object: LandedObject): string {
    return `s3://${object.bucket}/${object.key}`;
  }
}
