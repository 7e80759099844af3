import { expect, test } from 'vitest';
import { rowsByWords } from '../../../lambdas/terms/patterns/rows-by-words.ts';

const may = (...expressions: readonly RegExp[]) => rowsByWords(expressions, (one) => [one]);

test('leaves out what has none of its words in a text, and keeps the order of the rows', () => {
  const rows = may(/\bput off\b/, /\bheld\b/, /adjourn(?:ed|s)|call(?:ed)? off/);
  expect(rows('it was held, and then put off')).toEqual([/\bput off\b/, /\bheld\b/]);
  expect(rows('it was called off')).toEqual([/adjourn(?:ed|s)|call(?:ed)? off/]);
  expect(rows('nothing happened')).toEqual([]);
});

test('keeps what needs no word, and finds words within others and behind their beginnings', () => {
  const rows = may(/[a-z]+/, /she/, /hers/, /\bhis\b/, /ush/);
  expect(rows('ushers')).toEqual([/[a-z]+/, /she/, /hers/, /ush/]);
});

test('looks for words however their letters are written', () => {
  expect(may(/held/, /Held/i)('THE MEETING WAS HELD')).toEqual([/held/, /Held/i]);
});

test('asks for a word of each expression of a row', () => {
  const rows = rowsByWords([[/no later than/, /annual/], [/held/]], (row) => row);
  expect(rows('no later than May, the annual meeting')).toEqual([[/no later than/, /annual/]]);
  expect(rows('no later than May')).toEqual([]);
});
