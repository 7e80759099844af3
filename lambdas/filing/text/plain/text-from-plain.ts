import type { PlainText } from '../../plain-text.ts';
import { isPageNumberAlone, lonePageNumber } from '../page-furniture.ts';
import { SourceLines } from '../source-lines.ts';
import { PagedTextBuilder } from './paged-text.ts';
import { PlainStretches } from './plain-stretches.ts';
import { plainWords } from './plain-words.ts';

const pageTag = /<PAGE>/i;

/**
 * Reads a document of plain text as EDGAR has carried it since 1993. A page ends at `<PAGE>`, at a form feed or,
 * in a document without either, at a lone page number; the line after the mark is line 1 of the next page.
 * @param dashEscaped true inside a PEM message, where a line that begins with a dash was given "- " in front
 */
export function textFromPlain(source: string, dashEscaped = false): PlainText {
  const builder = new PagedTextBuilder();
  const lines = new SourceLines(source);
  const stretches = new PlainStretches(source);
  const hasPageMarks = source.includes('\f') || pageTag.test(source);
  for (let start = 0; start <= source.length; start = lines.next) {
    lines.goTo(start);
    if (!hasPageMarks && isPageNumberAlone(source, start, lines.end, builder.page)) {
      builder.breakPage(lines.line);
    } else {
      const isEscaped = dashEscaped && source.startsWith('- -', start);
      const line = source.slice(isEscaped ? start + 2 : start, lines.end);
      if (stretches.isPlain(start, lines.end)) builder.add(line.trimEnd(), lines.line);
      else addLine(builder, line, lines.line);
    }
  }
  return builder.build();
}

/** Adds a line, with the page marks in it. */
function addLine(builder: PagedTextBuilder, line: string, number: number): void {
  if (line.includes('<') && pageTag.test(line)) {
    const rest = plainWords(line);
    addToNewPage(builder, lonePageNumber(rest) === null ? rest : '', number);
  } else if (line.includes('\f')) {
    let end = line.indexOf('\f');
    builder.add(plainWords(line.slice(0, end)), number);
    while (end >= 0) {
      const start = end + 1;
      end = line.indexOf('\f', start);
      addToNewPage(builder, plainWords(line.slice(start, end < 0 ? undefined : end)), number);
    }
  } else {
    builder.add(plainWords(line), number);
  }
}

/** What stands behind a page mark in its line is line 1 of the page; with nothing there, line 1 is the next one. */
function addToNewPage(builder: PagedTextBuilder, rest: string, number: number): void {
  builder.breakPage(rest === '' ? number : number - 1);
  builder.add(rest, number);
}
