import type { Block } from '../text-blocks.ts';
import { type CellOfLines, cellsOfLines, dayCellsIn, filledLines } from './cells-in-lines.ts';
import type { RowOfDays } from './rows.ts';
import { headOfDays, thing } from './rows-of-days.ts';

/** A table whose cells stand one below the other: where it stands, its rows, and what else stands in it. */
export interface FlattenedTable extends Block {
  /** None where it cannot be told which day is for what. */
  readonly rows: readonly RowOfDays[];
  /** Texts that it holds besides: what is to be sent, and where. */
  readonly rest: readonly Block[];
}

/** So far apart two days of one table may stand, and so far above the first of them what they are for. */
const FARTHEST = 1500;
const FARTHEST_ABOVE = 3500;
const LONGEST_LABEL = 140;
/** Lines between what is handed in and its days that name the row of the days. */
const MOST_BETWEEN = 3;
/** Lines right above the days in which that name may stand. */
const MOST_NAMING = 4;
/** A longer text between cells is looked at by itself. */
const LONGEST_CELL = 80;

const says =
  /\b(?:may|must|shall|will|should|can|is|are|was|were|has|have|had|permits?|elected|voted|approved|adopted)\b/i;
const nameOfRow =
  /^(?:(?:proposal|submission|notice) )?(?:types?|kinds?|category|what|when|where|how|who|dates?|due|deadline for (?:company|us|our|receipt|submi\w+))\b/i;
/** What this year's meeting votes on. */
const onAgenda = /^(?:proposal|item|matter)s?(?: (?:no\. ?)?[\divx]+\b|:|$)|✓|^(?:elect|ratif|approv|for each)/i;
const ofDays = /\b(?:receiv\w+|receipt|due|deadlines?|dates?|when|submi\w+)\b/i;

/** The tables of a text whose cells a converter has set on lines of their own, in order. */
export function flattenedTables(text: string): readonly FlattenedTable[] {
  if (!thing.test(text)) return [];
  const found: FlattenedTable[] = [];
  let days: CellOfLines[] = [];
  const close = () => {
    const from = Math.max(found.at(-1)?.end ?? 0, (days[0]?.start ?? 0) - FARTHEST_ABOVE);
    const table = days.length < 2 ? null : tableOf(text, days, from);
    if (table !== null) found.push(table);
    days = [];
  };
  for (const cell of dayCellsIn(text)) {
    if (cell.start - (days.at(-1)?.end ?? cell.start) > FARTHEST) close();
    days.push(cell);
  }
  close();
  return found;
}

/** The table that some days near each other belong to; null for none. */
function tableOf(text: string, days: readonly CellOfLines[], from: number): FlattenedTable | null {
  const between = days.slice(1).map(({ start }, i) => filledLines(text, days[i]?.end ?? start, start));
  const labels = between.map((lines) => lines.length > 0 && labelAbove(cellsOfLines(lines, false)) !== null);
  if (labels.every((one) => one)) return rowByRow(text, days, from);
  return labels.some((one) => one) ? null : columnByColumn(text, days, from);
}

/** What is handed in, then its day, in turn. */
function rowByRow(text: string, days: readonly CellOfLines[], from: number): FlattenedTable | null {
  const above = days.map(({ start }, i) => filledLines(text, days[i - 1]?.end ?? from, start));
  const labels = above.map((lines) => labelAbove(cellsOfLines(lines, false)));
  const last = days.at(-1)?.end ?? 0;
  const below = cellsOfLines(filledLines(text, last, last + LONGEST_LABEL * 2).slice(0, 2), false)[0];
  const isDayFirst = below !== undefined && isLabel(below);
  const isPlain =
    [...days, ...labels].every((cell) => cell?.lines === 1) && above.slice(1).every((a) => a.length === 1);
  // Where each stands on one line, or the days stand first, others put them together.
  if (isDayFirst || isPlain) return null;
  const rows = labels.flatMap((label, i) => (label ? rowOf(text, [label, days[i] ?? label], []) : []));
  return rows.length === days.length ? { start: rows[0]?.start ?? from, end: last, rows, rest: [] } : null;
}

/** All that is handed in, then the name of the row, then as many days. */
function columnByColumn(text: string, days: readonly CellOfLines[], from: number): FlattenedTable | null {
  const lines = filledLines(text, from, days[0]?.start ?? from);
  const inParagraphs = labelsInTurn(cellsOfLines(lines, true));
  const inLines = labelsInTurn(cellsOfLines(lines, false));
  // Where empty lines part some of them, a line may be but a part of one.
  const isParted = inParagraphs.length === days.length || inLines.slice(1).some(({ isBelow }) => !isBelow);
  const labels = isParted ? inParagraphs : inLines;
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return null;
  const behind = filledLines(text, last.end, days[0]?.start ?? last.end);
  const isNear = behind.length <= MOST_BETWEEN;
  const end = days.at(-1)?.end ?? last.end;
  const size = labels.length;
  const columns = Array.from({ length: Math.max(1, Math.floor(days.length / size)) }, (_, i) =>
    nameOfDays(text, days[i * size - 1] ?? last, days[i * size] ?? last),
  );
  const areNamed = columns.every((name) => name !== '');
  if (days.length % size > 0 || (columns.length > 1 && !areNamed))
    return isNear ? { start: first.start, end, rows: [], rest: [] } : null;
  if (!isNear && !areNamed) return null;
  const rows = labels.map((label, i) =>
    rowOf(text, [label, ...columns.flatMap((_, k) => days[k * size + i] ?? [])], columns),
  );
  const gaps = [last, ...days.slice(0, -1)].map((cell, i) => ({ start: cell.end, end: days[i]?.start ?? cell.end }));
  return { start: first.start, end, rows, rest: gaps.filter((gap) => gap.end - gap.start > LONGEST_CELL) };
}

/** "Must be received by": the name of the row in which the days stand; empty where none stands right above them. */
function nameOfDays(text: string, above: CellOfLines, day: CellOfLines): string {
  const lines = filledLines(text, above.end, day.start).slice(-MOST_NAMING);
  const isName = ({ words }: CellOfLines) => words.length <= LONGEST_CELL && !/[.;]$/.test(words);
  const names = cellsOfLines(lines, false).filter((cell) => isName(cell));
  return names.findLast(({ words }) => ofDays.test(words) || headOfDays.test(words))?.words ?? '';
}

/** Names of what is handed in that stand one after the other: the nearest run of them above the days. */
function labelsInTurn(cells: readonly CellOfLines[]): readonly CellOfLines[] {
  let run: CellOfLines[] = [];
  let nearest: readonly CellOfLines[] = [];
  for (const cell of cells) {
    if (isLabel(cell)) run.push(cell);
    else run = [];
    if (run.length > 1) nearest = run;
  }
  return nearest;
}

/** The name of what is handed in right above a day; null for none. */
function labelAbove(cells: readonly CellOfLines[]): CellOfLines | null {
  const last = cells.at(-1);
  return last !== undefined && isLabel(last) ? last : null;
}

function isLabel({ words }: CellOfLines): boolean {
  return (
    words.length <= LONGEST_LABEL &&
    thing.test(words) &&
    /^[A-Z“"(•]/.test(words) &&
    !/[.;:?]$|\b(?:by|than|before|after|until|on)$/.test(words) &&
    !words.includes('\t') &&
    !says.test(words) &&
    !onAgenda.test(words) &&
    !nameOfRow.test(words)
  );
}

/** A label and its days as the cells of a row, blanks in place of what stands between them. */
function rowOf(text: string, cells: readonly CellOfLines[], columns: readonly string[]): RowOfDays {
  const start = cells[0]?.start ?? 0;
  let raw = '';
  for (const cell of cells) {
    const apart = cell.start - start - raw.length;
    raw += (apart > 0 ? '\t'.padEnd(apart) : '') + text.slice(cell.start, cell.end);
  }
  return { raw, start, columns: columns.some((name) => name !== '') ? ['', ...columns] : [] };
}

/** Paragraphs without the tables that stand in them, each table in its place a block of its own. */
export function apartFrom(tables: readonly FlattenedTable[], paragraphs: readonly Block[]): readonly Block[] {
  if (tables.length === 0) return paragraphs;
  const pieces: Block[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    let at = start;
    for (let table = tables[next]; table && table.start < end; table = tables[next]) {
      if (table.start > at) pieces.push({ start: at, end: table.start });
      if (table.start >= start) pieces.push(table);
      at = Math.max(at, table.end);
      if (table.end > end) break;
      next += 1;
    }
    if (at < end) pieces.push({ start: at, end });
  }
  return pieces;
}
