import type { Evidence } from '../../filing/evidence.ts';
import type { FiledDocument } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';

/** A sentence of a filing, its white space folded to single blanks; table cells are parted by " | ". */
export interface Sentence {
  readonly text: string;
  readonly passage: Passage;
  /** Its place within the passage. */
  readonly index: number;
  readonly evidence: () => Evidence;
}

/** A paragraph, a table row, or a lead-in with the list that follows it. */
export interface Passage {
  readonly document: FiledDocument;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly sentences: readonly Sentence[];
  /** The short line without a full stop that stands above it, when there is one. */
  readonly heading: string;
  /** The headings of a table's columns, for a row of it; empty otherwise. */
  readonly columns: readonly string[];
}

/** Longer ones are contracts or tables run together; only their beginning is read. */
const LONGEST_PASSAGE = 12_000;
const LONGEST_HEADING = 160;
/** A short paragraph below one that is wanted may go on with its matter without naming it. */
const LONGEST_FOLLOWING = 500;
const LONGEST_HEADING_LINE = 130;

/**
 * The passages of a document in which a pattern occurs, in order. A paragraph that ends in a colon takes in the list
 * below it; one that breaks off in the middle of a sentence takes in the next. A table whose columns have headings
 * gives a passage for each cell, under the heading of its column.
 */
export function passagesWith(document: FiledDocument, wanted: RegExp): Passage[] {
  const text = document.text.text;
  const passages: Passage[] = [];
  let heading = '';
  let columns: readonly string[] = [];
  let follows = false;
  for (let block = nextBlock(text, 0); block; ) {
    let { start, end } = block;
    let next = nextBlock(text, end);
    const isRow = text.slice(start, end).includes('\t');
    while (!isRow && next && end - start < LONGEST_PASSAGE && belongsTogether(text, start, end, next)) {
      end = next.end;
      next = nextBlock(text, end);
    }
    const raw = text.slice(start, Math.min(end, start + LONGEST_PASSAGE));
    const cells = isRow ? cellsOf(raw, start) : [];
    const under = cellsUnder(columns, cells);
    if (under.length > 0) {
      for (const { cell, column } of under) {
        if (wanted.test(cell.raw) || wanted.test(column))
          passages.push(passageAt(document, cell.start, cell.raw, column, []));
      }
    } else if (
      wanted.test(raw) ||
      (isRow && columns.some((c) => wanted.test(c))) ||
      (follows && raw.length <= LONGEST_FOLLOWING && /\d{4}/.test(raw))
    ) {
      passages.push(passageAt(document, start, raw, heading, isRow ? columns : []));
    }
    follows = wanted.test(raw);
    if (cells.length > 1 && cells.every((c) => c.raw.length <= LONGEST_HEADING && !/\d{4}\s*$|\d,/.test(c.raw)))
      columns = cells.map((c) => c.raw.replace(/\s+/g, ' ').trim());
    else if (!isRow) columns = [];
    heading = isHeading(raw) ? raw.replace(/\s+/g, ' ').trim() : heading;
    block = next;
  }
  return passages;
}

function isHeading(raw: string): boolean {
  return raw.length <= LONGEST_HEADING && !/[.;,]["”)]?\s*$/.test(raw);
}

interface Cell {
  readonly raw: string;
  readonly start: number;
}

function cellsOf(raw: string, start: number): Cell[] {
  let at = start;
  return raw.split('\t').map((cell) => {
    const found = { raw: cell, start: at };
    at += cell.length + 1;
    return found;
  });
}

/** A column of what is to be handed in, rather than of when. */
const ownColumn = /\b(?:proposals?|nominat\w*|nominees?|business|access|rule 14a)\b/i;

/** Cells of running text, each with the heading of its column; a first cell without one names the row. */
function cellsUnder(columns: readonly string[], cells: readonly Cell[]): { cell: Cell; column: string }[] {
  const first = cells.length - columns.length;
  if (columns.filter((c) => ownColumn.test(c)).length < 2 || first < 0 || first > 1) return [];
  const data = cells.slice(first);
  if (!data.every((c) => c.raw.trim().length > 25)) return [];
  return data.map((cell, i) => ({ cell, column: columns[i] ?? '' }));
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** The next run of lines without an empty line in it; a heading above its text, or between two, is a run of its own. */
function nextBlock(text: string, from: number): Block | null {
  let start = from;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  if (start >= text.length) return null;
  const begin = Math.max(text.lastIndexOf('\n', start) + 1, from);
  let line = start;
  let isRow = false;
  for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && (text.charAt(next) === ' ' || text.charAt(next) === '\t')) next += 1;
    if (next >= text.length || text.charAt(next) === '\n') return { start: begin, end: at };
    const current = text.slice(line, Math.min(at, line + LONGEST_HEADING_LINE + 20));
    const isFirst = line === start;
    isRow ||= text.slice(line, at).includes('\t') || lineAt(text, next).line.includes('\t');
    line = next;
    if (isRow) continue;
    if (isFirst && !isWrapped(text, begin, at) && isHeadingLine(current, text.slice(next, next + 2)))
      return { start: begin, end: at };
    const following = lineAt(text, next);
    if (
      /[.?!:”"]\s*$/.test(current.slice(-4)) &&
      !isWrapped(text, at + 1, following.end) &&
      isHeadingLine(following.line, following.next)
    )
      return { start: begin, end: at };
  }
  return { start: begin, end: text.length };
}

function lineAt(text: string, start: number): { line: string; next: string; end: number } {
  const end = text.indexOf('\n', start);
  return end < 0
    ? { line: '', next: '', end: text.length }
    : {
        line: text.slice(start, Math.min(end, start + LONGEST_HEADING_LINE + 20)),
        next: text
          .slice(end + 1, end + 40)
          .trimStart()
          .slice(0, 2),
        end,
      };
}

const WIDEST_WRAPPED_LINE = 100;

/** True where a line of plain text only ends because the next word has no room on it. */
function isWrapped(text: string, start: number, end: number): boolean {
  const below = text.slice(end + 1, end + 1200).split(/\n[ \t]*\n/, 1)[0] ?? '';
  const nextWord = /\S+/.exec(below)?.[0] ?? '';
  const width = Math.max(...below.split('\n').map((line) => line.trimEnd().length));
  if (width > WIDEST_WRAPPED_LINE) return false;
  return text.slice(start, end).trimEnd().length + 1 + nextWord.length > width;
}

/** A short line without a full stop, most of whose longer words are capitalised, above a line that begins anew. */
function isHeadingLine(line: string, next: string): boolean {
  const trimmed = line.trim();
  if (
    trimmed.length < 4 ||
    trimmed.length > LONGEST_HEADING_LINE ||
    /^\d|[.,;:—-]$|\t|, \d{4}$|\s{3}|\b(?:Street|Avenue|Road|Drive|Boulevard|Parkway|Suite|P\.O|Attn|Attention|Secretary)\b/.test(
      trimmed,
    ) ||
    !/^["“‘(]?[A-Z0-9•]/.test(next)
  )
    return false;
  const words = trimmed.match(/[A-Za-z’']{4,}/g) ?? [];
  const capitalised = words.filter((w) => /^[A-Z]/.test(w)).length;
  return words.length > 0 && capitalised >= words.length * 0.75 && /^[A-Z0-9“"(]/.test(trimmed);
}

/** A list below its lead-in, or a sentence that a page break or a careless converter has cut in two. */
function belongsTogether(text: string, start: number, end: number, next: Block): boolean {
  const tail = text.slice(Math.max(start, end - 80), end).trimEnd();
  const head = text.slice(next.start, next.start + 60).trimStart();
  if (/[:—]$|[;,]\s{0,3}(?:and|or)?$/.test(tail))
    return /^(?:[•●·▪◦○■*–—-]|o\s|\(?[a-z0-9]{1,4}[).]\s|[a-z"“])/i.test(head);
  return !/[.!?:;"”)]$/.test(tail) && /^[a-z]/.test(head) && tail.length > 40;
}

function passageAt(
  document: FiledDocument,
  start: number,
  raw: string,
  heading: string,
  columns: readonly string[],
): Passage {
  const { folded, offsets } = fold(raw);
  const sentences: Sentence[] = [];
  const passage: Passage = { document, start, sentences, heading, columns };
  for (const [from, to] of sentenceBounds(folded)) {
    sentences.push({
      text: folded.slice(from, to).trim(),
      passage,
      index: sentences.length,
      evidence: () => evidenceOf(document, start + (offsets[from] ?? 0), start + (offsets[to - 1] ?? 0) + 1),
    });
  }
  return passage;
}

/** White space folded; `offsets[i]` is where the i-th character stood. */
function fold(raw: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  for (let i = 0; i < raw.length; i += 1) {
    const character = raw.charAt(i);
    if (character === '\t') {
      folded += ' | ';
      offsets.push(i, i, i);
    } else if (character === '.' && dotLeaders(raw, i) > 0) {
      folded += ' | ';
      offsets.push(i, i, i);
      i += dotLeaders(raw, i) - 1;
    } else if (/\s/.test(character)) {
      if (!folded.endsWith(' ')) {
        folded += ' ';
        offsets.push(i);
      }
    } else {
      folded += character;
      offsets.push(i);
    }
  }
  return { folded, offsets };
}

/** How many characters of dots lead from a label to its date, as in a table of contents; 0 for an ellipsis or a full stop. */
function dotLeaders(raw: string, from: number): number {
  let end = from;
  let dots = 0;
  while (end < raw.length && (raw.charAt(end) === '.' || raw.charAt(end) === ' ')) {
    if (raw.charAt(end) === '.') dots += 1;
    end += 1;
  }
  return dots >= 4 ? end - from : 0;
}

/** What ends in a full stop without ending a sentence. */
const abbreviation =
  /(?:\b(?:[A-Z]|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Messrs|No|Nos|Sec|Secs|St|Jr|Sr|vs|Art|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Reg|approx|e\.g|i\.e|[ap]\.m|U\.S|N\.A|D\.C|L\.P|S\.A|N\.V|P\.O)|(?:^|\s)\d{1,2})\.$/;
const mayEndSentence =
  /[a-z]{2,}\.$|\.m\.$|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\.$/;
/** "Inc.", "p.m." and the like end a sentence all the same when a new one plainly begins. */
const plainBeginning =
  /^(?:The|A|An|In|On|At|By|If|As|Any|For|To|It|This|That|These|Our|We|All|No|Such|Proposals|Holders|Stockholders|Shareholders|Only|Notice|Nominations|Pursuant|Under|However)\b/;

function* sentenceBounds(text: string): Generator<[number, number]> {
  let start = 0;
  for (const match of text.matchAll(
    /[.!?]["”’')\]]{0,3}\s(?=["“‘([]?[A-Z0-9•]|\([a-z]{1,4}\) ["“]?[A-Z])|\s(?=[•●▪■]\s?[A-Z“"])/g,
  )) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(start, end - 16), end);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (abbreviation.test(before) && !(mayEndSentence.test(before) && plainBeginning.test(after))) continue;
    if (text.slice(start, end).trim() !== '') yield [start, end];
    start = end;
  }
  if (text.slice(start).trim() !== '') yield [start, text.length];
}
