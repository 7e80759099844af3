import { describe, expect, test } from 'vitest';
import { rightsOfOne } from '../../../lambdas/findings/phrasebook/holders/rights-of-one.ts';

describe('a day that is set for one that is named', () => {
  test.each(rightsOfOne.map((row) => [row.example, row] as const))('is told by “%s”', (example, row) => {
    expect(rightsOfOne.filter(({ words }) => words.test(example))).toEqual([row]);
  });

  test.each([
    ...rightsOfOne.map(({ not }) => not),
    'Nominations by mail must be received by March 3, 2026.',
    'We must receive nominations by March 3, 2026.',
    'Nominations by or at the direction of the Board are made by March 3, 2026.',
    'The deadline for the Annual Meeting to which holders may submit proposals is March 3, 2026.',
  ])('“%s” is for any holder', (not) => {
    expect(rightsOfOne.filter(({ words }) => words.test(not))).toEqual([]);
  });
});
