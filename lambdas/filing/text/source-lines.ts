/** Tells the lines of a source that is read from the front, without a list of them all. Lines end in LF, CR or CRLF. */
export class SourceLines {
  /** The line read last: its number, counted from 1, where its text ends, and where the next line begins. */
  line = 0;
  end = 0;
  next = 0;
  private lineFeed = -1;
  private carriageReturn = -1;

  constructor(private readonly source: string) {}

  /** Goes on to the line in which the character at `at` stands, its line end included; never back. */
  goTo(at: number): void {
    while (this.next <= at) this.advance();
  }

  private advance(): void {
    if (this.lineFeed < this.next) this.lineFeed = this.find('\n');
    if (this.carriageReturn < this.next) this.carriageReturn = this.find('\r');
    this.end = Math.min(this.lineFeed, this.carriageReturn);
    this.next = this.lineFeed === this.carriageReturn + 1 ? this.lineFeed + 1 : this.end + 1;
    this.line += 1;
  }

  private find(character: string): number {
    const at = this.source.indexOf(character, this.next);
    return at < 0 ? this.source.length : at;
  }
}
