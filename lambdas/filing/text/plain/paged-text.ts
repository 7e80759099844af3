import type { PlainText, Position } from '../../plain-text.ts';
import { LineIndex } from '../line-index.ts';
import { NumberList } from '../number-list.ts';
import { isTableOfContentsLink, lonePageNumber, runsOn } from '../page-furniture.ts';
import { withoutRunningLines } from '../running-lines.ts';

/** So many lines are joined at a time: a list of all of them would take more memory than the text. */
const JOINED_LINES = 16_384;
/** The last lines, which may have to be taken back: a page number with an empty line on either side, and what it follows. */
const KEPT_LINES = 4;

/** Builds the text of a document that is set in pages, line by line; page numbers and what repeats on every page are left out. */
export class PagedTextBuilder {
  private readonly lineIndex = new LineIndex();
  /** Parallel, a page each: where in the text it begins, and how many lines of the source come before its first one. */
  private readonly pageStarts = new NumberList();
  private readonly linesBefore = new NumberList();
  private readonly joined: string[] = [];
  /** Lines not joined yet; of several empty ones in a row only the first is kept. */
  private lines: string[] = [];
  private length = 0;
  /** No line of the page has been kept yet. */
  private atPageStart = false;

  constructor() {
    this.pageStarts.push(0);
    this.linesBefore.push(0);
  }

  /** The page that is being built, counted from 1. */
  get page(): number {
    return this.pageStarts.length;
  }

  /** Adds a line without its line end; `number` is its place in the source, counted from 1. */
  add(line: string, number: number): void {
    if (this.length > 0 && isTableOfContentsLink(line)) {
      this.dropPageNumber();
      this.atPageStart = true;
    } else if (!this.atPageStart) {
      this.append(line, number);
    } else if (line !== '' && lonePageNumber(line) === null) {
      this.atPageStart = false;
      if (!runsOn(this.lines.at(-1) ?? '', line)) this.append('', number);
      this.append(line, number);
    }
  }

  /** The page ends; `linesBefore` lines of the source come before the first of the next. */
  breakPage(linesBefore: number): void {
    this.dropPageNumber();
    this.pageStarts.push(this.length);
    this.linesBefore.push(linesBefore);
    this.atPageStart = true;
  }

  /** What was built. */
  build(): PlainText {
    const text = [...this.joined, this.lines.join('\n')].join('');
    const paged = new PagedText(text, this.lineIndex, this.pageStarts, this.linesBefore);
    return withoutRunningLines(paged, this.pageStarts);
  }

  private append(line: string, number: number): void {
    if (line === '' && this.lines.at(-1) === '') return;
    if (this.lines.length === JOINED_LINES) this.joinLines();
    this.lineIndex.add(this.length, number);
    this.lines.push(line);
    this.length += line.length + 1;
  }

  private joinLines(): void {
    this.joined.push(`${this.lines.slice(0, -KEPT_LINES).join('\n')}\n`);
    this.lines = this.lines.slice(-KEPT_LINES);
  }

  private dropPageNumber(): void {
    if (this.lines.at(-1) === '') this.dropLine();
    if (lonePageNumber(this.lines.at(-1) ?? '') === null) return;
    this.dropLine();
    if (this.lines.at(-1) === '') this.dropLine();
  }

  private dropLine(): void {
    const line = this.lines.pop() ?? '';
    this.length -= line.length + 1;
    this.lineIndex.truncate(this.length);
    for (let i = this.pageStarts.length - 1; this.pageStarts.at(i) > this.length; i -= 1)
      this.pageStarts.set(i, this.length);
  }
}

class PagedText implements PlainText {
  constructor(
    readonly text: string,
    private readonly lineIndex: LineIndex,
    private readonly pageStarts: NumberList,
    private readonly linesBefore: NumberList,
  ) {}

  positionAt(offset: number): Position {
    const page = this.pageStarts.lastNotAfter(offset);
    return { page: page + 1, line: this.lineIndex.lineAt(offset) - this.linesBefore.at(page) };
  }
}
