import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Fewer would give up on a filing because of a short disturbance. */
const tries = 5;

/** How a queue is encrypted, by a key of the customer's or SQS's own. */
export function encryptedWith(key: IKey | undefined): Pick<QueueProps, 'encryption' | 'encryptionMasterKey'> {
  return key === undefined
    ? { encryption: QueueEncryption.SQS_MANAGED }
    : { encryption: QueueEncryption.KMS, encryptionMasterKey: key };
}

/** Why a queue of dead letters has none of its own, and a function that a queue feeds sends failures nowhere else. */
export const isTheEnd = {
  id: 'Serverless-SQSRedrivePolicy',
  reason: 'It holds the dead letters itself; what is in it raises an alarm and waits for a person.',
};
export const noDestination = {
  id: 'Serverless-LambdaEventSourceMappingDestination',
  reason: 'Lambda sends nothing elsewhere that comes from SQS; the queue keeps what failed, and has dead letters.',
};

/** The queue of what landed in a bucket, and the queue of what could not be dealt with. */
export class LandingQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly handlerTimeout: Duration; readonly key: IKey | undefined },
  ) {
    super(scope, id);
    const common = { ...encryptedWith(props.key), enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.deadLetters = new Queue(this, 'DeadLetters', common);
    Validations.of(this.deadLetters).acknowledge(isTheEnd);
    this.queue = new Queue(this, 'Queue', {
      ...common,
      // As Lambda advises: a message must not reappear while a batch that holds it is still being tried.
      visibilityTimeout: Duration.seconds(6 * props.handlerTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NotificationsOfThisAccount',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        // Not the bucket's ARN: bucket and policy would wait for each other.
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** Puts everything that lands in the bucket into the queue, by the bucket's own property. */
  receiveFrom(bucket: Bucket): void {
    const resource = bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error('The bucket has no CloudFormation resource of its own');
    resource.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: this.queue.queueArn }],
    };
    // S3 tries to write to the queue as soon as it is told of it.
    bucket.node.addDependency(this.queue.node.findChild('Policy'));
  }
}
