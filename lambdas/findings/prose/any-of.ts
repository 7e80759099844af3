/** One pattern of several alternatives, tried in order at each place; written as a list so that each can be read. */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), flags);
}

/** Any of some words, as a part of an expression; written as a list so that each can be read. */
export function oneOf(...ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/** Parts of an expression, one behind the other. */
export function inTurn(...parts: readonly string[]): string {
  return parts.join('');
}

/**
 * Words of a filing as a part of an expression in which each sign stands for itself, whatever those words hold.
 * @example new RegExp(literally('A.B. (Maine)')).test('ASB. (Maine)') // false
 */
export function literally(words: string): string {
  return words.replace(/[^A-Za-z0-9\s]/g, '\\$&');
}
