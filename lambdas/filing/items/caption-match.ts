import { itemCatalogue } from '../../terms/items/item-catalogue.ts';
import type { ItemNumber } from './heading-numbers.ts';

/** How well a caption as filed agrees with one of the catalogue's. */
export interface CaptionMatch {
  /** 0 to 1; from about 0.7 on it is the same caption, misspelt or cut. */
  readonly likeness: number;
  /** How many characters of the text the caption takes. */
  readonly length: number;
}

/** A caption of the catalogue, prepared for comparing. */
export interface KnownCaption {
  /** Its letters alone, in capitals. */
  readonly letters: string;
  /** How often each pair of neighbouring letters occurs in it. */
  readonly pairs: Uint8Array;
}

const NO_MATCH: CaptionMatch = { likeness: 0, length: 0 };
const ALPHABET = 26;
const LETTER_A = 65;
/** A caption with its punctuation and white space is not longer. */
const LONGEST_CAPTION = 400;

const preparedOf = new Map<string, readonly KnownCaption[]>();

/** The captions of an item, each once; prepared when the item is first met. */
function captionsOfItem({ numbering, number }: ItemNumber): readonly KnownCaption[] {
  const key = `${numbering} ${number}`;
  const known = preparedOf.get(key);
  if (known !== undefined) return known;
  const captions = itemCatalogue.flatMap((item) =>
    item.numbering === numbering && item.number === number ? item.captions.map(prepared) : [],
  );
  const found = [...new Map(captions.map((caption) => [caption.letters, caption])).values()];
  preparedOf.set(key, found);
  return found;
}

function prepared(caption: string): KnownCaption {
  const letters = lettersOf(caption);
  const pairs = new Uint8Array(ALPHABET * ALPHABET);
  for (let i = 0; i + 1 < letters.length; i += 1) {
    const pair = pairAt(letters, i);
    pairs[pair] = (pairs[pair] ?? 0) + 1;
  }
  return { letters, pairs };
}

/** The captions that a heading with these numbers may bear. */
export function captionsOf(numbers: readonly ItemNumber[]): readonly KnownCaption[] {
  const [first, ...others] = numbers.map(captionsOfItem);
  return others.length === 0 ? (first ?? []) : [...(first ?? []), ...others.flat()];
}

/** Whether what begins at `start` has the first letters of one of the captions: a quick look before the long one. */
export function beginsAsCaption(text: string, start: number, captions: readonly KnownCaption[]): boolean {
  const beginning = lettersOf(text.slice(start, start + 12)).slice(0, 3);
  return captions.some((caption) => caption.letters.startsWith(beginning));
}

/**
 * Compares the caption that begins at `start` with those that it may be. It ends with its paragraph, unless it agrees
 * better when the next paragraph belongs to it.
 */
export function captionAt(text: string, start: number, captions: readonly KnownCaption[]): CaptionMatch {
  const most = text.slice(start, start + LONGEST_CAPTION);
  const paragraph = most.indexOf('\n\n');
  const alone = matchCaption(paragraph < 0 ? most : most.slice(0, paragraph), captions);
  if (alone.likeness >= 0.95 || paragraph < 0) return alone;
  const next = most.indexOf('\n\n', paragraph + 2);
  const withNext = matchCaption(next < 0 ? most : most.slice(0, next), captions);
  return withNext.likeness > alone.likeness ? withNext : alone;
}

/**
 * Compares the beginning of `text` with each caption and gives the best agreement, by shared pairs of letters, so that
 * a misspelling ("INFORMAITON") or another punctuation does not matter.
 */
export function matchCaption(text: string, captions: readonly KnownCaption[]): CaptionMatch {
  const longest = Math.max(0, ...captions.map((caption) => caption.letters.length));
  const letters = lettersOf(text.slice(0, longest * 3 + 20));
  let best = NO_MATCH;
  for (const caption of captions) {
    const found = letters.slice(0, caption.letters.length);
    const likeness = likenessOf(found, caption);
    if (likeness === 0 || likeness < best.likeness) continue;
    const length = lengthOfLetters(text, found.length);
    if (likeness > best.likeness || length > best.length) best = { likeness, length };
  }
  return best;
}

/** A caption that breaks off after some words is nearly as good as the whole. */
function likenessOf(found: string, caption: KnownCaption): number {
  if (found === caption.letters) return 1;
  if (found.length >= 12 && caption.letters.startsWith(found)) return 0.95;
  return shareOfPairs(found, caption);
}

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z]+/g, '').toUpperCase();
}

/** How many characters the first `count` letters span. */
function lengthOfLetters(text: string, count: number): number {
  let left = count;
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at) & ~32;
    if (code >= LETTER_A && code < LETTER_A + ALPHABET) left -= 1;
  }
  return at;
}

const left = new Uint8Array(ALPHABET * ALPHABET);

/** Dice's coefficient of the pairs of neighbouring letters. */
function shareOfPairs(found: string, { letters, pairs }: KnownCaption): number {
  if (found.length < 2) return 0;
  left.set(pairs);
  let shared = 0;
  for (let i = 0; i + 1 < found.length; i += 1) {
    const pair = pairAt(found, i);
    const count = left[pair] ?? 0;
    if (count === 0) continue;
    left[pair] = count - 1;
    shared += 1;
  }
  return (2 * shared) / (found.length + letters.length - 2);
}

function pairAt(letters: string, at: number): number {
  return (letters.charCodeAt(at) - LETTER_A) * ALPHABET + letters.charCodeAt(at + 1) - LETTER_A;
}
