import { describe, expect, test } from 'vitest';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const window = 'not less than 90 nor more than 120 days before the anniversary of the preceding annual meeting';
const cases = [
  {
    name: 'proxy access named only to be excepted',
    says: `Nominations or other business, other than under the proxy access bylaw, must be received ${window}.`,
    found: [['nomination', 'other-proposal']],
  },
  {
    name: 'a list of holders open to inspection is none',
    says: 'A list of stockholders entitled to vote on the proposals and notice of business will be open to examination by any stockholder for a period of ten days before the annual meeting.',
    found: [],
  },
  {
    name: 'the rule on when the meeting is held is none',
    says: 'The annual meeting for the election of directors and for such other business as may be submitted, with notice of it, shall be held within 150 days of the end of the fiscal year.',
    found: [],
  },
  {
    name: 'a notice defined once holds where it is asked for by its name',
    says: `For business to be brought before the annual meeting by a stockholder, notice must be received ${window} (such notice, “Timely Notice”).\n\nSection 3. Nominations by any stockholder shall be made pursuant to Timely Notice in writing.`,
    found: [['other-proposal', 'nomination']],
  },
  {
    name: 'the nomination of proxy access, in the sentence behind',
    says: `A group of holders may nominate and include in our proxy materials director candidates. That requires receipt of written notice of the nomination ${window}.`,
    found: [['proxy-access']],
  },
  {
    name: '“within the same time period”, in the paragraph behind',
    says: `Notice of other business must be received ${window}.\n\nWhoever wants to nominate a director must give notice within the same time period.`,
    found: [['other-proposal', 'nomination']],
  },
  {
    name: '“the provisions of paragraph (b) also apply to”',
    says: `(b) Notice of a nomination must be received ${window}. (c) The provisions of paragraph (b) shall also apply to any other business.`,
    found: [['nomination', 'other-proposal']],
  },
  {
    name: 'two limbs of a list, each with its window',
    says: `Notice is timely if received: (1) as to nominations, not less than 60 nor more than 90 days before the anniversary of the preceding annual meeting; and (2) as to other business, ${window}.`,
    found: [['nomination'], ['other-proposal']],
  },
  {
    name: 'two limbs that do not both say what they are about are not told apart',
    says: `Notice of nominations is timely if received: (1) by mail, not less than 60 nor more than 90 days before the anniversary of the preceding annual meeting; and (2) by hand, ${window}.`,
    found: [['nomination']],
  },
];

const days =
  'Our by-laws require notice of a proposal not submitted for inclusion in the proxy statement to be received not earlier than June 25, 2025 and not later than July 25, 2025.';
const moved =
  'If the annual meeting is more than 30 days before or 70 days after October 23, 2025, notice must be received not later than the 90th day before that meeting.';

describe('a case behind two matters that share their dates is of both', () => {
  test.each([
    'Nominations of directors are subject to the same two dates.',
    'The same window holds for nominations.',
    'The same deadlines apply to nominations.',
    'Nominations are governed by these dates as well.',
    'Nominations must likewise reach the Secretary between them.',
  ])('%s', async (shared) => {
    const clauses = await ofKind('advance-notice-clause', `${days} ${shared} ${moved}`);
    expect(clauses.map(({ subjects }) => subjects.toSorted())).toEqual([['nomination', 'other-proposal']]);
  });

  test('of the last alone where they do not', async () => {
    const own = 'Nominations must be received by July 1, 2025.';
    const clauses = await ofKind('advance-notice-clause', `${days} ${own} ${moved}`);
    expect(clauses.map(({ subjects }) => subjects)).toEqual([['nomination']]);
  });
});

describe('a clause is for those whom its words mean', () => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    expect((await ofKind('advance-notice-clause', says)).map(({ subjects }) => subjects)).toEqual(found);
  });
});
