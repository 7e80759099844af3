import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const times = (...milliseconds: readonly number[]) =>
  milliseconds.map((ms, i) => ({ megabytes: 4 ** i, milliseconds: ms, wasRead: true }));

test.each([
  ['linear', times(10, 40, 160, 640), 1],
  ['quadratic', times(10, 160, 2560, 40_960), 4],
  ['worse in the last step than before', times(10, 40, 160, 1280), 2],
  ['better than linear', times(10, 40, 80, 160), 0.5],
  ['up to 4 MB there is nothing to compare', times(10, 400), null],
])('growth: %s', (_, measured, growth) => {
  expect(growthOf(measured)).toBe(growth);
});
