import { type Calendar, calendarFrom, type ExceptionalDay } from './calendar.ts';
import { nyseTradingDayRules, nyseTradingDays } from './nyse-trading-days.ts';
import { secBusinessDayRules, secBusinessDays } from './sec-business-days.ts';

/** Who is closed on a day out of the ordinary. */
export const closedOffices = ['federal offices', 'exchange'] as const;
export type ClosedOffices = (typeof closedOffices)[number];

/** A day that an operator knows to be closed, with why, and who says so. */
export interface ClosedDay {
  /** ISO. */
  readonly date: string;
  readonly closed: ClosedOffices;
  /** "a day for which federal offices were closed". */
  readonly cause: string;
  readonly source: string;
}

/** The closed days of an operator, and until when they looked; null: no later than we did. */
export interface ClosedDays {
  readonly days: readonly ClosedDay[];
  readonly checkedTo: string | null;
}

/** The calendars by which days are counted: the Commission's, and that of the New York Stock Exchange. */
export interface Calendars {
  readonly business: Calendar;
  readonly trading: Calendar;
}

/** As far as our own tables of closings go. */
export const ownCalendars: Calendars = { business: secBusinessDays, trading: nyseTradingDays };

const made = new WeakMap<ClosedDays, Calendars>();

/**
 * The calendars with the closed days of an operator, who is believed where our own table says otherwise. With federal
 * offices closed on Thursday 2026-12-24, the fourth business day after Monday 2026-12-21 is 2026-12-29.
 */
export function calendarsWith(closedDays: ClosedDays): Calendars {
  const known = made.get(closedDays);
  if (known !== undefined) return known;
  const calendars = {
    business: calendarFrom(withClosed(secBusinessDayRules, closedDays, 'federal offices')),
    trading: calendarFrom(withClosed(nyseTradingDayRules, closedDays, 'exchange')),
  };
  made.set(closedDays, calendars);
  return calendars;
}

function withClosed<T extends typeof secBusinessDayRules>(
  rules: T,
  { days, checkedTo }: ClosedDays,
  who: ClosedOffices,
) {
  const closings = days.filter(({ closed }) => closed === who).map(exceptionalDay);
  const later = checkedTo !== null && checkedTo > rules.checkedTo ? checkedTo : rules.checkedTo;
  return { ...rules, exceptions: [...rules.exceptions, ...closings], checkedTo: later };
}

function exceptionalDay({ date, cause, source }: ClosedDay): ExceptionalDay {
  return { date, cause, source, open: false, verified: true };
}
