import type { CatalogueItem, Numbering } from './catalogue-item.ts';
import { newFormItems, oldFormItems } from './form-8-k-items.ts';
import { periodicReportItems } from './periodic-report-items.ts';

/** Every item that is known, in the order of the forms; a number that has had several meanings has a row for each. */
export const itemCatalogue: readonly CatalogueItem[] = [...oldFormItems, ...newFormItems, ...periodicReportItems];

const rows = groupRows();

/** The rows of a number; several where it has had several meanings, none for a number that the forms do not know. */
export function catalogued(number: string, numbering: Numbering): readonly CatalogueItem[] {
  return rows.get(`${numbering} ${number}`) ?? [];
}

/**
 * The meaning of an item on a day; null when the number had none then.
 * @example meaningOn('9', 'old', '2003-04-08') // Regulation FD Disclosure
 */
export function meaningOn(number: string, numbering: Numbering, day: string): CatalogueItem | null {
  return catalogued(number, numbering).find((row) => (row.from ?? '') <= day && day <= (row.to ?? '9999')) ?? null;
}

function groupRows(): ReadonlyMap<string, readonly CatalogueItem[]> {
  const groups = new Map<string, CatalogueItem[]>();
  for (const row of itemCatalogue) {
    const key = `${row.numbering} ${row.number}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
