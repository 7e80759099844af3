import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Answer } from './call.ts';

interface StoredObject {
  readonly body: Buffer;
  readonly encoding: string | undefined;
  readonly etag: string;
  readonly versionId: string;
}

/** S3 lists so many keys in one answer. */
const keysAtOnce = 1000;

/** S3: buckets exist as soon as they are named and keep every version; conditional writes are checked as S3 checks them. */
export class Objects {
  private readonly buckets = new Map<string, Map<string, StoredObject[]>>();

  clear(): void {
    this.buckets.clear();
  }

  /** Puts an object as an uploader would; returns its version. */
  upload(bucket: string, key: string, content: string | Buffer): string {
    return this.store(bucket, key, Buffer.from(content)).versionId;
  }

  /** Deletes one version for good. */
  deleteVersion(bucket: string, key: string, versionId: string): void {
    const versions = this.versions(bucket, key);
    versions.splice(
      versions.findIndex((version) => version.versionId === versionId),
      1,
    );
  }

  /** Deletes what is there, all versions of it. */
  remove(bucket: string, key: string): void {
    this.versions(bucket, key).length = 0;
  }

  /** The JSON records under a prefix, by key. */
  records(bucket: string, prefix: string): Record<string, unknown> {
    return Object.fromEntries(
      [...(this.buckets.get(bucket) ?? [])]
        .filter(([key, versions]) => key.startsWith(prefix) && versions.length > 0)
        .map(([key, versions]) => [key, JSON.parse(unpacked(versions.at(-1)?.body))]),
    );
  }

  put(headers: IncomingHttpHeaders, bucket: string, key: string, body: Buffer): Answer {
    const current = this.versions(bucket, key).at(-1);
    if (headers['if-none-match'] === '*' && current) return { status: 412, code: 'PreconditionFailed' };
    const match = headers['if-match'];
    if (match !== undefined && !current) return { status: 404, code: 'NoSuchKey' };
    if (match !== undefined && match !== current?.etag) return { status: 412, code: 'PreconditionFailed' };
    const { etag, versionId } = this.store(bucket, key, body, encodingOf(headers));
    return { status: 200, headers: { etag, 'x-amz-version-id': versionId } };
  }

  get(method: string, headers: IncomingHttpHeaders, bucket: string, key: string, url: URL): Answer {
    const versions = this.versions(bucket, key);
    const wanted = url.searchParams.get('versionId');
    const found = wanted === null ? versions.at(-1) : versions.find(({ versionId }) => versionId === wanted);
    if (!found) return { status: 404, code: wanted === null ? 'NoSuchKey' : 'NoSuchVersion' };
    if (headers['if-none-match'] === found.etag) return { status: 304, code: 'NotModified' };
    if (headers['if-match'] !== undefined && headers['if-match'] !== found.etag)
      return { status: 412, code: 'PreconditionFailed' };
    const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
    const body = found.body.subarray(Number(from ?? 0));
    const answer = {
      etag: found.etag,
      'x-amz-version-id': found.versionId,
      'content-length': String(body.length),
      ...(found.encoding === undefined ? {} : { 'content-encoding': found.encoding }),
      ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${found.body.length - 1}/${found.body.length}` }),
    };
    if (from !== undefined && Number(from) >= found.body.length) return { status: 416, code: 'InvalidRange' };
    return {
      status: from === undefined ? 200 : 206,
      headers: answer,
      body: method === 'HEAD' ? Buffer.alloc(0) : body,
    };
  }

  list(bucket: string, url: URL): Answer {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? url.searchParams.get('start-after') ?? '';
    const keys = [...(this.buckets.get(bucket)?.keys() ?? [])]
      .filter((key) => key.startsWith(prefix) && key > after)
      .sort();
    const page = keys.slice(0, keysAtOnce);
    const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    const rest = page.length < keys.length ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
    const body = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${rest !== ''}</IsTruncated>${rest}${contents}</ListBucketResult>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
  }

  private store(bucket: string, key: string, body: Buffer, encoding?: string): StoredObject {
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const stored = { body, encoding, etag, versionId: randomUUID() };
    this.versions(bucket, key).push(stored);
    return stored;
  }

  private versions(bucket: string, key: string): StoredObject[] {
    const objects = this.buckets.get(bucket) ?? new Map<string, StoredObject[]>();
    this.buckets.set(bucket, objects);
    const versions = objects.get(key) ?? [];
    objects.set(key, versions);
    return versions;
  }
}

function unpacked(body: Buffer | undefined): string {
  if (body === undefined) return 'null';
  return (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();
}

/** Clients that send in chunks say so in the same header. */
function encodingOf(headers: IncomingHttpHeaders): string | undefined {
  const encodings = (headers['content-encoding'] ?? '').split(',').map((one) => one.trim());
  return encodings.find((one) => one !== '' && one !== 'aws-chunked');
}
