import { formNamed } from '../../terms/forms.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { limits } from '../limits.ts';

/** Tells in which part of a periodic report an item stands: "I", "II"; null where the report does not say. */
export type PartOf = (number: string, caption: string, at: number) => string | null;

/**
 * How a form assigns its items to parts. In Form 10-K the number alone tells; in Form 10-Q, whose parts number their
 * items anew, what matters is the heading of the part above. Null for forms without parts.
 */
export function partsIn(text: string, form: string | null): PartOf {
  const family = formNamed(form)?.family;
  if (family === 'annual-report') return partOf10K;
  if (family === 'quarterly-report') return partsAbove(text);
  return () => null;
}

/** Item 14 was the exhibits, in Part IV, until 2002. */
function partOf10K(number: string, caption: string): string {
  const value = Number.parseInt(number, 10);
  if (value <= 4) return 'I';
  if (value <= 9) return 'II';
  return value <= 13 || (value === 14 && !/exhibit/i.test(caption)) ? 'III' : 'IV';
}

const partHeading =
  /(?:^|[\n\t])[ \t*_-]{0,300}PART[ \t]{1,4}(I{1,3}|IV)\b(?=[ \t]{0,20}(?:[\n\t.:,–—-]|$|OTHER|FINANCIAL))/gi;
/** An item's heading may begin with the name of its part. */
const PART_IN_FRONT = 20;

function partsAbove(text: string): PartOf {
  const headings: { readonly at: number; readonly part: string }[] = [];
  for (const match of matchesIn(text, partHeading)) {
    headings.push({ at: match.index, part: (match[1] ?? '').toUpperCase() });
    if (headings.length === limits.itemHeadings) break;
  }
  let passed = 0;
  // Items come in the order of the text, so that each heading is looked at once.
  return (_number, _caption, at) => {
    while (passed < headings.length && (headings[passed]?.at ?? 0) <= at + PART_IN_FRONT) passed += 1;
    return headings[passed - 1]?.part ?? null;
  };
}
