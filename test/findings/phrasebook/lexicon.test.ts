import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lambdas/findings/phrasebook/lexicon/index.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { type Piece, piecesOf } from '../../../lambdas/findings/reading/form-notation.ts';
import { chunksIn } from '../../../lambdas/findings/reading/sentence-reading.ts';

const conceptsIn = (words: string) => chunksIn(wordingOf(words)).map(({ is }) => is);

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

const formsOf = (concept: string) => lexicon.find(({ name }) => name === concept)?.forms ?? [];

/** Words in which a form is found: the shortest way through it, and for each further choice a way that takes it. */
function waysThrough(pieces: readonly Piece[]): readonly string[] {
  const ways = pieces.map(waysOf);
  const shortest = ways.map(([first = ''], i) => (pieces[i]?.optional ? '' : first));
  const others = ways.flatMap((own, i) =>
    own.slice(pieces[i]?.optional ? 0 : 1).map((way) => shortest.map((words, k) => (k === i ? way : words))),
  );
  return [shortest, ...others].map((words) => words.filter((word) => word !== '').join(' '));
}

function waysOf(piece: Piece): readonly string[] {
  if ('choice' in piece) return piece.choice.flatMap(waysThrough);
  if ('beginning' in piece) return [piece.beginning];
  return [piece.word.replace('_', 'any').replace('#', '7')];
}

describe.each(lexicon.map(({ name, forms }) => [name, forms] as const))('%s', (name, forms) => {
  test.each(forms.map((form) => [form]))('is read where its form stands: %s', (form) => {
    const unread = waysThrough(piecesOf(form, formsOf)).filter(
      (text) => !chunksIn(wordingOf('').reworded({ text })).some(({ is }) => is === name),
    );
    expect(unread).toEqual([]);
  });
});
