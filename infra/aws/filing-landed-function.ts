import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Config } from './config.ts';
import { noDestination } from './landing-queue.ts';
import { WatcherFunction } from './watcher-function.ts';

interface Surroundings {
  readonly filings: Bucket;
  readonly records: Bucket;
  readonly queue: Queue;
  readonly mails: Queue;
  readonly notices: Queue;
  readonly config: Config;
  readonly key: IKey | undefined;
  /** What names the viewer; nothing where there is none. */
  readonly viewer: Readonly<Record<string, string>>;
}

/** Reading the largest filing takes some twenty seconds. */
export const handlerTimeout = Duration.minutes(1);

/** The function that reads what landed, with a role that may do that and nothing else. */
export class FilingLandedFunction extends WatcherFunction {
  constructor(scope: Construct, id: string, around: Surroundings) {
    super(scope, id, {
      file: 'filing-landed.ts',
      memorySize: 1024,
      timeout: handlerTimeout,
      may: statements(around),
      environment: {
        RECORDS_BUCKET: around.records.bucketName,
        LANDING_QUEUE_URL: around.queue.queueUrl,
        MAILS_QUEUE_URL: around.mails.queueUrl,
        NOTICES_QUEUE_URL: around.notices.queueUrl,
        ...around.viewer,
      },
      config: around.config,
      key: around.key,
      onFailure: 'What it fails over stays in the queue of what landed, which has dead letters.',
    });
    Validations.of(this).acknowledge(noDestination);
    this.allowAllObjects(around.filings, 'It reads whatever is uploaded, under any key.');
    this.allowAllObjects(around.records, 'It keeps the records of all filings, and what they add up to.');
    this.function.addEventSource(
      new SqsEventSource(around.queue, {
        // One by one: a filing over which the function dies takes no other along.
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: around.config.concurrency,
      }),
    );
  }

  /** The only wildcards that its role has, each with its reason. */
  private allowAllObjects(bucket: Bucket, reason: string): void {
    const arn: { 'Fn::GetAtt': [string, string] } = Stack.of(this).resolve(bucket.bucketArn);
    Validations.of(this).acknowledge({ id: `AwsSolutions-IAM5[Resource::<${arn['Fn::GetAtt'].join('.')}>/*]`, reason });
  }
}

function statements({ filings, records, mails, notices }: Surroundings): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [filings.arnForObjects('*')],
    }),
    new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [records.arnForObjects('*')] }),
    // Without it S3 answers "access denied", not "no such key", for an object that is not there.
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [filings.bucketArn, records.bucketArn] }),
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [mails.queueArn, notices.queueArn] }),
  ];
}
