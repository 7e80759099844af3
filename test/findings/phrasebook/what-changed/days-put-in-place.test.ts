import { describe, expect, test } from 'vitest';
import { daysPutInPlace } from '../../../../lambdas/findings/phrasebook/what-changed/days-put-in-place.ts';
import { wordingOf } from '../../../../lambdas/findings/prose/wording.ts';
import { found, phraseOf } from '../../../../lambdas/findings/reading/phrase.ts';
import { chunksIn } from '../../../../lambdas/findings/reading/sentence-reading.ts';

const stands = (says: string, sentence: string) => found(phraseOf(says), chunksIn(wordingOf(sentence))) !== null;

describe('words that put a day in the place of another', () => {
  test.each(daysPutInPlace)('$example', ({ says, example, not }) => {
    expect({ example: stands(says, example), not: stands(says, not) }).toEqual({ example: true, not: false });
  });
});
