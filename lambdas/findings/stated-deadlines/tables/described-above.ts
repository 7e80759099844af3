import type { DeadlineSubject } from '../../../terms/deadline.ts';
import type { Passage } from '../../prose/passages.ts';
import { subjectsBetween } from '../../reading/sentence-reading.ts';
import { isWindowAlone } from '../about-notices.ts';
import { isFragment, mayTell } from '../holders-near.ts';

/**
 * What a paragraph without a day describes, where only a day stands below it, and both under one heading: the day is for
 * that, and not for whatever the heading of a whole table names.
 */
export function describedAbove(passages: readonly Passage[], at: number): readonly DeadlineSubject[] {
  const [before, passage] = [passages[at - 1], passages[at]];
  if (before === undefined || passage === undefined || before.document !== passage.document) return [];
  if (passage.heading === '' || before.heading !== passage.heading || passage.columns.length > 0) return [];
  if (!isFragment(passage) || isFragment(before) || mayTell(before)) return [];
  const isDayAlone = passage.sentences.every((sentence) => isWindowAlone(sentence.wording().text, ''));
  if (!isDayAlone) return [];
  return before.sentences.map((one) => subjectsBetween(one.wording()).subjects).find((named) => named.length > 0) ?? [];
}
