import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lambdas/findings/phrasebook/lexicon/index.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { chunksOf } from '../../../lambdas/findings/reading/chunks.ts';
import { lexiconReader } from '../../../lambdas/findings/reading/lexicon-reader.ts';

const reader = lexiconReader(lexicon);
const conceptsIn = (words: string) => chunksOf(wordingOf(words).text, reader).map(({ is }) => is);

describe('each concept of the lexicon', () => {
  test.each(lexicon.map(({ name, example }) => [name, example]))('%s is found in “%s”', (name, example) => {
    expect(conceptsIn(example)).toContain(name);
  });

  test.each(lexicon.map(({ name, not }) => [name, not]))('%s is not found in “%s”', (name, not) => {
    expect(conceptsIn(not)).not.toContain(name);
  });

  test('has one row', () => {
    const names = lexicon.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
