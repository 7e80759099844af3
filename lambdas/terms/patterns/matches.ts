/**
 * The matches of a pattern in a text, one after the other, as `matchAll` gives them. That makes a copy of the pattern for
 * each text, which an engine may have to compile again; here the pattern itself is tried, whose machine code is kept with it.
 * @param pattern with the flag "g" or "y"; it may be tried on another text while its matches are gone through
 * @example [...matchesIn('May 5 and June 9', /\d/g)].map(({ index }) => index) // [4, 15]
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    pattern.lastIndex = 0;
    yield match;
  }
}
