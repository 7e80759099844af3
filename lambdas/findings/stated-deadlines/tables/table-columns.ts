import { inTurn, oneOf } from '../../prose/any-of.ts';
import { namesThing, nameThings } from '../../prose/table-cells.ts';
import type { Wording } from '../../prose/wording.ts';
import type { DeadlineRole } from '../cues/cue.ts';

/** The heading, in small letters, of the column in which a place of a row stands; empty when it has none. */
export function columnHeading(wording: Wording, at: number, columns: readonly string[]): string {
  const cells = wording.text.split(' | ').length;
  const cell = wording.text.slice(0, at).split(' | ').length - 1;
  return (columns[cell - (cells - columns.length)] ?? '').toLowerCase();
}

const opens = /\b(?:open|earliest|first da(?:y|te)|begin|start|not before|n(?:o|ot) (?:earlier|sooner)|on or after)/;
const closes =
  /\b(?:clos|latest|last da(?:y|te)|deadline|due|end|n(?:o|ot) later|not after|received by|on or before|^(?:received |due )?(?:before|prior to)$)/;
const namesDay = new RegExp(
  inTurn(
    oneOf(
      inTurn(
        '^(?:(?:the |notice )?window )?',
        '(?:open|close|earliest|latest|first da(?:y|te)|last da(?:y|te)|begin|end|not (?:before|after)|(?:no|not) (?:earlier|later))',
      ),
      // "Nomination window opens"
      '^[^.;]{0,120}\\b(?:windows?|periods?|nominations?|notices?) (?:[^.;]{1,60} )?(?:opens?|closes?|begins?|starts?|ends?)$',
    ),
  ),
);

const opensInCell = /\b(?:(?:no|not) (?:earlier|sooner) than|not before|on or after|between)\b[^@|]{0,80}$/;

/** "Earliest | Latest": what the heading of a column, or the name of a row, says of the dates of a table. */
export function columnRole(wording: Wording, at: number, columns: readonly string[]): DeadlineRole | null {
  if (columns.length === 0) return null;
  // "Deadline | No earlier than October 19 and no later than November 18": a cell knows better than the head above it.
  if (opensInCell.test(wording.text.slice(Math.max(0, at - 120), at))) return 'opens';
  const label = labelOf(wording);
  const heading = columnHeading(wording, at, columns);
  if (namesDay.test(label)) return roleIn(label);
  const ofHeading = roleIn(heading);
  if (ofHeading !== null || !/^(?:date|day|when|calendar date)s?$/.test(heading)) return ofHeading;
  // The cell between says how the day is counted.
  return roleIn(label) ?? (wording.counts.length > 0 ? 'due' : null);
}

function roleIn(words: string): DeadlineRole | null {
  if (opens.test(words)) return 'opens';
  return closes.test(words) ? 'due' : null;
}

const dayAlone = /^@D\d+@$/;

/** The first cell of a row that is no day, which says what it is about. */
function labelOf({ text }: Wording): string {
  const cells = text.split(' | ');
  return cells.find((cell) => !dayAlone.test(cell)) ?? '';
}

/**
 * True for the day of a cell with nothing else in it below the name of what it is for, in a row in which no cell says what
 * its days are: the row right below the heads of a table of last days.
 */
export function isAloneBelowThing(wording: Wording, at: number, columns: readonly string[]): boolean {
  const cells = wording.text.split(' | ');
  const token = /^@D\d+@(?=$| \|)/.exec(wording.text.slice(at, at + 8));
  return token !== null && cells.length === columns.length && columns.every(namesThing) && cells.every(isDays);
}

/** True for a cell of nothing but days. */
function isDays(cell: string): boolean {
  return /^@D\d+@(?: (?:-|to|through|and) @D\d+@)?$/.test(cell);
}

/** The heads of columns whose days are none on which notices are due. */
const otherDay = new RegExp(
  inTurn(
    '\\b(?:record|grant|vesting|meeting|mailing|filing|hire|effective|trading|payment) (?:date|day)s?\\b',
    '|\\b(?:granted|vests?|mailed|elected|appointed|held)\\b|^(?:term )?expir\\w+$',
  ),
);

const formerDay = new RegExp(
  inTurn(
    oneOf(
      '\\b(?:prior|previous(?:ly)?|former(?:ly)?|original(?:ly)?|old|superseded|outdated)\\b(?! to\\b)',
      "\\blast year's\\b",
    ),
    '(?! (?:annual )?meeting).{0,60}\\b(?:deadlines?|dates?|days?|windows?|periods?|due|announced|disclosed)\\b|^(?:old|previous|former|before)$',
  ),
);

/**
 * True for a date of a row in the column of other days, as "Record date", or of what held before: "Prior deadline" beside
 * "New deadline", or the year that has passed, "2025 meeting" beside "2026 meeting".
 */
export function isOfOtherColumn(wording: Wording, at: number, columns: readonly string[]): boolean {
  if (columns.length === 0) return false;
  const heading = columnHeading(wording, at, columns);
  if (otherDay.test(heading) || formerDay.test(heading) || formerDay.test(labelOf(wording))) return true;
  const year = yearIn(heading);
  return year !== null
    ? columns.some((other) => (yearIn(other) ?? year) > year)
    : thisYear.test(heading) && columns.some((other) => /\bnext year|\b(?:following|coming) year/i.test(other));
}

const thisYear = /\b(?:this|last|current|prior|previous) year/;

/** The one year that the heading of a column names; null for none, and for a day. */
export function yearIn(heading: string): number | null {
  const years = heading.match(/(?<![\d/-])(?:19|20)\d\d\b(?!-\d)/g) ?? [];
  return years.length === 1 && !/\b\d{1,2}, ?\d{4}/.test(heading) ? Number(years[0]) : null;
}

/** True where the columns of a table are each of another matter, so that two days of a row make no window. */
export function areApart(columns: readonly string[]): boolean {
  const years = new Set(
    columns.map((column) => yearIn(column) ?? /\b(?:this|next|last) year\b/i.exec(column)?.[0] ?? ''),
  );
  return nameThings(columns) || years.size > 2 || (years.size > 1 && !years.has(''));
}
