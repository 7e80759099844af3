import { describe, expect, test } from 'vitest';
import { marksOfHolders } from '../../../lambdas/findings/phrasebook/holders/marks-of-holders.ts';
import { proposalsOfOthers } from '../../../lambdas/findings/phrasebook/holders/proposals-of-others.ts';
import { wordingOf } from '../../../lambdas/findings/prose/wording.ts';
import { watched } from '../../../lambdas/findings/reading/decisions.ts';
import { areProposalsOfOthers, namesHolders } from '../../../lambdas/findings/stated-deadlines/whose-proposals.ts';

describe('words that name holders, their papers or their meeting', () => {
  test.each(marksOfHolders.map(({ example, words }) => [example, words]))('“%s” by %s', (example, words) => {
    expect(example).toMatch(new RegExp(`\\b(?:${words})\\b`, 'i'));
    expect(namesHolders(example.toLowerCase())).toBe(true);
  });

  test.each([
    'Members of the Audit Committee asked for proposals.',
    'Proposals must be received by the holders of the notes.',
    'The board held a meeting with lenders.',
  ])('“%s” names none', (says) => {
    expect(namesHolders(says.toLowerCase())).toBe(false);
  });
});

describe('words that say whose proposals are meant', () => {
  test.each(proposalsOfOthers.map(({ example }) => example))('%s', (example) => {
    const by: string[] = [];
    const found = watched(
      ({ row }) => by.push(row.example),
      () => areProposalsOfOthers(wordingOf(example)),
    );
    expect([found, by]).toEqual([true, [example]]);
  });

  test.each(proposalsOfOthers.map(({ not }) => not))('not by: %s', (not) => {
    expect(areProposalsOfOthers(wordingOf(not))).toBe(false);
  });
});
