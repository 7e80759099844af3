import { asMessage } from '../../lambdas/queues/queued-topic.ts';
import { VirtualClock } from '../fake-aws/virtual-clock.ts';
import { FakeAws } from '../fake-aws.ts';
import { Chance } from './chance.ts';
import { deployed, queues, topics } from './deployment.ts';
import { Pollers } from './event-source.ts';
import { mostWithinASecond } from './figures.ts';

/** How fast mails go out. */
export interface Pace {
  readonly alerts: PaceOfTopic;
  readonly operations: PaceOfTopic;
  /** Mails that were given up. */
  readonly deadMails: number;
  readonly hours: number;
}
interface PaceOfTopic {
  readonly published: number;
  readonly mostPerSecond: number;
}

/** Alerts that SNS will never take, of so many one: operations are told of each. */
const unfitEvery = 200;

/**
 * Has so many alerts, a digest, and as many notices to operations wait all at once, and publishes them with so many
 * runs at a time as Lambda could ever start.
 */
export async function pace(count: number, concurrency: number): Promise<Pace> {
  const start = Date.parse('2024-12-02T15:00:00Z');
  const clock = new VirtualClock(start);
  const aws = new FakeAws();
  aws.clock = () => clock.now;
  await aws.start();
  const chance = new Chance(1);
  const pollers = new Pollers(aws, clock, chance);
  aws.hold = async ({ worker }) => pollers.workers.get(worker)?.hold(10 + chance.below(30));
  const sources = deployed(aws, clock).filter(({ queue }) => queue !== queues.landing);
  const mail = (group: 'alerts' | 'operations', subject: string, text: string) =>
    asMessage({ group, subject, message: { Message: text } });
  for (let number = 0; number < count; number++) {
    const subject = number % unfitEvery === 1 ? '\u0007' : `Alert ${number}`;
    aws.queues.send(queues.mails, mail('alerts', subject, 'What happened.'), { group: 'alerts' });
    aws.queues.send(queues.notices, mail('operations', `Rejected: ${number}.pdf`, 'A PDF.'));
  }
  aws.queues.send(queues.mails, mail('alerts', 'Digest', 'What falls due.'), { group: 'alerts' });
  for (const source of sources) pollers.start({ ...source, concurrency: concurrencyOf(source.queue, concurrency) });
  await clock.runUntil(() => aws.queues.size(queues.mails) === 0 && aws.queues.size(queues.notices) === 0);
  const of = (topic: string): PaceOfTopic => {
    const sent = aws.published.filter((one) => one.topic === topic);
    return { published: sent.length, mostPerSecond: mostWithinASecond(sent) };
  };
  const found = {
    alerts: of(topics.alerts),
    operations: of(topics.operations),
    deadMails: aws.queues.size(queues.deadMails),
    hours: (clock.now - start) / 3_600_000,
  };
  pollers.stop();
  await aws.stop();
  return found;
}

/** The stack lets two runs at a time tell notices. */
function concurrencyOf(queue: string, concurrency: number): number {
  return queue === queues.notices ? 2 : concurrency;
}
