import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const inHtml = { form: 'DEF 14A', on: '2025-04-11', html: true };
const linesOf = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n\n');
const found = ['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-09 to 2026-02-08'];

const cases: readonly Saying[] = [
  {
    name: 'each day over its label',
    paper: inHtml,
    says: linesOf(
      'Dates to note',
      'December 12, 2025',
      'Deadline for proposals under Rule 14a-8',
      'January 9, 2026',
      'Period for nominations of directors opens',
      'February 8, 2026',
      'Period for nominations of directors closes',
    ),
    found,
  },
  {
    name: 'each label over its day',
    paper: inHtml,
    says: linesOf(
      'Dates to note',
      'Deadline for proposals under Rule 14a-8',
      'December 12, 2025',
      'Period for nominations of directors opens',
      'January 9, 2026',
      'Period for nominations of directors closes',
      'February 8, 2026',
    ),
    found,
  },
  {
    name: 'a heading that names nothing handed in is the label of no day',
    paper: inHtml,
    says: linesOf(
      'Dates to note for the 2026 annual meeting of stockholders',
      'December 12, 2025',
      'Deadline for proposals under Rule 14a-8',
      'February 8, 2026',
      'Deadline for nominations of directors',
    ),
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-08'],
  },
  {
    name: 'the day of a letter over a heading is no deadline',
    paper: inHtml,
    says: linesOf(
      'December 2, 2025',
      'Proposals under Rule 14a-8',
      'Stockholder proposals must be received by December 12, 2025.',
    ),
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a day in front of its label, on one line',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    says: `December 12, 2025
Deadline for stockholder proposals under Rule 14a-8

January 9, 2026
Period for nominations of directors opens

February 8, 2026
Period for nominations of directors closes`,
    found,
  },
];

testSayings(deadlinesIn, { 'days and labels on lines of their own': cases });
