import { neededWords } from './needed-words.ts';

/** An expression that is only asked whether it finds something. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  test(text: string): boolean;
}

/** So often a text is looked through for words before the expression itself is tried on every text. */
const TRIES = 200;

/**
 * An expression that is not tried, and so not compiled, before a text holds the words that it cannot do without. To
 * compile the hundreds that a filing is read with takes many times as long as to try them on one small filing; on many,
 * a compiled expression is faster than any look at the words.
 */
export function sparing(expression: RegExp): Pattern {
  const takesBoth = expression.flags.includes('i');
  const holdsOne = (text: string, needed: readonly string[]) => {
    const searched = takesBoth ? text.toLowerCase() : text;
    return needed.some((words) => searched.includes(words));
  };
  let tries = 0;
  let needed: readonly string[] | null | undefined;
  return {
    source: expression.source,
    flags: expression.flags,
    test(text) {
      if (tries < TRIES) {
        tries += 1;
        needed ??= neededWords(expression);
        if (needed !== null && !holdsOne(text, needed)) return false;
      }
      return expression.test(text);
    },
  };
}
