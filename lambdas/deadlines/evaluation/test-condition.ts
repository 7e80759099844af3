import type { Condition, MoveLimits } from '../../terms/expression.ts';
import { type Context, dayOfAnchor } from './context.ts';
import { evaluate } from './evaluate.ts';
import type { Missing, Tested } from './evaluated.ts';
import { knownDay, lowerBound, missingFrom, upperBound } from './outcome.ts';

/** What the filing means by "moved": more than this many calendar days from the anniversary. */
const daysOfTheStatement = 30;

/** Decides a condition, or leaves it open with what would decide it. */
export function testCondition(condition: Condition, context: Context): Tested {
  if ('movedFromAnniversary' in condition) return moved(condition.movedFromAnniversary, context);
  if ('noPriorMeeting' in condition) {
    const holds = context.noPriorMeeting;
    return { kind: 'no-prior-meeting', holds, missing: holds === null ? ['priorMeeting'] : [] };
  }
  if ('fewerDaysThan' in condition) return fewerThan(condition, context);
  if ('moreDaysApartThan' in condition) return moreApartThan(condition, context);
  if ('anyOf' in condition) return several('any', condition.anyOf, context);
  if ('allOf' in condition) return several('all', condition.allOf, context);
  const part = testCondition(condition.not, context);
  return { kind: 'not', part, holds: part.holds === null ? null : !part.holds, missing: part.missing };
}

/** Signed calendar days from the anniversary of the prior year's meeting, strictly compared: 30 is not more than 30. */
function moved(limits: MoveLimits, context: Context): Tested {
  const meeting = dayOfAnchor('meeting', context);
  const anniversary = dayOfAnchor('priorMeetingAnniversary', context);
  if (meeting !== null && anniversary !== null) {
    const days = meeting - anniversary;
    return { kind: 'moved', limits, days, basis: 'dates', holds: exceeds(days, limits), missing: [] };
  }
  const common = { kind: 'moved', limits, days: null } as const;
  if (context.supposedNotToMove) return { ...common, basis: 'supposition', holds: false, missing: [] };
  const said = impliedBy(context.saidToHaveMoved?.moved ?? null, limits);
  if (said !== null) return { ...common, basis: 'statement', holds: said, missing: [] };
  const missing: Missing[] = [];
  if (meeting === null) missing.push('meeting');
  if (anniversary === null) missing.push('priorMeeting');
  return { ...common, basis: null, holds: null, missing };
}

function exceeds(days: number, { beforeMoreThan, afterMoreThan }: MoveLimits): boolean {
  return (beforeMoreThan !== null && -days > beforeMoreThan) || (afterMoreThan !== null && days > afterMoreThan);
}

/** What "moved by more than 30 days", or "by no more", decides of other limits; null when it does not decide. */
function impliedBy(statement: boolean | null, limits: MoveLimits): boolean | null {
  const { beforeMoreThan: before, afterMoreThan: after } = limits;
  if (statement === null) return null;
  if (statement) {
    const either = before !== null && after !== null && before <= daysOfTheStatement && after <= daysOfTheStatement;
    return either ? true : null;
  }
  const neither =
    (before ?? daysOfTheStatement) >= daysOfTheStatement && (after ?? daysOfTheStatement) >= daysOfTheStatement;
  return neither ? false : null;
}

function fewerThan(condition: Extract<Condition, { fewerDaysThan: number }>, context: Context): Tested {
  const { fewerDaysThan: limit } = condition;
  const from = evaluate(condition.from, context);
  const to = evaluate(condition.to, context);
  const most = difference(upperBound(to.outcome), lowerBound(from.outcome));
  const fewest = difference(lowerBound(to.outcome), upperBound(from.outcome));
  const holds = most !== null && most < limit ? true : fewest !== null && fewest >= limit ? false : null;
  return interval('fewer-than', limit, from, to, holds);
}

function moreApartThan(condition: Extract<Condition, { moreDaysApartThan: number }>, context: Context): Tested {
  const { moreDaysApartThan: limit } = condition;
  const from = evaluate(condition.from, context);
  const to = evaluate(condition.to, context);
  const days = difference(knownDay(to.outcome), knownDay(from.outcome));
  return interval('more-apart-than', limit, from, to, days === null ? null : Math.abs(days) > limit);
}

function interval(
  comparison: 'fewer-than' | 'more-apart-than',
  limit: number,
  from: ReturnType<typeof evaluate>,
  to: ReturnType<typeof evaluate>,
  holds: boolean | null,
): Tested {
  const days = difference(knownDay(to.outcome), knownDay(from.outcome));
  const missing: Missing[] = holds === null ? [...missingFrom(from.outcome), ...missingFrom(to.outcome)] : [];
  if (holds === null && missing.length === 0) missing.push('settled-date');
  return { kind: 'interval', comparison, limit, from, to, days, holds, missing };
}

function difference(to: number | null, from: number | null): number | null {
  return to === null || from === null ? null : to - from;
}

/** "Any" holds as soon as one part does, "all" fails as soon as one does; else one undecided part leaves it undecided. */
function several(kind: 'any' | 'all', conditions: readonly Condition[], context: Context): Tested {
  const all = conditions.map((condition) => testCondition(condition, context));
  const deciding = kind === 'any';
  const decisive = all.filter((part) => part.holds === deciding);
  if (decisive.length > 0) return { kind, parts: decisive, holds: deciding, missing: [] };
  const missing = [...new Set(all.flatMap((part) => part.missing))];
  const isOpen = all.some((part) => part.holds === null);
  return { kind, parts: all, holds: isOpen ? null : !deciding, missing };
}
