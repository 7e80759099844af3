import { indexOfSegment, ligature, type PlainText, type Position, unseen } from '../plain-text.ts';
import { characterAt } from './decode-text.ts';
import { lonePageNumber, runsOn } from './page-furniture.ts';

/** Tags that EDGAR allowed in plain text; they mark tables and pages and are no part of the words. */
const edgarTag = /<\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|PDF|XBRL|PRE|TEXT)>/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const entity = /&(?:(amp|lt|gt|quot|nbsp)|#(\d{2,5}));/g;
/**
 * Reads a document of plain text as EDGAR has carried it since 1993. A page ends at `<PAGE>`, at a form feed or,
 * in a document without either, at a lone page number; the line after the mark is line 1 of the next page.
 * @param dashEscaped true inside a PEM message, where a line that begins with a dash was given "- " in front
 */
export function textFromPlain(source: string, dashEscaped = false): PlainText {
  const lines = source
    .replace(unseen, '')
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const numbered = !source.includes('\f') && !/<PAGE>/i.test(source);
  return new LinesOfText(lines, numbered, dashEscaped);
}

class LinesOfText implements PlainText {
  readonly text: string;
  /** Parallel: where each kept line begins in `text`, and its page and line in the source. */
  private readonly starts: number[] = [];
  private readonly pages: number[] = [];
  private readonly lines: number[] = [];
  private readonly out: string[] = [];
  private length = 0;
  private page = 1;
  private line = 0;
  /** No line of the page has been kept yet. */
  private atPageBreak = false;

  constructor(source: readonly string[], numbered: boolean, dashEscaped: boolean) {
    for (let i = 0; i < source.length; i += 1) {
      let line = source[i] ?? '';
      this.line += 1;
      if (dashEscaped && line.startsWith('- -')) line = line.slice(2);
      if (line.includes('<') && /<PAGE>/i.test(line)) {
        this.breakPage();
        const after = line.replace(edgarTag, ' ');
        if (after.trim() !== '' && lonePageNumber(after) === null) this.keep(after);
        continue;
      }
      if (line.includes('\f')) {
        const pieces = line.split('\f');
        this.keep(pieces[0] ?? '');
        for (const piece of pieces.slice(1)) {
          this.breakPage();
          this.line = piece.trim() === '' ? 0 : 1;
          this.keep(piece);
        }
        continue;
      }
      if (numbered && line.length < 120 && isPageEnd(source, i, this.page)) {
        this.breakPage();
        continue;
      }
      this.keep(line);
    }
    this.text = this.out.join('\n');
    this.out.length = 0;
  }

  positionAt(offset: number): Position {
    const i = indexOfSegment(this.starts, offset);
    return { page: this.pages[i] ?? 1, line: this.lines[i] ?? 1 };
  }

  private keep(raw: string): void {
    let line = raw;
    if (line.includes('<')) line = line.replace(edgarTag, '');
    if (line.includes('&')) line = line.replace(entity, (_, name, code) => entities[name] ?? characterAt(Number(code)));
    line = line.trimEnd();
    if (/^[ \t]{0,80}table of contents$/i.test(line) && this.out.length > 0) {
      this.dropPageNumber();
      this.atPageBreak = true;
      return;
    }
    if (this.atPageBreak) {
      if (line === '' || lonePageNumber(line) !== null) return;
      this.atPageBreak = false;
      if (!runsOn(this.out.at(-1) ?? '', line)) this.append('');
    }
    this.append(line);
  }

  private append(line: string): void {
    this.starts.push(this.length);
    this.pages.push(this.page);
    this.lines.push(this.line);
    this.out.push(line);
    this.length += line.length + 1;
  }

  private breakPage(): void {
    this.dropPageNumber();
    this.page += 1;
    this.line = 0;
    this.atPageBreak = true;
  }

  private dropPageNumber(): void {
    this.dropEmptyLines();
    const last = this.out.at(-1);
    if (last !== undefined && lonePageNumber(last) !== null) {
      this.drop();
      this.dropEmptyLines();
    }
  }

  private dropEmptyLines(): void {
    while (this.out.at(-1) === '') this.drop();
  }

  private drop(): void {
    const line = this.out.pop() ?? '';
    this.starts.pop();
    this.pages.pop();
    this.lines.pop();
    this.length -= line.length + 1;
  }
}

/** In a document without page marks: a page number that is the expected one and stands alone between empty lines. */
function isPageEnd(lines: readonly string[], at: number, page: number): boolean {
  const line = lines[at] ?? '';
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > 16 || Number(lonePageNumber(trimmed)) !== page) return false;
  const decorated = /^[-–—(]|^page/i.test(trimmed) || line.length - line.trimStart().length > 20;
  return decorated && (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
}
