import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import type { MoveLimits } from '../../terms/expression.ts';
import { type Context, dayOfAnchor } from './context.ts';
import type { Evaluated, Missing, Tested } from './evaluated.ts';
import { knownDay, missingFrom } from './outcome.ts';

/** Signed calendar days from the anniversary of the prior year's meeting, strictly compared: 30 is not more than 30. */
export function moved(limits: MoveLimits, context: Context): Tested {
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
    const either = before !== null && after !== null && before <= MOVED_BY_MORE_THAN && after <= MOVED_BY_MORE_THAN;
    return either ? true : null;
  }
  const neither =
    (before ?? MOVED_BY_MORE_THAN) >= MOVED_BY_MORE_THAN && (after ?? MOVED_BY_MORE_THAN) >= MOVED_BY_MORE_THAN;
  return neither ? false : null;
}

/** A test of how far two days lie apart, with what would decide it while it is open. */
export function interval(
  comparison: 'fewer-than' | 'more-apart-than',
  limit: number,
  from: Evaluated,
  to: Evaluated,
  holds: boolean | null,
): Tested {
  const days = difference(knownDay(to.outcome), knownDay(from.outcome));
  const missing: Missing[] = holds === null ? [...missingFrom(from.outcome), ...missingFrom(to.outcome)] : [];
  if (holds === null && missing.length === 0) missing.push('settled-date');
  return { kind: 'interval', comparison, limit, from, to, days, holds, missing };
}

/** Days from the one to the other; null while either is not known. */
export function difference(to: number | null, from: number | null): number | null {
  return to === null || from === null ? null : to - from;
}
