import { expect, test } from 'vitest';
import { PlainStretches } from '../../../lambdas/filing/text/plain/plain-stretches.ts';

test.each([
  ['plain words', 'ab'],
  ['a tab and a carriage return', '\ta\r'],
  ['a letter with an accent', 'é'],
])('%s are words as they stand', (_, text) => {
  expect(new PlainStretches(text).isPlain(0, text.length)).toBe(true);
});

test.each([
  ['markup', '<S>'],
  ['a reference', 'A&amp;B'],
  ['a page mark', '\f'],
  ['a soft hyphen', 'a\u00adb'],
  ['a blank that breaks no line', 'a\u00a0b'],
  ['letters drawn together', '\ufb01'],
  ['a letter that is struck through', 'a\u0336'],
])('%s is to be read', (_, text) => {
  expect(new PlainStretches(text).isPlain(0, text.length)).toBe(false);
});

test('a stretch is plain up to where the first such character stands, and again behind it', () => {
  const stretches = new PlainStretches('abc&def');
  expect([stretches.isPlain(0, 3), stretches.isPlain(3, 4), stretches.isPlain(4, 7)]).toEqual([true, false, true]);
});
