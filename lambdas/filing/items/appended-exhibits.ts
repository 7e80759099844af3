import { matchesByLetter } from '../text/matches-by-letter.ts';

const heading = /EXHIBIT\s{1,4}(\d{1,3}(?:\.\d{1,3})?)[ \t]{0,40}\n/iy;
/** What may stand in front of it on its line. */
const atLineStart = /\n[ \t]{0,80}$/;
const LONGEST_START = 81;
/** A heading with fewer characters of text below it, within so many of the source, is one of a list. */
const TEXT_CHARACTERS = 600;
const LOOKED_AT = 2000;

/** The exhibits that follow in the same text, each under a heading of its own: where that stands, by number. */
export function appendedExhibits(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of matchesByLetter(text, heading, 'x', [1])) {
    const number = match[1] ?? '';
    const before = atLineStart.exec(text.slice(Math.max(0, match.index - LONGEST_START), match.index))?.[0];
    if (before === undefined || found.has(number)) continue;
    const start = match.index + match[0].length;
    const below = text.slice(start, start + LOOKED_AT);
    if (below.replace(/\s+/g, ' ').length > TEXT_CHARACTERS && !/^\s{0,200}(?:description|document)/i.test(below))
      found.set(number, match.index - before.length);
  }
  return found;
}
