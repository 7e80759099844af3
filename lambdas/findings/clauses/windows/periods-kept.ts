import type { FiledDocument } from '../../../filing/filing.ts';
import { periodsKept } from '../../phrasebook/periods-kept.ts';
import type { Passage, Sentence } from '../../prose/passages.ts';
import { oneThatSays } from '../../reading/decisions.ts';

const keepsPeriod = oneThatSays(periodsKept);
const mayBeOne = /adjourn|postpon|reschedul|recess/i;

/**
 * By document the first sentence that says that a meeting which is put off opens no new period for notices. It holds for
 * all provisions of its document, as it stands at the end of them.
 */
export function periodsKeptBy(passages: readonly Passage[]): ReadonlyMap<FiledDocument, Sentence> {
  const found = new Map<FiledDocument, Sentence>();
  for (const { document, sentences } of passages) {
    if (found.has(document)) continue;
    const keeping = sentences.find((sentence) => mayBeOne.test(sentence.text) && keepsPeriod(sentence.wording()));
    if (keeping !== undefined) found.set(document, keeping);
  }
  return found;
}
