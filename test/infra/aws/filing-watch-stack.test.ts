import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../infra/aws/config.ts';
import { handlerTimeout } from '../../../infra/aws/filing-landed-function.ts';
import { FilingWatchStack } from '../../../infra/aws/filing-watch-stack.ts';
import { digestKind } from '../../../lambdas/alerts/digest/digest-message.ts';

const flags = JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8')).context;

function synthesised(settings: Record<string, unknown> = {}) {
  // No bundling: the template is under test, not esbuild.
  const app = new App({ context: { ...flags, 'aws:cdk:bundling-stacks': [] } });
  const stack = new FilingWatchStack(app, 'FilingWatch', { config: readConfig(settings) });
  return { stack, template: Template.fromStack(stack) };
}

const { stack, template } = synthesised({
  alertEmails: 'a@example.com, b@example.com',
  operationsEmails: 'ops@example.com',
  linkDays: '30',
});
const bucket = (name: string) => `^${name}[0-9A-F]{8}$`;
const resourcesOf = (type: string) => Object.entries(template.findResources(type));

describe('the stack', () => {
  it.each([
    ['AwsSolutions', new AwsSolutionsChecks()],
    ['Serverless', new ServerlessChecks()],
  ])('breaks no rule of %s without a written reason', (_, checks) => {
    expect(checks.validateScope(stack).violations).toEqual([]);
  });

  it('has no custom resource and four functions', () => {
    expect(resourcesOf('AWS::Lambda::Function')).toHaveLength(4);
    const types = Object.values(template.toJSON().Resources).map((resource) => Object(resource).Type);
    expect(types.filter((type) => /^Custom::|CustomResource/.test(type))).toEqual([]);
  });

  it('is the same with nothing configured but without subscriptions', () => {
    expect(synthesised().template.findResources('AWS::SNS::Subscription')).toEqual({});
  });

  it.each([
    ['alerts', 'Filing Watch', ['a@example.com', 'b@example.com']],
    ['operations', 'Filing Watch operations', ['ops@example.com']],
  ])('mails %s to those configured', (_, DisplayName, addresses) => {
    const [[topic = ''] = []] = Object.entries(
      template.findResources('AWS::SNS::Topic', { Properties: { DisplayName } }),
    );
    const subscribed = Object.values(
      template.findResources('AWS::SNS::Subscription', { Properties: { Protocol: 'email', TopicArn: { Ref: topic } } }),
    );
    expect(subscribed.map(({ Properties }) => Properties.Endpoint).sort()).toEqual(addresses);
  });
});

describe('what lands', () => {
  it('is put into the queue by the bucket itself', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          { Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': [Match.stringLikeRegexp('^LandingQueue'), 'Arn'] } },
        ],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  it('finds the queue ready to take it', () => {
    const [[, filings] = []] = Object.entries(
      template.findResources('AWS::S3::Bucket', { Properties: { NotificationConfiguration: Match.anyValue() } }),
    );
    expect(filings?.DependsOn).toContainEqual(expect.stringMatching(/^LandingQueuePolicy/));
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('is tried five times, each well after the last has ended, and then kept for operations to see', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: Match.anyValue() },
      VisibilityTimeout: 6 * handlerTimeout.toSeconds(),
    });
  });

  it('is worked on by a bounded number at once, each failure on its own', () => {
    const { template } = synthesised({ concurrency: '7' });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 7 },
    });
  });
});

describe('the function', () => {
  it('runs on the newest Node.js, on ARM', () => {
    template.hasResourceProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  const rolePolicies = () =>
    resourcesOf('AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
      Properties.PolicyDocument.Statement.map((statement: { Action: string | string[] }) => ({ id, ...statement })),
    );
  const receiving = [
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:ReceiveMessage',
  ];
  const logging = ['logs:CreateLogStream', 'logs:PutLogEvents'];

  it.each([
    [
      'reads filings may read them, keep records and queue mails, and nothing else',
      /^FilingLanded/,
      ['s3:GetObject', 's3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 's3:PutObject', 'sqs:SendMessage'],
    ],
    ['publishes may publish, and nothing else', /^MailsMailsWaiting/, ['sns:Publish']],
  ])('that %s', (_, role, own) => {
    const statements = rolePolicies().filter(({ id }) => role.test(id));
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([...logging, ...own, ...receiving].sort());
  });

  it('that reminds may read records, write those of its days and the overviews, queue mails, and nothing else', () => {
    const statements = rolePolicies().filter(({ id }) => /^DeadlineReminderRole/.test(id));
    const own = ['s3:GetObject', 's3:ListBucket', 's3:PutObject', 'sqs:SendMessage'];
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([...logging, ...own].sort());
    const [write] = statements.filter(({ Action }) => Action === 's3:PutObject');
    for (const objects of ['reminders/\\*', 'overviews/\\*', 'links/key.json'])
      expect(JSON.stringify(write)).toMatch(new RegExp(`"Records\\w+","Arn"\\]\\},"/${objects}"`));
  });

  it('that opens links may read what it shows and the key of the links, and nothing else', () => {
    const statements = rolePolicies().filter(({ id }) => /^FilingViewer/.test(id));
    const own = ['s3:GetObject', 's3:GetObject', 's3:GetObjectVersion'];
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([...logging, ...own].sort());
    const [records] = statements.filter(({ Action }) => Action === 's3:GetObject');
    expect(
      JSON.stringify(records)
        .match(/"\/[^"]+"/g)
        ?.sort(),
    ).toEqual(['"/filings/*"', '"/links/key.json"', '"/overviews/*"']);
  });

  it('that opens links has an address, which the others put into mails for as many days as configured', () => {
    const [[address = '', url] = []] = resourcesOf('AWS::Lambda::Url');
    expect(url?.Properties).toMatchObject({ AuthType: 'NONE' });
    for (const [id, { Properties }] of resourcesOf('AWS::Lambda::Function'))
      if (/^(?:FilingLanded|DeadlineReminder)/.test(id))
        expect(Properties.Environment.Variables).toMatchObject({
          VIEWER_URL: { 'Fn::GetAtt': [address, 'FunctionUrl'] },
          LINK_DAYS: '30',
        });
  });

  it('that opens links is not there when mails carry none, and nobody is told of one', () => {
    const without = synthesised().template;
    expect(without.findResources('AWS::Lambda::Url')).toEqual({});
    expect(Object.keys(without.findResources('AWS::Lambda::Function'))).toHaveLength(3);
    expect(JSON.stringify(without.toJSON())).not.toMatch(/VIEWER_URL|links\/key/);
  });

  it('has no wildcard but for the objects of one bucket', () => {
    for (const { Action, Resource } of rolePolicies()) {
      expect(JSON.stringify(Action)).not.toContain('*');
      for (const one of [Resource].flat()) {
        const text = JSON.stringify(one);
        if (text.includes('*'))
          expect(text).toMatch(
            /^\{"Fn::Join":\["",\[\{"Fn::GetAtt":\["\w+","Arn"\]\},"\/(?:(?:reminders|overviews|filings)\/)?\*"\]\]\}$/,
          );
      }
    }
  });

  it('cannot write where filings land: it would start itself again', () => {
    const statements = resourcesOf('AWS::IAM::Policy').flatMap(
      ([, { Properties }]) => Properties.PolicyDocument.Statement,
    );
    const writes = statements.filter(({ Action }) => [Action].flat().includes('s3:PutObject'));
    expect(JSON.stringify(writes)).toMatch(/Records/);
    expect(JSON.stringify(writes)).not.toMatch(/Filings/);
  });

  it('keeps its log as long as configured', () => {
    synthesised({ logRetentionDays: 30 }).template.hasResourceProperties('AWS::Logs::LogGroup', {
      RetentionInDays: 30,
    });
  });
});

describe('the digest', () => {
  it('alone goes to those who want no alerts', () => {
    const { template } = synthesised({ alertEmails: 'a@example.com', digestEmails: 'c@example.com' });
    const subscribed = Object.values(template.findResources('AWS::SNS::Subscription')).map(
      ({ Properties: { Endpoint, FilterPolicy } }) => [Endpoint, FilterPolicy],
    );
    expect(subscribed).toEqual([
      ['a@example.com', undefined],
      ['c@example.com', { kind: [digestKind] }],
    ]);
  });

  const [[reminder = ''] = []] = resourcesOf('AWS::Lambda::Function').filter(([id]) => /^DeadlineReminder/.test(id));

  it('is made every day at seven in New York, summer and winter', () => {
    template.resourceCountIs('AWS::Scheduler::Schedule', 1);
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 7 * * ? *)',
      ScheduleExpressionTimezone: 'America/New_York',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': [reminder, 'Arn'] },
        RoleArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadlineReminderStarter'), 'Arn'] },
      },
    });
  });

  it('is started by a role that may start that function and nothing else, for this account alone', () => {
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          { Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: { 'Fn::GetAtt': [reminder, 'Arn'] } },
        ],
      },
      Roles: [{ Ref: Match.stringLikeRegexp('^DeadlineReminderStarter') }],
    });
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRole',
            Effect: 'Allow',
            Principal: { Service: 'scheduler.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    });
  });
});

describe('what became of files', () => {
  it.each([
    ['Files', 'Dealt with', '1', [{ Key: 'outcome', Value: '$.outcome' }], /^FilingLandedLog/],
    ['Findings', 'Found', '$.count', [{ Key: 'kind', Value: '$.kind' }], /^FilingLandedLog/],
    ['SecondsUntilDealtWith', 'Dealt with', '$.secondsSinceLanded', undefined, /^FilingLandedLog/],
    ['SecondsMailsWaited', 'Published', '$.waitedSeconds', undefined, /^MailsMailsWaitingLog/],
  ])('is counted as %s from what the log says', (name, line, value, dimensions, log) => {
    const [filter] = resourcesOf('AWS::Logs::MetricFilter').filter(
      ([, { Properties }]) => Properties.MetricTransformations[0].MetricName === name,
    );
    expect(filter?.[1].Properties).toMatchObject({
      FilterPattern: `{ $.message = "${line}" }`,
      LogGroupName: { Ref: expect.stringMatching(log) },
      MetricTransformations: [{ MetricNamespace: 'FilingWatch', MetricValue: value }],
    });
    expect(filter?.[1].Properties.MetricTransformations[0].Dimensions).toEqual(dimensions);
  });

  it('is shown beside what waits and what was given up', () => {
    const [[, dashboard] = []] = resourcesOf('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const shown of ['Files', 'Findings', 'SecondsUntilDealtWith', 'LandingDeadLetters', 'MailsQueue'])
      expect(body).toContain(shown);
  });
});

describe("a key of the customer's", () => {
  const { stack, template } = synthesised({ customerManagedKey: 'true', alertEmails: 'a@example.com', linkDays: '30' });
  const all = (type: string) => Object.entries(template.findResources(type));
  const [[key = '', made] = []] = all('AWS::KMS::Key');
  const arn = { 'Fn::GetAtt': [key, 'Arn'] };

  it('is made on demand alone, is renewed every year, and is kept as what it encrypts is', () => {
    expect(resourcesOf('AWS::KMS::Key')).toEqual([]);
    expect(made).toMatchObject({ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
  });

  it('encrypts filings, records, queues and topics', () => {
    const buckets = all('AWS::S3::Bucket').filter(([id]) => !id.startsWith('AccessLogs'));
    expect(buckets).toHaveLength(2);
    for (const [, { Properties }] of buckets)
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arn },
        },
      ]);
    for (const [, { Properties }] of [...all('AWS::SQS::Queue'), ...all('AWS::SNS::Topic')])
      expect(Properties.KmsMasterKeyId).toEqual(arn);
  });

  it('may be used by each function, by S3 for what landed and by CloudWatch for alarms, of this account', () => {
    const using = all('AWS::IAM::Policy').filter(([, policy]) =>
      JSON.stringify(policy).includes('kms:GenerateDataKey'),
    );
    expect(using).toHaveLength(4);
    const services = made?.Properties.KeyPolicy.Statement.filter(({ Condition }: { Condition?: object }) => Condition);
    expect(services).toMatchObject([
      {
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Principal: { Service: ['cloudwatch.amazonaws.com', 's3.amazonaws.com'] },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it.each([
    ['AwsSolutions', new AwsSolutionsChecks()],
    ['Serverless', new ServerlessChecks()],
  ])('breaks no rule of %s either', (_, checks) => {
    expect(checks.validateScope(stack).violations).toEqual([]);
  });
});

describe('the runbook in the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z][A-Za-z]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name]) => name);

  it('has each alarm that may come, by its name, and no other', () => {
    const { template } = synthesised({ alarmAfterQuietDays: '2', linkDays: '30' });
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    const names = alarms.map(({ Properties }) => Properties.AlarmName.replace('FilingWatch-', ''));
    expect([...rows].sort()).toEqual(names.sort());
  });
});

describe('buckets and topics', () => {
  it('are reached over TLS only', () => {
    const denied = [
      ...resourcesOf('AWS::S3::BucketPolicy'),
      ...resourcesOf('AWS::SNS::TopicPolicy'),
      ...resourcesOf('AWS::SQS::QueuePolicy'),
    ].filter(([, { Properties }]) => JSON.stringify(Properties).includes('"aws:SecureTransport":"false"'));
    expect(denied).toHaveLength(3 + 2 + 5);
  });

  it.each(['Filings', 'Records', 'AccessLogs'])('keep what is in %s when the stack goes', (name) => {
    const [, kept] = resourcesOf('AWS::S3::Bucket').find(([id]) => new RegExp(bucket(name)).test(id)) ?? [];
    expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

describe('what grows', () => {
  const rulesOf = (name: string) =>
    resourcesOf('AWS::S3::Bucket').find(([id]) => new RegExp(bucket(name)).test(id))?.[1].Properties
      .LifecycleConfiguration.Rules;

  it('is kept where it costs less once it is not read any more, and none of it is deleted', () => {
    expect(rulesOf('Filings')).toContainEqual({
      Status: 'Enabled',
      Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
    });
    expect(JSON.stringify(rulesOf('Filings'))).not.toContain('Expiration');
  });

  it('is cleared of what nobody asks for again: old versions of records, counts of tries, logs of access', () => {
    expect(rulesOf('Records')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
        expect.objectContaining({ Prefix: 'attempts/', ExpirationInDays: 35 }),
      ]),
    );
    const expiring = rulesOf('Records').filter((rule: object) => 'ExpirationInDays' in rule);
    expect(expiring).toHaveLength(1);
    expect(rulesOf('AccessLogs')).toContainEqual({ Status: 'Enabled', ExpirationInDays: 365 });
  });
});

describe('operations', () => {
  it('are told nothing of links where mails carry none', () => {
    const names = Object.values(synthesised().template.findResources('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties.AlarmName,
    );
    expect(names.filter((name) => name.includes('Links'))).toEqual([]);
  });

  it('are told that nothing lands, if they wish, also when nothing ever did', () => {
    const { template } = synthesised({ alarmAfterQuietDays: '3' });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'NumberOfMessagesSent',
      Period: 86_400,
      EvaluationPeriods: 3,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('are told of what was given up, of functions that fail or are throttled, of queues that grow old, of a digest that was not sent and of links that do not open, with what to do', () => {
    const [[topic = ''] = []] = Object.entries(
      template.findResources('AWS::SNS::Topic', { Properties: { DisplayName: 'Filing Watch operations' } }),
    );
    const alarms = resourcesOf('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    expect(alarms.map(({ MetricName }) => MetricName).sort()).toEqual([
      ...['ApproximateAgeOfOldestMessage', 'ApproximateAgeOfOldestMessage'],
      ...['ApproximateNumberOfMessagesVisible', 'ApproximateNumberOfMessagesVisible'],
      'AsyncEventsDropped',
      ...['Errors', 'Errors'],
      'InvocationDroppedCount',
      'NumberOfNotificationsFailed',
      ...['Throttles', 'Throttles', 'Throttles'],
      'Url5xxCount',
    ]);
    for (const { AlarmDescription } of alarms) expect(AlarmDescription).toMatch(/\b(?:log|ask AWS)\b/);
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: topic }]);
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [{ Ref: topic }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      },
    });
  });
});
