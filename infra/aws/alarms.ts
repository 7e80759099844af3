import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DeadlineReminderFunction } from './deadline-reminder-function.ts';
import type { LandingQueue } from './landing-queue.ts';
import type { MailQueue } from './mail-queue.ts';
import type { MailedTopic } from './mailed-topic.ts';

const fiveMinutes = { period: Duration.minutes(5), statistic: 'Maximum' };

/** What operations are woken for: a filing nobody could deal with, a function that fails, a queue that grows old. */
export class Alarms extends Construct {
  private readonly operations: MailedTopic;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly landing: LandingQueue;
      readonly mails: MailQueue;
      readonly function: LambdaFunction;
      readonly reminder: DeadlineReminderFunction;
      readonly operations: MailedTopic;
    },
  ) {
    super(scope, id);
    this.operations = props.operations;
    this.operations.allowAlarms();
    const { landing, mails, function: reader, reminder } = props;
    const { function: publisher } = mails.publisher;
    this.add(
      'FilingsNotDealtWith',
      'Filings could not be dealt with in five tries. Look for "Not dealt with" in the log of the function FilingLanded, mend what it names, then start the redrive of the queue LandingDeadLetters in the SQS console.',
      landing.deadLetters.metricApproximateNumberOfMessagesVisible(fiveMinutes),
      1,
    );
    this.add(
      'MailsNotPublished',
      'Mails could not be published in ten tries. Look for "Not published" in the log of the function MailsWaiting, mend what it names, then start the redrive of the queue MailsDeadLetters in the SQS console.',
      mails.deadLetters.metricApproximateNumberOfMessagesVisible(fiveMinutes),
      1,
    );
    for (const [name, what, lambda] of [
      ['Function', 'reads filings', reader],
      ['Publisher', 'publishes mails', publisher],
    ] as const) {
      this.add(
        `${name}Fails`,
        `The function that ${what} crashed or ran out of time; what it was at is tried again. Nothing needs to be done unless this goes on: then read the end of its log.`,
        lambda.metricErrors({ ...fiveMinutes, statistic: 'Sum' }),
        1,
      );
      this.add(
        `${name}Throttled`,
        `Lambda did not let the function that ${what} run as often as needed. If this goes on, ask AWS for more concurrent executions in this account and region.`,
        lambda.metricThrottles({ ...fiveMinutes, statistic: 'Sum' }),
        1,
      );
    }
    this.add(
      'FilingsWaitLong',
      'The oldest filing has waited for an hour. If many were uploaded, wait or deploy with a larger "concurrency"; if not, look for "Not dealt with" in the log of the function FilingLanded.',
      landing.queue.metricApproximateAgeOfOldestMessage(fiveMinutes),
      Duration.hours(1).toSeconds(),
    );
    this.add(
      'MailsWaitLong',
      'The oldest mail has waited for an hour. Seven a second go out: if many filings landed, wait; if not, look for "Not published" in the log of the function MailsWaiting.',
      mails.queue.metricApproximateAgeOfOldestMessage(fiveMinutes),
      Duration.hours(1).toSeconds(),
    );
    this.addForReminder(reminder);
  }

  private addForReminder(reminder: DeadlineReminderFunction): void {
    const whatToDo =
      'Look for the error in the log of the function DeadlineReminder and mend what it names, then start the function by hand (Test in the Lambda console, whatever the event): it mails what is owed, and nothing twice. Left alone, the next day makes up for it.';
    this.add(
      'DigestNotSent',
      `The daily digest was not sent in three tries. ${whatToDo}`,
      reminder.function.metric('AsyncEventsDropped', { ...fiveMinutes, statistic: 'Sum' }),
      1,
    );
    this.add(
      'DigestNotStarted',
      `The schedule could not start the daily digest for a day. ${whatToDo}`,
      reminder.schedules.metricDropped({ ...fiveMinutes, statistic: 'Sum' }),
      1,
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
