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
 * Some expressions as one that is not tried, and so not compiled, before a text holds the words that one of them cannot do
 * without. To compile the hundreds that a filing is read with takes many times as long as to try them on one small filing;
 * on many, a compiled expression is faster than any look at the words.
 */
export function sparing(...expressions: readonly [RegExp, ...RegExp[]]): Pattern {
  const [{ flags }] = expressions;
  const source = expressions.map((one) => one.source).join('|');
  let tries = 0;
  let tried: readonly Sparing[] | null = null;
  let whole: RegExp | null = null;
  return {
    source,
    flags,
    test(text) {
      if (tries < TRIES) {
        tries += 1;
        tried ??= expressions.map((expression) => ({ expression, needed: neededWords(expression) }));
        return tried.some((one) => findsIn(text, one));
      }
      whole ??= expressions.length === 1 ? expressions[0] : new RegExp(source, flags);
      return whole.test(text);
    },
  };
}

interface Sparing {
  readonly expression: RegExp;
  readonly needed: readonly string[] | null;
}

function findsIn(text: string, { expression, needed }: Sparing): boolean {
  if (needed !== null) {
    const searched = expression.flags.includes('i') ? text.toLowerCase() : text;
    if (!needed.some((words) => searched.includes(words))) return false;
  }
  return expression.test(text);
}
