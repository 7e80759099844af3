import { addMonths, type Day } from '../../terms/days/day.ts';
import type { Roll, Unit } from '../../terms/expression.ts';
import type { ExceptionalDay } from '../calendars/calendar.ts';
import type { Calendars } from '../calendars/closed-days.ts';

/*
 * A deadline is found in two steps that never mix: first count (add or take away so many of a unit), then adjust
 * (move a day on which nothing is open). Each convention is a named value with its definition in one sentence.
 */

/** How one unit is counted. */
export interface CountingConvention {
  readonly definition: string;
  /** One of them, in words: "day", "business day". */
  readonly one: string;
  /** The largest number that is taken seriously; more is a misprint or mischief. */
  readonly most: number;
  /** `n` units after the day, before it when negative. */
  readonly count: (from: Day, n: number, calendars: Calendars) => Day;
  /** Days within the count whose treatment is not verified. */
  readonly doubtful: (from: Day, to: Day, calendars: Calendars) => readonly ExceptionalDay[];
}

const noDoubt = () => [];

export const countingConventions: Readonly<Record<Unit, CountingConvention>> = {
  calendar: {
    definition: 'The day counted from is day zero and every day after it counts, weekends and holidays too.',
    one: 'day',
    most: 3660,
    count: (from, n) => from + n,
    doubtful: noDoubt,
  },
  clear: {
    definition: 'Neither the day counted from nor the day of the act counts, so that so many full days lie between.',
    one: 'full day',
    most: 3660,
    count: (from, n) => from + n + Math.sign(n),
    doubtful: noDoubt,
  },
  business: {
    definition:
      'Only days on which the Commission does business count; the first is the first such day after (before).',
    one: 'business day',
    most: 1000,
    count: (from, n, { business }) => business.nth(from, n),
    doubtful: (from, to, { business }) => business.unverifiedBetween(from, to),
  },
  trading: {
    definition:
      'Only days on which the New York Stock Exchange trades count; the first is the first such day after (before).',
    one: 'NYSE trading day',
    most: 1000,
    count: (from, n, { trading }) => trading.nth(from, n),
    doubtful: (from, to, { trading }) => trading.unverifiedBetween(from, to),
  },
  week: {
    definition: 'A week is seven calendar days.',
    one: 'week',
    most: 520,
    count: (from, n) => from + 7 * n,
    doubtful: noDoubt,
  },
  month: {
    definition: 'The same date of another month, or its last day when it has no such date.',
    one: 'month',
    most: 120,
    count: addMonths,
    doubtful: noDoubt,
  },
  year: {
    definition: 'The same date of another year; February 29 becomes February 28.',
    one: 'year',
    most: 10,
    count: (from, n) => addMonths(from, 12 * n),
    doubtful: noDoubt,
  },
};

/** How a day on which nothing is open is adjusted. */
export interface RollingConvention {
  readonly definition: string;
  readonly adjust: (day: Day, calendars: Calendars) => Day;
  /** Days from the one to the other, both included, whose treatment is not verified. */
  readonly doubtful: (from: Day, to: Day, calendars: Calendars) => readonly ExceptionalDay[];
}

export const rollingConventions: Readonly<Record<Roll, RollingConvention>> = {
  none: {
    definition: 'The day stands, weekend or holiday though it be.',
    adjust: (day) => day,
    doubtful: noDoubt,
  },
  'next-business-day': {
    definition:
      'A day on which the Commission does no business moves to the next on which it does (17 CFR 240.0-3(a)).',
    adjust: (day, { business }) => business.nearest(day, 1),
    doubtful: (from, to, { business }) => business.unverifiedBetween(from, to),
  },
  'previous-business-day': {
    definition: 'A day on which the Commission does no business moves back to the last on which it did.',
    adjust: (day, { business }) => business.nearest(day, -1),
    doubtful: (from, to, { business }) => business.unverifiedBetween(from, to),
  },
  unknown: {
    definition: 'Whether the day moves is not known: it is given unmoved, and that is said.',
    adjust: (day) => day,
    doubtful: noDoubt,
  },
};
