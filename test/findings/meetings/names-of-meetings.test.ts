import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const on = (name: string) => `${name} will be held on April 30, 2025.`;
const called = (found: readonly string[], ...names: readonly string[]): readonly Saying[] =>
  names.map((name) => ({ name, says: on(name), found }));

const annual = called(
  ['annual set 2025-04-30'],
  'The annual general meeting of the Company',
  'The annual meeting of members',
  'The annual members’ meeting',
  'The annual meeting of unitholders',
  'The annual stated meeting of the stockholders',
  'The general meeting of members',
  'The ordinary general meeting of shareholders',
  'The assembly of shareholders',
  'The annual general assembly of shareholders',
  'The annual shareholder gathering',
  'The Company’s OGM',
  'The annual meeting of stockholders and policyholders',
);
const special = called(
  ['special set 2025-04-30'],
  'The extraordinary general meeting of shareholders',
  'The extraordinary general assembly',
  'The general meeting',
  'The Court Meeting',
  'The scheme meeting',
  'The class meeting of the Series A holders',
);
const others = called(
  [],
  'The general meeting of noteholders',
  'The meeting of lenders',
  'The annual meeting of the Board of Directors',
  'The annual general meeting of the committee of creditors',
  'The annual gathering of our dealers',
  'A general meeting of employees',
  'The General Assembly of the State of Delaware',
  'The assembly of our lamps',
);
const together: readonly Saying[] = [
  {
    name: 'the general meeting beside the annual one',
    says: 'The annual meeting of shareholders will be held on April 30, 2025. A general meeting may be called by holders of ten percent.',
    found: ['annual set 2025-04-30'],
  },
  {
    name: 'convened, and its day in the next sentence',
    says: 'The directors have today convened the general meeting. It will take place at 11.00 a.m. on 14 April 2025.',
    found: ['special set 2025-04-14'],
  },
];

testSayings(meetingsIn, {
  'the annual meeting under other names': annual,
  'special meetings under other names': special,
  'meetings of others': others,
  'names beside each other': together,
});
