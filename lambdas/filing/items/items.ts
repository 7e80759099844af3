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
  const isOld = numbered.some(({ numbers }) => numbers.some(({ numbering }) => numbering === 'old'));
  const all = numberings.includes('new') && !isOld ? captionsAlone(text, listed, numbered) : numbered;
  // What comes after the signatures are exhibits, which may have items of their own.
  const signatures = signaturesAfter(text, all[0]?.bodyStart ?? 0);
  const headings = all.filter((heading) => heading.start < signatures);
  const end = endOfReport(text, headings.at(-1)?.bodyStart ?? 0);
  const partOf = partsIn(text, form);
  const items = headings.flatMap((heading, i): Item[] => {
    const { start, bodyStart, caption } = heading;
    const evidence = evidenceOf(document, start, bodyStart);
    const bodyEnd = Math.max(bodyStart, headings[i + 1]?.start ?? end);
    const isListed = heading.numbers.some(({ number }) => listed.includes(number));
    if (!isListed && isNotApplicable(heading, text.slice(bodyStart, bodyEnd))) return [];
    return heading.numbers.map(({ number, numbering }) => {
      const part = partOf(number, caption, start);
      return { number, caption, numbering, part, document: document.number, start: bodyStart, end: bodyEnd, evidence };
    });
  });
  return withoutStubs(items, text);
}

/** All that stands below or, behind the rest of a range, beside "Item 6" or "Items 1. - 4." of a form that was filled in whole. */
const notApplicable = /^(?:[\s–—-]{0,8}\d{1,2}[\s.:–—-]{0,8})?\(?(?:not\s{1,4}applicable|inapplicable|n\/a)\)?\.?$/i;

/** True of a heading of Form 8-K that only says that there is nothing to report under it; `said` is the text below it. */
function isNotApplicable({ numbers, caption }: ItemHeading, said: string): boolean {
  if (numbers.some(({ numbering }) => numbering === 'periodic')) return false;
  const text = said.trim();
  return notApplicable.test(text) || (text === '' && notApplicable.test(caption));
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
