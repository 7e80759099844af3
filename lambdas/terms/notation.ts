import { MOVED_BY_MORE_THAN } from './days/distances.ts';
import type { Anchor, Condition, Expression, Timing, Unit } from './expression.ts';

/*
 * Shorthand for writing rules: `daysBefore(90, 'meeting')` is the expression "90 calendar days before the meeting".
 * Each function returns plain data of the language in expression.ts.
 */

type From = Anchor | Expression;

export function on(anchor: From): Expression {
  return typeof anchor === 'string' ? { on: anchor } : anchor;
}

const count = (days: number, unit: Unit, direction: 'before' | 'after', of: From): Expression => ({
  days,
  unit,
  direction,
  of: on(of),
});

export const daysBefore = (days: number, of: From) => count(days, 'calendar', 'before', of);
export const daysAfter = (days: number, of: From) => count(days, 'calendar', 'after', of);
export const businessDaysBefore = (days: number, of: From) => count(days, 'business', 'before', of);
export const businessDaysAfter = (days: number, of: From) => count(days, 'business', 'after', of);
export const tradingDaysAfter = (days: number, of: From) => count(days, 'trading', 'after', of);
export const monthsBefore = (months: number, of: From) => count(months, 'month', 'before', of);
export const monthsAfter = (months: number, of: From) => count(months, 'month', 'after', of);
export const yearsAfter = (years: number, of: From) => count(years, 'year', 'after', of);

export const laterOf = (...limbs: Expression[]): Expression => ({ laterOf: limbs });
export const earlierOf = (...limbs: Expression[]): Expression => ({ earlierOf: limbs });
export const reasonableTimeBefore = (of: From): Expression => ({ reasonableTimeBefore: on(of) });

export const nextBusinessDay = (of: Expression): Expression => ({ roll: 'next-business-day', of });

/** On or before one day, with no first day. */
export const by = (due: Expression): Timing => ({ opens: null, due });
/** From one day to another, both included. */
export const from = (opens: Expression, due: Expression): Timing => ({ opens, due });
/** Not before one day, with no last day. */
export const notBefore = (opens: Expression): Timing => ({ opens, due: null });
/** No date arises. */
export const nothing: Timing = { opens: null, due: null };

export const when = (condition: Condition, then: Timing, otherwise: Timing): Timing => ({
  when: condition,
  then,
  otherwise,
});

/** The meeting is more than so many days before, or more than so many days after, the anniversary of the prior year's. */
export const movedByMoreThan = (beforeMoreThan: number | null, afterMoreThan = beforeMoreThan): Condition => ({
  movedFromAnniversary: { beforeMoreThan, afterMoreThan },
});

/** The Commission's own test: no annual meeting in the prior year, or its date changed by more than 30 days. */
export const movedOrNoPriorMeeting: Condition = {
  anyOf: [{ noPriorMeeting: true }, movedByMoreThan(MOVED_BY_MORE_THAN)],
};
