import { expect, test } from 'vitest';
import { tellsTransition } from '../../../lambdas/findings/clauses/transitional-rules.ts';
import { transitionalRules } from '../../../lambdas/findings/phrasebook/transitional-rules.ts';
import { fold } from '../../../lambdas/findings/prose/sentence-bounds.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { found, phraseOf } from '../../../lambdas/findings/reading/phrase.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

test.each(transitionalRules.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
  const chunks = chunksIn(wordingOf(fold(example)));
  const telling = transitionalRules.filter(({ says }) => found(phraseOf(says), chunks) !== null);
  expect(telling).toEqual([row]);
});

test.each(transitionalRules.map(({ example }) => example))('once only, where %s', (example) => {
  const sentence = `Notice is due 90 days before the anniversary; provided that, ${example}, it is due by the tenth day after the announcement.`;
  expect(tellsTransition(wordingOf(fold(sentence)))).toBe(true);
});
