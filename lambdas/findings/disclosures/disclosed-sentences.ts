import type { FiledDocument } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { paragraphsOf } from '../prose/passages.ts';
import { fold, sentenceBounds, unfolding } from '../prose/sentence-bounds.ts';

/** Longer ones are tables run together, or no text at all; only their beginning is read. */
const LONGEST_PARAGRAPH = 12_000;

/** A sentence of an item or of an exhibit, its white space folded to single blanks. */
export interface DisclosedSentence {
  readonly text: string;
  /** Where it ends in the document's text, exclusive. */
  readonly end: number;
  readonly evidence: () => Evidence;
}

/** The sentences of a part of a document, in order; a caption within it is one of its own. */
export function* disclosedSentences(
  document: FiledDocument,
  part: { readonly start: number; readonly end: number },
): Generator<DisclosedSentence> {
  const body = document.text.text.slice(part.start, part.end);
  for (const paragraph of paragraphsOf(body)) {
    const read = body.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_PARAGRAPH));
    const folded = fold(read);
    const placeOf = unfolding(read);
    for (const [from, to] of sentenceBounds(folded)) {
      const start = part.start + paragraph.start + placeOf(from);
      const end = part.start + paragraph.start + placeOf(to - 1) + 1;
      const evidence = () => evidenceOf(document, start, end);
      yield { text: folded.slice(from, to).trim(), end, evidence };
    }
  }
}
