import type { DocumentHead } from '../container/document-head.ts';
import type { Exhibit, FiledDocument, Item } from '../filing.ts';

/** A line of an exhibit list: "99.1   Press release ...", "Exhibit 99.1 - Press release", "(99.1) Press release". */
const listed =
  /(?:^|\n)[ \t*]{0,40}(?:Exhibit\s{1,4}(?:No\.?\s{1,4}|Number\s{1,4})?)?\(?(\d{1,3}(?:\.\d{1,3})?(?:[-.]?[A-Z])?)\)?[*+†#.:]{0,3}(?:[ \t]{2,}|\t|[ \t]{0,4}[–—-][ \t]{1,4}|[ \t]|[ \t]*\n\s{0,40}(?=[A-Z"“]))[*+†#\t ]{0,20}([A-Z"“(][^\n]{2,400}(?:\n[ \t]{12,}[A-Za-z0-9(][^\n]{0,200}){0,6})/g;

/** Exhibit numbers of Item 601 of Regulation S-K that a list may hold; anything else at the start of a line is a figure. */
function isExhibitNumber(number: string): boolean {
  const family = Number(/^\d+/.exec(number)?.[0]);
  return (family >= 1 && family <= 36) || (family >= 95 && family <= 107);
}

/**
 * The exhibits that a report lists, in its item of exhibits or its exhibit index, and those that the submission holds.
 * @param heads what all documents of the submission are, also those that were passed over
 */
export function exhibitsOf(
  main: FiledDocument,
  items: readonly Item[],
  documents: readonly FiledDocument[],
  heads: readonly DocumentHead[],
): Exhibit[] {
  const exhibits = new Map<string, Exhibit>();
  const text = main.text.text;
  const appended = appendedExhibits(text);
  for (const region of listRegions(text, items)) {
    for (const match of region.matchAll(listed)) {
      const number = match[1] ?? '';
      const description = (match[2] ?? '').replace(/\s+/g, ' ').trim();
      if (!isExhibitNumber(number) || /^(?:Not applicable|None)\b/i.test(description)) continue;
      const known = exhibits.get(number);
      if (!known?.description)
        exhibits.set(number, { number, description, attached: appended.has(number), document: null });
    }
  }
  heads.forEach((document, i) => {
    const number = /^EX-(\d{1,3}(?:\.[\dA-Z]{1,4})?)/i.exec(document.type ?? '')?.[1];
    if (!number) return;
    const held = documents.find((d) => d.number === i + 1);
    const listedAs = [number, `${number}.1`, number.replace(/\.0*(\d)/, '.$1')].find((n) => exhibits.has(n)) ?? number;
    const description = exhibits.get(listedAs)?.description ?? document.description;
    if (!exhibits.get(listedAs)?.attached || exhibits.get(listedAs)?.document === null) {
      exhibits.set(listedAs, { number: listedAs, description, attached: true, document: held?.number ?? null });
    }
  });
  return [...exhibits.values()];
}

/** The items "Financial Statements and Exhibits", and all that follows a heading "Exhibit Index". */
function listRegions(text: string, items: readonly Item[]): string[] {
  const regions = items
    .filter((i) => /^(?:7|9\.01|6|15)$/.test(i.number))
    .map((i) => text.slice(i.start - 1, Math.min(i.end, i.start + 40_000)));
  const index =
    /\n[^A-Za-z\n]{0,60}(?:EXHIBIT\s{1,4}INDEX|INDEX\s{1,4}(?:TO|OF)\s{1,4}EXHIBITS|EXHIBIT\s{1,4}LIST)\b/i.exec(text);
  if (index) regions.push(text.slice(index.index, index.index + 40_000));
  return regions;
}

/** The exhibits that follow in the same text: a heading of its own with more than a few lines below it. */
function appendedExhibits(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/\n[ \t]{0,80}EXHIBIT\s{1,4}(\d{1,3}(?:\.\d{1,3})?)[ \t]{0,40}\n/gi)) {
    const below = text.slice(match.index + match[0].length, match.index + match[0].length + 2000);
    if (below.replace(/\s+/g, ' ').length > 600 && !/^\s*(?:description|document)/i.test(below))
      found.add(match[1] ?? '');
  }
  return found;
}
