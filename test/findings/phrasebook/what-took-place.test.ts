import { describe, expect, test } from 'vitest';
import { tookPlace, waysItTookPlace, withoutQuorum } from '../../../lambdas/findings/phrasebook/what-took-place.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { meetingsIn } from '../support/in-a-line.ts';

const inWords = (sentence: string) => wordingOf(sentence).text;

describe('a meeting took place, or something happened at it', () => {
  test.each(waysItTookPlace.map((row) => [row.example, row] as const))('“%s” is told by its row', (example, row) => {
    expect(row.says.test(inWords(example))).toBe(true);
    expect(tookPlace().test(inWords(example))).toBe(true);
  });

  test.each(waysItTookPlace.map(({ not }) => not))('“%s” tells of none', (not) => {
    expect(tookPlace().test(inWords(not))).toBe(false);
  });

  test.each([
    'Most shares were represented at the annual meeting by proxy.',
    'Holders of half the shares were present.',
    'The chair opened the annual meeting at noon.',
    'The gathering was convened at noon.',
    'At noon it reconvened the annual meeting.',
    'The partnership held a gathering at noon.',
    'At noon it held annual and special meetings of stockholders.',
    'Of the annual meeting held at noon these are the minutes.',
    'Holders voted on the plan.',
    'Here is the result.',
    'Those of April 1 could vote.',
    'Votes cast for the plan: 100.',
    'Five directors were elected.',
    'Here is the plan approved at noon.',
    'At the annual meeting the holders ratified the choice.',
    'Proxies of the holders held at noon are kept.',
    'The plan drew a mere 48.3% at noon.',
    'The plan fell short.',
    'The charter, amended by holders at the annual meeting, is filed here.',
  ])('“%s” tells so', (says) => {
    expect(tookPlace().test(inWords(says))).toBe(true);
  });

  test('as in an item on a vote', async () => {
    expect(await meetingsIn('On May 5, 2024, we held our annual meeting of stockholders.')).toEqual([
      'annual held 2024-05-05',
    ]);
  });
});

test.each([
  'It was adjourned for lack of a quorum.',
  'No quorum was there.',
  'A quorum was not present.',
  'Those who came did not constitute a quorum.',
  'An insufficient number of shares was there for a quorum.',
])('“%s” tells that too few were there', (says) => {
  expect(withoutQuorum.test(inWords(says))).toBe(true);
});

test('“A quorum was present.” does not', () => {
  expect(withoutQuorum.test(inWords('A quorum was present.'))).toBe(false);
});
