import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import { readRecord, type Store } from './store.ts';
import { toldDeadlineRecord } from './told-deadlines.ts';

/** As many records are read at once. */
const atOnce = 20;

/**
 * The deadlines on record by the day on which they are due, the first first; both days inclusive, null is no bound.
 * Those that hold no longer are among them.
 */
export async function deadlinesDue(
  store: Store,
  { from, to }: { readonly from: Temporal.PlainDate | null; readonly to: Temporal.PlainDate | null },
): Promise<readonly ToldDeadline[]> {
  const keys: string[] = [];
  for await (const key of store.list('deadlines/', from === null ? undefined : `deadlines/${from}`)) {
    if (to !== null && key > `deadlines/${to}/~`) break;
    keys.push(key);
  }
  const entries: ToldDeadline[] = [];
  for (let start = 0; start < keys.length; start += atOnce) {
    const found = await Promise.all(
      keys.slice(start, start + atOnce).map((key) => readRecord(store, key, toldDeadlineRecord)),
    );
    entries.push(...found.flatMap((one) => one?.record ?? []));
  }
  return entries;
}
