import type { Line, RowOfDays } from './rows.ts';
import { headOfDays, isLineOfDay, LONGEST_LABEL, thing } from './rows-of-days.ts';

/** Paragraphs that one table may fill, and lines. */
const MOST_PARAGRAPHS = 16;
const MOST_LINES = 40;
const endsInYear = /\d{4}\.?\s*$/;
/** A table with fewer rows is no table. */
const FEWEST_ROWS = 2;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** A line with the place of its paragraph among all. */
interface Placed extends Line {
  readonly words: string;
  readonly paragraph: number;
  readonly isDay: boolean;
}

const head = /\b(?:received|due|deadlines?|dates?|when|submitted)\b/i;
/** What took place has no day to come. */
const tookPlace = /\b(?:voted|received in|elected|adopted|approved|held)\b/i;
const label = /^[A-Z0-9“"(•][^.;:?!]{3,}$/;

/**
 * The rows of tables that a converter has written column by column: all labels, then as many days, and perhaps as many
 * again. By the place of each paragraph that such a table fills: its rows at the first, none at the others. Where there
 * are not as many days as labels nothing is put together.
 */
export function columnsInTurn(paragraphs: readonly Part[], text: string): ReadonlyMap<number, readonly RowOfDays[]> {
  const found = new Map<number, readonly RowOfDays[]>();
  let run: Omit<Placed, 'words'>[] = [];
  const close = () => {
    if (run.some(({ isDay }) => isDay))
      for (const [paragraph, rows] of tableIn(run.map(withWords))) found.set(paragraph, rows);
    run = [];
  };
  // Where no paragraph near ends in a year there is no such table, and its lines need not be looked at.
  const withYear = paragraphs.flatMap(({ end }, i) =>
    endsInYear.test(text.slice(Math.max(0, end - 8), end)) ? i : [],
  );
  let next = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    if (withYear[next] === paragraph - 1) next += 1;
    const isNear = (withYear[next] ?? paragraphs.length) < Math.min(paragraph + MOST_PARAGRAPHS, paragraphs.length);
    const lines = isNear ? shortLines(text, start, end) : null;
    if (lines === null || run.length + lines.length > MOST_LINES) close();
    for (const { text: words, start: at } of lines ?? [])
      run.push({ text: words, start: at, paragraph, isDay: isLineOfDay(words) });
  }
  close();
  return found;
}

function withWords(line: Omit<Placed, 'words'>): Placed {
  return { ...line, words: line.text.trim().replace(/[ .]{2,}$/, '') };
}

/** The lines of a paragraph that are not blank; null where one is longer than a label, or holds cells. */
function shortLines(text: string, start: number, end: number): readonly Line[] | null {
  if (end - start > LONGEST_LABEL * 12) return null;
  let at = start;
  const lines: Line[] = [];
  for (const line of text.slice(start, end).split('\n')) {
    if (line.length > LONGEST_LABEL || line.includes('\t')) return null;
    if (line.trim() !== '') lines.push({ text: line.trimEnd(), start: at });
    at += line.length + 1;
  }
  return lines;
}

function tableIn(lines: readonly Placed[]): readonly (readonly [number, readonly RowOfDays[]])[] {
  const columns = columnsOfDays(lines);
  const [first] = columns;
  if (first === undefined || first.to - first.from < FEWEST_ROWS) return [];
  const size = first.to - first.from;
  const isWhole = columns.every(
    ({ from, to }, i) => to - from === size && (i === 0 || from - (columns[i - 1]?.to ?? 0) <= 1),
  );
  const behindLabels = isHead(lines[first.from - 1]) ? first.from - 1 : first.from;
  const labels = lines.slice(Math.max(0, behindLabels - size), behindLabels);
  const above = lines[behindLabels - size - 1];
  if (!isWhole || labels.length < size || !labels.every(({ words, isDay }) => !isDay && label.test(words))) return [];
  const filled = new Set([...labels, ...lines.slice(first.from, columns.at(-1)?.to)].map(({ paragraph }) => paragraph));
  const named = labels.filter(({ words }) => thing.test(words) && !tookPlace.test(words)).length;
  const isNamedAbove = above !== undefined && thing.test(above.words) && above.paragraph === labels[0]?.paragraph;
  // Of labels that only the line above them explains none is known by itself: nothing is told of them.
  if (named < FEWEST_ROWS) return isNamedAbove ? [...filled].map((paragraph) => [paragraph, []]) : [];
  if (isNamedAbove && !isHead(above)) return [];
  const heads = columns.map(({ from }) => lines[from - 1]).map((line) => (line && isHead(line) ? line.words : ''));
  const rows = labels.map((line, i) =>
    rowOf(
      [line, ...columns.flatMap(({ from }) => lines[from + i] ?? [])],
      heads.some((one) => one !== '') ? ['', ...heads] : [],
    ),
  );
  return [...filled].map((paragraph, i) => [paragraph, i === 0 ? rows : []]);
}

/** From where to where days stand below each other, end exclusive. */
function columnsOfDays(lines: readonly Placed[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [i, { isDay }] of lines.entries()) {
    const last = found.at(-1);
    if (isDay && last?.to === i) last.to += 1;
    else if (isDay) found.push({ from: i, to: i + 1 });
  }
  return found;
}

/** "Must be received by", "Opens": what is said of the days below it. */
function isHead(line: Placed | undefined): boolean {
  return (
    line !== undefined &&
    !line.isDay &&
    line.words.length <= 50 &&
    (headOfDays.test(line.words) || head.test(line.words)) &&
    !thing.test(line.words)
  );
}

/** A label and its days as the cells of a row, blanks in place of what stands between them. */
function rowOf(lines: readonly Placed[], columns: readonly string[]): RowOfDays {
  const start = lines[0]?.start ?? 0;
  let raw = '';
  for (const { text, start: at, words } of lines) {
    const apart = at - start - raw.length;
    const indent = text.length - text.trimStart().length;
    raw += (apart > 0 ? '\t'.padEnd(apart) : '') + ' '.repeat(indent) + words.padEnd(text.length - indent);
  }
  return { raw: raw.trimEnd(), start, columns };
}
