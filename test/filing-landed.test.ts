import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Context, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { awsEnvironment } from './aws-clients.ts';
import { FakeAws } from './fake-aws.ts';
import { secHeader, submission } from './filing/support/samples.ts';
import { pairs } from './watch/fuller-copies.ts';

const bucket = 'filings';
const aws = new FakeAws();
let handler: typeof import('../lambdas/filing-landed.ts').handler;

const sample = (name: string) => readFileSync(new URL(`filings/${name}`, import.meta.url));
const pressRelease = sample('8-k-2003-press-release.txt');
const proxyStatement = sample('def-14a-2025-proxy-statement.txt');
const meetingMoved = sample('8-k-2004-annual-meeting-moved.txt');

beforeAll(async () => {
  await aws.start();
  const environment = {
    ...awsEnvironment(aws.endpoint),
    AWS_MAX_ATTEMPTS: '1',
    RECORDS_BUCKET: 'records',
    LANDING_QUEUE_URL: `${aws.endpoint}/123456789012/landing`,
    MAILS_QUEUE_URL: `${aws.endpoint}/123456789012/mails.fifo`,
    NOTICES_QUEUE_URL: `${aws.endpoint}/123456789012/notices`,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler } = await import('../lambdas/filing-landed.ts'));
});
beforeEach(() => {
  aws.reset();
  aws.queues.create('landing', { visibility: 360_000 });
  aws.queues.create('mails.fifo', { visibility: 360_000, fifo: true });
  aws.queues.create('notices', { visibility: 660_000 });
});
afterAll(() => aws.stop());

let messages = 0;

/** A message of the queue, as Lambda hands it over. */
function message(body: unknown): SQSRecord {
  return {
    messageId: `message-${++messages}`,
    receiptHandle: 'handle',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'S3',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:123456789012:landing',
    awsRegion: 'us-east-1',
  };
}

/** What S3 writes when an object was created; the key encoded as S3 does. */
function created(key: string, versionId: string | undefined, size = 1, sourceIPAddress = '192.0.2.1') {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventTime: '2024-03-01T12:00:00.000Z',
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: 'AWS:EXAMPLE' },
        requestParameters: { sourceIPAddress },
        responseElements: { 'x-amz-request-id': 'EXAMPLE', 'x-amz-id-2': 'EXAMPLE' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'landed',
          bucket: { name: bucket, ownerIdentity: { principalId: 'EXAMPLE' }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
            size,
            ...(versionId === undefined ? {} : { versionId }),
            sequencer: '0055AED6DCD90281E5',
          },
        },
      },
    ],
  };
}

/** Uploads a file, and has the handler work on the message about it; returns the messages that failed. */
async function land(key: string, content: string | Buffer): Promise<string[]> {
  return handle(message(created(key, aws.upload(bucket, key, content), content.length)));
}

async function handle(...records: SQSRecord[]): Promise<string[]> {
  const { batchItemFailures } = await handler({ Records: records }, {} as Context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

/** What waits to be published, in the form in which SNS is given it. */
function waiting(queue: string) {
  return aws.queues.messages(queue).map(({ body }) => {
    const end = body.indexOf('\n');
    const { subject, MessageStructure, MessageAttributes = {} } = JSON.parse(body.slice(0, end));
    const values = Object.entries(MessageAttributes).map(([name, value]) => [name, Object(value).StringValue]);
    return {
      subject,
      message: body.slice(end + 1),
      structure: MessageStructure,
      attributes: Object.fromEntries(values),
    };
  });
}
const mails = () => waiting('mails.fifo');
const notices = () => waiting('notices');
const objectStates = () => Object.values(aws.records('records', 'objects/')).map((record) => Object(record).state);

describe('a filing that lands', () => {
  it('is mailed once, however often its message is delivered', async () => {
    const about = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    expect(await handle(message(about), message(about))).toEqual([]);
    expect(await handle(message(about))).toEqual([]);
    expect(mails()).toHaveLength(1);
    expect(objectStates()).toEqual(['analysed']);
  });

  it('is mailed once when it is uploaded again, under the same key or another', async () => {
    await land('incoming/a.txt', proxyStatement);
    await land('incoming/a.txt', proxyStatement);
    await land('incoming/b.txt', proxyStatement);
    await land('incoming/c.txt.gz', gzipSync(proxyStatement));
    expect(mails()).toHaveLength(1);
    expect(objectStates()).toEqual(['analysed', 'analysed', 'analysed', 'analysed']);
  });

  it.each([
    ['in HTML', proxyStatement],
    ['as text', pressRelease],
  ])('is mailed once as a submission and as its main document alone, %s', async (_, submission) => {
    const [, main = ''] = /<TEXT>\n([\s\S]*?)<\/TEXT>/.exec(submission.toString()) ?? [];
    await land('incoming/main', main);
    await land('incoming/submission.txt', submission);
    expect(mails()).toHaveLength(1);
  });

  it.each(pairs)('is mailed again with what only its fuller copy says, after $name', async ({ part, whole, news }) => {
    for (const [key, content] of Object.entries({ part, whole, 'the whole again': whole }))
      expect(await land(`incoming/${key}`, content)).toEqual([]);
    const subjects = mails().map(({ subject }) => subject);
    expect(subjects).toEqual([expect.stringContaining('Regulation FD'), expect.stringMatching(news)]);
    expect(objectStates()).toEqual(['analysed', 'analysed', 'analysed']);
  });

  it('is mailed once when two functions work on it at the same time', async () => {
    const about = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    const failed = (await Promise.all([handle(message(about)), handle(message(about))])).flat();
    expect(mails()).toHaveLength(1);
    for (let again = 0; again < failed.length; again++) expect(await handle(message(about))).toEqual([]);
    expect(mails()).toHaveLength(1);
  });

  it('is published with a subject, a mail, JSON, and attributes to filter by', async () => {
    await land('incoming/a.txt', proxyStatement);
    const [mail] = mails();
    expect(mail?.subject).toMatch(/^HARROW POINT INSTRUMENTS: /);
    expect(mail?.structure).toBe('json');
    expect(mail?.attributes).toMatchObject({ form: 'DEF 14A', cik: '0009990023' });
    const { email, default: machines } = JSON.parse(mail?.message ?? '{}');
    expect(email).toMatch(/Record: s3:\/\/records\/filings\/0009990023-25-000037\.json\n$/);
    expect(JSON.parse(machines)).toMatchObject({ status: 'analysed', source: 's3://filings/incoming/a.txt' });
  });

  it('is put on the page of its registrant', async () => {
    await land('incoming/a.txt', proxyStatement);
    expect(aws.records('records', 'registrants/')).toMatchObject({
      'registrants/cik-0009990023.json': {
        names: ['HARROW POINT INSTRUMENTS, INC.'],
        filings: { '0009990023-25-000037': {} },
      },
    });
  });

  it('is read in the version that landed, when it was overwritten since', async () => {
    const version = aws.upload(bucket, 'incoming/a.txt', proxyStatement);
    aws.upload(bucket, 'incoming/a.txt', 'something else');
    await handle(message(created('incoming/a.txt', version)));
    expect(mails()).toHaveLength(1);
  });

  it('is found under a key with blanks, plus signs and letters of other scripts', async () => {
    expect(await land('incoming/März 2003 + FD/a b.txt', proxyStatement)).toEqual([]);
    expect(mails()).toHaveLength(1);
  });

  it('is read from a bucket without versions', async () => {
    aws.upload(bucket, 'incoming/a.txt', proxyStatement);
    await handle(message(created('incoming/a.txt', undefined)));
    expect(mails()).toHaveLength(1);
  });

  it.each(['2001:db8::1', 'cloudformation.amazonaws.com'])('is read whoever uploaded it: %s', async (address) => {
    const version = aws.upload(bucket, 'incoming/a.txt', proxyStatement);
    expect(await handle(message(created('incoming/a.txt', version, 1, address)))).toEqual([]);
    expect(mails()).toHaveLength(1);
  });

  it('is put on record and not mailed when it is history, and mailed when it is then uploaded to be watched', async () => {
    await land('history/2003/a.txt', proxyStatement);
    expect(mails()).toHaveLength(0);
    expect(aws.records('records', 'filings/')).toMatchObject({
      'filings/0009990023-25-000037.json': { state: 'quiet' },
    });
    await land('incoming/a.txt', proxyStatement);
    await land('history/2003/b.txt', proxyStatement);
    expect(mails()).toHaveLength(1);
  });
});

describe('what cannot be analysed', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), /PDF/],
    ['a zip', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'), /zip|Office/i],
    ['an empty file', Buffer.alloc(0), /empty/],
    ['a text that is no filing', Buffer.from('Dear Sir or Madam,\n\nplease find our offer attached.\n'), /./],
  ])('%s is recorded as rejected and told to operations, not to readers', async (_, content, reason) => {
    expect(await land('incoming/x.bin', content)).toEqual([]);
    expect(objectStates()).toEqual(['rejected']);
    expect(mails()).toEqual([]);
    expect(notices()).toHaveLength(1);
    expect(notices()[0]?.subject).toBe('Filing rejected: x.bin');
    expect(notices()[0]?.message).toMatch(reason);
  });

  it.each([
    ['encrypted with a key that is not ours', { status: 403, code: 'AccessDenied' }, /may not use/],
    [
      'encrypted with a key that is switched off',
      { status: 400, code: 'KMS.DisabledException' },
      /switched\s+off or deleted/,
    ],
    [
      'encrypted with a key that is to be deleted',
      { status: 400, code: 'KMS.KMSInvalidStateException' },
      /switched\s+off or deleted/,
    ],
    ['encrypted with a key of its uploader', { status: 400, code: 'InvalidRequest' }, /its\s+uploader\s+keeps/],
    ['closed by AWS', { status: 403, code: 'AllAccessDisabled' }, /AWS\s+Support/],
    ['in an archive', { status: 403, code: 'InvalidObjectState' }, /Glacier/],
    ['a mark of deletion', { status: 405, code: 'MethodNotAllowed' }, /mark of\s+deletion/],
  ])('%s is rejected at once, with the reason', async (_, answer, reason) => {
    aws.faults.push({ operation: 'GetObject', about: 'incoming/', answer, times: 9 });
    expect(await land('incoming/x.txt', proxyStatement)).toEqual([]);
    expect(objectStates()).toEqual(['rejected']);
    expect(notices().map(({ message }) => message)).toEqual([expect.stringMatching(reason)]);
  });

  it('is told to nobody when it is history', async () => {
    await land('history/x.pdf', '%PDF-1.7\n');
    expect(objectStates()).toEqual(['rejected']);
    expect([...mails(), ...notices()]).toEqual([]);
  });

  it('is recorded as gone when it was deleted before it could be read', async () => {
    const version = aws.upload(bucket, 'incoming/a.txt', proxyStatement);
    aws.deleteVersion(bucket, 'incoming/a.txt', version);
    expect(await handle(message(created('incoming/a.txt', version)))).toEqual([]);
    expect(await handle(message(created('incoming/never.txt', undefined)))).toEqual([]);
    expect(objectStates()).toEqual(['gone', 'gone']);
    expect([...mails(), ...notices()]).toEqual([]);
  });

  it('is analysed without findings when it is a form that tells of nothing watched', async () => {
    const text = 'REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933';
    await land('incoming/s-8.txt', submission([{ type: 'S-8', text }], secHeader([]).replaceAll('8-K', 'S-8')));
    expect([...mails(), ...notices()]).toEqual([]);
    expect(objectStates()).toEqual(['analysed']);
    const [record] = Object.values(aws.records('records', 'filings/'));
    expect(record).toMatchObject({ state: 'nothing-to-tell', analysis: { filing: { form: 'S-8' }, findings: [] } });
  });

  it('leaves no trace when it is the marker of a folder', async () => {
    expect(await handle(message(created('incoming/', aws.upload(bucket, 'incoming/', ''), 0)))).toEqual([]);
    expect(aws.records('records', '')).toEqual({});
  });
});

describe('a batch', () => {
  it("drops S3's test event", async () => {
    const test = { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2024-03-01T12:00:00.000Z', Bucket: bucket };
    expect(await handle(message(test))).toEqual([]);
    expect(aws.records('records', '')).toEqual({});
  });

  it.each([
    ['no JSON', 'hello'],
    ['nothing that S3 sends', { hello: 'world' }],
    [
      'a key that is not encoded',
      { Records: [{ eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'b' }, object: { key: '%zz' } } }] },
    ],
  ])('fails a message that is %s by itself', async (_, body) => {
    const unknown = message(body);
    const good = message(created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement)));
    expect(await handle(unknown, good)).toEqual([unknown.messageId]);
    expect(mails()).toHaveLength(1);
  });

  it('passes over what is no upload', async () => {
    const { Records } = created('incoming/a.txt', undefined);
    const removed = { Records: Records.map((record) => ({ ...record, eventName: 'ObjectRemoved:Delete' })) };
    expect(await handle(message(removed))).toEqual([]);
    expect(aws.records('records', '')).toEqual({});
  });

  it('deals with every object of a message that holds several', async () => {
    const one = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    const two = created('incoming/b.txt', aws.upload(bucket, 'incoming/b.txt', meetingMoved));
    await handle(message({ Records: [...one.Records, ...two.Records] }));
    expect(mails()).toHaveLength(2);
  });
});

describe('a failure', () => {
  /** As often as a call is made before it is given up. */
  const attempts = 6;
  const slowDown = { status: 503, code: 'SlowDown' };

  it.each([
    ['reading the filing', { operation: 'GetObject', about: 'incoming/', answer: slowDown, times: attempts }],
    // They are read ahead, and again when they are asked for.
    ['reading records', { operation: 'GetObject', about: 'registrants/cik-', answer: slowDown, times: 2 * attempts }],
    ['claiming the filing', { operation: 'PutObject', about: 'filings/', answer: slowDown, times: attempts }],
    ['writing the register', { operation: 'PutObject', about: 'registrants/cik-', answer: slowDown, times: attempts }],
    [
      'publishing',
      { operation: 'SendMessage', about: 'mails', answer: { status: 500, code: 'InternalError' }, times: attempts },
    ],
    ['recording the end', { operation: 'PutObject', about: 'objects/', answer: slowDown, times: attempts }],
  ] as const)('of %s fails the message, and the next try mails once', async (_, fault) => {
    aws.faults.push({ ...fault });
    const about = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    const first = message(about);
    expect(await handle(first)).toEqual([first.messageId]);
    expect(await handle(message(about))).toEqual([]);
    expect(mails()).toHaveLength(1);
    expect(objectStates()).toEqual(['analysed']);
  });

  it('between publishing and recording may mail twice, and never loses the mail', async () => {
    const about = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    // The claim is written; its end, and giving it back, are not.
    const failing = { operation: 'PutObject', about: 'filings/', answer: slowDown, times: 0 } as const;
    const fault = { ...failing, times: 0 };
    aws.faults.push(fault);
    const published = aws.queues.send.bind(aws.queues);
    vi.spyOn(aws.queues, 'send').mockImplementationOnce((...sent) => {
      fault.times = 99;
      return published(...sent);
    });
    const first = message(about);
    expect(await handle(first)).toEqual([first.messageId]);
    expect(mails()).toHaveLength(1);

    fault.times = 0;
    const soon = message(about);
    expect(await handle(soon), 'the claim of the one that died still lasts').toEqual([soon.messageId]);
    vi.useFakeTimers({ now: Date.now() + 5 * 60_000, toFake: ['Date'] });
    expect(await handle(message(about))).toEqual([]);
    vi.useRealTimers();
    expect(mails()).toHaveLength(2);
    expect(objectStates()).toEqual(['analysed']);
  });

  it('in which the work was done but the answer was lost does not mail twice', async () => {
    aws.faults.push({ operation: 'PutObject', about: 'filings/', answer: 'hang up', times: 1 });
    const about = created('incoming/a.txt', aws.upload(bucket, 'incoming/a.txt', proxyStatement));
    const first = message(about);
    await handle(first);
    vi.useFakeTimers({ now: Date.now() + 5 * 60_000, toFake: ['Date'] });
    expect(await handle(message(about))).toEqual([]);
    vi.useRealTimers();
    expect(mails()).toHaveLength(1);
  });

  it('to tell operations of a rejected file is tried again', async () => {
    aws.faults.push({
      operation: 'SendMessage',
      about: 'notices',
      answer: { status: 500, code: 'InternalError' },
      times: attempts,
    });
    const about = created('incoming/x.pdf', aws.upload(bucket, 'incoming/x.pdf', '%PDF-1.7\n'));
    const first = message(about);
    expect(await handle(first)).toEqual([first.messageId]);
    expect(await handle(message(about))).toEqual([]);
    expect(notices()).toHaveLength(1);
  });
});
