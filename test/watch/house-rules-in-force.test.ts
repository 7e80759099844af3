import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../infra/local/folders/memory-store.ts';
import type { OperationsNotice, Topic } from '../../lambdas/alerts/topic.ts';
import { S3Store } from '../../lambdas/records/s3/s3-store.ts';
import type { Store } from '../../lambdas/records/store.ts';
import { houseRulesAmong } from '../../lambdas/watch/house-rules-in-force.ts';
import { fakeAwsWithClients } from '../aws-clients.ts';

const { aws, s3 } = await fakeAwsWithClients();
afterAll(() => aws.stop());

const valid = {
  clauses: [
    {
      registrant: { cik: '9990071' },
      subjects: ['nomination'],
      timing: { due: { days: 30, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
    },
  ],
};
const wrong = { rules: [{ id: 'house.one' }] };

/** A worker that asks for the rules, at a time that can be moved on. */
function worker(store: Store) {
  const notices: OperationsNotice[] = [];
  const topic: Topic = {
    publish: async () => {
      throw new Error('Nobody is alerted of house rules');
    },
    notifyOperations: async (notice) => void notices.push(notice),
  };
  let seconds = 0;
  const now = () => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return { ask: houseRulesAmong(store, topic, now), notices, wait: (more: number) => (seconds += more) };
}

async function put(store: Store, rules: object): Promise<void> {
  const found = await store.get('house-rules.json');
  if (found === null) await store.create('house-rules.json', rules);
  else await store.replace('house-rules.json', rules, found.version);
}

let buckets = 0;
const sides: readonly [string, () => Store][] = [
  ['a folder', () => new MemoryStore()],
  ['a bucket', () => new S3Store(s3, `records-${++buckets}`)],
];

describe.each(sides)('house rules among the records in %s', (_, newStore) => {
  it('are none as long as there is no such file', async () => {
    const { ask, notices } = worker(newStore());
    expect(await ask()).toEqual({ houseRules: null, remarks: [] });
    expect(notices).toEqual([]);
  });

  it('are what the file says', async () => {
    const store = newStore();
    await put(store, valid);
    expect((await worker(store).ask()).houseRules?.clauses).toMatchObject([{ registrant: { cik: '9990071' } }]);
  });

  it('are looked at again after a minute', async () => {
    const store = newStore();
    const { ask, wait } = worker(store);
    expect((await ask()).houseRules).toBeNull();
    await put(store, valid);
    wait(59);
    expect((await ask()).houseRules).toBeNull();
    wait(1);
    expect((await ask()).houseRules).not.toBeNull();
  });

  it('are the same after a minute in which nobody changed them', async () => {
    const store = newStore();
    await put(store, valid);
    const { ask, wait } = worker(store);
    const before = await ask();
    wait(61);
    expect(await ask()).toEqual(before);
    expect(before.houseRules).not.toBeNull();
  });

  it('that are not right stop nothing: operations are told once what is wrong, and readers that they were left out', async () => {
    const store = newStore();
    await put(store, wrong);
    const first = worker(store);
    expect(await first.ask()).toEqual({
      houseRules: null,
      remarks: ['The house rules could not be read; these dates were computed without them.'],
    });
    expect(first.notices).toHaveLength(1);
    expect(first.notices[0]?.text).toContain('rules[0].title');
    first.wait(600);
    await first.ask();
    const second = worker(store);
    await second.ask();
    expect([...first.notices.slice(1), ...second.notices], 'a worker that starts later does not tell again').toEqual(
      [],
    );
  });

  it('that are wrong in another way are told of again', async () => {
    const store = newStore();
    await put(store, wrong);
    const { ask, notices, wait } = worker(store);
    await ask();
    await put(store, { rules: 'all of them' });
    wait(60);
    await ask();
    expect(notices).toHaveLength(2);
  });
});

describe('house rules in a bucket', () => {
  it('that are no JSON stop nothing either', async () => {
    aws.upload('records', 'house-rules.json', '{ rules: ');
    const { ask, notices } = worker(new S3Store(s3, 'records'));
    expect((await ask()).remarks).toHaveLength(1);
    expect(notices[0]?.text).toContain('not JSON');
  });

  it('that cannot be fetched are no empty ones: the filing is tried again', async () => {
    aws.faults.push({
      operation: 'GetObject',
      about: 'house-rules.json',
      answer: { status: 503, code: 'SlowDown' },
      times: 99,
    });
    await expect(worker(new S3Store(s3, 'records')).ask()).rejects.toThrow('SlowDown');
  });
});

describe('house rules in a bucket', () => {
  it('are sent once: whether they are still the same is asked by their ETag', async () => {
    aws.faults.length = 0;
    const store = new S3Store(s3, `records-${++buckets}`);
    await put(store, valid);
    const { ask, wait } = worker(store);
    const first = await ask();
    const before = aws.traffic.read;
    for (let minute = 0; minute < 3; minute++) {
      wait(61);
      expect(await ask()).toBe(first);
    }
    expect(aws.traffic.read).toBe(before);
  });
});
