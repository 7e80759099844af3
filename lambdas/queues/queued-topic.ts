import { createHash } from 'node:crypto';
import type { PublishCommandInput } from '@aws-sdk/client-sns';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Digest } from '../alerts/digest/digest.ts';
import { digestMessage } from '../alerts/digest/digest-message.ts';
import { snsMessage } from '../alerts/sns-message.ts';
import type { Alert, OperationsNotice, Topic } from '../alerts/topic.ts';
import { again } from '../calls/again.ts';

/** A message for a topic, as it waits in the queue of mails; one topic is one group of the queue. */
export interface QueuedMail {
  readonly group: 'alerts' | 'operations';
  readonly subject: string;
  readonly message: Pick<PublishCommandInput, 'Message' | 'MessageAttributes' | 'MessageStructure'>;
}

/** A mail as a message of the queue: all but its text as one line of JSON, then the text as it is, which escaping would swell. */
export function asMessage({ subject, message: { Message = '', ...rest } }: QueuedMail): string {
  return `${JSON.stringify({ subject, ...rest })}\n${Message}`;
}

/** Where mails wait. */
export interface MailQueues {
  /** The URL of the queue from which alerts are published at a pace that mail subscriptions bear. */
  readonly mails: string;
  /** The URL of the queue in which notices to operations gather. */
  readonly notices: string;
}

/** Alerts and notices, put into the queues from which they are published. */
export class QueuedTopic implements Topic {
  private readonly client: SQSClient;
  private readonly queues: MailQueues;

  constructor(client: SQSClient, queues: MailQueues) {
    this.client = client;
    this.queues = queues;
  }

  publish(alert: Alert): Promise<void> {
    // Whoever sends it again after a failure may word what machines get another way, as the records are since.
    const { subject, text } = alert;
    const mail = { group: 'alerts', subject, message: snsMessage(alert) } as const;
    return queued(this.client, this.queues.mails, mail, `${subject}\n${text}`);
  }

  async notifyOperations({ subject, text }: OperationsNotice): Promise<void> {
    const MessageBody = asMessage({ group: 'operations', subject, message: { Message: text } });
    await again(() => this.client.send(new SendMessageCommand({ QueueUrl: this.queues.notices, MessageBody })));
  }
}

/** To those who get the alerts, and those who want digests alone. */
export function queueDigest(client: SQSClient, mailsUrl: string, digest: Digest): Promise<void> {
  return queued(client, mailsUrl, { group: 'alerts', subject: digest.subject, message: digestMessage(digest) });
}

async function queued(client: SQSClient, url: string, mail: QueuedMail, words = asMessage(mail)): Promise<void> {
  const command = new SendMessageCommand({
    QueueUrl: url,
    MessageBody: asMessage(mail),
    MessageGroupId: mail.group,
    // The same mail, sent again because the answer was lost or the worker died, is one mail for five minutes.
    MessageDeduplicationId: createHash('sha256').update(`${mail.group}\n${words}`).digest('hex'),
  });
  await again(() => client.send(command));
}
