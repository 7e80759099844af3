import { Duration, Stack } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { LandingQueue } from './landing-queue.ts';
import type { MailQueue } from './mail-queue.ts';

interface Counted {
  readonly name: string;
  readonly log: LogGroup;
  /** The message of the lines of the log that are counted. */
  readonly line: string;
  /** Which field of the line is added up; one a line where there is none. */
  readonly value?: string;
  /** By which field they are told apart. */
  readonly by?: string;
}

/** What became of files, what was found and how long mails took, counted from the logs, and shown with the queues. */
export class Metrics extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly reader: LogGroup; readonly landing: LandingQueue; readonly mails: MailQueue },
  ) {
    super(scope, id);
    const { reader, landing, mails } = props;
    const { log: publisher } = mails.publisher;
    const counted: readonly Counted[] = [
      { name: 'Files', log: reader, line: 'Dealt with', by: 'outcome' },
      { name: 'Findings', log: reader, line: 'Found', value: 'count', by: 'kind' },
      { name: 'SecondsUntilDealtWith', log: reader, line: 'Dealt with', value: 'secondsSinceLanded' },
      { name: 'SecondsMailsWaited', log: publisher, line: 'Published', value: 'waitedSeconds' },
    ];
    const filters = new Map(counted.map((one) => [one.name, this.count(one)]));
    const seconds = (name: string) => [filters.get(name)?.metric({ statistic: 'p95', period: Duration.minutes(5) })];
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: Stack.of(this).stackName });
    dashboard.addWidgets(
      graph('Files, by what became of them', [this.all('Files', 'outcome')]),
      graph('Findings, by kind', [this.all('Findings', 'kind')]),
    );
    dashboard.addWidgets(
      graph('Seconds until a file is dealt with, and mails waited, of 95 in 100', [
        ...seconds('SecondsUntilDealtWith'),
        ...seconds('SecondsMailsWaited'),
      ]),
      graph('Given up: filings and mails', [
        landing.deadLetters.metricApproximateNumberOfMessagesVisible(),
        mails.deadLetters.metricApproximateNumberOfMessagesVisible(),
      ]),
      graph('Waiting: filings and mails', [
        landing.queue.metricApproximateNumberOfMessagesVisible(),
        mails.queue.metricApproximateNumberOfMessagesVisible(),
      ]),
    );
  }

  private count({ name, log, line, value, by }: Counted): MetricFilter {
    return new MetricFilter(this, name, {
      logGroup: log,
      filterPattern: FilterPattern.stringValue('$.message', '=', line),
      metricNamespace: Stack.of(this).stackName,
      metricName: name,
      metricValue: value === undefined ? '1' : `$.${value}`,
      ...(by === undefined ? {} : { dimensions: { [by]: `$.${by}` } }),
    });
  }

  /** One line for each value that tells them apart. */
  private all(name: string, by: string): IMetric {
    const { stackName } = Stack.of(this);
    return new MathExpression({
      expression: `SEARCH('{"${stackName}",${by}} MetricName="${name}"', 'Sum')`,
      label: '',
      period: Duration.hours(1),
    });
  }
}

function graph(title: string, left: readonly (IMetric | undefined)[]): GraphWidget {
  return new GraphWidget({ title, left: left.filter((one) => one !== undefined), width: 8 });
}
