import { Logger } from '@aws-lambda-powertools/logger';
import type { Context, SQSRecord } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import { landingHandler } from '../../lambdas/queues/landing.ts';
import { VirtualClock } from '../fake-aws/virtual-clock.ts';
import { FakeAws } from '../fake-aws.ts';
import { buckets, queues } from './deployment.ts';
import { episode } from './life.ts';
import { Worker } from './worker.ts';

/** What one filing cost. */
export interface Spent {
  readonly ms: number;
  /** Of S3. */
  readonly calls: number;
  /** What a worker asks once in its life, or once a minute, and not for the filing. */
  readonly besides: number;
  readonly roundTrips: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

/** A filing that is uploaded, of which registrant, and as which of its filings. */
export interface Turn {
  readonly registrant: number;
  readonly number: number;
}

/** Has filings dealt with one after another by one worker, and tells what each cost. */
export async function spentOn(turns: readonly Turn[], aYear: number): Promise<readonly Spent[]> {
  const aws = new FakeAws();
  await aws.start();
  const clock = new VirtualClock(Date.parse('2024-12-02T15:00:00Z'));
  for (const name of Object.values(queues)) aws.queues.create(name, { visibility: 1000 });
  const worker = new Worker('reader', aws, clock, { maxAttempts: 1 });
  let besides = 0;
  aws.seen = ({ operation, about }) => {
    if (operation === 'ListObjectsV2' || about === 'house-rules.json') besides += 1;
  };
  const handler = landingHandler({
    s3: worker.s3,
    sqs: worker.sqs,
    recordsBucket: buckets.records,
    queueUrl: `${aws.endpoint}/123456789012/${queues.landing}`,
    topic: { publish: async () => {}, notifyOperations: async () => {} },
    logger: new Logger({ logLevel: 'SILENT' }),
    now: () => Temporal.Instant.fromEpochMilliseconds(clock.now),
  });
  const spent: Spent[] = [];
  for (const { registrant, number } of turns) {
    const { accession, content } = episode(number, aYear, registrant);
    const key = `incoming/${accession}.txt`;
    const versionId = aws.upload(buckets.filings, key, content);
    worker.spent = { calls: 0, s3: 0, roundTrips: 0 };
    besides = 0;
    const before = { ...aws.traffic };
    const began = performance.now();
    const { batchItemFailures } = await handler({ Records: [announced(key, versionId)] }, {} as Context);
    if (batchItemFailures.length > 0) throw new Error(`${key} was not dealt with`);
    spent.push({
      ms: performance.now() - began,
      calls: worker.spent.s3 - besides,
      besides,
      roundTrips: worker.spent.roundTrips,
      bytesRead: aws.traffic.read - before.read,
      bytesWritten: aws.traffic.written - before.written,
    });
  }
  worker.destroy();
  await aws.stop();
  return spent;
}

/** The first filings of one registrant. */
export function ofOne(count: number): readonly Turn[] {
  return Array.from({ length: count }, (_, number) => ({ registrant: 0, number }));
}

/** The first filings of several registrants, by turns. */
export function ofMany(count: number, registrants: number): readonly Turn[] {
  return Array.from({ length: count }, (_, index) => ({
    registrant: index % registrants,
    number: Math.floor(index / registrants),
  }));
}

function announced(key: string, versionId: string): SQSRecord {
  const s3 = { bucket: { name: buckets.filings }, object: { key, versionId } };
  return {
    messageId: key,
    receiptHandle: key,
    body: JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3 }] }),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'growth',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: 'us-east-1',
  };
}
