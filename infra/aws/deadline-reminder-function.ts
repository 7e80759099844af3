import { Duration, Stack, TimeZone, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Config } from './config.ts';
import { WatcherFunction } from './watcher-function.ts';

/** The function that mails the digest of each day and writes the overviews anew, and the schedule that starts it at seven in New York. */
export class DeadlineReminderFunction extends WatcherFunction {
  readonly schedules: ScheduleGroup;

  constructor(
    scope: Construct,
    id: string,
    around: {
      readonly records: Bucket;
      readonly mails: Queue;
      readonly config: Config;
      readonly key: IKey | undefined;
      /** What names the viewer; nothing where there is none. */
      readonly viewer: Readonly<Record<string, string>>;
    },
  ) {
    const { records, mails, config } = around;
    const hasViewer = Object.keys(around.viewer).length > 0;
    super(scope, id, {
      file: 'deadline-reminder.ts',
      memorySize: 512,
      // It reads every open deadline.
      timeout: Duration.minutes(5),
      may: [
        new PolicyStatement({ actions: ['s3:GetObject'], resources: [records.arnForObjects('*')] }),
        new PolicyStatement({
          actions: ['s3:PutObject'],
          // The key that links are signed with is made by whoever first needs it.
          resources: ['reminders/*', 'overviews/*', ...(hasViewer ? ['links/key.json'] : [])].map((objects) =>
            records.arnForObjects(objects),
          ),
        }),
        new PolicyStatement({ actions: ['s3:ListBucket'], resources: [records.bucketArn] }),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [mails.queueArn] }),
      ],
      environment: { RECORDS_BUCKET: records.bucketName, MAILS_QUEUE_URL: mails.queueUrl, ...around.viewer },
      config,
      key: around.key,
      onFailure: 'A digest that was not sent raises an alarm, and the next day makes up for it.',
    });
    const arn: { 'Fn::GetAtt': [string, string] } = Stack.of(this).resolve(records.bucketArn);
    for (const [objects, reason] of [
      ['*', 'It reads the deadlines of all registrants.'],
      ['reminders/*', 'It writes one record a day.'],
      ['overviews/*', 'It writes the calendar and the table of all deadlines anew every day.'],
    ])
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${arn['Fn::GetAtt'].join('.')}>/${objects}]`,
        reason: reason ?? '',
      });
    this.schedules = new ScheduleGroup(this, 'Schedules');
    new Schedule(this, 'Daily', {
      description: 'Every day, before the offices of the East Coast open',
      schedule: ScheduleExpression.cron({ hour: '7', minute: '0', timeZone: TimeZone.AMERICA_NEW_YORK }),
      scheduleGroup: this.schedules,
      target: { bind: () => ({ arn: this.function.functionArn, role: this.starter() }) },
    });
  }

  /** Who starts the function. Not by `grantInvoke`, which allows every version of it besides. */
  private starter(): Role {
    const role = new Role(this, 'Starter', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // The role is for schedules of this account, whoever asks the scheduler.
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.function.functionArn] }),
    );
    return role;
  }
}
