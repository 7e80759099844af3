import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const ofOthers: readonly Saying[] = [
  {
    name: 'of warrant holders, adjourned',
    says: 'The meeting of warrant holders has been adjourned to April 8, 2025. The special meeting of stockholders will be held on April 10, 2025.',
    found: ['special set 2025-04-10'],
  },
  {
    name: 'special, of warrantholders',
    says: 'The special meeting of warrantholders was adjourned to April 8, 2025.',
    found: [],
  },
  {
    name: 'of lenders',
    says: 'The lenders’ meeting called for April 8, 2025 has been postponed to April 22, 2025.',
    found: [],
  },
  {
    name: 'of creditors',
    says: 'The meeting of creditors under section 341 has been continued to April 8, 2025.',
    found: [],
  },
  {
    name: 'special, of noteholders',
    says: 'A special meeting of noteholders will be held on April 8, 2025.',
    found: [],
  },
  {
    name: 'of scheme creditors, and then of shareholders',
    says: 'The Court has ordered a meeting of scheme creditors on April 8, 2025 and a meeting of shareholders on April 9, 2025.',
    found: ['annual set 2025-04-09'],
  },
];
const furtherOthers: readonly Saying[] = [
  {
    name: 'of holders of warrants, and its place',
    says: 'The meeting of holders of our public warrants has been postponed to April 8, 2025. The meeting will be held online.',
    found: [],
  },
  {
    name: 'of warrant holders beside one of stockholders',
    says: 'Warrantholders will vote at the warrant holders’ meeting on April 8, 2025; stockholders will vote at the special meeting of stockholders on April 10, 2025.',
    found: ['special set 2025-04-10'],
  },
  {
    name: 'of creditors, and then the annual meeting',
    says: 'The creditors’ meeting was adjourned to April 8, 2025. The annual meeting of shareholders was adjourned to April 10, 2025.',
    found: ['annual adjourned 2025-04-10'],
  },
];
const classes: readonly Saying[] = [
  {
    name: 'of a class, beside the annual meeting',
    says: 'A meeting of the holders of Class B common stock will be held on April 8, 2025, and the annual meeting of shareholders on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special set 2025-04-08'],
  },
  {
    name: 'of a class, right after the special meeting',
    says: 'A class meeting of the preferred shareholders will be held on April 8, 2025 immediately after the special meeting of shareholders.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'of a series, adjourned',
    says: 'The special meeting of holders of Series A Preferred Stock has been adjourned from March 3, 2025 to April 8, 2025.',
    found: ['special adjourned 2025-04-08, was 2025-03-03'],
  },
];
const furtherClasses: readonly Saying[] = [
  {
    name: 'of preferred stock',
    says: 'A meeting of the holders of Series A preferred stock will be held on April 8, 2025.',
    found: ['special set 2025-04-08'],
  },
  {
    name: 'the annual meeting of a class',
    says: 'The annual meeting of holders of Class A common stock will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
];
const inOrder: readonly Saying[] = [
  {
    name: 'of warrants and of stockholders',
    says: 'The special meeting of the holders of public warrants and the special meeting of stockholders will be held on April 8, 2025 and April 10, 2025, respectively.',
    found: ['special set 2025-04-10'],
  },
];
const furtherInOrder: readonly Saying[] = [
  {
    name: 'annual and special',
    says: 'The annual meeting of shareholders and the special meeting of shareholders will be held on June 12, 2025 and April 8, 2025, respectively.',
    found: ['annual set 2025-06-12', 'special set 2025-04-08'],
  },
  {
    name: 'of noteholders and annual, both postponed',
    says: 'The special meeting of noteholders and the annual meeting of shareholders have been postponed to April 8, 2025 and June 12, 2025, respectively.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'their record dates',
    says: 'The record dates for the annual meeting and the special meeting are April 14, 2025 and March 3, 2025, respectively. The annual meeting is on June 12, 2025 and the special meeting on April 8, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14', 'special set 2025-04-08, record 2025-03-03'],
  },
];
testSayings(meetingsIn, {
  'a meeting of other than shareholders': [...ofOthers, ...furtherOthers],
  'a meeting of one class': [...classes, ...furtherClasses],
  'two meetings and their days, respectively': [...inOrder, ...furtherInOrder],
});
