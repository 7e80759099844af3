/** One pattern of several alternatives, tried in order at each place; written as a list so that each can be read. */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), flags);
}
