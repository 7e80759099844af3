import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const yearFirst: readonly Saying[] = [
  {
    name: 'at the head of the sentence',
    says: 'In 2009 the annual meeting is on May 28.',
    paper: { on: '2008-11-03' },
    found: ['annual set 2009-05-28'],
  },
  {
    name: 'behind what is done',
    says: 'The annual meeting of shareholders will take place in 2009 on May 28.',
    paper: { on: '2008-11-03' },
    found: ['annual set 2009-05-28'],
  },
  {
    name: 'with what the board has set',
    says: 'For 2025, the board has set May 28 as the date of the annual meeting of shareholders.',
    paper: { on: '2024-06-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'next year, at the head',
    says: 'Next year the annual meeting of shareholders will be held on May 28.',
    paper: { on: '2024-09-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'next year, right before the day',
    says: 'The annual meeting of shareholders will be held next year on May 28.',
    paper: { on: '2024-09-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'one year in each clause',
    says: 'In 2024 the annual meeting of shareholders was held on May 28; this year it will be held on June 12.',
    found: ['annual set 2025-06-12, prior 2024-05-28, 15 days'],
  },
  {
    name: 'last year and this year',
    says: 'Last year the annual meeting was on May 28. This year it will be on June 12.',
    paper: { on: '2025-01-20' },
    found: ['annual set 2025-06-12, prior 2024-05-28, 15 days'],
  },
  {
    name: 'this year’s and next year’s',
    says: 'The annual meeting of shareholders, held this year on May 28, will be held next year on June 12.',
    paper: { on: '2024-12-20' },
    found: ['annual set 2025-06-12, prior 2024-05-28, 15 days'],
  },
  {
    name: 'a year in each half',
    says: 'In 2025 the annual meeting was on May 28, and in 2026 it will be on May 27.',
    paper: { on: '2026-02-20' },
    found: ['annual set 2026-05-27, prior 2025-05-28, -1 days'],
  },
  {
    name: 'a deadline and a meeting',
    says: 'In 2025, proposals must reach us by January 28 for the annual meeting of shareholders on May 28.',
    paper: { on: '2024-06-20' },
    found: ['annual set 2025-05-28', 'rule-14a-8-proposal by 2025-01-28'],
  },
  {
    name: 'with the weekday',
    says: 'Our next annual meeting of shareholders will be held in 2025, on Wednesday, May 28.',
    paper: { on: '2024-06-20' },
    found: ['annual set 2025-05-28'],
  },
];
const yearOfTheName: readonly Saying[] = [
  {
    name: 'the 2025 meeting, told in November 2024',
    says: 'The board decided that the 2025 annual meeting will be held on May 28.',
    paper: { on: '2024-11-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'told the week after that day of 2024',
    says: 'The 2025 annual meeting of shareholders is set for May 28.',
    paper: { on: '2024-06-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'with its record date',
    says: 'The annual meeting for 2025 will be on May 28 and the record date will be March 31.',
    paper: { on: '2024-06-20' },
    found: ['annual set 2025-05-28, record 2025-03-31'],
  },
  {
    name: 'a meeting named for the year before',
    says: 'The 2024 annual meeting of shareholders will be held on May 28.',
    paper: { on: '2025-01-20' },
    found: ['annual set 2025-05-28'],
  },
];
const yearOfSomethingElse: readonly Saying[] = [
  {
    name: 'in which a director was elected',
    says: 'Mr. Quill, elected in 2020, will leave the board at the annual meeting of shareholders on May 28.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-28, incidental'],
  },
  {
    name: 'in which holders decided',
    says: 'In 2020 the holders elected Mr. Quill, who will leave the board at the annual meeting of shareholders on May 28.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-28, incidental'],
  },
  {
    name: 'of the listing',
    says: 'Our shares were listed in 2021; the annual meeting of shareholders will be held on May 28.',
    paper: { on: '2025-03-03' },
    found: ['annual set 2025-05-28'],
  },
  {
    name: 'a deadline for next year’s meeting',
    says: 'Proposals for next year’s annual meeting of shareholders must be received by December 19.',
    paper: { on: '2024-12-10' },
    found: ['rule-14a-8-proposal by 2024-12-19'],
  },
  {
    name: 'of a proxy statement',
    says: 'Proposals must be received, for inclusion in our proxy statement in 2026, on or before December 19.',
    paper: { on: '2025-12-10' },
    found: ['rule-14a-8-proposal by 2025-12-19'],
  },
];
const further: readonly Saying[] = [
  {
    name: 'a meeting held',
    says: 'At the 2025 annual meeting of shareholders on May 28, holders elected nine directors.',
    paper: { on: '2025-06-10' },
    found: ['annual held 2025-05-28'],
  },
  {
    name: 'two days of which one has passed',
    says: 'The 2026 annual meeting of shareholders, planned for May 28 originally, has been moved to July 9.',
    paper: { on: '2025-06-10' },
    found: ['annual changed 2026-07-09, was 2026-05-28'],
  },
];
testSayings(meetingsAndDeadlinesIn, {
  'the year before the day': yearFirst,
  'the year by which the meeting is named': [...yearOfTheName, ...further],
  'a year of something else': yearOfSomethingElse,
});
