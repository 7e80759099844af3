import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as SNS was given it. */
export interface Published {
  readonly topic: string;
  readonly subject: string;
  readonly message: string;
  readonly structure: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Which call to let go wrong: the operation and what it is about ("PutObject", "filings/"). */
export interface Fault {
  readonly operation:
    | 'GetObject'
    | 'PutObject'
    | 'ListObjectsV2'
    | 'Publish'
    | 'CreateBucket'
    | 'HeadObject'
    | 'DeleteObject';
  /** Prefix of the key, or of the topic's ARN. */
  readonly about?: string;
  /** An HTTP status and an error code; "hang up" closes the connection after doing the work. */
  readonly answer: { readonly status: number; readonly code: string } | 'hang up';
  /** How often; then the call works again. */
  times: number;
}

interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly versionId: string;
}

/**
 * The calls of S3 and SNS that the watcher makes, on a free port of this machine, for the real SDK clients. Buckets
 * exist as soon as they are named and keep every version; conditional writes are checked as S3 checks them.
 */
export class FakeAws {
  /** Where the SDK's clients are to be pointed. */
  endpoint = '';
  readonly published: Published[] = [];
  readonly faults: Fault[] = [];
  private readonly buckets = new Map<string, Map<string, StoredObject[]>>();
  private readonly server: Server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    this.endpoint = `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Forgets everything but where it listens. */
  reset(): void {
    this.buckets.clear();
    this.published.length = 0;
    this.faults.length = 0;
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

  /** The JSON records under a prefix, by key. */
  records(bucket: string, prefix: string): Record<string, unknown> {
    return Object.fromEntries(
      [...(this.buckets.get(bucket) ?? [])]
        .filter(([key, versions]) => key.startsWith(prefix) && versions.length > 0)
        .map(([key, versions]) => [key, JSON.parse(versions.at(-1)?.body.toString() ?? 'null')]),
    );
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.endpoint);
    const [, bucket = '', ...path] = url.pathname.split('/').map(decodeURIComponent);
    const key = path.join('/');
    if (request.method === 'POST' && bucket === '') return this.publish(new URLSearchParams(body.toString()), response);
    if (request.method === 'PUT' && key === '')
      return this.reply(response, 'CreateBucket', bucket, () => ({ status: 200 }));
    if (request.method === 'PUT')
      return this.reply(response, 'PutObject', key, () => this.put(request, bucket, key, body));
    if (request.method === 'GET' && key === '')
      return this.reply(response, 'ListObjectsV2', bucket, () => this.list(bucket, url));
    if (request.method === 'GET' || request.method === 'HEAD') {
      return this.reply(response, request.method === 'GET' ? 'GetObject' : 'HeadObject', key, () =>
        this.get(request, bucket, key, url),
      );
    }
    return failed(response, 501, 'NotImplemented');
  }

  private reply(response: ServerResponse, operation: Fault['operation'], about: string, work: () => Answer): void {
    const fault = this.faults.find(
      (candidate) =>
        candidate.operation === operation && candidate.times > 0 && about.startsWith(candidate.about ?? ''),
    );
    if (fault) fault.times -= 1;
    if (fault && fault.answer !== 'hang up') {
      failed(response, fault.answer.status, fault.answer.code);
      return;
    }
    const { status, headers, body, code } = work();
    if (fault) response.destroy();
    else if (code !== undefined) failed(response, status, code);
    else response.writeHead(status, headers).end(body);
  }

  private put(request: IncomingMessage, bucket: string, key: string, body: Buffer): Answer {
    const current = this.versions(bucket, key).at(-1);
    if (request.headers['if-none-match'] === '*' && current) return { status: 412, code: 'PreconditionFailed' };
    const match = request.headers['if-match'];
    if (match !== undefined && !current) return { status: 404, code: 'NoSuchKey' };
    if (match !== undefined && match !== current?.etag) return { status: 412, code: 'PreconditionFailed' };
    const { etag, versionId } = this.store(bucket, key, body);
    return { status: 200, headers: { etag, 'x-amz-version-id': versionId } };
  }

  private get(request: IncomingMessage, bucket: string, key: string, url: URL): Answer {
    const versions = this.versions(bucket, key);
    const wanted = url.searchParams.get('versionId');
    const found = wanted === null ? versions.at(-1) : versions.find(({ versionId }) => versionId === wanted);
    if (!found) return { status: 404, code: wanted === null ? 'NoSuchKey' : 'NoSuchVersion' };
    if (request.headers['if-none-match'] === found.etag) return { status: 304, code: 'NotModified' };
    const headers = {
      etag: found.etag,
      'x-amz-version-id': found.versionId,
      'content-length': String(found.body.length),
    };
    return { status: 200, headers, body: request.method === 'HEAD' ? Buffer.alloc(0) : found.body };
  }

  private list(bucket: string, url: URL): Answer {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('start-after') ?? '';
    const keys = [...(this.buckets.get(bucket)?.keys() ?? [])]
      .filter((key) => key.startsWith(prefix) && key > after)
      .sort();
    const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    const body = `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
  }

  private publish(form: URLSearchParams, response: ServerResponse): void {
    const topic = form.get('TopicArn') ?? '';
    this.reply(response, 'Publish', topic, () => {
      this.published.push({
        topic,
        subject: form.get('Subject') ?? '',
        message: form.get('Message') ?? '',
        structure: form.get('MessageStructure'),
        attributes: attributesIn(form),
      });
      const body = `<PublishResponse><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult></PublishResponse>`;
      return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
    });
  }

  private store(bucket: string, key: string, body: Buffer): StoredObject {
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const stored = { body, etag, versionId: randomUUID() };
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

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer;
}

function failed(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const sns = `<ErrorResponse><Error><Code>${code}</Code><Message>${code}</Message></Error></ErrorResponse>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(response.req.method === 'POST' ? sns : body);
}

function attributesIn(form: URLSearchParams): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let index = 1; form.has(`MessageAttributes.entry.${index}.Name`); index++) {
    const entry = `MessageAttributes.entry.${index}`;
    attributes[form.get(`${entry}.Name`) ?? ''] = form.get(`${entry}.Value.StringValue`) ?? '';
  }
  return attributes;
}
