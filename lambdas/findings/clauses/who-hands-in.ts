import { noticesOfOthers } from '../phrasebook/notices-of-others.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsAround } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

const rows = noticesOfOthers.map(({ says, unless, example }) => ({
  example,
  says: phraseOf(says),
  unless: unless === undefined ? null : phraseOf(unless),
}));

/**
 * False for a count that says when something else is done than that a holder hands in a notice: "the meeting shall be held
 * within 150 days", "notice of the meeting shall be given to each holder ten days before it". What is done is said by the
 * nearest act in front of the count; where there is none, a notice of a holder's is meant.
 */
export function saysWhenToHandIn(wording: Wording, at: number): boolean {
  const chunks = chunksIn(wording);
  const count = chunks.findIndex((chunk) => chunk.to > at);
  const ofOthers = rows.find(
    ({ says, unless }) =>
      standsAround(says, chunks, count) && !(unless !== null && standsAround(unless, chunks, count)),
  );
  if (ofOthers !== undefined) {
    decided(ofOthers, wording);
    return false;
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    const { is = '', text = '' } = chunks[i] ?? {};
    if (is === 'hands-in' || text.startsWith('notice') || text === ';') return true;
    if (is === 'other-act') return false;
  }
  return true;
}
