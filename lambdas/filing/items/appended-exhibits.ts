import { matchesByLetter } from '../text/matches-by-letter.ts';
import { signaturesAfter } from './report-end.ts';

const heading = /EX(?:HIBIT)?(?:-|\s{1,4}(?:NO\.?\s{1,4})?)(\d{1,3}(?:[.-]\d{1,3})?)[)\]:.]{0,2}[ \t]{0,300}\n/iy;
/** What may stand in front of it on its line. */
const atLineStart = /\n[ \t]{0,300}[([]?$/;
const LONGEST_START = 302;
const index = /\bexhibit\s{1,8}(?:index|list)|\bindex\s{1,8}(?:to|of)\s{1,8}exhibits/i;
/** A heading with fewer characters of text below it, within so many of the source, is one of a list. */
const TEXT_CHARACTERS = 600;
/** The same of one behind the signatures, unless a list is headed within so many characters above that does not name it before. */
const BRIEF_CHARACTERS = 200;
const LIST_CHARACTERS = 600;
const LOOKED_AT = 2000;

/** The exhibits that follow in the same text, each under a heading of its own: where that stands, by number. */
export function appendedExhibits(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let signatures: number | null = null;
  for (const match of matchesByLetter(text, heading, 'x', [1])) {
    const number = (match[1] ?? '').replace('-', '.');
    const before = atLineStart.exec(text.slice(Math.max(0, match.index - LONGEST_START), match.index))?.[0];
    if (before === undefined || found.has(number)) continue;
    const start = match.index + match[0].length;
    const below = text.slice(start, start + LOOKED_AT);
    if (/^\s{0,200}(?:description|document)/i.test(below)) continue;
    signatures ??= signaturesAfter(text, 0);
    const above = text.slice(Math.max(signatures, match.index - LIST_CHARACTERS), match.index);
    const list = index.exec(above);
    const isListed = list !== null && !above.slice(list.index).includes(match[1] ?? '');
    const isBehind = signatures < match.index && !isListed;
    if (below.replace(/\s+/g, ' ').length > (isBehind ? BRIEF_CHARACTERS : TEXT_CHARACTERS))
      found.set(number, match.index - before.length);
  }
  return found;
}
