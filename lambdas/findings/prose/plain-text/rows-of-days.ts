import { writtenMonths } from '../../../terms/days/day-words.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { oneOf } from '../any-of.ts';
import { singleSpaced } from '../headings.ts';
import { rowsBehindDays } from './days-in-front.ts';
import type { Line, RowOfDays } from './rows.ts';

const month = `(?:${writtenMonths})`;
const oneDay = `(?:${month} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`;
/** A day, or a first and a last one: "January 9 - February 8, 2026". */
const day = `(?:(?:${oneDay}|${month} \\d{1,2}) ?(?:-|–|—|to|through|and) ?)?${oneDay}`;
const noDay = '(?:--?|—|–|n/a|N/A|none|None)';
const gap = '(?: {3,}| ?\\.{2,} ?| ?\\.(?: \\.){2,} ?)';
/** "Nominations (Bylaw 2.5)      March 13, 2026       April 12, 2026". */
const row = new RegExp(`^(?=.{0,200}$)[^\\n]{0,100}?\\S${gap}(?:(?:${noDay}|${day})(?: {2,}|$)){1,4}$`);
/** What a row ends with, and most other lines do not: spares these the search for its days. */
const endsAsRow = /(?:\d{4}|[-–—]|[nN]\/[aA]|[nN]one)$/;
/** A line that ends as a row, or that begins with a day, which may have its hour: spares most texts the look at each line. */
const mayHoldRows = new RegExp(
  oneOf('(?:\\d{4}[.:]?|[-–—]|/[aA]|one)\\s*$', '\\d{4}[^\\n]{0,40}(?: {3}|\\.{3})', ':\\d\\d ?[ap]\\.?m'),
  'm',
);
const days = new RegExp(`${gap}(?=(?:${noDay}|${day})(?: {2,}|$))`, 'g');
const ruler = /^[\s=_-]+$/;
const dayOfRow = new RegExp(`${noDay}|${day}`, 'g');

/** "Not before February 8, 2025": a line with nothing but a day. */
const dayLine = new RegExp(
  `^${noDay}$|^(?:(?:received|due|from|between|by|before|on or before|and|until|through|to|(?:no|not) (?:later|earlier|sooner|before|after)(?: than)?)\\b[^.;\\d]{0,40} )?${day}\\.?$`,
  'i',
);
/** What is handed in, or the rule for it. */
export const thing = /\b(?:proposals?|nominat\w*|nominees?|business|access|universal proxy|rule 14a)\b/i;

const meeting = /\b(?:annual|special|general) meeting\b|\bmeeting date\b/i;

const year = /\b(?:19|20)\d\d\b/;
const endsInYear = new RegExp(`\\d{4}\\.?$|^${noDay}$`);
/** What the head of a column says of the days below it. */
export const headOfDays =
  /\b(?:opens?|opening|closes?|closing|begins?|ends?|earliest|latest|(?:first|last) da(?:y|te)|no (?:later|earlier))\b/i;

/** Characters of the name of a row. */
export const LONGEST_LABEL = 120;
const LONGEST_BLOCK = 6000;
/** Two labels, of which one has a first and a last day. */
const FEWEST_IN_TURN = 5;

/**
 * The rows of days that a block of text holds, when it is a table in plain text, or a list of labels with days below
 * them; none for any other block. `above` is the text of the block before it, in which the heads may stand.
 */
export function rowsOfDays(raw: string, start: number, above: string): readonly RowOfDays[] {
  if (raw.length > LONGEST_BLOCK || raw.includes('\t')) return [];
  if (!year.test(raw) || !mayHoldRows.test(raw)) return [];
  const isOfThings = thing.test(raw) || thing.test(above);
  if (!isOfThings && !meeting.test(raw)) return [];
  const lines = linesOf(raw, start);
  const calendar = rowsBehindDays(lines);
  if (calendar.length > 0) return calendar;
  if (lines.length < 2) return [];
  const table = rowsOfTable(lines, above);
  // Days of a meeting below heads, two in a row: those that were and those that are.
  if (!isOfThings) return table.some(({ columns }) => columns.length > 2) ? table : [];
  return table.length > 0 ? table : labelsOverDays(lines);
}

function linesOf(raw: string, start: number): readonly Line[] {
  let at = start;
  return raw.split('\n').map((text) => {
    const line = { text, start: at };
    at += text.length + 1;
    return line;
  });
}

function rowsOfTable(lines: readonly Line[], above: string): readonly RowOfDays[] {
  const rows = lines.filter(isRowOfDays);
  const firstRow = rows[0];
  if (firstRow === undefined || (rows.length < 2 && rowDays(firstRow).length < 2)) return [];
  const first = beginsLabel(lines, lines.indexOf(firstRow));
  const heads = headsOver(firstRow, first > 0 ? lines.slice(0, first).map(({ text }) => text) : above.split('\n'));
  const found: Line[] = [];
  for (const line of lines.slice(first)) {
    const last = found.at(-1);
    const isRow = isRowOfDays(line);
    if (ruler.test(line.text)) continue;
    // The rest of a label stands indented below its row, or in front of the next one.
    const goesOn =
      last !== undefined && (isRow ? !isRowOfDays(last) && !hasDay(last) : /^\s+\S|^[a-z(]/.test(line.text));
    if (goesOn) found[found.length - 1] = joined(last, line);
    else found.push(line);
  }
  return found.map(({ text, start }) => ({ raw: withTabs(text), start, columns: heads }));
}

function isRowOfDays({ text }: Pick<Line, 'text'>): boolean {
  const words = text.trimEnd();
  return endsAsRow.test(words) && row.test(words);
}

/** The line in which the label of the first row begins: it may stand above the line that has the days. */
function beginsLabel(lines: readonly Line[], first: number): number {
  const indentOf = (at: number) => lines[at]?.text.search(/\S/) ?? -1;
  let at = first;
  while (at > 0 && !ruler.test(lines[at - 1]?.text ?? '') && indentOf(at) > indentOf(at - 1) && !isSet(lines[at - 1]))
    at -= 1;
  return at;
}

/** True for a line that is set in columns: the heads of a table. */
function isSet(line: Line | undefined): boolean {
  return /\S {3,}\S/.test(line?.text ?? '');
}

function hasDay({ text }: Line): boolean {
  return text.split('\n').some((line) => isRowOfDays({ text: line }));
}

function joined(last: Line, line: Line): Line {
  return {
    text: `${last.text}${' '.repeat(line.start - last.start - last.text.length - 1)}\n${line.text}`,
    start: last.start,
  };
}

function withTabs(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      isRowOfDays({ text: line })
        ? line
            .replace(days, (blanks) => `\t${' '.repeat(blanks.length - 1)}`)
            .replace(/(?<=\d{4}|--?|[—–]) {2}(?= *\S)/g, '\t ')
        : line,
    )
    .join('\n');
}

function rowDays({ text }: Line): readonly number[] {
  const label = text.search(days);
  return [...matchesIn(text.slice(Math.max(label, 0)), dayOfRow)].map(({ index }) => Math.max(label, 0) + index);
}

/** The words above each day of a row, of the lines right above it that are set in columns. */
function headsOver(first: Line, above: readonly string[]): readonly string[] {
  const places = rowDays(first);
  const heads = places.map(() => '');
  let label = '';
  for (const line of above.slice(-4)) {
    if (ruler.test(line) || !/\S {2,}\S|^ {10,}\S/.test(line)) continue;
    for (const { index, 0: words } of matchesIn(line, /\S+(?: \S+)*/g)) {
      const at = places.findLastIndex((place) => index >= place - 6);
      if (at < 0) label = `${label} ${words}`.trim();
      else heads[at] = `${heads[at] ?? ''} ${words}`.trim();
    }
  }
  return heads.every((head) => head === '') ? [] : [label, ...heads];
}

/** True for a line with nothing but a day, or with nothing but the sign for none. */
export function isLineOfDay(text: string): boolean {
  return endsInYear.test(text.trim()) && dayLine.test(singleSpaced(text));
}

/** Lines in turn: what is handed in, then its days; the heads of these days may stand on lines above. */
function labelsOverDays(lines: readonly Line[]): readonly RowOfDays[] {
  const isDay = lines.map(({ text }) => isLineOfDay(text));
  const found: { readonly label: number; readonly last: number }[] = [];
  for (const i of lines.keys()) {
    if (!isDay[i] || isDay[i - 1]) continue;
    const label = lines[i - 1];
    if (
      label === undefined ||
      label.text.length > LONGEST_LABEL ||
      !thing.test(label.text) ||
      /[.;]\s*$/.test(label.text)
    )
      return [];
    let last = i;
    while (isDay[last + 1]) last += 1;
    // "... must be received", a day, "and not later than": a sentence, broken over lines.
    if (/^\s*[a-z]/.test(lines[last + 1]?.text ?? '')) return [];
    found.push({ label: i - 1, last });
  }
  const [first] = found;
  if (first === undefined || found.length < 2) return [];
  const most = Math.max(...found.map(({ label, last }) => last - label));
  const above = lines.slice(Math.max(0, first.label - most), first.label).map(({ text }) => singleSpaced(text));
  const heads = above.length > 1 && above.every((head) => headOfDays.test(head)) ? above : [];
  return found.map(({ label, last }) => ({ ...inCells(lines.slice(label, last + 1)), columns: heads }));
}

/** Lines as the cells of a row. */
function inCells(lines: readonly Line[]): Pick<RowOfDays, 'raw' | 'start'> {
  const start = lines[0]?.start ?? 0;
  let raw = '';
  for (const line of lines) {
    const apart = line.start - start - raw.length;
    raw += (apart > 0 ? '\t'.padEnd(apart) : '') + line.text;
  }
  return { raw, start };
}

/** The rows that paragraphs of one short line each make in turn, by the place of their first; null for the others of a row. */
export function rowsOfParagraphs(
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  text: string,
): ReadonlyMap<number, RowOfDays | null> {
  const found = new Map<number, RowOfDays | null>();
  let run: Line[] = [];
  const close = (end: number) => {
    const rows = run.length < FEWEST_IN_TURN ? [] : labelsOverDays(run);
    // A label with one day is the heading of its day.
    if (rows.some(({ raw }) => raw.split('\t').length > 2))
      for (const [i, { start }] of run.entries()) {
        const row = rows.find((one) => start >= one.start && start < one.start + one.raw.length);
        if (row) found.set(end - run.length + i, row.start === start ? row : null);
      }
    run = [];
  };
  for (const [i, { start, end }] of paragraphs.entries()) {
    const line = end - start > LONGEST_LABEL ? '\n' : text.slice(start, end).trimEnd();
    if (/[\n\t]/.test(line)) close(i);
    else run.push({ text: line, start });
  }
  close(paragraphs.length);
  return found;
}
