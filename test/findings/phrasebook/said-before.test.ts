import { describe, expect, test } from 'vitest';
import { wordsForWhatWasSaid } from '../../../lambdas/findings/phrasebook/holders/said-before.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { speaksOfWhatWasSaid } from '../../../lambdas/findings/reading/pointing-back/what-was-said.ts';
import { deadlinesIn } from '../support/in-a-line.ts';

describe('words for what was said before', () => {
  test.each(wordsForWhatWasSaid.map((row) => [row.example, row] as const))(
    '“%s” is told by its row',
    (example, row) => {
      expect(row.says.test(wordingOf(example).text)).toBe(true);
      expect(speaksOfWhatWasSaid(wordingOf(example))).toBe(true);
    },
  );

  test.each(wordsForWhatWasSaid.map(({ not }) => not))('“%s” is of another matter', (not) => {
    expect(speaksOfWhatWasSaid(wordingOf(not))).toBe(false);
  });
});

const goesOn = [
  'It must be received by March 3, 2026.',
  'Each such notice must be given by March 3, 2026.',
  'A notice that the bylaws call for must be given by March 3, 2026.',
  'Notice of the same must be given by March 3, 2026.',
  'The time for notice from any holder ends on March 3, 2026.',
  'We must receive them by March 3, 2026.',
  'You must have done so by March 3, 2026.',
  'Members should inform us by March 3, 2026.',
  'Your documents must be received by March 3, 2026.',
  'Such submission must be received by March 3, 2026.',
  'The cut-off is March 3, 2026.',
  'March 3, 2026 is a reasonable time.',
];

describe('a deadline goes on', () => {
  test.each(goesOn)('%s', (says) => {
    expect(speaksOfWhatWasSaid(wordingOf(says))).toBe(true);
  });
});

const ofAnotherMatter = [
  'Claims must be submitted to the administrator no later than March 20, 2026.',
  'Employees must hand in their enrollment forms by March 20, 2026.',
  'Objections to the settlement must be filed by March 20, 2026.',
  'Holders of the warrants must exercise them by March 20, 2026.',
  'Requests for admission tickets must be received by March 20, 2026.',
  'Questions for the meeting must be submitted by March 20, 2026.',
  'The lender must give notice of default by March 20, 2026.',
  'The investor must notify the Company of its designee by March 20, 2026.',
  'Letters of transmittal must be received by March 20, 2026.',
  'The deadline for elections under the plan is March 20, 2026.',
  'Proxies sent by mail must be received by March 20, 2026.',
];

describe('a sentence with a subject of its own is told nothing of what stands before it', () => {
  const deadline = 'Proposals under Rule 14a-8 must be received by March 3, 2026.';

  test.each(ofAnotherMatter)('%s', async (says) => {
    expect(await deadlinesIn(`${deadline} ${says}`)).toEqual(['rule-14a-8-proposal by 2026-03-03']);
    const mention = 'A stockholder has nominated two directors for election at the annual meeting.';
    expect(await deadlinesIn(`${mention} ${says}`)).toEqual([]);
  });
});
