import { describe, expect, test } from 'vitest';
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

  test.each(calendarDayCases.map((row) => [row.not, row] as const))('“%s” is not', (not, row) => {
    expect(tells(row.says, not, 1)).toBe(false);
  });
});

test.each(anyOtherDay)('“$example” points to the case before', ({ says, example }) => {
  expect(tells(says, example, 0)).toBe(true);
});
