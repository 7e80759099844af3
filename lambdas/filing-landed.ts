import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { patience } from './calls/patience.ts';
import { landingHandler } from './queues/landing.ts';
import { QueuedTopic } from './queues/queued-topic.ts';
import { linkMaker, viewerEnvironment, viewerIn } from './viewer/links.ts';

const environment = z
  .object({
    RECORDS_BUCKET: z.string().min(1),
    LANDING_QUEUE_URL: z.url(),
    MAILS_QUEUE_URL: z.url(),
    NOTICES_QUEUE_URL: z.url(),
    ...viewerEnvironment,
  })
  .parse(process.env);

/** At the endpoint of the region, or at one that the environment names, as the other clients. */
const sqs = new SQSClient({ ...patience, useQueueUrlAsEndpoint: false });

const viewer = viewerIn(environment);
const now = () => Temporal.Now.instant();

/** Deals with what landed in the filings bucket. */
export const handler = landingHandler({
  s3: new S3Client(patience),
  sqs,
  recordsBucket: environment.RECORDS_BUCKET,
  queueUrl: environment.LANDING_QUEUE_URL,
  topic: new QueuedTopic(sqs, { mails: environment.MAILS_QUEUE_URL, notices: environment.NOTICES_QUEUE_URL }),
  logger: new Logger(),
  now,
  ...(viewer === null ? {} : { linksIn: (store) => linkMaker(store, viewer, now) }),
});
