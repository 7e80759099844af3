import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unfolding } from '../../../lambdas/findings/prose/sentence-bounds.ts';

describe('white space folded', () => {
  test.each([
    { name: 'blanks and line ends to one blank', raw: 'to  be\n  held', folded: 'to be held' },
    { name: 'a tab parts two cells', raw: 'Record date\t April 1', folded: 'Record date | April 1' },
    {
      name: 'dots that lead from a label to its date do too',
      raw: 'Meeting . . . . . May 5',
      folded: 'Meeting  | May 5',
    },
    { name: 'three dots are an ellipsis', raw: 'Wait... then vote', folded: 'Wait... then vote' },
    { name: 'a full stop stays', raw: 'Vote.  Then go.', folded: 'Vote. Then go.' },
  ])('$name', ({ raw, folded }) => expect(fold(raw)).toBe(folded));

  test('every character that is folded is found again in the raw text', () => {
    const piece = fc.constantFrom('a', 'B', '.', '. . . .', '....', ' ', '  ', '\n', '\t', '\t ', ' ', '9');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const raw = pieces.join('');
        const folded = fold(raw);
        const placeOf = unfolding(raw);
        for (const [index, character] of [...folded].entries()) {
          const at = placeOf(index);
          if (/[aB9]/.test(character)) expect(raw.charAt(at)).toBe(character);
          else expect(raw.charAt(at)).toMatch(/[\s.]/);
        }
      }),
    );
  });
});
