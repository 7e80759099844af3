import { expect, test } from 'vitest';
import { invocationsOfFd } from '../../../lambdas/findings/phrasebook/regulation-fd.ts';
import { invocationsIn } from '../../../lambdas/findings/reading/invocations-of-fd.ts';

const rowsIn = (text: string) => invocationsIn(text).map(({ row }) => row);

test.each(invocationsOfFd.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
  expect(new Set(rowsIn(example))).toEqual(new Set([row]));
});

test.each(invocationsOfFd.map(({ not }) => not))('“%s” invokes nothing', (not) => {
  expect(rowsIn(not)).toEqual([]);
});

test.each([
  'Regulation FD',
  'SEC Regulation FD',
  "the SEC's Regulation FD",
  'the Commission’s Regulation FD',
  'Reg. FD',
  'Regulation F-D',
  'Regulation Fair Disclosure',
  'Regulation\n   FD',
])('it may be called %j', (name) => {
  expect(rowsIn(`These slides are made public to comply with ${name}.`)).toHaveLength(1);
});
