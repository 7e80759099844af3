import { once } from '../once.ts';
import { neededWords } from './needed-words.ts';
import type { Written } from './sparing.ts';

/**
 * Tells which of some rows may fit a text, in the order of the rows: one whose expressions cannot do without words that do
 * not occur in it is left out. The text is gone through once for the words of all rows, whichever way its letters are
 * written. A row that may fit a text may also fit a part of it, and no other does.
 * @param expressionsOf each must find something for the row to fit
 * @example rowsByWords([/put off/, /held/], (one) => [one])('it was held') // [/held/]
 */
export function rowsByWords<Row>(
  rows: readonly Row[],
  expressionsOf: (row: Row) => readonly Written[],
): (text: string) => readonly Row[] {
  const made = once(() => {
    const words = new WordTree();
    const needs = rows.map((row, at) => {
      const ways = expressionsOf(row).flatMap((one) => wordsToLookFor(one) ?? []);
      ways.forEach((way, bit) => {
        for (const word of way) words.add(word, { row: at, bit: 1 << bit });
      });
      return 2 ** ways.length - 1;
    });
    return { needs, always: [...needs.keys()].filter((row) => needs[row] === 0), finder: words.finder() };
  });
  return (text) => {
    const { needs, always, finder } = made();
    const has = new Uint8Array(needs.length);
    const places = [...always];
    finder(text, (needed) => {
      for (const { row, bit } of needed) {
        const before = has[row];
        has[row] = (before ?? 0) | bit;
        if (before !== needs[row] && has[row] === needs[row]) places.push(row);
      }
    });
    return places.sort((a, b) => a - b).map((place) => rows[place] as Row);
  };
}

/** So much of a word is looked for: what goes on like it is seldom another. */
const LONGEST = 12;

/** The words of which one occurs where an expression finds something, as one way; nothing where none can be told. */
function wordsToLookFor(expression: Written): readonly (readonly string[])[] | null {
  const words = neededWords(expression)?.map((word) => /[ -~]*/.exec(word.toLowerCase())?.[0].slice(0, LONGEST) ?? '');
  return words === undefined || words.includes('') ? null : [words];
}

/** A row for which a word counts, and for which of its expressions. */
interface Need {
  readonly row: number;
  readonly bit: number;
}

/** All signs that no word has are one. */
const OTHER = 0;
const SIGNS = 128;

/** Words as a tree of letters, which becomes a finder of all of them at once (Aho and Corasick, 1975). */
class WordTree {
  readonly #kindOf = new Uint8Array(SIGNS);
  #kinds = 1;
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #ends: Need[][] = [[]];

  add(word: string, need: Need): void {
    let at = 0;
    for (const letter of word) {
      const kind = this.#kindOfLetter(letter);
      const known = this.#next[at]?.get(kind);
      const next = known ?? this.#next.push(new Map()) - 1;
      if (known === undefined) this.#ends.push([]);
      this.#next[at]?.set(kind, next);
      at = next;
    }
    this.#ends[at]?.push(need);
  }

  /** A capital is its small letter. */
  #kindOfLetter(letter: string): number {
    const code = letter.charCodeAt(0);
    const known = this.#kindOf[code] ?? OTHER;
    if (known !== OTHER) return known;
    for (const one of [letter, letter.toUpperCase()]) this.#kindOf[one.charCodeAt(0)] = this.#kinds;
    this.#kinds += 1;
    return this.#kinds - 1;
  }

  /** Tells once for each of them which words occur in a text. */
  finder(): (text: string, found: (needs: readonly Need[]) => void) => void {
    const kinds = this.#kinds;
    const kindOf = this.#kindOf;
    const ends = this.#ends.map((needs) => [...needs]);
    const table = new Int32Array(this.#next.length * kinds);
    // Where a word breaks off, the longest end of what was read with which another begins goes on.
    const fallback = new Int32Array(this.#next.length);
    const waiting = [0];
    for (const at of waiting) {
      const fall = fallback[at] ?? 0;
      if (at > 0) table.copyWithin(at * kinds, fall * kinds, (fall + 1) * kinds);
      if (at > 0) ends[at]?.push(...(ends[fall] ?? []));
      for (const [kind, next] of this.#next[at] ?? []) {
        fallback[next] = at === 0 ? 0 : (table[at * kinds + kind] ?? 0);
        table[at * kinds + kind] = next;
        waiting.push(next);
      }
    }
    // The text for which a state was last told of: a table of what is told of each would be made anew for every text.
    const told = new Int32Array(ends.length);
    let texts = 0;
    return (text, found) => {
      texts += 1;
      let at = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        at = table[at * kinds + (code < SIGNS ? (kindOf[code] as number) : OTHER)] as number;
        if (told[at] !== texts) {
          told[at] = texts;
          const needs = ends[at] as readonly Need[];
          if (needs.length > 0) found(needs);
        }
      }
    };
  }
}
