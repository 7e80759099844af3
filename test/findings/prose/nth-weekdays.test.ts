import { expect, test } from 'vitest';
import { nthWeekdaysIn } from '../../../lambdas/findings/prose/nth-weekdays.ts';

const may2025 = [
  ['the first Tuesday of May 2025', '2025-05-06'],
  ['the second Tuesday in May, 2025', '2025-05-13'],
  ['the third Tuesday of May of 2025', '2025-05-20'],
  ['the fourth Tuesday of May 2025', '2025-05-27'],
  ['the last Tuesday of May 2025', '2025-05-27'],
  ['the last Friday in May 2025', '2025-05-30'],
] as const;

test.each(may2025)('%s is %s', (words, day) => {
  expect(nthWeekdaysIn(words).map(({ date }) => date?.toString())).toEqual([day]);
});

test.each(['the fifth Tuesday of May 2025', 'the second Tuesday of May', 'Tuesday of May 2025'])(
  '“%s” names no day',
  (words) => {
    expect(nthWeekdaysIn(words)).toEqual([]);
  },
);
