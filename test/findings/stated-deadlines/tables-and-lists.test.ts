import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';
import { tableOf } from '../support/tables.ts';

const deadlinesInTable = (...rows: readonly (readonly string[])[]) =>
  deadlinesIn(tableOf(...rows), { form: 'DEF 14A', on: '2025-04-11', html: true });

describe('a table', () => {
  test('of a subject and its last day in a row', async () => {
    expect(
      await deadlinesInTable(
        ['Proposals for our proxy statement under Rule 14a-8', 'December 12, 2025'],
        ['Nominations of directors', 'February 10, 2026'],
      ),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-10']);
  });

  test('whose columns are the first and the last day', async () => {
    expect(
      await deadlinesInTable(
        ['Notice of', 'Earliest date', 'Latest date'],
        ['Nominations', 'January 9, 2026', 'February 10, 2026'],
        ['Other business', 'January 16, 2026', 'February 17, 2026'],
      ),
    ).toEqual(['nomination 2026-01-09 to 2026-02-10', 'other-proposal 2026-01-16 to 2026-02-17']);
  });

  test('whose columns are the subjects', async () => {
    expect(
      await deadlinesInTable(
        ['', 'Rule 14a-8 proposals', 'Nominations'],
        ['Latest date', 'December 12, 2025', 'February 10, 2026'],
      ),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-10']);
  });

  test('whose columns tell the kind, the time and the content of a notice', async () => {
    expect(
      await deadlinesInTable(
        ['Type of proposal', 'When the proposal must be received', 'What to include with the proposal'],
        [
          'Proxy access director nominees',
          'No earlier than November 12, 2025 and no later than December 12, 2025',
          'The information required by our bylaws',
        ],
        [
          'Director nominees under advance notice',
          'No earlier than January 22, 2026 and no later than February 21, 2026',
          'The information required by our bylaws',
        ],
      ),
    ).toEqual(['proxy-access 2025-11-12 to 2025-12-12', 'nomination 2026-01-22 to 2026-02-21']);
  });

  test('whose columns are the subjects, with a row that tells of what kind each is', async () => {
    expect(
      await deadlinesInTable(
        ['', 'Proposals for our proxy statement', 'Nominees not for our proxy statement'],
        ['Under', 'Rule 14a-8', 'Section 9 of our bylaws'],
        ['Due', 'December 12, 2025', 'January 11, 2026 to February 10, 2026'],
      ),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-11 to 2026-02-10']);
  });

  test('with a row of which neither column has a day', async () => {
    expect(
      await deadlinesInTable(
        ['Notice of', 'Opens', 'Closes'],
        ['Proxy access nominees', 'None this year', 'None this year'],
        ['Nominations', 'January 9, 2026', 'February 10, 2026'],
      ),
    ).toEqual(['nomination 2026-01-09 to 2026-02-10']);
  });

  test('whose columns a converter has set one below the other: each day is of its own heading', async () => {
    const text = [
      'Rule 14a-8 proposals',
      'Nominations under our bylaws',
      'Received no later than December 12, 2025',
      'Received no earlier than January 11, 2026 and no later than February 10, 2026',
    ];
    expect(await deadlinesIn(text.join('\n\n'), { form: 'DEF 14A', on: '2025-04-11' })).toEqual([
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-11 to 2026-02-10',
    ]);
  });

  test('a date split inside its cell', async () => {
    expect(await deadlinesInTable(['Deadline for nominations', 'February<br>10, 2026'])).toEqual([
      'nomination by 2026-02-10',
    ]);
  });
});

describe('a list', () => {
  test('below a lead-in', async () => {
    const says = `Our Secretary must receive:

(a) proposals under Rule 14a-8 by December 12, 2025; and

(b) nominations by February 10, 2026.`;
    expect(await deadlinesIn(says)).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-10']);
  });

  test('whose entries have a label and a date', async () => {
    expect(await deadlinesIn('Deadline for nominations: February 10, 2026')).toEqual(['nomination by 2026-02-10']);
  });
});

describe('a heading', () => {
  test('says what the deadline below it is for', async () => {
    const says = `Nominations of Directors

Notice must be received by the Secretary no later than February 10, 2026.`;
    expect(await deadlinesIn(says, { form: 'DEF 14A', on: '2025-04-11' })).toEqual(['nomination by 2026-02-10']);
  });
});

describe('questions and answers set as a table', () => {
  test('a question heads no column', async () => {
    expect(
      await deadlinesInTable(
        ['Q:', 'When are proposals due?'],
        ['A:', 'Nominations must be received no earlier than January 9, 2026 and no later than February 10, 2026.'],
      ),
    ).toEqual(['nomination 2026-01-09 to 2026-02-10']);
  });

  test('nor does an answer', async () => {
    expect(
      await deadlinesInTable(
        ['A:', 'Yes. The list of holders will be open to any of them.'],
        ['A:', 'Proposals under Rule 14a-8 must be received on or before December 9, 2025.'],
      ),
    ).toEqual(['rule-14a-8-proposal by 2025-12-09']);
  });
});

describe('a table whose columns are what is handed in', () => {
  const heads = ['Proposals for our proxy statement', 'Other business or nominees for the meeting'];
  const kinds = ['Those that satisfy Rule 14a-8 may be submitted', 'Those under section 2.10 of our bylaws are meant'];
  const found = [
    'rule-14a-8-proposal by 2025-12-05',
    'nomination 2026-01-16 to 2026-02-15',
    'other-proposal 2026-01-16 to 2026-02-15',
  ];

  test('with an empty head above the names of the rows', async () => {
    expect(
      await deadlinesInTable(
        ['', ...heads],
        ['Type', ...kinds],
        [
          'When',
          'No later than December 5, 2025',
          'No earlier than January 16, 2026 and no later than February 15, 2026',
        ],
      ),
    ).toEqual(found);
  });

  test('in plain text, its cells parted by tabs and its rows by line ends alone', async () => {
    const rows = [
      ['Matter', ...heads],
      ['Type', ...kinds],
      [
        'When',
        'No later than December 5, 2025',
        'No earlier than January 16, 2026 and no later than February 15, 2026',
      ],
    ];
    expect(await inPlainText(rows.map((row) => row.join('\t')).join('\n'))).toEqual(found);
  });
});

const inPlainText = (says: string) => deadlinesIn(says, { form: 'DEF 14A', on: '2025-04-11' });

describe('a table that plain text sets by blanks', () => {
  test('of rows with their first and last days', async () => {
    expect(
      await inPlainText(`KEY DATES FOR STOCKHOLDERS

Action                              Opens               Closes
--------------------------------    ----------------    -----------------
Proposal for our proxy statement    --                  December 12, 2025
  (Rule 14a-8)
Nomination of directors             January 9, 2026     February 8, 2026
Other business                      January 16, 2026    February 15, 2026`),
    ).toEqual([
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-09 to 2026-02-08',
      'other-proposal 2026-01-16 to 2026-02-15',
    ]);
  });

  test('of columns that are each what is handed in, their heads on two lines', async () => {
    expect(
      await inPlainText(`KEY DATES

                                    Rule 14a-8        Director
                                    proposals         nominations
Notice must be received no later    12/12/2025        02/10/2026`),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-10']);
  });

  test('with dots that lead to the days, the first day and the last on rows of their own', async () => {
    expect(
      await inPlainText(`Proposals for our proxy statement (Rule 14a-8)..........December 12, 2025
Nominations, no later than..............................February 10, 2026`),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-10']);
  });

  test('of labels, each over its days', async () => {
    expect(
      await inPlainText(`Deadline for receipt
Proposals to be included in our proxy statement
December 12, 2025
Rule 14a-8
Nominations from the floor (advance notice)
Not before January 9, 2026
Not after February 10, 2026
Article II of the bylaws
Notices under the universal proxy rule
March 16, 2026`),
    ).toEqual([
      'rule-14a-8-proposal by 2025-12-12',
      'nomination 2026-01-09 to 2026-02-10',
      'universal-proxy by 2026-03-16',
    ]);
  });

  test('of days, each below the paragraph that describes what it is for, under one heading for all', async () => {
    expect(
      await inPlainText(`WHEN A PROPOSAL OR NOMINATION
MUST BE RECEIVED

Our bylaws permit stockholders to nominate directors for election at an annual meeting.

No earlier than noon on January 9,
2026, and no later than noon on February 10, 2026

Our bylaws let a holder of three percent have nominees of its own included in our proxy statement.

No earlier than noon on November 12,
2025, and no later than noon on December 12, 2025`),
    ).toEqual(['nomination 2026-01-09 to 2026-02-10', 'proxy-access 2025-11-12 to 2025-12-12']);
  });

  test('a day below a paragraph and a heading of its own is for what the heading says', async () => {
    expect(
      await inPlainText(`DEADLINES

Our bylaws permit stockholders to nominate directors for election at an annual meeting.

Proposals under Rule 14a-8

No later than noon on December 12, 2025`),
    ).toEqual(['rule-14a-8-proposal by 2025-12-12']);
  });

  test('an ordinary paragraph with a gap in it is none', async () => {
    expect(
      await inPlainText(`Nominations must be received by
the Secretary no later than   February 10, 2026,
and in writing.`),
    ).toEqual(['nomination by 2026-02-10']);
  });
});

describe('a list, one line an item, below its heading', () => {
  const heading = 'STOCKHOLDER PROPOSALS AND DIRECTOR NOMINATIONS FOR THE 2026 ANNUAL MEETING';

  test('with the letter o for its bullets', async () => {
    const items = [
      '  o   Proposals under Rule 14a-8:  received by December 5, 2025',
      '  o   Director nominations:  received from January 20, 2026',
      '      through February 19, 2026',
    ].join('\n');
    expect(await deadlinesIn(`${heading}\n\n${items}`, { form: 'DEF 14A' })).toEqual([
      'rule-14a-8-proposal by 2025-12-05',
      'nomination 2026-01-20 to 2026-02-19',
    ]);
  });

  test('with letters and headings of its items', async () => {
    const items = [
      '(a) INCLUSION IN PROXY STATEMENT. December 5, 2025.',
      '(b) NOMINATION OF DIRECTORS. Not earlier than January 20, 2026, nor later than',
      '    February 19, 2026.',
    ].join('\n');
    expect(await deadlinesIn(`${heading}\n\n${items}`, { form: 'DEF 14A' })).toEqual([
      'rule-14a-8-proposal by 2025-12-05',
      'nomination 2026-01-20 to 2026-02-19',
    ]);
  });
});
