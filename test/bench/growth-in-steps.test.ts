import { describe, expect, test } from 'vitest';
import { adversarialInputs, inputOf } from './adversarial-inputs.ts';
import { type CountedSteps, countedSteps, grownSteps } from './counted-steps.ts';
import { wholeChain } from './whole-chain.ts';

const BYTES = 8000;
const TIMES = 4;
/** Linear would be 4, quadratic 16. */
const MOST = 2 * TIMES;

/** What may be found in the input: what only is to be read is measured by the bench. */
const isSearched = /meeting|deadline|provision|annual|days|date|item|rows|cells/i;
const inputs = adversarialInputs.filter(
  ({ name, opening = '' }) => isSearched.test(name) && opening.length < BYTES / TIMES,
);

describe('on input four times as large no part of the code runs more than eight times as often', () => {
  test.each(inputs.map((input) => [input.name, input] as const))('%s', async (_, input) => {
    const chain = (bytes: number) => () => wholeChain(inputOf(input, bytes));
    const [, small, large] = await countedSteps([chain(BYTES), chain(BYTES), chain(BYTES * TIMES)]);
    expect(grownSteps(small as CountedSteps, large as CountedSteps, MOST)).toEqual([]);
  });
});

test('a loop within a loop is found, and where it is', () => {
  const small = new Map([
    ['each day is held against each other', 10_000],
    ['each day is looked up', 10_000],
    ['hardly runs at all', 10],
  ]);
  const large = new Map([
    ['each day is held against each other', 160_000],
    ['each day is looked up', 40_000],
    ['hardly runs at all', 160],
  ]);
  const where = 'each day is held against each other';
  expect(grownSteps(small, large, MOST)).toEqual([{ where, small: 10_000, large: 160_000 }]);
});
