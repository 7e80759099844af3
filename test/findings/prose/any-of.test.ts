import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literally } from '../../../lambdas/findings/prose/any-of.ts';

test.each([
  ['A.B. (Maine)', 'ASB. (Maine)'],
  ['Quill+', 'Quilll'],
  ['A|B', 'A'],
])('“%s” of a filing stands for itself, and not for “%s”', (words, other) => {
  const expression = new RegExp(`^${literally(words)}$`);
  expect([expression.test(words), expression.test(other)]).toEqual([true, false]);
});

test('so do any other words', () => {
  fc.assert(fc.property(fc.string(), (words) => new RegExp(`^${literally(words)}$`).test(words)));
});
