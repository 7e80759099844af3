import { ready } from './machine-code.ts';
import { neededWords } from './needed-words.ts';

/** An expression as it is written: one that is made already, or one that is made when it is first tried. */
export type Written = Pick<RegExp, 'source' | 'flags'>;

/** An expression that is only asked whether it finds something. */
export interface Pattern extends Written {
  test(text: string): boolean;
}

/** So often a text is looked through for words before the expression itself is tried on every text. */
const TRIES = 200;

/**
 * Some expressions as one that is not tried, and so not compiled, before a text holds the words that one of them cannot do
 * without. To compile the hundreds that a filing is read with takes many times as long as to try them on one small filing;
 * on many, a compiled expression is faster than any look at the words.
 */
export function sparing(...expressions: readonly [Written, ...Written[]]): Pattern {
  const [first] = expressions;
  let tries = 0;
  let tried: readonly Sparing[] | null = null;
  let whole: RegExp | null = null;
  const pattern = {
    get source() {
      return expressions.map((one) => one.source).join('|');
    },
    get flags() {
      return first.flags;
    },
    test(text: string) {
      if (tries < TRIES) {
        tries += 1;
        tried ??= expressions.map(sparingOf);
        return tried.some((one) => one.findsIn(text));
      }
      whole ??= expressions.length === 1 ? made(first) : made(pattern);
      return whole.test(text);
    },
  };
  return pattern;
}

interface Sparing {
  findsIn(text: string): boolean;
}

function sparingOf(written: Written): Sparing {
  const needed = neededWords(written);
  const takesBoth = written.flags.includes('i');
  let expression: RegExp | null = null;
  return {
    findsIn(text) {
      if (needed !== null) {
        const searched = takesBoth ? text.toLowerCase() : text;
        if (!needed.some((words) => searched.includes(words))) return false;
      }
      expression ??= ready(made(written), text);
      return expression.test(text);
    },
  };
}

function made(written: Written): RegExp {
  return written instanceof RegExp ? written : new RegExp(written.source, written.flags);
}
