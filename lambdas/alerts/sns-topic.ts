import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { again } from '../calls/again.ts';
import { snsMessage } from './sns-message.ts';
import type { Alert, OperationsNotice, Topic } from './topic.ts';

/** Alerts and operations notices as messages of two SNS topics. */
export class SnsTopic implements Topic {
  private readonly client: SNSClient;
  private readonly arns: { readonly alerts: string; readonly operations: string };

  constructor(client: SNSClient, arns: { readonly alerts: string; readonly operations: string }) {
    this.client = client;
    this.arns = arns;
  }

  async publish(alert: Alert): Promise<void> {
    const command = new PublishCommand({ TopicArn: this.arns.alerts, Subject: alert.subject, ...snsMessage(alert) });
    await again(() => this.client.send(command));
  }

  async notifyOperations({ subject, text }: OperationsNotice): Promise<void> {
    const command = new PublishCommand({ TopicArn: this.arns.operations, Subject: subject, Message: text });
    await again(() => this.client.send(command));
  }
}
