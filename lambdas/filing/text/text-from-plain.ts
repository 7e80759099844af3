import type { PlainText } from '../plain-text.ts';
import { readable } from './characters.ts';
import { characterAt } from './decode-text.ts';
import { lonePageNumber } from './page-furniture.ts';
import { PagedTextBuilder } from './paged-text.ts';

/** Tags that EDGAR allowed in plain text; they mark tables and pages and are no part of the words. */
const edgarTag = /<\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|PDF|XBRL|PRE|TEXT)>/gi;
const pageTag = /<PAGE>/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const entity = /&(?:(amp|lt|gt|quot|nbsp)|#(\d{2,5}));/g;

/**
 * Reads a document of plain text as EDGAR has carried it since 1993. A page ends at `<PAGE>`, at a form feed or,
 * in a document without either, at a lone page number; the line after the mark is line 1 of the next page.
 * @param dashEscaped true inside a PEM message, where a line that begins with a dash was given "- " in front
 */
export function textFromPlain(source: string, dashEscaped = false): PlainText {
  const clean = readable(source).replace(/\r\n?/g, '\n');
  const builder = new PagedTextBuilder();
  const marked = clean.includes('\f') || pageTag.test(clean);
  let number = 0;
  for (let start = 0; start <= clean.length; ) {
    const newline = clean.indexOf('\n', start);
    const end = newline < 0 ? clean.length : newline;
    number += 1;
    const line = clean.slice(dashEscaped && clean.startsWith('- -', start) ? start + 2 : start, end);
    if (!marked && isPageNumberAlone(clean, start, end, builder.page)) builder.breakPage(number);
    else addLine(builder, line, number);
    start = end + 1;
  }
  return builder.build();
}

/** Adds a line, with the page marks in it. */
function addLine(builder: PagedTextBuilder, line: string, number: number): void {
  if (line.includes('<') && pageTag.test(line)) {
    const rest = words(line);
    const isText = rest.trim() !== '' && lonePageNumber(rest) === null;
    builder.breakPage(isText ? number - 1 : number);
    if (isText) builder.add(rest, number);
  } else if (line.includes('\f')) {
    const [first = '', ...others] = line.split('\f');
    builder.add(words(first), number);
    for (const other of others) {
      const rest = words(other);
      builder.breakPage(rest === '' ? number : number - 1);
      builder.add(rest, number);
    }
  } else {
    builder.add(words(line), number);
  }
}

/** A line without tags, its entities as characters, and without blanks at its end. */
function words(line: string): string {
  let plain = line.includes('<') ? line.replace(edgarTag, '') : line;
  if (plain.includes('&'))
    plain = plain.replace(entity, (_, name, code) => entities[name] ?? characterAt(Number(code)));
  return plain.trimEnd();
}

/** In a document without page marks: the number of the page, set apart, between empty lines or the ends of the text. */
function isPageNumberAlone(text: string, start: number, end: number, page: number): boolean {
  if (end === start || end - start >= 120) return false;
  const line = text.slice(start, end);
  const number = line.trim();
  if (number.length > 16 || Number(lonePageNumber(number)) !== page) return false;
  const isSetApart = /^[-–—(]|^page/i.test(number) || line.length - line.trimStart().length > 20;
  return isSetApart && isBlankBefore(text, start - 1) && isBlankAfter(text, end + 1);
}

/** True when the line that ends at `end` is empty, or there is none. */
function isBlankBefore(text: string, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}

/** True when the line that begins at `start` is empty, or there is none. */
function isBlankAfter(text: string, start: number): boolean {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at >= text.length || text.charAt(at) === '\n';
}
