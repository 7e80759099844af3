import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { LandingQueue } from './landing-queue.ts';
import type { MailedTopic } from './mailed-topic.ts';

const fiveMinutes = { period: Duration.minutes(5), statistic: 'Maximum' };

/** What operations are woken for: a filing nobody could deal with, a function that fails, a queue that grows old. */
export class Alarms extends Construct {
  private readonly operations: MailedTopic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly landing: LandingQueue; readonly function: LambdaFunction; readonly operations: MailedTopic },
  ) {
    super(scope, id);
    this.operations = props.operations;
    this.operations.allowAlarms();
    this.add(
      'FilingsNotDealtWith',
      'Filings could not be dealt with in five tries; they wait in the dead-letter queue.',
      props.landing.deadLetters.metricApproximateNumberOfMessagesVisible(fiveMinutes),
      1,
    );
    this.add(
      'FunctionFails',
      'The function crashed or ran out of time; its filings are tried again.',
      props.function.metricErrors({ ...fiveMinutes, statistic: 'Sum' }),
      1,
    );
    this.add(
      'FilingsWaitLong',
      'The oldest filing has waited for an hour.',
      props.landing.queue.metricApproximateAgeOfOldestMessage(fiveMinutes),
      Duration.hours(1).toSeconds(),
    );
  }

  private add(id: string, alarmDescription: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, id, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.operations));
  }
}
