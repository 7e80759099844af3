import { gunzipSync, gzipSync } from 'node:zlib';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { again } from '../../calls/again.ts';
import { type Store, UnreadableRecordError, type Version } from '../store.ts';

interface Text {
  readonly text: string;
  readonly version: Version;
}

/** What grows with a registrant's history is packed where it is long; what people look at stays as it is. */
const packed = /^registrants(?:-past)?\//;
const packedFromBytes = 8_000;

/** Records as JSON objects in one bucket. */
export class S3Store implements Store {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.client = client;
    this.bucket = bucket;
  }

  async get(key: string): Promise<{ json: unknown; version: Version } | null> {
    const found = await again(() => this.read(key));
    return found === null ? null : { json: this.parse(key, found.text), version: found.version };
  }

  async getUnless(key: string, version: Version): Promise<{ json: unknown; version: Version } | null | 'unchanged'> {
    const found = await again(() => this.read(key, version));
    if (found === null || found === 'unchanged') return found;
    return { json: this.parse(key, found.text), version: found.version };
  }

  create(key: string, value: object): Promise<Version | null> {
    return this.put(key, value, { IfNoneMatch: '*' });
  }

  replace(key: string, value: object, version: Version): Promise<Version | null> {
    return this.put(key, value, { IfMatch: version });
  }

  async *list(prefix: string, after = ''): AsyncIterable<string> {
    const wanted = { Bucket: this.bucket, Prefix: prefix, ...(after === '' ? {} : { StartAfter: after }) };
    let next: string | undefined;
    do {
      const command = new ListObjectsV2Command({ ...wanted, ContinuationToken: next });
      const page = await again(() => this.client.send(command));
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  locate(key: string): string {
    return `s3://${this.bucket}/${key}`;
  }

  private async put(key: string, value: object, condition: Partial<PutObjectCommandInput>): Promise<Version | null> {
    const text = JSON.stringify(value);
    const isPacked = packed.test(key) && text.length >= packedFromBytes;
    const command = new PutObjectCommand({
      Bucket: this.bucket,
      Key: key,
      Body: isPacked ? gzipSync(text) : text,
      ContentType: 'application/json',
      ...(isPacked ? { ContentEncoding: 'gzip' } : {}),
      ...condition,
    });
    let isWrittenPerhaps = false;
    try {
      const { ETag } = await again(
        () => this.client.send(command),
        () => {
          isWrittenPerhaps = true;
        },
      );
      if (ETag === undefined) throw new Error(`S3 wrote ${this.locate(key)} without an ETag`);
      return ETag;
    } catch (error) {
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
      // An earlier try was written, and only its answer was lost.
      if (status === 412 && isWrittenPerhaps) return this.versionOf(key, text);
      if (status === 412) return null;
      // If-Match on a key that is no longer there.
      if (status === 404 && condition.IfMatch !== undefined) return null;
      throw error;
    }
  }

  private async read(key: string): Promise<Text | null>;
  private async read(key: string, unless: Version): Promise<Text | null | 'unchanged'>;
  private async read(key: string, unless?: Version): Promise<Text | null | 'unchanged'> {
    try {
      const command = new GetObjectCommand({ Bucket: this.bucket, Key: key, IfNoneMatch: unless });
      const { Body, ETag } = await this.client.send(command);
      if (Body === undefined || ETag === undefined) throw new Error(`S3 sent ${this.locate(key)} without body or ETag`);
      return { text: unpacked(await Body.transformToByteArray()), version: ETag };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 304) return 'unchanged';
      throw error;
    }
  }

  /** The version of what is there, if it is that text. */
  private async versionOf(key: string, text: string): Promise<Version | null> {
    const found = await again(() => this.read(key));
    return found !== null && found.text === text ? found.version : null;
  }

  private parse(key: string, text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UnreadableRecordError(`The record at ${this.locate(key)} is not JSON`, { cause: error });
    }
  }
}

/** As text, whether it is packed or not. */
function unpacked(bytes: Uint8Array): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf-8');
}
