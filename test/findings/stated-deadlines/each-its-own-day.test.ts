import { deadlinesIn, meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const ofRule = 'rule-14a-8-proposal by 2025-12-05';
const nomination = 'nomination by 2026-02-13';
const inBrackets =
  'The dates in our last proxy statement (December 5, 2025 for Rule 14a-8 proposals and February 13, 2026 for nominations)';

const inOneSentence: readonly Saying[] = [
  {
    name: 'until an hour, and what is to be submitted behind it',
    says: 'Holders have until December 5, 2025 at 5:00 p.m. to submit Rule 14a-8 proposals and until February 13, 2026 to submit nominations.',
    found: [ofRule, nomination],
  },
  {
    name: 'a day that has passed, and a window that is open',
    says: 'The deadline for stockholder proposals under Rule 14a-8 was January 23, 2025, and the window for nominations, which opened on February 10, 2025, closes on March 12, 2025.',
    found: ['nomination 2025-02-10 to 2025-03-12'],
  },
  {
    name: 'proposals and nominations, respectively',
    says: 'Stockholder proposals and director nominations are due by December 5, 2025 and February 13, 2026, respectively.',
    found: [ofRule, nomination],
  },
  {
    name: 'nominations and proposals, respectively',
    says: 'Director nominations and stockholder proposals are due by February 13, 2026 and December 5, 2025, respectively.',
    found: [nomination, ofRule],
  },
  {
    name: 'those included',
    says: 'Proposals not included in our proxy statement must be delivered to us by February 13, 2026 and those included by December 5, 2025.',
    found: ['other-proposal by 2026-02-13', ofRule],
  },
  {
    name: 'two days in brackets',
    says: `${inBrackets} continue to apply.`,
    found: [ofRule, nomination],
  },
  {
    name: 'a first day in the limb behind the last one',
    says: 'Nominations are due by February 13, 2026; they will not be accepted earlier than January 14, 2026.',
    found: ['nomination 2026-01-14 to 2026-02-13'],
  },
  {
    name: 'a first day of the latter only',
    says: 'The same deadline, December 5, 2025, applies to proposals under Rule 14a-8 and to nominees under our proxy access bylaw; the latter may not be submitted before November 5, 2025.',
    found: [ofRule, 'proxy-access 2025-11-05 to 2025-12-05'],
  },
  {
    name: 'what stands between a last day and its first, below a heading of other things',
    says: 'STOCKHOLDER PROPOSALS AND NOMINATIONS\n\nThe same deadline, December 5, 2025, applies to nominees under our proxy access bylaw; they may not be submitted before November 5, 2025.',
    paper: { form: 'DEF 14A' },
    found: ['proxy-access 2025-11-05 to 2025-12-05'],
  },
  {
    name: 'but the first day of what the next limb closes',
    says: 'Rule 14a-8 proposals are due by December 5, 2025; nominations will not be accepted before January 14, 2026 or after February 13, 2026.',
    found: [ofRule, 'nomination 2026-01-14 to 2026-02-13'],
  },
  { name: 'but no longer', says: `${inBrackets} no longer apply.`, found: [] },
  {
    name: 'the open of business',
    says: 'Proxy access nominations must arrive between the open of business on November 5, 2025 and the close of business on December 5, 2025.',
    found: ['proxy-access 2025-11-05 to 2025-12-05'],
  },
  {
    name: 'a counted day and a date',
    says: 'A stockholder may nominate directors until the tenth day following this announcement, and may submit Rule 14a-8 proposals until December 5, 2025.',
    found: [ofRule],
  },
];

const otherHolders: readonly Saying[] = [
  {
    name: 'for all others',
    says: 'A stockholder who has already submitted a Rule 14a-8 proposal by the December 6, 2024 deadline does not need to resubmit it. For all others the new deadline is December 5, 2025.',
    found: [ofRule],
  },
  {
    name: 'who have not',
    says: 'Stockholders who submitted proposals before December 13, 2024 need not resubmit them. Stockholders who have not may do so by December 5, 2025.',
    found: [ofRule],
  },
  {
    name: 'but other proposals',
    says: 'Proposals under Rule 14a-8 are due December 5, 2025. For all others the deadline is February 13, 2026.',
    found: [ofRule, 'other-proposal by 2026-02-13'],
  },
  {
    name: 'but what holders submit by a day, for another purpose',
    says: 'Stockholders who submit a proposal under Rule 14a-8 by December 5, 2025 need not attend.',
    found: [ofRule],
  },
  {
    name: 'a deadline that is waived',
    says: 'The Board has waived the deadline of January 23, 2026 for nominations and will consider any nomination received by February 13, 2026.',
    found: [nomination],
  },
];

const withoutItsName: readonly Saying[] = [
  {
    name: 'a notice under the bylaws',
    says: 'The annual meeting will be held on June 17, 2026. Under the bylaws a notice is timely if received not earlier than January 14, 2026 and not later than February 13, 2026.',
    found: ['nomination 2026-01-14 to 2026-02-13', 'other-proposal 2026-01-14 to 2026-02-13'],
  },
  {
    name: 'but notice of the meeting',
    says: 'Under the bylaws notice of the annual meeting is timely if mailed to each holder by May 2, 2025.',
    found: [],
  },
  {
    name: 'a proposal on which the proxies vote as they see fit',
    says: 'If we do not receive notice of your proposal by February 13, 2026, our proxies may vote on it as they see fit.',
    found: ['other-proposal by 2026-02-13'],
  },
  {
    name: 'a window that has closed, and the next one',
    says: "This year's window for nominations (January 14, 2025 to February 13, 2025) has closed. Next year's will be January 14, 2026 to February 13, 2026.",
    found: ['nomination 2026-01-14 to 2026-02-13'],
  },
  {
    name: 'the deadline for proposals, beside a proposal that is withdrawn',
    says: 'The supplement states that Proposal 5 has been withdrawn; and that the deadline for stockholder proposals on page 71 is December 5, 2025, not December 5, 2024.',
    found: [ofRule],
  },
];

const fromOneToTheNext: readonly Saying[] = [
  {
    name: 'the date for another meeting',
    says: 'Stockholders who wished to present a proposal at the 2025 annual meeting had to submit it by December 20, 2024. For the 2026 annual meeting the date is December 5, 2025.',
    found: [ofRule],
  },
];

testSayings(deadlinesIn, {
  'several deadlines of one sentence': inOneSentence,
  'those who have not handed in': otherHolders,
  'what is meant, and not named': withoutItsName,
});
testSayings(meetingsAndDeadlinesIn, { 'a day for what was said before': fromOneToTheNext });
