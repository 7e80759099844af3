import { oddCharacters } from '../characters.ts';

/**
 * Tells of a source that is read from the front which stretches of it are words as they stand: no markup, no reference,
 * no page mark and no character that is read as another. One walk through the whole takes less than a look at each line.
 */
export class PlainStretches {
  private readonly special = new RegExp(`[${oddCharacters}<&\\f]`, 'g');
  /** Where the next character stands that is no such word. */
  private next = -1;

  constructor(private readonly source: string) {}

  /** True where nothing else stands from `start` to `end`; never asked of an earlier one than before. */
  isPlain(start: number, end: number): boolean {
    if (this.next < start) this.next = this.from(start);
    return this.next >= end;
  }

  private from(start: number): number {
    this.special.lastIndex = start;
    return this.special.test(this.source) ? this.special.lastIndex - 1 : this.source.length;
  }
}
