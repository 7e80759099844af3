import type { FiledDocument, Item } from '../filing.ts';
import { catalogued, type Numbering } from '../item-catalogue.ts';
import { evidenceOf } from '../quote.ts';
import { matchCaption } from './caption-match.ts';
import { type ItemHeading, itemHeadings } from './item-heading.ts';

/** The numberings that a form's items may bear; none for forms that have no items. */
export function numberingsOf(form: string | null): readonly Numbering[] {
  if (form === null || /^8-K/i.test(form)) return ['new', 'old'];
  return /^10-?[QK]/i.test(form) ? ['periodic'] : [];
}

/** A body shorter than this, when the same item has a longer one elsewhere, is a line of a table of contents. */
const STUB_CHARACTERS = 120;

/** True when the text has at least one heading of an item with the caption of Form 8-K. */
export function hasItemsOfForm8K(items: readonly Item[]): boolean {
  return items.some(
    (item) => item.numbering !== 'periodic' && matchCaption(item.caption, captionsOf(item)).likeness >= 0.9,
  );
}

function captionsOf(item: Item): readonly string[] {
  return catalogued(item.number, item.numbering).flatMap((row) => row.captions);
}

/** The items of a report's main document, in the order in which they stand. */
export function itemsIn(document: FiledDocument, form: string | null): Item[] {
  const numberings = numberingsOf(form);
  if (numberings.length === 0) return [];
  const text = document.text.text;
  const parts = numberings.includes('periodic') ? partHeadings(text) : [];
  const headings = withoutContents(withoutStrayShapes(itemHeadings(text, numberings)));
  const end = reportEnd(text, headings.at(-1)?.bodyStart ?? 0);
  const items = headings.flatMap((heading, i): Item[] =>
    heading.numbers.map(({ number, numbering }) => ({
      number,
      numbering,
      caption: heading.caption,
      part:
        numbering === 'periodic'
          ? /^10-?K/i.test(form ?? '')
            ? partOf10K(number, heading.caption)
            : partAt(parts, heading.start)
          : null,
      document: document.number,
      start: heading.bodyStart,
      end: Math.max(heading.bodyStart, headings[i + 1]?.start ?? end),
      evidence: evidenceOf(document, heading.start, heading.bodyStart),
    })),
  );
  return withoutStubs(items, text);
}

/** An integer in a report of the new numbering (or the reverse) is an item only when its caption says so. */
function withoutStrayShapes(headings: readonly ItemHeading[]): ItemHeading[] {
  const shapes = (shape: Numbering) =>
    headings.filter((h) => h.numbers[0]?.numbering === shape && h.likeness >= 0.7).length;
  const main: Numbering = shapes('new') >= shapes('old') ? 'new' : 'old';
  if (shapes('new') + shapes('old') === 0) return [...headings];
  return headings.filter(
    (h) => h.numbers[0]?.numbering === main || h.numbers[0]?.numbering === 'periodic' || h.likeness >= 0.7,
  );
}

/** Leaves out what stands in a table of contents: an item without text of its own that has a text elsewhere. */
function withoutStubs(items: readonly Item[], text: string): Item[] {
  const body = (item: Item) => text.slice(item.start, item.end).trim().length;
  const longest = new Map<string, number>();
  for (const item of items) {
    const key = `${item.part ?? ''} ${item.number}`;
    longest.set(key, Math.max(longest.get(key) ?? 0, body(item)));
  }
  const kept = new Set<string>();
  return items.filter((item) => {
    const key = `${item.part ?? ''} ${item.number}`;
    const most = longest.get(key) ?? 0;
    if (most > STUB_CHARACTERS ? body(item) <= STUB_CHARACTERS : kept.has(key)) return false;
    kept.add(key);
    return true;
  });
}

/**
 * Leaves out a table of contents: a run of headings without text, before the first that has one, most of which come
 * again further down.
 */
function withoutContents(headings: readonly ItemHeading[]): ItemHeading[] {
  const lengths = headings.map((h, i) => (headings[i + 1]?.start ?? Number.POSITIVE_INFINITY) - h.bodyStart);
  const firstLong = lengths.findIndex((length) => length > STUB_CHARACTERS);
  // The last line of the contents runs on to the first heading of the text.
  const end = firstLong + 1;
  if (end < 3) return [...headings];
  const later = new Set(headings.slice(end).flatMap((h) => h.numbers.map((n) => n.number)));
  const again = headings.slice(0, end).filter((h) => h.numbers.every((n) => later.has(n.number))).length;
  return again * 2 > end ? headings.slice(end) : [...headings];
}

/** In Form 10-K the number alone tells the part; Item 14 was the exhibits, in Part IV, until 2002. */
function partOf10K(number: string, caption: string): string {
  const value = Number.parseInt(number, 10);
  if (value <= 4) return 'I';
  if (value <= 9) return 'II';
  return value <= 13 || (value === 14 && !/exhibit/i.test(caption)) ? 'III' : 'IV';
}

interface PartHeading {
  readonly at: number;
  readonly part: string;
}

function partHeadings(text: string): PartHeading[] {
  const found: PartHeading[] = [];
  for (const match of text.matchAll(
    /(?:^|[\n\t])[ \t*_-]{0,40}PART[ \t]{1,4}(I{1,3}|IV)\b(?=[ \t]{0,20}(?:[\n\t.:,–—-]|$|OTHER|FINANCIAL))/gi,
  )) {
    found.push({ at: match.index, part: (match[1] ?? '').toUpperCase() });
  }
  return found;
}

function partAt(parts: readonly PartHeading[], at: number): string | null {
  let part: string | null = null;
  for (const heading of parts) {
    if (heading.at > at + 20) break;
    part = heading.part;
  }
  return part;
}

/** Where the report's own text ends: at the signatures, else at the end. */
function reportEnd(text: string, from: number): number {
  const signature =
    /(?:^|\n)[ \t]{0,80}(?:S[ \t]?I[ \t]?G[ \t]?N[ \t]?A[ \t]?T[ \t]?U[ \t]?R[ \t]?E[ \t]?S?[ \t]*[:.]?[ \t]*(?:\n|$)|Pursuant\s{1,6}to\s{1,6}the\s{1,6}requirements?\s{1,6}of\s{1,6}the\s{1,6}Securities)/gi;
  signature.lastIndex = from;
  return signature.exec(text)?.index ?? text.length;
}
