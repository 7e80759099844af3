import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderStore } from '../infra/local/folders/folder-store.ts';
import type { Alert } from '../lambdas/alerts/topic.ts';
import { deadlinesDue } from '../lambdas/records/registrants/deadlines-due.ts';
import { S3Store } from '../lambdas/records/s3/s3-store.ts';
import type { Store } from '../lambdas/records/store.ts';
import { fakeAwsWithClients } from './aws-clients.ts';
import { type Chapter, recordsUnder, tell, unwrapped } from './stories/tell.ts';

const { aws, s3 } = await fakeAwsWithClients();
const folder = await mkdtemp(join(tmpdir(), 'story-'));
afterAll(() => aws.stop());
afterAll(() => rm(folder, { recursive: true }));
const orders: readonly (readonly Chapter[])[] = [
  ['proxy', 'report', 'notice'],
  ['proxy', 'notice', 'report'],
  ['report', 'proxy', 'notice'],
  ['report', 'notice', 'proxy'],
  ['notice', 'proxy', 'report'],
  ['notice', 'report', 'proxy'],
];

let stores = 0;
const newFolder = () => new FolderStore(join(folder, String(++stores)));
const sides: readonly [string, () => Store][] = [
  ['a folder', newFolder],
  ['a bucket', () => new S3Store(s3, `records-${++stores}`)],
];

interface Told {
  readonly order: readonly Chapter[];
  readonly alerts: Readonly<Record<Chapter, Alert | null>>;
  readonly store: Store;
}

describe.each(sides)("a registrant's story, remembered in %s", (_, newStore) => {
  let all: readonly Told[] = [];
  beforeAll(async () => {
    all = await Promise.all(
      orders.map(async (order) => {
        const store = newStore();
        return { order, store, alerts: await tell(order, store) };
      }),
    );
  });

  function inOrder(index: number): Told {
    const one = all[index];
    if (one === undefined) throw new Error('There are as many stories as orders');
    return one;
  }

  it('leads to the same register in any order', async () => {
    const registers = await Promise.all(
      all.map(async ({ store }) => {
        const found = Object.entries(await recordsUnder(store, 'registrants/', 'aliases/'));
        // What was told on the way differs with the order.
        return Object.fromEntries(
          found.map(([key, json]) => [key, { ...Object(json), deadlines: null, listedUntil: null }]),
        );
      }),
    );
    expect(Object.keys(registers[0] ?? {})).toContain('registrants/cik-0009990071.json');
    for (const register of registers) expect(register).toEqual(registers[0]);
  });

  it.each(orders.map((order, index) => [order.join(', '), index] as const))(
    'tells once that the meeting moved, as soon as both dates are known: %s',
    (_order, index) => {
      const { order, alerts } = inOrder(index);
      const shows = order.indexOf('proxy') < order.indexOf('report') ? 'report' : 'proxy';
      const moved = /annual meeting (?:moved )?80 days earlier, (?:to )?May 25/;
      expect(order.filter((name) => moved.test(alerts[name]?.subject ?? ''))).toEqual([shows]);
      expect(unwrapped(alerts[shows]?.text)).toMatch(
        shows === 'report'
          ? /Last year's was on August 13, 2003 \(from the DEF 14A of July 1, 2003\), so it comes 80 days before/
          : /is on Tuesday, May 25, 2004 \(from the 8-K of March 1, 2004\)\. Last year's was on August 13, 2003, so it comes 80 days before/,
      );
    },
  );

  it.each(orders.map((order, index) => [order.join(', '), index] as const))(
    'computes in the last mail from all that is known: %s',
    (_order, index) => {
      const { order, alerts } = inOrder(index);
      const deadlines = alerts[order.at(-1) ?? 'proxy']?.analysis.deadlines ?? [];
      const due = (rule: string) =>
        deadlines.filter((one) => one.rule === rule).map(({ kind, due }) => `${kind} ${due}`);
      expect(due('bylaw.advance-notice'), 'the later of 60 days before the meeting and 10 after the report').toEqual([
        'date 2004-03-26',
      ]);
      expect(due('rule-14a-8.e2'), 'no number once the meeting has moved').toEqual(['reasonable-time null']);
      expect(due('stated.rule-14a-8-proposal'), 'what the company has set since').toEqual(['date 2004-05-12']);
    },
  );
});

const dueOn = (store: Store, text: string) => {
  const day = Temporal.PlainDate.from(text);
  return deadlinesDue(store, { from: day, to: day });
};

describe('a deadline that was told', () => {
  it('is replaced in the next mail, and in the calendar', async () => {
    const store = newFolder();
    const { report } = await tell(['proxy', 'report'], store);
    expect(unwrapped(report?.text)).toContain('Replaces Mar 5, 2004, told from the DEF 14A of July 1, 2003.');
    const entries = await dueOn(store, '2004-03-05');
    expect(entries).toMatchObject([
      {
        rule: 'rule-14a-8.e2',
        meeting: { date: null, follows: Temporal.PlainDate.from('2003-08-13') },
        supersededBy: { id: null, filing: { form: '8-K' } },
      },
    ]);
  });

  it('stands in a mail of its own when a later filing tells it again', async () => {
    const store = newFolder();
    const { notice } = await tell(['proxy', 'report', 'notice'], store);
    expect(unwrapped(notice?.text)).not.toContain('Replaces');
    expect(await dueOn(store, '2004-03-26')).toHaveLength(1);
  });

  it('is not replaced by a filing that is repeated after a failure', async () => {
    const store = newFolder();
    await tell(['proxy', 'report', 'notice'], store);
    const before = await recordsUnder(store, 'registrants/', 'deadlines-until/');
    await tell(['notice', 'report', 'proxy'], store);
    expect(await recordsUnder(store, 'registrants/', 'deadlines-until/')).toEqual(before);
  });
});
