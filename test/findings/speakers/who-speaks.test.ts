import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/in-a-line.ts';

const meeting = 'The annual meeting of stockholders will be held on June 12, 2025.';
const deadline = 'Proposals of stockholders for the annual meeting must be received no later than March 14, 2025.';
const clause =
  'To be timely, a stockholder’s notice of a nomination must be received by the Secretary not less than 90 days before the anniversary of the preceding annual meeting.';
const contract =
  'AGREEMENT AND PLAN OF MERGER by and between Marsh Lantern, Inc. and Quill, Inc., dated as of March 1, 2025.';
const amendment = 'AMENDED AND RESTATED BYLAWS of Marsh Lantern, Inc.';

/** What each paper tells when all three stand in it, each in a paragraph of its own. */
const papers = [
  {
    type: 'EX-99.1',
    begins: 'Marsh Lantern announces',
    tells: ['meeting-date', 'stated-deadline', 'advance-notice-clause'],
  },
  { type: 'EX-3.1', begins: amendment, tells: ['stated-deadline', 'advance-notice-clause'] },
  { type: 'EX-2.1', begins: contract, tells: [] },
  { type: 'EX-10.1', begins: contract, tells: [] },
  { type: 'EX-4', begins: 'INDENTURE', tells: [] },
  { type: 'EX-23.1', begins: 'CONSENT', tells: [] },
  { type: 'EX-99.2', begins: contract, tells: ['meeting-date'] },
  { type: 'EX-99.3', begins: 'CERTIFICATE OF DESIGNATIONS of Series A Preferred Stock', tells: ['meeting-date'] },
  { type: 'EX-10.2', begins: amendment, tells: [] },
];

describe('which paper tells of what', () => {
  test.each(papers)('$type: $begins', async ({ type, begins, tells }) => {
    const text = [begins, meeting, deadline, clause].join('\n\n');
    const found = await findingsOf('The exhibit is attached.', { exhibits: [{ type, text }] });
    expect(found.map(({ kind }) => kind)).toEqual(tells);
  });
});

const item = 'Item 5. Other Events. The agreement that is attached was signed today.';
const dutiesOfParties = [
  'AGREEMENT made as of March 1, 2025, between Marsh Lantern, Inc. and Quill, Inc. Each party shall bear its own costs under this Agreement.',
  'The parties hereto agree that the proposals of Seller for the budget must be received no later than June 30, 2025.',
  'The records may be destroyed after the 30th day after such notice of a proposal is given by the holder of this Agreement.',
  'This Agreement may be signed in counterparts. This Agreement binds the parties hereto and their successors.',
];
const bylaws = [
  'ARTICLE II. The Board of Directors shall fix the place of meetings of stockholders. The Secretary shall keep these Bylaws.',
  'The special meeting of stockholders is adjourned when the chairman so orders.',
  clause,
  'The President shall preside. The Treasurer shall keep the accounts. These Bylaws may be amended by the Board.',
];

describe('what is attached within the same document is known by how it speaks', () => {
  const kindsIn = async (...paragraphs: readonly string[]) =>
    (await findingsOf(paragraphs.join('\n\n'))).map(({ kind }) => kind);

  test('a contract prints no deadline, and its notices are nobody’s advance notice', async () => {
    expect(await kindsIn(item, ...dutiesOfParties)).toEqual([]);
  });

  test('what the report says before it is told all the same', async () => {
    expect(await kindsIn(item, meeting, deadline, clause, ...dutiesOfParties)).toEqual([
      'meeting-date',
      'stated-deadline',
      'advance-notice-clause',
    ]);
  });

  test('a settlement recites for which day a meeting is called; one that shall be held is none', async () => {
    const [first = '', , , last = ''] = dutiesOfParties;
    expect(await kindsIn(first, meeting, last)).toEqual(['meeting-date']);
    const duty = 'The Company shall call a special meeting of stockholders, to be held on June 12, 2025.';
    expect(await kindsIn(first, duty, last)).toEqual([]);
  });

  test('bylaws tell their provisions, and of no meeting', async () => {
    expect(await kindsIn(item, ...bylaws)).toEqual(['advance-notice-clause']);
    expect(await kindsIn(item, meeting, ...bylaws)).toEqual(['meeting-date', 'advance-notice-clause']);
  });

  test('a paper that names an agreement is none', async () => {
    const says = [
      'The Agreement will be voted on. This agreement, the Board believes, is fair to both parties.',
      meeting,
      deadline,
      'The parties to the merger expect to close it in July.',
    ];
    expect(await kindsIn(...says)).toEqual(['meeting-date', 'stated-deadline']);
  });
});
