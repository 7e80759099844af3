import type { FiledDocument, Filing, Item } from '../../filing/filing.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { disclosedSentences } from '../disclosures/disclosed-sentences.ts';

/** A part of a document that an item of a report refers to instead of saying it again. */
export interface PartReferredTo {
  /** As a reader calls it: "Item 1.01", "the introductory note". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences of an item in which it refers to others; the rest is what it says itself. */
const MOST_SENTENCES = 3;
/** Characters before the first item in which its note may stand. */
const LONGEST_NOTE = 20_000;

const refers = /\b(?:incorporated|set forth|included|contained|described|discussed|disclosed|refer(?:s|ence)?)\b/i;
/** What another filing says is no part of this one. */
const ofAnotherFiling =
  /\b(?:filed (?:with|on|by)|previously (?:filed|reported)|(?:annual|quarterly) report|as amended)\b/i;
const itemNumber = /\b\d\.\d{2}\b/g;
const note = /\b(?:introductory|explanatory) note\b/i;
const noteHeading = /^[^\S\n]{0,80}(?:introductory|explanatory) note\.?[^\S\n]{0,80}$/im;

/**
 * The other items of the report, and the note before them, that an item incorporates in its first sentences: "The
 * information in Item 1.01 is incorporated by reference into this Item 2.03". None of another filing's.
 */
export function partsReferredTo(filing: Filing, document: FiledDocument, item: Item): readonly PartReferredTo[] {
  const found = new Map<string, PartReferredTo>();
  let read = 0;
  for (const { text } of disclosedSentences(document, item)) {
    if (++read > MOST_SENTENCES) break;
    if (!refers.test(text) || ofAnotherFiling.test(text)) continue;
    for (const [number] of matchesIn(text, itemNumber)) {
      const other = filing.items.find((one) => one.number === number && one.document === document.number);
      if (other !== undefined && other !== item)
        found.set(number, { name: `Item ${number}`, start: other.start, end: other.end });
    }
    const before = note.test(text) ? noteBeforeTheItems(filing, document) : null;
    if (before !== null) found.set(before.name, before);
  }
  return [...found.values()];
}

interface OtherItem extends PartReferredTo {
  readonly number: string;
}

/** The other items of a report that stand in the same document. */
export function otherItems(filing: Filing, document: FiledDocument, item: Item): readonly OtherItem[] {
  return filing.items
    .filter((other) => other !== item && other.document === document.number)
    .map(({ number, start, end }) => ({ number, name: `Item ${number}`, start, end }));
}

/** The note between the cover and the first item; null without one. */
export function noteBeforeTheItems(filing: Filing, document: FiledDocument): PartReferredTo | null {
  const first = filing.items.find((item) => item.document === document.number);
  if (first === undefined) return null;
  const from = Math.max(0, first.start - LONGEST_NOTE);
  const heading = noteHeading.exec(document.text.text.slice(from, first.start));
  if (heading === null) return null;
  const name = `the ${heading[0].trim().replace(/\.$/, '').toLowerCase()}`;
  return { name, start: from + heading.index + heading[0].length, end: first.start };
}
