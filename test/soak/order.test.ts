import { expect, it } from 'vitest';
import { inAnyOrder } from './order.ts';

it('filings that come in any order, several at once, while calls fail, lead to the same end as in order', {
  timeout: 240_000,
}, async () => {
  const { differing, deadlines } = await inAnyOrder({ registrants: 2, filings: 12, aYear: 12, faults: 10, seed: 4 });
  expect(differing).toEqual([]);
  expect(deadlines).toBeGreaterThanOrEqual(8);
});
