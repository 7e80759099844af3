import type { DeadlineRemark } from '../../terms/deadline.ts';
import type { Condition, Timing } from '../../terms/expression.ts';
import type { Context } from '../evaluation/context.ts';
import { testCondition } from '../evaluation/evaluate.ts';
import { conditionInWords, expressionInWords, timingInWords } from './in-words.ts';

/**
 * What holds in place of a date that supposes that the meeting does not move, a sentence for each case: "If the meeting
 * is more than 30 days before or after the anniversary ..., instead: the later of ...". None where nothing is supposed.
 */
export function ifTheMeetingMoves(timing: Timing, context: Context): readonly DeadlineRemark[] {
  if (!context.supposedNotToMove) return [];
  return casesOf(timing).flatMap(({ condition, instead }) => {
    const supposed = supposition(condition);
    return supposed === null || testCondition(condition, context).holds !== false ? [] : [insteadOf(supposed, instead)];
  });
}

/** The same of a provision beside which a day is printed, whatever is supposed. */
export function ifTheMeetingMovesUnder(timing: Timing): DeadlineRemark | null {
  const [first] = casesOf(timing);
  const supposed = first === undefined ? null : supposition(first.condition);
  return first === undefined || supposed === null ? null : insteadOf(supposed, first.instead);
}

interface Case {
  readonly condition: Condition;
  readonly instead: string;
}

function casesOf(timing: Timing): readonly Case[] {
  if ('when' in timing)
    return [{ condition: timing.when, instead: timingInWords(timing.then) }, ...casesOf(timing.otherwise)];
  const { due } = timing;
  return due !== null && 'when' in due ? [{ condition: due.when, instead: expressionInWords(due.then) }] : [];
}

/** The part of a condition that a meeting fulfils by moving; null where it is about something else. */
function supposition(condition: Condition): Condition | null {
  if ('movedFromAnniversary' in condition) return condition;
  if (!('anyOf' in condition)) return null;
  // The meeting of the year before is the one that the filing calls.
  const parts = condition.anyOf.filter((part) => !('noPriorMeeting' in part));
  const [only] = parts;
  if (!parts.some((part) => 'movedFromAnniversary' in part)) return null;
  return parts.length === 1 && only !== undefined ? only : { anyOf: parts };
}

function insteadOf(condition: Condition, instead: string): DeadlineRemark {
  const what = instead === 'no date' ? 'other days hold; read them in the filing' : `instead: ${instead}`;
  return { kind: 'if-the-meeting-moves', text: `If ${conditionInWords(condition)}, ${what}.` };
}
