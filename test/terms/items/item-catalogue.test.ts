import { describe, expect, test } from 'vitest';
import type { Numbering } from '../../../lambdas/terms/items/catalogue-item.ts';
import { catalogued, itemCatalogue, meaningOn } from '../../../lambdas/terms/items/item-catalogue.ts';

describe('what a number meant on a day', () => {
  const nothing = null;
  test.each<[number: string, numbering: Numbering, day: string, caption: string | null]>([
    ['9', 'old', '1996-11-17', nothing],
    ['9', 'old', '1996-11-18', 'Sales of Equity Securities Pursuant to Regulation S'],
    ['9', 'old', '1998-12-31', 'Sales of Equity Securities Pursuant to Regulation S'],
    ['9', 'old', '1999-01-01', nothing],
    ['9', 'old', '2000-10-22', nothing],
    ['9', 'old', '2000-10-23', 'Regulation FD Disclosure'],
    ['9', 'old', '2004-08-22', 'Regulation FD Disclosure'],
    ['9', 'old', '2004-08-23', nothing],
    ['5', 'old', '2000-10-22', 'Other Events'],
    ['5', 'old', '2000-10-23', 'Other Events and Regulation FD Disclosure'],
    ['12', 'old', '2003-03-27', nothing],
    ['12', 'old', '2003-03-28', 'Results of Operations and Financial Condition'],
    ['7.01', 'new', '2004-08-22', nothing],
    ['7.01', 'new', '2004-08-23', 'Regulation FD Disclosure'],
    [
      '5.02',
      'new',
      '2006-11-06',
      'Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
    ],
    [
      '5.02',
      'new',
      '2006-11-07',
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
    ],
    ['5.07', 'new', '2010-02-27', nothing],
    ['5.08', 'new', '2011-09-20', 'Shareholder Director Nominations'],
    ['1.05', 'new', '2023-12-18', 'Material Cybersecurity Incidents'],
    ['13', 'old', '2001-01-01', nothing],
    ['9', 'new', '2003-01-01', nothing],
    ['5', 'periodic', '2015-01-01', 'Other Information'],
  ])('Item %s (%s) on %s', (number, numbering, day, caption) => {
    expect(meaningOn(number, numbering, day)?.captions[0] ?? null).toBe(caption);
  });
});

describe('furnished rather than filed', () => {
  test.each([
    ['9', 'old', '1997-01-01', false],
    ['9', 'old', '2003-01-01', true],
    ['12', 'old', '2004-01-01', true],
    ['5', 'old', '2003-01-01', false],
    ['2.02', 'new', '2020-01-01', true],
    ['7.01', 'new', '2020-01-01', true],
    ['8.01', 'new', '2020-01-01', false],
  ] as const)('Item %s (%s) on %s: %s', (number, numbering, day, furnished) => {
    expect(meaningOn(number, numbering, day)?.furnished).toBe(furnished);
  });
});

describe('the table is sound', () => {
  test('the meanings of a number follow one another', () => {
    for (const { number, numbering } of itemCatalogue) {
      const rows = catalogued(number, numbering);
      for (const [i, row] of rows.entries()) {
        expect(row.from === null || row.to === null || row.from <= row.to, `${number} from-to`).toBe(true);
        if (i > 0) expect((rows[i - 1]?.to ?? '9999') < (row.from ?? ''), `${number} overlaps`).toBe(true);
      }
    }
  });

  test('numbers have the shape of their numbering', () => {
    const shapes = { old: /^\d{1,2}$/, new: /^\d\.\d\d$/, periodic: /^\d{1,2}[A-C]?$/ };
    expect(itemCatalogue.filter((row) => !shapes[row.numbering].test(row.number))).toEqual([]);
  });

  test('the old form ended the day before the new one began', () => {
    expect(itemCatalogue.filter((r) => r.numbering === 'old' && (r.to ?? '9999') > '2004-08-22')).toEqual([]);
    expect(itemCatalogue.filter((r) => r.numbering === 'new' && (r.from ?? '') < '2004-08-23')).toEqual([]);
  });

  test('what an item formerly was is one of the old form', () => {
    const former = itemCatalogue.flatMap((row) => row.formerly ?? []);
    expect(former.length).toBeGreaterThan(10);
    expect(former.filter((number) => catalogued(number, 'old').length === 0)).toEqual([]);
  });

  test('when a report is due', () => {
    const due = (number: string, numbering: Numbering, day: string) => meaningOn(number, numbering, day)?.due;
    expect(due('1', 'old', '2000-01-01')).toEqual({ days: 15, unit: 'calendar', after: 'event' });
    expect(due('4', 'old', '2000-01-01')).toEqual({ days: 5, unit: 'business', after: 'event' });
    expect(due('5.02', 'new', '2020-01-01')).toEqual({ days: 4, unit: 'business', after: 'event' });
    expect(due('1.05', 'new', '2024-01-01')).toEqual({ days: 4, unit: 'business', after: 'determination' });
    expect(['9', '5', '7'].map((n) => due(n, 'old', '2003-01-01'))).toEqual(['regulation-fd', 'none', 'with-report']);
    expect(due('6.01', 'new', '2020-01-01')).toBe('own-terms');
  });
});
