import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { SnsTopic } from './alerts/sns-topic.ts';
import { landingHandler } from './queues/landing.ts';

const environment = z
  .object({
    RECORDS_BUCKET: z.string().min(1),
    ALERTS_TOPIC_ARN: z.string().startsWith('arn:'),
    OPERATIONS_TOPIC_ARN: z.string().startsWith('arn:'),
  })
  .parse(process.env);

/** A call that hangs is tried again by the client, and then by the queue, well before the function runs out of time. */
const patience = { requestHandler: { connectionTimeout: 3_000, socketTimeout: 15_000 } };

/** Deals with what landed in the filings bucket. */
export const handler = landingHandler({
  s3: new S3Client(patience),
  recordsBucket: environment.RECORDS_BUCKET,
  topic: new SnsTopic(new SNSClient(patience), {
    alerts: environment.ALERTS_TOPIC_ARN,
    operations: environment.OPERATIONS_TOPIC_ARN,
  }),
  logger: new Logger(),
  now: () => Temporal.Now.instant(),
});
