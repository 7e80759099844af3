import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import type { FilingOnRecord } from '../../../lambdas/records/filings-on-record.ts';
import { correctionsOf, recordCorrections } from '../../../lambdas/records/registrants/corrections.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { registrantMeant, registrantOnRecord } from '../../../lambdas/records/registrants/registrant-on-record.ts';
import { toldDeadlinesOf } from '../../../lambdas/records/registrants/told-deadlines.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import type { Correction } from '../../../lambdas/registrant/correction.ts';
import { type Replayed, replay } from '../../../lambdas/watch/replay.ts';
import { inMay2004, recordsUnder, tell, unwrapped } from '../../stories/tell.ts';

const stories = `${dirname(dirname(dirname(fileURLToPath(import.meta.url))))}/stories/`;
const page = 'cik-0009990071';

/** The proxy statement and the report of the story, and a correction, as version 1 of the records kept them. */
const ofVersion1: Readonly<Record<string, object>> = JSON.parse(
  readFileSync(new URL('as-version-1.json', import.meta.url), 'utf8').replaceAll('STORIES/', stories),
);

async function storeOfVersion1(): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const [key, json] of Object.entries(ofVersion1)) await store.create(key, json);
  return store;
}

const said: Correction = {
  id: 'c1',
  by: 'Jane Doe',
  reason: 'the notice names another day',
  at: Temporal.Instant.from('2004-05-05T14:00:00Z'),
  on: Temporal.PlainDate.from('2004-05-05'),
  fact: 'record-date',
  meeting: { day: Temporal.PlainDate.from('2004-05-25') },
  date: Temporal.PlainDate.from('2004-04-02'),
};

/** The same, put on record today. */
async function storeOfToday(): Promise<MemoryStore> {
  const store = new MemoryStore();
  await tell(['proxy', 'report'], store);
  await recordCorrections(store, page, [said]);
  return store;
}

const due = (store: Store, from: string | null, to: string | null) =>
  deadlinesDue(store, {
    from: from === null ? null : Temporal.PlainDate.from(from),
    to: to === null ? null : Temporal.PlainDate.from(to),
  });

describe('records of version 1', () => {
  it.each([
    ['all', null, null],
    ['from a day on', '2004-03-26', null],
    ['of one day', '2004-05-15', '2004-05-15'],
    ['until a day', null, '2004-03-25'],
  ])('list the same deadlines by day, %s', async (_, from, to) => {
    const before = await due(await storeOfVersion1(), from, to);
    expect(before.length).toBeGreaterThan(0);
    expect(before).toEqual(await due(await storeOfToday(), from, to));
  });

  it.each(['9990071', '000-23471', 'Quillback Marine Supply Corporation'])(
    'know the registrant under %s with all its filings and what people said',
    async (words) => {
      const meant = registrantMeant(words);
      const before = await registrantOnRecord(await storeOfVersion1(), meant);
      expect(before?.filings).toHaveLength(2);
      expect(before?.corrections).toEqual([said]);
      expect(before).toEqual(await registrantOnRecord(await storeOfToday(), meant));
    },
  );

  it('lead to the same mail about the next filing, and to the same records of the registrant', async () => {
    const [before, today] = [await storeOfVersion1(), await storeOfToday()];
    const { notice } = await tell(['notice'], before);
    expect(unwrapped(notice?.text)).toContain('Rule 14a-8');
    expect(notice?.text).toBe((await tell(['notice'], today)).notice?.text);
    expect(await recordsUnder(before, `registrants/${page}`)).toEqual(await recordsUnder(today, `registrants/${page}`));
  });

  it('are all on the page once it is written, and passed over then', async () => {
    const store = await storeOfVersion1();
    await tell(['notice'], store);
    const told = await toldDeadlinesOf(store, [page]);
    for (const prefix of ['calendars/', 'corrections/', 'deadlines/'])
      for await (const key of store.list(prefix)) {
        const found = await store.get(key);
        await store.replace(key, { broken: true }, found?.version ?? '');
      }
    expect(await toldDeadlinesOf(store, [page])).toEqual(told);
    expect(await correctionsOf(store, [page])).toEqual([said]);
  });

  it('are analysed again, move over, and nobody is told what they know', async () => {
    const store = await storeOfVersion1();
    const before = await registrantOnRecord(store, registrantMeant('9990071'));
    const around = inMay2004(store);
    const became: string[] = [];
    const report = async (_: FilingOnRecord, what: Replayed) => void became.push(what);
    const passedOver = async (why: string) => Promise.reject(new Error(why));
    await replay(around, { pages: null, quiet: false, report, passedOver });
    expect(became).toEqual(['as-before', 'as-before']);
    expect(around.published).toEqual([]);
    expect(await registrantOnRecord(store, registrantMeant('9990071'))).toEqual(before);
    expect(await recordsUnder(store, `registrants/${page}`)).toMatchObject({
      [`registrants/${page}.json`]: { schemaVersion: 2 },
    });
  });

  it('do not list a deadline twice, as it was before and as it is now', async () => {
    const store = await storeOfVersion1();
    await tell(['notice'], store);
    const ids = (await due(store, null, null)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
