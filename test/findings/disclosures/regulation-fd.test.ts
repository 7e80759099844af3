import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { documentThatSays, type Paper } from '../support/filing-that-says.ts';
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
    name: 'Item 8.01 that tells through which channels news will come: none',
    says: `${newPlant} The company uses its investor website and its account on LinkedIn to tell news, and to comply with its disclosure obligations under Regulation FD. Investors should monitor these channels.`,
    paper: underItem8,
    found: [],
  },
  {
    name: 'Item 8.01 that names the website as a means: none',
    says: `${newPlant} Our web page is a means of disclosing news in compliance with Regulation FD.`,
    paper: underItem8,
    found: [],
  },
  {
    name: 'Item 8.01 that invokes it for what it has put on its website',
    says: `${newPlant} The slides are posted on our website and are disclosed under Regulation FD.`,
    paper: underItem8,
    found: ['8.01 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 8.01 whose caption names it',
    says: newPlant,
    paper: { heading: 'Item 8.01. Other Events and Regulation FD Disclosure.' },
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
  {
    name: 'Item 5 on the first day of the rule',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: { on: '2000-10-23', heading: 'Item 5. Other Events.' },
    found: ['5 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'another item of the new form that invokes the rule: none',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: { heading: 'Item 1.01. Entry into a Material Definitive Agreement.' },
    found: [],
  },
  {
    name: 'another item of the old form that invokes it: none',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: { on: '2003-05-14', heading: 'Item 2. Acquisition or Disposition of Assets.' },
    found: [],
  },
  {
    name: 'Item 9 without a caption, in a paper without a date: it may be older than the rule',
    says: newPlant,
    paper: { on: null, heading: 'Item 9.' },
    found: [],
  },
  {
    name: 'Item 5 that invokes the rule, in a paper without a date',
    says: `${newPlant} This report is filed to comply with Regulation FD.`,
    paper: { on: null, heading: 'Item 5. Other Events.' },
    found: ['5 filed: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'Item 8.01 whose caption names nothing else',
    says: newPlant,
    paper: { heading: 'Item 8.01. Regulation FD Disclosure.' },
    found: ['8.01 filed: the opening of a plant in Salem, Oregon'],
  },
];

const furnishedOrFiled: readonly Case[] = [
  {
    name: 'Item 9 whose caption names the rule, in a paper without a date',
    says: newPlant,
    paper: { on: null, heading: 'Item 9. Regulation FD Disclosure.' },
    found: ['9 furnished: the opening of a plant in Salem, Oregon'],
  },
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
  {
    name: 'an exhibit without a decimal, and one with two',
    says: 'On Monday Marsh Lantern announced the sale of its works. See Exhibit 99 and Exhibit 99.12.',
    paper: underItem7,
    found: ['7.01 furnished: the sale of its works (99, 99.12)'],
  },
  {
    name: 'the whole sentence, where the words behind “announced” are too few to be a topic',
    says: 'On Monday all of this was announced. A copy is attached as Exhibit 99.1.',
    paper: underItem7,
    found: ['7.01 furnished: On Monday all of this was announced (99.1)'],
  },
  {
    name: 'a short topic with all that follows it',
    says: 'On Monday we announced a sale, a copy of which announcement is attached.',
    paper: underItem7,
    found: ['7.01 furnished: a sale, a copy of which announcement is attached'],
  },
  {
    name: 'up to the end of a quotation that ends the sentence',
    says: 'On Monday Marsh Lantern announced a lamp that it calls “the brightest of all.” It is sold everywhere.',
    paper: underItem7,
    found: ['7.01 furnished: a lamp that it calls “the brightest of all”'],
  },
];

const furnishing =
  'The information in this Item 7.01, including Exhibit 99.1, is being furnished and shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.';

const pastTheFormalities: readonly Case[] = [
  {
    name: 'a sentence on furnishing that comes first',
    says: `${furnishing} On May 5, 2025, Marsh Lantern posted an investor presentation to its website.`,
    paper: underItem7,
    found: ['7.01 furnished: an investor presentation to its website (99.1)'],
  },
  {
    name: 'the rest of the caption, in brackets',
    says: 'The following information is furnished pursuant to Item 12. On May 5, 2003, Marsh Lantern issued a press release announcing the results of its lamp works.',
    paper: {
      on: '2003-05-14',
      heading: 'Item 9. Regulation FD Disclosure (Information provided under Item 12).',
    },
    found: ['9 furnished: the results of its lamp works'],
  },
  {
    name: 'a caption above the text, with a full stop or without',
    says: `Lamps and Wicks.\n\nA New Plant\n\n${newPlant}`,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'words on what lies ahead, on materiality, on the channels of disclosure',
    says: `This report contains forward-looking statements. We make no admission as to the materiality of any information. We use our website as a means of disclosing news. You are encouraged to review it. ${newPlant}`,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'that the report is made to comply with the rule',
    says: `Marsh Lantern makes this report solely to comply with Regulation FD. ${newPlant}`,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon'],
  },
  {
    name: 'that a copy is attached',
    says: `A copy of the press release is attached as Exhibit 99.1. ${newPlant}`,
    paper: underItem7,
    found: ['7.01 furnished: the opening of a plant in Salem, Oregon (99.1)'],
  },
  {
    name: 'what was announced before, where a press release tells of news',
    says: 'As previously announced, Marsh Lantern agreed to buy Quill Lamps. On Monday it issued a press release announcing that it has done so.',
    paper: underItem7,
    found: ['7.01 furnished: it has done so'],
  },
  {
    name: 'but not what was announced before, where nothing else is told',
    says: 'As previously announced, Marsh Lantern agreed to buy Quill Lamps. It will pay in lamps.',
    paper: underItem7,
    found: ['7.01 furnished: As previously announced, Marsh Lantern agreed to buy Quill Lamps'],
  },
  {
    name: 'an item that only refers to another one: told there',
    says: 'See Item 8.01 below, which is incorporated herein by reference.\n\nItem 8.01. Other Events.\n\nMarsh Lantern has closed its plant in Salem.',
    paper: underItem7,
    found: ['7.01 furnished: Marsh Lantern has closed its plant in Salem'],
  },
  {
    name: 'an item that refers to another one which the report does not have: the sentence, whole',
    says: 'See Item 2.02 above, which is incorporated herein by reference.',
    paper: underItem7,
    found: ['7.01 furnished: See Item 2.02 above'],
  },
  {
    name: 'a press release on “the above”: what stands above',
    says: 'Marsh Lantern has closed its plant in Salem.\n\nItem 7.01. Regulation FD Disclosure.\n\nA copy of our press release of Monday relating to the above is attached hereto as Exhibit 99.1.',
    paper: underItem8,
    found: ['7.01 furnished: Marsh Lantern has closed its plant in Salem (99.1)'],
  },
  {
    name: 'where only a paper is enclosed: the paper',
    says: `A copy of the Company’s spring presentation is attached hereto as Exhibit 99.1. ${furnishing}`,
    paper: underItem7,
    found: ['7.01 furnished: A copy of the Company’s spring presentation (99.1)'],
  },
  {
    name: 'where only a caption tells anything: the caption',
    says: `Conference Call on the New Plant\n\n${furnishing}`,
    paper: underItem7,
    found: ['7.01 furnished: Conference Call on the New Plant (99.1)'],
  },
  {
    name: 'where nothing tells anything: the first sentence, to the end of a clause',
    says: 'The information in this Item 7.01, including Exhibit 99.1, is being furnished.',
    paper: underItem7,
    found: ['7.01 furnished: The information in this Item 7.01, including Exhibit 99.1 (99.1)'],
  },
];

const wholeClauses: readonly Case[] = [
  {
    name: 'an abbreviation ends no sentence',
    says: 'Marsh Lantern issued a press release announcing Mr. Quill’s retirement at 9:00 a.m. Eastern time.',
    paper: underItem7,
    found: ['7.01 furnished: Mr. Quill’s retirement at 9:00 a.m. Eastern time'],
  },
  {
    name: 'the full stop of an abbreviation at the end stays',
    says: 'Marsh Lantern announced the purchase of Quill Lamps, Inc.',
    paper: underItem7,
    found: ['7.01 furnished: the purchase of Quill Lamps, Inc.'],
  },
  {
    name: 'the exhibit that stands in the middle of a sentence is passed over',
    says: 'Marsh Lantern is furnishing as Exhibit 99.1 the attached press release on its new plant.',
    paper: underItem7,
    found: ['7.01 furnished: the press release on its new plant (99.1)'],
  },
  {
    name: 'so is one behind the paper, and the sentence goes on',
    says: 'On Monday our president showed slides attached as Exhibit 99.1 to a meeting of dealers.',
    paper: underItem7,
    found: ['7.01 furnished: On Monday our president showed slides to a meeting of dealers (99.1)'],
  },
  {
    name: 'brackets that only define a term are left out',
    says: 'Marsh Lantern Corporation (the “Company”) announced a merger with Quill, Inc. (“Quill”) on Monday.',
    paper: underItem7,
    found: ['7.01 furnished: a merger with Quill, Inc. on Monday'],
  },
  {
    name: 'a website behind “posted” is passed over',
    says: 'On Monday Marsh Lantern posted to its website a presentation that it will show to dealers.',
    paper: underItem7,
    found: ['7.01 furnished: a presentation that it will show to dealers'],
  },
  {
    name: 'a topic that seems to be the report itself',
    says: 'We are furnishing this report in connection with the disclosure of information in the form of textual information from a slide show to be given in Salem.',
    paper: underItem7,
    found: ['7.01 furnished: a slide show to be given in Salem'],
  },
  {
    name: 'the day on which the paper was issued, behind what it is about, is left out',
    says: 'A press release regarding the sale of our lamp works, issued on May 5, 2025, is attached as Exhibit 99.1.',
    paper: underItem7,
    found: ['7.01 furnished: the sale of our lamp works (99.1)'],
  },
  {
    name: 'a long topic is cut where a clause ends',
    says: 'Marsh Lantern announced that its board of directors has resolved to close the lamp works in Salem at the end of the summer, and that it will thereafter buy its lamps from makers in other states.',
    paper: underItem7,
    found: [
      '7.01 furnished: its board of directors has resolved to close the lamp works in Salem at the end of the summer...',
    ],
  },
  {
    name: 'a list that is glued to its lead-in is cut off with it',
    says: 'Marsh Lantern announced that members of its management will meet dealers and investors to show them the lamps in these towns:•Salem, on Monday next•Bend, on the day that follows that one•Eugene',
    paper: underItem7,
    found: [
      '7.01 furnished: members of its management will meet dealers and investors to show them the lamps in these towns...',
    ],
  },
];

describe.each([
  ['the items that make a disclosure', whichItems],
  ['furnished or filed', furnishedOrFiled],
  ['the subject, in one line', inOneLine],
  ['the subject, past the formalities', pastTheFormalities],
  ['the subject, in whole clauses', wholeClauses],
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

describe('the words of the whole report, outside the item', () => {
  const invoking = `${newPlant} This is made public under Regulation FD.`;
  const elsewhere = (words: string) => `${invoking}\n\nItem 9.01. Financial Statements and Exhibits.\n\n${words}`;
  const onTheWhole = [
    ['furnish it', 'The information in this report is furnished.', true],
    ['furnish it', 'The information contained in this Current Report shall not be deemed filed.', true],
    ['furnish it, over several lines', 'All information\ncontained\nin\nthis\nreport is\nfurnished.', true],
    [
      'do not when they say nothing of it',
      'The information in this report is of interest. Exhibits are furnished.',
      false,
    ],
    ['do not when they speak of an exhibit alone', 'The information in Exhibit 99.1 is furnished.', false],
    [
      'furnish it, over wide blanks',
      'The information   contained   in   this   current   report is   furnished.',
      true,
    ],
  ] as const;
  test.each(onTheWhole)('%s: “%s”', async (_name, words, furnished) => {
    const found = await ofKind('regulation-fd-disclosure', elsewhere(words), underItem8);
    expect(found.map((one) => [one.item, one.furnished])).toEqual([['8.01', furnished]]);
  });
});

describe('the evidence', () => {
  test('is the first sentence of the item', async () => {
    const [found] = await ofKind('regulation-fd-disclosure', `${newPlant} It cost little.`, underItem7);
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([newPlant]);
  });

  const enclosed = 'Marsh Lantern Corporation’s news release dated March 3, 2025 is furnished as Exhibit 99.1.';
  test.each([
    {
      name: 'is what the press release announces, where the item only encloses it',
      release: 'SALEM, Oregon. Marsh Lantern Corporation today announced that it will build a plant in Salem.',
      subject: 'it will build a plant in Salem',
      quotedFrom: 2,
    },
    {
      name: 'is the paper itself, where that announces nothing at its beginning',
      release: 'Lamps are bright. Marsh Lantern Corporation has recently announced a plant in Salem.',
      subject: 'Marsh Lantern Corporation’s news release dated March 3, 2025',
      quotedFrom: 1,
    },
  ])('$name', async ({ release, subject, quotedFrom }) => {
    const paper = { ...underItem7, exhibits: [{ type: 'EX-99.1', text: release }] };
    const [found] = await ofKind('regulation-fd-disclosure', enclosed, paper);
    expect(found?.subject).toBe(subject);
    expect(found?.evidence.map(({ document }) => document)).toEqual([quotedFrom]);
  });

  test('is not how the information is given, though the number of the item has a point', async () => {
    const says = `The information in this Item 7.01 is being furnished. ${newPlant}`;
    const [found] = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found?.subject).toBe('the opening of a plant in Salem, Oregon');
  });

  test('is the heading, where nothing stands below it', async () => {
    const says = 'Item 8.01. Other Events.\n\nMarsh Lantern makes lamps.';
    const [found] = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found?.subject).toBe('');
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['Item 7.01. Regulation FD Disclosure.']);
  });

  test('is the beginning, where no sentence ends', async () => {
    const says = `Marsh Lantern makes ${'lamps and wicks and '.repeat(60)}oil`;
    const [found] = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found?.evidence.map(({ quote }) => [quote.slice(0, 20), quote.length < 700])).toEqual([
      ['Marsh Lantern makes ', true],
    ]);
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

  test('is not marked when but half of it speaks of a meeting', async () => {
    const says = `${meeting} ${newPlant}`;
    const found = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found.map((one) => one.meetingNoticeOnly)).toEqual([false]);
  });

  test('may have short sentences about nothing much', async () => {
    const says = `${meeting} It is at noon. All may come. Coffee is served.`;
    const found = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found.map((one) => one.meetingNoticeOnly)).toEqual([true]);
  });

  test('is not what speaks of shareholders without a meeting', async () => {
    const says = 'Marsh Lantern thanked its stockholders in a letter that was sent on Monday.';
    const found = await ofKind('regulation-fd-disclosure', says, underItem7);
    expect(found.map((one) => one.meetingNoticeOnly)).toEqual([false]);
  });
});

describe('a document by itself', () => {
  test('is dated by its cover page', async () => {
    const paper = { on: '2003-05-14', heading: 'Item 9.' };
    const found = findingsIn(await filingIn(documentThatSays(newPlant, paper)));
    expect(found.map((one) => one.kind)).toEqual(['regulation-fd-disclosure']);
  });
});
