import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../infra/local/folders/memory-store.ts';
import { deadlinesDue } from '../../../lambdas/records/registrants/deadlines-due.ts';
import { takeOffPage } from '../../../lambdas/records/registrants/pages.ts';
import { registrantMeant, registrantOnRecord } from '../../../lambdas/records/registrants/registrant-on-record.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { Chance } from '../../soak/chance.ts';
import { episode } from '../../soak/life.ts';
import { Landing } from '../../watch/landing.ts';

const page = 'cik-0009990100';
const aYear = 12;
/** Before the first of them: all that is told is still to come. */
const on = '1984-12-02';
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

async function landed(order: readonly number[], landing = new Landing(on)): Promise<Landing> {
  for (const number of order) await landing.land(`${number}.txt`, episode(number, aYear).content);
  return landing;
}

const onRecord = ({ store }: Landing) => registrantOnRecord(store, registrantMeant('9990100'));

const due = ({ store }: Landing) => deadlinesDue(store, { from: null, to: null });

/** A store that lets nothing be put apart. */
class Together extends MemoryStore {
  override async create(key: string, value: object) {
    if (key.startsWith('registrants-past/')) throw new Error('Nothing is put apart');
    return super.create(key, value);
  }
}

async function keysUnder(store: Store, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}

async function bytesOfPage({ store }: Landing): Promise<number> {
  return JSON.stringify((await store.get(`registrants/${page}.json`))?.json).length;
}

/** Writes the page anew. */
async function change(landing: Landing, to: (page: Page) => object): Promise<void> {
  const found = await landing.store.get(`registrants/${page}.json`);
  await landing.store.replace(`registrants/${page}.json`, to(Object(found?.json)), found?.version ?? '');
}
interface Page {
  readonly past: readonly Part[];
}
interface Part {
  readonly key: string;
  readonly from: number;
  readonly isList: boolean;
}

const pageOf = async ({ store }: Landing): Promise<Page> => Object((await store.get(`registrants/${page}.json`))?.json);

/** Makes it so many more parts, in which nothing lies, the first of all that lie apart. */
async function addParts(landing: Landing, count: number): Promise<void> {
  const empty = { from: 1970, to: 1970, until: null, hasClauses: false, isList: false };
  const added = numbers(count).map((number) => ({ key: `1970-${number}`, ...empty }));
  for (const { key } of added)
    await landing.store.create(`registrants-past/${page}/${key}.json`, {
      schemaVersion: 1,
      filings: {},
      deadlines: [],
    });
  await change(landing, (one) => ({ ...one, past: [...one.past, ...added] }));
}

function shuffled(count: number, seed: number): number[] {
  const chance = new Chance(seed);
  const all = numbers(count);
  for (let last = count - 1; last > 0; last--) {
    const other = chance.below(last + 1);
    [all[last], all[other]] = [all[other] ?? 0, all[last] ?? 0];
  }
  return all;
}

describe('the page of a registrant that files for many years', () => {
  it('does not grow, and nothing is lost', async () => {
    const landing = await landed(numbers(44));
    const before = await bytesOfPage(landing);
    const told = new Set((await deadlinesDue(landing.store, { from: null, to: null })).map(({ id }) => id));
    await landed(numbers(84).slice(44), landing);
    expect(await bytesOfPage(landing)).toBeLessThan(1.3 * before);
    const now = new Set((await deadlinesDue(landing.store, { from: null, to: null })).map(({ id }) => id));
    expect([...told].filter((id) => !now.has(id))).toEqual([]);
    expect(now.size).toBeGreaterThan(told.size);
    const found = await onRecord(landing);
    expect(found?.filings).toHaveLength(84);
    expect(found?.known.meetings.length).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['in order', numbers(44)],
    ['in some order', shuffled(40, 1)],
  ])('leads to the same as if all lay on it, when the filings come %s', async (_, order) => {
    const apart = await landed(order);
    const together = await landed(order, new Landing(on, new Together()));
    expect(await keysUnder(apart.store, 'registrants-past/')).not.toEqual([]);
    expect(await keysUnder(together.store, 'registrants-past/')).toEqual([]);
    expect(await onRecord(apart)).toEqual(await onRecord(together));
    expect(await due(apart)).toEqual(await due(together));
    expect(apart.mails.map(({ text }) => text)).toEqual(together.mails.map(({ text }) => text));
  });

  it('is read together with the years in which something falls due, and no other', async () => {
    const landing = await landed(numbers(72));
    const keys: string[] = [];
    const get = landing.store.get.bind(landing.store);
    landing.store.get = (key) => {
      keys.push(key);
      return get(key);
    };
    const all = await deadlinesDue(landing.store, { from: null, to: null });
    keys.length = 0;
    const last = all.at(-1)?.due.subtract({ years: 1 }) ?? null;
    expect((await deadlinesDue(landing.store, { from: last, to: null })).length).toBeGreaterThan(0);
    expect(keys).toEqual([`registrants/${page}.json`]);
    keys.length = 0;
    const earlier = last?.subtract({ years: 3 }) ?? null;
    const since = await deadlinesDue(landing.store, { from: earlier, to: null });
    expect(since).toEqual(all.slice(all.length - since.length));
    expect(since[0]?.due.year).toBe(earlier?.year);
    expect(keys.length).toBeLessThan(6);
  });

  it('names its parts in lists where they are many, and nothing is lost', async () => {
    const landing = await landed(numbers(40));
    const before = { ...(await onRecord(landing)), due: await due(landing) };
    await addParts(landing, 24);
    // One of the next filings has them listed, and one much later lists of lists.
    await landed([40, 41], landing);
    const { past } = await pageOf(landing);
    expect(past.length).toBeLessThan(24);
    expect(past[0]?.isList).toBe(true);
    await addParts(landing, 24);
    await landed([42, 43], landing);
    const now = await onRecord(landing);
    expect(now?.filings.slice(0, 40)).toEqual(before.filings);
    expect(now?.filings).toHaveLength(44);
    expect((await due(landing)).map(({ id }) => id)).toEqual(expect.arrayContaining(before.due.map(({ id }) => id)));
  });

  it('has a filing taken off it that lies apart, and named in a list', async () => {
    const landing = await landed(numbers(40));
    await addParts(landing, 24);
    await landed([40, 41], landing);
    const filings = (await onRecord(landing))?.filings.map(([id]) => id) ?? [];
    const gone = episode(3, aYear).accession;
    expect(filings).toContain(gone);
    await takeOffPage(landing.store, page, gone);
    expect((await onRecord(landing))?.filings.map(([id]) => id)).toEqual(filings.filter((id) => id !== gone));
  });

  it('is read as it was written when what lies apart was told by year', async () => {
    const landing = await landed(numbers(44));
    const expected = { ...(await onRecord(landing)), due: await due(landing) };
    const { past } = await pageOf(landing);
    const byYear: Record<string, object> = {};
    for (const { key, from, ...about } of past) {
      const json = (await landing.store.get(`registrants-past/${page}/${key}.json`))?.json;
      // A year was one object: that of each part bears a year of its own here.
      const year = String(1900 + Object.keys(byYear).length);
      await landing.store.create(`registrants-past/${page}/${year}-v.json`, Object(json));
      byYear[year] = { version: 'v', ...about };
    }
    expect(Object.keys(byYear).length).toBeGreaterThan(1);
    await change(landing, (one) => ({ ...one, past: byYear }));
    expect({ ...(await onRecord(landing)), due: await due(landing) }).toEqual(expected);
    await landed([44], landing);
    expect((await onRecord(landing))?.filings).toHaveLength(45);
  });
});
