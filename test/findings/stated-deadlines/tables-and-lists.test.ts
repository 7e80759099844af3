import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../support/in-a-line.ts';

/** A table of a proxy statement: each row a list of cells. */
function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>${cells.join('')}</table>`;
}
const deadlinesInTable = (...rows: readonly (readonly string[])[]) =>
  deadlinesIn(table(...rows), { form: 'DEF 14A', on: '2025-04-11', html: true });

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
