import { expect, test } from 'vitest';
import { matchesIn } from '../../../lambdas/terms/patterns/matches.ts';

test('gives the matches of a pattern as matchAll does, with what its groups hold', () => {
  const text = 'May 5, June 9 and July 14';
  for (const pattern of [/([A-Z][a-z]+) (\d+)/g, /\b/g, /May|June/gy, /x/g, / ?/g])
    expect([...matchesIn(text, pattern)]).toEqual([...text.matchAll(pattern)]);
});

test('goes on where it was when the same pattern is tried on another text meanwhile, or left in the middle', () => {
  const day = /\d+/g;
  const pairs = [...matchesIn('5 and 9', day)].map(([one]) => [
    one,
    ...[...matchesIn('14, 21', day)].map(([two]) => two),
  ]);
  expect(pairs).toEqual([
    ['5', '14', '21'],
    ['9', '14', '21'],
  ]);
  for (const _ of matchesIn('5 and 9', day)) break;
  expect(day.lastIndex).toBe(0);
  expect(day.test('5')).toBe(true);
});
