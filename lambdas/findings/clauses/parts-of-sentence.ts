import type { Sentence } from '../prose/passages.ts';
import { wordingOf } from '../prose/wording.ts';

/** Where one limb of a sentence ends and the next begins, each with what it is about and its own window. */
const joint =
  /;\s{1,4}(?:(?:and|or|but|while)\s{1,4})?|,\s{1,4}(?:whereas|while)\s{1,4}|,?\s{1,4}and\s{1,4}(?=\([a-z\d]{1,3}\)\s)/i;

/**
 * The limbs of a sentence as sentences of their own, with the whole as their evidence; the sentence itself where it has none.
 * @example "(1) as to nominations, not less than 60 days before ...; and (2) as to other business, not less than 90 ..."
 */
export function partsOf(sentence: Sentence): readonly Sentence[] {
  const parts = sentence.text.split(joint).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [sentence];
  return parts.map((text) => withText(sentence, text));
}

const bullet = /[;,]?\s{0,4}(?:\b(?:and|or)\s{1,4})?[•●▪■]\s{0,4}\|?\s{0,4}/;

/** The items of a list with bullets that a sentence is, without the words that lead to it; none where it is no such list. */
export function itemsOf(sentence: Sentence): readonly Sentence[] {
  if (!bullet.test(sentence.text)) return [];
  const [, ...items] = sentence.text.split(bullet);
  return items.filter((text) => text.trim() !== '').map((text) => withText(sentence, text));
}

function withText(sentence: Sentence, text: string): Sentence {
  const wording = wordingOf(text);
  const { passage, index } = sentence;
  return { text, passage, index, wording: () => wording, evidence: () => sentence.evidence() };
}
