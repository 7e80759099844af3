/** Characters that nobody sees: NUL and other controls, soft hyphens, zero-width characters and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Characters that are struck through one by one. */
const strokes = /[\u0335\u0336]/;
const struck = new RegExp(`(?:[^\\n]${strokes.source})+`, 'g');
/** Letters that a typesetting program has drawn together. */
const ligatures = [
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
] as const;
const ligature = /[\ufb00-\ufb06]/;
/** Blanks that do not break a line, or are of another width. */
const otherBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** What stands between the brackets of a class of all that is not read as it is: one class is looked for faster than several. */
export const oddCharacters = [unseen, ligature, otherBlank, strokes].map(({ source }) => source.slice(1, -1)).join('');
const odd = new RegExp(`[${oddCharacters}]`);
const foldable = new RegExp(`[${oddCharacters}\\t-\\r]| {2}`);

/** Text without what nobody sees or sees struck through, with ligatures as the letters they stand for and every kind of blank as a plain one. */
export function readable(text: string): string {
  if (!odd.test(text)) return text;
  const plain = text.replace(unseen, '').replace(struck, '').replace(otherBlank, ' ');
  return ligature.test(plain) ? ligatures.reduce((t, [drawn, letters]) => t.replaceAll(drawn, letters), plain) : plain;
}

/** White space that is not one plain blank already: replacing those too would take many times the memory of a long line. */
const wideSpace = / \s+|[^\S ]\s*/g;

/** Text without blanks at its ends as a browser shows it: readable, its white space folded to single blanks. */
export function folded(text: string): string {
  return foldable.test(text) ? readable(text).replace(wideSpace, ' ').trim() : text;
}

/** True for the code of a character that parts words. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 160;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680;
}
