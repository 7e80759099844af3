import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Call, Trouble, Troublemaker } from './fake-aws/call.ts';
import { Objects } from './fake-aws/objects.ts';
import { Queues, queueNamed } from './fake-aws/queues.ts';
import { type Published, Topics } from './fake-aws/topics.ts';

/** Which call to let go wrong: the operation and what it is about ("PutObject", "filings/"). */
export interface Fault {
  readonly operation: string;
  /** Prefix of the key, of the topic's ARN or of the queue's name. */
  readonly about?: string;
  /** An HTTP status and an error code; "hang up" closes the connection after doing the work. */
  readonly answer: { readonly status: number; readonly code: string } | 'hang up' | 'break off';
  /** How often; then the call works again. */
  times: number;
}

/**
 * The calls of S3, SQS and SNS that the watcher makes, on a free port of this machine, for the real SDK clients. A
 * client that is pointed at `${endpoint}/@NAME` is known as the worker NAME, and can be killed.
 */
export class FakeAws {
  /** Where the SDK's clients are to be pointed. */
  endpoint = '';
  readonly faults: Fault[] = [];
  /** Asked about each call that `faults` do not name. */
  trouble: Troublemaker = () => null;
  /** How long a call takes. */
  hold: (call: Call, trouble: Trouble | null) => Promise<void> = async () => {};
  /** Told of each call that is made, whatever becomes of it. */
  seen: (call: Call) => void = () => {};
  /** Told of each call whose work was done and whose caller was not answered. */
  unanswered: (call: Call) => void = () => {};
  /** Told who died. */
  killed: (worker: string) => void = () => {};
  /** In milliseconds; the time by which messages are seen again, and publishes are counted. */
  clock: () => number = () => Date.now();
  /** Bytes of what was sent to S3 and what it sent. */
  readonly traffic = { written: 0, read: 0 };
  readonly objects = new Objects();
  readonly queues = new Queues(() => this.clock());
  readonly topics = new Topics(() => this.clock());
  private readonly dead = new Set<string>();
  private readonly server: Server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  get published(): Published[] {
    return this.topics.published;
  }

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
    this.objects.clear();
    this.queues.clear();
    this.published.length = 0;
    this.faults.length = 0;
    this.dead.clear();
  }

  /** Puts an object as an uploader would; returns its version. */
  upload(bucket: string, key: string, content: string | Buffer): string {
    return this.objects.upload(bucket, key, content);
  }

  /** Deletes one version for good. */
  deleteVersion(bucket: string, key: string, versionId: string): void {
    this.objects.deleteVersion(bucket, key, versionId);
  }

  /** The JSON records under a prefix, by key. */
  records(bucket: string, prefix: string): Record<string, unknown> {
    return this.objects.records(bucket, prefix);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = askedFor(request, Buffer.concat(chunks), this.endpoint);
    if (this.dead.has(asked.worker)) {
      response.destroy();
      return;
    }
    const { call, work } = this.understood(asked);
    this.seen(call);
    if (call.service === 's3') this.traffic.written += asked.body.length;
    const trouble = this.troubleWith(call);
    await this.hold(call, trouble);
    if (this.dead.has(call.worker)) response.destroy();
    else this.reply(response, call, trouble, work);
  }

  private understood(asked: Asked): { readonly call: Call; readonly work: () => Answer } {
    const { worker, method, headers, url, bucket, key, body } = asked;
    const { objects } = this;
    const as = (service: Call['service'], operation: string, about: string, work: () => Answer) => ({
      call: { service, operation, about, worker },
      work,
    });
    if (method === 'POST' && bucket === '') {
      const target = headers['x-amz-target'];
      if (typeof target === 'string') {
        const operation = target.split('.').at(-1) ?? '';
        const input = JSON.parse(body.toString());
        const about = queueNamed(input.QueueUrl ?? input.SourceArn);
        return as('sqs', operation, about, () => this.queues.answer(operation, input));
      }
      const form = new URLSearchParams(body.toString());
      return as('sns', 'Publish', form.get('TopicArn') ?? '', () => this.topics.publish(form));
    }
    if (method === 'PUT' && key === '') return as('s3', 'CreateBucket', bucket, () => ({ status: 200 }));
    if (method === 'PUT') return as('s3', 'PutObject', key, () => objects.put(headers, bucket, key, body));
    if (method === 'GET' && key === '') return as('s3', 'ListObjectsV2', bucket, () => objects.list(bucket, url));
    if (method === 'GET' || method === 'HEAD')
      return as('s3', method === 'GET' ? 'GetObject' : 'HeadObject', key, () =>
        objects.get(method, headers, bucket, key, url),
      );
    return as('s3', `${method} request`, key, () => ({ status: 501, code: 'NotImplemented' }));
  }

  private troubleWith(call: Call): Trouble | null {
    const fault = this.faults.find(
      ({ operation, times, about }) => operation === call.operation && times > 0 && call.about.startsWith(about ?? ''),
    );
    if (fault === undefined) return this.trouble(call);
    fault.times -= 1;
    if (fault.answer === 'hang up') return { kind: 'lost' };
    if (fault.answer === 'break off') return { kind: 'broken' };
    return { kind: 'answer', ...fault.answer };
  }

  private reply(response: ServerResponse, call: Call, trouble: Trouble | null, work: () => Answer): void {
    const kind = trouble?.kind;
    if (trouble?.kind === 'answer') {
      failed(response, call, trouble.status, trouble.code);
      return;
    }
    const isWorkDone = kind !== 'refused' && kind !== 'stalled' && kind !== 'killed before';
    const { status, headers, body, code } = isWorkDone ? work() : { status: 0 };
    if (isWorkDone && kind !== undefined && kind !== 'broken') this.unanswered(call);
    if (call.service === 's3') this.traffic.read += body?.length ?? 0;
    if (kind === 'killed before' || kind === 'killed after') {
      this.dead.add(call.worker);
      this.killed(call.worker);
    }
    if (kind === 'broken' && body !== undefined && body.length > 1) {
      response.writeHead(status, headers);
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else if (kind !== undefined) response.destroy();
    else if (code !== undefined) failed(response, call, status, code);
    else response.writeHead(status, headers).end(body);
  }
}

/** A request, taken apart. */
interface Asked {
  readonly worker: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly url: URL;
  readonly bucket: string;
  readonly key: string;
  readonly body: Buffer;
}

function askedFor(request: IncomingMessage, body: Buffer, endpoint: string): Asked {
  const url = new URL(request.url ?? '/', endpoint);
  const [, ...path] = url.pathname.split('/').map(decodeURIComponent);
  const worker = path[0]?.startsWith('@') === true ? path.shift()?.slice(1) : '';
  const [bucket = '', ...key] = path;
  const { method = 'GET', headers } = request;
  return { worker: worker ?? '', method, headers, url, bucket, key: key.join('/'), body };
}

function failed(response: ServerResponse, { service }: Call, status: number, code: string): void {
  if (service === 'sqs') {
    const body = JSON.stringify({ __type: `com.amazonaws.sqs#${code}`, message: code });
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
    return;
  }
  const error = `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const body = service === 'sns' ? `<ErrorResponse>${error}</ErrorResponse>` : `<?xml version="1.0"?>${error}`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
}
