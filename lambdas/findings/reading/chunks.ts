import type { LexiconReader } from './lexicon-reader.ts';
import { type Word, wordsOf } from './words.ts';

/** What a token or a mark is, and a word that no concept has. */
export type PlainKind = 'date' | 'meeting' | 'count' | 'mark' | 'number' | 'opaque';

/** A stretch of a wording that is one thing: a date, a concept's form, a mark, or a word that says nothing here. */
export interface Chunk {
  /** The concept's name, else the kind. */
  readonly is: string;
  /** Its words in small letters: "no later than", "@D0@". */
  readonly text: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The chunks of a wording's text in order, each word in exactly one; the longest form at a place decides. */
export function chunksOf(text: string, reader: LexiconReader): Chunk[] {
  const words = wordsOf(text);
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const found = reader(words, at);
    const length = found?.length ?? 1;
    const first = words[at];
    const last = words[at + length - 1];
    if (first === undefined || last === undefined) break;
    chunks.push({
      is: found?.concept ?? plainKind(first),
      text: length === 1 ? first.text : wordsFrom(words, at, at + length),
      from: first.from,
      to: last.to,
    });
    at += length;
  }
  return chunks;
}

function wordsFrom(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

function plainKind({ text }: Word): PlainKind {
  if (text.startsWith('@')) return tokenKinds[text.charAt(1)] ?? 'opaque';
  if (/^\$?\d/.test(text)) return 'number';
  return /^[a-z]/.test(text) ? 'opaque' : 'mark';
}

const tokenKinds: Readonly<Record<string, PlainKind>> = {
  D: 'date',
  A: 'meeting',
  S: 'meeting',
  G: 'meeting',
  X: 'opaque',
  N: 'count',
  O: 'count',
};
