import type { PlainText } from '../plain-text.ts';
import type { NumberList } from './number-list.ts';
import { isTitleLike, runsOn } from './page-furniture.ts';
import { type LeftOut, textWithout } from './text-without.ts';

/** So many lines at the head of a page, and at its foot, may be such as return on others. */
const EDGE_LINES = 3;
const LONGEST_LINE = 140;
/** A line that returns on fewer pages may be chance. */
const FEWEST_PAGES = 3;
/** Pages that one section fills bear its name, those of a spread every other page. */
const LARGEST_STEP = 2;

/** A line at the head or the foot of a page. */
interface EdgeLine {
  readonly start: number;
  readonly end: number;
  /** Counts the page ends from 0. */
  readonly pageEnd: number;
  readonly isFoot: boolean;
  readonly hasNumber: boolean;
}

/**
 * A text without its running heads and feet: lines that return at the edges of page after page, the page number in them
 * apart. The first of those that bear no number may be a title, and is kept where it is no foot and cuts no sentence.
 * @param pageEnds where in the text pages end, ascending
 */
export function withoutRunningLines(whole: PlainText, pageEnds: NumberList): PlainText {
  if (pageEnds.length < FEWEST_PAGES) return whole;
  const dropped = [...linesByShape(whole.text, pageEnds).values()].flatMap((lines) => {
    const [first] = lines;
    const title = first !== undefined && isTitle(first, whole.text) ? first : null;
    return thatReturn(lines).filter((line) => line !== title);
  });
  dropped.sort((a, b) => a.start - b.start);
  return textWithout(whole, spansOf(dropped, whole.text));
}

function isTitle({ start, end, isFoot, hasNumber }: EdgeLine, text: string): boolean {
  return !isFoot && !hasNumber && !goesOn(text, start, end);
}

/** True where the sentence before `start` goes on behind `end`; a title there begins anew. */
function goesOn(text: string, start: number, end: number): boolean {
  const next = lineAfter(text, end);
  return runsOn(lineBefore(text, start), next) && !isTitleLike(next);
}

/** Each run of lines with the white space around it. */
function spansOf(lines: readonly EdgeLine[], text: string): LeftOut[] {
  const spans: LeftOut[] = [];
  for (let i = 0; i < lines.length; ) {
    const start = lastInk(text, lines[i]?.start ?? 0);
    let end = lines[i]?.end ?? 0;
    for (i += 1; i < lines.length && lastInk(text, lines[i]?.start ?? 0) <= end; i += 1)
      end = Math.max(end, lines[i]?.end ?? 0);
    const next = nextLine(text, end);
    const isEdge = start === 0 || next === text.length;
    const separator = isEdge ? '' : goesOn(text, start, end) ? '\n' : '\n\n';
    spans.push({ start, end: next, separator });
  }
  return spans;
}

/** The end of the last character before `at` that is no white space. */
function lastInk(text: string, at: number): number {
  let end = at;
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where the line begins that bears the next character from `at` on that is no white space. */
function nextLine(text: string, at: number): number {
  let ink = at;
  while (ink < text.length && isWhite(text.charCodeAt(ink))) ink += 1;
  return ink === text.length ? ink : Math.max(at, text.lastIndexOf('\n', ink) + 1);
}

function hasInk(text: string, start: number, end: number): boolean {
  let ink = start;
  while (ink < end && isWhite(text.charCodeAt(ink))) ink += 1;
  return ink < end && text.slice(ink, end).trim() !== '';
}

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The end of the text before `at`, as far as one line of it goes. */
function lineBefore(text: string, at: number): string {
  const end = lastInk(text, at);
  return text.slice(Math.max(0, end - LONGEST_LINE, text.lastIndexOf('\n', end - 1) + 1), end);
}

function lineAfter(text: string, at: number): string {
  const start = nextLine(text, at);
  return text.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? '';
}

/** Lines at the edges of pages by their shape, in order; without those whose letters return on too few pages to matter. */
function linesByShape(text: string, pageEnds: NumberList): Map<string, EdgeLine[]> {
  const lines = edgeLines(text, pageEnds);
  const counts = new Map<number, number>();
  for (const { letters } of lines) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  const byShape = new Map<string, EdgeLine[]>();
  for (const { start, end, pageEnd, isFoot, letters } of lines) {
    if ((counts.get(letters) ?? 0) < FEWEST_PAGES) continue;
    const shape = shapeOf(text.slice(start, end));
    if (shape === '') continue;
    const key = `${isFoot ? 'foot' : 'head'} ${shape}`;
    const line = { start, end, pageEnd, isFoot, hasNumber: shape.includes('#') };
    const known = byShape.get(key);
    if (known) known.push(line);
    else byShape.set(key, [line]);
  }
  return byShape;
}

/** A line at the edge of a page before its shape is known. */
interface Candidate extends Omit<EdgeLine, 'hasNumber'> {
  /** A number made of its letters: lines of one shape have the same. */
  readonly letters: number;
}

function edgeLines(text: string, pageEnds: NumberList): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < pageEnds.length; i += 1) {
    const at = pageEnds.at(i);
    if (at === 0) continue;
    const pageStart = i === 0 ? 0 : pageEnds.at(i - 1);
    const pageEnd = i + 1 < pageEnds.length ? pageEnds.at(i + 1) : text.length;
    for (const { start, end } of lastLines(text, (pageStart + at) >> 1, at))
      found.push({ start, end, pageEnd: i, isFoot: true, letters: lettersOf(text, start, end) });
    for (const { start, end } of firstLines(text, at, (at + pageEnd + 1) >> 1))
      found.push({ start, end, pageEnd: i, isFoot: false, letters: lettersOf(text, start, end) });
  }
  return found;
}

/** A hash of the letters from a to z in a line, in any case. */
function lettersOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) {
    const letter = text.charCodeAt(i) | 32;
    if (letter >= 97 && letter <= 122) hash = (hash * 31 + letter) & 0x3fffffff;
  }
  return hash;
}

/** The first lines of a part of the text that lie in it as a whole and are not blank. */
function* firstLines(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let found = 0;
  for (let start = from; start < to && found < EDGE_LINES; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > to || end - start > LONGEST_LINE) return;
    if (hasInk(text, start, end)) {
      found += 1;
      yield { start, end };
    }
    start = end + 1;
  }
}

function* lastLines(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let found = 0;
  for (let end = to; end > from && found < EDGE_LINES; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start < from || end - start > LONGEST_LINE) return;
    if (hasInk(text, start, end)) {
      found += 1;
      yield { start, end };
    }
    end = start - 1;
  }
}

/** What is numbered in a row without being a page. */
const numbered = /^\W{0,8}(?:item|part|proposal|exhibit|schedule|annex|appendix|article|section|note|table|question)\b/;
const lonePart = /(?<![\w.,$%-])\d{1,3}(?![\w,$%-]|\.\d)/g;

/** A line in small letters, its page number a "#"; empty for one that has no letter and no number. */
function shapeOf(line: string): string {
  const plain = line.trim().toLowerCase().replace(/\s+/g, ' ');
  if (!/[a-z\d]/.test(plain)) return '';
  return numbered.test(plain) ? plain : plain.replace(lonePart, '#');
}

/** Of lines of one shape those that belong to a run of pages. */
function thatReturn(lines: readonly EdgeLine[]): EdgeLine[] {
  const runs: EdgeLine[][] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    if (i < lines.length && pageOf(lines[i]) - pageOf(lines[i - 1]) <= LARGEST_STEP) continue;
    const run = lines.slice(from, i);
    if (new Set(run.map(pageOf)).size >= FEWEST_PAGES) runs.push(run);
    from = i;
  }
  return runs.flat();
}

function pageOf(line: EdgeLine | undefined): number {
  return line?.pageEnd ?? 0;
}
