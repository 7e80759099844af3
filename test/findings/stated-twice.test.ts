import { describe, expect, test } from 'vitest';
import type { Paper } from './support/filing-that-says.ts';
import { deadlineInALine, deadlinesIn, ofKind } from './support/in-a-line.ts';
import { named } from './support/named.ts';

const day = 'Nominations must be received by March 14, 2025.';
const window = 'Nominations must be received not earlier than February 12, 2025 and not later than March 14, 2025.';
const otherWindow =
  'Nominations must be received not earlier than February 13, 2025 and not later than March 14, 2025.';

describe('a deadline printed twice is one', () => {
  test.each([
    ['a day, and the same day', [day, day], 'nomination by 2025-03-14', [day]],
    ['a day, and a window that ends on it', [day, window], 'nomination 2025-02-12 to 2025-03-14', [day, window]],
    ['a window, and the day on which it ends', [window, day], 'nomination 2025-02-12 to 2025-03-14', [window]],
    ['two windows: the first', [window, otherWindow], 'nomination 2025-02-12 to 2025-03-14', [window]],
  ])('%s', async (_, sentences, found, quotes) => {
    const deadlines = await ofKind('stated-deadline', sentences.join(' '));
    expect(deadlines.map(deadlineInALine)).toEqual([found]);
    expect(deadlines.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')))).toEqual(
      quotes,
    );
  });
});

const meeting = 'The annual meeting of shareholders will be held on June 1, 2025.';
const inTime: readonly { name: string; says: string; paper?: Paper; found: readonly string[] }[] = [
  {
    name: 'up to 800 days after the report',
    says: 'Nominations must be received by May 12, 2027.',
    found: ['nomination by 2027-05-12'],
  },
  {
    name: 'not on the day of a meeting at which holders vote on proposals',
    says: 'The date of the special meeting to vote upon the proposals is as follows:\n\nSeptember 12, 2025\n8:00 a.m., local time',
    paper: { form: 'DEF 14A', on: '2025-08-09' },
    found: [],
  },
  {
    name: 'proposals that take in recommendations of nominees',
    says: 'Stockholder proposals (including recommendations of nominees for the Board) for our 2026 annual meeting, other than under Rule 14a-8, must be received by March 1, 2026.',
    found: ['nomination by 2026-03-01', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'not where only recommendations are asked for',
    says: 'Recommendations of nominees for the Board, which our committee considers with its own, must be received by March 1, 2026.',
    found: [],
  },
  {
    name: 'not a day by which copies of the papers are to be asked for',
    says: 'You have the right to vote on proposals at the annual meeting. You can receive a free paper or e-mail copy of the materials by requesting it prior to June 9, 2025. If you want a paper copy of the proposals, you must request one on or before June 9, 2025.',
    paper: { form: 'DEFA14A', on: '2025-05-09' },
    found: [],
  },
  {
    name: 'not a day by which a request is to be made for timely delivery',
    says: 'You have the right to vote on proposals at the annual meeting. Please make the request as instructed below on or before June 9, 2025 to facilitate timely delivery.',
    paper: { form: 'DEFA14A', on: '2025-05-09' },
    found: [],
  },
  {
    name: 'a proposal of which a copy goes to the general counsel',
    says: 'Shareholder proposals for the 2026 annual meeting under Rule 14a-8 must be received by December 9, 2025, with a copy to our general counsel.',
    paper: { form: 'DEF 14A', on: '2025-04-09' },
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  { name: 'not 801 days after it', says: 'Nominations must be received by May 13, 2027.', found: [] },
  {
    name: 'not before the meeting, in a proxy statement 149 days ahead of it',
    says: `${meeting} ${day}`,
    paper: { form: 'DEF 14A', on: '2025-01-03' },
    found: [],
  },
  {
    name: 'before the meeting, in a proxy statement 150 days ahead of it',
    says: `${meeting} ${day}`,
    paper: { form: 'DEF 14A', on: '2025-01-02' },
    found: ['nomination by 2025-03-14'],
  },
  {
    name: 'not before the papers themselves, whose meeting was held',
    says: 'The annual meeting of shareholders was held on February 27, 2025. Nominations must be received by March 1, 2025.',
    paper: { form: 'DEFA14A' },
    found: [],
  },
];

describe('a printed deadline lies', () => {
  test.each(named(inTime))('%s', async (_name, { says, paper, found }) => {
    expect(await deadlinesIn(says, paper)).toEqual(found);
  });
});
