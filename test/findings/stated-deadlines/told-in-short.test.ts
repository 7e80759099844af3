import { deadlinesIn, meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';
import { tableOf } from '../support/tables.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const html = { ...proxy, html: true };
const rule = 'rule-14a-8-proposal by 2025-12-12';
const business = 'other-proposal by 2026-02-08';
const window = 'nomination 2026-01-09 to 2026-02-08';

const firstAndLast: readonly Saying[] = [
  {
    name: 'what each day is in brackets behind it, the last one first',
    paper: proxy,
    says: 'Notices of nominations: Sunday, February 8, 2026 (last day); Friday, January 9, 2026 (first day).',
    found: [window],
  },
  {
    name: 'and the first one first',
    paper: proxy,
    says: 'Nominations: January 9, 2026 (first day); February 8, 2026 (last day).',
    found: [window],
  },
  {
    name: 'a window that opens, and no last day',
    paper: proxy,
    says: 'Window for director nominations under the bylaws and Rule 14a-19 opens: January 9, 2026',
    found: [],
  },
  {
    name: 'the day from which nominations for a meeting are taken is no day of the meeting',
    paper: proxy,
    says: 'Stockholders may begin to submit nominations for the 2026 annual meeting on January 9, 2026.',
    found: [],
  },
  {
    name: 'but the last day up to which is one',
    paper: proxy,
    says: 'Stockholders may begin to submit nominations for the 2026 annual meeting now, and until February 8, 2026.',
    found: ['nomination by 2026-02-08'],
  },
];

const places: readonly Saying[] = [
  {
    name: 'if you want it, and if not, below a question',
    paper: proxy,
    says: `Q. How can I bring a proposal next year?

A. If you want it in our proxy statement: December 12, 2025. If not: February 8, 2026.`,
    found: [rule, business],
  },
  {
    name: 'before the meeting only',
    paper: proxy,
    says: `Q. When must I submit a stockholder proposal for the 2026 annual meeting?

A. If you want it in our proxy statement: December 12, 2025. If you want to bring it before the meeting only: February 8, 2026.`,
    found: [rule, business],
  },
  {
    name: 'rows below a heading, each saying what for',
    paper: html,
    says: `<p>Stockholder Proposals for 2026</p>${tableOf(
      ['For inclusion in the proxy statement:', 'December 12, 2025'],
      ['For presentation at the annual meeting:', 'February 8, 2026'],
    )}`,
    found: [rule, business],
  },
  {
    name: 'a row below a head that names proposals',
    paper: html,
    says: tableOf(
      ['Stockholder proposals (Rule 14a-8)', 'Deadline'],
      ['To be included in our 2026 proxy statement', 'December 12, 2025'],
    ),
    found: [rule],
  },
  {
    name: 'a row of another matter is none',
    paper: html,
    says: `<p>Stockholder Proposals for 2026</p>${tableOf(
      ['For inclusion in the proxy statement:', 'December 12, 2025'],
      ['For admission to our plant:', 'February 8, 2026'],
    )}`,
    found: [rule],
  },
  {
    name: 'other items of business',
    paper: proxy,
    says: 'Notice of other items of business that stockholders wish to bring must be received by February 8, 2026.',
    found: [business],
  },
];

const corrected: readonly Saying[] = [
  {
    name: 'days in quotation marks, one replaced by the other as the last day',
    paper: { form: 'DEFA14A', on: '2025-05-09' },
    says: 'Under “Stockholder Proposals for the 2026 Annual Meeting” the date “February 8, 2025” is replaced by “February 8, 2026” as the last day for notice of nominations.',
    found: ['nomination by 2026-02-08'],
  },
  {
    name: 'a last day that was due before is none',
    paper: { form: '8-K', on: '2025-03-03' },
    says: 'Notices of nominations, previously due no later than March 18, 2025, will be timely if received not earlier than July 12, 2025 and not later than August 11, 2025.',
    found: ['nomination 2025-07-12 to 2025-08-11'],
  },
  {
    name: 'the corresponding day for the next meeting is a last day, and no day of the meeting',
    paper: proxy,
    says: 'The deadline for proposals for this year’s meeting passed on December 10, 2024. For next year’s meeting the corresponding date is December 12, 2025.',
    found: [rule],
  },
  {
    name: 'a corresponding day of another matter is none',
    paper: proxy,
    says: 'The deadline for proposals for this year’s meeting passed on December 10, 2024. The corresponding date for the dividend is December 12, 2025.',
    found: [],
  },
];

const ofOne: readonly Saying[] = [
  {
    name: 'a deadline that is moved for one party is no other’s; that of the others is told',
    says: 'Under a cooperation agreement, the Company extended the deadline for the submission of director nominations by Corvale Capital from March 20, 2025 to April 3, 2025. The deadline for other stockholders remains March 20, 2025.',
    found: ['nomination by 2025-03-20'],
  },
  {
    name: 'and alone it is silent',
    says: 'The Company extended the deadline for nominations by Corvale Capital to April 3, 2025.',
    found: [],
  },
  {
    name: 'of holders in general it is told',
    says: 'The Company extended the deadline for nominations by stockholders to April 3, 2025.',
    found: ['nomination by 2025-04-03'],
  },
  {
    name: 'whom a party may name in place of another',
    says: 'Nominations of replacement designees must be submitted to the Company no later than April 3, 2025.',
    found: [],
  },
  {
    name: 'what a contract asks of a party',
    says: 'Under the rights agreement, the sponsor must deliver notice of the nomination of its designees by April 3, 2025.',
    found: [],
  },
];

const elsewhere: readonly Saying[] = [
  {
    name: 'the day of a press release behind the name of the wire',
    says: 'DOVER, Del.--(BUSINESS WIRE)--March 3, 2025-- The Company said that votes in favor of the proposals of stockholders have come in.',
    found: [],
  },
  {
    name: 'and in front of it',
    says: 'DOVER, Del., March 3, 2025 /PRNewswire/ -- The deadline for nominations of directors will be told later.',
    found: [],
  },
  {
    name: 'a meeting adjourned until a day, for want of a nominee',
    says: 'The Company has adjourned its annual meeting until May 11, 2025 for want of a substitute nominee for the board.',
    found: ['annual adjourned 2025-05-11'],
  },
  {
    name: 'a day that ends its sentence, whatever the next one begins with',
    says: 'The directors looked at a draft proposal. The council meeting runs until March 27. Consideration of the rules is on the agenda of stockholders.',
    found: [],
  },
];

testSayings(deadlinesIn, {
  'first and last days': firstAndLast,
  'where a proposal is to appear': places,
  'days that replace others': corrected,
  'days of one party': ofOne,
});
testSayings(meetingsAndDeadlinesIn, {
  'days of no deadline': elsewhere,
  'and of no meeting': [...firstAndLast, ...corrected],
});
