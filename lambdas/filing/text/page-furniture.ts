import { matchesIn } from '../../terms/patterns/matches.ts';

const pageNumber =
  /^[-–—([\s]{0,8}(?:page\s{1,4})?(\d{1,3}|[ivx]{1,6}|[a-f]-\d{1,3})(?:\s{1,4}of\s{1,4}\d{1,3})?[-–—)\]\s]{0,8}$/i;

/** Reads a line that is nothing but a page number ("-2-", "Page 3 of 4", "iv"); null for any other line. */
export function lonePageNumber(line: string): string | null {
  return line.length > 120 ? null : (pageNumber.exec(line.trim())?.[1] ?? null);
}

/** A line that repeats above the pages of a long document. */
export function isTableOfContentsLink(line: string): boolean {
  return line.length <= 120 && /^\s{0,100}table of contents\s{0,20}$/i.test(line);
}

/** What an HTML page carries above or below its text: its number, a link to the table of contents. */
export function isPageFurniture(paragraph: string): boolean {
  const text = paragraph.trim();
  return text.length <= 40 && (lonePageNumber(text) !== null || isTableOfContentsLink(text));
}

/** True when the text before a page break ends in the middle of a sentence, so that what follows goes on with it. */
export function runsOn(before: string, after: string): boolean {
  const last = before.trimEnd();
  const next = after.trimStart();
  if (/[.!?:;)"”]$/.test(last) || last === '') return false;
  const goesOn =
    /^[a-z0-9($]/.test(next) ||
    (/[a-z,]$/.test(last) && last.length > 45 && !/^(?:item|part|exhibit|signature)/i.test(next) && /[a-z]/.test(next));
  return goesOn && !isTitleLike(last.trimStart());
}

/** True of a line whose longer words are all capitalised, and more than two: the title of what is below, or the foot of a page. */
export function isTitleLike(line: string): boolean {
  let words = 0;
  for (const [word] of matchesIn(line, longWord)) {
    if (!/^[A-Z]/.test(word) && !smallWords.test(word)) return false;
    words += 1;
  }
  return words > 2;
}

const longWord = /(?<![\w’'-])[A-Za-z]{4,}/g;

const smallWords = /^(?:from|with|into|upon|than|that|this|under|between)$/;

/**
 * In a document without page marks: true when the line from `start` to `end` is nothing but the number of the page, set
 * apart, between empty lines or the ends of the text.
 */
export function isPageNumberAlone(text: string, start: number, end: number, page: number): boolean {
  if (end === start || end - start >= 120) return false;
  const line = text.slice(start, end);
  const number = line.trim();
  if (number.length > 16 || Number(lonePageNumber(number)) !== page) return false;
  const isSetApart = /^[-–—(]|^page/i.test(number) || line.length - line.trimStart().length > 20;
  return isSetApart && isEmptyBefore(text, start) && isEmptyAfter(text, end);
}

/** True when the line before the one that begins at `start` is empty, or there is none. */
function isEmptyBefore(text: string, start: number): boolean {
  let at = start - (text.startsWith('\r\n', start - 2) ? 3 : 2);
  while (at >= 0 && /[ \t]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[\r\n]/.test(text.charAt(at));
}

/** True when the line after the one that ends at `end` is empty, or there is none. */
function isEmptyAfter(text: string, end: number): boolean {
  let at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  while (/[ \t]/.test(text.charAt(at))) at += 1;
  return at >= text.length || /[\r\n]/.test(text.charAt(at));
}
