import { matchesIn } from '../../../terms/patterns/matches.ts';
import { captionsOf, matchCaption } from '../caption-match.ts';
import { headingWith, type ItemHeading } from '../item-heading.ts';

const LONGEST_LINE = 160;

/**
 * Headings that bear the form's caption alone on a line, without number: believed only for items that the header of the
 * submission lists and no other heading names.
 */
export function captionsAlone(
  text: string,
  listed: readonly string[],
  headings: readonly ItemHeading[],
): readonly ItemHeading[] {
  const named = new Set(headings.flatMap(({ numbers }) => numbers.map(({ number }) => number)));
  const missing = listed.filter((number) => number.includes('.') && !named.has(number));
  const found = missing.flatMap((number) => {
    const numbers = [{ number, numbering: 'new' }] as const;
    const captions = captionsOf(numbers);
    for (const { 0: line, index } of matchesIn(text, /[^\n\t]{8,160}/g)) {
      const { likeness, length } = matchCaption(line, captions);
      if (likeness < 1 || line.slice(length).trim().length > 1 || !startsAfterBreak(text, index)) continue;
      return [headingWith(text, index, index, Math.min(index + line.length, index + LONGEST_LINE), numbers, likeness)];
    }
    return [];
  });
  return found.length === 0 ? headings : [...headings, ...found].sort((a, b) => a.start - b.start);
}

function startsAfterBreak(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}
