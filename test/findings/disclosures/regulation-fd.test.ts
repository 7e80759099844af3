import { describe, expect, test } from 'vitest';
import type { Paper } from '../support/filing-that-says.ts';
import { disclosureInALine, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

interface Case {
  readonly name: string;
  readonly says: string;
  readonly paper: Paper;
  readonly found: readonly string[];
}

const underItem7: Paper = { heading: 'Item 7.01. Regulation FD Disclosure.' };
const underItem8: Paper = { heading: 'Item 8.01. Other Events.' };
const underItem9: Paper = { on: '2003-05-14', heading: 'Item 9. Regulation FD Disclosure.' };
const underItem5: Paper = { on: '2003-05-14', heading: 'Item 5. Other Events.' };
const newPlant = 'On Monday Marsh Lantern Corporation announced the opening of a plant in Salem, Oregon.';

const whichItems: readonly Case[] = [
  {
    name: 'Item 7.01',
    says: newPlant,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 9 of the form in force until August 2004',
    says: newPlant,
    paper: underItem9,
    found: ['9 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 9 under another caption, once the rule was in force',
    says: newPlant,
    paper: { on: '2003-05-14', heading: 'Item 9.' },
    found: ['9 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 9 before October 23, 2000 was for sales under Regulation S',
    says: 'The Company sold 100,000 shares to buyers outside the United States.',
    paper: { on: '1998-05-14', heading: 'Item 9. Sales of Equity Securities Pursuant to Regulation S.' },
    found: [],
  },
  { name: 'Item 8.01 that says nothing of the rule: none', says: newPlant, paper: underItem8, found: [] },
  {
    name: 'Item 8.01 that invokes it',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: underItem8,
    found: ['8.01 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 8.01 whose caption names it',
    says: newPlant,
    paper: { heading: 'Item 8.01. Regulation FD Disclosure.' },
    found: ['8.01 filed: the opening of a plant in Salem, Oregon'],
  },
  { name: 'Item 5 that says nothing of the rule: none', says: newPlant, paper: underItem5, found: [] },
  {
    name: 'Item 5 whose caption names it',
    says: newPlant,
    paper: { on: '2003-05-14', heading: 'Item 5. Other Events and Regulation FD Disclosure.' },
    found: ['5 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 5 that invokes it',
    says: `${newPlant} This report is made in accordance with Reg. FD.`,
    paper: underItem5,
    found: ['5 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 5 before the rule was in force: none, whatever it invokes',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: { on: '2000-10-20', heading: 'Item 5. Other Events.' },
    found: [],
  },
  { name: 'an item that is not applicable: none', says: 'Not applicable.', paper: underItem7, found: [] },
  { name: 'an item with “None”: none', says: 'None.', paper: underItem9, found: [] },
  {
    name: 'Item 9 of an annual report: none',
    says: 'Marsh Lantern has had no disagreements with its accountants.',
    paper: { form: '10-K', heading: 'PART II\n\nItem 9. Changes in and Disagreements with Accountants.' },
    found: [],
  },
];

const furnishedOrFiled: readonly Case[] = [
  {
    name: 'Item 7.01 is furnished unless the filing says otherwise',
    says: newPlant,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'the filing’s own word that it is filed wins over the form',
    says: `${newPlant} This information shall be deemed “filed” under Section 18 of the Exchange Act.`,
    paper: underItem7,
    found: ['7.01 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'the filing’s own word that it is furnished wins over the form',
    says: `${newPlant} This is disclosed under Regulation FD and is furnished, not filed.`,
    paper: underItem8,
    found: ['8.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: '“shall not be deemed filed” is furnished',
    says: `${newPlant} Pursuant to Regulation FD, this shall not be deemed to be “filed” for any purpose.`,
    paper: underItem8,
    found: ['8.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: '“furnished pursuant to Section ...” is no word on it',
    says: `${newPlant} This is made public under Regulation FD. Reports furnished pursuant to Section 13 are on our website.`,
    paper: underItem8,
    found: ['8.01 filed: the opening of a plant in Salem, Oregon'],
  },
];

const inOneLine: readonly Case[] = [
  {
    name: 'what a press release is about, without the words on how it is enclosed',
    says: 'Marsh Lantern Corporation issued a press release announcing the sale of its lamp works, a copy of which is attached as Exhibit 99.1.',
    paper: underItem7,
    found: ['7.01 furnished: the sale of its lamp works (99.1)'],
  },
  {
    name: 'regarding',
    says: 'A slide show regarding our strategy for the next five years is furnished as Exhibit 99.2.',
    paper: underItem7,
    found: ['7.01 furnished: our strategy for the next five years (99.2)'],
  },
  {
    name: 'several exhibits, each told once',
    says: 'Exhibits 99.1 and 99.2 concern the sale of our lamp works. Exhibit 99.1 is a press release. Exhibit 99.2 is a letter.',
    paper: underItem7,
    found: ['7.01 furnished: Exhibits 99.1 and 99.2 concern the sale of our lamp works (99.1, 99.2)'],
  },
  {
    name: 'the first sentence, where nothing leads to a topic',
    says: 'Marsh Lantern Corporation has begun to make its lamps in Salem. It did so early.',
    paper: underItem7,
    found: ['7.01 furnished: Marsh Lantern Corporation has begun to make its lamps in Salem'],
  },
  {
    name: 'white space and line ends folded',
    says: 'On Monday Marsh Lantern announced   the opening\nof a new   plant in Salem, Oregon.',
    paper: underItem7,
    found: ['7.01 furnished: the opening of a new plant in Salem, Oregon'],
  },
];

describe.each([
  ['the items that make a disclosure', whichItems],
  ['furnished or filed', furnishedOrFiled],
  ['the subject, in one line', inOneLine],
])('%s', (_, cases) => {
  test.each(named(cases))('%s', async (_name, { says, paper, found }) => {
    expect((await ofKind('regulation-fd-disclosure', says, paper)).map(disclosureInALine)).toEqual(found);
  });

  test('is cut at a blank when the sentence is very long', async () => {
    const says = `Marsh Lantern announced ${'its new and very bright lantern, '.repeat(12)}at last.`;
    const [found] = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found?.subject.length).toBeLessThanOrEqual(160);
    expect(found?.subject).toMatch(/^its new and very bright lantern, .*[a-z,]\.\.\.$/);
  });
});

describe('furnished by the words of the whole report', () => {
  test('on all that stands in it', async () => {
    const says = `${newPlant} This is made public under Regulation FD.

The information in this report is furnished and shall not be deemed filed.`;
    const found = await ofKind('regulation-fd-disclosure', says, underItem8);
    expect(found.map((one) => one.furnished)).toEqual([true]);
  });
});

describe('the evidence', () => {
  test('is the first sentence of the item', async () => {
    const [found] = await ofKind('regulation-fd-disclosure', `${newPlant} It cost little.`, underItem7);
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([newPlant]);
  });
});

describe('a mere notice of a meeting', () => {
  const meeting = 'The annual meeting of stockholders will be held on June 12, 2025.';
  test('is marked, so that nobody looks for a selective disclosure behind it', async () => {
    const says = `${meeting} Proposals of stockholders must be received by March 20, 2025.`;
    const found = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found.map((one) => one.meetingNoticeOnly)).toEqual([true]);
  });

  test('is not what a report on the business makes, though it names a meeting', async () => {
    const says = `${newPlant} It will employ two hundred people. It makes three kinds of lamp. ${meeting}`;
    const found = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found.map((one) => one.meetingNoticeOnly)).toEqual([false]);
  });
});
