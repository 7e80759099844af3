import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';
import { testSayings } from '../support/sayings.ts';

/** What is said of nominations, and the window it makes. */
const oneWindow = [
  ['opening first', 'no earlier than January 9, 2026 and no later than February 10, 2026'],
  ['closing first: the first date is not the opening one', 'by February 10, 2026, though not before January 9, 2026'],
  ['“not later than ... nor earlier than”', 'not later than February 10, 2026 nor earlier than January 9, 2026'],
  ['“between”', 'between January 9, 2026 and February 10, 2026'],
  ['“between”, the year on the second date only', 'between January 9 and February 10, 2026'],
  ['“from ... to”', 'from January 9, 2026 to February 10, 2026'],
  ['“from ... through”', 'from January 9, 2026 through February 10, 2026'],
  ['“on or after ... but on or before”', 'on or after January 9, 2026 but on or before February 10, 2026'],
  ['“as early as ... no later than”', 'as early as January 9, 2026 but no later than February 10, 2026'],
  [
    '“after ... and before”, with hours',
    'after 8:00 a.m. on January 9, 2026 and before 5:00 p.m. on February 10, 2026',
  ],
  ['“the window opens ... and shuts”', 'in the window that opens on January 9, 2026 and shuts on February 10, 2026'],
  ['“no sooner than”', 'no sooner than January 9, 2026 and no later than February 10, 2026'],
  [
    'the hour between the words and the date',
    'not earlier than the close of business on January 9, 2026 and not later than 5:00 p.m., Eastern Time, on February 10, 2026',
  ],
  [
    'with the count beside the date',
    'not earlier than January 9, 2026 (the 120th day before the anniversary) and not later than February 10, 2026 (the 88th day before it)',
  ],
] as const;

describe('a window has both ends', () => {
  test.each(oneWindow)('%s', async (_name, when) => {
    expect(await deadlinesIn(`Nominations of directors must be received ${when}.`)).toEqual([
      'nomination 2026-01-09 to 2026-02-10',
    ]);
  });
});

/** The ways in which a last day is said. */
const lastDay = [
  ['by', 'Nominations must be received by February 10, 2026.'],
  ['no later than', 'Nominations must be received no later than February 10, 2026.'],
  ['not after', 'Nominations must be received not after February 10, 2026.'],
  ['on or before', 'Nominations must be received on or before February 10, 2026.'],
  ['on or prior to', 'Nominations must be received on or prior to February 10, 2026.'],
  ['the deadline is', 'The deadline for nominations is February 10, 2026.'],
  ['is the deadline', 'February 10, 2026 is the deadline for nominations.'],
  ['told backwards', 'Nominations that we receive after February 10, 2026 will be considered untimely.'],
  ['extended to', 'The deadline for nominations has been extended to February 10, 2026.'],
  ['extended from and to', 'The deadline for nominations has been extended from January 9, 2026 to February 10, 2026.'],
  ['the old one in place of which it stands', 'Nominations are due by February 10, 2026 instead of January 9, 2026.'],
  [
    'the old one, told first',
    'The deadline for nominations, which had been January 9, 2026, is now February 10, 2026.',
  ],
  [
    'the count, with the date it comes to',
    'Nominations must be received not later than the 90th day (February 10, 2026) before the anniversary of the annual meeting.',
  ],
  [
    'an old one that no longer applies',
    'The deadline of January 9, 2026 for nominations no longer applies; the new deadline is February 10, 2026.',
  ],
  ['kept', 'The deadline for nominations remains February 10, 2026.'],
  ['until midnight', 'Stockholders may submit nominations until midnight on February 10, 2026.'],
  ['an hour and its zone', 'Notice of nominations must be received by 5:00 p.m., Pacific Time, February 10, 2026.'],
  ['the date by which', 'The date by which nominations must be received is February 10, 2026.'],
  ['the last day', 'February 10, 2026 will be the last day for nominations.'],
  ['due, without a preposition', 'Nominations are due February 10, 2026.'],
  ['extended until', 'The Board extended the deadline for nominations until February 10, 2026.'],
  [
    'what had been told before',
    'The Company had told stockholders that nominations would be due by January 9, 2026; they are now due by February 10, 2026.',
  ],
  [
    'what had been told by mistake',
    'The proxy statement incorrectly gave January 9, 2026 as the deadline for nominations; the correct date is February 10, 2026.',
  ],
  [
    'the day on which the bylaw was adopted stands first',
    'On February 20, 2025, the Board adopted a bylaw under which nominations must be received by February 10, 2026.',
  ],
  [
    'the end of a fiscal year stands first',
    'For the fiscal year ending December 31, 2025, nominations must be received by February 10, 2026.',
  ],
  [
    'a record date stands first',
    'Nominations from holders of record on January 2, 2026 must be received by February 10, 2026.',
  ],
  [
    'an old one that was, told first',
    'The deadline for nominations, which was January 9, 2026, is now February 10, 2026.',
  ],
] as const;

describe('a last day without an opening one', () => {
  test.each(lastDay)('%s', async (_name, says) => {
    expect(await deadlinesIn(says)).toEqual(['nomination by 2026-02-10']);
  });
});

const noDeadline = [
  { name: 'one that was, and has expired', says: 'The deadline for nominations was January 9, 2025 and has expired.' },
  {
    name: 'how long to vote on proposals',
    says: 'Votes by telephone on the proposals must be cast by 11:59 p.m. on June 11, 2025.',
  },
  {
    name: 'a fixed day of the year before a meeting that is not named: a provision, with no year to print',
    says: 'Notice of a nomination must be received by the Secretary on or before December 31 of the year preceding the annual meeting.',
  },
  { name: 'one that has expired', says: 'The deadline for nominations of January 9, 2025 has expired.' },
  { name: 'how long to vote', says: 'Votes by telephone must be cast by 11:59 p.m. on June 11, 2025.' },
  {
    name: 'the test of whether the meeting moved',
    says: 'If the annual meeting is held before April 22, 2026 or after June 21, 2026, nominations will be due on other dates.',
  },
  {
    name: 'candidates suggested to a committee',
    says: 'Stockholders may recommend candidates to the Nominating Committee by November 1, 2025.',
  },
  {
    name: 'those whom a committee considers, if they are named to it in time',
    says: 'The Nominating Committee will consider nominees whose names are submitted by November 1, 2025.',
  },
  {
    name: 'what supplements a notice',
    says: 'A stockholder who gave notice of a nomination must update and supplement it by April 24, 2026.',
  },
  {
    name: 'a proof of claim',
    says: 'Proofs of claim must be filed by April 24, 2026.',
  },
  {
    name: 'the day on which the bylaws were amended',
    says: 'The advance notice bylaw for nominations was amended on February 20, 2025.',
  },
];

describe('no deadline', () => {
  test.each(named(noDeadline))('%s', async (_name, { says }) => {
    expect(await deadlinesIn(says)).toEqual([]);
  });
});

/** A window that stands in a clause beside the main one, or in a sentence of its own. */
const besideTheMatter = [
  {
    name: 'in a relative clause: “for which the window runs”',
    says: 'Nominations of directors, for which the window runs from January 9, 2026 to February 8, 2026, go to the Secretary.',
  },
  {
    name: 'in a relative clause: “which opens on”',
    says: 'Nominations must reach us in the window, which opens on January 9, 2026 and closes on February 8, 2026.',
  },
  {
    name: 'in a sentence of its own, after the one that names the matter',
    says: 'A holder may nominate directors for the 2026 annual meeting. The window runs from January 9, 2026 through February 8, 2026.',
  },
  {
    name: 'as the answer to a question that names the matter',
    says: 'How do I nominate a director? Between January 9, 2026 and February 8, 2026, by notice to the Secretary.',
  },
  {
    name: 'where proxy access is named to be set aside',
    says: 'Director nominations otherwise than pursuant to our proxy access bylaw must be received between January 9, 2026 and February 8, 2026.',
  },
] as const;

describe('a window belongs to the matter beside it', () => {
  test.each(named(besideTheMatter))('%s', async (_name, { says }) => {
    expect(await deadlinesIn(says)).toEqual(['nomination 2026-01-09 to 2026-02-08']);
  });
});

test('a window is told by what lies outside it', async () => {
  const says =
    'Nominations received before November 9, 2025 or after December 9, 2025 will not be considered at the annual meeting.';
  expect(await deadlinesIn(says)).toEqual(['nomination 2025-11-09 to 2025-12-09']);
});

test('Rule 14a-8 knows a last day and no first: one that is printed is not told as the rule’s', async () => {
  const says =
    'Proposals received before November 9, 2025 or after December 9, 2025 will not be considered for our proxy statement under Rule 14a-8.';
  expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-12-09']);
});

test('a window opens and closes', async () => {
  const says = 'The window for nominations opens on January 9, 2026 and closes on February 8, 2026.';
  expect(await deadlinesIn(says)).toEqual(['nomination 2026-01-09 to 2026-02-08']);
});

test('a notice before the first day is premature', async () => {
  const text = 'Nominations received before January 9, 2026 are premature; the last day for them is February 10, 2026.';
  expect(await deadlinesIn(text)).toEqual(['nomination 2026-01-09 to 2026-02-10']);
});

test('an opening day behind the closing one is a misprint: only the last day is kept', async () => {
  expect(
    await deadlinesIn(
      'Nominations must be received no earlier than March 9, 2026 and no later than February 10, 2026.',
    ),
  ).toEqual(['nomination by 2026-02-10']);
});

test('a deadline for a special meeting says so', async () => {
  expect(
    await deadlinesIn('Nominations for the special meeting of stockholders must be received by April 4, 2025.'),
  ).toEqual(['special: nomination by 2025-04-04']);
});

testSayings(deadlinesIn, {
  'what may not be done outside of two days': [
    {
      name: 'no notice before the one or after the other',
      says: 'No notice of a nomination shall be given prior to January 22, 2026 or subsequent to February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'may not be given until the one',
      says: 'A stockholder may not give notice of a nomination until January 22, 2026, and must give it on or before February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'accepted neither before the one nor after the other',
      says: 'Nominations will be accepted neither before January 22, 2026 nor after February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'what comes before the one has no effect',
      says: 'A notice of nomination received before January 22, 2026 has no effect; one received after February 21, 2026 is untimely.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'may not be submitted earlier than the one or later than the other',
      says: 'A stockholder may not submit a nomination for the 2026 annual meeting earlier than January 22, 2026 or later than February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'no holder may do so before the one or after the other',
      says: 'No stockholder shall give notice of a nomination before January 22, 2026, or after February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'shall not be made prior to the one nor subsequent to the other',
      says: 'Nominations shall not be made prior to January 22, 2026 nor subsequent to February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'must wait until the one',
      says: 'A stockholder must wait until January 22, 2026 to nominate a director, and may do so up to February 21, 2026.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'what does not come before a day has no effect',
      says: 'A nomination has no effect unless the Secretary has received it before February 22, 2026.',
      found: ['nomination by 2026-02-21'],
    },
    {
      name: 'will not be considered unless it comes before a day',
      says: 'A nomination will not be considered unless it is received before February 22, 2026.',
      found: ['nomination by 2026-02-21'],
    },
    {
      name: 'not received before a day',
      says: 'Nominations not received before February 22, 2026 will be disregarded.',
      found: ['nomination by 2026-02-21'],
    },
  ],
  'times by the name that they were given': [
    {
      name: 'a window with a name',
      says: 'Nominations must be received between January 22, 2026 and February 21, 2026 (the “Submission Window”). Notice of other business must be received within the Submission Window.',
      found: ['nomination 2026-01-22 to 2026-02-21', 'other-proposal 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'another name than that of the window',
      says: 'Nominations must be received between January 22, 2026 and February 21, 2026 (the “Submission Window”). Notice of other business must be received within the Cure Period.',
      found: ['nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'a last day with a name, for proposals of other business',
      says: 'Nominations must reach us by February 21, 2026 (the “Notice Deadline”). Proposals of other business must reach us by the Notice Deadline.',
      found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
    },
    {
      name: 'the foregoing deadline',
      says: 'Nominations must be received by February 21, 2026. The foregoing deadline applies to other business as well.',
      found: ['nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
    },
    {
      name: 'the foregoing deadline, of what no notice is given',
      says: 'Nominations must be received by February 21, 2026. The foregoing deadline applies to all stockholders.',
      found: ['nomination by 2026-02-21'],
    },
    {
      name: 'the same thirty days',
      says: 'Nominations must be received between January 22, 2026 and February 21, 2026. The same thirty days apply to other business.',
      found: ['nomination 2026-01-22 to 2026-02-21', 'other-proposal 2026-01-22 to 2026-02-21'],
    },
  ],
  'a day that is named by its place in the month': [
    {
      name: 'the last day of a month',
      says: 'Nominations must be received on or before the last day of February 2028.',
      paper: { on: '2027-03-03' },
      found: ['nomination by 2028-02-29'],
    },
    {
      name: 'the third day of a month',
      says: 'Nominations must be received not later than the 3rd day of February, 2026.',
      found: ['nomination by 2026-02-03'],
    },
  ],
});
