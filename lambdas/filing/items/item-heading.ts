import { catalogued, type Numbering } from '../item-catalogue.ts';
import { type CaptionMatch, matchCaption } from './caption-match.ts';

/** A heading that names one item or several ("Items 1.01(a) and 5.02(e)"). Offsets are into the text searched. */
export interface ItemHeading {
  readonly start: number;
  /** Where the item's own text begins. */
  readonly bodyStart: number;
  readonly numbers: readonly { readonly number: string; readonly numbering: Numbering }[];
  /** As the filing words it, on one line; may be empty. */
  readonly caption: string;
  /** How well the caption agrees with the form's, 0 to 1. */
  readonly likeness: number;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const itemWord = /\bitems?(?=[\s\d#.:]|no\b)/gi;
const bareNumber = /^[ \t]{0,40}([1-9]\.0[1-8])(?=[\s.:–—-]{1,12}[A-Z])/gm;
/** From the start of a line to the word: at most marks, rules, bullets and the name of a part. */
const beforeHeading = /^[^A-Za-z0-9\n]{0,90}(?:PART[^A-Za-z0-9\n]{1,4}I{1,3}[^A-Za-z0-9\n]{0,8})?$/i;
const MARK_LENGTH = 110;
const LONG_LINE = 400;
/** From this likeness on, the caption is the form's. */
const AGREES = 0.7;

const numberToken = new RegExp(
  `^(?:(\\d{1,2})[ \\t]?\\.[ \\t]?(\\d{2})(?![\\d])|(\\d{1,2}[A-C]?)(?![\\d%$A-Za-z]|[.,]\\d)|(${words.join('|')})\\b|(${[...roman].reverse().join('|')})(?=[\\s.:)–—-]))`,
  'i',
);
const numberLead = /^[\s.:#]{0,12}(?:no\b|number\b|nos\b)?[\s.:#]{0,12}/i;
const subparagraphs = /^(?:[ \t]?\((?:[a-z]{1,4}|\d{1,2})\)){1,5}/i;
const conjunction =
  /^[\s,;]{0,4}(?:(?:and\/or|and|or|&|,|;|\/)[\s,]{0,4})(?:items?\b[\s.:#]{0,4}(?:no\b\.?)?[\s]{0,3})?/i;
const separator = /^[ \t]*(?:[.:;,)\]|*–—-]+[ \t]*){0,6}/;

/** What makes "Item 5 ..." at the start of a line a part of a sentence. */
const reference =
  /^(?:(?:of|above|below|hereof|herein|hereby|hereto|hereunder|thereof|in|to|is|was|are|were|be|shall|will|has|have|had|which|as|or|under|pursuant|with|by|for|from|on|at|that|this|may|contained|set forth|incorporated|entitled|titled|captioned|relating|regarding|through|and|&)\b|[”"’')]|,\s?[a-z])/;
/** The line before ends in the middle of a sentence that the "Item" goes on with. */
const runsOnIntoItem =
  /(?:\b(?:of|under|in|to|and|or|by|see|with|from|this|the|pursuant|per|both|also|on|at|that)|[,(“"‘])$/i;

/**
 * Finds the headings of items in a document's text: by their shape, their caption and what stands around them, since a
 * cross-reference or a line that happens to begin with "Item" is no heading. Numbers that no form knows are left out.
 */
export function itemHeadings(text: string, numberings: readonly Numbering[]): ItemHeading[] {
  const headings: ItemHeading[] = [];
  let from = 0;
  for (const match of text.matchAll(itemWord)) {
    if (match.index < from) continue;
    const heading = headingAt(text, match.index, match[0].length, numberings);
    if (!heading) continue;
    headings.push(heading);
    from = heading.bodyStart;
  }
  return headings.length === 0 && numberings.includes('new') ? bareHeadings(text) : headings;
}

function bareHeadings(text: string): ItemHeading[] {
  return [...text.matchAll(bareNumber)].flatMap((match) => {
    const number = match[1] ?? '';
    return bareNumberAt(text, match.index + match[0].length - number.length, number) ?? [];
  });
}

/** "2.05 Costs Associated with ..." on a line of its own: the word "Item" was forgotten. */
function bareNumberAt(text: string, at: number, number: string): ItemHeading | null {
  const start = at + number.length;
  const line = text.slice(start, lineEnd(text, start, 400));
  const captionStart = start + (/^[\s.:–—-]*/.exec(line)?.[0].length ?? 0);
  const captions = catalogued(number, 'new').flatMap((row) => row.captions);
  const match = bestCaption(text, captionStart, captions);
  if (
    match.likeness < 0.95 ||
    text.slice(captionStart + match.length, lineEnd(text, captionStart + match.length, 40)).trim().length > 1
  )
    return null;
  return heading(
    text,
    at,
    captionStart,
    endOfCaption(text, captionStart + match.length),
    [{ number, numbering: 'new' }],
    match.likeness,
  );
}

function headingAt(text: string, at: number, wordLength: number, numberings: readonly Numbering[]): ItemHeading | null {
  const inFlattenedText = !startsLine(text, at);
  if (inFlattenedText && !startsSentenceOfFlattenedText(text, at)) return null;

  const { numbers, end } = readNumbers(text, at + wordLength, numberings);
  if (numbers.length === 0) return null;
  const marks = separator.exec(text.slice(end, end + 60))?.[0] ?? '';
  const afterMarks = end + marks.length;
  const onLine = text.slice(afterMarks, lineEnd(text, afterMarks, 400));
  const captionStart = onLine.trim() === '' ? nextText(text, afterMarks) : afterMarks;
  const words = foldedWords(text.slice(captionStart, captionStart + 400));
  if (onLine.trim() !== '' && reference.test(onLine.trim())) return null;

  const captions = numbers.flatMap((n) => catalogued(n.number, n.numbering).flatMap((row) => row.captions));
  const match = bestCaption(text, captionStart, captions);
  if (match.likeness >= (inFlattenedText ? 0.95 : AGREES)) {
    const line = lineEnd(text, captionStart + match.length, 160);
    const rest = text.slice(captionStart + match.length, line);
    if (match.likeness === 1 && reference.test(rest.replace(/^[ \t.:;–—-]+/, ''))) return null;
    const captionEnd = match.likeness < 1 && rest.length < 100 ? line : endOfCaption(text, captionStart + match.length);
    return heading(text, at, captionStart, captionEnd, numbers, match.likeness);
  }
  if (inFlattenedText) return null;
  if (onLine.trim() === '') {
    if (/^[a-z]/.test(words)) return null;
    return { start: at, bodyStart: afterMarks, numbers, caption: '', likeness: match.likeness };
  }
  const title = onLine.split('\t')[0] ?? '';
  const marked = /[.:;–—-]/.test(marks) || text.charAt(end) === '\t' || /^\s{2}/.test(text.slice(end, end + 2));
  if (/^[a-z]/.test(title.trim()) || (!marked && title.trim().length > 80)) return null;
  const bodyStart =
    title.trim().length <= 120 && !/[.!?]\s+[A-Z]/.test(title) ? captionStart + title.length : captionStart;
  return heading(text, at, captionStart, bodyStart, numbers, match.likeness);
}

/** True at the start of a line or table cell, marks apart, unless the line above runs on into it. */
function startsLine(text: string, at: number): boolean {
  const start = lineStart(text, at);
  const from = Math.max(start, text.lastIndexOf('\t', at - 1) + 1);
  const before = text.slice(Math.max(from, at - MARK_LENGTH - 1), at);
  if (before.length > MARK_LENGTH || !beforeHeading.test(before) || /[“"‘(]\s?$/.test(before)) return false;
  return from !== start || !runsOnIntoItem.test(lastWordsBefore(text, start));
}

/** Some sources have lost all line ends: then a heading stands in the middle of a very long line. */
function startsSentenceOfFlattenedText(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  if (runsOnIntoItem.test(before) || /["”’'a-z]$/.test(before)) return false;
  return lineEnd(text, at, LONG_LINE) - Math.max(lineStart(text, at), at - LONG_LINE) >= LONG_LINE;
}

/** The caption ends with its paragraph, unless it agrees better with the form's when the next paragraph belongs to it. */
function bestCaption(text: string, start: number, captions: readonly string[]): CaptionMatch {
  const most = text.slice(start, start + 400);
  const paragraph = most.indexOf('\n\n');
  const alone = matchCaption(paragraph < 0 ? most : most.slice(0, paragraph), captions);
  if (alone.likeness >= 0.95 || paragraph < 0) return alone;
  const withNext = matchCaption(most.slice(0, nextBreak(most, paragraph + 2)), captions);
  return withNext.likeness > alone.likeness ? withNext : alone;
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n\n', from);
  return at < 0 ? text.length : at;
}

function heading(
  text: string,
  start: number,
  captionStart: number,
  end: number,
  numbers: ItemHeading['numbers'],
  likeness: number,
): ItemHeading {
  return {
    start,
    bodyStart: Math.max(end, captionStart),
    numbers,
    caption: foldedWords(text.slice(captionStart, end)),
    likeness,
  };
}

/** "7.01", "5 and 9", "1.01(a) and 5.02(e)", "Nine", "7.01 and Item 8.01". */
function readNumbers(text: string, from: number, numberings: readonly Numbering[]) {
  const numbers: { number: string; numbering: Numbering }[] = [];
  let at = from + (numberLead.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  let end = from;
  for (;;) {
    const token = numberToken.exec(text.slice(at, at + 24));
    const read = token ? numberOf(token, numberings) : null;
    if (!token || !read) break;
    numbers.push(read);
    end = at + token[0].length;
    end += subparagraphs.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    const joined = conjunction.exec(text.slice(end, end + 30));
    if (!joined) break;
    at = end + joined[0].length;
  }
  return { numbers, end };
}

function numberOf(
  token: RegExpExecArray,
  numberings: readonly Numbering[],
): { number: string; numbering: Numbering } | null {
  const [, whole, hundredths, integer, word, numeral] = token;
  if (whole && hundredths) return known(`${Number(whole)}.${hundredths}`, 'new', numberings);
  const number =
    integer?.replace(/^0/, '').toUpperCase() ??
    String((word ? words.indexOf(word.toLowerCase()) : roman.indexOf((numeral ?? '').toUpperCase())) + 1);
  return known(number, 'old', numberings) ?? known(number, 'periodic', numberings);
}

function known(number: string, numbering: Numbering, numberings: readonly Numbering[]) {
  return numberings.includes(numbering) && catalogued(number, numbering).length > 0 ? { number, numbering } : null;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number, most: number): number {
  const end = text.indexOf('\n', at);
  return Math.min(end < 0 ? text.length : end, at + most);
}

/** The end of the line just above, unless an empty line lies between. */
function lastWordsBefore(text: string, start: number): string {
  if (start < 2 || text.charAt(start - 2) === '\n') return '';
  return text.slice(Math.max(0, start - 60), start - 1).trimEnd();
}

function nextText(text: string, at: number): number {
  let next = at;
  while (next < text.length && next < at + 200 && /\s/.test(text.charAt(next))) next += 1;
  return next;
}

/** Takes in what belongs to the caption's own line: a full stop, a closing bracket, the end of a misspelt word. */
function endOfCaption(text: string, at: number): number {
  const rest = /^[A-Za-z]{0,12}[.:;)\]]{0,2}/.exec(text.slice(at, at + 16))?.[0] ?? '';
  return at + rest.length;
}

function foldedWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
