import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const none = (name: string, says: string): Saying => ({ name, says, found: [] });
const nomination = ['nomination by 2025-06-02'];
const ofRule = ['rule-14a-8-proposal by 2025-06-02'];

const done: readonly Saying[] = [
  none(
    'a notice that was delivered',
    'Gorse Capital delivered its notice on January 30, 2025, one day before the nomination window closed.',
  ),
  none(
    'a notice that was given under a contract',
    'For the 2025 annual meeting the Investor gave such notice of its nomination on December 5, 2024.',
  ),
  none(
    'a bid that was changed',
    'Gorse, a retailer, proposed a $9 a share merger on May 29, and modified the proposal on June 2 to include management.',
  ),
  {
    name: 'but what was submitted, or comes later',
    says: 'Holders who submitted a proposal on or before June 2, 2025 under Rule 14a-8 are heard.',
    found: ofRule,
  },
  {
    name: 'but a proposal that has to be submitted',
    says: 'Proposals under Rule 14a-8 are in time if submitted in writing on or before June 2, 2025.',
    found: ofRule,
  },
];

const ofTheCompany: readonly Saying[] = [
  none(
    'the first limb of a list',
    'Under the Agreement, the Company agreed to (i) appoint Ms. Ode to the Board not later than June 2, 2025, (ii) include Ms. Ode in its slate of nominees at the annual meeting, and (iii) name a new chair.',
  ),
  none(
    'a day between what it will do',
    'Under the Agreement the Company will nominate Ms. Ode and will, no later than June 2, 2025, form a strategy committee.',
  ),
  none(
    'what it tells a party',
    'The period ends 30 days before the last day for nominations unless the Company notifies Gorse Capital by June 2, 2025 that it will renominate Ms. Ode.',
  ),
  none(
    'a standstill',
    'The standstill ends 30 days before the last day for nominations; if Ms. Ode is renominated, it ends on June 2, 2025.',
  ),
  none(
    'a resignation that the board decides on',
    'The Board will decide on the resignation of a nominee who fails to receive a majority by June 2, 2025.',
  ),
  none(
    'what the board carries out',
    'The proposal, if approved by the stockholders, must be implemented by the Board no later than June 2, 2025.',
  ),
  {
    name: 'but nominations that it will receive',
    says: 'The Company has resolved that it will, until June 2, 2025, accept nominations of directors.',
    found: nomination,
  },
  {
    name: 'but holders who notify it',
    says: 'Holders who wish to nominate a director must notify the Company by June 2, 2025.',
    found: nomination,
  },
];

const ofOthers: readonly Saying[] = [
  none(
    'the senate',
    'Ms. Ode was nominated on April 3, 2025 by the Governor to the Harbor Commission; the Senate must act on the nomination by June 2, 2025.',
  ),
  none('an award', "Nominations of employees for the Chairman's Award close on June 2, 2025."),
  none(
    'a questionnaire',
    'The Board has set June 2, 2025 as the date by which holders must return the questionnaire required by the advance notice bylaw.',
  ),
  none(
    'one fund',
    'Gorse Capital may deliver a notice of nomination for the annual meeting until June 2, 2025, although the deadline under the bylaws expired on February 14, 2025.',
  ),
  {
    name: 'but the day for notices with a questionnaire',
    says: 'The Board has set June 2, 2025 as the date by which holders must give notice of nominations with the questionnaire.',
    found: nomination,
  },
  {
    name: 'but any holder',
    says: 'Eligible Stockholders may deliver a notice of nomination until June 2, 2025.',
    found: nomination,
  },
];

testSayings(deadlinesIn, {
  'what was done on a day': done,
  'what the company does by a day': ofTheCompany,
  'what others do by a day': ofOthers,
});
