import type { Logger } from '@aws-lambda-powertools/logger';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { SqsHandler } from './landing.ts';
import { gathered } from './notices.ts';
import type { QueuedMail } from './queued-topic.ts';

/** What the function that publishes stands on. */
export interface Publishing {
  readonly sns: SNSClient;
  readonly topics: Readonly<Record<QueuedMail['group'], string>>;
  readonly logger: Logger;
  readonly pause: (ms: number) => Promise<void>;
}

/** Seven a second at most: SNS suspends a subscription by mail that gets more than ten. */
const betweenPublishesMs = 145;

const group = z.enum(['alerts', 'operations']);
const envelope = z.object({
  subject: z.string(),
  MessageStructure: z.string().optional(),
  MessageAttributes: z
    .record(z.string(), z.object({ DataType: z.string(), StringValue: z.string().optional() }))
    .optional(),
});

/**
 * Publishes what waits in the queue of mails. The queue hands out one group, which is one topic, to one run at a time,
 * and each publish waits before it: so no topic ever gets more than seven a second, however many filings land. After
 * a failure the rest of the group is left in the queue, in its order.
 */
export function publishingHandler({ sns, topics, logger, pause }: Publishing): SqsHandler {
  return async (event, context) => {
    logger.addContext(context);
    const failed: SQSRecord[] = [];
    for (const topic of group.options) {
      const waiting = event.Records.filter(({ attributes }) => attributes.MessageGroupId === topic);
      const mails = topic === 'operations' ? gathered(waiting.map(mailIn)) : waiting.map(mailIn);
      for (const [index, mail] of mails.entries()) {
        try {
          await pause(betweenPublishesMs);
          await sns.send(new PublishCommand({ TopicArn: topics[topic], Subject: mail.subject, ...mail.message }));
        } catch (error) {
          logger.error('Not published; the queue tries again', { group: topic, error });
          failed.push(...(topic === 'operations' ? waiting : waiting.slice(index)));
          break;
        }
      }
    }
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

function mailIn({ body, attributes }: SQSRecord): QueuedMail {
  const end = body.indexOf('\n');
  const { subject, ...rest } = envelope.parse(JSON.parse(body.slice(0, end)));
  return { group: group.parse(attributes.MessageGroupId), subject, message: { Message: body.slice(end + 1), ...rest } };
}
