const corporateForm =
  /\b(?:the|inc|incorporated|corp|corporation|company|companies|co|llc|ltd|limited|plc|lp|nv|sa|ag|se|holdings?|group|trust|fund|and|of|de|new)\b/g;

/** How surely two names are one company's, from `different` to `same`. */
export const Likeness = { different: 0, alike: 1, same: 2 } as const;
export type Likeness = (typeof Likeness)[keyof typeof Likeness];

/**
 * Compares two names, either of which may be abbreviated as EDGAR's headers do ("INTL BUSINESS MACHINES CORP"): the
 * same words, their forms of company apart, are the same company; the same beginning is alike.
 */
export function likenessOfNames(a: string, b: string): Likeness {
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const shorter = Math.min(wordsA.length, wordsB.length);
  const isSame =
    shorter > 0 &&
    wordsA.slice(0, shorter).every((word, i) => isShortFor(word, wordsB[i] ?? '')) &&
    (wordsA.length === wordsB.length || shorter > 1);
  if (isSame) return Likeness.same;
  return beginningOf(a) === beginningOf(b) ? Likeness.alike : Likeness.different;
}

/** The words of a name in small letters without punctuation, without those that every company bears. */
export function tellingWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/\/[a-z]{2,6}\/?\s*$/, '')
    .replace(/[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const telling = plain.replace(corporateForm, ' ').trim();
  return (telling === '' ? plain : telling).split(/\s+/);
}

/** "intl" for "international": the first letter, and the others in their order. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return short.length > 2 || short === long;
  if (short.length < 3 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length <= long.length / 2;
}

function beginningOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/^THE /, '')
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 4);
}
