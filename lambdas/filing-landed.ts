import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { SnsTopic } from './alerts/sns-topic.ts';
import { S3Filings } from './records/s3/s3-filings.ts';
import { landedObjects } from './records/s3/s3-notification.ts';
import { S3Store } from './records/s3/s3-store.ts';
import { houseRulesAmong } from './watch/house-rules-in-force.ts';
import { handleLandedFiling } from './watch/landed-filing.ts';

const environment = z
  .object({
    RECORDS_BUCKET: z.string().min(1),
    ALERTS_TOPIC_ARN: z.string().startsWith('arn:'),
    OPERATIONS_TOPIC_ARN: z.string().startsWith('arn:'),
  })
  .parse(process.env);

const logger = new Logger();
const processor = new BatchProcessor(EventType.SQS, { logger });
/** A call that hangs is tried again by the client, and then by the queue, well before the function runs out of time. */
const patience = { requestHandler: { connectionTimeout: 3_000, socketTimeout: 15_000 } };
const s3 = new S3Client(patience);
const store = new S3Store(s3, environment.RECORDS_BUCKET);
const topic = new SnsTopic(new SNSClient(patience), {
  alerts: environment.ALERTS_TOPIC_ARN,
  operations: environment.OPERATIONS_TOPIC_ARN,
});
const now = () => Temporal.Now.instant();
const surroundings = {
  filings: new S3Filings(s3),
  store,
  topic,
  houseRules: houseRulesAmong(store, topic, now),
  now,
};

/**
 * Deals with what landed in the filings bucket. A message that fails is reported by itself and tried again by the
 * queue; the others of its batch are done.
 */
export function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return processPartialResponse(event, handleMessage, processor, {
    context,
    // One by one: two messages about the same filing do not race, and the topic is not flooded.
    processInParallel: false,
    // A batch in which all fail is no crash of the function.
    throwOnFullBatchFailure: false,
  });
}

async function handleMessage({ body, messageId }: SQSRecord): Promise<void> {
  try {
    for (const object of landedObjects(body)) {
      const outcome = await handleLandedFiling(object, surroundings);
      logger.info('Dealt with', { object, ...outcome });
    }
  } catch (error) {
    logger.error('Not dealt with; the queue tries again', { messageId, error });
    throw error;
  }
}
