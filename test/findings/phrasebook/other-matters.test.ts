import { describe, expect, test } from 'vitest';
import { otherMatters } from '../../../lambdas/findings/phrasebook/other-matters.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { found, phraseOf } from '../../../lambdas/findings/reading/phrase.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

describe('each other matter', () => {
  test.each(otherMatters.map(({ says, example }) => [example, says]))('“%s” is told by %s', (example, says) => {
    expect(found(phraseOf(says), chunksIn(wordingOf(example)))).not.toBeNull();
  });

  test.each([
    'Notice of a nomination must be received by the Secretary not later than February 10, 2026.',
    'Proposals under Rule 14a-8 must be received at our principal executive offices by December 9, 2025.',
    'To be timely, a stockholder’s notice must be delivered not less than 90 days before the anniversary of the preceding year’s annual meeting.',
  ])('is none of what “%s” tells', (says) => {
    const chunks = chunksIn(wordingOf(says));
    expect(otherMatters.filter((row) => found(phraseOf(row.says), chunks))).toEqual([]);
  });
});
