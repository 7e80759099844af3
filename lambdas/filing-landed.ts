import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { SnsTopic } from './alerts/sns-topic.ts';
import { landingHandler } from './queues/landing.ts';

const environment = z
  .object({
    RECORDS_BUCKET: z.string().min(1),
    LANDING_QUEUE_URL: z.url(),
    ALERTS_TOPIC_ARN: z.string().startsWith('arn:'),
    OPERATIONS_TOPIC_ARN: z.string().startsWith('arn:'),
  })
  .parse(process.env);

/** A call that hangs is tried again well before the function runs out of time; `again` decides how often, not the client. */
const patience = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, socketTimeout: 10_000 },
};

/** Deals with what landed in the filings bucket. */
export const handler = landingHandler({
  s3: new S3Client(patience),
  sqs: new SQSClient(patience),
  recordsBucket: environment.RECORDS_BUCKET,
  queueUrl: environment.LANDING_QUEUE_URL,
  topic: new SnsTopic(new SNSClient(patience), {
    alerts: environment.ALERTS_TOPIC_ARN,
    operations: environment.OPERATIONS_TOPIC_ARN,
  }),
  logger: new Logger(),
  now: () => Temporal.Now.instant(),
});
