import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const reach: readonly Saying[] = [
  {
    name: 'below a heading',
    says: `The annual meeting of shareholders is near.

Proxy Voting

It will be held on June 12, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the mailing, over two paragraphs',
    says: `The annual meeting of shareholders will be held on June 12, 2025.

Proxies may be sent in by post, as in all other years.

Proxies may also be brought along.

Proxy materials will be mailed on April 25, 2025.`,
    found: ['annual set 2025-06-12, mailing 2025-04-25'],
  },
  {
    name: 'rescheduled, in the paragraph before',
    says: `The annual meeting of shareholders has been rescheduled.

It will be held on June 12, 2025.`,
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'put off, in the paragraph after',
    says: `The annual meeting of shareholders will be held on June 12, 2025.

The annual meeting has thus been postponed.`,
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'put off in another year, in a proxy statement',
    says: `The annual meeting of shareholders will be held on May 22, 2025.

The meeting was postponed once, in a year of floods.`,
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'far from the anniversary, paragraphs away',
    says: `The annual meeting of shareholders will be held on June 12, 2025.

Proxies may be sent in by post, as in all other years.

Proxies may also be brought along.

The meeting is more than 30 days later than the anniversary of last year’s annual meeting.`,
    found: ['annual changed 2025-06-12, said to have moved'],
  },
  {
    name: 'far from the anniversary, of two meetings it is not said which',
    says: `The annual meeting of shareholders will be held on June 12, 2025. The annual meeting of shareholders will be held on June 11, 2026.

Proxies may be sent in by post, as in all other years.

Proxies may also be brought along.

The meeting is more than 30 days later than the anniversary of last year’s annual meeting.`,
    found: ['annual set 2025-06-12', 'annual set 2026-06-11, prior 2025-06-12, -1 days'],
  },
  {
    name: 'a record date after the meeting, not told beside it: no misprint',
    says: `The annual meeting of shareholders will be held on June 12, 2025.

Proxies may be sent in by post, as in all other years.

The record date for the annual meeting of shareholders is July 14, 2025.`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'an announcement cannot be later than the paper that tells of it',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, as announced on March 20, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const rows: readonly Saying[] = [
  {
    name: 'of a proxy statement that bears no date',
    says: `Annual Meeting of Shareholders

Date: June 12, 2025`,
    paper: { form: 'DEF 14A', on: null },
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'of a report that bears no date: it may be that of a signature',
    says: `The annual meeting of shareholders is near.

Date: June 12, 2025`,
    paper: { on: null },
    found: [],
  },
  {
    name: 'with a day of rehearsal behind',
    says: `The annual meeting of shareholders is near.

Date and time: June 12, 2025, with a rehearsal on June 11, 2025`,
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'no meeting named before',
    says: `A proxy is a paper.

Date: June 12, 2025`,
    found: [],
  },
];

const lastYears: readonly Saying[] = [
  {
    name: 'the anniversary, called last year’s meeting',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, more than 30 days after the anniversary of last year’s annual meeting, May 9, 2025.',
    found: ['annual changed 2025-06-12, prior 2024-05-09, 34 days, said to have moved'],
  },
  {
    name: 'its day, in a paper without a date',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, more than 30 days after the anniversary of last year’s annual meeting, May 9, 2024.',
    paper: { on: null },
    found: ['annual changed 2025-06-12, prior 2024-05-09, 34 days, said to have moved'],
  },
  {
    name: 'its day, a hundred days before the report',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. Date of the prior annual meeting of shareholders: November 23, 2024.',
    found: ['annual changed 2025-06-12, prior 2024-11-23, -164 days'],
  },
  {
    name: 'its record date',
    says: 'The record date for last year’s annual meeting of shareholders was April 15, 2024. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the grants of the year before, in a proxy statement',
    says: 'The annual meeting of shareholders will be held on May 22, 2025. Options were granted in the prior year, on May 23, 2024.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'a payment once due on a day, in a proxy statement',
    says: 'The annual meeting of shareholders will be held on May 22, 2025. The payment previously scheduled for the annual meeting of shareholders on May 6, 2025 was made.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-05-22'],
  },
];

const inTime: readonly Saying[] = [
  {
    name: 'the day before the report',
    says: 'The annual meeting of shareholders on March 2, 2025 is near.',
    found: ['annual set 2025-03-02, incidental'],
  },
  {
    name: 'a day told as past that is not, and the next meeting',
    says: 'The annual meeting of shareholders was held on March 10, 2025. The annual meeting of shareholders will be held on July 9, 2025.',
    found: ['annual set 2025-07-09'],
  },
  {
    name: 'held in November, and another adjourned in March',
    says: 'The special meeting of shareholders was held on November 20, 2024. A special meeting of shareholders has been adjourned to March 13, 2025.',
    found: ['special adjourned 2025-03-13', 'special held 2024-11-20'],
  },
  {
    name: 'background in one sentence, news in another',
    says: 'Ms. Quill will not stand for re-election at the annual meeting of shareholders on June 12, 2025. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'background in two sentences',
    says: 'Ms. Quill will not stand for re-election at the annual meeting of shareholders on June 12, 2025. Mr. Wick will retire at the annual meeting of shareholders on June 12, 2025.',
    found: ['annual set 2025-06-12, incidental'],
  },
  {
    name: 'what the bylaws provide of changed dates',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The bylaws provide that a changed date of the meeting be told.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'what the exchange required of changed dates',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The exchange required that the changed date of any meeting be told.',
    found: ['annual set 2025-06-12'],
  },
];

const undated: readonly Saying[] = [
  {
    name: 'a vote counted at it',
    says: 'At our annual meeting on May 6, 2022, a shareholder proposal asking the Board to declassify received 61% of the votes.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-06'],
  },
  {
    name: 'a proposal that fell short',
    says: 'At the annual meeting of May 5, 2022, which had been postponed from April 28, 2022 because of a flood, the proposal fell short of the vote that our charter requires.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-05'],
  },
  {
    name: 'an amendment that failed after an adjournment',
    says: 'The special meeting convened on October 14, 2022 was adjourned to October 28, 2022 and the amendment then failed a second time.',
    paper: { form: 'DEF 14A', on: null },
    found: ['special held 2022-10-28'],
  },
  {
    name: 'directors first elected at two of them',
    says: 'Ms. Abara and Mr. Quill, first elected at the annual meetings of May 3, 2021 and May 1, 2022, serve on the committee.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-01'],
  },
  {
    name: 'a plan adopted at one and amended at another',
    says: 'The plan was adopted by our shareholders at the annual meeting on May 6, 2020 and amended by them at the annual meeting on May 5, 2022.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-05'],
  },
  {
    name: 'a plan adopted at one and restated by the board',
    says: 'The plan was adopted at the 2022 annual meeting of shareholders and amended and restated by our board of directors on September 18, 2022.',
    paper: { form: '10-K', on: null },
    found: [],
  },
  {
    name: 'an amendment turned down',
    says: 'Shareholders turned the amendment down at the annual meeting of May 6, 2022.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-06'],
  },
  {
    name: 'a vote that passed with a part of the votes',
    says: 'Our say-on-pay vote passed with 93% at the May 6, 2022 annual meeting.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual held 2022-05-06'],
  },
  {
    name: 'directors who are to be elected',
    says: 'Three directors are to be elected at the annual meeting on June 12, 2025.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a nominee, if elected',
    says: 'Each nominee, if elected at the annual meeting on June 12, 2025, serves three years.',
    paper: { form: 'DEF 14A', on: null },
    found: ['annual set 2025-06-12'],
  },
];

testSayings(meetingsAndDeadlinesIn, {
  'in a paper that bears no date': undated,
  'how far the words on a meeting reach': reach,
  'a row with a date': rows,
  'last year’s meeting': lastYears,
  'in time, or too late': inTime,
});
