import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { toldDeadline } from '../json/told-deadline-schema.ts';
import { readRecord, type Store } from '../store.ts';
import { pagesListed } from './listed-until.ts';
import { isMovedOver, pageKey, readPage } from './pages.ts';
import { byDay } from './registrant-page.ts';

/** As many records are read at once. */
const atOnce = 20;

interface Days {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
}

/**
 * The deadlines on record by the day on which they are due, the first first; both days inclusive, null is no bound.
 * Those that hold no longer are among them. Pages whose last deadline was in a month before are not read.
 */
export async function deadlinesDue(store: Store, { from, to }: Days): Promise<readonly ToldDeadline[]> {
  const pages = await each(await pagesListed(store, from), (page) =>
    readPage(store, page, from === null ? 'whole' : { dueFrom: from }),
  );
  const onPages = pages.flatMap(({ record }) => record.deadlines);
  const entries = [...onPages, ...(await ofBefore(store, { from, to }, new Set(pages.map(({ record }) => record.id))))];
  return entries
    .filter(({ due }) => (from === null || !isBefore(due, from)) && (to === null || !isBefore(to, due)))
    .sort(byDay);
}

/** As they were listed one by one before version 2 of the pages: those whose pages were not written since. */
async function ofBefore(
  store: Store,
  { from, to }: Days,
  pagesKnown: ReadonlySet<string>,
): Promise<readonly ToldDeadline[]> {
  const keys: string[] = [];
  for await (const key of store.list('deadlines/', from === null ? undefined : `deadlines/${from}`)) {
    if (to !== null && key > `deadlines/${to}/~`) break;
    keys.push(key);
  }
  const found = await each(keys, (key) => readRecord(store, key, toldDeadline));
  const entries = found.flatMap((one) => one?.record ?? []).filter(({ registrant }) => !pagesKnown.has(registrant.id));
  const others = [...new Set(entries.map(({ registrant }) => registrant.id))];
  const moved = await each(others, async (page) => (isMovedOver((await store.get(pageKey(page)))?.json) ? [page] : []));
  return entries.filter(({ registrant }) => !moved.flat().includes(registrant.id));
}

async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += atOnce)
    results.push(...(await Promise.all(all.slice(start, start + atOnce).map(work))));
  return results;
}
