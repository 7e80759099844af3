import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesByLetter } from '../../../lambdas/filing/text/matches-by-letter.ts';

const pattern = 'exhibit\\s{1,4}index|index\\s{1,4}of\\s{1,4}exhibits';

test('what is looked for by a letter is what is found by a walk through the whole text, in the same order', () => {
  const words = fc.constantFrom('Exhibit ', 'EXHIBIT', ' index', ' of ', 'exhibits', 'x', 'tax ', '\n', 'e');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const walked = [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ 0: match, index }) => [index, match]);
      const looked = [...matchesByLetter(text, new RegExp(pattern, 'iy'), 'x', [4, 1])];
      expect(looked.map(({ 0: match, index }) => [index, match])).toEqual(walked);
    }),
  );
});
