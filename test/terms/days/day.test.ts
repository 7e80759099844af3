import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dateOf,
  dayFrom,
  dayOf,
  daysInMonth,
  nthWeekdayOf,
  weekdayOf,
} from '../../../lambdas/terms/days/day.ts';
import { counted, dayInWords, dayWithWeekday, listed, ordinal } from '../../../lambdas/terms/days/day-words.ts';
import { runs } from '../../deadlines/support/runs.ts';

const anyDay = fc.integer({ min: dayFrom(1600, 1, 1), max: dayFrom(2400, 12, 31) });

describe('days against Temporal', () => {
  test('there and back, and the weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        const { year, month, date: dayOfMonth } = civilOf(day);
        expect([dayOf(date), year, month, dayOfMonth, weekdayOf(day)]).toEqual([
          day,
          date.year,
          date.month,
          date.day,
          date.dayOfWeek,
        ]);
        expect(daysInMonth(year, month)).toBe(date.daysInMonth);
      }),
      runs,
    );
  });

  test('months clamp to the end of the month as Temporal’s do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, months) => {
        expect(addMonths(day, months)).toBe(dayOf(dateOf(day).add({ months })));
      }),
      runs,
    );
  });
});

test('leap days by century, and the last day of a cycle of 400 years', () => {
  expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  for (const [year, month, date] of [
    [2000, 2, 29],
    [2000, 3, 1],
    [1600, 2, 29],
    [2400, 2, 29],
    [2100, 2, 28],
    [2100, 3, 1],
    [2023, 12, 31],
    [2024, 12, 31],
  ] as const) {
    expect(civilOf(dayFrom(year, month, date))).toEqual({ year, month, date });
  }
});

test('day zero is January 1, 1970, a Thursday', () => {
  expect([dayFrom(1970, 1, 1), weekdayOf(0), dayOf(Temporal.PlainDate.from('2004-02-29'))]).toEqual([0, 4, 12477]);
});

describe('the nth weekday of a month', () => {
  test.each([
    ['the second Tuesday of May 2024', 2024, 5, 2, 2, '2024-05-14'],
    ['the first Monday, when the month begins with it', 2024, 1, 1, 1, '2024-01-01'],
    ['the fourth Thursday of November', 2024, 11, 4, 4, '2024-11-28'],
    ['the last Monday of May', 2024, 5, -1, 1, '2024-05-27'],
    ['the last Friday, when the month ends with it', 2024, 5, -1, 5, '2024-05-31'],
    ['the last Sunday of February in a leap year', 2024, 2, -1, 7, '2024-02-25'],
  ])('%s', (_name, year, month, nth, weekday, expected) => {
    expect(dateOf(nthWeekdayOf(year, month, nth, weekday)).toString()).toBe(expected);
  });
});

describe('words', () => {
  test('dates', () => {
    expect(dayInWords(dayFrom(2004, 3, 5))).toBe('Mar 5, 2004');
    expect(dayWithWeekday(dayFrom(2004, 5, 25))).toBe('Tuesday, May 25, 2004');
  });

  test('numbers', () => {
    expect([1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113, 120].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th 120th',
    );
    expect([counted(1, 'day'), counted(0, 'day'), counted(2, 'week')]).toEqual(['1 day', '0 days', '2 weeks']);
  });

  test('lists', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
  });
});
