import { describe, expect, test } from 'vitest';
import { pointsBack } from '../../../lambdas/findings/clauses/pointing-back.ts';
import { calendarDaysAt, datesOfCases } from '../../../lambdas/findings/conditions/calendar-days.ts';
import { anyOtherDay, calendarDayCases } from '../../../lambdas/findings/phrasebook/calendar-day-cases.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { phraseOf, standsFrom } from '../../../lambdas/findings/reading/phrase.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

/** Whether a row stands right behind the word that a case begins with, or, for a whole sentence, at its beginning. */
function tells(says: string, words: string, from: 0 | 1): boolean {
  return standsFrom(phraseOf(says), chunksIn(wordingOf(words)), from) !== null;
}

describe('each case given by days of the calendar', () => {
  test.each(calendarDayCases.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
    expect(tells(row.says, example, 1)).toBe(true);
  });

  test.each(calendarDayCases.map((row) => [row.example, row] as const))(
    '“%s” is the case of its row',
    (example, { meeting, exclusive = false }) => {
      const wording = wordingOf(example);
      const start = example.indexOf(' ');
      expect(calendarDaysAt(wording, start)).toMatchObject({
        isBetween: meeting === 'between',
        isExclusive: exclusive,
        to: wording.text.length,
      });
    },
  );

  test.each(calendarDayCases.map((row) => [row.not, row] as const))('“%s” is not', (not, row) => {
    expect(tells(row.says, not, 1)).toBe(false);
  });
});

test.each(anyOtherDay)('“$example” points to the case before', ({ says, example }) => {
  expect(tells(says, example, 0)).toBe(true);
  expect(pointsBack(wordingOf(example))).toBe(true);
});

test.each(['If', 'Unless', 'Should', 'When', 'Where', 'In the event', 'In case'])(
  '“%s” begins a case, whose days are days of nothing',
  (begins) => {
    const wording = wordingOf(`${begins} the annual meeting falls between May 11, 2025 and July 10, 2025, tell us.`);
    expect([...datesOfCases(wording)]).toEqual([0, 1]);
  },
);

test('what follows from a case has days of its own', () => {
  const says = 'If we hold it, the annual meeting will be between May 11, 2025 and July 10, 2025.';
  expect([...datesOfCases(wordingOf(says))]).toEqual([]);
});
