/** A first text as long as this is worth machine code to an engine. */
const LONG = 1000;
/** Signs at each of which some kind of repetition ends, so that none reaches far into them. */
const padding = '\n@.;'.repeat(LONG / 4);

/**
 * Has the engine make machine code of an expression that was never tried, for texts like this one. By itself it makes
 * first what it interprets, and machine code when the expression is tried again: of a long expression the first takes
 * several times as long to make as the second, and it is left out where the first text is long. Returns the expression.
 */
export function ready(expression: RegExp, text: string): RegExp {
  if (text.length < LONG) {
    expression.test(text + padding);
    expression.lastIndex = 0;
  }
  return expression;
}

const isWide = /[^\0-\xff]/;

/**
 * The same text, kept with one byte a letter where all its letters have one. An engine makes machine code of an expression
 * once for texts that are kept so and once for others, and a part of a text with a curly quotation mark is one of the others
 * though it has no such mark itself.
 */
export function inOneByte(text: string): string {
  return isWide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}
