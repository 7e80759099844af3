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
  readonly start: State;
}

/** Letters by which a form is looked up that begins with the beginning of a word. */
const INDEXED = 3;
/** Of so many words it is remembered which forms may begin with them: more than a language uses, less than a hostile text has. */
const MOST_WORDS = 20_000;

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
      const form: Form = { concept: name, start: stateOf(pieces) };
      for (const first of new Set(firstWords(pieces)))
        if (first.endsWith('*')) added(byBeginning, first.slice(0, INDEXED), form);
        else added(byWord, first, form);
    }
  }
  const known = new Map<string, readonly Form[]>();
  const beginningWith = (text: string) => {
    const forms = [...(byWord.get(text) ?? []), ...(byBeginning.get(text.slice(0, INDEXED)) ?? [])];
    const may = forms.filter(({ start }) => mayBegin(start, text));
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, may);
    return may;
  };
  return (words, at) => {
    const text = words[at]?.text;
    if (text === undefined) return null;
    const forms = known.get(text) ?? beginningWith(text);
    return forms.length === 0 ? null : longestOf(forms, words, at);
  };
}

/** The longest of some forms that begins at a place, the first of several as long. */
function longestOf(forms: readonly Form[], words: readonly Word[], at: number): FoundForm | null {
  let best: FoundForm | null = null;
  for (const { concept, start } of forms) {
    const length = endOf(start, words, at) - at;
    if (length > (best?.length ?? 0)) best = { concept, length };
  }
  return best;
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

/** What a form asks for from some place on: one word and then the rest, one of several ways on, or nothing more. */
type State = { readonly fits: (text: string) => boolean; readonly then: State } | readonly State[] | null;

function stateOf(pieces: readonly Piece[], then: State = null): State {
  return pieces.reduceRight<State>((rest, piece) => {
    const taken =
      'choice' in piece ? piece.choice.map((one) => stateOf(one, rest)) : { fits: whatFits(piece), then: rest };
    return piece.optional ? [taken, rest] : taken;
  }, then);
}

/** False where no way through a form begins with a word. */
function mayBegin(state: State, text: string): boolean {
  if (state === null) return true;
  return isWays(state) ? state.some((way) => mayBegin(way, text)) : state.fits(text);
}

/** Where the longest way through a form ends, exclusive; -1 when it does not stand there. */
function endOf(state: State, words: readonly Word[], at: number): number {
  if (state === null) return at;
  if (isWays(state)) {
    let last = -1;
    for (const way of state) last = Math.max(last, endOf(way, words, at));
    return last;
  }
  const text = words[at]?.text;
  return text !== undefined && state.fits(text) ? endOf(state.then, words, at + 1) : -1;
}

function isWays(state: Exclude<State, null>): state is readonly State[] {
  return Array.isArray(state);
}

function whatFits(piece: Extract<Piece, { word: string } | { beginning: string }>): (text: string) => boolean {
  if ('beginning' in piece) return (text) => text.startsWith(piece.beginning);
  const { word } = piece;
  if (word === '_') return (text) => /^[a-z]/.test(text);
  return word === '#' ? (text) => /^\$?\d/.test(text) : (text) => text === word;
}
