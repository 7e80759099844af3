import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { tableOf } from '../support/tables.ts';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly found: readonly string[];
}

const proxy = { form: 'DEF 14A', on: '2025-04-11' };
const rule = 'rule-14a-8-proposal by 2025-12-12';
const access = 'proxy-access 2025-11-12 to 2025-12-12';
const nomination = 'nomination 2026-01-09 to 2026-02-08';
const business = 'other-proposal 2026-01-09 to 2026-02-08';
const universal = 'universal-proxy by 2026-03-16';

const cases: readonly Case[] = [
  {
    name: 'the last meeting’s days beside the next one’s: only the next one’s are told',
    rows: [
      ['Deadline for', 'For 2025 meeting', 'For 2026 meeting'],
      ['Rule 14a-8 proposals', 'December 13, 2024', 'December 12, 2025'],
      ['Nominations and other business', 'February 9, 2025', 'February 8, 2026'],
    ],
    found: [rule, 'nomination by 2026-02-08', 'other-proposal by 2026-02-08'],
  },
  {
    name: 'each matter a column: cells with hours in brackets, below what each of them is',
    rows: [
      [
        '',
        'Proposals for our proxy statement',
        'Nominees for our proxy statement (proxy access)',
        'Other nominees and business',
      ],
      [
        'What it is',
        'Under Rule 14a-8 stockholders may submit proposals for our proxy statement',
        'Holders of 3% may submit director nominees for inclusion in our proxy statement',
        'Holders may nominate directors or bring other business, not for inclusion in our proxy statement',
      ],
      [
        'When it must be received',
        'No later than close of business (5 p.m. Eastern Time) on December 12, 2025',
        'No earlier than November 12, 2025 and no later than close of business (5 p.m. ET) on December 12, 2025*',
        'Between January 9, 2026 and the close of business (5:00 p.m. Eastern Standard Time) on February 8, 2026(1)',
      ],
      ['Where to send it', 'The Secretary', 'The Secretary', 'The Secretary'],
    ],
    found: [rule, access, nomination, business],
  },
  {
    name: 'each matter a column, and the close of business alone',
    rows: [
      ['', 'Proposals for our proxy statement', 'Other nominees and business'],
      [
        'Deadline for receipt',
        'The close of business on December 12, 2025',
        'The close of business on February 8, 2026',
      ],
    ],
    found: [rule, 'nomination by 2026-02-08', 'other-proposal by 2026-02-08'],
  },
  {
    name: 'a window in the cell beside that of a last day alone',
    rows: [
      ['', 'Rule 14a-8 proposals', 'Proxy access nominees', 'Other nominees and business'],
      ['Deadline', 'December 12, 2025', 'November 12, 2025 - December 12, 2025', 'January 9, 2026 - February 8, 2026'],
    ],
    found: [rule, access, nomination, business],
  },
  {
    name: 'years alone above the days',
    rows: [
      ['Deadline for', '2025', '2026'],
      ['Nominations', 'February 9, 2025', 'February 8, 2026'],
    ],
    found: ['nomination by 2026-02-08'],
  },
  {
    name: 'this year beside next year',
    rows: [
      ['Deadline for', 'This year’s meeting', 'Next year’s meeting'],
      ['Nominations', 'February 9, 2025', 'February 8, 2026'],
    ],
    found: ['nomination by 2026-02-08'],
  },
  {
    name: 'rows of first and last days under the year of each meeting',
    rows: [
      ['', '2025 Annual Meeting', '2026 Annual Meeting'],
      ['Nominations received no earlier than', 'January 8, 2025', 'January 9, 2026'],
      ['Nominations received no later than', 'February 7, 2025', 'February 8, 2026'],
    ],
    found: [nomination],
  },
  {
    name: 'a prior day beside the new one',
    rows: [
      ['Notice', 'Prior deadline', 'New deadline'],
      ['Rule 14a-8 proposals', 'November 13, 2025', 'December 12, 2025'],
      ['Nominations', 'February 9, 2026', 'April 1, 2026'],
    ],
    found: [rule, 'nomination by 2026-04-01'],
  },
  {
    name: 'a range under a head that names the last day',
    rows: [
      ['What', 'When due', 'Rule or bylaw'],
      ['Proposal', 'December 12, 2025', 'Rule 14a-8'],
      ['Nomination of a director', 'January 9, 2026 to February 8, 2026', 'Bylaws, section 2.4'],
      ['Notice of solicitation for other nominees', 'March 16, 2026', 'Rule 14a-19'],
    ],
    found: [rule, nomination, universal],
  },
  {
    name: 'cells that say which day they give, under a head that names the last day only',
    rows: [
      ['Kind', 'Deadline for us to receive', 'What we ask for'],
      ['Proposals under Rule 14a-8', 'Close of business on December 12, 2025', 'See the rule'],
      [
        'Nominations',
        'Not earlier than noon on January 9, 2026, and not later than noon on February 8, 2026',
        'Bylaws',
      ],
      ['Other business', 'Between January 9, 2026 and February 8, 2026', 'Bylaws'],
    ],
    found: [rule, nomination, business],
  },
  {
    name: 'columns that are what is handed in, with a row of first days and a row of last ones',
    rows: [
      ['', 'Rule 14a-8 proposals', 'Proxy access nominees', 'Nominations', 'Universal proxy notice'],
      ['Window opens', 'N/A', 'November 12, 2025', 'January 9, 2026', 'N/A'],
      ['Window closes', 'December 12, 2025', 'December 12, 2025', 'February 8, 2026', 'March 16, 2026'],
    ],
    found: [rule, access, nomination, universal],
  },
  {
    name: 'the name of what is handed in on a row of its own, its days below',
    rows: [
      ['Nominations'],
      ['Not before', 'January 9, 2026'],
      ['Not after', 'February 8, 2026'],
      ['Other business'],
      ['Opens', 'January 9, 2026'],
      ['Closes', 'February 8, 2026'],
    ],
    found: [nomination, business],
  },
  {
    name: 'the day in front of what it is',
    rows: [
      ['Date', 'Event'],
      ['December 12, 2025', 'Last day for proposals under Rule 14a-8'],
      ['January 9, 2026', 'First day for nominations'],
      ['February 8, 2026', 'Last day for nominations'],
      ['March 16, 2026', 'Last day for universal proxy notice'],
      ['May 20, 2026', 'Expected date of the 2026 annual meeting'],
    ],
    found: [rule, nomination, universal],
  },
  {
    name: 'rows of first and last days under one head that names the last day',
    rows: [
      ['Event', 'Deadline'],
      ['Nomination window opens', 'January 9, 2026'],
      ['Nomination window closes', 'February 8, 2026'],
      ['Rule 14a-8 proposals', 'December 12, 2025'],
    ],
    found: [nomination, rule],
  },
  {
    name: 'the same, the day in front',
    rows: [
      ['Deadline', 'Event'],
      ['January 9, 2026', 'Window for nominations opens'],
      ['February 8, 2026', 'Window for nominations closes'],
      ['December 12, 2025', 'Rule 14a-8 proposals'],
    ],
    found: [nomination, rule],
  },
  {
    name: 'nothing but days below what they are for',
    rows: [
      ['Proposals for our proxy statement', 'Nominations and other business'],
      ['December 12, 2025', 'January 9, 2026 - February 8, 2026'],
    ],
    found: [rule, nomination, business],
  },
  {
    name: 'a day of another kind below what is handed in',
    rows: [
      ['Proposals for our proxy statement', 'Nominations and other business'],
      ['Mailed to stockholders on December 12, 2025', 'Sent out on February 8, 2026'],
    ],
    found: [],
  },
  {
    name: 'boxes that hold what is handed in over its day',
    rows: [
      [
        'Rule 14a-8 proposals<br>December 12, 2025',
        'Nominations<br>January 9, 2026 to February 8, 2026',
        'Universal proxy notice<br>March 16, 2026',
      ],
    ],
    found: [rule, nomination, universal],
  },
  {
    name: 'the last day in front of the first one',
    rows: [
      ['', 'Closes', 'Opens'],
      ['Nominations', 'February 8, 2026', 'January 9, 2026'],
      ['Other business', 'February 8, 2026', 'January 9, 2026'],
    ],
    found: [nomination, business],
  },
  {
    name: 'a column that says how the days are counted',
    rows: [
      ['Notice', 'Bylaw timing', 'Date'],
      ['Rule 14a-8 proposals', '120 days before the anniversary of the mailing', 'December 12, 2025'],
      ['Nominations - earliest', '120 days before the anniversary of the meeting', 'January 9, 2026'],
      ['Nominations - latest', '90 days before the anniversary of the meeting', 'February 8, 2026'],
    ],
    found: [rule, nomination],
  },
  {
    name: 'days in figures, the first one left empty',
    rows: [
      ['Item', 'Opens', 'Closes'],
      ['14a-8 proposal', '', '12/12/2025'],
      ['Nominee for election', '01/09/2026', '02/08/2026'],
      ['Universal proxy', '', '03/16/2026'],
    ],
    found: [rule, nomination, universal],
  },
  {
    name: 'a column of other days beside the last ones: not told',
    rows: [
      ['', 'Record date', 'Deadline', 'Meeting date'],
      ['Nominations', 'March 20, 2026', 'February 8, 2026', 'May 20, 2026'],
    ],
    found: ['nomination by 2026-02-08'],
  },
  {
    name: 'the terms of nominees: nothing is due',
    rows: [
      ['Name', 'Grant date', 'Expires'],
      ['Nominee Smith', 'January 9, 2026', 'February 8, 2026'],
    ],
    found: [],
  },
  {
    name: 'meetings and record dates by year: nothing is due',
    rows: [
      ['Event', '2025', '2026'],
      ['Record date', 'March 28, 2025', 'March 27, 2026'],
      ['Annual meeting', 'May 20, 2025', 'May 19, 2026'],
    ],
    found: [],
  },
];

describe('a table of deadlines', () => {
  for (const { name, rows, found } of cases)
    test(name, async () => {
      expect(await deadlinesIn(tableOf(...rows), { ...proxy, html: true })).toEqual(found);
    });
});

describe('a table whose cells stand below each other', () => {
  const cells = [
    ['Matter', 'Opens', 'Closes'],
    ['Rule 14a-8 proposals', 'N/A', 'December 12, 2025'],
    ['Nominations', 'January 9, 2026', 'February 8, 2026'],
    ['Universal proxy notice', 'N/A', 'March 16, 2026'],
  ].flat();

  test('on lines of their own', async () => {
    expect(await deadlinesIn(cells.join('\n'), proxy)).toEqual([rule, nomination, universal]);
  });

  test('in paragraphs of their own', async () => {
    expect(await deadlinesIn(cells.join('\n\n'), proxy)).toEqual([rule, nomination, universal]);
  });

  test('without heads: the first day, then the last one', async () => {
    const says = 'Nominations\n\nJanuary 9, 2026\n\nFebruary 8, 2026\n\nUniversal proxy notice\n\nMarch 16, 2026';
    expect(await deadlinesIn(says, proxy)).toEqual([nomination, universal]);
  });

  test('the columns in the other order', async () => {
    const says = [
      ['Matter', 'Closes', 'Opens'],
      ['Nominations', 'February 8, 2026', 'January 9, 2026'],
      ['Other business', 'February 8, 2026', 'January 9, 2026'],
    ].flat();
    expect(await deadlinesIn(says.join('\n\n'), proxy)).toEqual([nomination, business]);
  });
});

test('in plain text a first and a last day may stand in one cell, behind dots', async () => {
  const says = `Rule 14a-8 proposals ............... December 12, 2025
Nominations ........................ January 9, 2026 - February 8, 2026
Universal proxy notice ............. March 16, 2026`;
  expect(await deadlinesIn(says, proxy)).toEqual([rule, nomination, universal]);
});
