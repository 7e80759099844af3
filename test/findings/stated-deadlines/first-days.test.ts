import { expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const apart: readonly Saying[] = [
  {
    name: 'the first day in one sentence, the last in the next',
    says: 'The first day on which notices of nominations may be given is January 9, 2026. The last day is February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'a period that begins, and "it ends"',
    says: 'The period for nominations begins on January 9, 2026. It ends on February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'not accepted before, not accepted after',
    says: 'Notice of nominations will not be accepted before January 9, 2026. It will not be accepted after February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'labels with a colon',
    says: 'Earliest date for nominations: January 9, 2026\nLatest date for nominations: February 8, 2026',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'nominations open, nominations close',
    says: 'Nominations open: January 9, 2026. Nominations close: February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'the day before its name, in a list',
    says: 'Key dates:\n\n• January 9, 2026 - first day for notices of nominations\n• February 8, 2026 - last day for notices of nominations',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'the first day of one thing and the last of another: no window',
    says: 'The first day for nominations is January 9, 2026. Other business must be received by February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'a first day alone is no last one',
    says: 'The earliest date for nominations is January 9, 2026. Our offices are in Ohio.',
    found: [],
  },
  {
    name: 'Rule 14a-8 has no first day',
    says: 'The first day for proposals under Rule 14a-8 is September 1, 2025. The last day is December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
];

testSayings(deadlinesIn, { 'the first day and the last, told apart from each other': apart });

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

test('rows with dots up to the day, the label over two lines', async () => {
  const says = `Proposals under Rule 14a-8
   for our booklet .................... December 8, 2025
First day for notices of nominations
   and other business (Section 2.4).... January 9, 2026
Last day for notices under
   Section 2.4 ........................ February 8, 2026`;
  expect(await deadlinesIn(says, proxy)).toEqual([
    'rule-14a-8-proposal by 2025-12-08',
    'nomination 2026-01-09 to 2026-02-08',
    'other-proposal 2026-01-09 to 2026-02-08',
  ]);
});

test('rows of a table', async () => {
  const row = (label: string, day: string) => `<tr><td>${label}</td><td>${day}</td></tr>`;
  const says = `<table>${row('First day for nominations and other business', 'January 9, 2026')}${row(
    'Last day',
    'February 8, 2026',
  )}${row('Rule 14a-8 proposals', 'December 8, 2025')}</table>`;
  expect(await deadlinesIn(says, { ...proxy, html: true })).toEqual([
    'nomination 2026-01-09 to 2026-02-08',
    'other-proposal 2026-01-09 to 2026-02-08',
    'rule-14a-8-proposal by 2025-12-08',
  ]);
});
