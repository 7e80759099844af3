import { type Expression, sameTiming, type Timing, type Window } from '../../terms/expression.ts';

/**
 * How the window of a bylaw moves, a sentence for each end that counts from what it counted from before; else that it counts
 * from another day; none where both windows are alike.
 * @example whatMoves(by(daysBefore(60, 'meeting')), by(daysBefore(90, 'meeting'))) // ['The last day comes 30 days earlier.']
 */
export function whatMoves(before: Timing, now: Timing): string[] {
  const [old, present] = [ordinarily(before), ordinarily(now)];
  return [...endMoves('first', old.opens, present.opens), ...endMoves('last', old.due, present.due)];
}

/** The window that holds where no case is given. */
function ordinarily(timing: Timing): Window {
  return 'when' in timing ? ordinarily(timing.otherwise) : timing;
}

function endMoves(which: 'first' | 'last', before: Expression | null, now: Expression | null): string[] {
  if (before === null || now === null) {
    if (before === now) return [];
    return [now === null ? `There is no ${which} day any more.` : `There was no ${which} day before.`];
  }
  if (sameTiming<Expression>(before, now)) return [];
  if (!('days' in before && 'days' in now) || !sameTiming<Expression>({ ...before, days: now.days }, now))
    return [`The ${which} day is counted in another way.`];
  const earlier = (now.days - before.days) * (now.direction === 'before' ? 1 : -1);
  const unit = now.unit === 'calendar' || now.unit === 'clear' ? 'day' : unitNames[now.unit];
  const count = Math.abs(earlier);
  return [`The ${which} day comes ${count} ${unit}${count === 1 ? '' : 's'} ${earlier > 0 ? 'earlier' : 'later'}.`];
}

const unitNames = {
  business: 'business day',
  trading: 'trading day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;
