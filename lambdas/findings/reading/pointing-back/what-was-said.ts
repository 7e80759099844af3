import { otherPapers, wordsForWhatWasSaid } from '../../phrasebook/holders/said-before.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { decided } from '../decisions.ts';

/** A verb with which a sentence says something of a subject of its own. */
const saysOfSomething =
  /\b(?:does|do|did|must|should|shall|may|will|would|can|cannot|has|have|had|is|are|was|were|needs?|requires?|becomes?|expires?|ends?)\b/;

/** "From December 19 until January 18", "• received by our secretary by March 3": a part of a sentence, without a subject. */
const begins = new RegExp(
  inTurn(
    '^[^a-z@]*(?:@D|@[NO]|',
    oneOf(
      'received|delivered|given|submitted|sent|mailed|addressed|made',
      'no|not|on|by|before|after|between|from|until|till|to|in|at|as|within|prior|during|for|if|and|or|but',
      'earliest|latest|beginning|starting|opening|closing|due|opens?|closes?|(?:first|last) da(?:y|te)',
      'a|q|i{1,3}|iv|v',
    ),
    '\\b)',
  ),
);
/** "Our paper will not contain proposals that reach us after": what is left out is of the matter as well. */
const ofThings = /\b(?:proposals?|nominations?|nominees?|nominat(?:e[sd]?|ing)|14a-\d+)\b/;

/**
 * True for a sentence, naming nothing to be handed in, that speaks of what was named before it: a day alone, or words that
 * point back. "Claims must be received by March 3" has a subject of its own, and is of another matter.
 */
export function speaksOfWhatWasSaid(wording: Wording): boolean {
  const { text } = wording;
  if (otherPapers.test(text)) return false;
  if (ofThings.test(text)) return true;
  const day = text.indexOf('@D');
  if (begins.test(text) && !saysOfSomething.test(day < 0 ? text : text.slice(0, day))) return true;
  const row = wordsForWhatWasSaid.find(({ says }) => says.test(text));
  if (row) decided(row, wording);
  return row !== undefined;
}
