import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Temporal } from 'temporal-polyfill';
import { rejectionNotice } from '../alerts/rejection.ts';
import type { Topic } from '../alerts/topic.ts';
import { again } from '../calls/again.ts';
import type { LandedObject } from '../records/filings.ts';
import { objectRecordKey, recordEnd, recordedEnd } from '../records/object-record.ts';
import { S3Filings } from '../records/s3/s3-filings.ts';
import { landedObjects } from '../records/s3/s3-notification.ts';
import { S3Store } from '../records/s3/s3-store.ts';
import type { Store } from '../records/store.ts';
import { houseRulesAmong } from '../watch/house-rules-in-force.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../watch/landed-filing.ts';
import { beginAttempt, endAttempt } from './attempts.ts';

/** What the function that reads filings stands on. */
export interface Landing {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly recordsBucket: string;
  readonly queueUrl: string;
  readonly topic: Topic;
  readonly logger: Logger;
  readonly now: () => Temporal.Instant;
  /** Makes the links that mails carry, to what lies in a store; absent where nothing shows what they open. */
  readonly linksIn?: (store: Store) => NonNullable<Surroundings['links']>;
}

export type SqsHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** After a try that failed the message is seen again so many seconds later, not when its time is up. */
const pauses = [10, 60, 200, 900] as const;

/**
 * When somebody is about to be told, the message is seen again so many seconds later if the worker dies. The queue of
 * mails takes the same mail for one for five minutes: whoever takes over then sends none twice. The pauses after failures
 * keep within that too, but for the last.
 */
const seenAgainOnceTold = 200;

const deadly =
  'Whoever tried to read the file ran out of memory or time, more than once. It may be damaged, or made to do that. If it is a filing, upload its main document alone.';

/**
 * Deals with what landed in the filings bucket. A message that fails is reported by itself and tried again by the
 * queue, soon; one over which workers die is recorded as rejected, and operations are told.
 */
export function landingHandler({ s3, sqs, recordsBucket, queueUrl, topic, logger, now, linksIn }: Landing): SqsHandler {
  const store = new S3Store(s3, recordsBucket);
  const filings = new S3Filings(s3);
  const around = {
    filings,
    store,
    topic,
    houseRules: houseRulesAmong(store, topic, now),
    now,
    ...(linksIn === undefined ? {} : { links: linksIn(store) }),
  };
  return async (event, context) => {
    logger.addContext(context);
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const message of event.Records) {
      try {
        const aboutToTell = () =>
          seenAgain(sqs, queueUrl, message, seenAgainOnceTold).catch((late: unknown) =>
            logger.warn('If this worker dies, a mail may go out twice', { messageId: message.messageId, error: late }),
          );
        await handleMessage(message, { ...around, aboutToTell }, logger);
      } catch (error) {
        logger.error('Not dealt with; the queue tries again', { messageId: message.messageId, error });
        batchItemFailures.push({ itemIdentifier: message.messageId });
        const seconds = pauses[Math.min(receivesOf(message), pauses.length) - 1] ?? 0;
        await seenAgain(sqs, queueUrl, message, seconds).catch((late: unknown) =>
          logger.warn('The message is seen again later than it might', { messageId: message.messageId, error: late }),
        );
      }
    }
    return { batchItemFailures };
  };
}

async function handleMessage(message: SQSRecord, around: Surroundings, logger: Logger): Promise<void> {
  for (const object of landedObjects(message.body)) {
    const outcome = await handleObject(object, receivesOf(message), around, logger);
    const { found = {}, ...became } = { found: undefined, ...outcome };
    logger.info('Dealt with', { object, ...became, secondsSinceLanded: secondsSince(message, around.now()) });
    for (const [kind, count] of Object.entries(found)) logger.info('Found', { ...became, kind, count });
  }
}

/** For how long a message has been in its queue when something is done with it. */
export function secondsSince({ attributes }: SQSRecord, now: Temporal.Instant): number {
  const sent = Number(attributes.SentTimestamp);
  return Number.isFinite(sent) ? Math.max(0, Math.round((now.epochMilliseconds - sent) / 1000)) : 0;
}

async function handleObject(
  object: LandedObject,
  receives: number,
  around: Surroundings,
  logger: Logger,
): Promise<Outcome> {
  const attempt = await beginAttempt(around.store, object, receives);
  if (attempt === 'killer') return rejectKiller(object, around);
  if (attempt === 'suspect') logger.warn('Two workers died over this upload; it is tried once more', { object });
  const survived = () => endAttempt(around.store, object);
  try {
    return await handleLandedFiling(object, {
      ...around,
      ...(attempt === 'first' ? { isFirst: true } : { onceRead: survived }),
    });
  } catch (error) {
    // If this fails too, the try counts as one whose worker died; what counts is the failure that came first.
    await survived().catch(() => undefined);
    throw error;
  }
}

async function rejectKiller(object: LandedObject, { store, filings, topic }: Surroundings): Promise<Outcome> {
  if ((await recordedEnd(store, object)) !== null) return { outcome: 'dealt-with-before' };
  const record = store.locate(objectRecordKey(object));
  await topic.notifyOperations(rejectionNotice(filings.locate(object), deadly, record));
  await recordEnd(store, object, { state: 'rejected', reason: deadly });
  return { outcome: 'rejected', reason: deadly };
}

async function seenAgain(sqs: SQSClient, queueUrl: string, message: SQSRecord, seconds: number): Promise<void> {
  await again(() =>
    sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: message.receiptHandle,
        VisibilityTimeout: seconds,
      }),
    ),
  );
}

function receivesOf({ attributes }: SQSRecord): number {
  return Math.max(1, Number(attributes.ApproximateReceiveCount) || 1);
}
