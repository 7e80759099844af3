import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
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
      /** Null: nobody opens links. */
      readonly viewer: LambdaFunction | null;
      readonly alerts: MailedTopic;
      readonly operations: MailedTopic;
      readonly alarmAfterQuietDays: number | null;
    },
  ) {
    super(scope, id);
    this.operations = props.operations;
    this.operations.allowAlarms();
    const { landing, mails, function: reader, reminder, viewer, alerts, alarmAfterQuietDays } = props;
    const { function: publisher } = mails.publisher;
    this.add(
      'FilingsNotDealtWith',
      'Filings were given up after five tries. Nothing is lost: they wait as dead letters, for fourteen days. Look for "Not dealt with" in the log of the function FilingLanded, mend what it names, then run: filing-watch redrive',
      landing.deadLetters.metricApproximateNumberOfMessagesVisible(fiveMinutes),
      1,
    );
    this.add(
      'MailsNotPublished',
      'Mails were given up after ten tries. Nothing is lost: they wait as dead letters, for fourteen days. Look for "Not published" in the log of the function MailsWaiting, mend what it names, then run: filing-watch redrive',
      mails.deadLetters.metricApproximateNumberOfMessagesVisible(fiveMinutes),
      1,
    );
    this.add(
      'MailsNotDelivered',
      'SNS could not deliver alerts to somebody who is subscribed. Look in the SNS console at the subscriptions of the topic Alerts: delete the one whose address is no more, and subscribe anew who is left out. The alerts that were missed are in the records bucket, under filings/; the log of the function FilingLanded names them.',
      alerts.metricNumberOfNotificationsFailed({ ...fiveMinutes, statistic: 'Sum' }),
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
    if (viewer !== null) this.addForViewer(viewer);
    if (alarmAfterQuietDays !== null) this.addForQuiet(landing, alarmAfterQuietDays);
  }

  /** CloudWatch looks back on seven days at most. */
  private addForQuiet(landing: LandingQueue, days: number): void {
    const landed = landing.queue.metricNumberOfMessagesSent({ period: Duration.days(1), statistic: 'Sum' });
    this.add(
      'NothingLands',
      `Nothing was uploaded for ${days === 1 ? 'a day' : `${days} days`}. If filings were to come, look whether whoever uploads them still does, and into the right bucket; the log of their program says more. Another number of days is set by "alarmAfterQuietDays".`,
      landed,
      1,
      {
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: days,
        treatMissingData: TreatMissingData.BREACHING,
      },
    );
  }

  /** Links come back to whoever opens them, and wake nobody by being opened once too often. */
  private addForViewer(viewer: LambdaFunction): void {
    this.add(
      'LinksNotOpened',
      'Links in mails could not be opened: the function that shows what they lead to crashed, ran out of time, or answered "That did not work just now". Look for "Not shown" in the log of the function FilingViewer and mend what it names; whoever opened one tries again. Mails themselves go out as ever.',
      viewer.metric('Url5xxCount', { ...fiveMinutes, statistic: 'Sum' }),
      3,
    );
    this.add(
      'LinksThrottled',
      'More links in mails are opened at once than Lambda lets the function FilingViewer open, or somebody tries its address out; its log tells which. Mails go out as ever. If it goes on, delete links/key.json from the records bucket: all links so far are then void, and the next mail makes another key.',
      viewer.metricThrottles({ ...fiveMinutes, statistic: 'Sum' }),
      1,
    );
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

  private add(
    id: string,
    alarmDescription: string,
    metric: IMetric,
    threshold: number,
    how: Pick<AlarmProps, 'comparisonOperator' | 'evaluationPeriods' | 'treatMissingData'> = {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    },
  ): void {
    // By this name the runbook in the README has it.
    const alarmName = `${Stack.of(this).stackName}-${id}`;
    const alarm = new Alarm(this, id, { alarmName, alarmDescription, metric, threshold, ...how });
    alarm.addAlarmAction(new SnsAction(this.operations));
  }
}
