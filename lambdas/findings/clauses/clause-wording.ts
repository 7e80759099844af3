import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { withoutOldWindows } from './clause-sentences.ts';
import { withoutTransition } from './transitional-rules.ts';
import { withoutRollsOfCounts } from './windows/business-day-roll.ts';

/** The wording of a sentence as clauses are read from it: what holds now and in the years to come, each count with its roll. */
export function clauseWording(sentence: Sentence): Wording {
  return withoutRollsOfCounts(withoutTransition(withoutOldWindows(sentence.wording())));
}
