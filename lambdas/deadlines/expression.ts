/**
 * The small language in which federal rules, state law and a company's own clauses are written, so that one
 * evaluator computes them and one printer explains them.
 */

/** A date that a rule counts from. */
export const anchors = [
  /** The event that a Form 8-K reports. */
  'event',
  /** The shareholder meeting that the deadline serves. */
  'meeting',
  /** The date of the prior year's annual meeting, moved up one year. */
  'priorMeetingAnniversary',
  /** The date on which the prior year's proxy materials were first sent, moved up one year. */
  'priorMailingAnniversary',
  /** First public announcement of the meeting's date. */
  'announcement',
  /** Notice of the meeting was mailed to holders. */
  'noticeMailed',
  /** Proxy materials are (or are planned to be) first sent. */
  'mailing',
  'recordDate',
  'fiscalYearEnd',
  /** The definitive proxy statement is filed. */
  'definitiveFiling',
  /** The Rule 14a-8 deadline as the company printed it. */
  'rule14a8Deadline',
  /** The company determined or learnt what it must report. */
  'determination',
  /** The end of the fiscal period that a periodic report covers. */
  'periodEnd',
  /** The date of the prior year's annual meeting itself. */
  'priorMeeting',
] as const;
export type Anchor = (typeof anchors)[number];

/** What is counted. A clear day is a calendar day with both ends left out ("sixty full days before"). */
export type Unit = 'calendar' | 'clear' | 'business' | 'week' | 'month' | 'year';

/** How a date that falls on a weekend or holiday moves; a second step, after the counting. */
export type Roll = 'none' | 'next-business-day' | 'previous-business-day' | 'unknown';

/** Yields a date, or says why not. */
export type Expression =
  | { readonly on: Anchor }
  | { readonly days: number; readonly unit: Unit; readonly direction: 'before' | 'after'; readonly of: Expression }
  | { readonly laterOf: readonly Expression[] }
  | { readonly earlierOf: readonly Expression[] }
  | { readonly when: Condition; readonly then: Expression; readonly otherwise: Expression }
  /** Never a number: the law or the clause leaves it to what is reasonable. */
  | { readonly reasonableTimeBefore: Expression }
  /** A fixed day of the year, "12-31", relative to the year of another date (0: the same, -1: the one before). */
  | { readonly monthDay: string; readonly yearsFrom: number; readonly of: Expression }
  /** The nth weekday of a month ("the second Tuesday in May"), 1 = Monday; nth -1 is the last. */
  | {
      readonly nthWeekday: number;
      readonly weekday: number;
      readonly month: number;
      readonly yearsFrom: number;
      readonly of: Expression;
    }
  | { readonly roll: Exclude<Roll, 'none'>; readonly of: Expression };

/** A test on the facts; strict everywhere: "more than 30" does not hold at exactly 30. */
export type Condition =
  /** The meeting is more than so many calendar days before, or after, the anniversary of the prior year's; null: that side is never tested. */
  | { readonly movedFromAnniversary: { readonly beforeMoreThan: number | null; readonly afterMoreThan: number | null } }
  | { readonly noPriorMeeting: true }
  /** Fewer than so many calendar days lie between the notice (or first disclosure, as given) and the meeting. */
  | { readonly fewerDaysThan: number; readonly from: Expression; readonly to: Expression }
  | { readonly anyOf: readonly Condition[] }
  | { readonly allOf: readonly Condition[] }
  | { readonly not: Condition };

/** A period: the first day on which one may act (null: none is set) and the last, both inclusive. */
export interface Window {
  readonly opens: Expression | null;
  /** Null: the provision gives its ordinary close only as calendar dates, or was cut off. */
  readonly due: Expression | null;
}

/** A window, or a choice between windows: what a whole rule or clause amounts to. */
export type Timing = Window | { readonly when: Condition; readonly then: Timing; readonly otherwise: Timing };
