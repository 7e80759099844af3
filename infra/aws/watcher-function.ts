import { fileURLToPath } from 'node:url';
import { type Duration, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import { usesOf } from './customer-key.ts';

/** A function of lambdas/, with a log of its own and a role that may do what is given and nothing else. */
export class WatcherFunction extends Construct {
  readonly function: NodejsFunction;
  readonly log: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    props: {
      /** Its file in lambdas/. */
      readonly file: string;
      readonly memorySize: number;
      readonly timeout: Duration;
      readonly may: readonly PolicyStatement[];
      readonly environment: Readonly<Record<string, string>>;
      readonly config: Config;
      readonly key: IKey | undefined;
      /** What becomes of what it fails over, in words. */
      readonly onFailure: string;
    },
  ) {
    super(scope, id);
    this.log = new LogGroup(this, 'Log', { retention: props.config.logRetentionDays });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    for (const statement of [...props.may, ...usesOf(props.key)]) role.addToPolicy(statement);
    this.function = new NodejsFunction(this, 'Function', {
      entry: fileURLToPath(new URL(`../../lambdas/${props.file}`, import.meta.url)),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      role,
      logGroup: this.log,
      environment: { ...props.environment, POWERTOOLS_SERVICE_NAME: 'filing-watch' },
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
    for (const [rule, reason] of [
      ['LambdaDLQ', props.onFailure],
      ['LambdaTracing', 'X-Ray asks for rights to all resources; each line of the log bears the id of its request.'],
    ])
      Validations.of(this).acknowledge({ id: `Serverless-${rule}`, reason: reason ?? '' });
  }
}
