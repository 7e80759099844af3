import type { DocumentHead } from '../container/document-head.ts';
import type { Exhibit, FiledDocument, Item } from '../filing.ts';
import { appendedExhibits } from './appended-exhibits.ts';
import { listedExhibits } from './listed-exhibits.ts';
import { signaturesAfter } from './report-end.ts';

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
  const { text } = main.text;
  const appended = appendedExhibits(text);
  const exhibits = new Map<string, Exhibit>();
  for (const [number, description] of listed(text, items, appended))
    exhibits.set(number, { number, description, attached: appended.has(number), document: null });
  for (const headed of appended.keys()) {
    const number = variants(headed).find((n) => exhibits.has(n)) ?? headed;
    const known = exhibits.get(number);
    if (known === undefined || !known.attached)
      exhibits.set(number, { number, description: known?.description ?? null, attached: true, document: null });
  }
  const read = new Set(documents.map((d) => d.number));
  heads.forEach((head, i) => {
    const typed = /^EX-(\d{1,3}(?:\.[\dA-Z]{1,4})?)/i.exec(head.type ?? '')?.[1];
    if (!typed) return;
    const number = variants(typed).find((n) => exhibits.has(n)) ?? typed;
    const known = exhibits.get(number);
    if (known?.attached && known.document !== null) return;
    const description = known?.description ?? head.description;
    exhibits.set(number, { number, description, attached: true, document: read.has(i + 1) ? i + 1 : null });
  });
  return withReleaseBehindSignatures(text, [...exhibits.values()]);
}

/** What a press release says of itself at its head. */
const release = /\bfor\s{1,4}(?:immediate\s{1,4})?release\b|\b(?:press|news)\s{1,4}release\b/i;
const isRelease = /\b(?:press|news)\s{1,4}release\b/i;
/** Signatures and what a release is headed with are not longer, a release is not shorter. */
const RELEASE_CHARACTERS = 1500;

/** The only press release that is missing stands behind the signatures when one is there, be it under no heading. */
function withReleaseBehindSignatures(text: string, exhibits: Exhibit[]): Exhibit[] {
  const [missing, ...others] = exhibits.filter(
    ({ attached, description }) => !attached && isRelease.test(description ?? ''),
  );
  if (missing === undefined || others.length > 0 || exhibits.some(({ attached }) => attached)) return exhibits;
  const behind = text.slice(signaturesAfter(text, 0));
  const isThere = behind.length > RELEASE_CHARACTERS && release.test(behind.slice(0, RELEASE_CHARACTERS));
  return isThere ? exhibits.map((one) => (one === missing ? { ...one, attached: true } : one)) : exhibits;
}

/** What is listed above the first of the exhibits that follow in the same text, when that one is: what they say is no list. */
function listed(text: string, items: readonly Item[], appended: ReadonlyMap<string, number>) {
  const [first] = appended;
  const above = first === undefined ? null : listedExhibits(text.slice(0, first[1]), items);
  return above !== null && first !== undefined && variants(first[0]).some((n) => above.has(n))
    ? above
    : listedExhibits(text, items);
}

/** How a list may give the number of a document's type: "99" as 99 or 99.1, "99.01" as 99.1. */
function variants(typed: string): string[] {
  return [typed, `${typed}.1`, typed.replace(/\.0{1,3}(\d)/, '.$1')];
}
