import { Logger } from '@aws-lambda-powertools/logger';
import { Temporal } from 'temporal-polyfill';
import { landingHandler } from '../../lambdas/queues/landing.ts';
import { publishingHandler } from '../../lambdas/queues/publisher.ts';
import { QueuedTopic } from '../../lambdas/queues/queued-topic.ts';
import type { VirtualClock } from '../fake-aws/virtual-clock.ts';
import type { FakeAws } from '../fake-aws.ts';
import type { EventSource } from './event-source.ts';

export const buckets = { filings: 'filings', records: 'records' } as const;
export const queues = {
  landing: 'landing',
  deadLetters: 'landing-dead-letters',
  mails: 'mails.fifo',
  deadMails: 'mails-dead-letters.fifo',
  notices: 'notices',
} as const;
export const topics = {
  alerts: 'arn:aws:sns:us-east-1:123456789012:alerts',
  operations: 'arn:aws:sns:us-east-1:123456789012:operations',
} as const;

/** Queues and functions as the stack sets them up. */
export function deployed(aws: FakeAws, clock: VirtualClock): EventSource[] {
  const timeout = 60_000;
  aws.queues.create(queues.deadLetters, { visibility: 30_000 });
  aws.queues.create(queues.landing, { visibility: 6 * timeout, maxReceives: 5, deadLetters: queues.deadLetters });
  aws.queues.create(queues.deadMails, { visibility: 30_000, fifo: true });
  aws.queues.create(queues.mails, { visibility: 60_000, maxReceives: 10, deadLetters: queues.deadMails, fifo: true });
  aws.queues.create(queues.notices, { visibility: 660_000 });
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now);
  const logger = new Logger({ logLevel: 'SILENT' });
  const publisher: EventSource['handler'] = (worker) =>
    publishingHandler({ sns: worker.sns, sqs: worker.sqs, topics, logger, pause: (ms) => worker.pause(ms), now });
  return [
    {
      queue: queues.landing,
      batchSize: 1,
      concurrency: 4,
      timeout,
      clients: { maxAttempts: 1 },
      handler: ({ s3, sqs }) =>
        landingHandler({
          s3,
          sqs,
          recordsBucket: buckets.records,
          queueUrl: `${aws.endpoint}/123456789012/${queues.landing}`,
          topic: new QueuedTopic(sqs, {
            mails: `${aws.endpoint}/123456789012/${queues.mails}`,
            notices: `${aws.endpoint}/123456789012/${queues.notices}`,
          }),
          logger,
          now,
        }),
    },
    {
      queue: queues.mails,
      batchSize: 10,
      concurrency: 2,
      timeout,
      clients: { maxAttempts: 1 },
      handler: publisher,
    },
    {
      queue: queues.notices,
      batchSize: 1000,
      window: 300_000,
      concurrency: 2,
      timeout,
      clients: { maxAttempts: 1 },
      handler: publisher,
    },
  ];
}
