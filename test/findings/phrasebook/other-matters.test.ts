import { describe, expect, test } from 'vitest';
import { otherMatters } from '../../../lambdas/findings/phrasebook/other-matters.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { otherMatterIn } from '../../../lambdas/findings/reading/matters.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

const told = (words: string, of: 'deadlines' | 'clauses') => otherMatterIn(chunksIn(wordingOf(words)), of, false)?.says;

describe.each(['deadlines', 'clauses'] as const)('each other matter of %s decides its own example', (of) => {
  const rows = otherMatters.filter((row) => row.of === of || row.of === 'both');

  test.each(rows.map(({ says, example }) => [example, says]))('“%s” is told by %s', (example, says) => {
    expect(told(example, of)).toBe(says);
  });

  test.each([
    'Notice of a nomination must be received by the Secretary not later than February 10, 2026.',
    'Proposals under Rule 14a-8 must be received at our principal executive offices by December 9, 2025.',
    'To be timely, a stockholder’s notice must be delivered not less than 90 days before the anniversary of the preceding year’s annual meeting.',
  ])('is none of what “%s” tells', (says) => {
    expect(told(says, of)).toBeUndefined();
  });
});
