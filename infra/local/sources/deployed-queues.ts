import type { SQSClient } from '@aws-sdk/client-sqs';
import { sqsClientFor } from '../folders/aws-client.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** What waits in the queues of a deployment. */
export interface QueueOfDeployment {
  readonly what: 'filings' | 'mails';
  /** Of those that were given up. */
  readonly isDeadLetters: boolean;
  readonly url: string;
  readonly arn: string;
  readonly waiting: number;
  readonly underWay: number;
}

/** How CloudFormation and the stack name them: "FilingWatch-LandingQueue20BC00C4-x", "FilingWatch-MailsDeadLetters.fifo". */
const kinds = [
  { what: 'filings', isDeadLetters: false, named: /^LandingQueue/ },
  { what: 'filings', isDeadLetters: true, named: /^LandingDeadLetters/ },
  { what: 'mails', isDeadLetters: false, named: /^Mails[.]fifo$/ },
  { what: 'mails', isDeadLetters: true, named: /^MailsDeadLetters[.]fifo$/ },
] as const;

/**
 * The queues of the deployment of that stack: filings that landed, mails, and the dead letters of both. Throws
 * UsageError when they are not all there, or AWS does not say.
 */
export async function queuesOf(
  stack: string,
): Promise<{ readonly client: SQSClient; readonly queues: readonly QueueOfDeployment[] }> {
  const [client, { GetQueueAttributesCommand, ListQueuesCommand, SQSServiceException }] = await Promise.all([
    sqsClientFor(`The stack ${stack}`),
    import('@aws-sdk/client-sqs'),
  ]);
  try {
    const prefix = `${stack}-`;
    const { QueueUrls = [] } = await client.send(new ListQueuesCommand({ QueueNamePrefix: prefix, MaxResults: 1000 }));
    const found = kinds.flatMap(({ named, ...kind }) =>
      QueueUrls.filter((url) => named.test(url.slice(url.lastIndexOf('/') + 1 + prefix.length))).map((url) => ({
        ...kind,
        url,
      })),
    );
    if (found.length !== kinds.length)
      throw new UsageError(
        `No deployment of the stack "${stack}" was found in this account and region: ${found.length} of its ${kinds.length} queues are there. Give its name with --stack, and set AWS_PROFILE and AWS_REGION to where it is`,
      );
    const queues = await Promise.all(
      found.map(async (queue) => {
        const { Attributes = {} } = await client.send(
          new GetQueueAttributesCommand({
            QueueUrl: queue.url,
            AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
          }),
        );
        return {
          ...queue,
          arn: Attributes.QueueArn ?? '',
          waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
          underWay: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
        };
      }),
    );
    return { client, queues };
  } catch (error) {
    throw error instanceof SQSServiceException ? asUsage(error) : error;
  }
}

/** What AWS says no to, in words. */
export function asUsage({ name, message }: Error): UsageError {
  return new UsageError(`The queues cannot be asked: SQS says ${name}, ${message}`);
}
