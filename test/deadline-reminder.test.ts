import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordToldDeadlines } from '../lambdas/records/registrants/told-deadlines.ts';
import { S3Store } from '../lambdas/records/s3/s3-store.ts';
import { toldDeadline } from './alerts/hand-made.ts';
import { awsEnvironment, fakeAwsWithClients } from './aws-clients.ts';

const { aws, s3 } = await fakeAwsWithClients();
let handler: typeof import('../lambdas/deadline-reminder.ts').handler;

beforeAll(async () => {
  const environment = {
    ...awsEnvironment(aws.endpoint),
    RECORDS_BUCKET: 'records',
    MAILS_QUEUE_URL: `${aws.endpoint}/123456789012/mails.fifo`,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler } = await import('../lambdas/deadline-reminder.ts'));
});
beforeEach(async () => {
  aws.reset();
  aws.queues.create('mails.fifo', { visibility: 120_000, fifo: true });
  await recordToldDeadlines(new S3Store(s3, 'records'), [told]);
});
afterEach(() => {
  vi.useRealTimers();
  aws.trouble = () => null;
});
afterAll(() => aws.stop());

const told = toldDeadline();

/** Starts the function as the schedule does, at a time of New York's winter. */
function startedAt(time: string): ReturnType<typeof handler> {
  // Only the time of day: calls are waited for in real time.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${time}:00-05:00`) });
  return handler({}, { awsRequestId: 'request', functionName: 'DeadlineReminder' } as Context);
}

const queued = () => aws.queues.messages('mails.fifo');
const hangUpAfter = (operation: string) => aws.faults.push({ operation, answer: 'hang up', times: 1 });

describe('the function that reminds', () => {
  it('puts one mail a day into the queue of mails, marked as a digest', async () => {
    expect(await startedAt('2004-03-02T07:00')).toEqual({ digest: 'told' });
    expect(await startedAt('2004-03-02T07:00')).toEqual({ digest: 'told-before' });
    expect(await startedAt('2004-03-02T23:59')).toEqual({ digest: 'told-before' });
    const [mail, ...more] = queued();
    expect(more).toEqual([]);
    expect(mail?.group).toBe('alerts');
    const [head = '', message = ''] = mail?.body.split('\n') ?? [];
    expect(JSON.parse(head)).toMatchObject({
      subject: 'Deadlines: ACME in 3 days, Mar 5',
      MessageStructure: 'json',
      MessageAttributes: { kind: { StringValue: '["digest"]' }, daysToNextDeadline: { StringValue: '3' } },
    });
    const { default: machines, email } = JSON.parse(message);
    expect(email).toContain('Fri Mar 5, 2004, in 3 days  ACME. Shareholders: director nominations');
    expect(JSON.parse(machines)).toMatchObject({ kind: 'digest', due: [{ id: told.id }] });
  });

  it('mails nothing on a day with nothing to say', async () => {
    expect(await startedAt('2004-03-03T07:00')).toEqual({ digest: 'nothing-to-tell' });
    expect(queued()).toEqual([]);
  });

  it('writes the calendar and the table of all deadlines anew, and again when that failed', async () => {
    const text = async (key: string) => {
      const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket: 'records', Key: `overviews/${key}` }));
      return `${ContentType}\n${await Body?.transformToString()}`;
    };
    aws.trouble = ({ operation, about }) =>
      operation === 'PutObject' && about.startsWith('overviews/')
        ? { kind: 'answer', status: 403, code: 'AccessDenied' }
        : null;
    await expect(startedAt('2004-03-02T07:00')).rejects.toThrow('AccessDenied');
    expect(queued()).toHaveLength(1);
    aws.trouble = () => null;
    expect(await startedAt('2004-03-02T07:01')).toEqual({ digest: 'told-before' });
    expect(await text('deadlines.html')).toMatch(/<td>ACME<\/td>[\s\S]*director nominations/);
    expect(await text('deadlines.ics')).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20040305/);
  });

  it('knows the day of New York', async () => {
    expect(await startedAt('2004-03-01T23:30')).toEqual({ digest: 'nothing-to-tell' });
    expect(await startedAt('2004-03-02T00:30')).toEqual({ digest: 'told' });
  });

  it('mails once when it is started twice at the same time, and lets the second be tried again', async () => {
    const ended = await Promise.allSettled([startedAt('2004-03-02T07:00'), startedAt('2004-03-02T07:00')]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await startedAt('2004-03-02T07:01')).toEqual({ digest: 'told-before' });
    expect(queued()).toHaveLength(1);
  });

  it.each(['ListObjectsV2', 'GetObject', 'PutObject', 'SendMessage'])(
    'mails once though an answer to %s is lost',
    async (operation) => {
      hangUpAfter(operation);
      expect(await startedAt('2004-03-02T07:00')).toEqual({ digest: 'told' });
      expect(queued()).toHaveLength(1);
    },
  );

  it('mails once though it fails after its mail is in the queue', async () => {
    let puts = 0;
    aws.trouble = ({ operation }) =>
      operation === 'PutObject' && ++puts > 1 ? { kind: 'answer', status: 403, code: 'AccessDenied' } : null;
    await expect(startedAt('2004-03-02T07:00')).rejects.toThrow('AccessDenied');
    aws.trouble = () => null;
    await expect(startedAt('2004-03-02T07:01')).rejects.toThrow('try again');
    expect(await startedAt('2004-03-02T07:03')).toEqual({ digest: 'told' });
    expect(queued()).toHaveLength(1);
  });

  it('mails when it is started again after the queue refused', async () => {
    aws.trouble = ({ operation }) =>
      operation === 'SendMessage' ? { kind: 'answer', status: 403, code: 'AccessDenied' } : null;
    await expect(startedAt('2004-03-02T07:00')).rejects.toThrow('AccessDenied');
    aws.trouble = () => null;
    expect(await startedAt('2004-03-02T07:01')).toEqual({ digest: 'told' });
    expect(queued()).toHaveLength(1);
  });
});
