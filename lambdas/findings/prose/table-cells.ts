import { inTurn, oneOf } from './any-of.ts';

/** A cell of a table row, with where it begins in the document. */
export interface Cell {
  readonly raw: string;
  readonly start: number;
}

/** The cells of a row that begins at `start`. */
export function cellsOf(raw: string, start: number): Cell[] {
  let at = start;
  return raw.split('\t').map((cell) => {
    const found = { raw: cell, start: at };
    at += cell.length + 1;
    return found;
  });
}

/** A column of what is to be handed in, rather than of when, or of which kind. */
const ownColumn =
  /^(?!\s*(?:types? of|kinds? of|what|when|where|how|who|date|deadline)\b).*\b(?:proposals?|nominat\w*|nominees?|business|access|rule 14a)\b/i;

/** What the head of a column says of the days below it. */
const ofDays =
  /\b(?:opens?|closes?|earliest|latest|deadlines?|(?:first|last) day|due|no (?:later|earlier)|received)\b/i;

/** True for the head of a column of something that is handed in. */
export function namesThing(head: string): boolean {
  return ownColumn.test(head);
}

/** True for the heads of columns that each hold another thing that is handed in. */
export function nameThings(columns: readonly string[]): boolean {
  return columns.filter(namesThing).length >= 2;
}

/**
 * The heads of a table's columns below a row of short cells without a day: that row, unless the heads say already what
 * stands in the columns; then it is one that tells of each what kind it is, or that it has no day.
 */
export function headsBelow(columns: readonly string[], row: readonly string[]): readonly string[] {
  if (row.length < columns.length || row.length > columns.length + 1) return row;
  if (nameThings(columns)) return row[0] === '' ? row : columns;
  return columns.slice(1).some((c) => ofDays.test(c)) && !row.slice(1).some((c) => ofDays.test(c)) ? columns : row;
}

const told = '(?:announced|scheduled|stated|disclosed|planned|set|reported|given|published|noticed)';
const former = new RegExp(
  inTurn(
    '^(?:the )?',
    oneOf(
      'old',
      'prior',
      'previous(?:ly)?',
      'original(?:ly)?',
      'former(?:ly)?',
      'initial(?:ly)?',
      'superseded',
      'from',
      'before',
      'was',
      `as (?:first |originally |previously |initially )?${told}`,
      `first ${told}`,
    ),
    '(?![a-z])',
  ),
  'i',
);

/** True for the head of a column, or the name of a row, of days that were: "Old", "As originally announced". */
export function isOfFormerDays(name: string): boolean {
  return former.test(name.trim());
}

const thing = /\b(?:proposals?|nominat\w*|nominees?|business|access|universal proxy|rule 14a)\b/i;
const day = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i;

/** True for a cell that names a meeting, and nothing that is handed in for one. */
export function namesMeetingAlone(cell: string): boolean {
  return /\bmeeting\b/i.test(cell) && !thing.test(cell);
}

/** True for boxes side by side, each with what is handed in and its day. */
function areBoxes(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ raw }) => raw.trim() !== '');
  return filled.length > 1 && filled.every(({ raw }) => thing.test(raw) && day.test(raw));
}

/** Cells of running text, each with the heading of its column; a first cell without one names the row; boxes that name their things have none. */
export function cellsUnder(columns: readonly string[], cells: readonly Cell[]): { cell: Cell; column: string }[] {
  if (areBoxes(cells)) return cells.map((cell) => ({ cell, column: '' }));
  // A head that names no thing, or nothing at all, stands above the names of the rows.
  const heads = cells.length === columns.length && !ownColumn.test(columns[0] ?? '') ? columns.slice(1) : columns;
  const first = cells.length - heads.length;
  if (!nameThings(heads) || first < 0 || first > 1) return [];
  const data = cells.slice(first);
  if (!data.every((c) => c.raw.trim().length > 25)) return [];
  return data.map((cell, i) => ({ cell, column: heads[i] ?? '' }));
}
