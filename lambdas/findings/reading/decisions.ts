import type { Wording } from '../prose/wording.ts';
import type { Chunk } from './chunks.ts';

/** A row of a table of wordings; its example tells it from all others. */
export interface Row {
  readonly example: string;
}

/** The words in which a row decides: a sentence's wording, its chunks, or a part of its text. */
type Place = Wording | readonly Chunk[] | string;

/** That a row decided what words are. */
export interface Decision {
  readonly row: Row;
  readonly place: Place;
  /** Which date of the sentence it decided; null where it is not about one. */
  readonly date: number | null;
}

let told: ((decision: Decision) => void) | null = null;

/** Says that a row decided, to whoever watches: mostly nobody does. */
export function decided(row: Row, place: Place, date: number | null = null): void {
  told?.({ row, place, date });
}

/** True while somebody watches: what is only worth knowing then is only looked for then. */
export function isWatched(): boolean {
  return told !== null;
}

/** What something comes to, with each decision on the way told to `tell`. */
export function watched<T>(tell: (decision: Decision) => void, doing: () => T): T {
  const before = told;
  told = tell;
  try {
    return doing();
  } finally {
    told = before;
  }
}

/** The words of the place of a decision. */
export function wordsOf({ place }: Decision): string {
  if (typeof place === 'string') return place;
  return 'dates' in place ? place.text : place.map(({ text }) => text).join(' ');
}

/** Tells whether the words of one of some rows stand in a wording, and who watches which row's: the first that does. */
export function oneThatSays(rows: readonly (Row & { readonly says: string })[]): (wording: Wording) => boolean {
  const readers = rows.map((row) => ({ row, expression: new RegExp(row.says) }));
  return (wording) => {
    const found = readers.find(({ expression }) => expression.test(wording.text));
    if (found !== undefined) decided(found.row, wording);
    return found !== undefined;
  };
}
