import type { DocumentHead } from '../container/document-head.ts';
import type { Exhibit, FiledDocument, Item } from '../filing.ts';
import { appendedExhibits } from './appended-exhibits.ts';
import { listedExhibits } from './listed-exhibits.ts';

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
  for (const number of appended.keys())
    if (!exhibits.has(number)) exhibits.set(number, { number, description: null, attached: true, document: null });
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
  return [...exhibits.values()];
}

/** What is listed above the first of the exhibits that follow in the same text, when that one is: what they say is no list. */
function listed(text: string, items: readonly Item[], appended: ReadonlyMap<string, number>) {
  const [first] = appended;
  const above = first === undefined ? null : listedExhibits(text.slice(0, first[1]), items);
  return above !== null && first !== undefined && above.has(first[0]) ? above : listedExhibits(text, items);
}

/** How a list may give the number of a document's type: "99" as 99 or 99.1, "99.01" as 99.1. */
function variants(typed: string): string[] {
  return [typed, `${typed}.1`, typed.replace(/\.0{1,3}(\d)/, '.$1')];
}
