import { meetingsAndDeadlinesIn, meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const handedIn: readonly Saying[] = [
  {
    name: 'to be sent to the company by a day, owing to a change of date',
    says: 'The annual meeting of shareholders has been moved from April 17, 2025 to June 12, 2025. Owing to the change of date, a shareholder who wants a proposal in the proxy statement has to send it to the Company by March 20, 2025.',
    found: ['annual changed 2025-06-12, was 2025-04-17', 'rule-14a-8-proposal by 2025-03-20'],
  },
  {
    name: 'to be given to the secretary, since the meeting has been rescheduled',
    says: 'Since the annual meeting of shareholders has been rescheduled for June 12, 2025, holders who intend to nominate a director should give their notice to the Secretary not later than March 20, 2025.',
    found: ['annual changed 2025-06-12', 'nomination by 2025-03-20'],
  },
  {
    name: 'to be delivered to an office, as the date was changed',
    says: 'The annual meeting of shareholders is postponed until June 12, 2025. As the date was changed, proposals must be delivered to our offices on or before March 20, 2025.',
    found: ['annual postponed 2025-06-12', 'rule-14a-8-proposal by 2025-03-20'],
  },
  {
    name: 'ballots mailed to somebody, because of a delay',
    says: 'Because the annual meeting was delayed, ballots that were mailed to the tabulator before May 2, 2025 stay valid. The annual meeting of shareholders is now called for June 12, 2025.',
    found: ['annual changed 2025-06-12'],
  },
];

const pairs: readonly Saying[] = [
  {
    name: 'a deadline in place of an earlier one',
    says: 'Proposals must now reach us by March 20, 2025 in place of March 27, 2025. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a deadline that replaces one',
    says: 'Nominations for the annual meeting of shareholders on June 12, 2025 are due on March 20, 2025, replacing March 27, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a record date rather than another',
    says: 'The annual meeting of shareholders is expected to be held on June 12, 2025. The record date will be April 14, 2025 rather than April 7, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a mailing instead of one planned',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. We will mail the proxy statement on or about May 2, 2025 instead of April 25, 2025.',
    found: ['annual set 2025-06-12, mailing about 2025-05-02'],
  },
  {
    name: 'the day of something else instead of another',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The earnings call will be on May 8, 2025 instead of May 6, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the meeting’s own day instead of another',
    says: 'The annual meeting of shareholders will be held on June 12, 2025 instead of April 17, 2025.',
    found: ['annual changed 2025-06-12, was 2025-04-17'],
  },
];

const supposed: readonly Saying[] = [
  'The company will pay the fund, supposing the annual meeting of stockholders is postponed to June 12, 2025.',
  'For example, were the annual meeting of shareholders originally called for June 12, 2025, it could be put off until August 11, 2025.',
  'If the special meeting of stockholders had initially been set for June 12, 2025, the Company could not adjourn it past July 11, 2025.',
  'By way of illustration, an annual meeting of shareholders held on June 12, 2025 would give a window that opens on February 12, 2025.',
  'Suppose the annual meeting of shareholders takes place on June 12, 2025.',
  'Assuming an annual meeting of shareholders on June 12, 2025, notice would be timely on March 14, 2025.',
  'For instance, the annual meeting of shareholders being first convened on June 12, 2025, no adjournment could go beyond July 12, 2025.',
].map((says) => ({ name: says, says, found: [] }));

const notOnItsDay: readonly Saying[] = [
  {
    name: 'put off, as it was to have been held on a day',
    says: 'The 2025 annual meeting of stockholders, to have been held on May 15, 2025, is deferred; the Board expects that it will be held on June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'put off, as it cannot be held on a day',
    says: 'Due to the audit, the Board has concluded that the annual meeting cannot be held on May 15, 2025. A new date of June 12, 2025 has been chosen.',
    found: ['annual changed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'set back by some weeks, from one day to another',
    says: 'The annual meeting of stockholders has been set back four weeks, from May 15, 2025 to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-15'],
  },
  {
    name: 'not able to hold it on one day, and held on another',
    says: 'The Company was not able to hold its annual meeting of stockholders on February 27, 2025, and will now hold it on March 20, 2025.',
    found: ['annual changed 2025-03-20, was 2025-02-27'],
  },
  {
    name: 'which did not take place on one day',
    says: 'The special meeting of stockholders did not take place on March 3, 2025 for lack of a quorum and is now called for March 20, 2025.',
    found: ['special changed 2025-03-20, was 2025-03-03'],
  },
  {
    name: 'not held until a day',
    says: 'Because of the tender offer expiring on April 30, 2025, the annual meeting of stockholders will not be held until June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'last held on one day, this year on another',
    says: 'The annual meeting of stockholders, last held on May 10, 2024, will this year be on June 12, 2025.',
    found: ['annual changed 2025-06-12, prior 2024-05-10, 33 days'],
  },
  {
    name: 'reconvened after two adjournments',
    says: 'Following its adjournment on February 20, 2025 and again on February 27, 2025, the special meeting of stockholders will be reconvened on March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-02-27'],
  },
  {
    name: 'off',
    says: 'The annual meeting of stockholders called for May 15, 2025 is off. No new date has been fixed.',
    found: ['annual cancelled (no day), was 2025-05-15'],
  },
  {
    name: 'scrapped',
    says: 'The annual meeting of stockholders planned for May 15, 2025 has been scrapped.',
    found: ['annual cancelled (no day), was 2025-05-15'],
  },
  {
    name: 'not to go ahead',
    says: 'There will be no annual meeting of stockholders in 2025; the meeting fixed for May 15, 2025 will not go ahead because the merger is expected to close on May 1, 2025.',
    found: ['annual cancelled (no day), was 2025-05-15'],
  },
];

const notMoved: readonly Saying[] = [
  {
    name: 'would be adjourned if there were no quorum',
    says: 'If no quorum is present on June 12, 2025, the annual meeting of stockholders will be adjourned to June 26, 2025.',
    found: [],
  },
  {
    name: 'asked to be postponed, which the board declined',
    says: 'The Company received a letter that asks it to postpone the annual meeting of stockholders from June 12, 2025 to July 24, 2025. The Board has declined.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'its date by which it must be held extended',
    says: 'The lender extended the date by which the annual meeting of stockholders must be held to September 30, 2025.',
    found: [],
  },
  {
    name: 'an election of directors put off from it',
    says: 'The election of directors has been postponed from the annual meeting of stockholders on June 12, 2025 to a special meeting to be called in the fall.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'expected in a month that it will not be in',
    says: 'The annual meeting of stockholders that we expected to hold in May will instead be held in the second half of the year.',
    found: [],
  },
  {
    name: 'will not be on its day, and no other is named for it',
    says: 'Our annual meeting of stockholders won’t be on May 15, 2025 after all. We’ll see you on June 12, 2025.',
    found: [],
  },
  {
    name: 'forbidden by a court on its day',
    says: 'The Court enjoined the Company from holding its annual meeting of stockholders on March 20, 2025.',
    found: [],
  },
];

testSayings(meetingsAndDeadlinesIn, { 'the day by which something is handed in is no day of the meeting': handedIn });
testSayings(meetingsIn, {
  'the second of a pair of days is what the first is': pairs,
  'a day supposed is none': supposed,
  'a meeting that is not on its day': notOnItsDay,
  'a meeting that is not moved for certain': notMoved,
});
