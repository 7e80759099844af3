/**
 * The matches of a pattern in a text, one after the other as `matchAll` gives them, for patterns that begin with a word
 * in which a rare letter stands. A letter is found ten times as fast as an expression is tried at every character.
 * @param sticky the pattern, with the flags "iy"
 * @param letter a small letter
 * @param before how many characters of a match stand before the letter, in each shape of the pattern; the largest first
 * @example [...matchesByLetter('see Exhibit 3', /exhibit (\d)/iy, 'x', [1])] // [['Exhibit 3', '3']]
 */
export function* matchesByLetter(
  text: string,
  sticky: RegExp,
  letter: string,
  before: readonly number[],
): Generator<RegExpExecArray> {
  const capital = letter.toUpperCase();
  let from = 0;
  let small = text.indexOf(letter);
  let large = text.indexOf(capital);
  while (small >= 0 || large >= 0) {
    const isSmall = large < 0 || (small >= 0 && small < large);
    const at = isSmall ? small : large;
    for (const length of before) {
      if (at - length < from) continue;
      sticky.lastIndex = at - length;
      const match = sticky.exec(text);
      if (match === null) continue;
      from = match.index + match[0].length;
      yield match;
      break;
    }
    if (isSmall) small = text.indexOf(letter, at + 1);
    else large = text.indexOf(capital, at + 1);
  }
}
