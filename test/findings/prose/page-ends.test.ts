import { describe, expect, test } from 'vitest';
import { isBetweenPages, withoutPageEnds } from '../../../lambdas/findings/prose/plain-text/page-ends.ts';
import { deadlinesIn, meetingsIn } from '../support/in-a-line.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const proposals = 'Proposals of stockholders that are to be in the proxy statement for the 2026 annual';
const mustBe = 'meeting must be received by the Secretary no later than December 12, 2025.';

describe('a sentence goes on over the end of a page', () => {
  test.each([
    ['the number of the page', '                    47'],
    ['the number between dashes', '- 47 -'],
    ['a running head in capitals below the number', '47\n\nMARSH LANTERN CORPORATION'],
    ['the name of the paper beside the number', '2025 Proxy Statement  |  47'],
    ['the number beside the address of a site', '47  www.marshlantern.com'],
    ['the names of company and paper in capitals', 'MARSH LANTERN  2025 PROXY STATEMENT  47'],
    ['a link back to the contents', 'Back to Contents\n\n47'],
    ['rules around the number', '--------------------\n        47\n--------------------'],
  ])('with %s', async (_, between) => {
    expect(await deadlinesIn(`${proposals}\n\n${between}\n\n${mustBe}`, proxy)).toEqual([
      'rule-14a-8-proposal by 2025-12-12',
    ]);
  });

  test('up to a day that stands on the next page', async () => {
    const says =
      'The Board has determined that the 2025 annual meeting of stockholders will be held on\n\n  2\n\nJune 12, 2025 at our works.';
    expect(await meetingsIn(says)).toEqual(['annual set 2025-06-12']);
  });

  test('within a paragraph that has no empty line', async () => {
    const says = `Nominations of directors must be received between January 22, 2026 and February\n${' '.repeat(60)}58\n21, 2026.`;
    expect(await deadlinesIn(says, proxy)).toEqual(['nomination 2026-01-22 to 2026-02-21']);
  });
});

describe('where the sentence has ended, nothing goes on', () => {
  test('a day alone below the number', async () => {
    const says =
      'Proposals of stockholders for the 2026 annual meeting are described below.\n\n47\n\nDecember 12, 2025 is a Friday.';
    expect(await deadlinesIn(says, proxy)).toEqual([]);
  });
});

test.each([
  ['a sentence', 'The meeting is at noon.'],
  ['words that begin with a number', '47 stockholders attended'],
  ['the title of a section', 'Stockholder Proposals'],
  ['a day', 'February 21'],
  ['the number of an item', 'Proposal 2'],
  ['more lines than stand between two pages', 'A LINE\nA LINE\nA LINE\nA LINE\nA LINE'],
])('%s stands between no pages', (_, block) => {
  expect(isBetweenPages(block)).toBe(false);
});

test('what is left out of a text leaves blanks, so that all else stays where it stood', () => {
  const raw = 'received on or before\n\n   22\n\nDecember 12, 2025';
  expect(withoutPageEnds(raw)).toBe('received on or before\n\n     \n\nDecember 12, 2025');
  expect(withoutPageEnds('a table\t\n22\nof cells')).toBe('a table\t\n22\nof cells');
});
