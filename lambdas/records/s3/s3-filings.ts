import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { again, mayPass } from '../../calls/again.ts';
import { type Filings, type LandedObject, UnreadableObjectError } from '../filings.ts';

/** A body that breaks off is gone on with where it broke off, so many times. */
const continuations = 10;

/** What S3 answers when the object, or that version of it, is no longer there. */
const goneErrors: readonly string[] = ['NoSuchKey', 'NoSuchVersion', 'NoSuchBucket'];

/** What S3 answers when it will never give the object out as it lies there, by name or status, in words. */
const neverErrors: Readonly<Record<string, string>> = {
  AccessDenied:
    'S3 does not let the watcher read the file: it is encrypted with a key, or has a policy, that the watcher may not use. Allow that, or upload it without, and upload it again.',
  InvalidObjectState:
    'The file lies in an archive (S3 Glacier) and cannot be read from there. Restore it, and upload it again.',
  MethodNotAllowed: 'S3 holds a mark of deletion in the place of the file. Upload it again.',
  AllAccessDisabled: 'AWS has closed the bucket or the file to everybody. Ask AWS Support, and upload it again.',
  InvalidRequest:
    'S3 gives the file out only with a key that its uploader keeps (SSE-C). Upload it without, or encrypted by AWS.',
};

/** What KMS answers of a key that is switched off, due to be deleted, or gone. */
const unusableKey =
  'S3 cannot decrypt the file: the key that it is encrypted with is switched off or deleted. Switch it on, and upload the file again.';

function whyNever(error: S3ServiceException): string | undefined {
  const name = nameOf(error);
  return /^KMS\.(?:Disabled|KMSInvalidState|InvalidState|NotFound)/.test(name) ? unusableKey : neverErrors[name];
}

/** Filings as objects in a bucket. */
export class S3Filings implements Filings {
  private readonly client: S3Client;

  constructor(client: S3Client) {
    this.client = client;
  }

  async open(object: LandedObject): Promise<AsyncIterable<Uint8Array> | 'gone'> {
    try {
      const { body, version } = await again(() => this.get(object));
      return this.whole(object, body, version);
    } catch (error) {
      if (error instanceof S3ServiceException && goneErrors.includes(error.name)) return 'gone';
      const never = error instanceof S3ServiceException ? whyNever(error) : undefined;
      if (never !== undefined) throw new UnreadableObjectError(never, { cause: error });
      throw error;
    }
  }

  /** All bytes, however often the connection breaks. */
  private async *whole(object: LandedObject, first: Readable, version: string | undefined): AsyncIterable<Uint8Array> {
    let body = first;
    let read = 0;
    for (let broken = 0; ; broken++) {
      try {
        for await (const chunk of body as AsyncIterable<Uint8Array>) {
          read += chunk.length;
          yield chunk;
        }
        return;
      } catch (error) {
        if (!mayPass(error) || broken === continuations) throw error;
        const rest = { Range: `bytes=${read}-`, ...(version === undefined ? {} : { IfMatch: version }) };
        body = (await again(() => this.get(object, rest))).body;
      }
    }
  }

  private async get(object: LandedObject, part: { readonly Range?: string; readonly IfMatch?: string } = {}) {
    const { Body, ETag } = await this.client.send(
      new GetObjectCommand({
        Bucket: object.bucket,
        Key: object.key,
        ...(object.versionId === null ? {} : { VersionId: object.versionId }),
        ...part,
      }),
    );
    if (!(Body instanceof Readable)) throw new Error(`S3 sent ${this.locate(object)} without a body`);
    return { body: Body, version: ETag };
  }

  locate(object: LandedObject): string {
    return `s3://${object.bucket}/${object.key}`;
  }
}

/** Some answers bear a status only. */
function nameOf({ name, $metadata }: S3ServiceException): string {
  return $metadata.httpStatusCode === 405 ? 'MethodNotAllowed' : name;
}
