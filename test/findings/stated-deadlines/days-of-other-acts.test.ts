import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const none = (name: string, says: string): Saying => ({ name, says, found: [] });
const nomination = ['nomination by 2025-06-02'];
const ofRule = ['rule-14a-8-proposal by 2025-06-02'];

const conditions: readonly Saying[] = [
  none(
    'a merger that has not closed',
    'If the merger has not closed by June 2, 2025, the Company will hold an annual meeting and will announce the deadlines for proposals.',
  ),
  none(
    'a sale that should not be completed',
    'Should the sale of the quarry not be completed by June 2, 2025, we will tell stockholders the last day for nominations.',
  ),
  none(
    'a court that has not ruled, a verb that no list knows',
    'Unless the court has ruled by June 2, 2025, we will hold an annual meeting and publish the deadline for nominations.',
  ),
  none(
    'a day in front of what is to happen',
    'If, by June 2, 2025, the mill is not running again, we will announce the deadline for nominations.',
  ),
  none(
    'a condition at the end',
    'The deadline for nominations will be announced in the event that no definitive agreement is signed by June 2, 2025.',
  ),
  none(
    'a reason',
    'Because the spin-off is to be completed by June 2, 2025, no deadline for stockholder proposals has been set.',
  ),
  none(
    'subject to a completion',
    'Subject to completion of the merger on or before June 2, 2025, no nominations will be accepted.',
  ),
  {
    name: 'but a nomination is of the condition',
    says: 'Unless notice of a nomination is received by June 2, 2025, it will be disregarded.',
    found: nomination,
  },
  {
    name: 'but a deadline of the clause behind the condition',
    says: 'If the merger has not closed by May 1, 2025, we will hold an annual meeting, for which nominations must be received by June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but a condition without a day',
    says: 'If the merger is not completed, proposals of stockholders for our proxy statement must be received by June 2, 2025.',
    found: ofRule,
  },
  {
    name: 'but a condition behind the day',
    says: 'The period for nominations expires on June 2, 2025 unless the offering has closed.',
    found: nomination,
  },
];

const ofCompanies: readonly Saying[] = [
  none(
    'a request to the Staff, in the sentence behind the proposal',
    'A stockholder has sent us a proposal under Rule 14a-8. The Company intends to submit a no-action request to the Staff by June 2, 2025.',
  ),
  none(
    'reasons filed with the Commission',
    'We must file our reasons for leaving out the proposal with the Commission by June 2, 2025.',
  ),
  none(
    'the day on which the board decided',
    'Resolution to convene the Annual General Meeting of Shareholders. Board resolution date: March 3, 2025.',
  ),
  none('an announcement', 'The Company expects to announce the deadline for nominations on or before June 2, 2025.'),
  none(
    'what is asked of one holder',
    'A stockholder has nominated two directors. We have asked the stockholder to provide more information by June 2, 2025.',
  ),
  none(
    'time to amend a notice',
    'The stockholder who nominated two directors has until June 2, 2025 to amend the notice.',
  ),
  none('nominations to be withdrawn', 'The fund agreed with us to withdraw its nominations by June 2, 2025.'),
  {
    name: 'but resolutions of holders',
    says: 'Resolutions of stockholders for our proxy statement must be received by June 2, 2025.',
    found: ofRule,
  },
  {
    name: 'but what the company must receive',
    says: 'The Company must receive nominations by June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but a meeting that the company will hold',
    says: 'The Company will hold its annual meeting in August, and nominations are due by June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but proposals under the rules of the Commission',
    says: 'Proposals must be submitted as the rules of the Commission ask and received by June 2, 2025 to be in our proxy statement.',
    found: ofRule,
  },
];

const ofHolders: readonly Saying[] = [
  none(
    'questions at a virtual meeting',
    'Stockholders who wish to ask questions at the virtual meeting must submit them by 5:00 p.m. Eastern Time on June 2, 2025.',
  ),
  none('questions on the proposals', 'You may send in questions about the proposals until June 2, 2025.'),
  none(
    'questions that are received',
    'Written questions for the nominees will be answered if they are received by June 2, 2025.',
  ),
  none(
    'registering, at an address with dots in it',
    'To hear the nominees you must register at www.lantern.example no later than June 2, 2025.',
  ),
  none('an answer', 'To hear the proposal presented, please RSVP by June 2, 2025.'),
  none(
    'shares handed in for redemption',
    'Holders who redeem in connection with the proposals must deliver their shares by June 2, 2025.',
  ),
  {
    name: 'but a nomination sent by registered mail',
    says: 'A registered holder must send notice of a nomination by registered mail no later than June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but whoever attends to present a nomination',
    says: 'A stockholder who wishes to attend and present a nomination must notify the Secretary by June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but questions behind the day',
    says: 'Proposals of stockholders for our proxy statement must be received by June 2, 2025; if you have questions, please call.',
    found: ofRule,
  },
];

const ofBidders: readonly Saying[] = [
  none(
    'a bid that stays open',
    'We received a proposal from Redfern Partners to buy all of our shares. Redfern said that its proposal would remain open until June 2, 2025 and that it may nominate directors.',
  ),
  none(
    'an offer that expires',
    'Redfern, which has nominated three directors, said that its offer expires at 5:00 p.m. on June 2, 2025.',
  ),
  none('a bid to be accepted', 'Redfern, a stockholder, asked the Board to accept its proposal by June 2, 2025.'),
  none(
    'a deadline of a deal',
    'At the meeting stockholders consider an extension proposal. It would push the deal deadline to June 2, 2025.',
  ),
  none(
    'a deadline to complete a combination',
    'With the proposals stockholders move the deadline to complete a business combination to June 2, 2025.',
  ),
  {
    name: 'but a window for proposals that stays open',
    says: 'The window for nominations will remain open until June 2, 2025.',
    found: nomination,
  },
  {
    name: 'but proposals of holders beside a merger',
    says: 'Proposals of stockholders for our proxy statement, if the merger is not completed and a meeting is held, must be received by June 2, 2025.',
    found: ofRule,
  },
];

testSayings(deadlinesIn, {
  'a day in a condition or reason of another matter': conditions,
  'a day on which the company or one holder acts': ofCompanies,
  'a day by which holders do something else': ofHolders,
  'a day of a bid or a deal': ofBidders,
});
