import type { Correction } from '../../registrant/correction.ts';
import type { Store } from '../store.ts';
import { readPage, updatePage } from './pages.ts';
import { withCorrections } from './registrant-page.ts';

/** What people said about a registrant that has these pages, in order. */
export async function correctionsOf(store: Store, pages: readonly string[]): Promise<readonly Correction[]> {
  const all = await Promise.all(pages.map((page) => readPage(store, page)));
  return all.flatMap(({ record }) => record.corrections).sort(inOrder);
}

/** Puts on record what a person says; saying it again under the same id changes nothing. */
export async function recordCorrections(store: Store, page: string, said: readonly Correction[]): Promise<void> {
  // What was misread may let something older hold again.
  await updatePage(store, page, (current) => withCorrections(current, said), 'whole');
}

function inOrder(one: Correction, other: Correction): number {
  return one.at.epochMilliseconds - other.at.epochMilliseconds || one.id.localeCompare(other.id, 'en');
}
