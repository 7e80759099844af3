import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { patience } from './calls/patience.ts';
import { publishingHandler } from './queues/publisher.ts';

const environment = z
  .object({ ALERTS_TOPIC_ARN: z.string().startsWith('arn:'), OPERATIONS_TOPIC_ARN: z.string().startsWith('arn:') })
  .parse(process.env);

/** Publishes the mails that wait, at a pace that mail subscriptions bear. */
export const handler = publishingHandler({
  // Once: a try of the client's own would be a publish that nobody paces.
  sns: new SNSClient({ maxAttempts: 1, requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 } }),
  sqs: new SQSClient({ ...patience, useQueueUrlAsEndpoint: false }),
  topics: { alerts: environment.ALERTS_TOPIC_ARN, operations: environment.OPERATIONS_TOPIC_ARN },
  logger: new Logger(),
  pause: (ms) => pause(ms),
  now: () => Temporal.Now.instant(),
});
