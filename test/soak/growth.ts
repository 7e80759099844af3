import { Logger } from '@aws-lambda-powertools/logger';
import type { Context, SQSRecord } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import { landingHandler } from '../../lambdas/queues/landing.ts';
import { VirtualClock } from '../fake-aws/virtual-clock.ts';
import { FakeAws } from '../fake-aws.ts';
import { buckets, queues } from './deployment.ts';
import { episode } from './life.ts';
import { Worker } from './worker.ts';

/** What filings cost that came when so many of the registrant were on record, on average. */
export interface Cost {
  readonly filings: number;
  readonly ms: number;
  readonly calls: number;
  readonly mostCalls: number;
  readonly roundTrips: number;
  readonly mostRoundTrips: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

export interface GrowthOptions {
  /** How many filings the registrant makes a year. */
  readonly aYear: number;
  /** After how many filings the cost is told: that of the year's filings until then. */
  readonly at: readonly number[];
}

type Spent = Omit<Cost, 'filings' | 'mostCalls' | 'mostRoundTrips'>;

/** Has the filings of one registrant dealt with one after another, in order, and tells what they cost. */
export async function growth({ aYear, at }: GrowthOptions): Promise<readonly Cost[]> {
  const aws = new FakeAws();
  await aws.start();
  const clock = new VirtualClock(Date.parse('2024-12-02T15:00:00Z'));
  for (const name of Object.values(queues)) aws.queues.create(name, { visibility: 1000 });
  const worker = new Worker('reader', aws, clock, { maxAttempts: 1 });
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now);
  const handler = landingHandler({
    s3: worker.s3,
    sqs: worker.sqs,
    recordsBucket: buckets.records,
    queueUrl: `${aws.endpoint}/123456789012/${queues.landing}`,
    topic: { publish: async () => {}, notifyOperations: async () => {} },
    logger: new Logger({ logLevel: 'SILENT' }),
    now,
  });
  const spent: Spent[] = [];
  const costs: Cost[] = [];
  for (let number = 0; number < Math.max(...at); number++) {
    const { accession, content } = episode(number, aYear);
    const key = `incoming/${accession}.txt`;
    const versionId = aws.upload(buckets.filings, key, content);
    worker.spent = { calls: 0, s3: 0, roundTrips: 0 };
    const before = { ...aws.traffic };
    const began = performance.now();
    const { batchItemFailures } = await handler({ Records: [announced(key, versionId)] }, {} as Context);
    if (batchItemFailures.length > 0) throw new Error(`${key} was not dealt with`);
    spent.push({
      ms: performance.now() - began,
      calls: worker.spent.s3,
      roundTrips: worker.spent.roundTrips,
      bytesRead: aws.traffic.read - before.read,
      bytesWritten: aws.traffic.written - before.written,
    });
    if (at.includes(spent.length)) costs.push(averaged(spent.length, spent.slice(-10)));
  }
  worker.destroy();
  await aws.stop();
  return costs;
}

function averaged(filings: number, all: readonly Spent[]): Cost {
  const average = (of: (spent: Spent) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    filings,
    ms: average(({ ms }) => ms),
    calls: average(({ calls }) => calls),
    mostCalls: Math.max(...all.map(({ calls }) => calls)),
    roundTrips: average(({ roundTrips }) => roundTrips),
    mostRoundTrips: Math.max(...all.map(({ roundTrips }) => roundTrips)),
    bytesRead: average(({ bytesRead }) => bytesRead),
    bytesWritten: average(({ bytesWritten }) => bytesWritten),
  };
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
