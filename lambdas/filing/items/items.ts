import { formNamed } from '../../terms/forms.ts';
import type { Numbering } from '../../terms/items/catalogue-item.ts';
import type { FiledDocument, Item } from '../filing.ts';
import { evidenceOf } from '../quote.ts';
import { captionsOf, matchCaption } from './caption-match.ts';
import { itemHeadings } from './find-headings.ts';
import { captionsAlone } from './irregular/captions-alone.ts';
import type { ItemHeading } from './item-heading.ts';
import { endOfReport, signaturesAfter } from './report-end.ts';
import { partsIn } from './report-parts.ts';
import { withoutContents, withoutStubs } from './table-of-contents.ts';

/** From this likeness on, a caption tells that a number is an item and which numbering it is of. */
const SURE = 0.7;

/**
 * The items of a report's main document, in the order in which they stand. Their text goes on to the next heading or the
 * signatures.
 * @param listed the numbers of the items that the header of the submission may mean
 */
export function itemsIn(document: FiledDocument, form: string | null, listed: readonly string[] = []): Item[] {
  const numberings = numberingsOf(form);
  if (numberings.length === 0) return [];
  const { text } = document.text;
  const numbered = withoutContents(withoutStrayShapes(itemHeadings(text, numberings)));
  const all = numberings.includes('new') ? captionsAlone(text, listed, numbered) : numbered;
  // What comes after the signatures are exhibits, which may have items of their own.
  const signatures = signaturesAfter(text, all[0]?.bodyStart ?? 0);
  const headings = all.filter((heading) => heading.start < signatures);
  const end = endOfReport(text, headings.at(-1)?.bodyStart ?? 0);
  const partOf = partsIn(text, form);
  const items = headings.flatMap((heading, i): Item[] => {
    const { start, bodyStart, caption } = heading;
    const evidence = evidenceOf(document, start, bodyStart);
    const bodyEnd = Math.max(bodyStart, headings[i + 1]?.start ?? end);
    return heading.numbers.map(({ number, numbering }) => {
      const part = partOf(number, caption, start);
      return { number, caption, numbering, part, document: document.number, start: bodyStart, end: bodyEnd, evidence };
    });
  });
  return withoutStubs(items, text);
}

/** The numberings that a form's items may bear; a paper that names no form is read as a Form 8-K. */
function numberingsOf(form: string | null): readonly Numbering[] {
  return formNamed(form ?? '8-K')?.numberings ?? [];
}

/** An integer in a report of the new numbering (or the reverse) is an item only when its caption says so. */
function withoutStrayShapes(headings: readonly ItemHeading[]): ItemHeading[] {
  const count = (shape: Numbering) =>
    headings.filter((h) => h.numbers[0]?.numbering === shape && h.likeness >= SURE).length;
  const [modern, old] = [count('new'), count('old')];
  if (modern + old === 0) return [...headings];
  const stray: Numbering = modern >= old ? 'old' : 'new';
  return headings.filter((h) => h.numbers[0]?.numbering !== stray || h.likeness >= SURE);
}

/** True when at least one heading bears the caption of its item in Form 8-K, so that the document can be no other form. */
export function hasItemsOfForm8K(items: readonly Item[]): boolean {
  return items.some(
    (item) => item.numbering !== 'periodic' && matchCaption(item.caption, captionsOf([item])).likeness >= 0.9,
  );
}
