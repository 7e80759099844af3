/** So many pieces are joined at a time: a list of all of them would take more memory than the text. */
const JOINED_PIECES = 4096;

/** A text that grows at its end, from which a little may be taken back. */
export class GrowingText {
  length = 0;
  private readonly joined: string[] = [];
  /** The last pieces, not joined yet; none is empty. */
  private pieces: string[] = [];

  /** @param kept so many of the last characters can be looked at and taken back */
  constructor(private readonly kept: number) {}

  add(piece: string): void {
    if (piece === '') return;
    if (this.pieces.length >= JOINED_PIECES + this.kept) this.join();
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** What stands from `offset` on, where that is the beginning of a piece and among the last characters. */
  from(offset: number): string {
    let first = this.pieces.length;
    for (let at = this.length; at > offset && first > 0; at -= this.pieces[first]?.length ?? 0) first -= 1;
    return this.pieces.slice(first).join('');
  }

  /** Takes back what stands from `offset` on, where that is the beginning of a piece and among the last characters. */
  truncate(offset: number): void {
    while (this.length > offset) this.length -= this.pieces.pop()?.length ?? this.length;
  }

  toString(): string {
    return [...this.joined, this.pieces.join('')].join('');
  }

  private join(): void {
    this.joined.push(this.pieces.slice(0, -this.kept).join(''));
    this.pieces = this.pieces.slice(-this.kept);
  }
}
