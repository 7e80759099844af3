import { NumberList } from './number-list.ts';

/** Tells which line of the source each part of a text came from. Built from the front. */
export class LineIndex {
  /** Parallel: where in the text a part begins, ascending, and its line. */
  private readonly starts = new NumberList();
  private readonly lines = new NumberList();

  /** What is in the text from `offset` on comes from `line`. */
  add(offset: number, line: number): void {
    if (this.lines.length > 0 && this.lines.at(this.lines.length - 1) === line) return;
    this.starts.push(offset);
    this.lines.push(line);
  }

  /** Forgets what begins at `offset` or behind it. */
  truncate(offset: number): void {
    while (this.starts.length > 0 && this.starts.at(this.starts.length - 1) >= offset) {
      this.starts.length -= 1;
      this.lines.length -= 1;
    }
  }

  /** The line that the character at `offset` came from; 1 for an empty text. */
  lineAt(offset: number): number {
    return this.lines.at(this.starts.lastNotAfter(offset)) || 1;
  }
}
