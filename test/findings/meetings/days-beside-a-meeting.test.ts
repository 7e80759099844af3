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
  'For example, were the annual meeting of shareholders originally called for June 12, 2025, it could be put off until August 11, 2025.',
  'If the special meeting of stockholders had initially been set for June 12, 2025, the Company could not adjourn it past July 11, 2025.',
  'By way of illustration, an annual meeting of shareholders held on June 12, 2025 would give a window that opens on February 12, 2025.',
  'Suppose the annual meeting of shareholders takes place on June 12, 2025.',
  'Assuming an annual meeting of shareholders on June 12, 2025, notice would be timely on March 14, 2025.',
  'For instance, the annual meeting of shareholders being first convened on June 12, 2025, no adjournment could go beyond July 12, 2025.',
].map((says) => ({ name: says, says, found: [] }));

testSayings(meetingsAndDeadlinesIn, { 'the day by which something is handed in is no day of the meeting': handedIn });
testSayings(meetingsIn, {
  'the second of a pair of days is what the first is': pairs,
  'a day supposed is none': supposed,
});
