import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import type { Store } from '../store.ts';
import { readPage, updatePage } from './pages.ts';
import type { Look } from './past-years.ts';
import { withDeadlines } from './registrant-page.ts';

/** What was told of the deadlines of a registrant that has these pages; all, or what is asked for. */
export async function toldDeadlinesOf(
  store: Store,
  pages: readonly string[],
  look: Look = 'whole',
): Promise<readonly ToldDeadline[]> {
  const found = await Promise.all(pages.map((page) => readPage(store, page, look)));
  return found.flatMap(({ record }) => record.deadlines);
}

/** Puts changed and new entries on record, each on the page of its registrant. */
export async function recordToldDeadlines(store: Store, entries: readonly ToldDeadline[]): Promise<void> {
  for (const page of new Set(entries.map(({ registrant }) => registrant.id))) {
    const own = entries.filter(({ registrant }) => registrant.id === page);
    await updatePage(store, page, (current) => withDeadlines(current, own));
  }
}
