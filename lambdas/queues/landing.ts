import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Temporal } from 'temporal-polyfill';
import type { Topic } from '../alerts/topic.ts';
import { S3Filings } from '../records/s3/s3-filings.ts';
import { landedObjects } from '../records/s3/s3-notification.ts';
import { S3Store } from '../records/s3/s3-store.ts';
import { houseRulesAmong } from '../watch/house-rules-in-force.ts';
import { handleLandedFiling, type Surroundings } from '../watch/landed-filing.ts';

/** What the function that reads filings stands on. */
export interface Landing {
  readonly s3: S3Client;
  readonly recordsBucket: string;
  readonly topic: Topic;
  readonly logger: Logger;
  readonly now: () => Temporal.Instant;
}

export type SqsHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/**
 * Deals with what landed in the filings bucket. A message that fails is reported by itself and tried again by the
 * queue; the others of its batch are done.
 */
export function landingHandler({ s3, recordsBucket, topic, logger, now }: Landing): SqsHandler {
  const store = new S3Store(s3, recordsBucket);
  const filings = new S3Filings(s3);
  const around = { filings, store, topic, houseRules: houseRulesAmong(store, topic, now), now };
  const processor = new BatchProcessor(EventType.SQS, { logger });
  return (event, context) => {
    logger.addContext(context);
    return processPartialResponse(event, (message: SQSRecord) => handleMessage(message, around, logger), processor, {
      context,
      // One by one: two messages about the same filing do not race, and the topic is not flooded.
      processInParallel: false,
      // A batch in which all fail is no crash of the function.
      throwOnFullBatchFailure: false,
    });
  };
}

async function handleMessage({ body, messageId }: SQSRecord, around: Surroundings, logger: Logger): Promise<void> {
  try {
    for (const object of landedObjects(body)) {
      const outcome = await handleLandedFiling(object, around);
      logger.info('Dealt with', { object, ...outcome });
    }
  } catch (error) {
    logger.error('Not dealt with; the queue tries again', { messageId, error });
    throw error;
  }
}
