import type { Evidence } from '../../filing/evidence.ts';
import type { Filing, Item } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';
import { paragraphsOf } from '../prose/passages.ts';
import { fold, sentenceBounds, unfolding } from '../prose/sentence-bounds.ts';

/** Longer ones are tables run together, or no text at all; only their beginning is read. */
const LONGEST_PARAGRAPH = 12_000;

/** A sentence of an item, its white space folded to single blanks. */
export interface ItemSentence {
  readonly text: string;
  /** Where it ends in the item's text, exclusive. */
  readonly end: number;
  readonly evidence: () => Evidence;
}

/** The sentences of an item's text, in order; a caption within it is one of its own. */
export function* itemSentences(filing: Filing, item: Item): Generator<ItemSentence> {
  const body = filing.main.text.text.slice(item.start, item.end);
  for (const paragraph of paragraphsOf(body)) {
    const read = body.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_PARAGRAPH));
    const folded = fold(read);
    const placeOf = unfolding(read);
    for (const [from, to] of sentenceBounds(folded)) {
      const start = paragraph.start + placeOf(from);
      const end = paragraph.start + placeOf(to - 1) + 1;
      const evidence = () => evidenceOf(filing.main, item.start + start, item.start + end);
      yield { text: folded.slice(from, to).trim(), end, evidence };
    }
  }
}
