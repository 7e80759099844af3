/**
 * Tells which line of the source each part of a text came from. Built from the front; compact, because a document may
 * have millions of lines.
 */
export class LineIndex {
  private count = 0;
  /** Parallel: where in the text a part begins, ascending, and its line. */
  private starts = new Uint32Array(256);
  private lines = new Uint32Array(256);

  /** What is in the text from `offset` on comes from `line`. */
  add(offset: number, line: number): void {
    if (this.count > 0 && this.lines[this.count - 1] === line) return;
    if (this.count === this.starts.length) {
      this.starts = doubled(this.starts);
      this.lines = doubled(this.lines);
    }
    this.starts[this.count] = offset;
    this.lines[this.count] = line;
    this.count += 1;
  }

  /** Forgets what begins at `offset` or behind it. */
  truncate(offset: number): void {
    while (this.count > 0 && (this.starts[this.count - 1] ?? 0) >= offset) this.count -= 1;
  }

  /** The line that the character at `offset` came from; the first one's for an empty text. */
  lineAt(offset: number): number {
    return this.lines[lastNotAfter(this.starts, this.count, offset)] ?? 1;
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** The index of the last of the first `count` ascending `values` that is at most `limit`; 0 when none is. */
export function lastNotAfter(values: ArrayLike<number>, count: number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
