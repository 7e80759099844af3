import * as z from 'zod';
import type { Correction } from '../registrant/correction.ts';
import { schemaVersion } from './json/analysis.ts';
import { list } from './json/codecs.ts';
import { correction } from './json/correction-schema.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

/** What people said about one registrant; nothing is ever taken out. */
const corrections = z.object({
  schemaVersion: z.literal(schemaVersion),
  registrant: z.string(),
  corrections: list(correction),
});

/** What people said about a registrant that has these pages, in order. */
export async function correctionsOf(store: Store, pages: readonly string[]): Promise<readonly Correction[]> {
  const all = await Promise.all(pages.map((page) => readRecord(store, correctionsKey(page), corrections)));
  return all.flatMap((found) => found?.record.corrections ?? []).sort(inOrder);
}

/** Puts on record what a person says; saying it again under the same id changes nothing. */
export async function recordCorrections(store: Store, page: string, said: readonly Correction[]): Promise<void> {
  await updateRecord(store, correctionsKey(page), corrections, (current): z.output<typeof corrections> => {
    const before = current?.corrections ?? [];
    const added = said.filter(({ id }) => !before.some((one) => one.id === id));
    if (current !== null && added.length === 0) return current;
    return { schemaVersion, registrant: page, corrections: [...before, ...added] };
  });
}

function inOrder(one: Correction, other: Correction): number {
  return one.at.epochMilliseconds - other.at.epochMilliseconds || one.id.localeCompare(other.id, 'en');
}

/** Where the corrections about a registrant lie, by the name of its page. */
export function correctionsKey(page: string): string {
  return `corrections/${page}.json`;
}
