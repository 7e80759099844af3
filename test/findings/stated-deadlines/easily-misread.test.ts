import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const windows: readonly Saying[] = [
  {
    name: 'matters for consideration at the meeting, not for inclusion',
    says: 'Matters for consideration at the 2026 annual meeting, but not for inclusion in the proxy materials, must be received no earlier than January 9, 2026 and no later than February 8, 2026.',
    found: ['other-proposal 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'outside of two days, the last first',
    says: 'Other business for the annual meeting must be notified not later than May 16, 2026 or prior to May 1, 2026.',
    found: ['other-proposal 2026-05-01 to 2026-05-16'],
  },
  {
    name: 'a proposal that was withdrawn on a day',
    says: 'The proposal for proxy access, which had been received before the December 2, 2025 deadline, was withdrawn on February 6, 2026.',
    found: [],
  },
  {
    name: 'the day on which a sale was closed, beside the number of the proposal that approves it',
    says: 'Holders approved the lease of the mill (Proposal 1) and the sale of the kiln that was closed on February 6, 2026 (Proposal 2).',
    found: [],
  },
  {
    name: 'a day by which the company files its proxy statement',
    says: 'The information under “Director Nominees” and “Shareholder Proposals” will be in our proxy statement, which will be filed no later than April 30, 2026.',
    found: [],
  },
  {
    name: 'a day by which the company expects to file it',
    says: 'We expect to file a definitive proxy statement with Proposal 1 and our nominees not later than April 30, 2026.',
    found: [],
  },
  {
    name: 'a day by which to vote',
    says: 'Elect the nominees. Please vote by 11:59 p.m. Central Time on May 13, 2026 for shares held directly.',
    found: [],
  },
  {
    name: 'days that are said to hold no longer',
    says: 'Nominations must be received by April 11, 2026. The deadlines in our proxy statement, which were December 4, 2025 and, for the bylaw notice, a period from November 4, 2025 to December 4, 2025, no longer apply.',
    found: ['nomination by 2026-04-11'],
  },
  {
    name: 'two last days under Rule 14a-8 in one sentence: one of them is false',
    says: 'Proposals under Rule 14a-8 must be received by December 9, 2025 and proposals under Rule 14a-8 by March 10, 2026.',
    found: [],
  },
  {
    name: 'proposals and nominations, whether or not they are to be in the proxy statement',
    says: 'Any proposal or nomination to be presented at the annual meeting, whether or not it is to be included in our proxy statement, must be received by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2025-12-09', 'other-proposal by 2025-12-09'],
  },
  {
    name: 'hours without morning or afternoon',
    says: 'A notice of a nomination must be delivered not earlier than 5:00 Pacific Time on January 9, 2026 and not later than 5:00 Pacific Time on February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'told backwards, with the close of business in both limbs',
    says: 'Notice of a nomination must be delivered not later than the close of business on February 8, 2026 and not earlier than the close of business on January 9, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: '“other than through” a way is an exception',
    says: 'Nominations, other than through the proxy access procedures described above, must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“through” a day is its end',
    says: 'Nominations other than under proxy access are received from January 9, 2026 through February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'recommending to a committee as one of several purposes',
    says: 'To introduce other business or to nominate directors at the annual meeting, or to recommend a candidate for the consideration of our nominating committee, you must deliver notice by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'recommending to a committee alone',
    says: 'For a candidate to be considered as a potential nominee, the recommendation must be submitted by December 9, 2025.',
    found: [],
  },
  {
    name: 'a name with an exclamation mark ends no sentence',
    says: 'A proposal to be included in our proxy statement must be received at our offices, Marsh! Lantern, Inc., 10 Quay Street, by December 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'a process of nomination is no nomination of its own',
    says: 'Our bylaws let holders nominate and include in our proxy materials director nominees, provided that nominee, holder and nomination process meet what the bylaws ask. Notice must be received by December 9, 2025.',
    found: ['proxy-access by 2025-12-09'],
  },
  {
    name: 'told backwards, the last day first',
    says: 'Any notice of a nomination received after February 8, 2026 or before January 9, 2026 will be untimely.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'the later of two days',
    says: 'The deadline under Rule 14a-8 is the later of December 9, 2025 and January 15, 2026.',
    found: ['rule-14a-8-proposal by 2026-01-15'],
  },
  {
    name: 'not later than the later of two days',
    says: 'Nominations must be received not later than the later of February 10, 2026 and March 1, 2026.',
    found: ['nomination by 2026-03-01'],
  },
  {
    name: '“on any day from ... to, and including,”',
    says: 'A stockholder may nominate directors by notice delivered on any day from January 9, 2026 to, and including, February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'two fixed days of each year have no year to print',
    says: 'Nominations for the annual meeting must be received not earlier than January 1 and not later than February 15 of each year.',
    found: [],
  },
  {
    name: 'told backwards, “not timely”, the subject at the end',
    says: 'Notices that reach us after February 8, 2026 or before January 9, 2026 are not timely for a nomination.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'an opening day for “the latter” of two subjects',
    says: 'Rule 14a-8 proposals and proxy access nominees are due by December 9, 2025, the latter not before November 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'proxy-access 2025-11-09 to 2025-12-09'],
  },
  {
    name: 'an opening day for “the latter” only, which the rule does not know',
    says: 'Nominations and Rule 14a-8 proposals are due by December 9, 2025, the latter not before November 9, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-09', 'nomination by 2025-12-09'],
  },
];

const subjects: readonly Saying[] = [
  {
    name: 'a window that opens is none of Rule 14a-8’s',
    says: 'We must get notice of your proposal by February 10, 2026, and not before January 9, 2026.',
    found: ['other-proposal 2026-01-09 to 2026-02-10'],
  },
  {
    name: 'of one kind of proposals two days, the second for our proxy statement',
    says: 'Proposals must be received by February 10, 2026 and not before January 9, 2026 to be brought before the meeting, and by December 9, 2025 to be included in our proxy statement.',
    found: ['other-proposal 2026-01-09 to 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'a nomination and a Schedule 14N are two things',
    says: 'A nomination, a Schedule 14N or a proposal of any kind must reach us by December 9, 2025.',
    found: [
      'rule-14a-8-proposal by 2025-12-09',
      'nomination by 2025-12-09',
      'other-proposal by 2025-12-09',
      'proxy-access by 2025-12-09',
    ],
  },
  {
    name: 'what a provision “means” for the coming meeting',
    says: 'Nominations must be received at least 90 but no more than 120 days before the anniversary of the prior annual meeting. For the 2026 meeting that means between January 9, 2026 and February 8, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-08'],
  },
  {
    name: 'business that is not for the proxy statement',
    says: 'If you want to propose business without including it in our proxy statement, tell us by February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'business that is not for the proxy statement, told to us',
    says: 'To propose business that is not to be included in our proxy statement, you must tell us by February 8, 2026.',
    found: ['other-proposal by 2026-02-08'],
  },
  {
    name: 'plain proposals “under our bylaws” in the same sentence',
    says: 'Under our bylaws, proposals must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'a second day in brackets, for another subject',
    says: 'For the 2026 meeting, the deadline for nominations is February 10, 2026 (December 9, 2025 for proposals under Rule 14a-8).',
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: '“this is also the deadline”, for a universal proxy',
    says: 'Nominations must be received by February 10, 2026. This is also the deadline for universal proxy notices under Rule 14a-19.',
    found: ['nomination by 2026-02-10', 'universal-proxy by 2026-02-10'],
  },
  {
    name: 'three subjects, each “on” its day, the verb said once',
    says: 'Rule 14a-8 proposals are due on December 12, 2025, nominations on February 21, 2026, and Rule 14a-19 notices on March 23, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21', 'universal-proxy by 2026-03-23'],
  },
  {
    name: 'a first day behind a new subject is not the first subject’s',
    says: 'Rule 14a-8 proposals must be received by December 12, 2025 and nominations not before January 22, 2026 and by February 21, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'a bracket that only points to the bylaws',
    says: 'The advance notice bylaw asks for notice of nominations by February 21, 2026 (see our bylaws).',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'of two subjects in front of a day the nearer one',
    says: 'Other business must be received by the date set in our bylaws, and Rule 14a-8 proposals by December 12, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'proposals “outside it”, of the rule in the sentence before',
    says: 'Proposals under Rule 14a-8 are due December 12, 2025. Those outside it are due February 21, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'other-proposal by 2026-02-21'],
  },
  {
    name: 'plain proposals that the bylaws require',
    says: 'Our bylaws require that proposals be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'a bracket on the bylaws behind nominations',
    says: 'Nominations must be received by February 10, 2026 (under our bylaws).',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'two things that holders may do, in sentences of their own',
    says: 'Stockholders may nominate directors. Stockholders may bring other business. Notice must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'a second day, “that for” another subject',
    says: 'February 10, 2026 is our deadline for nominations, and March 1, 2026 that for other business.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-03-01'],
  },
  {
    name: '“such a proposal”, of nominations',
    says: 'A stockholder may nominate directors. Such a proposal must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“this is the deadline for” another subject',
    says: 'Nominations must be received by February 10, 2026. This is the deadline for other business.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'nominations and “items”',
    says: 'Other nominations and items must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
];

const lastDay: readonly Saying[] = [
  {
    name: '“in no event later than”',
    says: 'Notice of nominations must be received in no event later than February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'the period ends on',
    says: 'The nomination period ends on February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'none will be accepted later',
    says: 'We will not accept nominations later than February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what was considered is no deadline',
    says: 'Nominations received by February 10, 2026 were considered by the Committee.',
    found: [],
  },
  {
    name: '“or earlier”',
    says: 'Nominations are timely if received on February 10, 2026 or earlier.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what the company has received is no deadline',
    says: 'The Company received two nominations by February 10, 2025.',
    found: [],
  },
  {
    name: 'what was received is no deadline',
    says: 'No nominations were received by February 10, 2025.',
    found: [],
  },
  {
    name: 'what will not be considered unless it was received',
    says: 'A nomination that was received by February 10, 2026 will be considered.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'unless the company has received it',
    says: 'The proxies may use their discretion on other business unless the Company has received notice by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'the day by which it must be mailed, beside that of receipt',
    says: 'Rule 14a-8 proposals must be mailed by December 1, 2025 and received by December 12, 2025.',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a deadline for mailing',
    says: 'Nominations must be received by February 10, 2026; the deadline for mailing is March 1, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'the day by which a notice must be confirmed',
    says: 'Nominations must be received by February 10, 2026. Notice must be confirmed by March 1, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“noticed by”',
    says: 'A nominee for director need only be noticed by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'what a proposal asks the company to do by a day is no deadline',
    says: 'The report that the nominees ask for should be published on our website by November 30, 2025.',
    found: [],
  },
];

const oldDay: readonly Saying[] = [
  {
    name: '“in lieu of” the day in the last proxy statement',
    says: 'In lieu of the deadline in our last proxy statement (January 9, 2026), nominations must be received by February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: '“which replaces” the day in the last proxy statement',
    says: 'Nominations must be received by February 10, 2026, which replaces the deadline of January 9, 2026 in our last proxy statement.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'moved up from one day to another',
    says: 'The deadline for nominations has been moved up from February 20, 2026 to February 10, 2026.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'extended by a number of days',
    says: 'The deadline for nominations is extended by ten days to February 20, 2026.',
    found: ['nomination by 2026-02-20'],
  },
  {
    name: '“is not ... but”',
    says: 'The deadline for nominations is not February 10, 2026 but February 20, 2026.',
    found: ['nomination by 2026-02-20'],
  },
];

const lists: readonly Saying[] = [
  {
    name: 'bullets without a semicolon',
    says: `For the 2026 annual meeting, notices of the following must be received:

• nominations, between January 9, 2026 and February 10, 2026

• other business, between January 16, 2026 and February 17, 2026`,
    found: ['nomination 2026-01-09 to 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17'],
  },
  {
    name: 'entries that begin with their day',
    says: 'The closing dates are as follows: (a) February 10, 2026: nominations; (b) December 9, 2025: proposals under Rule 14a-8.',
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'bullets that name only their subject and their days',
    says: 'We must receive:\n\n• Rule 14a-8 proposals: no later than December 12, 2025\n\n• nominees for our proxy materials (proxy access): between November 12, 2025 and December 12, 2025',
    found: ['rule-14a-8-proposal by 2025-12-12', 'proxy-access 2025-11-12 to 2025-12-12'],
  },
  {
    name: 'a bullet with a dash behind its day',
    says: '• December 12, 2025 - proposals under Rule 14a-8',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
];

testSayings(deadlinesIn, {
  'which day is the last': windows,
  'whose day it is': subjects,
  'a last day': lastDay,
  'the day in whose place it stands': oldDay,
  lists: lists,
});
