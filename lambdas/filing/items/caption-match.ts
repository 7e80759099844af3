/** How well a caption as filed agrees with one of the catalogue's. */
export interface CaptionMatch {
  /** 0 to 1; from about 0.7 on it is the same caption, misspelt or cut. */
  readonly likeness: number;
  /** How many characters of the text the caption takes. */
  readonly length: number;
}

const NO_MATCH: CaptionMatch = { likeness: 0, length: 0 };

/**
 * Compares the beginning of `text` with each caption and gives the best agreement, by shared pairs of letters, so that
 * a misspelling ("INFORMAITON") or another punctuation does not matter.
 */
export function matchCaption(text: string, captions: readonly string[]): CaptionMatch {
  let best = NO_MATCH;
  for (const caption of captions) {
    const wanted = letters(caption);
    const { found, length } = leadingLetters(text, wanted.length);
    const likeness = found === wanted ? 1 : likenessOf(found, wanted);
    if (likeness > best.likeness || (likeness === best.likeness && length > best.length)) best = { likeness, length };
  }
  return best;
}

/** A caption that breaks off after some words is nearly as good as the whole. */
function likenessOf(found: string, wanted: string): number {
  if (found.length >= 12 && wanted.startsWith(found)) return 0.95;
  return shareOfPairs(found, wanted);
}

function letters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, '');
}

/** The first `count` letters of the text in capitals, and how many characters they span. */
function leadingLetters(text: string, count: number): { found: string; length: number } {
  let found = '';
  let length = 0;
  for (let i = 0; i < text.length && found.length < count && i < count * 3 + 20; i += 1) {
    const code = text.charCodeAt(i) & ~32;
    if (code >= 65 && code <= 90 && /[A-Za-z]/.test(text.charAt(i))) {
      found += String.fromCharCode(code);
      length = i + 1;
    }
  }
  return { found, length };
}

/** Dice's coefficient of the pairs of neighbouring letters. */
function shareOfPairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i += 1) {
    const pair = a.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i += 1) {
    const left = counts.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
