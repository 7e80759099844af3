import { createHash } from 'node:crypto';
import type { PublishCommandInput } from '@aws-sdk/client-sns';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { snsMessage } from '../alerts/sns-message.ts';
import type { Alert, OperationsNotice, Topic } from '../alerts/topic.ts';
import { again } from '../records/s3/again.ts';

/** A message for a topic, as it waits in the queue of mails; one topic is one group of the queue. */
export interface QueuedMail {
  readonly group: 'alerts' | 'operations';
  readonly subject: string;
  readonly message: Pick<PublishCommandInput, 'Message' | 'MessageAttributes' | 'MessageStructure'>;
}

/** What of a mail is no text; it travels as the message's attribute of this name. */
export const envelopeAttribute = 'envelope';

/** Alerts and notices, put into the queue from which they are published at a pace that mail subscriptions bear. */
export class QueuedTopic implements Topic {
  private readonly client: SQSClient;
  private readonly queueUrl: string;

  constructor(client: SQSClient, queueUrl: string) {
    this.client = client;
    this.queueUrl = queueUrl;
  }

  publish(alert: Alert): Promise<void> {
    return this.send({ group: 'alerts', subject: alert.subject, message: snsMessage(alert) });
  }

  notifyOperations({ subject, text }: OperationsNotice): Promise<void> {
    return this.send({ group: 'operations', subject, message: { Message: text } });
  }

  private async send({ group, subject, message: { Message = '', ...rest } }: QueuedMail): Promise<void> {
    const command = new SendMessageCommand({
      QueueUrl: this.queueUrl,
      MessageBody: Message,
      MessageAttributes: {
        [envelopeAttribute]: { DataType: 'String', StringValue: JSON.stringify({ subject, ...rest }) },
      },
      MessageGroupId: group,
      // The same mail, sent again because the answer was lost or the worker died, is one mail for five minutes.
      MessageDeduplicationId: createHash('sha256').update(`${group}\n${subject}\n${Message}`).digest('hex'),
    });
    await again(() => this.client.send(command));
  }
}
