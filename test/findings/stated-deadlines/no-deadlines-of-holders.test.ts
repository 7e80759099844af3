import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

describe('nominations for a prize are none of holders', () => {
  test.each([
    'Nominations must be submitted by December 31, 2025.',
    'Nominations are now open, and will be accepted until December 31, 2025.',
  ])('%s', async (says) => {
    const release = 'Marsh Lantern seeks the best keepers of lights. The winner receives a cup.';
    expect(await deadlinesIn(`${release}\n\n${says}`, { heading: 'Item 8.01 Other Events.' })).toEqual([]);
  });

  test('those of directors are', async () => {
    const says = 'Nominations of directors must be submitted by December 31, 2025.';
    expect(await deadlinesIn(says)).toEqual(['nomination by 2025-12-31']);
  });
});

test('the day below the headline on a bid is that of the release', async () => {
  const says =
    'MARSH LANTERN RECEIVES AN UNSOLICITED PROPOSAL FROM ITS CHAIRMAN\n\nMarch 2, 2025\n\nThe Board will look at it.';
  expect(await deadlinesIn(says)).toEqual([]);
});

describe('a page whose text was cut badly', () => {
  const page = (words: string) => `The lights along the coast ${'and the keepers of them '.repeat(80)}${words}`;

  test('gives no day to what it names far from it', async () => {
    const says = `Stockholder proposals were voted on there, ${page('must be received by July 1, 2025')}.`;
    expect(await deadlinesIn(says)).toEqual([]);
  });

  test('gives a day to what is named near it', async () => {
    const says = `${page('and proposals under Rule 14a-8 must be received by July 1, 2025')}.`;
    expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-07-01']);
  });
});
