import type { FiledDocument } from '../../filing/filing.ts';
import { evidenceOf } from '../../filing/quote.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { once } from '../../terms/once.ts';
import { paragraphsOf } from '../prose/plain-text/paragraphs.ts';
import { fold, sentenceBounds, unfolding } from '../prose/sentence-bounds.ts';
import { type Wording, wordingOf } from '../prose/wording.ts';

/** Longer ones are tables run together, or no text at all; only their beginning is read. */
const LONGEST_PARAGRAPH = 12_000;

/** A sentence of an item or of an exhibit, its white space folded to single blanks. */
export interface DisclosedSentence {
  readonly text: string;
  /** Where it ends in the document's text, exclusive. */
  readonly end: number;
  readonly evidence: () => Evidence;
  /** Its wording, made when it is first asked for. */
  readonly wording: () => Wording;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The sentences of longer parts are not kept: they would take many times as much memory as the text. */
const LONGEST_KEPT = 100_000;

/** The sentences of a part that have been read so far, and what reads the next one. */
interface Read {
  readonly sentences: DisclosedSentence[];
  readonly rest: Iterator<DisclosedSentence>;
}

const known = new WeakMap<FiledDocument, Map<string, Read>>();

/**
 * The sentences of a part of a document, in order; a caption within it is one of its own. Several readers go over the same
 * items, of which each sentence is found once.
 */
export function* disclosedSentences(document: FiledDocument, part: Part): Generator<DisclosedSentence> {
  if (part.end - part.start > LONGEST_KEPT) {
    yield* sentencesOf(document, part);
    return;
  }
  const { sentences, rest } = readOf(document, part);
  for (let i = 0; ; i += 1) {
    const next = i < sentences.length ? null : rest.next();
    if (next?.done === true) return;
    if (next !== null) sentences.push(next.value);
    const sentence = sentences[i];
    if (sentence !== undefined) yield sentence;
  }
}

function readOf(document: FiledDocument, part: Part): Read {
  const ofDocument = known.get(document) ?? new Map<string, Read>();
  known.set(document, ofDocument);
  const key = `${part.start} ${part.end}`;
  const read = ofDocument.get(key) ?? { sentences: [], rest: sentencesOf(document, part) };
  ofDocument.set(key, read);
  return read;
}

function* sentencesOf(document: FiledDocument, part: Part): Generator<DisclosedSentence> {
  const body = document.text.text.slice(part.start, part.end);
  for (const paragraph of paragraphsOf(body)) {
    const read = body.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_PARAGRAPH));
    const folded = fold(read);
    const placeOf = unfolding(read);
    for (const [from, to] of sentenceBounds(folded)) {
      const start = part.start + paragraph.start + placeOf(from);
      const end = part.start + paragraph.start + placeOf(to - 1) + 1;
      const evidence = () => evidenceOf(document, start, end);
      const text = folded.slice(from, to).trim();
      yield { text, end, evidence, wording: once(() => wordingOf(text)) };
    }
  }
}
