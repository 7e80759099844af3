import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FakeAws } from '../../fake-aws.ts';
import { runHere } from './run-in-process.ts';

const aws = new FakeAws();
await aws.start();
afterAll(() => aws.stop());

const dead = { filings: 'FilingWatch-LandingDeadLetters5C-x1', mails: 'FilingWatch-MailsDeadLetters.fifo' };
const alive = { filings: 'FilingWatch-LandingQueue20BC00C4-x2', mails: 'FilingWatch-Mails.fifo' };

const run = (...args: string[]) =>
  runHere('.', args, {
    AWS_ENDPOINT_URL_SQS: aws.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
  });

beforeEach(() => {
  aws.reset();
  for (const [queue, deadLetters, fifo] of [
    [alive.filings, dead.filings, false],
    [alive.mails, dead.mails, true],
  ] as const) {
    aws.queues.create(deadLetters, { visibility: 30_000, fifo });
    aws.queues.create(queue, { visibility: 0, maxReceives: 1, deadLetters, fifo });
  }
  // Of another stack, whose name begins the same.
  aws.queues.create('FilingWatchTest-LandingQueue20BC00C4-x3', { visibility: 0 });
});

/** A message that was received once and failed is given up when it is asked for again. */
function giveUp(queue: string, group?: string): void {
  aws.queues.send(queue, 'fails', group === undefined ? {} : { group, deduplication: 'one' });
  aws.queues.receive(queue, 1);
  aws.queues.receive(queue, 1);
}

describe('status', () => {
  it('tells that nothing waits', async () => {
    const { code, out } = await run('status');
    expect(code).toBe(0);
    expect(out).toContain('filings  0 waiting, 0 under way, 0 given up');
    expect(out).toContain('Nothing waits, and nothing was given up.');
  });

  it('tells what waits, what was given up and what to do about it', async () => {
    giveUp(alive.filings);
    aws.queues.send(alive.filings, 'waits');
    const { out } = await run('status');
    expect(out).toContain('filings  1 waiting, 0 under way, 1 given up');
    expect(out).toContain('mails    0 waiting, 0 under way, 0 given up');
    expect(out.replace(/\s+/g, ' ')).toContain('then run: filing-watch redrive');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells machines', async () => {
    giveUp(alive.mails, 'alerts');
    expect(JSON.parse((await run('status', '--json')).out)).toEqual({
      stack: 'FilingWatch',
      queues: [
        { what: 'filings', isDeadLetters: false, waiting: 0, underWay: 0 },
        { what: 'filings', isDeadLetters: true, waiting: 0, underWay: 0 },
        { what: 'mails', isDeadLetters: false, waiting: 0, underWay: 0 },
        { what: 'mails', isDeadLetters: true, waiting: 1, underWay: 0 },
      ],
    });
  });

  it('of a stack that is not there says how to name it', async () => {
    const { code, err } = await run('status', '--stack', 'Other');
    expect(code).toBe(2);
    expect(err).toContain('--stack');
    expect(err).not.toMatch(/\n +at /);
  });
});

describe('redrive', () => {
  it('puts back what was given up, filings and mails, each into its own queue', async () => {
    giveUp(alive.filings);
    giveUp(alive.mails, 'alerts');
    const { code, out } = await run('redrive');
    expect(code).toBe(0);
    expect(out).toContain('1 filing given up before');
    expect(out).toContain('1 mail given up before');
    for (const queue of Object.values(alive)) expect(aws.queues.messages(queue)).toHaveLength(1);
    for (const queue of Object.values(dead)) expect(aws.queues.messages(queue)).toEqual([]);
  });

  it('says so when nothing was given up', async () => {
    expect((await run('redrive')).out).toBe('Nothing was given up.\n');
  });
});
