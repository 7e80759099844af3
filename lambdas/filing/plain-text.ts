/**
 * Text as people read it, with the way back to the source: for every character the page and line it came from.
 * Lines end in "\n", paragraphs are separated by blank lines, table cells by tabs; page furniture is left out.
 */
export class PlainText {
  readonly text: string;
  private readonly starts: readonly number[];
  private readonly pages: readonly number[] | null;
  private readonly lines: readonly number[];

  /** `starts[i]` is the offset at which the source position (`pages[i]`, `lines[i]`) begins; ascending, first 0. */
  constructor(text: string, starts: readonly number[], lines: readonly number[], pages: readonly number[] | null) {
    this.text = text;
    this.starts = starts;
    this.lines = lines;
    this.pages = pages;
  }

  /** The page (null without pages) and line, both counted from 1, of the character at `offset`. */
  positionAt(offset: number): { page: number | null; line: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { page: this.pages?.[low] ?? null, line: this.lines[low] ?? 1 };
  }
}
