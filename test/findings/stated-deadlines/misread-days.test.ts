import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

const noDeadlines: readonly Saying[] = [
  {
    name: 'polls on proposals that were closed',
    says: 'The polls on the remaining two proposals were closed on June 30, 2025, and the results were reported earlier.',
    found: [],
  },
  {
    name: 'results on proposals, on which voting closed',
    says: 'The results on the other proposals, on which voting closed on May 12, 2025, were published before.',
    found: [],
  },
  {
    name: 'the day of a meeting, right before a deadline that no longer holds',
    says: 'Because our 2024 annual meeting was held on June 10, 2024, the deadline for proposals under Rule 14a-8 that our last proxy statement gave no longer applies.',
    found: [],
  },
  {
    name: 'the day on which a meeting was convened, right before a last day',
    says: 'As the 2024 meeting was convened on June 10, 2024, the last day for nominations will be different.',
    found: [],
  },
  {
    name: 'the day of a meeting, and the deadline behind it',
    says: 'Since the date is far from that of our annual meeting held on June 10, 2024, the deadline for proposals under Rule 14a-8 is now December 10, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-10'],
  },
  {
    name: 'what two days are counted from',
    says: 'The window for nominations runs from the 120th day to the 90th day before the first anniversary of the date of this proxy statement (April 13, 2025).',
    found: [],
  },
];

const history: readonly Saying[] = [
  {
    name: 'what we received last season',
    says: 'During the last season we received three proposals by the November 29, 2024 deadline that we had given in last year’s proxy statement.',
    found: [],
  },
  {
    name: 'what the company received last year',
    says: 'Last year the Company received one nomination before the February 3, 2025 deadline.',
    found: [],
  },
  {
    name: 'what we must have received',
    says: 'We must have received your proposal by November 29, 2025.',
    found: ['rule-14a-8-proposal by 2025-11-29'],
  },
  {
    name: 'a date that was wrong, and the correct one',
    says: 'Our proxy statement gave July 5, 2025 as the last day for the receipt of proposals under Rule 14a-8. That date was wrong. The correct date is July 25, 2025.',
    found: ['rule-14a-8-proposal by 2025-07-25'],
  },
];

const whose: readonly Saying[] = [
  {
    name: 'a proposal outside that rule',
    says: 'Proposals under Rule 14a-8 must be received by November 26, 2025, and if notice of a proposal outside that rule is not received by February 9, 2026, the proxies may be voted on it in the discretion of their holders.',
    found: ['rule-14a-8-proposal by 2025-11-26', 'other-proposal by 2026-02-09'],
  },
  {
    name: 'nominees, under the heading of proxy access on the same line',
    says: '(a) Nominations. Nominations must be received from January 11, 2026 to February 10, 2026.\n\n(b) Proxy access. A holder satisfying Section 2.19 must submit its nominees from November 1, 2025 to December 1, 2025.',
    found: ['nomination 2026-01-11 to 2026-02-10', 'proxy-access 2025-11-01 to 2025-12-01'],
  },
  {
    name: 'the date last mentioned is also that of the rule, which has no first day',
    says: 'Nominations must be received from November 7, 2025 to December 7, 2025. The date last mentioned is also the date by which a proposal must be received if it is to be included in our proxy materials under Rule 14a-8.',
    found: ['nomination 2025-11-07 to 2025-12-07', 'rule-14a-8-proposal by 2025-12-07'],
  },
  {
    name: 'what Rule 14a-19 calls for, from whoever solicits for nominees',
    says: 'A stockholder who would like to solicit proxies for its own nominees must have given us, by March 22, 2026, a notice that contains what Rule 14a-19(b) calls for.',
    found: ['universal-proxy by 2026-03-22'],
  },
];

const lastDays: readonly Saying[] = [
  {
    name: 'late if notice does not reach us before a day',
    says: 'A matter raised otherwise than under Rule 14a-8 is untimely if notice of it does not reach us before March 12, 2026.',
    found: ['other-proposal by 2026-03-11'],
  },
  {
    name: 'late unless we have it before a day',
    says: 'Notice of a proposal outside Rule 14a-8 is late unless we have it before March 12, 2026.',
    found: ['other-proposal by 2026-03-11'],
  },
  {
    name: 'too early before a day',
    says: 'A nomination received before January 12, 2026 will be rejected as too early.',
    found: [],
  },
  {
    name: 'handed in later than a day, and not in time',
    says: 'Nominations handed in later than February 4, 2026 are not in time.',
    found: ['nomination by 2026-02-04'],
  },
  {
    name: 'disregarded, what comes in after a day',
    says: 'We will disregard nominations that come in after February 4, 2026.',
    found: ['nomination by 2026-02-04'],
  },
  {
    name: 'a window below its heading, on or after and on or before',
    says: 'Nominations under the Advance Notice Bylaw\n\nMust arrive on or after January 15, 2026 and on or before February 15, 2026',
    paper: proxy,
    found: ['nomination 2026-01-15 to 2026-02-15'],
  },
  {
    name: 'a last day below its heading, by post',
    says: 'Universal Proxy Notice (Rule 14a-19)\nMust be postmarked or transmitted electronically by\nDecember 15, 2025',
    paper: proxy,
    found: ['universal-proxy by 2025-12-15'],
  },
  {
    name: 'two days in brackets, the last one first, as their counts are told',
    says: 'Nominations must be received at least 60 but not more than 90 days before the anniversary of the 2025 annual meeting (March 21, 2026 and February 19, 2026, respectively).',
    found: ['nomination 2026-02-19 to 2026-03-21'],
  },
];

const leftOutOfPaper: readonly Saying[] = [
  'The proxy materials for the 2026 annual meeting will not include any shareholder proposal that we receive at our executive offices after December 5, 2025, or that does not otherwise meet the conditions of Rule 14a-8.',
  'Our proxy statement will not contain proposals that reach us after December 5, 2025.',
  'We may omit from our proxy statement any proposal received after December 5, 2025.',
  'Proposals received after December 5, 2025 will be omitted from our proxy materials.',
  'No proposal that we get after December 5, 2025 will appear in our proxy statement.',
  'We will not include a proposal in our proxy statement if it reaches our secretary after December 5, 2025.',
].map((says) => ({ name: says, says, found: ['rule-14a-8-proposal by 2025-12-05'] }));

const notForPaper: readonly Saying[] = [
  'A proposal that will not be included in our proxy statement is untimely if we receive it after February 12, 2026.',
  'Proposals that are not to be included in our proxy statement and that are received after February 12, 2026 will not be considered.',
].map((says) => ({ name: says, says, found: ['other-proposal by 2026-02-12'] }));

const nominations =
  'Nominations must be received not earlier than January 15, 2026 and not later than February 14, 2026.';
const window = 'nomination 2026-01-15 to 2026-02-14';
const both = [window, 'universal-proxy 2026-01-15 to 2026-02-14'];
const byItsEnd = [window, 'universal-proxy by 2026-02-14'];
const asAbove: readonly Saying[] = [
  {
    name: 'the last day for another, stated above',
    says: `${nominations} Notice under Rule 14a-19 must be given no later than the last day for nominations stated above.`,
    found: byItsEnd,
  },
  {
    name: 'within the window of another, in the table above',
    says: `${nominations} Universal proxy notices must be received within the nomination window given in the table above.`,
    found: both,
  },
  {
    name: 'within the period of another, under the heading of another part of the paper',
    says: `${nominations} Notice of other business must be received within the time period described herein under “Nomination of Directors”.`,
    found: [window, 'other-proposal 2026-01-15 to 2026-02-14'],
  },
  {
    name: 'within a period set forth under a section of the bylaws, which is not told',
    says: `${nominations} Notice of other business must be received within the time period set forth under Section 2.3 of our bylaws.`,
    found: [window],
  },
  {
    name: 'the deadline is that of another, set forth above',
    says: `${nominations} The deadline for notice under Rule 14a-19 is the deadline for nominations set forth above.`,
    found: byItsEnd,
  },
];

const beforeMerger = { form: 'DEFM14A', on: '2025-04-11' };
const called = 'A special meeting of stockholders will be held on May 22, 2025 to vote upon the merger.';
const deals: readonly Saying[] = [
  'If the merger is not completed by September 30, 2025, an annual meeting will be held in 2026; proposals under Rule 14a-8 must be received by December 9, 2025.',
  'If the business combination has not been consummated on or before September 30, 2025, we would hold an annual meeting, and proposals under Rule 14a-8 must be received by December 9, 2025.',
  'Should we not complete a business combination by September 30, 2025, proposals under Rule 14a-8 must be received by December 9, 2025.',
  'If the merger is not completed by September 30, 2025, the deadline for proposals under Rule 14a-8 for the 2026 annual meeting is December 9, 2025.',
  'If the merger is not completed, proposals under Rule 14a-8 must be received by December 9, 2025.',
  'In the event that the transaction does not close, notice of proposals under Rule 14a-8 must be submitted by December 9, 2025.',
].map((says) => ({
  name: says,
  says: `${called}\n\n${says}`,
  paper: beforeMerger,
  found: ['rule-14a-8-proposal by 2025-12-09'],
}));

const asBefore: readonly Saying[] = [
  {
    name: 'not changed from the one in the last paper',
    says: 'The day for sending in proposals for our proxy statement has not been changed from the one in the last proxy statement, which was December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'remains the same',
    says: 'The day for submitting nominations remains the same as in our last proxy statement, being February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'a record date that is not changed',
    says: 'The record date has not been changed from the one in the last proxy statement, which was December 9, 2025. Proposals are described there.',
    found: [],
  },
];

testSayings(deadlinesIn, {
  'a last day that stays': asBefore,
  'by when a deal is to be completed': deals,
  'a day that is no deadline': noDeadlines,
  'what was so before': history,
  'whose day it is': whose,
  'a last day': lastDays,
  'what comes later is left out of the proxy statement': leftOutOfPaper,
  'what comes later is not for the proxy statement': notForPaper,
  'the times of another, above': asAbove,
});
