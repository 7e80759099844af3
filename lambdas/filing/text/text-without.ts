import type { PlainText, Position } from '../plain-text.ts';
import { NumberList } from './number-list.ts';

/** A part of a text that is left out, end exclusive, and what parts its neighbours then. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly separator: string;
}

/** A text without some of its parts, which are in order and do not overlap; every character keeps its place in the source. */
export function textWithout(whole: PlainText, parts: readonly LeftOut[]): PlainText {
  if (parts.length === 0) return whole;
  const kept: string[] = [];
  const starts = new NumberList();
  const origins = new NumberList();
  let length = 0;
  const keep = (piece: string, origin: number) => {
    if (piece === '') return;
    starts.push(length);
    origins.push(origin);
    kept.push(piece);
    length += piece.length;
  };
  let at = 0;
  for (const { start, end, separator } of parts) {
    keep(whole.text.slice(at, start), at);
    keep(separator, start);
    at = end;
  }
  keep(whole.text.slice(at), at);
  return new TextWithout(kept.join(''), whole, starts, origins);
}

class TextWithout implements PlainText {
  constructor(
    readonly text: string,
    private readonly whole: PlainText,
    /** Parallel, a piece each: where it begins in this text and in the whole. */
    private readonly starts: NumberList,
    private readonly origins: NumberList,
  ) {}

  positionAt(offset: number): Position {
    const piece = this.starts.lastNotAfter(offset);
    return this.whole.positionAt(this.origins.at(piece) + offset - this.starts.at(piece));
  }
}
