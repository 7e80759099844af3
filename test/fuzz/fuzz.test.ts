import { expect, test } from 'vitest';
import { fuzzFilings } from './fuzz-filings.ts';
import { samplesToBreak } from './sample-filings.ts';

test('a broken filing is read or rejected, and its evidence stands in its text', async () => {
  const result = await fuzzFilings(await samplesToBreak(), { runs: 150, seed: 20_040_525, hugeShare: 0.01 });
  expect(result.failure).toBeNull();
  expect(result.runs).toBe(150);
});
