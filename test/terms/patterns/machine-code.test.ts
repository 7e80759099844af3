import { expect, test } from 'vitest';
import { ready } from '../../../lambdas/terms/patterns/machine-code.ts';

test('An expression that was made ready finds what it would have found', () => {
  const text = 'put off to June, and put off again';
  expect([...text.matchAll(ready(/put off/g, text))]).toHaveLength(2);
  expect(ready(/again$/, text).test(text)).toBe(true);
  expect(ready(/to July/, text).test(text)).toBe(false);
});

test('An expression that goes on where it was begins at the beginning', () => {
  // It finds a sign of what the text was lengthened by.
  const semicolons = ready(/;/g, 'no such sign');
  expect(semicolons.lastIndex).toBe(0);
  expect(semicolons.test('one; two')).toBe(true);
  expect(ready(/\w+/y, 'held').exec('held')?.[0]).toBe('held');
});

test('A long text is left for the expression itself', () => {
  const expression = /x/g;
  expect(ready(expression, 'x'.repeat(1000))).toBe(expression);
  expect(expression.lastIndex).toBe(0);
});
