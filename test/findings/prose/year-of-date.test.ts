import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../lambdas/filing/prose-dates.ts';
import { resolvedDates, withYearsSaid } from '../../../lambdas/findings/prose/year-of-date.ts';

function daysIn(sentence: string, on: string | null): (string | null)[] {
  const reference = on === null ? null : Temporal.PlainDate.from(on);
  return resolvedDates(withYearsSaid(sentence, datesIn(sentence)), reference).map(
    (one) => one?.date.toString() ?? null,
  );
}

describe('the year of a day without one', () => {
  const cases = [
    ['is that of the filing', 'on June 12', '2025-03-03', ['2025-06-12']],
    ['is the next, where it is said to be', 'on June 12 of next year', '2025-03-03', ['2026-06-12']],
    ['is this one, where it is said to be', 'on December 20 of this year', '2025-03-03', ['2025-12-20']],
    ['is the next one when that is nearer', 'on January 9', '2025-12-20', ['2026-01-09']],
    ['is the one before when that is nearer', 'on December 20', '2026-01-09', ['2025-12-20']],
    [
      'is that of the next date of the sentence',
      'between January 9 and February 10, 2026',
      '2025-03-03',
      ['2026-01-09', '2026-02-10'],
    ],
    [
      'is the one before it where the day would lie behind that date',
      'between December 20 and January 19, 2026',
      '2025-03-03',
      ['2025-12-20', '2026-01-19'],
    ],
    [
      'is nearest to the date before, where none follows',
      'from December 20, 2025 to January 19',
      '2025-03-03',
      ['2025-12-20', '2026-01-19'],
    ],
    ['is the one in which the weekday is right', 'on Friday, June 12', '2025-03-03', ['2026-06-12']],
    ['is the nearest where the weekday is right in none', 'on Sunday, June 12', '2025-03-03', ['2025-06-12']],
    ['is not known where nothing dates the filing', 'on June 12', null, [null]],
    ['is known from the sentence all the same', 'between June 9 and June 12, 2025', null, ['2025-06-09', '2025-06-12']],
    ['stands at the head of the clause', 'In 2009 the annual meeting is on May 28', '2008-11-03', ['2009-05-28']],
    ['stands behind what is done', 'It will be held in 2009, on Thursday, May 28', '2008-11-03', ['2009-05-28']],
    [
      'stands before it in its clause and again in the next',
      'In 2025 it was on May 28, and in 2026 it will be on May 27',
      '2026-02-20',
      ['2025-05-28', '2026-05-27'],
    ],
    [
      'is the next after that of the filing',
      'Next year the meeting will be held on May 28',
      '2024-09-03',
      ['2025-05-28'],
    ],
    ['is the next, right before it', 'held next year on May 28', '2024-09-03', ['2025-05-28']],
    ['is the last', 'Last year the meeting was on May 28', '2025-01-20', ['2024-05-28']],
    ['is not one of another clause', 'In 2024 we moved, and we will meet on May 28', '2025-03-03', ['2025-05-28']],
    ['is not one in which somebody was elected', 'Elected in 2020, he leaves on May 28', '2025-03-03', ['2025-05-28']],
    ['is not known from a word for it alone', 'Next year we will meet on May 28', null, [null]],
    ['of 29 February is a leap year', 'on February 29', '2025-03-03', ['2024-02-29']],
    ['is not sought for a day that the calendar does not have', 'on February 30, 2025', '2025-03-03', [null]],
  ] as const;
  test.each(cases)('%s', (_name, sentence, on, days) => {
    expect(daysIn(sentence, on)).toEqual(days);
  });
});
