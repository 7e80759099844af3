/**
 * Words of which one stands in every text in which an expression finds something; null where none can be told. They are
 * read from the expression itself, so that a wording has them without anybody writing them down. In small letters where
 * the expression takes both.
 * @example neededWords(/\b(?:is|was) (?:adjourned|put off)\b/) // ['adjourned', 'put off']
 */
export function neededWords({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly string[] | null {
  if (/[uv]/.test(flags)) return null;
  const { words } = new Reader(source).ways();
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (!flags.includes('i')) return words;
  const small = words.map((word) => word.toLowerCase());
  return small.every(isAscii) ? small : null;
}

/** Of other letters a small one may be one of several capitals, or none. */
function isAscii(word: string): boolean {
  return /^[ -~]*$/.test(word);
}

/** To look for more of them takes longer than to try the expression. */
const MOST_WORDS = 60;
/** Words worth so much are looked for without asking for better ones. */
const WORTH_ENOUGH = 5;
/** Of a class of at most so many letters each is tried. */
const LETTERS_OF_CLASS = 4;

const plain = /[^\\()[\]{}?*+|.^$]+/y;
const passedOver = /[^\\()[]+/y;

/** Some words and how rarely one of them stands in a text; no words where any text will do. */
interface Needed {
  readonly words: readonly string[];
  readonly worth: number;
}

const nothing: Needed = { words: [], worth: 0 };

function needed(words: readonly string[]): Needed {
  let shortest = 9;
  for (const word of words) shortest = Math.min(shortest, word.trim().length);
  return { words, worth: Math.max(0.1, shortest - words.length / 16) };
}

/** Reads an expression from its beginning to its end. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Several ways up to the end of a group: one of each may be there. */
  ways(): Needed {
    const words: string[] = [];
    let isNeeded = true;
    do {
      const way = this.#parts();
      isNeeded &&= way.words.length > 0;
      if (isNeeded) words.push(...way.words);
    } while (this.#source[this.#at++] === '|');
    return isNeeded ? needed(words) : nothing;
  }

  /** Parts one behind the other, of which that counts whose words are the rarest. */
  #parts(): Needed {
    let best = nothing;
    let letters = '';
    const better = (other: Needed) => {
      if (other.worth > best.worth) best = other;
    };
    const endOfLetters = () => {
      if (letters !== '') better(needed([letters]));
      letters = '';
    };
    for (;;) {
      const sign = this.#source[this.#at];
      if (sign === undefined || sign === '|' || sign === ')') break;
      if (sign === '(' || sign === '[') {
        const before = letters;
        endOfLetters();
        const inside = sign === '(' ? this.#group(best.worth >= WORTH_ENOUGH) : this.#class();
        if (this.#least() === 0) continue;
        if (sign === '(') better(inside);
        else if (inside.words.length > 0) better(needed(inside.words.map((one) => before + one)));
        continue;
      }
      const run = this.#run();
      const from = this.#at;
      const least = this.#least();
      const isRepeated = this.#at > from;
      if (run === null || run === '') {
        if (run === null || least === 0) endOfLetters();
        continue;
      }
      letters += least === 0 ? run.slice(0, -1) : run;
      if (isRepeated) endOfLetters();
    }
    endOfLetters();
    return best;
  }

  /** A group; of one that is not there, or whose words are not asked for, nothing. */
  #group(isPassedOver: boolean): Needed {
    const from = this.#at;
    this.#at += 1;
    if (this.#source[this.#at] === '?') {
      this.#at += this.#source[this.#at + 1] === '<' ? 2 : 1;
      const sign = this.#source[this.#at];
      if (sign === '!' || isPassedOver) return this.#passOver(from);
      this.#at = sign === ':' || sign === '=' ? this.#at + 1 : this.#source.indexOf('>', this.#at) + 1;
    }
    return isPassedOver ? this.#passOver(from) : this.ways();
  }

  #passOver(from: number): Needed {
    let depth = 0;
    this.#at = from;
    do {
      passedOver.lastIndex = this.#at;
      if (passedOver.test(this.#source)) this.#at = passedOver.lastIndex;
      const sign = this.#source[this.#at];
      if (sign === '[') this.#class();
      else {
        if (sign === '(') depth += 1;
        else if (sign === ')') depth -= 1;
        this.#at += sign === '\\' ? 2 : 1;
      }
    } while (depth > 0 && this.#at < this.#source.length);
    return nothing;
  }

  /** The letters of a class, where they are few and written one by one. */
  #class(): Needed {
    const from = this.#at + 1;
    this.#at = from;
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const letters = this.#source.slice(from, this.#at);
    this.#at += 1;
    return letters.length > LETTERS_OF_CLASS || /[\\^-]/.test(letters) ? nothing : { words: [...letters], worth: 0 };
  }

  /** Letters as they stand, '' for a place between letters, null for what may be several. */
  #run(): string | null {
    plain.lastIndex = this.#at;
    const run = plain.exec(this.#source)?.[0];
    if (run !== undefined) {
      this.#at += run.length;
      return run;
    }
    const sign = this.#source[this.#at++] ?? '';
    if (sign === '^' || sign === '$') return '';
    if (sign !== '\\') return sign === '.' ? null : sign;
    const escaped = this.#source[this.#at++] ?? '';
    if (escaped === 'b' || escaped === 'B') return '';
    if (!/\w/.test(escaped)) return escaped;
    if (escaped === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    else this.#at += lengthOfCode[escaped] ?? 0;
    return null;
  }

  /** How often at least the part before stands; reads what says so. */
  #least(): number {
    const sign = this.#source[this.#at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 1;
    const from = this.#at;
    this.#at = sign === '{' ? this.#source.indexOf('}', from) + 1 : from + 1;
    if (this.#source[this.#at] === '?') this.#at += 1;
    return sign === '+' ? 1 : sign === '{' ? Number.parseInt(this.#source.slice(from + 1), 10) : 0;
  }
}

/** How many signs stand behind the letter of an escape that is written as a code. */
const lengthOfCode: Readonly<Record<string, number>> = { u: 4, x: 2, c: 1 };
