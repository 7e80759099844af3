import { describe, expect, test } from 'vitest';
import type { RowOfDays } from '../../../../lambdas/findings/prose/plain-text/rows.ts';
import { rowsOfDays, rowsOfParagraphs } from '../../../../lambdas/findings/prose/plain-text/rows-of-days.ts';
import { named } from '../../support/named.ts';

/** The cells of a row, and the heads above them: "Nominations | January 9, 2026", "Opens | Closes". */
function inALine({ raw, columns }: RowOfDays): string {
  const cells = raw.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
  return [cells.join(' | '), ...columns].join(' / ');
}

const heads = '                          Opens              Closes';
const nominations = 'Nominations | January 9, 2026 | February 8, 2026';
const business = 'Other business | January 10, 2026 | February 9, 2026';
const inColumns = [`${nominations} /  / Opens / Closes`, `${business} /  / Opens / Closes`];

const tables = [
  {
    name: 'a table below its heads',
    text: `${heads}
Nominations               January 9, 2026    February 8, 2026
Other business            January 10, 2026   February 9, 2026`,
    rows: inColumns,
  },
  {
    name: 'rules between the rows, and a day that is none',
    text: `${heads}
-------------------------------------------------------
Nominations               January 9, 2026    February 8, 2026
Other business            --                 February 9, 2026
=======`,
    rows: [inColumns[0], 'Other business | -- | February 9, 2026 /  / Opens / Closes'],
  },
  {
    name: 'labels of several lines, below heads of another block',
    above: heads,
    text: `Nominations (under our
  bylaws)                 January 9, 2026    February 8, 2026
Proposals for our
proxy statement           none               December 9, 2025`,
    rows: [
      'Nominations (under our bylaws) | January 9, 2026 | February 8, 2026 /  / Opens / Closes',
      'Proposals for our proxy statement | none | December 9, 2025 /  / Opens / Closes',
    ],
  },
  {
    name: 'rows that stand in from their heads',
    text: `Matter            Opens              Closes
   Nominations       January 9, 2026    February 8, 2026
   Other business    January 10, 2026   February 9, 2026`,
    rows: [`${nominations} / Matter / Opens / Closes`, `${business} / Matter / Opens / Closes`],
  },
  {
    name: 'dots that lead to the day',
    text: 'Nominations ...... January 9, 2026\nProposals ....... December 9, 2025',
    rows: ['Nominations | January 9, 2026', 'Proposals | December 9, 2025'],
  },
  {
    name: 'two blanks between two days',
    text: `Proposals             December 9, 2025  December 10, 2025
Nominations           January 9, 2026  February 8, 2026`,
    rows: ['Proposals | December 9, 2025 | December 10, 2025', nominations],
  },
  {
    name: 'a meeting’s days that were and that are',
    above: '                  Old             New',
    text: `Annual meeting     May 2, 2025     June 12, 2025
Record date        March 3, 2025   April 14, 2025`,
    rows: [
      'Annual meeting | May 2, 2025 | June 12, 2025 /  / Old / New',
      'Record date | March 3, 2025 | April 14, 2025 /  / Old / New',
    ],
  },
  {
    name: 'a meeting’s days without heads: no table of last days',
    text: 'Annual meeting     May 2, 2025\nRecord date        March 3, 2025',
    rows: [],
  },
  {
    name: 'labels over their days',
    text: 'Proposals under Rule 14a-8\nDecember 9, 2025\nNominations\nJanuary 9, 2026',
    rows: ['Proposals under Rule 14a-8 | December 9, 2025', 'Nominations | January 9, 2026'],
  },
  {
    name: 'a label that ends as a sentence',
    text: 'Proposals under Rule 14a-8.\nDecember 9, 2025\nNominations\nJanuary 9, 2026',
    rows: [],
  },
  {
    name: 'a sentence broken over lines',
    text: 'Proposals must be received\nDecember 9, 2025\nnominations not later than\nJanuary 9, 2026',
    rows: [],
  },
  { name: 'no day', text: 'The nominations and proposals of holders', rows: [] },
];

describe('the rows of days of a block', () => {
  test.each(named(tables))('%s', (_name, { text, above = '', rows }) => {
    expect(rowsOfDays(text, 0, above).map(inALine)).toEqual(rows);
  });
});

/** The rows that paragraphs make, by the place of the first of each. */
function rowsAmong(paragraphs: readonly string[]): readonly (readonly [number, string | null])[] {
  let at = 0;
  const places = paragraphs.map((one) => {
    const start = at;
    at += one.length + 2;
    return { start, end: start + one.length };
  });
  const found = rowsOfParagraphs(places, paragraphs.join('\n\n'));
  return [...found].map(([place, row]) => [place, row === null ? null : inALine(row)]);
}

describe('the rows that paragraphs of one line make', () => {
  test('each a label and its days', () => {
    const lines = ['Proposals', 'December 9, 2025', 'Nominations', 'January 9, 2026', 'February 8, 2026', 'The end.'];
    expect(rowsAmong(lines)).toEqual([
      [0, 'Proposals | December 9, 2025'],
      [1, null],
      [2, nominations],
      [3, null],
      [4, null],
    ]);
  });

  test('none across a row of a table', () => {
    const lines = ['Proposals', 'December 9, 2025', 'One\tcell', 'Nominations', 'January 9, 2026', 'February 8, 2026'];
    expect(rowsAmong(lines)).toEqual([]);
  });
});
