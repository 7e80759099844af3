/**
 * The small language in which federal rules, state law and a company's own clauses are written, so that one
 * evaluator computes them and one printer explains them.
 */

/** A date that facts give, and that a rule may count from. */
export const givenAnchors = [
  /** The event that a Form 8-K reports. */
  'event',
  /** The shareholder meeting that the deadline serves. */
  'meeting',
  /** The prior year's annual meeting, on the day it was held. */
  'priorMeeting',
  /** The day on which the prior year's proxy materials were first released or sent. */
  'priorMailing',
  /** The day on which the prior year's proxy statement expected this meeting to be held. */
  'contemplatedMeeting',
  /** The day for which this very meeting was first called, when it was adjourned. */
  'adjournedFrom',
  /** First public announcement of the meeting's date. */
  'announcement',
  /** Notice of the meeting was mailed to holders. */
  'noticeMailed',
  /** Proxy materials are (or are planned to be) first sent. */
  'mailing',
  'recordDate',
  'fiscalYearEnd',
  /** The end of the fiscal year that the meeting follows in the ordinary course, also when it is put off beyond the next. */
  'fiscalYearServed',
  /** Preliminary proxy materials were filed. */
  'preliminaryFiling',
  /** The definitive proxy statement is filed. */
  'definitiveFiling',
  /** The Rule 14a-8 deadline as the company printed it. */
  'rule14a8Deadline',
  /** The company determined or learnt what it must report. */
  'determination',
  /** The end of the fiscal period that a periodic report covers. */
  'periodEnd',
  /** The day on which a periodic report was due, moved to a business day. */
  'prescribedDue',
  /** A shareholder's proposal reached the company. */
  'proposalReceived',
  /** The proponent received the company's notice of what the proposal lacks. */
  'deficiencyNoticeReceived',
  /** The company asked brokers how many holders they stand for. */
  'brokerSearch',
] as const;
export type GivenAnchor = (typeof givenAnchors)[number];

/** A given date moved up one year; 29 February becomes 28 February and 1 March, two readings. */
export const anniversaries = {
  priorMeetingAnniversary: 'priorMeeting',
  priorMailingAnniversary: 'priorMailing',
} as const satisfies Record<string, GivenAnchor>;
export type Anniversary = keyof typeof anniversaries;

export type Anchor = GivenAnchor | Anniversary;
export const anchors = [
  ...givenAnchors,
  'priorMeetingAnniversary',
  'priorMailingAnniversary',
] as const satisfies Anchor[];

/**
 * What is counted. A clear day is a calendar day with both ends left out ("sixty full days before"); a business day is
 * one of the Commission's, a trading day one of the New York Stock Exchange.
 */
export const units = ['calendar', 'clear', 'business', 'trading', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** How a date that falls on a weekend or holiday moves; a second step, after the counting. */
export const rolls = ['none', 'next-business-day', 'previous-business-day', 'unknown'] as const;
export type Roll = (typeof rolls)[number];

/** Of which year: that of the date given, the one before it, or whichever makes it the last such day before the date given. */
export const yearChoices = ['same', 'previous', 'latest-before'] as const;
export type YearChoice = (typeof yearChoices)[number];

/** Yields a date, or says why not. */
export type Expression =
  | { readonly on: Anchor }
  | { readonly days: number; readonly unit: Unit; readonly direction: 'before' | 'after'; readonly of: Expression }
  /** At least one limb. */
  | { readonly laterOf: readonly Expression[] }
  /** At least one limb. */
  | { readonly earlierOf: readonly Expression[] }
  | { readonly when: Condition; readonly then: Expression; readonly otherwise: Expression }
  /** Never a number: the law or the clause leaves it to what is reasonable. */
  | { readonly reasonableTimeBefore: Expression }
  /** A fixed day of the year, "12-31". */
  | { readonly monthDay: string; readonly year: YearChoice; readonly of: Expression }
  /** The nth weekday of a month ("the second Tuesday in May"): 1 to 4, or -1 for the last; weekday 1 is Monday, 7 Sunday. */
  | {
      readonly nthWeekday: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: YearChoice;
      readonly of: Expression;
    }
  | { readonly roll: 'next-business-day' | 'previous-business-day'; readonly of: Expression }
  /** What stands in brackets contradicts what stands before them ("sixty (90) days", "60 [90] days"): both are computed. */
  | { readonly inWords: Expression; readonly inFigures: Expression };

/** How many calendar days before, and after, the anniversary are still no move; null: that side is never tested. */
export interface MoveLimits {
  readonly beforeMoreThan: number | null;
  readonly afterMoreThan: number | null;
}

/** A test on the facts; strict everywhere: "more than 30" does not hold at exactly 30. */
export type Condition =
  /** The meeting is further than that from the anniversary of the prior year's. */
  | { readonly movedFromAnniversary: MoveLimits }
  /** No annual meeting was held the year before. */
  | { readonly noPriorMeeting: true }
  /** Fewer than so many calendar days lead from the one date to the other (negative when the other comes first). */
  | { readonly fewerDaysThan: number; readonly from: Expression; readonly to: Expression }
  /** More than so many calendar days lie between two dates, whichever comes first. */
  | { readonly moreDaysApartThan: number; readonly from: Expression; readonly to: Expression }
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

/** Every date that a timing counts from or tests, in the order in which it is written; one that is named twice stands twice. */
export function anchorsIn(timing: Timing): readonly Anchor[] {
  if ('when' in timing) {
    return [...anchorsTested(timing.when), ...anchorsIn(timing.then), ...anchorsIn(timing.otherwise)];
  }
  return [timing.opens, timing.due].flatMap((end) => (end === null ? [] : anchorsOf(end)));
}

function anchorsOf(expression: Expression): readonly Anchor[] {
  if ('on' in expression) return [expression.on];
  if ('laterOf' in expression) return expression.laterOf.flatMap(anchorsOf);
  if ('earlierOf' in expression) return expression.earlierOf.flatMap(anchorsOf);
  if ('when' in expression) {
    return [...anchorsTested(expression.when), ...anchorsOf(expression.then), ...anchorsOf(expression.otherwise)];
  }
  if ('reasonableTimeBefore' in expression) return anchorsOf(expression.reasonableTimeBefore);
  if ('inWords' in expression) return [...anchorsOf(expression.inWords), ...anchorsOf(expression.inFigures)];
  return anchorsOf(expression.of);
}

function anchorsTested(condition: Condition): readonly Anchor[] {
  if ('movedFromAnniversary' in condition) return ['meeting', 'priorMeetingAnniversary'];
  if ('noPriorMeeting' in condition) return [];
  if ('anyOf' in condition) return condition.anyOf.flatMap(anchorsTested);
  if ('allOf' in condition) return condition.allOf.flatMap(anchorsTested);
  if ('not' in condition) return anchorsTested(condition.not);
  return [...anchorsOf(condition.from), ...anchorsOf(condition.to)];
}

/** Whether two timings, conditions or expressions say the same, part by part and in the same order. */
export function sameTiming<T extends Timing | Condition | Expression>(one: T, other: T): boolean {
  return isSameValue(one, other);
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => Object.hasOwn(other, name) && isSameValue(value, Object(other)[name]))
  );
}
