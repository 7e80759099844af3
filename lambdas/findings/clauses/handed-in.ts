import type { Wording } from '../prose/wording.ts';
import { chunksIn } from '../reading/sentence-reading.ts';

/**
 * False for a count that says when something else is done than handing in a notice: "the meeting shall be held within 150
 * days". What is done is said by the nearest act in front of the count; where there is none, a notice is meant.
 */
export function saysWhenToHandIn(wording: Wording, at: number): boolean {
  const chunks = chunksIn(wording);
  const count = chunks.findIndex((chunk) => chunk.to > at);
  for (let i = count - 1; i >= 0; i -= 1) {
    const { is = '', text = '' } = chunks[i] ?? {};
    if (is === 'hands-in' || text.startsWith('notice') || text === ';') return true;
    if (is === 'other-act') return false;
  }
  return true;
}
