import { expect, test } from 'vitest';
import { meetingsIn, ofKind } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const called = 'The annual meeting of stockholders will be held on June 12, 2025.';

const inTime: readonly Saying[] = [
  {
    name: 'held as scheduled',
    says: 'The special meeting was held as scheduled on February 28, 2025; no further vote was needed.',
    found: ['special held 2025-02-28'],
  },
  {
    name: 'the meeting of the day of the report',
    says: 'The annual meeting of stockholders was held on March 3, 2025.',
    found: ['annual held 2025-03-03'],
  },
  {
    name: 'scheduled 24 days before the report, which came late',
    says: 'The annual meeting of stockholders is scheduled for February 7, 2025.',
    found: ['annual set 2025-02-07, incidental'],
  },
  {
    name: 'scheduled 25 days before it',
    says: 'The annual meeting of stockholders is scheduled for February 6, 2025.',
    found: [],
  },
  {
    name: 'fifteen months ahead',
    says: 'The annual meeting of stockholders is scheduled for June 3, 2026.',
    found: ['annual set 2026-06-03'],
  },
];

const onTheDay: readonly Saying[] = [
  {
    name: 'with a report of the votes: it was held',
    says: 'On March 3, 2025, Marsh Lantern, Inc. held its Annual Meeting of Stockholders.',
    found: ['annual held 2025-03-03'],
  },
  {
    name: 'with a last announcement: it is still to come',
    says: 'The annual meeting of stockholders will be held on March 3, 2025.',
    found: ['annual set 2025-03-03'],
  },
  {
    name: 'scheduled for a day before the report that came late',
    says: 'The annual meeting of stockholders is scheduled for February 20, 2025.',
    found: ['annual set 2025-02-20, incidental'],
  },
  {
    name: 'scheduled for a day long before the report',
    says: 'The annual meeting of stockholders is scheduled for January 20, 2025.',
    found: [],
  },
  {
    name: 'scheduled for a day two and a half years ahead',
    says: 'The annual meeting of stockholders is scheduled for August 21, 2027.',
    found: [],
  },
  {
    name: 'to come, in a paper without a date',
    says: 'The annual meeting of stockholders will be held on June 12, 2025.',
    paper: { on: null },
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'past, in a paper without a date',
    says: 'The annual meeting of stockholders was held on February 27, 2025.',
    paper: { on: null },
    found: ['annual held 2025-02-27'],
  },
];

const theLastWord: readonly Saying[] = [
  {
    name: 'two days without a word of a change, the one told more often last',
    says: 'The annual meeting of stockholders is scheduled for June 12, 2025. The annual meeting of stockholders is scheduled for June 13, 2025. Come to the annual meeting of stockholders on June 13, 2025.',
    found: ['annual set 2025-06-13'],
  },
  {
    name: 'two days and a word of a change: the last one told, though it is the earlier',
    says: 'The annual meeting of stockholders will be held on June 19, 2025. The annual meeting of stockholders will be held on June 12, 2025. It has been rescheduled.',
    found: ['annual changed 2025-06-12, was 2025-06-19'],
  },
  {
    name: 'put off twice: the day before the last is the old one',
    says: 'The annual meeting of stockholders was postponed from May 6, 2025 to May 20, 2025 and has now been postponed to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-20'],
  },
  {
    name: 'scheduled before for the same day: no change',
    says: 'The annual meeting of stockholders, previously scheduled for June 12, 2025, will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'instead of on the anniversary: that is no day for which it was called',
    says: 'The annual meeting of stockholders will be held on June 12, 2025 instead of on May 10, 2025, the anniversary of the 2024 annual meeting, which was held on May 10, 2024.',
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days'],
  },
  {
    name: 'two days, and a word of a change in the last sentence: the day named last',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The annual meeting of stockholders will be held on June 19, 2025. It has been rescheduled.',
    found: ['annual changed 2025-06-19, was 2025-06-12'],
  },
  {
    name: 'adjourned, and “again”',
    says: 'The special meeting of stockholders held on February 20, 2025 was adjourned to February 27, 2025 and again to March 13, 2025.',
    found: ['special adjourned 2025-03-13, was 2025-02-27'],
  },
  {
    name: 'held and adjourned on one day, to go on later',
    says: 'The special meeting of stockholders was held and adjourned on February 27, 2025. It will reconvene on March 13, 2025.',
    found: ['special adjourned 2025-03-13, was 2025-02-27'],
  },
  {
    name: 'scheduled for later today, and adjourned',
    says: 'The special meeting of stockholders, scheduled for later today, has been adjourned to March 10, 2025.',
    found: ['special adjourned 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'convened today, and adjourned',
    says: 'The special meeting of stockholders was convened today and adjourned to March 10, 2025.',
    found: ['special adjourned 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'what the board did today is no meeting of holders',
    says: 'The special meeting of stockholders will be held on March 10, 2025. Today the Board met.',
    found: ['special set 2025-03-10'],
  },
  {
    name: 'put off after it was called off: put off',
    says: 'The special meeting of stockholders on April 24, 2025 was first cancelled. The special meeting has since been postponed to May 29, 2025.',
    found: ['special postponed 2025-05-29, was 2025-04-24'],
  },
  {
    name: 'called off after it was put off: called off',
    says: 'The special meeting of stockholders had been postponed from April 24, 2025 to May 29, 2025. The special meeting has now been cancelled.',
    found: ['special cancelled (no day), was 2025-05-29'],
  },
  {
    name: 'today’s meeting, adjourned',
    says: 'Today’s special meeting of stockholders was adjourned to March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-03-03'],
  },
  {
    name: 'a new day that is told twice and an old one told once',
    says: 'The annual meeting of stockholders was to be held on May 20, 2025. It has been moved to July 22, 2025. The annual meeting will convene at noon on July 22, 2025.',
    found: ['annual changed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'two days without a word of a change: the one told more often',
    says: 'The annual meeting of stockholders is scheduled for June 13, 2025. The annual meeting of stockholders is scheduled for June 12, 2025. Come to the annual meeting of stockholders on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'put off, in a proxy statement',
    says: 'The annual meeting of stockholders, originally scheduled for May 8, 2025, has been postponed to May 22, 2025.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual postponed 2025-05-22, was 2025-05-08'],
  },
  {
    name: 'moved, in further papers of a solicitation',
    says: 'The annual meeting of stockholders has been moved from May 20, 2025 to June 12, 2025.',
    paper: { form: 'DEFA14A', on: '2025-04-11' },
    found: ['annual changed 2025-06-12, was 2025-05-20'],
  },
  {
    name: 'another meeting cancelled, in a proxy statement',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The special meeting was cancelled.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'an old plan, in a proxy statement: no change',
    says: 'The annual meeting of stockholders will be held on May 22, 2025. The annual meeting of stockholders was first planned for May 8, 2025.',
    paper: { form: 'DEF 14A', on: '2025-04-11' },
    found: ['annual set 2025-05-22'],
  },
];

const usually: readonly Saying[] = [
  {
    name: 'in another month: changed',
    says: 'The annual meeting of stockholders, customarily held in May, will be held on June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'in this month: set',
    says: 'The annual meeting of stockholders, customarily held in June, will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const announced: readonly Saying[] = [
  {
    name: 'on the day of the report',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. On March 3, 2025 the Company announced the date.',
    found: ['annual set 2025-06-12, announced 2025-03-03'],
  },
  {
    name: 'other news: not the meeting',
    says: 'On March 1, 2025, the Company announced its results. The annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'twice: the first time counts',
    says: 'On March 1, 2025, the Company announced that its annual meeting of stockholders will be held on June 12, 2025, as it had announced on February 27, 2025.',
    found: ['annual set 2025-06-12, announced 2025-02-27'],
  },
  {
    name: 'after the report: not yet',
    says: 'The Company will announce on March 10, 2025 that its annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];

const withoutADay: readonly Saying[] = [
  {
    name: 'cancelled: the record date of a meeting that will not be held is none',
    says: 'The special meeting of stockholders on April 24, 2025 has been cancelled. The record date was March 10, 2025.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'postponed indefinitely: the record date stays',
    says: 'The special meeting of stockholders on April 24, 2025 has been postponed indefinitely. The record date of March 10, 2025 stays.',
    found: ['special postponed (no day), was 2025-04-24, record 2025-03-10'],
  },
  {
    name: 'postponed, and only the record date stands',
    says: 'The special meeting of stockholders has been postponed. A new date will be announced. The record date for the special meeting remains March 10, 2025.',
    found: ['special postponed (no day), record 2025-03-10'],
  },
  {
    name: 'postponed from a day, and the new one will follow',
    says: 'The special meeting of stockholders, previously scheduled for April 24, 2025, has been postponed; a new date will follow.',
    found: ['special postponed (no day), was 2025-04-24'],
  },
  {
    name: 'moved from the anniversary, and only the record date is told',
    says: 'The annual meeting of stockholders will be held more than 30 days after the anniversary of last year’s annual meeting. The record date for the annual meeting is April 14, 2025.',
    found: ['annual changed (no day), record 2025-04-14, said to have moved'],
  },
  {
    name: 'none was held the year before, and only the record date is told',
    says: 'No annual meeting was held in 2024. The record date for the annual meeting of stockholders is April 14, 2025.',
    found: ['annual set (no day), record 2025-04-14, none the year before'],
  },
  {
    name: 'the record date alone',
    says: 'The record date for the annual meeting of stockholders is April 14, 2025.',
    found: ['annual set (no day), record 2025-04-14'],
  },
];

const alreadyHeld: readonly Saying[] = [
  {
    name: 'and the one of the year before, told behind it: the later one is the news',
    says: 'The annual meeting of stockholders was held on February 27, 2025. An annual meeting of stockholders was held on February 28, 2024.',
    found: ['annual held 2025-02-27'],
  },
  {
    name: 'with its record date and its mailing',
    says: 'The annual meeting of stockholders was held on February 27, 2025. The record date was January 3, 2025. Proxy materials were mailed on January 10, 2025.',
    found: ['annual held 2025-02-27, record 2025-01-03, mailing 2025-01-10'],
  },
  {
    name: 'an annual one and a special one',
    says: 'The annual meeting of stockholders was held on February 27, 2025. The special meeting of stockholders was held on February 28, 2025.',
    found: ['annual held 2025-02-27', 'special held 2025-02-28'],
  },
];

const whichKind: readonly Saying[] = [
  {
    name: '“the meeting” below a heading is the one that it names',
    says: 'Special Meeting\n\nThe meeting will be held on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'a special meeting set, and an annual one postponed, in sentences of their own',
    says: 'The special meeting of stockholders will be held on April 24, 2025. The meeting will consider the merger. The annual meeting of stockholders has been postponed from May 20, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-20', 'special set 2025-04-24'],
  },
  {
    name: 'a meeting of stockholders on an extension is a special one',
    says: 'The meeting of stockholders on the extension will be held on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'a meeting of stockholders on a plan of dissolution is a special one',
    says: 'The meeting of stockholders on the plan of dissolution will be held on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'a meeting of stockholders on nothing that is named is the annual one',
    says: 'The meeting of stockholders will be held on April 24, 2025.',
    found: ['annual set 2025-04-24'],
  },
  {
    name: 'a meeting of shareholders on a merger is a special one',
    says: 'The meeting of shareholders to approve the merger will be held on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: '“the meeting” is of the kind that the filing speaks of most',
    says: 'The special meeting of stockholders was called in January. The special meeting has one matter before it.\n\nThe meeting will be held on April 24, 2025.',
    found: ['special set 2025-04-24'],
  },
];

const nowAnother: readonly Saying[] = [
  {
    name: 'announced as one day and now another',
    says: 'The date of the annual meeting, announced as May 15, 2025, is now June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'given in the proxy statement',
    says: 'The date of the annual meeting, given as May 15, 2025 in our proxy statement, is June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'previously',
    says: 'The annual meeting, previously May 15, 2025, is now June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'stated to be',
    says: 'The annual meeting date, which had been stated to be May 15, 2025, will be June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'becomes',
    says: 'The day of the annual meeting, until now May 15, 2025, becomes June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'was, and is now',
    says: 'The date of the annual meeting was May 15, 2025 and is now June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'the meeting date of the meeting',
    says: 'The meeting date of our annual meeting, which was disclosed as May 15, 2025, is June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'put on a day by the proxy statement',
    says: 'The annual meeting, which the proxy statement had put on May 15, 2025, is now on June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'formerly',
    says: 'The special meeting’s date, formerly May 15, 2025, has become June 12, 2025.',
    found: ['special changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'what is now another day is the record date',
    says: 'The record date for the annual meeting on May 15, 2025 is now April 1, 2025.',
    found: ['annual set 2025-05-15, record 2025-04-01'],
  },
  {
    name: 'brought forward, with the day in the next words',
    says: 'We have decided to bring our annual meeting forward by two months; it will now be on June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'pulled forward, with the day in the next sentence',
    says: 'The Board is pulling the annual meeting forward. It will now be on June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
  {
    name: 'would have been on one day and is on another',
    says: 'The next annual meeting, which would have been held on May 15, 2025, is planned for November 20, 2025.',
    found: ['annual changed 2025-11-20, was 2025-05-15'],
  },
  {
    name: 'should have taken place',
    says: 'The annual meeting, which should have taken place on May 15, 2025, has been scheduled for November 20, 2025.',
    found: ['annual changed 2025-11-20, was 2025-05-15'],
  },
  {
    name: 'would have fallen on another day',
    says: 'The annual meeting, which under the old bylaws would have fallen on May 15, 2025, will take place on November 20, 2025.',
    found: ['annual changed 2025-11-20, was 2025-05-15'],
  },
  {
    name: 'in a clause of its own without a day',
    says: 'The annual meeting, which will be held in Boston, is set for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'told once, on a day that is none of its own',
    says: 'The annual meeting, announced on February 1, 2025, will be on June 12, 2025.',
    found: ['annual set 2025-06-12, announced 2025-02-01'],
  },
  {
    name: 'disclosed on a day that is none of its own',
    says: 'The annual meeting, disclosed on February 1, 2025, is now June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'will not be able to be held on its day',
    says: 'As a result of the delay in filing our Form 10-K, we will not be able to hold the annual meeting on May 15, 2025 as planned.',
    found: [],
  },
  {
    name: 'unable to be held on its day',
    says: 'We will be unable to hold the annual meeting on May 15, 2025.',
    found: [],
  },
  {
    name: 'enjoined',
    says: 'The court enjoined the Company from holding the special meeting scheduled for March 20, 2025.',
    found: [],
  },
  {
    name: 'held virtually instead of in a town',
    says: 'The 2020 annual meeting of stockholders, to be held on May 14, 2020, will take place virtually rather than in Houston as stated in the proxy statement dated April 1, 2020.',
    paper: { on: '2020-04-08' },
    found: ['annual set 2020-05-14'],
  },
  {
    name: 'to be put off, with the town behind the day',
    says: 'The annual meeting scheduled for April 16, 2020 in Rochester will be postponed.',
    paper: { on: '2020-04-08' },
    found: ['annual postponed (no day), was 2020-04-16'],
  },
  {
    name: 'reset',
    says: 'The Board had set May 8, 2025 as the date of the annual meeting. It has now reset the meeting to June 12, 2025 with a record date of April 21, 2025 (formerly March 17, 2025).',
    found: ['annual changed 2025-06-12, was 2025-05-08, record 2025-04-21'],
  },
  {
    name: 'without a year, in place of a later day of the year',
    says: 'The annual meeting will be held June 12 rather than May 15, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'planned, as “one”',
    says: 'The Company did not hold an annual meeting in 2024. It plans to hold one on April 24, 2025.',
    found: ['annual set 2025-04-24, none the year before'],
  },
  {
    name: 'superseded',
    says: 'The Company’s annual meeting date of June 5, 2025 has been superseded by June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-06-05'],
  },
  {
    name: 'hoped for',
    says: 'We had hoped to hold our annual meeting on June 5, 2025; it will be held June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-06-05'],
  },
  {
    name: 'never opened',
    says: 'The annual meeting of June 5, 2025 never opened for want of a quorum; holders will gather again on June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-06-05'],
  },
  {
    name: 'each of two, on a day of its own',
    says: 'Each of the annual meeting, on June 12, 2025, and the special meeting, on April 7, 2025, will be virtual.',
    found: ['annual set 2025-06-12', 'special set 2025-04-07'],
  },
  {
    name: 'behind a day of the prior year that has none, before a day of the next',
    says: 'The Company expects that its 2025 annual meeting of shareholders will be held on or about March 27, 2025. In 2024 the annual meeting was held on June 7. Because of that, shareholder proposals must now be received by January 6, 2025.',
    paper: { on: '2024-12-16' },
    found: ['annual changed 2025-03-27, prior 2024-06-07, -72 days, approximate'],
  },
];

const adjournedAgain: readonly Saying[] = [
  {
    name: 'reconvened and adjourned again',
    says: 'On March 3, 2025, Marsh Lantern Corporation reconvened its 2025 annual meeting of stockholders, which had originally been convened on February 14, 2025 and was adjourned on that date for lack of votes. The chairman again adjourned the Annual Meeting until March 28, 2025.',
    found: ['annual adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'reconvened, as it had been adjourned once',
    says: 'On March 3, 2025 the Company reconvened its special meeting, which it had adjourned on February 14, 2025. The meeting was once more adjourned, to March 28, 2025.',
    found: ['special adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'resumed and adjourned again',
    says: 'The Company resumed its special meeting on March 3, 2025. That meeting had been opened and adjourned on February 14, 2025. As there was still no quorum, it was adjourned again, until March 28, 2025.',
    found: ['special adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'reconvened, as the meeting itself is the subject',
    says: 'On March 3, 2025, the special meeting of stockholders, initially convened on February 14, 2025, reconvened and was again adjourned, to 9:00 a.m. on March 28, 2025.',
    found: ['special adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'opened three times',
    says: 'The annual meeting was convened on February 3, 2025, adjourned, reconvened on February 14, 2025, adjourned, reconvened on March 3, 2025 and adjourned again until March 28, 2025.',
    found: ['annual adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'reconvened today',
    says: 'The annual meeting was reconvened today. It had been adjourned on February 14, 2025. It has now been further adjourned to March 28, 2025.',
    found: ['annual adjourned 2025-03-28, was 2025-03-03'],
  },
  {
    name: 'to continue',
    says: 'We opened our annual meeting of stockholders on March 3, 2025 as planned, but only 44% of the shares were represented. The meeting was therefore adjourned. It will continue on Monday, March 31, 2025.',
    found: ['annual adjourned 2025-03-31, was 2025-03-03'],
  },
  {
    name: 'to go on',
    says: 'The special meeting was opened on March 3, 2025 and adjourned. The meeting will go on on March 17, 2025.',
    found: ['special adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'to pick up again',
    says: 'The annual meeting opened on March 3, 2025. It was adjourned for want of a quorum and will pick up again on March 17, 2025.',
    found: ['annual adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'at which holders will come together again',
    says: 'The special meeting was adjourned on March 3, 2025. Stockholders will come together again on March 17, 2025.',
    found: ['special adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'that continues',
    says: 'The adjourned annual meeting continues on March 17, 2025.',
    found: ['annual adjourned 2025-03-17'],
  },
];

testSayings(meetingsIn, {
  'a day that is no longer the day': nowAnother,
  'a meeting adjourned again': adjournedAgain,
  'before and after the report': inTime,
  'of the very day of the meeting': onTheDay,
  'the last word': theLastWord,
  'which kind': whichKind,
  'a meeting without a day': withoutADay,
  'a meeting already held': alreadyHeld,
  usually: usually,
  announced: announced,
});

test('at most six sentences are shown of one meeting', async () => {
  const says = `${called} The record date is April 14, 2025. Proxy materials will be mailed on April 25, 2025. ${'The annual meeting of stockholders of June 12, 2025 will be a good one. '.repeat(9)}`;
  const [meeting] = await ofKind('meeting-date', says);
  expect(meeting?.evidence.length).toBeLessThanOrEqual(6);
  expect(meeting?.evidence[0]?.quote).toBe(called);
});
