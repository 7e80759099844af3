import type { Temporal } from 'temporal-polyfill';
import type { Store } from '../store.ts';
import type { RegistrantPage } from './registrant-page.ts';

/*
 * A page is listed under the month of its last deadline. Whoever asks what is due lists the months from then on, and
 * reads those pages alone: what is years past costs nothing. A month that is over stays, and is passed over.
 */

const folder = 'deadlines-until/';

/** The page as it is once `list` has listed it. */
export function withListing(page: RegistrantPage): RegistrantPage {
  const last = lastMonth(page);
  return last === null || (page.listedUntil !== null && page.listedUntil >= last)
    ? page
    : { ...page, listedUntil: last };
}

/** Lists a page as having deadlines until the month that it names; before the page says so itself. */
export async function list(store: Store, { id, listedUntil }: RegistrantPage): Promise<void> {
  if (listedUntil !== null) await store.create(`${folder}${listedUntil}/${id}.json`, { page: id });
}

/** The pages that may have deadlines on that day or later; null: all that have any. */
export async function pagesListed(store: Store, from: Temporal.PlainDate | null): Promise<readonly string[]> {
  const pages = new Set<string>();
  for await (const key of store.list(folder, from === null ? undefined : `${folder}${monthOf(from)}`))
    pages.add(key.slice(key.lastIndexOf('/') + 1, -'.json'.length));
  return [...pages];
}

function lastMonth({ deadlines }: RegistrantPage): string | null {
  return deadlines.reduce<string | null>((last, { due }) => {
    const month = monthOf(due);
    return last === null || month > last ? month : last;
  }, null);
}

function monthOf(day: Temporal.PlainDate): string {
  return day.toString().slice(0, 7);
}
