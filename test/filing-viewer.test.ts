import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Context, LambdaFunctionURLEvent, SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordToldDeadlines } from '../lambdas/records/registrants/told-deadlines.ts';
import { S3Store } from '../lambdas/records/s3/s3-store.ts';
import { toldDeadline } from './alerts/hand-made.ts';
import { awsEnvironment, fakeAwsWithClients } from './aws-clients.ts';
import { submissionThatSays } from './findings/support/filing-that-says.ts';

const { aws, s3 } = await fakeAwsWithClients();
let landed: typeof import('../lambdas/filing-landed.ts').handler;
let reminded: typeof import('../lambdas/deadline-reminder.ts').handler;
let view: typeof import('../lambdas/filing-viewer.ts').handler;

const address = 'https://viewer.example/';
const logged: string[] = [];

beforeAll(async () => {
  const environment = {
    ...awsEnvironment(aws.endpoint),
    RECORDS_BUCKET: 'records',
    LANDING_QUEUE_URL: `${aws.endpoint}/123456789012/landing`,
    MAILS_QUEUE_URL: `${aws.endpoint}/123456789012/mails.fifo`,
    NOTICES_QUEUE_URL: `${aws.endpoint}/123456789012/notices`,
    VIEWER_URL: address,
    LINK_DAYS: '30',
    POWERTOOLS_DEV: 'true',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line: unknown) => void logged.push(String(line)));
  aws.seen = () => void calls++;
  ({ handler: landed } = await import('../lambdas/filing-landed.ts'));
  ({ handler: reminded } = await import('../lambdas/deadline-reminder.ts'));
  ({ handler: view } = await import('../lambdas/filing-viewer.ts'));
});
beforeEach(() => {
  aws.reset();
  aws.queues.create('landing', { visibility: 360_000 });
  aws.queues.create('mails.fifo', { visibility: 360_000, fifo: true });
  aws.queues.create('notices', { visibility: 660_000 });
  logged.length = 0;
  // Keys are kept for minutes: each test is at another time.
  time += 60 * 24 * 3_600_000;
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  calls = 0;
});
afterEach(() => {
  vi.useRealTimers();
  aws.trouble = () => null;
});
afterAll(() => aws.stop());

let calls = 0;
let time = Date.parse('2004-01-02T12:00:00Z');
const context = { awsRequestId: 'request', functionName: 'function' } as Context;
const later = (days: number) => vi.setSystemTime(Date.now() + days * 24 * 3_600_000);

/** A mail about this filing, as it waits to be sent. */
async function mailAbout(content: string | Buffer): Promise<string> {
  const versionId = aws.upload('filings', 'incoming/a.txt', content);
  const s3Event = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    eventTime: '2004-03-02T17:00:00.000Z',
    s3: { bucket: { name: 'filings' }, object: { key: 'incoming/a.txt', size: 1, versionId, sequencer: '1' } },
  };
  const record = {
    messageId: 'message',
    receiptHandle: 'handle',
    body: JSON.stringify({ Records: [s3Event] }),
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0' },
  };
  expect(await landed({ Records: [record] } as unknown as SQSEvent, context)).toEqual({ batchItemFailures: [] });
  return mailWaiting();
}

function mailWaiting(): string {
  const [, message = '{}'] = aws.queues.messages('mails.fifo')[0]?.body.split('\n') ?? [];
  return JSON.parse(message).email;
}

const sample = readFileSync(new URL('filings/8-k-2004-annual-meeting-moved.txt', import.meta.url), 'utf8');
const linkIn = (mail: string, words: string) => new RegExp(`${words}[^\\n]*: (https://\\S+)`).exec(mail)?.[1] ?? 'none';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

async function open(link: string, method = 'GET'): Promise<Answer> {
  const { pathname } = new URL(link);
  const event = {
    rawPath: pathname,
    headers: { 'user-agent': 'Secret Browser' },
    requestContext: { http: { method } },
  };
  const answer = await view(event as unknown as LambdaFunctionURLEvent);
  if (typeof answer === 'string') throw new Error('an answer in words alone');
  const { statusCode = 0, headers = {}, body = '', isBase64Encoded } = answer;
  const text = isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString() : body;
  return { status: statusCode, headers, text };
}

describe('the links of a digest', () => {
  it('open the table and the calendar of all open deadlines, and say so when there are none', async () => {
    const told = toldDeadline();
    vi.setSystemTime(new Date('2004-03-02T07:00:00-05:00'));
    await recordToldDeadlines(new S3Store(s3, 'records'), [told]);
    expect(await reminded({}, context)).toEqual({ digest: 'told' });
    const mail = mailWaiting();
    later(1);
    const table = await open(linkIn(mail, 'All open deadlines as a table'));
    expect(table.text).toMatch(/<h1>Open deadlines<\/h1>[\s\S]*ACME/);
    const feed = await open(linkIn(mail, 'As a calendar'));
    expect(feed.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8' });
    expect(feed.text).toContain('DTSTART;VALUE=DATE:20040305');
    aws.objects.remove('records', 'overviews/deadlines.html');
    expect((await open(linkIn(mail, 'All open deadlines as a table'))).status).toBe(404);
  });
});

describe('the links of a mail', () => {
  it('open the page of the filing with its text, and its calendar file', async () => {
    const mail = await mailAbout(sample);
    const page = await open(linkIn(mail, 'As a page'));
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    });
    expect(page.text).toMatch(/<h2 id="todo">What to do by when<\/h2>[\s\S]*<mark id="t1">/);
    const calendar = await open(linkIn(mail, 'As a calendar file'));
    expect(calendar.headers).toMatchObject({ 'content-disposition': 'attachment; filename="deadlines.ics"' });
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:2004/);
  });

  it('say until when they are good, and in plain words that they are not any more', async () => {
    const mail = await mailAbout(sample);
    const until = /\(until ([^)]+)\)/.exec(mail)?.[1];
    later(30);
    expect((await open(linkIn(mail, 'As a page'))).status).toBe(200);
    later(1);
    const late = await open(linkIn(mail, 'As a page'));
    expect(late.status).toBe(410);
    expect(late.text).toContain(`It was good until ${until}.`);
  });

  it('open nothing when they are cut off or changed, and no record is read for that', async () => {
    const link = linkIn(await mailAbout(sample), 'As a page');
    await open(link);
    const before = calls;
    for (const forged of [link.slice(0, -3), link.replace('/page/', '/calendar/'), `${address}page/x`, address]) {
      const answer = await open(forged);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('copy the whole of it from the mail');
    }
    expect(calls).toBe(before);
  });

  it('are all void once the key is taken away, and those of later mails are good again', async () => {
    const first = linkIn(await mailAbout(sample), 'As a page');
    expect((await open(first)).status).toBe(200);
    aws.objects.remove('records', 'links/key.json');
    later(1);
    expect((await open(first)).status).toBe(404);
    aws.reset();
    aws.queues.create('mails.fifo', { visibility: 360_000, fifo: true });
    aws.queues.create('landing', { visibility: 360_000 });
    const second = linkIn(await mailAbout(sample), 'As a page');
    later(1);
    expect((await open(second)).status).toBe(200);
    expect((await open(first)).status).toBe(404);
  });

  it('show the page without the text of a filing that is gone', async () => {
    const mail = await mailAbout(sample);
    aws.objects.remove('filings', 'incoming/a.txt');
    const page = await open(linkIn(mail, 'As a page'));
    expect(page.status).toBe(200);
    expect(page.text).toContain('It is not where it was uploaded any more');
    expect(page.text).not.toContain('<mark');
    expect(page.text).not.toContain('href="#t1"');
  });

  it('say so when there is no record, and when it cannot be read just now', async () => {
    const link = linkIn(await mailAbout(sample), 'As a page');
    aws.trouble = ({ operation, about }) =>
      operation === 'GetObject' && about.startsWith('filings/') ? { kind: 'answer', status: 501, code: 'Odd' } : null;
    const trouble = await open(link);
    expect(trouble.status).toBe(503);
    expect(trouble.text).toContain('Try again in a minute');
    aws.trouble = ({ operation, about }) =>
      operation === 'GetObject' && about.startsWith('filings/')
        ? { kind: 'answer', status: 403, code: 'AccessDenied' }
        : null;
    expect((await open(link)).text).toContain('no longer on record');
  });

  it('are for reading alone, and nothing is written down of who read but the id', async () => {
    const link = linkIn(await mailAbout(sample), 'As a page');
    expect((await open(link, 'POST')).status).toBe(405);
    logged.length = 0;
    await open(link);
    const [line = '', ...more] = logged;
    expect(more).toEqual([]);
    const [, , id = '', , signature = ''] = new URL(link).pathname.split('/');
    expect(line).toContain(id);
    expect(line).not.toContain(signature);
    expect(line).not.toContain('Secret Browser');
  });

  it('are left out, and the mail sent, when the key cannot be had', async () => {
    aws.trouble = ({ about }) =>
      about === 'links/key.json' ? { kind: 'answer', status: 403, code: 'AccessDenied' } : null;
    const mail = await mailAbout(sample);
    expect(mail).toContain('Record: s3://records/filings/');
    expect(mail).not.toContain('https://viewer');
  });

  it('open, about a meeting that is cancelled, a calendar file that cancels what was told before', async () => {
    const heading = 'Item 8.01. Other Events.';
    const set = 'The 2027 annual meeting of stockholders will be held on Thursday, May 20, 2027.';
    const off =
      'The Company has cancelled its 2027 annual meeting of stockholders, which was to be held on May 20, 2027.';
    vi.setSystemTime(new Date('2027-01-12T12:00:00-05:00'));
    const first = await mailAbout(submissionThatSays(set, { on: '2027-01-11', heading }));
    const calendar = await open(linkIn(first, 'As a calendar file'));
    aws.queues.create('mails.fifo', { visibility: 360_000, fifo: true });
    vi.setSystemTime(new Date('2027-02-02T12:00:00-05:00'));
    const mail = await mailAbout(submissionThatSays(off, { on: '2027-02-01', heading }));
    const cancelled = await open(linkIn(mail, 'As a calendar file'));
    const linesOf = ({ text }: Answer, name: string) =>
      text.split('\r\n').filter((line) => line.startsWith(`${name}:`));
    expect(linesOf(cancelled, 'UID').sort()).toEqual(linesOf(calendar, 'UID').sort());
    expect(new Set(linesOf(cancelled, 'STATUS'))).toEqual(new Set(['STATUS:CANCELLED']));
  });
});
