import type { Temporal } from 'temporal-polyfill';
import { addMonths, civilOf, type Day, dayOf } from './days/day.ts';

/** How the anniversary of a February 29 is read; no text settles it. */
export const leapDayReadings = ['february-28', 'march-1'] as const;
export type LeapDayReading = (typeof leapDayReadings)[number];

/**
 * Signed calendar days by which a meeting departs from the anniversary of the prior year's: negative when earlier. The
 * anniversary is the prior date plus one year, so that a February 29 in between does not count. May 25, 2004 after
 * August 13, 2003 is -80. A prior meeting on a February 29 has two anniversaries, and two answers: the one from
 * February 28, then the one from March 1.
 */
export function daysFromAnniversary(
  meeting: Temporal.PlainDate,
  priorMeeting: Temporal.PlainDate,
): readonly [number] | readonly [fromFebruary28: number, fromMarch1: number] {
  const prior = dayOf(priorMeeting);
  const days = dayOf(meeting) - anniversaryOf(prior, 'february-28');
  return isLeapDay(prior) ? [days, days - 1] : [days];
}

/** A day moved up one year; February 29 becomes February 28 or March 1, as it is read. */
export function anniversaryOf(day: Day, reading: LeapDayReading): Day {
  const anniversary = addMonths(day, 12);
  return isLeapDay(day) && reading === 'march-1' ? anniversary + 1 : anniversary;
}

export function isLeapDay(day: Day): boolean {
  const { month, date } = civilOf(day);
  return month === 2 && date === 29;
}
