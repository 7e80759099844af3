import { describe, expect, test } from 'vitest';
import { examine } from '../fuzz/examine.ts';
import { adversarialInputs, inputOf } from './adversarial-inputs.ts';

const BYTES = 20_000;

describe('input made to be slow', () => {
  test.each(adversarialInputs.map((input) => [input.name, input] as const))('%s', async (name, input) => {
    const isNoFiling = /uuencoded/.test(name);
    expect((await examine(inputOf(input, BYTES))) === 'rejected').toBe(isNoFiling);
  });

  test('is as large as is asked for, or a little smaller', async () => {
    for (const input of adversarialInputs.filter(({ opening = '' }) => opening.length < BYTES)) {
      let size = 0;
      for await (const piece of inputOf(input, BYTES)) size += piece.length;
      expect(size, input.name).toBeGreaterThan(BYTES - Math.max(200, input.repeated.length));
      expect(size, input.name).toBeLessThanOrEqual(BYTES);
    }
  });
});
