import type { Temporal } from 'temporal-polyfill';
import { catalogued } from '../../terms/items/item-catalogue.ts';
import type { Item } from '../filing.ts';

/** A report may be filed so long after its event, late ones included, when only the date of the event is known. */
const DAYS_UNTIL_FILED = 30;

/**
 * Items that Form 8-K did not have when the report was filed, in words: a misprint, or an old number used out of habit.
 * They stay items, but what they report cannot be told by their number.
 */
export function outOfForceWarnings(
  items: readonly Item[],
  reportDate: Temporal.PlainDate | null,
  filedOn: Temporal.PlainDate | null,
): string[] {
  const first = filedOn ?? reportDate;
  if (first === null) return [];
  const last = filedOn ?? first.add({ days: DAYS_UNTIL_FILED });
  const unknown = new Set(items.filter((item) => !wasInForce(item, `${first}`, `${last}`)).map((item) => item.number));
  return [...unknown].map((number) => `Form 8-K had no Item ${number} on ${first}.`);
}

function wasInForce({ number, numbering }: Item, first: string, last: string): boolean {
  return catalogued(number, numbering).some(({ from, to }) => (from ?? '') <= last && first <= (to ?? '9999'));
}
