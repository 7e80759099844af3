import type { Logger } from '@aws-lambda-powertools/logger';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { DeleteMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type SqsHandler, secondsSince } from './landing.ts';
import { gathered } from './notices.ts';
import type { QueuedMail } from './queued-topic.ts';

/** What the function that publishes stands on. */
export interface Publishing {
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly topics: Readonly<Record<QueuedMail['group'], string>>;
  readonly logger: Logger;
  readonly pause: (ms: number) => Promise<void>;
  readonly now: () => Temporal.Instant;
}

/**
 * SNS suspends a subscription by mail that gets more than ten a second. Alerts: seven a second at most, as one run at a
 * time publishes them. For operations up to four runs may publish at once, one a second each, and so leave room for the
 * alarms, which nobody paces.
 */
const pauseBeforeMs: Readonly<Record<QueuedMail['group'], number>> = { alerts: 145, operations: 1_000 };

const group = z.enum(['alerts', 'operations']);
const envelope = z.object({
  subject: z.string(),
  MessageStructure: z.string().optional(),
  MessageAttributes: z
    .record(z.string(), z.object({ DataType: z.string(), StringValue: z.string().optional() }))
    .optional(),
});

/** Of a mail that cannot be read so many characters are shown to operations. */
const shownAtMost = 20_000;

/**
 * Publishes what waits in the queue of mails, and what has gathered in that of notices, as one. The queue of mails hands
 * out one group, which is one topic, to one run at a time, and each publish waits before it: so no topic ever gets more
 * than seven a second, however many filings land. After a failure the rest of the group is left in the queue, in its
 * order. A mail that cannot be read, or that SNS says it will never take, holds up no other: operations are told of it,
 * with what it holds, and the log has it. What was published is taken off the queue before the next is: if the run dies,
 * no more than one mail goes out again.
 */
export function publishingHandler({ sns, sqs, topics, logger, pause, now }: Publishing): SqsHandler {
  const publish = async ({ group, subject, message }: QueuedMail) => {
    await pause(pauseBeforeMs[group]);
    await sns.send(new PublishCommand({ TopicArn: topics[group], Subject: subject, ...message }));
  };
  const publishOrTell = async (mail: QueuedMail, records: readonly SQSRecord[]) => {
    try {
      await publish(mail);
    } catch (error) {
      if (!isNeverTaken(error)) throw error;
      for (const record of records) {
        logger.error('SNS does not take a mail', { messageId: record.messageId, error });
        await publish(noticeOf(record, 'SNS did not take a mail'));
      }
    }
  };
  return async (event, context) => {
    logger.addContext(context);
    const failed: SQSRecord[] = [];
    const done: Promise<unknown>[] = [];
    for (const topic of new Set(event.Records.map(groupOf))) {
      const waiting = event.Records.filter((record) => groupOf(record) === topic).map((record) => ({
        mail: readable(record, logger),
        records: [record],
      }));
      const mails =
        topic === 'operations' && waiting.length > 1
          ? [
              {
                mail: gathered(waiting.map(({ mail }) => mail)),
                records: waiting.flatMap(({ records }) => records),
              },
            ]
          : waiting;
      for (const [index, { mail, records }] of mails.entries()) {
        try {
          await publishOrTell(mail, records);
          // The queue takes off what is left of the batch when the run is over.
          if (records.length < event.Records.length)
            done.push(...records.map((record) => takenOff(sqs, record).catch(() => undefined)));
          for (const record of records)
            logger.info('Published', {
              group: topic,
              messageId: record.messageId,
              waitedSeconds: secondsSince(record, now()),
            });
        } catch (error) {
          logger.error('Not published; the queue tries again', { group: topic, error });
          failed.push(...mails.slice(index).flatMap((one) => one.records));
          break;
        }
      }
    }
    await Promise.all(done);
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

function takenOff(sqs: SQSClient, { eventSourceARN, receiptHandle }: SQSRecord): Promise<unknown> {
  const [, , , region, account, name] = eventSourceARN.split(':');
  const QueueUrl = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  return sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }));
}

/** The mail in a message or, in its place, a notice that it cannot be read. */
function readable(record: SQSRecord, logger: Logger): QueuedMail {
  try {
    return mailIn(record);
  } catch (error) {
    logger.error('A message in the queue is no mail', { messageId: record.messageId, error });
    return noticeOf(record, 'A mail could not be read');
  }
}

function noticeOf({ messageId, body }: SQSRecord, subject: string): QueuedMail {
  const text = `${subject}: the message ${messageId} in the queue of mails was taken out and not sent to those who\nsubscribed. If it tells of a filing, it tells this:\n\n${body.slice(0, shownAtMost)}\n`;
  return { group: 'operations', subject, message: { Message: text } };
}

/** What is wrong with the message itself, and not with the service, the topic or the right to publish. */
function isNeverTaken(error: unknown): boolean {
  return error instanceof Error && /^InvalidParameter(?:Value)?(?:Exception)?$/.test(error.name);
}

/** The queue in which notices gather has no groups: its mails are all for operations. */
function groupOf({ attributes }: SQSRecord): string {
  return attributes.MessageGroupId ?? 'operations';
}

function mailIn(record: SQSRecord): QueuedMail {
  const { body } = record;
  const end = body.indexOf('\n');
  const { subject, ...rest } = envelope.parse(JSON.parse(body.slice(0, end)));
  return { group: group.parse(groupOf(record)), subject, message: { Message: body.slice(end + 1), ...rest } };
}
