import type { FiledDocument } from '../../../filing/filing.ts';
import { periodsKept } from '../../phrasebook/periods-kept.ts';
import type { Passage, Sentence } from '../../prose/passages.ts';
import { decided } from '../../reading/decisions.ts';

const rows = periodsKept.map((row) => ({ row, expression: new RegExp(row.says) }));
const mayBeOne = /adjourn|postpon|reschedul|recess/i;

/**
 * By document the first sentence that says that a meeting which is put off opens no new period for notices. It holds for
 * all provisions of its document, as it stands at the end of them.
 */
export function periodsKeptBy(passages: readonly Passage[]): ReadonlyMap<FiledDocument, Sentence> {
  const found = new Map<FiledDocument, Sentence>();
  for (const { document, sentences } of passages) {
    if (found.has(document)) continue;
    const keeping = sentences.find((sentence) => mayBeOne.test(sentence.text) && keepsPeriod(sentence));
    if (keeping !== undefined) found.set(document, keeping);
  }
  return found;
}

function keepsPeriod(sentence: Sentence): boolean {
  const wording = sentence.wording();
  const says = rows.find(({ expression }) => expression.test(wording.text));
  if (says !== undefined) decided(says.row, wording);
  return says !== undefined;
}
