import type { Concept } from '../phrasebook/concept.ts';
import { type Piece, piecesOf } from './form-notation.ts';
import type { Word } from './words.ts';

/** The longest form of a concept that begins at a word. */
export interface FoundForm {
  readonly concept: string;
  /** How many words it takes. */
  readonly length: number;
}

/** Tells which concept's form begins at a place among words; null where none does. */
export type LexiconReader = (words: readonly Word[], at: number) => FoundForm | null;

interface Form {
  readonly concept: string;
  readonly pieces: readonly Piece[];
}

/** Letters by which a form is looked up that begins with the beginning of a word. */
const INDEXED = 3;

/** A reader of some concepts; of two that have the same form the one that stands first has it. */
export function lexiconReader(concepts: readonly Concept[]): LexiconReader {
  const byName = new Map(concepts.map((concept) => [concept.name, concept]));
  const formsOf = (name: string) => {
    const found = byName.get(name);
    if (!found) throw new Error(`The lexicon has no concept <${name}>.`);
    return found.forms;
  };
  const byWord = new Map<string, Form[]>();
  const byBeginning = new Map<string, Form[]>();
  for (const { name, forms } of concepts) {
    for (const pieces of forms.map((form) => piecesOf(form, formsOf))) {
      const form: Form = { concept: name, pieces };
      for (const first of new Set(firstWords(pieces)))
        if (first.endsWith('*')) added(byBeginning, first.slice(0, INDEXED), form);
        else added(byWord, first, form);
    }
  }
  return (words, at) => {
    const text = words[at]?.text;
    if (text === undefined) return null;
    let best: FoundForm | null = null;
    for (const forms of [byWord.get(text), byBeginning.get(text.slice(0, INDEXED))])
      for (const { concept, pieces } of forms ?? []) {
        const length = Math.max(0, ...endsOf(pieces, words, [at])) - at;
        if (length > (best?.length ?? 0)) best = { concept, length };
      }
    return best;
  };
}

function added(forms: Map<string, Form[]>, key: string, form: Form): void {
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}

/** The words with which a form may begin; a beginning of a word ends in "*". */
function firstWords(pieces: readonly Piece[]): string[] {
  const first: string[] = [];
  for (const piece of pieces) {
    if ('word' in piece) first.push(piece.word);
    else if ('beginning' in piece) first.push(`${piece.beginning}*`);
    else first.push(...piece.choice.flatMap(firstWords));
    if (!piece.optional) break;
  }
  return first;
}

/** Where a form may end, exclusive, when it begins at one of some places; empty when it does not stand there. */
function endsOf(pieces: readonly Piece[], words: readonly Word[], from: readonly number[]): readonly number[] {
  let places = from;
  for (const piece of pieces) {
    const behind = endsOfPiece(piece, words, places);
    places = piece.optional ? [...new Set([...places, ...behind])] : behind;
    if (places.length === 0) break;
  }
  return places;
}

function endsOfPiece(piece: Piece, words: readonly Word[], from: readonly number[]): readonly number[] {
  if ('choice' in piece) return [...new Set(piece.choice.flatMap((pieces) => endsOf(pieces, words, from)))];
  return from.flatMap((at) => {
    const text = words[at]?.text;
    return text !== undefined && isWord(piece, text) ? at + 1 : [];
  });
}

function isWord(piece: Extract<Piece, { word: string } | { beginning: string }>, text: string): boolean {
  if ('beginning' in piece) return text.startsWith(piece.beginning);
  if (piece.word === '_') return /^[a-z]/.test(text);
  return piece.word === '#' ? /^\$?\d/.test(text) : piece.word === text;
}
