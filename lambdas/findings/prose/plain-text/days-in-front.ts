import { writtenMonths } from '../../../terms/days/day-words.ts';
import { inTurn } from '../any-of.ts';
import type { Line, RowOfDays } from './rows.ts';

const month = `(?:${writtenMonths})`;
const weekday = '(?:[A-Z][a-z]{2,5}day,? )?';
const oneDay = `${weekday}(?:${month} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`;
const before = '(?:(?:By|From|Between|Before|On|On or before|Until|Through) )?';
const hour = '(?:,? (?:at |by )?\\d{1,2}:\\d\\d ?[ap]\\.?m\\.?(?: [A-Z]{2,3})?)?';
/** A day, or a first and a last one, as the first cell of a line has it. */
const day = inTurn(
  before,
  `(?:(?:${oneDay}|${month} \\d{1,2}) ?(?:-|–|—|to|through|and) ?(?=[A-Z\\d]))?${oneDay}`,
  `${hour}:?`,
);
/** "December 12, 2025        Deadline for proposals". */
const dayOverGap = new RegExp(`^(\\s{0,40}${day})( {3,}| ?\\.{3,} {0,40})(?=[^\\s.])`);
/** "December 12, 2025", and nothing else on its line. */
const dayAlone = new RegExp(`^\\s{0,40}${day}\\s*$`);
const year = /\b(?:19|20)\d\d/;

/** Characters of the words beside a day, on all their lines: longer ones are text. */
const LONGEST_LABEL = 240;
/** Lines in front of the first day: a heading, and the heads of the columns. */
const MOST_ABOVE = 4;
const ruler = /^[\s=_-]+$/;
/** Words that a day is for: they begin with a capital, and are no sentence. */
const label = /^\s*[A-Z“"(][^;]*[^\s,;]\s*$/;

/**
 * The rows of a calendar in plain text: each begins with its day, behind which, on the same line or on the next ones,
 * stands what it is the day of. The lines before and behind them are rows without cells. None for any other block.
 */
export function rowsBehindDays(lines: readonly Line[]): readonly RowOfDays[] {
  const kinds = lines.map(({ text }) => (year.test(text.slice(0, 80)) ? kindOf(text) : null));
  const first = kinds.findIndex((kind) => kind !== null);
  const kind = kinds[first];
  if (kind === undefined || kind === null || first > MOST_ABOVE) return [];
  const rows: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i < first || ruler.test(line.text)) continue;
    if (kinds[i] === kind) rows.push([line]);
    else if (kinds[i] !== null) return [];
    else rows.at(-1)?.push(line);
  }
  const read = rows.map((row) => (kind === 'over-gap' ? cellsOverGap(row) : cellsBelow(row)));
  if (!read.every(({ isRow }) => isRow)) return [];
  const heads = lines.slice(0, first).filter(({ text }) => !ruler.test(text));
  const above = heads.length === 0 ? [] : [plainRow(heads)];
  return [...above, ...read.map(({ raw, start }) => ({ raw, start, columns: [] }))];
}

function kindOf(text: string): 'over-gap' | 'alone' | null {
  if (dayOverGap.test(text)) return 'over-gap';
  return dayAlone.test(text) ? 'alone' : null;
}

interface Cells {
  readonly raw: string;
  readonly start: number;
  /** False where what stands beside the day is no label of it. */
  readonly isRow: boolean;
}

/** A line of a day and its words; further lines of these are set in as they are. */
function cellsOverGap([line, ...more]: readonly Line[]): Cells {
  const { text = '', start = 0 } = line ?? {};
  const [whole = '', days = '', gap = ''] = dayOverGap.exec(text) ?? [];
  const to = whole.length;
  const raw = [days + '\t'.padEnd(gap.length) + text.slice(to), ...more.map((one) => one.text)].join('\n');
  const isRow =
    raw.length <= LONGEST_LABEL + to && more.every((one) => /^ {6,}\S/.test(one.text)) && label.test(raw.slice(to));
  return { raw, start, isRow };
}

/** A day on its line, and its words on the lines below. */
function cellsBelow([line, ...more]: readonly Line[]): Cells {
  const { text = '', start = 0 } = line ?? {};
  const words = more.map((one) => one.text).join('\n');
  return { raw: `${text}\t${words}`, start, isRow: words.length <= LONGEST_LABEL && label.test(words) };
}

function plainRow(lines: readonly Line[]): RowOfDays {
  return { raw: lines.map(({ text }) => text).join('\n'), start: lines[0]?.start ?? 0, columns: [] };
}
