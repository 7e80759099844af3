/** Tells the lines of a source that is read from the front, without a list of them all. */
export class SourceLines {
  /** The line read last, counted from 1, and where it ends: at its line end, or at the end of the source. */
  line = 1;
  end: number;
  private readonly lineEnd: string;

  constructor(private readonly source: string) {
    this.lineEnd = source.includes('\n') ? '\n' : '\r';
    this.end = this.endFrom(0);
  }

  /** Goes on to the line in which the character at `at` stands; never back. */
  goTo(at: number): void {
    while (this.end < at) {
      this.end = this.endFrom(this.end + 1);
      this.line += 1;
    }
  }

  private endFrom(start: number): number {
    const at = this.source.indexOf(this.lineEnd, start);
    return at < 0 ? this.source.length : at;
  }
}
