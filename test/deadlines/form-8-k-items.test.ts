import { describe, expect, test } from 'vitest';
import { type ItemDue, newItems, oldItems } from '../../lambdas/deadlines/catalogue/form-8-k-items.ts';
import type { CatalogueItem } from '../../lambdas/terms/items/catalogue-item.ts';
import { itemCatalogue } from '../../lambdas/terms/items/item-catalogue.ts';

/*
 * The items of Form 8-K stand in two tables: one to read headings by, one to compute due dates from. What both say must
 * be the same.
 */

const readBy = itemCatalogue.filter(({ numbering }) => numbering !== 'periodic');
const dueBy = [...oldItems, ...newItems];

/** The meanings, in the table of headings, of an item that the table of due dates has in one row. */
function meaningsOf({ item, numbering, from, to }: ItemDue): readonly CatalogueItem[] {
  return readBy.filter(
    (row) =>
      row.number === item &&
      row.numbering === numbering &&
      (row.from ?? '') >= (from ?? '') &&
      (row.to ?? '9999') <= (to ?? '9999'),
  );
}

describe.each(dueBy.map((row) => [`Item ${row.item}${row.from === null ? '' : ` since ${row.from}`}`, row] as const))(
  '%s',
  (_name, row) => {
    const meanings = meaningsOf(row);

    test('is in force from the same day to the same day', () => {
      expect([meanings[0]?.from, meanings.at(-1)?.to]).toEqual([row.from, row.to]);
    });

    test('is due after the same number of days, counted from the same', () => {
      const { days, unit, of } = row;
      for (const { due } of meanings) expect(due).toEqual({ days, unit, after: of });
    });

    test('had the same number in the old form', () => {
      for (const { formerly } of meanings) expect(formerly).toBe(row.formerly ?? null);
    });

    test('has a caption that names the same', () => {
      const words = (caption: string) => new Set(caption.toLowerCase().match(/[a-z]{5,}/g));
      const captions = meanings.flatMap((meaning) => meaning.captions).map(words);
      for (const word of words(row.caption)) {
        expect(
          captions.some((caption) => caption.has(word)),
          `"${word}" in a caption of the form`,
        ).toBe(true);
      }
    });
  },
);

test('every item that has a period of its own has a due date', () => {
  const withPeriod = readBy
    .filter(({ due }) => typeof due !== 'string')
    .map(({ number, numbering }) => `${numbering} ${number}`);
  const dated = dueBy.map(({ item, numbering }) => `${numbering} ${item}`);
  expect(new Set(withPeriod)).toEqual(new Set(dated));
});
