import { expect, test } from 'vitest';
import { stateCode, stateNames } from '../../lambdas/filing/states.ts';

test.each([
  ['California', 'CA'],
  ['NEW  YORK', 'NY'],
  ['ny', 'NY'],
  ['State of Delaware', 'DE'],
  ['The Commonwealth of Massachusetts', 'MA'],
  ['District of Columbia.', 'DC'],
  ['Bermuda', null],
  ['X0', null],
  ['', null],
])('%j: %s', (name, code) => {
  expect(stateCode(name)).toBe(code);
});

test('fifty states, the District and three territories, longer names first', () => {
  expect(stateNames).toHaveLength(54);
  expect(new Set(stateNames.map(stateCode)).size).toBe(54);
  expect(stateNames.indexOf('WEST VIRGINIA')).toBeLessThan(stateNames.indexOf('VIRGINIA'));
});
