import { monthNames } from '../../terms/days/day-words.ts';

const LONGEST_HEADING_LINE = 130;

/** A part of a text, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** The next run of lines without an empty line in it; a heading above its text, or between two, is a run of its own. */
export function nextBlock(text: string, from: number): Block | null {
  let start = from;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  if (start >= text.length) return null;
  const begin = Math.max(text.lastIndexOf('\n', start) + 1, from);
  let line = start;
  let isRow = false;
  let lineStart = begin;
  let tabs = 0;
  for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && (text.charAt(next) === ' ' || text.charAt(next) === '\t')) next += 1;
    if (next >= text.length || text.charAt(next) === '\n') return { start: begin, end: at };
    const current = text.slice(line, Math.min(at, line + LONGEST_HEADING_LINE + 20));
    const isFirst = line === start;
    const following = lineAt(text, next);
    isRow ||= text.slice(line, at).includes('\t') || following.line.includes('\t');
    // A row of three cells and more with as many as the line below it is whole: that is the next row, and no rest of a cell.
    tabs += tabsIn(text, lineStart, isRow ? at : line);
    line = next;
    lineStart = at + 1;
    if (isRow && tabs > 1 && tabs === tabsIn(text, lineStart, text.indexOf('\n', lineStart)))
      return { start: begin, end: at };
    if (isRow) continue;
    if (isFirst && isHeadingLine(current, text.slice(next, next + 2)) && !isWrapped(text, begin, at))
      return { start: begin, end: at };
    if (endsInFigure(current)) {
      if (endsInYear.test(current) && isNextItem(text.slice(start, start + LONGEST_MARKER), following.line))
        return { start: begin, end: at };
      if (dayBehindLabel.test(current) && label.test(following.line)) return { start: begin, end: at };
      if (endsInZipCode.test(current) && isDateline.test(following.line)) return { start: begin, end: at };
    }
    if (
      /[.?!:”"]\s*$/.test(current.slice(-4)) &&
      isHeadingLine(following.line, following.next()) &&
      !isWrapped(text, at + 1, following.end)
    )
      return { start: begin, end: at };
  }
  return { start: begin, end: text.length };
}

/** Spares most lines the look at how they begin. */
function endsInFigure(line: string): boolean {
  return /\d[.,;]?$/.test(line.trimEnd().slice(-2));
}

const endsInYear = /\b(?:19|20)\d\d[.,;]?\s*$/;
/** "o  Nominations", "(b) Nominations", "- Nominations". */
const marker = /^\s*(?:([o*•·–—-])|(\()?[a-z\d]{1,3}([.)]))\s+\S/;
const LONGEST_MARKER = 12;

/** True where a line begins the next item of the list that a block is an item of. */
function isNextItem(block: string, line: string): boolean {
  const [own, next] = [marker.exec(block), marker.exec(line)];
  return own !== null && next !== null && own.slice(1).join() === next.slice(1).join();
}

/** "Record date: Monday, March 24, 2025", a line of its own where the next begins with a label as well. */
const dayBehindLabel = /^[^:]{3,100}:\s.*\b(?:19|20)\d\d[.,;]?\s*$/;
const label = /^\s*\S[^:]{2,100}:\s/;

/** So much of a line is looked at: whoever writes longer ones writes no table. */
const LONGEST_ROW = 4000;
const TAB = 9;

/** The tabs of a line that begins at `start`; `end`: where it ends, -1 for the end of the text. */
function tabsIn(text: string, start: number, end: number): number {
  const stop = Math.min(end < 0 ? text.length : end, start + LONGEST_ROW);
  let tabs = 0;
  for (let at = start; at < stop; at += 1) if (text.charCodeAt(at) === TAB) tabs += 1;
  return tabs;
}

/** The head of a letter: the day below the address of the sender is that of the letter, and of nothing above it. */
const endsInZipCode = /[A-Za-z]\.?,? \d{5}(?:-\d{4})?\s*$/;
const isDateline = new RegExp(`^\\s*(?:${monthNames.join('|')}) \\d{1,2}, \\d{4}\\s*$`);

/** The beginning of the line at `start`, where it ends, and how the next one begins; an empty one for the last of the text. */
function lineAt(text: string, start: number): { line: string; next: () => string; end: number } {
  const end = text.indexOf('\n', start);
  if (end < 0) return { line: '', next: () => '', end: text.length };
  const line = text.slice(start, Math.min(end, start + LONGEST_HEADING_LINE + 20));
  const next = () =>
    text
      .slice(end + 1, end + 40)
      .trimStart()
      .slice(0, 2);
  return { line, next, end };
}

const WIDEST_WRAPPED_LINE = 100;
/** So much of what stands below a line tells how wide its lines are. */
const LONGEST_BELOW = 1200;

/** True where a line of plain text only ends because the next word has no room on it. */
function isWrapped(text: string, start: number, end: number): boolean {
  const below = text.slice(end + 1, end + LONGEST_BELOW);
  let width = 0;
  for (let at = 0; at <= below.length; ) {
    const lineEnd = below.indexOf('\n', at);
    const line = below.slice(at, lineEnd < 0 ? below.length : lineEnd);
    // The first line stands right below, even where it is empty.
    if (at > 0 && /^[ \t]*$/.test(line)) break;
    width = Math.max(width, line.trimEnd().length);
    if (width > WIDEST_WRAPPED_LINE) return false;
    at = lineEnd < 0 ? below.length + 1 : lineEnd + 1;
  }
  const nextWord = /\S+/.exec(below)?.[0] ?? '';
  return text.slice(start, end).trimEnd().length + 1 + nextWord.length > width;
}

/** A short line without a full stop, most of whose longer words are capitalised, above a line that begins anew. */
function isHeadingLine(line: string, next: string): boolean {
  const trimmed = line.trim();
  if (
    trimmed.length < 4 ||
    trimmed.length > LONGEST_HEADING_LINE ||
    /^\d(?!\d{3}(?: [A-Z]\w{3,}){2})|[.,;:—-]$|\t|, \d{4}$|\s{3}|\b(?:Street|Avenue|Road|Drive|Boulevard|Parkway|Suite|P\.O|Attn|Attention|Secretary)\b/.test(
      trimmed,
    ) ||
    !/^["“‘(]?[A-Z0-9•]/.test(next)
  )
    return false;
  const words = trimmed.match(/[A-Za-z’']{4,}/g) ?? [];
  const capitalised = words.filter((w) => /^[A-Z]/.test(w)).length;
  return words.length > 0 && capitalised >= words.length * 0.75 && /^[A-Z0-9“"(]/.test(trimmed);
}
