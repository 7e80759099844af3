import { describe, expect, test } from 'vitest';
import type { Timing } from '../../../lambdas/terms/expression.ts';
import { daysBefore, from } from '../../../lambdas/terms/notation.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import type { Paper } from '../support/filing-that-says.ts';
import { ofKind } from '../support/in-a-line.ts';

const days = (count: number) => daysBefore(count, 'priorMeetingAnniversary');
const either = (words: number, figures: number) => ({ inWords: days(words), inFigures: days(figures) });
const usual = from(days(120), days(90));
const asInDraft = (number: number) =>
  `The number ${number} stands in square brackets, as in a draft: check that it holds.`;
const both = (one: number, other: number) => `The filing says ${one}, and ${other} in brackets: both are computed.`;

interface Case {
  readonly name: string;
  /** "not less than ... days nor more than ... days" */
  readonly least: string;
  readonly most: string;
  readonly timing: Timing;
  readonly remarks: readonly string[];
}

const read: readonly Case[] = [
  {
    name: 'words and the same figure',
    least: 'ninety (90)',
    most: 'one hundred twenty [120]',
    timing: usual,
    remarks: [],
  },
  {
    name: 'a figure and the same words',
    least: '90 (ninety)',
    most: '120 [one hundred twenty]',
    timing: usual,
    remarks: [],
  },
  {
    name: 'a figure in square brackets by itself',
    least: '[90]',
    most: '[120]',
    timing: usual,
    remarks: [asInDraft(90), asInDraft(120)],
  },
  {
    name: 'words and figure within square brackets',
    least: '[ninety (90)]',
    most: '[one hundred twenty]',
    timing: usual,
    remarks: [asInDraft(90), asInDraft(120)],
  },
  {
    name: 'a figure, and another one in square brackets',
    least: '60 [90]',
    most: '120',
    timing: from(days(120), either(60, 90)),
    remarks: [both(60, 90)],
  },
  {
    name: 'a figure, and another one in round brackets',
    least: '90 (60)',
    most: '120',
    timing: from(days(120), either(90, 60)),
    remarks: [both(90, 60)],
  },
  {
    name: 'words, and other words in square brackets',
    least: 'sixty [ninety]',
    most: '120',
    timing: from(days(120), either(60, 90)),
    remarks: [both(60, 90)],
  },
  {
    name: 'two figures in square brackets of their own',
    least: '[60][90]',
    most: '120',
    timing: from(days(120), either(60, 90)),
    remarks: [both(60, 90)],
  },
];

const clause = (least: string, most: string, more = '') =>
  `Notice of a nomination must be received not less than ${least} days nor more than ${most} days before the anniversary of the preceding annual meeting${more}.`;
const clauseIn = async (says: string, paper?: Paper) => (await ofKind('advance-notice-clause', says, paper))[0];

describe('a number in brackets', () => {
  for (const { name, least, most, timing, remarks } of read)
    test(name, async () => {
      const found = await clauseIn(clause(least, most));
      expect(found?.expression).toEqual(timing);
      expect(new Set(textsOf(found?.remarks ?? []))).toEqual(new Set(remarks));
    });

  test.each([
    { name: 'is to be chosen from two', says: clause('[60/90]', '120') },
    { name: 'is to be chosen from two in words', says: clause('[sixty/ninety]', '120') },
    { name: 'is one of two joined by “or”', says: clause('[90] or [60]', '120') },
    { name: 'stands in front of the one that may replace it', says: clause('[60] 90', '120') },
    { name: 'stands beside a blank', says: clause('[90]', '120', ', which was held on [●], 2025') },
    { name: 'is missing beside another one', says: clause('__', '120') },
  ])('that $name is not settled: the clause is seen, and not computed', async ({ says }) => {
    expect((await clauseIn(says))?.expression).toBeNull();
  });

  test('is not settled in a preliminary paper', async () => {
    expect((await clauseIn(clause('[90]', '[120]'), { form: 'PRE 14A', on: '2025-04-11' }))?.expression).toBeNull();
  });

  test('words in square brackets elsewhere leave the numbers as they are', async () => {
    expect((await clauseIn(clause('90', '120', ' [as adjourned]')))?.expression).toEqual(usual);
  });
});
