import { describe, expect, test } from 'vitest';
import { disclosureInALine, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const cases = [
  {
    name: 'in what is enclosed, before a caption',
    says: 'Conference Call on the New Plant\n\nThe press release is attached as Exhibit 99.1.',
    found: ['7.01 furnished: The press release (99.1)'],
  },
  {
    name: 'in a caption, before words that only say how a paper is furnished',
    says: 'The press release is furnished and shall not be deemed filed.\n\nConference Call on the New Plant',
    found: ['7.01 furnished: Conference Call on the New Plant'],
  },
  {
    name: 'not in an item below, where the words point to one above',
    says: 'A copy of our press release relating to the above is attached hereto as Exhibit 99.1.\n\nItem 8.01. Other Events.\n\nMarsh Lantern has closed its plant in Salem.',
    found: ['7.01 furnished: the above (99.1)'],
  },
];

describe('what is disclosed is told', () => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    const disclosures = await ofKind('regulation-fd-disclosure', says, {
      heading: 'Item 7.01. Regulation FD Disclosure.',
    });
    expect(disclosures.map(disclosureInALine)).toEqual(found);
  });
});
