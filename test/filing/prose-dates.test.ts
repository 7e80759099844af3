import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../lambdas/filing/prose-dates.ts';
import { calendarDate } from '../../lambdas/terms/days/calendar-date.ts';

/** The mentions of a text as "weekday year-month-day", with what is not given left out. */
function told(text: string): string[] {
  return datesIn(text).map((d) => [d.weekday, d.year, d.month, d.day].filter((part) => part !== null).join(' '));
}

describe('ways of writing a date', () => {
  test.each([
    ['May 25, 2004', '2004 5 25'],
    ['MAY 25, 2004', '2004 5 25'],
    ['May 25 2004', '2004 5 25'],
    ['May  25 ,  2004', '2004 5 25'],
    ['May\n25,\n2004', '2004 5 25'],
    ['May\u00a025,\u00a02004', '2004 5 25'],
    ['May 25th, 2004', '2004 5 25'],
    ['May 1st', '5 1'],
    ['Sept. 3, 1999', '1999 9 3'],
    ['Sep 3, 1999', '1999 9 3'],
    ['DEC. 31, 1999', '1999 12 31'],
    ['Tuesday, May 25, 2004', '2 2004 5 25'],
    ['Sunday the May 25', '7 5 25'],
    ['WEDNESDAY, MAY 5', '3 5 5'],
    ['25 May 2004', '2004 5 25'],
    ['THE 25TH DAY OF MAY, 2004', '2004 5 25'],
    ['the 25th day of May, 2004', '2004 5 25'],
    ['Friday, 25 May', '5 5 25'],
    ['May twenty-fifth, 2004', '2004 5 25'],
    ['Tuesday, May Twenty Fifth 2004', '2 2004 5 25'],
    ['June the first, 2004', '2004 6 1'],
    ['June the 1st, 2004', '2004 6 1'],
    ['the twelfth of June, 2025', '2025 6 12'],
    ['Thursday, the twelfth of June, 2025', '4 2025 6 12'],
    ['this sixteenth day of August, 1999', '1999 8 16'],
    ['the THIRTY-FIRST DAY OF MAY 2004', '2004 5 31'],
    ['12-JUN-2025', '2025 6 12'],
    ['3-Sept-1999', '1999 9 3'],
    ['5/25/04', '2004 5 25'],
    ['5/25/99', '1999 5 25'],
    ['5/25/2004', '2004 5 25'],
    ['12/31/89', '2089 12 31'],
    ['2004-05-25', '2004 5 25'],
    ['February 30, 2004', '2004 2 30'],
  ])('%j', (text, date) => {
    expect(told(`on ${text}.`)).toEqual([date]);
  });

  test.each([
    'the Company may 25',
    'march 3',
    'May 2004',
    'May 250, 2004',
    'June 1 2, 2025',
    'June 1 2 , 2025',
    'the Company May first',
    'June twelfth',
    'the second Tuesday of June',
    'the second quarter of June, 2025',
    'the sixteenth of the month, 2025',
    '12-JUNK-2025',
    '112-JUN-20255',
    'May 32, 2004',
    '13/25/04',
    '5/25/200',
    '1-800-555-0100',
    'no date at all',
    '',
  ])('%j is none', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['May 25, 2004 and June 1', ['2004 5 25', '6 1']],
    ['from 5/1/04 to 2004-05-25', ['2004 5 1', '2004 5 25']],
    ['May 25, 200455', ['5 25']],
    ['March 3, 4 May', ['3 3', '5 4']],
    ['1 May 25, 2004', ['2004 5 25']],
  ])('several in %j', (text, dates) => {
    expect(told(text)).toEqual(dates);
  });
});

test('where it stands, and the day itself', () => {
  const text = 'It is on Tuesday, May 25, 2004 at nine.';
  const [mention] = datesIn(text);
  expect(text.slice(mention?.start, mention?.end)).toBe('Tuesday, May 25, 2004');
  expect(mention?.date?.toString()).toBe('2004-05-25');
});

test.each([
  ['without a year', 'May 25'],
  ['of a day that does not exist', 'February 30, 2004'],
])('a mention %s has no date', (_, text) => {
  expect(datesIn(text)).toMatchObject([{ date: null }]);
});

describe('days of one month that share its name', () => {
  test.each([
    ['June 11-12, 2025', ['2025 6 11', '2025 6 12']],
    ['June 11th and 12th, 2025', ['2025 6 11', '2025 6 12']],
    ['June 11, 12 & 13, 2025', ['2025 6 11', '2025 6 12', '2025 6 13']],
    ['from June 11 to 30, 2025', ['2025 6 11', '2025 6 30']],
    ['June 11 through 13', ['6 11', '6 13']],
    ['June 11 and 12 in Tulsa', ['6 11', '6 12']],
    ['Wednesday and Thursday, June 11 and 12, 2025', ['2025 6 11', '2025 6 12']],
    ['Wednesday, June 11-12, 2025', ['3 2025 6 11', '2025 6 12']],
    ['on 11 and 12 June 2025', ['2025 6 11', '2025 6 12']],
    ['11-12 June', ['6 11', '6 12']],
    // What stands behind a day and is none
    ['June 11 - 10:00 a.m.', ['6 11']],
    ['June 9 - 10 a.m.', ['6 9']],
    ['June 11 and 12 directors', ['6 11']],
    ['June 11, 12,000 shares', ['6 11']],
    ['June 12-11, 2025', ['6 12']],
    ['June 11-32, 2025', ['6 11']],
    ['June 30-July 1, 2025', ['6 30', '2025 7 1']],
    ['11 of the 12 June 2025', ['2025 6 12']],
    ['12 and 11 June 2025', ['2025 6 11']],
  ])('%s', (text, days) => {
    expect(told(text)).toEqual(days);
  });

  test('each stands where it is written, the last with the year', () => {
    const text = 'It is on June 11, 12 and 13, 2025.';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['June 11', '12', '13, 2025']);
  });
});

describe('calendar dates', () => {
  const anyYear = fc.integer({ min: -10, max: 10_010 });
  const small = fc.integer({ min: -2, max: 33 });

  test('are those that there are', () => {
    fc.assert(
      fc.property(anyYear, small, small, (year, month, day) => {
        const date = calendarDate(year, month, day);
        const isIn = year >= 1 && year <= 9999;
        const there = isIn && isDay(year, month, day) ? new Temporal.PlainDate(year, month, day).toString() : null;
        expect(date?.toString() ?? null).toBe(there);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [2000, true],
    [1900, false],
    [2004, true],
    [2003, false],
  ])('February 29, %d: %s', (year, exists) => {
    expect(calendarDate(year, 2, 29) !== null).toBe(exists);
  });

  function isDay(year: number, month: number, day: number): boolean {
    try {
      return new Temporal.PlainDate(year, month, day) !== null;
    } catch {
      return false;
    }
  }
});
