/** A growing list of offsets or line numbers, in half the memory of an array. */
export class NumberList {
  length = 0;
  private values = new Uint32Array(64);

  /** The value at an index from 0 on; 0 beyond the end. */
  at(index: number): number {
    return index < this.length ? (this.values[index] ?? 0) : 0;
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** In an ascending list, the index of the last value that is at most `limit`; 0 when none is. */
  lastNotAfter(limit: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle) <= limit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
