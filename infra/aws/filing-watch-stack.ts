import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import type { Config } from './config.ts';
import { CustomerKey } from './customer-key.ts';
import { DeadlineReminderFunction } from './deadline-reminder-function.ts';
import { FilingLandedFunction, handlerTimeout } from './filing-landed-function.ts';
import { FilingViewerFunction } from './filing-viewer-function.ts';
import { LandingQueue } from './landing-queue.ts';
import { MailQueue } from './mail-queue.ts';
import { MailedTopic } from './mailed-topic.ts';
import { Metrics } from './metrics.ts';
import { PrivateBucket } from './private-bucket.ts';

/** Filings bucket, queue, function, records bucket, topics: the way a filing goes, with the daily digest and alarms beside it. */
export class FilingWatchStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { readonly config: Config }) {
    super(scope, id, props);
    const { config } = props;
    // Not for the logs of access: S3 delivers them under its own keys alone.
    const key = config.customerManagedKey ? new CustomerKey(this, 'Key') : undefined;
    const encrypted = key === undefined ? {} : { encryptionKey: key };
    const accessLogs = new PrivateBucket(this, 'AccessLogs', { lifecycleRules: [{ expiration: Duration.days(365) }] });
    const logged = (prefix: string) => ({ serverAccessLogsBucket: accessLogs, serverAccessLogsPrefix: prefix });
    const filings = new PrivateBucket(this, 'Filings', {
      versioned: true,
      // Read once and, if ever, by a replay; what is small stays where it is.
      lifecycleRules: [
        { transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }] },
      ],
      ...encrypted,
      ...logged('filings/'),
    });
    const records = new PrivateBucket(this, 'Records', {
      versioned: true,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), expiredObjectDeleteMarker: true },
        // Longer than a message is kept in a queue and, after that, in its dead letters.
        { prefix: 'attempts/', expiration: Duration.days(35) },
      ],
      ...encrypted,
      ...logged('records/'),
    });
    const alerts = new MailedTopic(this, 'Alerts', {
      displayName: 'Filing Watch',
      key,
      emails: config.alertEmails,
      only: { kind: 'digest', emails: config.digestEmails },
    });
    const operations = new MailedTopic(this, 'Operations', {
      displayName: 'Filing Watch operations',
      key,
      emails: config.operationsEmails,
    });
    const landing = new LandingQueue(this, 'Landing', { handlerTimeout, key });
    landing.receiveFrom(filings);
    const { queue } = landing;
    const mails = new MailQueue(this, 'Mails', { alerts, operations, config, key });
    const viewer =
      config.linkDays === 0 ? null : new FilingViewerFunction(this, 'FilingViewer', { filings, records, config, key });
    const namedViewer = viewer === null ? {} : viewer.asNamed;
    const watcher = new FilingLandedFunction(this, 'FilingLanded', {
      filings,
      records,
      queue,
      mails: mails.queue,
      notices: mails.notices,
      config,
      key,
      viewer: namedViewer,
    });
    const reminder = new DeadlineReminderFunction(this, 'DeadlineReminder', {
      records,
      mails: mails.queue,
      config,
      key,
      viewer: namedViewer,
    });
    new Alarms(this, 'Alarms', {
      viewer: viewer === null ? null : viewer.function,
      landing,
      mails,
      function: watcher.function,
      reminder,
      alerts,
      operations,
      alarmAfterQuietDays: config.alarmAfterQuietDays,
    });

    new Metrics(this, 'Metrics', { reader: watcher.log, landing, mails });

    new CfnOutput(this, 'FilingsBucket', { value: filings.bucketName, description: 'Upload filings here' });
    new CfnOutput(this, 'RecordsBucket', { value: records.bucketName, description: 'What became of each' });
    new CfnOutput(this, 'AlertsTopic', { value: alerts.topicArn, description: 'Subscribe to it for alerts' });
    new CfnOutput(this, 'OperationsTopic', { value: operations.topicArn, description: 'Rejected filings and alarms' });
    new CfnOutput(this, 'DeadLetterQueue', { value: landing.deadLetters.queueUrl });
  }
}
