import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import { encryptedWith, isTheEnd, noDestination } from './landing-queue.ts';
import { WatcherFunction } from './watcher-function.ts';

/** A mail that SNS refuses holds up those behind it for as long as it is tried. */
const tries = 10;

/** Notices to operations gather for so long, the most that Lambda waits, and are told as one. */
const noticesEvery = Duration.minutes(5);

/** The mails that wait, and the function that publishes them. */
export class MailQueue extends Construct {
  readonly queue: Queue;
  /** Notices to operations gather in it. */
  readonly notices: Queue;
  readonly deadLetters: Queue;
  readonly publisher: WatcherFunction;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly alerts: Topic;
      readonly operations: Topic;
      readonly config: Config;
      readonly key: IKey | undefined;
    },
  ) {
    super(scope, id);
    const timeout = Duration.minutes(1);
    // In order by group, and a group is a topic: of each, one run publishes at a time, which is what keeps the pace.
    const common = {
      fifo: true,
      ...encryptedWith(props.key),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    // Names of FIFO queues end so; CloudFormation's documentation does not say that those it makes up do.
    const named = (name: string) => ({ queueName: `${Stack.of(this).stackName}-${name}.fifo` });
    this.deadLetters = new Queue(this, 'DeadLetters', { ...common, ...named('MailsDeadLetters') });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      ...named('Mails'),
      // Longer than a run, and not much: until it is over no other mail of the topic goes out.
      visibilityTimeout: Duration.seconds(2 * timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
    this.notices = new Queue(this, 'Notices', {
      ...encryptedWith(props.key),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds() + noticesEvery.toSeconds()),
    });
    for (const id of ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'])
      Validations.of(this.notices).acknowledge({
        id,
        reason: 'A notice is tried until it is told; each tells of something that has its record.',
      });
    const { alerts, operations, config } = props;
    this.publisher = new WatcherFunction(this, 'MailsWaiting', {
      file: 'mails-waiting.ts',
      memorySize: 256,
      timeout,
      may: [new PolicyStatement({ actions: ['sns:Publish'], resources: [alerts.topicArn, operations.topicArn] })],
      environment: { ALERTS_TOPIC_ARN: alerts.topicArn, OPERATIONS_TOPIC_ARN: operations.topicArn },
      config,
      key: props.key,
      onFailure: 'What it fails over stays in the queue of mails, which has dead letters.',
    });
    Validations.of(this.publisher).acknowledge(noDestination);
    Validations.of(this.deadLetters).acknowledge(isTheEnd);
    this.publisher.function.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }),
    );
    this.publisher.function.addEventSource(
      new SqsEventSource(this.notices, {
        batchSize: 1000,
        maxBatchingWindow: noticesEvery,
        // The least there is.
        maxConcurrency: 2,
        reportBatchItemFailures: true,
      }),
    );
  }
}
