import type { Published } from '../fake-aws/topics.ts';
import { VirtualClock } from '../fake-aws/virtual-clock.ts';
import { FakeAws } from '../fake-aws.ts';
import { Chance } from './chance.ts';
import { buckets, deployed, queues, topics } from './deployment.ts';
import { Pollers } from './event-source.ts';
import { faultPlan } from './fault-plan.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Left } from './left.ts';
import { killing, type Upload, uploads } from './uploads.ts';

export interface SoakOptions {
  readonly objects: number;
  /** How many calls of a hundred go wrong. */
  readonly faults: number;
  readonly seed: number;
  /** Uploads a second; all at once by default. */
  readonly rate?: number;
}

const lastsAtMost = 14 * 24 * 3_600_000;
const stallMs = 15_000;

/** Has the deployed functions deal with so many uploads while calls go wrong, and counts what became of each. */
export async function soak({ objects, ...options }: SoakOptions): Promise<Figures> {
  const chance = new Chance(options.seed);
  const files = uploads(objects, chance);
  const { stop, ...left } = await undergone(files, { ...options, start: '2024-12-02T15:00:00Z' }, chance);
  const figures = figuresOf(left);
  await stop();
  return figures;
}

/** How files come to the functions. */
export interface Course extends Omit<SoakOptions, 'objects'> {
  readonly start: string;
  /** One after another as they are given, each announced once; else in any order, several at once. */
  readonly isInOrder?: boolean;
}

/** What is left once all files were dealt with, and what was given up was tried again; the services go on until `stop`. */
export interface Undergone extends Left {
  readonly aws: FakeAws;
  readonly clock: VirtualClock;
  readonly stop: () => Promise<void>;
}

/** Has the deployed functions deal with files while calls go wrong, and then once more with what they gave up. */
export async function undergone(files: readonly Upload[], course: Course, chance: Chance): Promise<Undergone> {
  const { faults, seed, isInOrder = false } = course;
  const start = Date.parse(course.start);
  const clock = new VirtualClock(start);
  const aws = new FakeAws();
  aws.clock = () => clock.now;
  await aws.start();
  const pollers = new Pollers(aws, clock, isInOrder ? null : new Chance(seed + 1));
  const plan = faultPlan(faults, new Chance(seed + 2));
  aws.trouble = (call) =>
    call.operation === 'GetObject' && call.about.includes(killing) ? { kind: 'killed after' } : plan(call);
  aws.hold = async ({ worker }, trouble) =>
    pollers.workers.get(worker)?.hold(trouble?.kind === 'stalled' ? stallMs : 10 + chance.below(30));
  const unanswered = new Set<Published>();
  aws.unanswered = ({ operation }) => {
    const last = operation === 'Publish' ? aws.published.at(-1) : undefined;
    if (last !== undefined) unanswered.add(last);
  };
  for (const source of deployed(aws, clock)) pollers.start(isInOrder ? { ...source, concurrency: 1 } : source);
  let hasLanded = false;
  const landed = land(files, aws, clock, chance, course).then(() => {
    hasLanded = true;
  });
  const isIdle = () =>
    Object.values(queues).every(
      (name) => name === queues.deadLetters || name === queues.deadMails || aws.queues.size(name) === 0,
    );
  const isOver = () => clock.now > start + lastsAtMost || (hasLanded && isIdle());
  await clock.runUntil(isOver);
  await landed;
  const deadLetters = aws.queues.size(queues.deadLetters);
  aws.trouble = (call) =>
    call.operation === 'GetObject' && call.about.includes(killing) ? { kind: 'killed after' } : null;
  aws.queues.redrive(queues.deadLetters);
  aws.queues.redrive(queues.deadMails);
  await clock.runUntil(isOver);
  return {
    files,
    records: aws.records(buckets.records, 'objects/'),
    published: aws.published,
    unanswered,
    queued: aws.queues.taken.flatMap(({ queue, message }) => (queue === queues.mails ? [message] : [])),
    runs: pollers.runs,
    deadLetters,
    deadLettersAfterRedrive: aws.queues.size(queues.deadLetters),
    topics,
    tookMs: clock.now - start,
    aws,
    clock,
    stop: async () => {
      pollers.stop();
      await aws.stop();
    },
  };
}

/** Uploads the files; one in ten is notified of more than once, unless they come in order; among them messages that are none. */
async function land(
  files: readonly Upload[],
  aws: FakeAws,
  clock: VirtualClock,
  chance: Chance,
  { rate, isInOrder = false }: Course,
): Promise<void> {
  const test = {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: '2024-03-01T12:00:00.000Z',
    Bucket: buckets.filings,
  };
  aws.queues.send(queues.landing, JSON.stringify(test));
  for (const { key, content } of files) {
    if (rate !== undefined) await clock.at(clock.now + (2000 / rate) * chance.draw());
    const versionId = aws.upload(buckets.filings, key, content);
    const message = JSON.stringify(created(key, versionId, content.length));
    for (let times = !isInOrder && chance.happens(10) ? 2 + chance.below(2) : 1; times > 0; times--)
      aws.queues.send(queues.landing, message);
  }
}

function created(key: string, versionId: string, size: number): object {
  const object = {
    key: encodeURIComponent(key).replaceAll('%2F', '/'),
    size,
    versionId,
    sequencer: '0055AED6DCD90281E5',
  };
  return {
    Records: [
      { eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', s3: { bucket: { name: buckets.filings }, object } },
    ],
  };
}
