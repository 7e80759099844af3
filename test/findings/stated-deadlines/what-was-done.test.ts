import { meetingsAndDeadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const proxy = { form: 'DEF 14A', on: '2025-04-11' };

/** Sentences of an 8-K in which nobody is asked to hand anything in by the day. */
const none: readonly Saying[] = [
  'Corvale Capital gave its notice of nominations on January 30, 2025, one day before the window closed.',
  'Corvale proposed a merger of the companies and modified the proposal on March 9, 2025 to include its holders.',
  'The board of the credit union accepted nominations until April 12, 2025 from its members.',
  'The Company will nominate Ms. Dane for election and will, no later than March 15, 2025, form a committee.',
  'The last day for nominations stands, unless the Company notifies Corvale by April 15, 2025 that Ms. Dane is named.',
  'The Company agreed to (i) appoint Mr. Osei to the Board not later than April 15, 2025, (ii) name him a nominee.',
  'The Board set April 26, 2025 as the date by which holders must return the questionnaire that the advance notice bylaw asks of nominees.',
  'The Board will decide on the resignation of a nominee who fails to receive a majority by September 3, 2025.',
  'Mr. Delgado is a nominee of the Governor; the Senate must act on the nomination by June 28, 2025.',
  'The proposal, if approved by the stockholders, must be implemented by the Board no later than April 30, 2025.',
  'The notice with other proposals of stockholders will be published at least four weeks before April 28, 2025.',
  'Nominations of employees for the 2026 Chairman’s Award close on January 31, 2026.',
  'NOTICE OF ANNUAL MEETING\n\nNominations of employees of the company for the Chairman’s Award close on January 31, 2026.',
  'The standstill ends 30 days prior to the nomination deadline for the 2026 annual meeting, or January 13, 2026 if earlier.',
  'Corvale Capital may deliver a notice of nomination until April 8, 2025.',
  'The Investor may nominate one director by notice not later than April 8, 2025.',
].map((says) => ({ name: says, says, found: [] }));

const ofPaper: readonly Saying[] = [
  {
    name: 'the day below a headline is that of the release',
    says: 'Marsh Lantern Responds to Stockholder Proposal\n\nMarch 3, 2025\n\nThe Board looked at a proposal under Rule 14a-8.',
    found: [],
  },
  {
    name: 'and so is one behind a colon',
    says: 'Stockholder Nominations: March 3, 2025\n\nThe Board rejected the nominations made by Corvale.',
    found: [],
  },
  {
    name: 'a later day behind a colon is a last one',
    says: 'Stockholder Nominations: April 3, 2025',
    found: ['nomination by 2025-04-03'],
  },
];

const sorted: readonly Saying[] = [
  {
    name: 'each day has its thing behind it',
    paper: proxy,
    says: 'The dates given before (December 12, 2025 for Rule 14a-8 proposals and February 8, 2026 for nominations) continue to apply.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-08'],
  },
  {
    name: 'hours between a day and its thing',
    paper: proxy,
    says: 'Stockholders have until February 8, 2026 at 5:00 p.m. to submit nominations and until December 12, 2025 to submit Rule 14a-8 proposals.',
    found: ['nomination by 2026-02-08', 'rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a last day that has passed, and a window that was opened',
    paper: { form: '10-Q', on: '2024-11-01' },
    says: 'The deadline for proposals under Rule 14a-8 was August 23, 2024, and the window for nominations, which opened on October 10, 2024, closes on November 9, 2024.',
    found: ['nomination 2024-10-10 to 2024-11-09'],
  },
  {
    name: 'proposals and nominations, respectively',
    paper: proxy,
    says: 'Stockholder proposals and director nominations for the 2026 annual meeting are due by December 12, 2025 and February 8, 2026, respectively.',
    found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-08'],
  },
  {
    name: 'what a rule asks for as well',
    paper: proxy,
    says: 'Under its bylaws, a nomination must be received by March 16, 2026, which is also the date under Rule 14a-19.',
    found: ['nomination by 2026-03-16', 'universal-proxy by 2026-03-16'],
  },
  {
    name: 'a rule and the bylaws, by one day',
    paper: proxy,
    says: 'A stockholder nominating a director must comply with Rule 14a-19 and our bylaws by February 8, 2026.',
    found: ['nomination by 2026-02-08', 'universal-proxy by 2026-02-08'],
  },
  {
    name: 'the open of business is no business',
    paper: proxy,
    says: 'Proxy access nominations for 2026 must arrive between the open of business on November 12, 2025 and the close of business on December 12, 2025.',
    found: ['proxy-access 2025-11-12 to 2025-12-12'],
  },
  {
    name: 'those not included, and those included',
    paper: proxy,
    says: 'Proposals not included in our proxy statement must be delivered by February 8, 2026 and those included by December 12, 2025.',
    found: ['other-proposal by 2026-02-08', 'rule-14a-8-proposal by 2025-12-12'],
  },
  {
    name: 'a count for one thing, a day for another',
    says: 'A stockholder may nominate directors until the tenth day following this announcement, and may submit Rule 14a-8 proposals until April 10, 2025.',
    found: ['rule-14a-8-proposal by 2025-04-10'],
  },
  {
    name: 'a deadline that is waived, and the day in its place',
    says: 'The Board has waived the deadline of February 23, 2025 for nominations and will consider any nomination received by April 10, 2025.',
    found: ['nomination by 2025-04-10'],
  },
  {
    name: 'the date for the next meeting is a last day where last days are spoken of',
    paper: { form: '10-Q', on: '2024-11-12' },
    says: 'Stockholders who wished to present a proposal at the 2024 annual meeting had to submit it by December 21, 2023. For the 2025 annual meeting the date is December 20, 2024.',
    found: ['rule-14a-8-proposal by 2024-12-20'],
  },
  {
    name: 'a date by which proposals must be in that is moved is no former day of the meeting',
    paper: { form: '10-Q', on: '2024-11-12' },
    says: 'The date by which stockholder proposals must be received for the 2025 annual meeting has been changed from December 4, 2024 to January 8, 2025, because the Board has changed the date of that meeting from the second Tuesday in May to June 22, 2025.',
    found: ['annual changed 2025-06-22'],
  },
  {
    name: 'proposals handed in before need not be handed in again',
    says: 'A stockholder who has already submitted a Rule 14a-8 proposal by the December 6, 2024 deadline need not do so again.',
    found: [],
  },
];

testSayings(meetingsAndDeadlinesIn, {
  'nothing is asked of holders': none,
  'the day of the paper': ofPaper,
  'days for more than one thing': sorted,
});
