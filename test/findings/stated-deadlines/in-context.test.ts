import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

const besideTheCount: readonly Saying[] = [
  {
    name: 'both dates of a window in brackets, the closing one first',
    says: 'Notice of a nomination must be received not later than the 90th day (February 21, 2026), nor earlier than the 120th day (January 22, 2026), before the anniversary of the annual meeting.',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'the whole window in one bracket',
    says: 'Nominations must be received between 120 and 90 days before the anniversary (that is, between January 22, 2026 and February 21, 2026).',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'the date at the end of the sentence',
    says: 'Nominations must be received by the Secretary at least 60 days before the anniversary of the annual meeting (March 23, 2026).',
    found: ['nomination by 2026-03-23'],
  },
  {
    name: 'the first day alone is no last day',
    says: 'Nominations may be given no earlier than 120 days before the anniversary of the annual meeting (January 22, 2026).',
    found: [],
  },
  {
    name: 'the anniversary itself, from which the days are counted, is no deadline',
    says: 'Nominations must be received by February 21, 2026, which would be 90 days before May 22, 2026, the anniversary of the meeting.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'a day from which days are counted, without the day they come to',
    says: 'A proposal must be received by the Company 120 days before April 11, 2026.',
    found: [],
  },
  {
    name: '“prior to” behind each count says nothing of its end',
    says: 'Nominations must be received not more than 120 days prior to the anniversary (January 22, 2026) and not less than 90 days prior to the anniversary (February 21, 2026).',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: '“which will be”, in a bracket',
    says: 'For a nomination to be timely, it must be delivered not earlier than 120 days before the anniversary (which will be January 22, 2026) and not later than 90 days before the anniversary (which will be February 21, 2026).',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
];

const besideACondition: readonly Saying[] = [
  {
    name: 'the anniversary in front, as what the date turns on',
    says: 'Unless the annual meeting is held more than 30 days from May 22, 2026, nominations must be received by February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'the anniversary behind',
    says: 'Nominations must be received by February 21, 2026 unless the annual meeting is held more than 30 days after May 22, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'the anniversary in a sentence of its own',
    says: 'The anniversary of the 2025 annual meeting is May 22, 2026. Nominations are due by February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'one day alone, before which the meeting may be called',
    says: 'If the annual meeting is called for a date before April 22, 2026, nominations will be due by another day.',
    found: [],
  },
  {
    name: 'the anniversary in a bracket',
    says: 'Unless the annual meeting is moved by more than 30 days from its anniversary (May 22, 2026), nominations must be received by February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'the anniversary in a bracket, within days of which the meeting lies',
    says: 'Nominations must be received by February 21, 2026 if the annual meeting is within 30 days of the anniversary (May 22, 2026).',
    found: ['nomination by 2026-02-21'],
  },
];

const shortForms: readonly Saying[] = [
  {
    name: 'a label and a range',
    says: 'Nominations: January 22, 2026 - February 21, 2026',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'a label and a day',
    says: 'Rule 14a-8 proposals: December 12, 2025',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'dots that lead to the day',
    says: 'Deadline for Rule 14a-8 proposals ........ December 12, 2025',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: '“the window is”',
    says: 'For a nomination, the window is January 22, 2026 to February 21, 2026.',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'the opening day in brackets behind the closing one',
    says: 'Nominations must be received no later than February 21, 2026 (but not before January 22, 2026).',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'late if received before or after',
    says: 'Nominations will be considered untimely if received before January 22, 2026 or after February 21, 2026.',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'late if received after or before',
    says: 'Nominations will be disregarded if received after February 21, 2026 or before January 22, 2026.',
    found: ['nomination 2026-01-22 to 2026-02-21'],
  },
  {
    name: 'the zone and the office between the hour and the day',
    says: 'Nominations must be received by the close of business, Pacific time, at our principal executive offices on February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: 'the zone in a bracket',
    says: 'Nominations must be received no later than close of business (Eastern Time) on February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
  {
    name: '“at the latest, on”',
    says: 'For a nomination to be considered it has to be with us, at the latest, on February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
];

const theSubjectElsewhere: readonly Saying[] = [
  {
    name: '“such proposals” are those of the sentence before',
    says: 'A stockholder may bring other business before the meeting. Such proposals must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'behind the date: “the ... deadline for nominations”',
    says: 'The February 10, 2026 deadline for nominations will not be extended.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'behind the date, at the end',
    says: 'By February 10, 2026 the Secretary must have received every nomination.',
    found: ['nomination by 2026-02-10'],
  },
  {
    name: 'behind the date, as plain “proposal”',
    says: 'By December 9, 2025 we must have received any proposal of a stockholder.',
    found: ['rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'the heading says which proposals are meant',
    says: 'Other Business for the 2026 Meeting\n\nProposals must be received by February 10, 2026.',
    paper: proxy,
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'the heading names both',
    says: 'Nominations and Other Business\n\nNotice must be received by February 21, 2026.',
    paper: proxy,
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
  },
  {
    name: '“all other proposals”, after those under the rule',
    says: 'The deadline for Rule 14a-8 proposals is December 12, 2025. The deadline for all other proposals is February 21, 2026.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'other-proposal by 2026-02-21'],
  },
  {
    name: '“the same holds for”, in one sentence',
    says: 'We must receive nominations by February 21, 2026; the same holds for other business.',
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
  },
  {
    name: 'plain proposals, said behind the date to be other business',
    says: 'Proposals must be received by February 21, 2026 in order to be other business at the meeting.',
    found: ['other-proposal by 2026-02-21'],
  },
  {
    name: 'plain proposals, said behind the date to be under the rule',
    says: 'Proposals must be received by December 12, 2025 to be considered under Rule 14a-8.',
    found: ['rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'the rule set aside in brackets',
    says: 'The deadline for proposals (other than those under Rule 14a-8) is February 21, 2026.',
    found: ['other-proposal by 2026-02-21'],
  },
  {
    name: 'the last day for one, and a second date for another',
    says: 'February 21, 2026 is the last day for nominations, and March 1, 2026 for other business.',
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'in brackets behind each date: the rule, and the bylaws',
    says: 'Proposals must be received by December 9, 2025 (under Rule 14a-8) and by February 10, 2026 (under our bylaws).',
    found: ['rule-14a-8-proposal by 2025-12-09', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'in brackets, as the bare word “bylaws”',
    says: 'Proposals must be received by February 10, 2026 (bylaws).',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'in brackets, as the advance notice bylaw, which asks for both',
    says: 'Proposals must be received by February 10, 2026 (pursuant to the advance notice bylaw).',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'behind a colon and the letters of limbs',
    says: 'The closing dates are as follows: February 10, 2026: (i) nominations and (ii) other business.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: '“this happens to be the day for”, in one sentence',
    says: 'Nominations must be received by February 10, 2026; this happens to be the day for other business.',
    found: ['nomination by 2026-02-10', 'other-proposal by 2026-02-10'],
  },
  {
    name: 'the later date first, each with its own subject in front',
    says: 'Nominations must be received by February 10, 2026 and proposals under Rule 14a-8 by December 9, 2025.',
    found: ['nomination by 2026-02-10', 'rule-14a-8-proposal by 2025-12-09'],
  },
  {
    name: 'the bylaws, named in front of proposals',
    says: 'Under our amended and restated bylaws, proposals must be received by February 10, 2026.',
    found: ['other-proposal by 2026-02-10'],
  },
  {
    name: 'the bylaws in front, and the proxy statement behind',
    says: 'As required by its bylaws, the Company must receive proposals by February 10, 2026 for its proxy statement.',
    found: ['rule-14a-8-proposal by 2026-02-10'],
  },
  {
    name: '“without such notice by that date”, for another subject',
    says: 'Nominations are due by February 21, 2026; without such notice by that date the chairman may disregard other business.',
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
  },
  {
    name: 'nominees of proxy access, named by that in the run-in heading alone',
    says: 'Proxy Access. Our bylaws permit a group of holders to include nominees. Written notice must be received no later than December 12, 2025.',
    found: ['proxy-access by 2025-12-12'],
  },
  {
    name: '“present a matter” under the advance notice bylaw',
    says: 'A stockholder who wishes to present a matter for action must deliver by February 21, 2026 the notice that the advance notice bylaw requires.',
    found: ['other-proposal by 2026-02-21'],
  },
  {
    name: 'nominations “from the floor” are nominations',
    says: 'Nominations from the floor must reach the Secretary by February 21, 2026.',
    found: ['nomination by 2026-02-21'],
  },
];

const severalWindows: readonly Saying[] = [
  {
    name: 'the opening day behind the closing one, and another subject behind both',
    says: 'Nominations must be received by February 21, 2026, but not before January 22, 2026, or, for other business, by March 1, 2026.',
    found: ['nomination 2026-01-22 to 2026-02-21', 'other-proposal by 2026-03-01'],
  },
  {
    name: 'two windows, each with its closing day first or last',
    says: 'Nominations must be received by February 10, 2026, but not before January 9, 2026, and other business not before January 16, 2026 and by February 17, 2026.',
    found: ['nomination 2026-01-09 to 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17'],
  },
  {
    name: 'a first day behind a new subject is that subject’s',
    says: 'Nominations must be received by February 10, 2026, and notices of business not earlier than January 16, 2026 nor later than February 17, 2026.',
    found: ['nomination by 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17'],
  },
  {
    name: 'a window behind another, “between” its days',
    says: 'Nominations must be received by February 10, 2026, nor before January 9, 2026, or between January 16, 2026 and February 17, 2026 for other business.',
    found: ['nomination 2026-01-09 to 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17'],
  },
  {
    name: 'the later of two days, the later one first',
    says: 'The deadline for nominations is the later of February 20, 2026 and February 10, 2026.',
    found: ['nomination by 2026-02-20'],
  },
  {
    name: 'the later of two days, with words between',
    says: 'The deadline for nominations is the later of February 10, 2026 or, if we extend it, February 20, 2026.',
    found: ['nomination by 2026-02-20'],
  },
  {
    name: 'a window of the second subject alone',
    says: 'Nominations must be received by February 21, 2026, and other business from January 22, 2026 to March 1, 2026, but not later.',
    found: ['nomination by 2026-02-21', 'other-proposal 2026-01-22 to 2026-03-01'],
  },
  {
    name: 'two windows for one subject',
    says: 'Nominations must be received between January 22, 2026 and February 21, 2026, or between March 1, 2026 and March 10, 2026 if the first time is missed.',
    found: ['nomination 2026-01-22 to 2026-02-21', 'nomination 2026-03-01 to 2026-03-10'],
  },
  {
    name: '“the identical window” for another subject',
    says: 'Nominations must be received by February 21, 2026. The identical window applies to other business.',
    found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
  },
  {
    name: 'a first day without a last one is no deadline',
    says: 'The window for nominations opens January 22, 2026.',
    found: [],
  },
  {
    name: 'proposals under “our bylaws”, in brackets behind the date',
    says: 'Proposals must be received by February 21, 2026 (our bylaws).',
    found: ['other-proposal by 2026-02-21'],
  },
];

testSayings(deadlinesIn, {
  'beside the count of days': besideTheCount,
  'beside a condition': besideACondition,
  'in short forms': shortForms,
  'with the subject elsewhere': theSubjectElsewhere,
  'several windows': severalWindows,
});
