import { matchesIn } from '../../../terms/patterns/matches.ts';
import { limits } from '../../limits.ts';
import { beginsAsCaption, captionAt, captionsOf } from '../caption-match.ts';
import { lineEnd } from '../heading-place.ts';
import { headingWith, type ItemHeading, tailOf } from '../item-heading.ts';

const bareNumber =
  /^[ \t]{0,300}(?:(?:[il1|]?tem|it[emn]{1,2}|section|sec)[ \t.:]{0,4}(?:no\.?[ \t]{0,2})?)?[([]?([1-9]\.0[1-8])(?=[\s.:)\]–—-]{1,12}[A-Z])/gim;

/** Finds headings in which the word "Item" was forgotten or misspelt: "2.05 Costs Associated with ..." on a line of its own. */
export function numberedHeadings(text: string): ItemHeading[] {
  const headings: ItemHeading[] = [];
  for (const match of matchesIn(text, bareNumber)) {
    const number = match[1] ?? '';
    const heading = headingAt(text, match.index + match[0].length - number.length, number);
    if (heading) headings.push(heading);
    if (headings.length === limits.itemHeadings) break;
  }
  return headings;
}

/** Without the word, only the form's own caption makes a heading, and nothing may follow it on its line. */
function headingAt(text: string, at: number, number: string): ItemHeading | null {
  const numbers = [{ number, numbering: 'new' }] as const;
  const end = at + number.length;
  const captionStart = end + (/^[\s.:)\]–—-]{0,12}/.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  const captions = captionsOf(numbers);
  if (!beginsAsCaption(text, captionStart, captions)) return null;
  const { likeness, length } = captionAt(text, captionStart, captions);
  const captionEnd = captionStart + length;
  const rest = text.slice(captionEnd, lineEnd(text, captionEnd, 40));
  if (likeness < 0.95 || rest.trim().length > 1) return null;
  return headingWith(text, at, captionStart, captionEnd + tailOf(text, captionEnd), numbers, likeness);
}
