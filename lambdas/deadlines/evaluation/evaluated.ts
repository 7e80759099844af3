import type { Day } from '../../terms/days/day.ts';
import type { Anchor, Condition, GivenAnchor, MoveLimits, Unit } from '../../terms/expression.ts';
import type { ExceptionalDay } from '../calendars/calendar.ts';
import type { DayOfYear } from './day-of-year.ts';

/** What keeps a date from being known: one that nobody gave, one left to what is reasonable, or an expression that makes no sense. */
export type Missing = GivenAnchor | 'settled-date' | 'plausible-count' | 'plausible-date';

/** What an expression comes to. */
export type Outcome =
  | { readonly kind: 'day'; readonly day: Day }
  /** Left to what is reasonable; `before` is the day it must precede, when known. */
  | { readonly kind: 'reasonable-time'; readonly before: Day | null }
  /** Not known, but perhaps not before one day, or not after another. */
  | {
      readonly kind: 'unknown';
      readonly missing: readonly Missing[];
      readonly notBefore: Day | null;
      readonly notAfter: Day | null;
    };

/** An expression with what it came to, and everything that went into it: the trace from which it is explained. */
export type Evaluated =
  | { readonly kind: 'anchor'; readonly anchor: Anchor; readonly outcome: Outcome }
  | {
      readonly kind: 'count';
      readonly n: number;
      readonly unit: Unit;
      readonly direction: 'before' | 'after';
      readonly of: Evaluated;
      /** Days on the way whose treatment is not verified. */
      readonly doubtful: readonly ExceptionalDay[];
      readonly outcome: Outcome;
    }
  | {
      readonly kind: 'choice';
      readonly which: 'later' | 'earlier';
      readonly limbs: readonly Evaluated[];
      readonly outcome: Outcome;
    }
  | { readonly kind: 'decided'; readonly test: Tested; readonly branch: Evaluated; readonly outcome: Outcome }
  | {
      readonly kind: 'undecided';
      readonly condition: Condition;
      readonly test: Tested;
      readonly then: Evaluated;
      readonly otherwise: Evaluated;
      readonly outcome: Outcome;
    }
  | { readonly kind: 'reasonable-time'; readonly before: Evaluated; readonly outcome: Outcome }
  | {
      readonly kind: 'day-of-year';
      readonly expression: DayOfYear;
      readonly of: Evaluated;
      readonly outcome: Outcome;
    }
  | {
      readonly kind: 'roll';
      readonly roll: 'next-business-day' | 'previous-business-day';
      readonly of: Evaluated;
      readonly doubtful: readonly ExceptionalDay[];
      readonly outcome: Outcome;
    };

/** A condition with its answer; `holds` is null when what is known does not decide it. */
export type Tested = { readonly holds: boolean | null; readonly missing: readonly Missing[] } & (
  | {
      readonly kind: 'moved';
      readonly limits: MoveLimits;
      /** Signed calendar days from the anniversary, when both dates are known. */
      readonly days: number | null;
      /** What the answer rests on: the dates, the filing's own statement, or the supposition that nothing moves. */
      readonly basis: 'dates' | 'statement' | 'supposition' | null;
    }
  | { readonly kind: 'no-prior-meeting' }
  | {
      readonly kind: 'interval';
      readonly comparison: 'fewer-than' | 'more-apart-than';
      readonly limit: number;
      readonly from: Evaluated;
      readonly to: Evaluated;
      /** Calendar days from the one to the other, when both are known. */
      readonly days: number | null;
    }
  /** The parts that decided: the ones that alone suffice, else all. */
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Tested[] }
  | { readonly kind: 'not'; readonly part: Tested }
);

/** A period with the tests that led to it, or two periods when a test cannot be decided. */
export type Timed =
  | {
      readonly kind: 'window';
      readonly tests: readonly Tested[];
      readonly opens: Evaluated | null;
      readonly due: Evaluated | null;
    }
  | {
      readonly kind: 'undecided';
      readonly condition: Condition;
      readonly tests: readonly Tested[];
      readonly test: Tested;
      readonly then: Timed;
      readonly otherwise: Timed;
    };
