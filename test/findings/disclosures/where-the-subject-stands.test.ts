import { describe, expect, test } from 'vitest';
import { disclosureInALine, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const cases: readonly { name: string; before?: string; says: string; found: readonly string[] }[] = [
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
  {
    name: 'by what the report says first, where several items stand above the words that point there',
    before:
      'Item 1.01. Entry into a Material Definitive Agreement.\n\nMarsh Lantern borrowed $40 million from Quill Bank.\n\nItem 5.03. Amendments to Articles of Incorporation or Bylaws.\n\nThe Board changed a bylaw.\n\n',
    says: 'A copy of our press release relating to the above is attached hereto as Exhibit 99.1.',
    found: ['7.01 furnished: Marsh Lantern borrowed $40 million from Quill Bank (99.1)'],
  },
  {
    name: 'with what was done, where the words are a term that the report defines',
    before:
      'Item 2.01. Completion of Acquisition or Disposition of Assets.\n\nMarsh Lantern completed the sale of its mill to Birch LLC (the “Closing”).\n\n',
    says: 'Marsh Lantern issued a press release announcing the Closing, attached hereto as Exhibit 99.1.',
    found: ['7.01 furnished: the Closing (completed the sale of its mill to Birch LLC) (99.1)'],
  },
  {
    name: 'with what was done, where the definition has no verb',
    before:
      'Item 2.01. Completion of Acquisition or Disposition of Assets.\n\nThis report tells of the sale of our mill to Birch LLC (the “Closing”).\n\n',
    says: 'Marsh Lantern issued a press release announcing the Closing, attached hereto as Exhibit 99.1.',
    found: ['7.01 furnished: the Closing (sale of our mill to Birch LLC) (99.1)'],
  },
  {
    name: 'without what the definition says by the way',
    before:
      'Item 2.01. Completion of Acquisition or Disposition of Assets.\n\nMarsh Lantern completed the sale (told of before) of its mill to Birch LLC (the “Closing”).\n\n',
    says: 'Marsh Lantern issued a press release announcing the Closing, attached hereto as Exhibit 99.1.',
    found: ['7.01 furnished: the Closing (completed the sale of its mill to Birch LLC) (99.1)'],
  },
  {
    name: 'with what was done, cut at a blank',
    before:
      'Item 2.01. Completion of Acquisition or Disposition of Assets.\n\nMarsh Lantern completed the sale of its old paper mill in Bergen with all its machines, tools, boats, horses, land and its many, many fields to Birch Holdings (the “Closing”).\n\n',
    says: 'Marsh Lantern issued a press release announcing the Closing.',
    found: [
      '7.01 furnished: the Closing (completed the sale of its old paper mill in Bergen with all its machines, tools, boats, horses, land and its ...)',
    ],
  },
  {
    name: 'by what was entered into, and with whom',
    before:
      'Item 1.01. Entry into a Material Definitive Agreement.\n\nMarsh Lantern entered into a lease (the “Quay Lease”) with Heron Quay LLC.\n\n',
    says: 'Marsh Lantern issued a press release announcing that it had entered into the Quay Lease.',
    found: ['7.01 furnished: entered into a lease with Heron Quay LLC'],
  },
  {
    name: 'as certifications, where the item encloses nothing but those of Section 906',
    says: 'On March 14, 2003, Marsh Lantern filed its annual report on Form 10-K for 2002. With it came the certifications of its officers under Section 906 of the Sarbanes-Oxley Act of 2002, furnished as Exhibit 99.1.',
    found: ['7.01 furnished: certifications of a periodic report under Section 906 of the Sarbanes-Oxley Act (99.1)'],
  },
  {
    name: 'by its news, where certifications are enclosed beside it',
    says: 'Marsh Lantern has closed its plant in Salem. The certifications under 18 U.S.C. Section 1350 of its quarterly report are furnished as Exhibit 99.1.',
    found: ['7.01 furnished: Marsh Lantern has closed its plant in Salem (99.1)'],
  },
  {
    name: 'as it stands, where the report does not define the term',
    says: 'Marsh Lantern issued a press release announcing the Closing.',
    found: ['7.01 furnished: the Closing'],
  },
];

describe('what is disclosed is told', () => {
  test.each(named(cases))('%s', async (_name, { before = '', says, found }) => {
    const heading = 'Item 7.01. Regulation FD Disclosure.';
    const disclosures = await ofKind('regulation-fd-disclosure', `${before}${heading}\n\n${says}`, { heading: null });
    expect(disclosures.map(disclosureInALine)).toEqual(found);
  });
});
