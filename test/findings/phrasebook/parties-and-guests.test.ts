import { describe, expect, test } from 'vitest';
import { guests } from '../../../lambdas/findings/phrasebook/bodies/guests.ts';
import { parties } from '../../../lambdas/findings/phrasebook/bodies/parties.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { isOfAParty } from '../../../lambdas/findings/reading/told-of-others.ts';

describe.each(parties)('$says', ({ example }) => {
  test('its meeting is told of', () => {
    expect(isOfAParty(example.replaceAll('*', ''))).toBe(true);
  });

  test('not without the word, nor where the registrant’s own is told', () => {
    expect(isOfAParty(example.replace(/\*.*\*/, 'annual plan'))).toBe(false);
    expect(isOfAParty(example.replaceAll('*', '').replace(/\b(?:its|the) annual/, 'our annual'))).toBe(false);
  });
});

test.each([
  'Marsh Lantern, a supplier of lamps, will hold its annual meeting on June 12, 2025.',
  'Our shareholders will hold their annual meeting on June 12, 2025.',
  'After the sale of our subsidiary the Company will hold its annual meeting on June 12, 2025.',
])('the registrant’s own: %s', (says) => {
  expect(isOfAParty(says)).toBe(false);
});

const kinds = (says: string) => wordingOf(says).meetings.map(({ type }) => type);

describe.each(guests)('$says', ({ example }) => {
  test('a meeting with them is none of holders', () => {
    expect(kinds(example.replaceAll('*', ''))).toEqual(['other']);
  });

  test('one with holders is', () => {
    expect(kinds(example.replace(/\*.*\*/, 'holders'))).toEqual(['annual']);
  });
});
