import { writtenMonths } from '../../../terms/days/day-words.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../any-of.ts';
import { singleSpaced } from '../headings.ts';
import type { Block } from '../text-blocks.ts';

/** A cell of a table whose cells a converter has set on lines of their own, perhaps on several. */
export interface CellOfLines extends Block {
  /** Its lines as one. */
  readonly words: string;
  readonly lines: number;
  /** No empty line stands above it. */
  readonly isBelow: boolean;
}

/** A line that is not empty. */
export interface FilledLine extends Block {
  readonly words: string;
  /** No empty line stands above it. */
  readonly isBelow: boolean;
}

/** Lines that the day of a cell may fill: "No earlier than close of / business on October 19, / 2024, and ...". */
const MOST_LINES = 5;
const LONGEST_LINE = 110;

const day = `(?:(?:${writtenMonths}) \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`;
const hour = '\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b\\.?';
const bound = oneOf(
  '(?:must be )?(?:received|submitted|delivered|due)',
  'from',
  'between',
  'by',
  '(?:on or )?(?:before|after)',
  'until',
  'through',
  '(?:no|not) (?:later|earlier|sooner|before|after)(?: than)?',
  '(?:at )?(?:the )?close of business',
  `(?:at )?${hour}`,
);
const withoutYear = '(?:(?! (?:19|20)\\d\\d)[^;])';
/** A day alone, or a first and a last one, with what bounds them. */
const dayCell = new RegExp(
  inTurn(
    `^(?:${bound}(?![a-z])${withoutYear}{0,60}? )?${day}`,
    `(?:(?:,? (?:and|but|to|through|until) |,? ?[-–—] ?|, )(?:${withoutYear}{0,80}? )?${day})?`,
    `(?:,? (?:at |by )?\\(?${hour}[^;\\d]{0,40})?`,
    '[*†]{0,2}(?:\\(\\d\\))?$',
  ),
  'i',
);
const endsInYear = /(?:19|20)\d\d[*†]{0,2}(?:\(\d\))?[ \t]*(?=\n|$)/g;

/**
 * The cells of a text with nothing but a day, or with a first and a last one, in order. Each ends with its line; where it
 * goes on on the next lines the whole of it is one.
 */
export function dayCellsIn(text: string): readonly CellOfLines[] {
  const found: CellOfLines[] = [];
  for (const { index, 0: year } of matchesIn(text, endsInYear)) {
    const cell = cellEndingAt(text, index + year.trimEnd().length);
    if (cell === null) continue;
    while (found.length > 0 && cell.start <= (found.at(-1)?.start ?? 0)) found.pop();
    found.push(cell);
  }
  return found;
}

/** The longest cell of a day that ends at a place; null where what ends there is none. */
function cellEndingAt(text: string, end: number): CellOfLines | null {
  let start = end;
  let longest: CellOfLines | null = null;
  for (let lines = 1; lines <= MOST_LINES; lines += 1) {
    const lineEnd = lines === 1 ? end : start - 1;
    const from = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const line = text.slice(from, lineEnd);
    if (line.length > LONGEST_LINE || line.includes('\t') || line.trim() === '') break;
    start = from;
    const words = singleSpaced(text.slice(start, end));
    if (dayCell.test(words)) longest = { start, end, words, lines, isBelow: false };
    if (from === 0) break;
  }
  return longest;
}

/** The lines of a stretch that are not empty; those of table rows, and whatever is too long for a cell, among them. */
export function filledLines(text: string, start: number, end: number): readonly FilledLine[] {
  const lines: FilledLine[] = [];
  let at = start;
  let isBelow = false;
  for (const line of text.slice(start, end).split('\n')) {
    const words = singleSpaced(line);
    if (words !== '') lines.push({ start: at, end: at + line.trimEnd().length, words, isBelow });
    isBelow = words !== '';
    at += line.length + 1;
  }
  return lines;
}

const goesOnBelow = /(?:[,/&–-]|\b(?:of|to|in|for|by|the|our|your|and|or|be|with|under|at|on|a|an|from|not|next))$/i;

/** "Type of proposal": what stands in front of the names of what is handed in. */
const headOfLabels =
  /^(?:(?:proposal|submission|notice) )?(?:type|kind|category)(?: of (?:proposal|submission|notice|business|matter))?:?$/i;

function isHeadOfLabels(words: string): boolean {
  return headOfLabels.test(words);
}

/** The lines of a stretch as cells: those that go on with the line above are one with it; all lines of a paragraph, where `asParagraphs`. */
export function cellsOfLines(lines: readonly FilledLine[], asParagraphs: boolean): readonly CellOfLines[] {
  const cells: CellOfLines[] = [];
  for (const { start, end, words, isBelow } of lines) {
    const last = cells.at(-1);
    const goesOn = asParagraphs || /^[a-z(&]/.test(words) || goesOnBelow.test(last?.words ?? '');
    if (last !== undefined && isBelow && goesOn && ![last.words, words].some(isHeadOfLabels))
      cells[cells.length - 1] = { ...last, end, words: `${last.words} ${words}`, lines: last.lines + 1 };
    else cells.push({ start, end, words, lines: 1, isBelow });
  }
  return cells;
}
