import type { Evidence } from '../terms/evidence.ts';
import { matchesIn } from '../terms/patterns/matches.ts';
import type { FiledDocument } from './filing.ts';
import { limits } from './limits.ts';
import { type DateMention, datesIn } from './prose-dates.ts';

/** Stands for what is left out. */
const gap = ' ... ';

/** How much of what stands before and after a date or a count is kept with it: what it is the date of. */
const before = 70;
const after = 45;

/** How much of the beginning is kept in any case: what is spoken of, and what the passage is found by. */
const beginning = 100;

/** How much of the end is kept where there is room for it: in what the passage ends, "(such notice, a “Timely Notice”)". */
const ending = 60;
const roomForEnding = 500;

/** Further on nothing is looked for: no sentence is as long. */
const searched = 20_000;

/** A word that is longer may be cut in two. */
const longestWord = 30;

/** "the 120th day", "60 days", "thirty (30) days": what provisions say instead of a date. */
const countOfDays = /\b\d{1,3}\)?(?:\s?(?:st|nd|rd|th))?\s(?:[a-z]{4,8}\s)?days?\b/gi;

/** From `start` to `end`, exclusive. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Evidence for the characters from `start` to `end` (exclusive) of a document's text, a long one as an excerpt. */
export function evidenceOf(document: FiledDocument, start: number, end: number): Evidence {
  const raw = document.text.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return {
    document: document.number,
    ...document.text.positionAt(start + lead),
    quote: excerpt(raw.replace(/\s+/g, ' ').trim(), limits.quoteCharacters),
  };
}

/**
 * A passage in at most so many characters: its beginning, the end where there is room, and the words around each of its dates and counts of days,
 * as many as there is room for, those on one of the days that `about` names first. No date is cut through, and no word.
 * @example excerpt('Proposals sent by mail ... must reach us by May 25, 2004 ...', 60, 'Tue May 25')
 */
export function excerpt(text: string, most: number, about = ''): string {
  if (text.length <= most) return text;
  const dates = datesIn(text.slice(0, searched));
  const wanted = datesIn(about);
  const isWanted = (one: DateMention) => wanted.some((other) => isSameDay(one, other));
  const told = [...dates.filter(isWanted), ...dates.filter((one) => !isWanted(one)), ...countsIn(text)];
  let kept: readonly Piece[] = [uncut(text, dates, 0, Math.min(beginning, Math.floor(most / 3)))];
  if (most >= roomForEnding) kept = [...kept, uncut(text, dates, text.length - ending, text.length)];
  for (const { start, end } of told) {
    const more = merged([...kept, uncut(text, dates, start - before, end + after)]);
    if (inWords(text, more).length <= most) kept = more;
  }
  return inWords(text, withLongerBeginning(text, dates, kept, most));
}

function countsIn(text: string): Piece[] {
  const counts = matchesIn(text.slice(0, searched), countOfDays);
  return [...counts].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function isSameDay(one: DateMention, other: DateMention): boolean {
  const isSameYear = one.year === null || other.year === null || one.year === other.year;
  return one.month === other.month && one.day === other.day && isSameYear;
}

/** What room is left goes to the beginning. */
function withLongerBeginning(
  text: string,
  dates: readonly Piece[],
  kept: readonly Piece[],
  most: number,
): readonly Piece[] {
  const room = most - inWords(text, kept).length;
  const [first] = kept;
  return first === undefined || room <= 0 ? kept : merged([uncut(text, dates, 0, first.end + room), ...kept]);
}

/** As much of that as neither begins nor ends within a date or a word. */
function uncut(text: string, dates: readonly Piece[], from: number, to: number): Piece {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (start > 0) {
    start = dates.find((date) => date.start < start && start < date.end)?.end ?? start;
    start += Math.max(0, text.slice(start - 1, start + longestWord).indexOf(' '));
  }
  if (end < text.length) {
    end = dates.find((date) => date.start < end && end < date.end)?.start ?? end;
    const blank = text.slice(Math.max(start, end - longestWord), end + 1).lastIndexOf(' ');
    if (blank >= 0) end = Math.max(start, end - longestWord) + blank;
  }
  return { start, end };
}

/** In their order, those that overlap or all but touch as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || piece.start > last.end + gap.length) whole.push(piece);
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
  }
  return whole;
}

function inWords(text: string, pieces: readonly Piece[]): string {
  const isCutOff = (pieces.at(-1)?.end ?? 0) < text.length;
  const words =
    pieces.map(({ start, end }) => text.slice(start, end).trim()).join(gap) + (isCutOff ? gap.trimEnd() : '');
  // An excerpt of an excerpt.
  return words.replaceAll(' ... ...', ' ...');
}
