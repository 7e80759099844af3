import type { Paper } from '../support/filing-that-says.ts';
import { deadlinesIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const release = (text: string): Paper => ({ exhibits: [{ type: 'EX-99.1', text }] });
const refers = 'The Company issued the press release that is attached as Exhibit 99.1.';
const none = (name: string, text: string): Saying => ({ name, says: refers, paper: release(text), found: [] });

const datelines: readonly Saying[] = [
  none(
    'behind a place, in front of a colon',
    'OMAHA, March 3, 2025: The deadline for stockholders to nominate candidates for the annual meeting has passed. No nominations were received.',
  ),
  none(
    'alone, below a title that names a proposal',
    'Marsh Lantern Corporation Answers Stockholder Proposal\n\nMarch 3, 2025\n\nMarsh Lantern Corporation today answered a stockholder proposal submitted by Gorse Capital under Rule 14a-8.',
  ),
  none(
    'in a heading, behind what it is about',
    'Stockholder Nominations: March 3, 2025\n\nThe Board today rejected the nominations made by Gorse Capital.',
  ),
  none('some days before the filing', 'Stockholder Nominations: February 26, 2025\n\nThe Board rejected them.'),
  {
    name: 'but a day ahead behind the same label',
    says: refers,
    paper: release('Stockholder Nominations: March 28, 2025'),
    found: ['nomination by 2025-03-28'],
  },
  {
    name: 'but the day of the filing, called the deadline',
    says: refers,
    paper: release('Deadline for stockholder nominations: March 3, 2025'),
    found: ['nomination by 2025-03-03'],
  },
  {
    name: 'but a day in front of a colon that is still ahead',
    says: 'For nominations, June 2, 2025: by mail only.',
    found: ['nomination by 2025-06-02'],
  },
  {
    name: 'but the deadline of a release, behind its dateline',
    says: refers,
    paper: release('OMAHA, March 3, 2025: The deadline for nominations of directors is June 2, 2025.'),
    found: ['nomination by 2025-06-02'],
  },
];

testSayings(deadlinesIn, { 'the day of the paper itself': datelines });
