import { once } from '../../terms/once.ts';
import type { Chunk } from './chunks.ts';

/**
 * A wording as one row, chunk by chunk: `<no-later>` a concept or kind (`<date|count>` any of them), `(on|of)` or `on` a
 * word, `report*` the beginning of one, `…6` up to six chunks of any kind but a date, a count, a semicolon and a cell's end, `…6+date` the like with
 * dates, `?` what may be left out, `^` and `$` the beginning and the end. `[day]` is the date that is judged.
 */
export interface Phrase {
  /** What stands in front of the day, the nearest first. */
  readonly before: readonly Element[];
  /** What stands behind it, the nearest first; the whole phrase where it has no day. */
  readonly behind: readonly Element[];
}

type Element = { readonly gap: number; readonly over: ReadonlySet<string> } | Wanted | { readonly edge: '^' | '$' };

/** One chunk: of one of some kinds or concepts, one of some words, or a word that begins in one of some ways. */
interface Wanted {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly optional: boolean;
}

/** A phrase in its notation, which is read when the phrase is first looked for. */
export function phraseOf(notation: string): Phrase {
  const read = once(() => {
    const [left, right] = notation.split('[day]');
    if (right === undefined) return { before: [], behind: elementsOf(notation) };
    return { before: elementsOf(left ?? '').toReversed(), behind: elementsOf(right) };
  });
  return {
    get before() {
      return read().before;
    },
    get behind() {
      return read().behind;
    },
  };
}

const part = /\s*(?:(\^|\$)|…(\d+)((?:\+[a-z-]+)*)|<([a-z0-9|-]+)>(\?)?|\(([^()]+)\)(\?)?|([^\s?]+)(\?)?)\s*/y;

function elementsOf(notation: string): Element[] {
  const elements: Element[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < notation.length) {
    const from = part.lastIndex;
    const match = part.exec(notation);
    if (!match) throw new Error(`"${notation.slice(from)}" is no part of a phrase.`);
    const [, edge, gap, over = '', concepts, maybe, choice, maybeChoice, word, maybeWord] = match;
    if (edge === '^' || edge === '$') elements.push({ edge });
    else if (gap !== undefined) elements.push({ gap: Number(gap), over: new Set(over.split('+')) });
    else {
      const words = choice?.split('|') ?? (word === undefined ? [] : [word]);
      elements.push({
        kinds: new Set(concepts?.split('|')),
        words: new Set(words.filter((one) => !one.endsWith('*'))),
        beginnings: words.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
        optional: (maybe ?? maybeChoice ?? maybeWord) !== undefined,
      });
    }
  }
  return elements;
}

/** Whether a phrase stands around the chunk at a place. */
export function standsAround({ before, behind }: Phrase, chunks: readonly Chunk[], at: number): boolean {
  return endOf(before, 0, chunks, at - 1, -1) !== null && endOf(behind, 0, chunks, at + 1, 1) !== null;
}

/** The places of the first stretch, from a place on, in which a phrase without a day stands; end exclusive. */
export function found(
  { behind }: Phrase,
  chunks: readonly Chunk[],
  from = 0,
): { readonly from: number; readonly to: number } | null {
  if (!mayStandIn(behind, chunks)) return null;
  for (let at = from; at < chunks.length; at += 1) {
    const to = endOf(behind, 0, chunks, at, 1);
    if (to !== null) return { from: at, to };
  }
  return null;
}

/** Where a phrase without a day ends that begins at a place; null when it does not stand there. */
export function standsFrom({ behind }: Phrase, chunks: readonly Chunk[], at: number): number | null {
  return mayStandIn(behind, chunks) ? endOf(behind, 0, chunks, at, 1) : null;
}

/**
 * Tells which of some rows may have their phrase in chunks, in the order of the rows: a row is looked at only where
 * something occurs that its phrase cannot do without.
 */
export function rowsByNeed<Row extends { readonly phrase: Phrase }>(
  rows: readonly Row[],
): (chunks: readonly Chunk[]) => readonly Row[] {
  const placesNeeding = once(() => {
    const needing = new Map<string, number[]>();
    const always: number[] = [];
    for (const [place, row] of rows.entries()) {
      const needed = scarcest(row.phrase);
      if (needed === null) always.push(place);
      for (const one of needed ?? []) needing.set(one, [...(needing.get(one) ?? []), place]);
    }
    return { needing, always };
  });
  return (chunks) => {
    const { needing, always } = placesNeeding();
    const places = new Set(always);
    for (const { is, text } of chunks) {
      for (const place of needing.get(is) ?? none) places.add(place);
      for (const place of needing.get(text) ?? none) places.add(place);
    }
    return [...places].sort((a, b) => a - b).flatMap((place) => rows[place] ?? []);
  };
}

const none: readonly number[] = [];

/** Of what a phrase cannot do without the one for which the fewest kinds and words will do; null for none. */
function scarcest({ before, behind }: Phrase): readonly string[] | null {
  const needs = [...before, ...behind].flatMap((element) =>
    'kinds' in element && !element.optional && element.beginnings.length === 0
      ? [[...element.kinds, ...element.words]]
      : [],
  );
  return needs.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

const occurring = new WeakMap<readonly Chunk[], ReadonlySet<string>>();

/** The kinds and the words of chunks, gathered once: a phrase is looked for only where all that it needs occurs. */
function occurringIn(chunks: readonly Chunk[]): ReadonlySet<string> {
  const known = occurring.get(chunks);
  if (known) return known;
  const found = new Set<string>();
  for (const { is, text } of chunks) found.add(is).add(text);
  occurring.set(chunks, found);
  return found;
}

function mayStandIn(elements: readonly Element[], chunks: readonly Chunk[]): boolean {
  const present = occurringIn(chunks);
  return elements.every(
    (element) =>
      !('kinds' in element) ||
      element.optional ||
      element.beginnings.length > 0 ||
      hasOne(present, element.kinds) ||
      hasOne(present, element.words),
  );
}

function hasOne(present: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const one of wanted) if (present.has(one)) return true;
  return false;
}

/** Where the rest of a phrase ends, going one way; null when it does not stand there. */
function endOf(
  elements: readonly Element[],
  index: number,
  chunks: readonly Chunk[],
  at: number,
  step: 1 | -1,
): number | null {
  const element = elements[index];
  if (element === undefined) return at;
  if ('edge' in element) {
    const isThere = element.edge === '^' ? at === (step === 1 ? 0 : -1) : at === chunks.length;
    return isThere ? endOf(elements, index + 1, chunks, at, step) : null;
  }
  if ('kinds' in element) {
    const chunk = chunks[at];
    const end = chunk && fits(element, chunk) ? endOf(elements, index + 1, chunks, at + step, step) : null;
    return end ?? (element.optional ? endOf(elements, index + 1, chunks, at, step) : null);
  }
  for (let passed = 0; passed <= element.gap; passed += 1) {
    const end = endOf(elements, index + 1, chunks, at + passed * step, step);
    if (end !== null) return end;
    const chunk = chunks[at + passed * step];
    if (chunk === undefined || isBarrier(chunk, element.over)) return null;
  }
  return null;
}

function fits({ kinds, words, beginnings }: Wanted, { is, text }: Chunk): boolean {
  return kinds.has(is) || words.has(text) || beginnings.some((letters) => text.startsWith(letters));
}

function isBarrier({ is, text }: Chunk, over: ReadonlySet<string>): boolean {
  return ((is === 'date' || is === 'count') && !over.has(is)) || ((text === ';' || text === '|') && !over.has('all'));
}
