import { describe, expect, test } from 'vitest';
import { saysWhenToHandIn } from '../../../lambdas/findings/clauses/who-hands-in.ts';
import { type NoticeOfOthers, noticesOfOthers } from '../../../lambdas/findings/phrasebook/notices-of-others.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { phraseOf, standsAround } from '../../../lambdas/findings/reading/phrase.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

/** Whether a row stands around a count of the words, and what undoes it does not. */
function tells({ says, unless }: NoticeOfOthers, words: string): boolean {
  const chunks = chunksIn(wordingOf(words));
  return chunks.some(
    ({ is }, at) =>
      is === 'count' &&
      standsAround(phraseOf(says), chunks, at) &&
      !(unless !== undefined && standsAround(phraseOf(unless), chunks, at)),
  );
}

describe('each notice of others', () => {
  test.each(noticesOfOthers.map((row) => [row.example, row] as const))(
    '“%s” is told by its row alone',
    (example, row) => {
      expect(noticesOfOthers.filter((one) => tells(one, example))).toEqual([row]);
    },
  );

  test.each(noticesOfOthers.map(({ example }) => example))('no holder hands anything in where “%s”', (example) => {
    const wording = wordingOf(example);
    const counts = [...wording.text.matchAll(/@[NO]\d+@/g)].map(({ index }) => saysWhenToHandIn(wording, index));
    expect(counts).toContain(false);
  });

  test.each([
    'a stockholder’s notice of nominations at an annual meeting must be received by the Secretary not less than 90 days before its anniversary',
    'notice of business for the annual meeting shall be delivered not less than 90 nor more than 120 days before its anniversary',
    'a stockholder of the Corporation shall give notice of a nomination not less than 90 days before the annual meeting',
    'notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting',
    'the stockholder’s notice must be received not less than 60 days before the meeting and shall state the purpose of the proposal',
  ])('is none of what “%s” tells', (words) => {
    expect(noticesOfOthers.filter((row) => tells(row, words))).toEqual([]);
  });
});
