import { Logger } from '@aws-lambda-powertools/logger';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { again } from './calls/again.ts';
import { patience } from './calls/patience.ts';
import { queueDigest } from './queues/queued-topic.ts';
import { S3Store } from './records/s3/s3-store.ts';
import { linkMaker, viewerEnvironment, viewerIn } from './viewer/links.ts';
import { overviewsOf } from './watch/daily/overviews.ts';
import { type Reminded, remind } from './watch/daily/remind.ts';

const environment = z
  .object({ RECORDS_BUCKET: z.string().min(1), MAILS_QUEUE_URL: z.url(), ...viewerEnvironment })
  .parse(process.env);

const logger = new Logger();
const s3 = new S3Client(patience);
const store = new S3Store(s3, environment.RECORDS_BUCKET);
const viewer = viewerIn(environment);
const links = viewer === null ? null : linkMaker(store, viewer, () => Temporal.Now.instant());
const sqs = new SQSClient({ ...patience, useQueueUrlAsEndpoint: false });

/**
 * Sends the digest of the day and then writes the overviews anew, whatever the event says: the schedule starts it at seven, a person who owes a mail may at
 * any time. Throws when somebody else is at it, so that AWS starts it again and finds it done.
 */
export async function handler(_event: unknown, context: Context): Promise<{ readonly digest: Reminded }> {
  logger.addContext(context);
  const now = Temporal.Now.instant();
  const linksToAll = (await links?.('all')) ?? null;
  const digest = await remind(store, (one) => queueDigest(sqs, environment.MAILS_QUEUE_URL, one), now, linksToAll);
  if (digest === 'busy') throw new Error('Another start is at the digest of today, or died over it: try again');
  logger.info('Reminded', { digest });
  for (const { key, type, text } of await overviewsOf(store, now)) {
    const command = { Bucket: environment.RECORDS_BUCKET, Key: key, Body: text, ContentType: type };
    await again(() => s3.send(new PutObjectCommand(command)));
  }
  return { digest };
}
