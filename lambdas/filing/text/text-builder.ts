import type { PlainText, Position } from '../plain-text.ts';
import { folded, isBlank, readable } from './characters.ts';
import { LineIndex } from './line-index.ts';
import { isPageFurniture } from './page-furniture.ts';
import { SourceLines } from './source-lines.ts';

/** How two pieces of text are parted, from the weakest to the strongest. */
export const Break = { none: 0, blank: 1, cell: 2, line: 3, paragraph: 4 } as const;
export type Break = (typeof Break)[keyof typeof Break];
const separators = ['', ' ', '\t', '\n', '\n\n'] as const;

/** Up to so many characters a cell is a label or a figure, whatever paragraphs it is set in. */
const SHORT_CELL = 100;
/** So many pieces are joined at a time: a list of all of them would take more memory than the text. */
const JOINED_PIECES = 4096;
/** A page number or a link to the table of contents is not longer, white space around it included. */
const LONGEST_FURNITURE = 50;

/** A place in the text that is built. */
interface Place {
  readonly pieces: number;
  readonly length: number;
}

/** Builds the text of an HTML document piece by piece, in the order of its source. */
export class TextBuilder {
  private readonly sourceLines: SourceLines;
  private readonly lineIndex = new LineIndex();
  private readonly joined: string[] = [];
  /** Pieces and the separators between them, not joined yet. */
  private pieces: string[] = [];
  private length = 0;
  private endsInDigit = false;
  private pending: Break = Break.none;
  /** Nothing of the table cell has been written yet: breaks at its edge do not count. */
  private atCellEdge = false;
  /** Nothing of the table row has been written yet. */
  private atRowEdge = false;
  /** Characters written in the current table cell; infinite outside of one. */
  private cellLength = Number.POSITIVE_INFINITY;
  /** Where the last paragraph or line begins. */
  private paragraph: Place = { pieces: 0, length: 0 };
  /** Where the page begins, until its first paragraph has been looked at. */
  private page: Place | null = null;

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
    this.page = this.here();
  }

  /** What was built. */
  build(): PlainText {
    this.endPage();
    return new HtmlText(this.joined.join('') + this.pieces.join(''), this.lineIndex);
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

  private append(text: string): void {
    if (this.pending >= Break.line) this.beginParagraph();
    else if (this.pieces.length >= JOINED_PIECES && this.length - this.paragraph.length > LONGEST_FURNITURE)
      this.joinPieces();
    if (this.pending !== Break.none && this.length > 0) {
      const separator = separators[this.pending];
      this.pieces.push(separator);
      this.length += separator.length;
    }
    this.pending = Break.none;
    this.atCellEdge = false;
    this.atRowEdge = false;
    this.lineIndex.add(this.length, this.sourceLines.line);
    this.pieces.push(text);
    this.length += text.length;
    this.cellLength += text.length;
    const last = text.charCodeAt(text.length - 1);
    this.endsInDigit = last >= 48 && last <= 57;
  }

  private beginParagraph(): void {
    if (this.page && this.length > this.page.length) {
      this.dropFurniture(this.page);
      this.page = null;
    }
    if (this.pieces.length >= JOINED_PIECES) this.joinPieces();
    this.paragraph = this.here();
    if (this.page) this.page = this.paragraph;
  }

  private here(): Place {
    return { pieces: this.pieces.length, length: this.length };
  }

  private joinPieces(): void {
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }

  /** Takes back what was written from a place on when it is a page number or a link to the table of contents. */
  private dropFurniture(place: Place): void {
    if (this.length === place.length || this.length - place.length > LONGEST_FURNITURE) return;
    if (!isPageFurniture(this.pieces.slice(place.pieces).join(''))) return;
    this.pieces.length = place.pieces;
    this.length = place.length;
    this.lineIndex.truncate(place.length);
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
