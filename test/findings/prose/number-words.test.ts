import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinalWords, numberInWords, ordinalWords } from '../../../lambdas/findings/prose/number-words.ts';

const numbers: readonly (readonly [string, number])[] = [
  ['ten', 10],
  ['fourteen', 14],
  ['twenty', 20],
  ['twenty-five', 25],
  ['forty five', 45],
  ['ninety', 90],
  ['one hundred', 100],
  ['one hundred five', 105],
  ['one hundred and twenty', 120],
  ['one hundred eighty', 180],
  ['three hundred and sixty-five', 365],
  ['first', 1],
  ['seventh', 7],
  ['twelfth', 12],
  ['twentieth', 20],
  ['ninety-first', 91],
  ['one hundredth', 100],
  ['one hundred and twentieth', 120],
  ['one  hundred\n twenty', 120],
];

/** In their order from one on: a word left out of the tables would shift those behind it. */
const inOrder = {
  cardinal: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ],
  ordinal: [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
    ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  ],
  tens: ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

describe('a number in words', () => {
  test('from one to twenty', () => {
    expect(inOrder.cardinal.map(numberInWords)).toEqual(inOrder.cardinal.map((_, i) => i + 1));
  });

  test('from the first to the nineteenth', () => {
    expect(inOrder.ordinal.map(numberInWords)).toEqual(inOrder.ordinal.map((_, i) => i + 1));
  });

  test('the tens', () => {
    expect(inOrder.tens.map(numberInWords)).toEqual(inOrder.tens.map((_, i) => (i + 1) * 10));
  });

  test.each(numbers)('%s is %i', (words, value) => {
    expect(numberInWords(words)).toBe(value);
  });

  test.each(['', 'zero', 'many', 'four hundred one', 'one thousand', 'twenty-eleven', 'hundred', 'tenty'])(
    '“%s” is none that provisions use',
    (words) => {
      expect(numberInWords(words)).toBeNull();
    },
  );
});

describe('the patterns of numbers in words', () => {
  const below20 = [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ];
  const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const below100 = fc.oneof(
    fc.constantFrom(...below20, ...tens),
    fc
      .tuple(fc.constantFrom(...tens), fc.constantFrom('-', ' '), fc.constantFrom(...below20.slice(0, 9)))
      .map((parts) => parts.join('')),
  );
  const upTo399 = fc.oneof(
    below100,
    fc
      .tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom(' hundred ', ' hundred and '), below100)
      .map((parts) => parts.join('')),
  );

  test('take a number whole, and what they take has a value', () => {
    fc.assert(
      fc.property(upTo399, (words) => {
        expect(new RegExp(`^${cardinalWords}$`).test(words), words).toBe(true);
        expect(numberInWords(words), words).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('of an ordinal take it whole, and what they take has a value', () => {
    for (const words of [
      'first',
      'third',
      'fifteenth',
      'twentieth',
      'sixty-fifth',
      'one hundredth',
      'two hundred tenth',
    ]) {
      expect(new RegExp(`^${ordinalWords}$`).exec(words)?.[0]).toBe(words);
      expect(numberInWords(words), words).not.toBeNull();
    }
  });
});
