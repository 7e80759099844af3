import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Config } from './config.ts';
import { handlerTimeout } from './filing-landed-function.ts';
import { WatcherFunction } from './watcher-function.ts';

/** The function that opens the links of mails, at an address of its own. It reads, and writes nothing. */
export class FilingViewerFunction extends WatcherFunction {
  /** How other functions are told of it. */
  readonly asNamed: Readonly<Record<'VIEWER_URL' | 'LINK_DAYS', string>>;

  constructor(
    scope: Construct,
    id: string,
    around: {
      readonly filings: Bucket;
      readonly records: Bucket;
      readonly config: Config;
      readonly key: IKey | undefined;
    },
  ) {
    const { filings, records, config } = around;
    const shown = ['filings/*', 'overviews/*'];
    super(scope, id, {
      file: 'filing-viewer.ts',
      memorySize: 1024,
      // It reads the filing again that it shows.
      timeout: handlerTimeout,
      may: [
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [...shown, 'links/key.json'].map((objects) => records.arnForObjects(objects)),
        }),
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:GetObjectVersion'],
          resources: [filings.arnForObjects('*')],
        }),
      ],
      environment: { RECORDS_BUCKET: records.bucketName },
      config,
      key: around.key,
      onFailure: 'Whoever opened a link sees that it failed, and opens it again.',
    });
    for (const [bucket, objects, reason] of [
      [records, 'filings/*', 'It shows any filing on record to whoever has a link to it.'],
      [records, 'overviews/*', 'It shows the overviews of all deadlines.'],
      [filings, '*', 'It reads the filing that it shows, whatever key it was uploaded under.'],
    ] as const) {
      const arn: { 'Fn::GetAtt': [string, string] } = Stack.of(this).resolve(bucket.bucketArn);
      const id = `AwsSolutions-IAM5[Resource::<${arn['Fn::GetAtt'].join('.')}>/${objects}]`;
      Validations.of(this).acknowledge({ id, reason });
    }
    // Who reads a mail has no credentials of AWS: the signature in the link is looked at instead, before anything is read.
    const { url } = this.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    this.asNamed = { VIEWER_URL: url, LINK_DAYS: String(config.linkDays) };
  }
}
