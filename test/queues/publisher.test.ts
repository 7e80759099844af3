import { Logger } from '@aws-lambda-powertools/logger';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishingHandler } from '../../lambdas/queues/publisher.ts';
import { QueuedTopic } from '../../lambdas/queues/queued-topic.ts';
import { VirtualClock } from '../fake-aws/virtual-clock.ts';
import { FakeAws } from '../fake-aws.ts';
import { Chance } from '../soak/chance.ts';
import { Pollers } from '../soak/event-source.ts';
import { Worker } from '../soak/worker.ts';

const aws = new FakeAws();
const clock = new VirtualClock(Date.parse('2024-12-02T15:00:00Z'));
const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now);
const topics = {
  alerts: 'arn:aws:sns:us-east-1:123456789012:alerts',
  operations: 'arn:aws:sns:us-east-1:123456789012:operations',
};

beforeAll(() => aws.start());
beforeEach(() => {
  aws.reset();
  aws.clock = () => clock.now;
  aws.queues.create('mails.fifo', { visibility: 120_000, fifo: true });
  aws.queues.create('notices', { visibility: 660_000 });
});
afterAll(() => aws.stop());

function sender() {
  const { sqs } = new Worker('sender', aws, clock, {});
  const queue = (name: string) => `${aws.endpoint}/123456789012/${name}`;
  return new QueuedTopic(sqs, { mails: queue('mails.fifo'), notices: queue('notices') });
}

async function published() {
  const pollers = new Pollers(aws, clock, new Chance(1));
  const source = {
    timeout: 60_000,
    clients: { maxAttempts: 1 },
    handler: ({ sns, sqs, pause }: Worker) =>
      publishingHandler({ sns, sqs, topics, logger: new Logger({ logLevel: 'SILENT' }), pause, now }),
  };
  pollers.start({ ...source, queue: 'mails.fifo', batchSize: 10, concurrency: 4 });
  pollers.start({ ...source, queue: 'notices', batchSize: 1000, window: 300_000, concurrency: 2 });
  await clock.runUntil(() => ['mails.fifo', 'notices'].every((queue) => aws.queues.messages(queue).length === 0));
  pollers.stop();
  return aws.published;
}

describe('notices that wait', () => {
  it('of five minutes are gathered into one mail, and none is lost', async () => {
    const topic = sender();
    for (let n = 0; n < 300; n++)
      await topic.notifyOperations({ subject: `Filing rejected: ${n}.pdf`, text: `No ${n}.` });
    const sent = await published();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.subject).toBe('300 notices of Filing Watch');
    for (let n = 0; n < 300; n++) expect(sent[0]?.message).toContain(`No ${n}.`);
  });

  it('that do not all find room in a mail are counted in it, with where to look', async () => {
    const topic = sender();
    for (let n = 0; n < 100; n++)
      await topic.notifyOperations({
        subject: `Filing rejected: ${n}.pdf`,
        text: `No ${n}.${' It is long.'.repeat(90)}`,
      });
    const [{ message = '', subject = '' } = {}] = await published();
    expect(subject).toBe('100 notices of Filing Watch');
    const told = message.split('Filing rejected:').length - 1;
    expect(told).toBeGreaterThan(10);
    expect(message).toContain(`And ${100 - told} more`);
  });

  it('that come alone are told as they are', async () => {
    await sender().notifyOperations({ subject: 'Filing rejected: a.pdf', text: 'Why.' });
    expect((await published()).map(({ subject }) => subject)).toEqual(['Filing rejected: a.pdf']);
  });

  it('that are sent twice go out once', async () => {
    const topic = sender();
    await topic.notifyOperations({ subject: 'House rules could not be read', text: 'Why.' });
    await topic.notifyOperations({ subject: 'House rules could not be read', text: 'Why.' });
    expect(await published()).toHaveLength(1);
  });

  it('are published again after SNS failed', async () => {
    aws.faults.push({ operation: 'Publish', answer: { status: 500, code: 'InternalError' }, times: 2 });
    await sender().notifyOperations({ subject: 'House rules could not be read', text: 'Why.' });
    expect(await published()).toHaveLength(1);
  });
});

describe('a mail that can never go out', () => {
  const mail = (n: number) => `{"subject":"Mail ${n}"}\nText ${n}`;

  it.each([
    ['is not one', 'not a mail at all', 'alerts'],
    ['has no line of JSON', '{"subject":"A mail"}', 'alerts'],
    ['is for nobody', mail(9), 'nobody'],
    ['SNS refuses', '{"subject":"\\u0007"}\nIts text', 'alerts'],
    ['is a notice that is not one', 'not a notice', 'operations'],
  ])('because it %s is told to operations, and holds up no other', async (_, body, group) => {
    aws.queues.send('mails.fifo', mail(1), { group: 'alerts' });
    aws.queues.send('mails.fifo', body, { group });
    aws.queues.send('mails.fifo', mail(2), { group: 'alerts' });
    const sent = await published();
    expect(sent.filter(({ topic }) => topic === topics.alerts).map(({ subject }) => subject)).toEqual([
      'Mail 1',
      'Mail 2',
    ]);
    const told = sent.filter(({ topic }) => topic === topics.operations);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(body);
  });
});

it('a thousand mails at once go out seven a second', async () => {
  for (let n = 0; n < 1000; n++) aws.queues.send('mails.fifo', `{"subject":"A mail"}\nMail ${n}`, { group: 'alerts' });
  const times = (await published()).map(({ at }) => at);
  expect(times).toHaveLength(1000);
  const inASecond = times.map((time) => times.filter((other) => other >= time && other < time + 1000).length);
  expect(Math.max(...inASecond)).toBeLessThanOrEqual(8);
});
