import type { ItemNumber } from './heading-numbers.ts';

/** A heading that names one item or several ("Items 1.01(a) and 5.02(e)"). Offsets are into the text searched. */
export interface ItemHeading {
  readonly start: number;
  /** Where the item's own text begins. */
  readonly bodyStart: number;
  readonly numbers: readonly ItemNumber[];
  /** As the filing words it, on one line; may be empty. */
  readonly caption: string;
  /** How well the caption agrees with the form's, 0 to 1. */
  readonly likeness: number;
}

/** The heading from `start` on, whose caption lies between `captionStart` and `end`. */
export function headingWith(
  text: string,
  start: number,
  captionStart: number,
  end: number,
  numbers: readonly ItemNumber[],
  likeness: number,
): ItemHeading {
  const caption = text.slice(captionStart, end).replace(/\s+/g, ' ').trim();
  return { start, bodyStart: Math.max(end, captionStart), numbers, caption, likeness };
}

/** What belongs to the caption's own line: a full stop, a closing bracket, the end of a misspelt word, but not a new one glued to it. */
export function tailOf(text: string, at: number): number {
  return /^(?:[a-z]{1,12}|[A-Z]{1,12}(?![A-Za-z]))?[.:;)\]]{0,2}/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}
