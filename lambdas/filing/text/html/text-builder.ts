import type { PlainText, Position } from '../../plain-text.ts';
import { folded, isBlank, readable } from '../characters.ts';
import { GrowingText } from '../growing-text.ts';
import { LineIndex } from '../line-index.ts';
import { NumberList } from '../number-list.ts';
import { isPageFurniture } from '../page-furniture.ts';
import { withoutRunningLines } from '../running-lines.ts';
import { SourceLines } from '../source-lines.ts';

/** How two pieces of text are parted, from the weakest to the strongest. */
export const Break = { none: 0, blank: 1, cell: 2, line: 3, paragraph: 4 } as const;
export type Break = (typeof Break)[keyof typeof Break];
const separators = ['', ' ', '\t', '\n', '\n\n'] as const;

/** Up to so many characters a cell is a label or a figure, whatever paragraphs it is set in. */
const SHORT_CELL = 100;
/** A page number or a link to the table of contents is not longer, white space around it included. */
const LONGEST_FURNITURE = 50;

/** Builds the text of an HTML document piece by piece, in the order of its source. */
export class TextBuilder {
  private readonly sourceLines: SourceLines;
  private readonly lineIndex = new LineIndex();
  private readonly text = new GrowingText(LONGEST_FURNITURE);
  private endsInDigit = false;
  private pending: Break = Break.none;
  /** Nothing of the table cell has been written yet: breaks at its edge do not count. */
  private atCellEdge = false;
  /** Nothing of the table row has been written yet. */
  private atRowEdge = false;
  /** Characters written in the current table cell; infinite outside of one. */
  private cellLength = Number.POSITIVE_INFINITY;
  /** Where the last paragraph or line begins. */
  private paragraph = 0;
  /** Where the page begins, until its first paragraph has been looked at. */
  private page: number | null = null;
  private readonly pageEnds = new NumberList();

  constructor(private readonly source: string) {
    this.sourceLines = new SourceLines(source);
  }

  /** Source text from `start` to `end`, white space folded. */
  write(start: number, end: number): void {
    for (let at = start; at < end; at = this.sourceLines.next) {
      this.sourceLines.goTo(at);
      this.writeWords(at, Math.min(end, this.sourceLines.end));
      if (this.sourceLines.end < end) this.break(Break.blank);
    }
  }

  /** Preformatted source text: its lines stay lines, its blanks stay blanks. */
  writeLines(start: number, end: number): void {
    for (let at = start; at < end; at = this.sourceLines.next) {
      this.sourceLines.goTo(at);
      const isWhole = this.sourceLines.end < end;
      const line = readable(this.source.slice(at, isWhole ? this.sourceLines.end : end));
      const words = isWhole ? line.trimEnd() : line;
      if (words !== '') this.append(words);
      if (isWhole) this.breakLine();
    }
  }

  /** A character that the source gives as a reference; `end` is where the reference ends. */
  writeCharacter(codepoint: number, end: number): void {
    if (isBlank(codepoint)) {
      this.break(Break.blank);
      return;
    }
    this.sourceLines.goTo(end - 1);
    const character = readable(String.fromCodePoint(codepoint));
    if (character !== '') this.append(character);
  }

  /** Parts what was written from what comes; the strongest wins. Within a short table cell nothing parts more than a line. */
  break(strength: Break): void {
    if (this.atCellEdge || strength <= this.pending) return;
    const most = this.cellLength < SHORT_CELL ? Break.line : Break.paragraph;
    this.pending = Math.max(this.pending, Math.min(strength, most)) as Break;
  }

  /** A line break; the second in a row makes a paragraph. */
  breakLine(): void {
    this.break(this.pending === Break.line ? Break.paragraph : Break.line);
  }

  beginRow(): void {
    this.endCell();
    this.atRowEdge = true;
    this.break(Break.paragraph);
  }

  /** Whatever the cell before ended in, a tab parts it from the next one of its row. */
  beginCell(): void {
    if (!this.atRowEdge) this.pending = Break.cell;
    this.atCellEdge = true;
    this.cellLength = 0;
  }

  endCell(): void {
    this.atCellEdge = false;
    this.cellLength = Number.POSITIVE_INFINITY;
  }

  /** A raised figure is not a digit of the number before it. */
  raise(): void {
    if (this.pending === Break.none && this.endsInDigit) this.pending = Break.blank;
  }

  /** A page ends here, which HTML says only to printers: its number is dropped, and so is what repeats on every page. */
  endPage(): void {
    this.dropFurniture(this.paragraph);
    this.page = this.text.length;
    if (this.pageEnds.at(this.pageEnds.length - 1) < this.page) this.pageEnds.push(this.page);
  }

  /** What was built. */
  build(): PlainText {
    this.endPage();
    return withoutRunningLines(new HtmlText(this.text.toString(), this.lineIndex), this.pageEnds);
  }

  /** Words from one line of the source. */
  private writeWords(start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && isBlank(this.source.charCodeAt(from))) from += 1;
    if (from > start) this.break(Break.blank);
    if (from === to) return;
    while (isBlank(this.source.charCodeAt(to - 1))) to -= 1;
    const words = folded(this.source.slice(from, to));
    if (words !== '') this.append(words);
    if (to < end) this.break(Break.blank);
  }

  private append(words: string): void {
    if (this.pending >= Break.line) this.beginParagraph();
    if (this.text.length > 0) this.text.add(separators[this.pending]);
    this.pending = Break.none;
    this.atCellEdge = false;
    this.atRowEdge = false;
    this.lineIndex.add(this.text.length, this.sourceLines.line);
    this.text.add(words);
    this.cellLength += words.length;
    const last = words.charCodeAt(words.length - 1);
    this.endsInDigit = last >= 48 && last <= 57;
  }

  private beginParagraph(): void {
    if (this.page !== null && this.text.length > this.page) {
      this.dropFurniture(this.page);
      this.page = null;
    }
    this.paragraph = this.text.length;
    if (this.page !== null) this.page = this.paragraph;
  }

  /** Takes back what was written from a place on when it is a page number or a link to the table of contents. */
  private dropFurniture(start: number): void {
    const { length } = this.text;
    if (length === start || length - start > LONGEST_FURNITURE || !isPageFurniture(this.text.from(start))) return;
    this.text.truncate(start);
    this.lineIndex.truncate(start);
    this.pending = Break.paragraph;
  }
}

class HtmlText implements PlainText {
  constructor(
    readonly text: string,
    private readonly lineIndex: LineIndex,
  ) {}

  positionAt(offset: number): Position {
    return { page: null, line: this.lineIndex.lineAt(offset) };
  }
}
