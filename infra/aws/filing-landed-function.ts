import { fileURLToPath } from 'node:url';
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from './config.ts';

interface Surroundings {
  readonly filings: Bucket;
  readonly records: Bucket;
  readonly queue: Queue;
  readonly alerts: Topic;
  readonly operations: Topic;
  readonly config: Config;
}

/** Reading the largest filing takes some twenty seconds. */
export const handlerTimeout = Duration.minutes(1);

/** The function that reads what landed, with a role that may do that and nothing else. */
export class FilingLandedFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, around: Surroundings) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: around.config.logRetentionDays });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    for (const statement of statements(around)) role.addToPolicy(statement);
    this.allowAllObjects(around.filings, 'It reads whatever is uploaded, under any key.');
    this.allowAllObjects(around.records, 'It keeps the records of all filings, and what they add up to.');

    this.function = new NodejsFunction(this, 'Function', {
      entry: fileURLToPath(new URL('../../lambdas/filing-landed.ts', import.meta.url)),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: handlerTimeout,
      role,
      logGroup,
      environment: {
        RECORDS_BUCKET: around.records.bucketName,
        LANDING_QUEUE_URL: around.queue.queueUrl,
        ALERTS_TOPIC_ARN: around.alerts.topicArn,
        OPERATIONS_TOPIC_ARN: around.operations.topicArn,
        POWERTOOLS_SERVICE_NAME: 'filing-watch',
      },
      bundling: {
        // The AWS SDK in the bundle, minified, starts faster than the runtime's; CommonJS faster than modules.
        bundleAwsSDK: true,
        externalModules: [],
        minify: true,
        format: OutputFormat.CJS,
        target: 'node24',
        mainFields: ['module', 'main'],
      },
    });
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

function statements({ filings, records, alerts, operations }: Surroundings): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [filings.arnForObjects('*')],
    }),
    new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [records.arnForObjects('*')] }),
    // Without it S3 answers "access denied", not "no such key", for an object that is not there.
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [filings.bucketArn, records.bucketArn] }),
    new PolicyStatement({ actions: ['sns:Publish'], resources: [alerts.topicArn, operations.topicArn] }),
  ];
}
