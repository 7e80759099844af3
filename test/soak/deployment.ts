import { Logger } from '@aws-lambda-powertools/logger';
import { Temporal } from 'temporal-polyfill';
import { SnsTopic } from '../../lambdas/alerts/sns-topic.ts';
import { landingHandler } from '../../lambdas/queues/landing.ts';
import type { VirtualClock } from '../fake-aws/virtual-clock.ts';
import type { FakeAws } from '../fake-aws.ts';
import type { EventSource } from './event-source.ts';

export const buckets = { filings: 'filings', records: 'records' } as const;
export const queues = { landing: 'landing', deadLetters: 'landing-dead-letters' } as const;
export const topics = {
  alerts: 'arn:aws:sns:us-east-1:123456789012:alerts',
  operations: 'arn:aws:sns:us-east-1:123456789012:operations',
} as const;

/** Queues and functions as the stack sets them up. */
export function deployed(aws: FakeAws, clock: VirtualClock): EventSource[] {
  const timeout = 60_000;
  aws.queues.create(queues.deadLetters, { visibility: 30_000 });
  aws.queues.create(queues.landing, { visibility: 6 * timeout, maxReceives: 5, deadLetters: queues.deadLetters });
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now);
  const logger = new Logger({ logLevel: 'SILENT' });
  return [
    {
      queue: queues.landing,
      batchSize: 1,
      concurrency: 4,
      timeout,
      clients: { maxAttempts: 1 },
      handler: ({ s3, sqs, sns }) =>
        landingHandler({
          s3,
          sqs,
          recordsBucket: buckets.records,
          queueUrl: `${aws.endpoint}/123456789012/${queues.landing}`,
          topic: new SnsTopic(sns, topics),
          logger,
          now,
        }),
    },
  ];
}
