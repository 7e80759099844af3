import { indexOfSegment, ligature, type PlainText, type Position, unseen } from '../plain-text.ts';
import { lonePageNumber } from './page-furniture.ts';

/** How two pieces of text are parted, from the weakest to the strongest. */
export const Break = { none: 0, blank: 1, cell: 2, line: 3, paragraph: 4 } as const;
export type Break = (typeof Break)[keyof typeof Break];
const separators = ['', ' ', '\t', '\n', '\n\n'] as const;

/** Up to so many characters a cell is a label or a figure, whatever paragraphs it is set in. */
const SHORT_CELL = 100;

/** White space that is to be folded. */
const foldable = /[^\S ]| {2}/;
/** Characters that are rare, and dropped or spelt out. */
const rare = new RegExp(`${unseen.source}|${ligature.source}`);

/** Builds the text of an HTML document piece by piece, and remembers where in the source each piece stood. */
export class TextBuilder {
  /** Each with the separator in front. */
  private readonly pieces: string[] = [];
  /** Parallel: where the piece's own text begins in the text built, and in the source. */
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private length = 0;
  private lastCharacter = '';
  private pending: Break = Break.none;
  /** Nothing of the table cell has been written yet: breaks at its edge do not count. */
  private cellEdge = false;
  /** Nothing of the table row has been written yet. */
  private rowEdge = false;
  /** Characters written in the current table cell; infinite outside of one. */
  private cellLength = Number.POSITIVE_INFINITY;
  /** Index of the piece that began the last paragraph, and of the first piece of the page while it is awaited (else -1). */
  private paragraph = 0;
  private pageStart = -1;

  private readonly hasRare: boolean;

  constructor(private readonly source: string) {
    this.hasRare = rare.test(source);
  }

  /** Source text from `start` to `end`, white space folded. */
  write(start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && isBlank(this.source.charCodeAt(from))) from += 1;
    if (from > start) this.break(Break.blank);
    if (from === to) return;
    while (isBlank(this.source.charCodeAt(to - 1))) to -= 1;
    const piece = this.source.slice(from, to);
    const seen = this.hasRare ? spelt(piece) : piece;
    if (seen !== '') this.append(foldable.test(seen) ? seen.replace(/\s+/g, ' ') : seen, from);
    if (to < end) this.break(Break.blank);
  }

  /** Preformatted source text: its lines stay lines, its blanks stay blanks. */
  writeLines(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const newline = this.source.indexOf('\n', at);
      const lineEnd = newline < 0 || newline >= end ? end : newline;
      const line = this.source.slice(at, lineEnd).trimEnd();
      if (line !== '') this.append(line, at);
      if (lineEnd < end) this.break(line === '' ? Break.paragraph : Break.line);
      at = lineEnd + 1;
    }
  }

  /** A character that the source gives as a reference; `end` is where the reference ends. */
  writeCharacter(codepoint: number, end: number): void {
    if (isBlank(codepoint)) {
      this.break(Break.blank);
      return;
    }
    const seen = spelt(String.fromCodePoint(codepoint));
    if (seen !== '') this.append(seen, end - 1);
  }

  /** Parts what was written from what comes; the strongest wins. Within a short table cell nothing parts more than a line. */
  break(strength: Break): void {
    if (this.cellEdge) return;
    const most = this.cellLength < SHORT_CELL ? Break.line : Break.paragraph;
    this.pending = Math.max(this.pending, Math.min(strength, most)) as Break;
  }

  /** A line break; the second in a row makes a paragraph. */
  breakLine(): void {
    this.break(this.pending === Break.line ? Break.paragraph : Break.line);
  }

  beginRow(): void {
    this.endCell();
    this.rowEdge = true;
    this.break(Break.paragraph);
  }

  /** Whatever the cell before ended in, a tab parts it from the next one of its row. */
  beginCell(): void {
    if (!this.rowEdge) this.pending = Break.cell;
    this.cellEdge = true;
    this.cellLength = 0;
  }

  endCell(): void {
    this.cellEdge = false;
    this.cellLength = Number.POSITIVE_INFINITY;
  }

  /** A raised figure is not a digit of the number before it. */
  raise(): void {
    if (this.pending === Break.none && /\d/.test(this.lastCharacter)) this.pending = Break.blank;
  }

  /** A page ends here, which HTML says only to printers: its number is dropped, and so is what repeats on every page. */
  endPage(): void {
    this.dropFurniture(this.paragraph);
    this.pageStart = this.pieces.length;
  }

  /** What was built. */
  build(): PlainText {
    this.endPage();
    return new HtmlText(this.pieces.join(''), this.source, this.starts, this.sources);
  }

  private append(text: string, sourceStart: number): void {
    this.cellEdge = false;
    this.rowEdge = false;
    if (this.pending >= Break.line) {
      if (this.pageStart >= 0 && this.pieces.length > this.pageStart) {
        this.dropFurniture(this.pageStart);
        this.pageStart = -1;
      }
      this.paragraph = this.pieces.length;
    }
    const separator = this.pieces.length === 0 ? '' : separators[this.pending];
    this.pending = Break.none;
    this.pieces.push(separator + text);
    this.starts.push(this.length + separator.length);
    this.sources.push(sourceStart);
    this.length += separator.length + text.length;
    this.cellLength += text.length;
    this.lastCharacter = text.charAt(text.length - 1);
  }

  /** Takes back the pieces from `first` on when they are a page number or a link to the table of contents. */
  private dropFurniture(first: number): void {
    if (first >= this.pieces.length || this.pieces.length - first > 8) return;
    const text = this.pieces.slice(first).join('').trim();
    if (text.length > 40 || (lonePageNumber(text) === null && !/^table of contents$/i.test(text))) return;
    this.length = (this.starts[first] ?? 0) - (this.pieces[first]?.match(/^\s*/)?.[0].length ?? 0);
    this.pieces.length = first;
    this.starts.length = first;
    this.sources.length = first;
    this.pending = Break.paragraph;
  }
}

class HtmlText implements PlainText {
  private lineStarts: readonly number[] | null = null;

  constructor(
    readonly text: string,
    private readonly source: string,
    private readonly starts: readonly number[],
    private readonly sources: readonly number[],
  ) {}

  positionAt(offset: number): Position {
    const segment = indexOfSegment(this.starts, offset);
    const within = offset - (this.starts[segment] ?? 0);
    this.lineStarts ??= lineStartsOf(this.source);
    return {
      page: null,
      line: indexOfSegment(this.lineStarts, sourceOffset(this.source, this.sources[segment] ?? 0, within)) + 1,
    };
  }
}

/** Walks from `start` over as many characters as folding leaves, since that is how the text was made. */
function sourceOffset(source: string, start: number, characters: number): number {
  let at = start;
  for (let left = characters; left > 0 && at < source.length; at += 1) {
    if (isBlank(source.charCodeAt(at))) {
      while (isBlank(source.charCodeAt(at + 1))) at += 1;
      left -= 1;
    } else {
      left -= spelt(source.charAt(at)).length;
    }
  }
  return at;
}

function lineStartsOf(source: string): number[] {
  const starts = [0];
  const end = source.includes('\n') ? '\n' : '\r';
  for (let at = source.indexOf(end); at >= 0; at = source.indexOf(end, at + 1)) starts.push(at + 1);
  return starts;
}

/** Without what is not seen, and ligatures as the letters they stand for. */
function spelt(text: string): string {
  return rare.test(text) ? text.replace(unseen, '').replace(ligature, (letters) => letters.normalize('NFKC')) : text;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}
