import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { findingsOf, meetingInALine, meetingsIn, ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

/** What is put for the day in "The annual meeting of stockholders will be held on ...". */
const waysToWriteTheDay: readonly (readonly [string, string])[] = [
  ['month, day, year', 'June 12, 2025'],
  ['in capitals', 'JUNE 12, 2025'],
  ['with its weekday', 'Thursday, June 12, 2025'],
  ['as an ordinal', 'June 12th, 2025'],
  ['“the 12th day of June, 2025”', 'the 12th day of June, 2025'],
  ['the day first', '12 June 2025'],
  ['the month shortened', 'Jun. 12, 2025'],
  ['without a comma', 'June 12 2025'],
  ['in figures', '6/12/2025'],
  ['in figures, two for the year', '6/12/25'],
  ['in figures, filled up with zeros', '06/12/2025'],
  ['year first', '2025-06-12'],
  ['split over two lines', 'June\n12, 2025'],
  ['the year on the next line', 'June 12,\n2025'],
  ['with extra blanks', 'June  12,   2025'],
  ['with blanks that do not break', 'June 12, 2025'],
];

describe('a day of a meeting is read however it is written', () => {
  test.each(waysToWriteTheDay)('%s', async (_name, day) => {
    const found = await meetingsIn(`The annual meeting of stockholders will be held on ${day} at noon.`);
    expect(found).toEqual(['annual set 2025-06-12']);
  });
});

describe('a day that does not exist is no day', () => {
  test.each(['February 30, 2026', 'June 31, 2025', '13/41/2025'])('%s', async (day) => {
    expect(await meetingsIn(`The annual meeting of stockholders will be held on ${day}.`)).toEqual([]);
  });
});

describe('a year that the text leaves out', () => {
  const cases = [
    {
      name: 'is that of the filing when the day lies ahead',
      says: 'The annual meeting of stockholders will be held on June 12.',
      on: '2025-03-03',
      found: 'annual set 2025-06-12',
      remark: 'The filing gives no year for June 12; 2025 follows from the context.',
    },
    {
      name: 'is the next one when the filing is of December',
      says: 'The annual meeting of stockholders will be held on February 6.',
      on: '2024-12-16',
      found: 'annual set 2025-02-06',
      remark: 'The filing gives no year for February 6; 2025 follows from the context.',
    },
    {
      name: 'is the one in which the weekday is right',
      says: 'The annual meeting of stockholders will be held on Friday, June 12.',
      on: '2025-12-01',
      found: 'annual set 2026-06-12',
      remark: 'The filing gives no year for June 12; 2026 follows from the context.',
    },
  ];
  test.each(named(cases))('%s', async (_name, { says, on, found, remark }) => {
    const meetings = await ofKind('meeting-date', says, { on });
    expect(meetings.map(meetingInALine)).toEqual([found]);
    expect(textsOf(meetings[0]?.remarks ?? [])).toEqual([remark]);
  });

  test('comes from the next date of the sentence that has one', async () => {
    const found = await ofKind(
      'stated-deadline',
      'Notices of nominations will be accepted between December 20 and January 19, 2026.',
    );
    expect(found.map(({ opens, date }) => `${opens} to ${date}`)).toEqual(['2025-12-20 to 2026-01-19']);
    expect(textsOf(found[0]?.remarks ?? [])).toEqual([
      'The filing gives no year for December 20; 2025 follows from the context.',
    ]);
  });

  test('is left open where nothing dates the paper: no day is made up', async () => {
    expect(
      await findingsOf('The annual meeting of stockholders will be held on June 12.', { form: 'DEF 14A', on: null }),
    ).toEqual([]);
  });
});

describe('a weekday', () => {
  test('that contradicts its date is told, and the date kept as printed', async () => {
    const meetings = await ofKind(
      'meeting-date',
      'The annual meeting of stockholders will be held on Tuesday, June 12, 2025.',
    );
    expect(meetings.map(meetingInALine)).toEqual(['annual set 2025-06-12']);
    expect(textsOf(meetings[0]?.remarks ?? [])).toEqual([
      'The filing calls June 12, 2025 a Tuesday; it is a Thursday.',
    ]);
  });

  test('that agrees with its date is passed over', async () => {
    const meetings = await ofKind(
      'meeting-date',
      'The annual meeting of stockholders will be held on Thursday, June 12, 2025.',
    );
    expect(textsOf(meetings[0]?.remarks ?? [])).toEqual([]);
  });
});

describe('two figures for the year', () => {
  const years = [
    ['90 and above are of the last century', '5/22/97', '1997-02-18', 'annual set 1997-05-22'],
    ['below 90 of this one', '5/22/03', '2003-02-18', 'annual set 2003-05-22'],
  ] as const;
  test.each(years)('%s', async (_name, day, on, found) => {
    expect(await meetingsIn(`The annual meeting of stockholders will be held on ${day}.`, { on })).toEqual([found]);
  });
});

describe('what only looks like a date', () => {
  const cases = [
    { name: 'the verb “may” before a number', says: 'Holders may 12 times a year ask for a list of the stockholders.' },
    { name: 'a section number', says: 'Section 6-12-25 of the Code governs the annual meeting of stockholders.' },
    { name: 'a fraction', says: 'At the annual meeting of stockholders a vote of 2/3 of the shares is required.' },
  ];
  test.each(named(cases))('%s', async (_name, { says }) => {
    expect(await findingsOf(says)).toEqual([]);
  });
});

describe('a limit for the day of a meeting is not its day', () => {
  const limits = [
    ['on or before', 'The annual meeting of stockholders will be held on or before June 12, 2025.'],
    ['no later than', 'The annual meeting of stockholders will be held no later than June 30, 2025.'],
    [
      'by, under the rules of an exchange',
      'The annual meeting of stockholders must be held by June 30, 2025 under the rules of Nasdaq.',
    ],
    [
      'within days of another day',
      'The annual meeting of stockholders will be held within 60 days after April 1, 2025.',
    ],
    ['not before', 'The annual meeting of stockholders will not be held before June 12, 2025.'],
    ['after', 'The annual meeting of stockholders will be held after June 12, 2025.'],
    ['until', 'Nasdaq granted the Company until June 30, 2025 to hold its annual meeting of stockholders.'],
  ] as const;
  test.each(limits)('%s', async (_name, says) => {
    expect(await meetingsIn(says)).toEqual([]);
  });
});

describe('a range', () => {
  const ranges = [
    [
      'of days on which the meeting may fall',
      'The annual meeting of stockholders will be held between June 9, 2025 and June 13, 2025.',
      'The filing names a range of days, of which this is the first.',
    ],
    [
      'of a week',
      'The Company expects to hold its annual meeting of stockholders during the week of June 9, 2025.',
      'The filing names a week, of which this is a day.',
    ],
  ] as const;
  test.each(ranges)('%s is no firm day', async (_name, says, remark) => {
    const meetings = await ofKind('meeting-date', says);
    expect(meetings.map(meetingInALine)).toEqual(['annual set 2025-06-09, approximate']);
    expect(textsOf(meetings[0]?.remarks ?? [])).toEqual([remark]);
  });
});

describe('a day said by a rule', () => {
  test('“the second Tuesday of May” is no date of a meeting until a year is put to it', async () => {
    expect(
      await meetingsIn('Under the bylaws the annual meeting of stockholders is held on the second Tuesday of May.'),
    ).toEqual([]);
  });
});

describe('a date in the cells of a table', () => {
  test('month and day in one line of the cell, the year in the next', async () => {
    const row = '<table><tr><td>Annual meeting of stockholders</td><td>June 12,<br>2025</td></tr></table>';
    expect(await meetingsIn(row, { form: 'DEF 14A', html: true })).toEqual(['annual set 2025-06-12']);
  });
});
