import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { EventDate } from './event-dates-of-item.ts';

/** Days by which the misprinted date and the one in the text may differ besides the year. */
const NEARLY_THE_SAME = 7;
/** Days around the date on the cover within which an event bears it out. */
const NEAR_THE_COVER = 90;

/** What a report says of its own day. */
export interface ReportDated {
  /** The date of report on the cover. */
  readonly reportDate: Temporal.PlainDate | null;
  /** When it was filed or, where that is not known, signed; null where neither is. */
  readonly madeOn: Temporal.PlainDate | null;
}

/** A date of report that the text contradicts by a year. */
export interface Misprint {
  readonly printed: Temporal.PlainDate;
  /** The day in the text. */
  readonly meant: EventDate;
  /** The day on which the report was made bears the text out. Otherwise nothing tells which of the two is misprinted. */
  readonly isSettled: boolean;
}

/**
 * A date of report whose year the text contradicts: by a day a year before or after it, to within a week, where no item
 * gives a day near the date on the cover. Where it is known when the report was made, that decides which of the two is
 * the misprint. Null when the date on the cover stands. For a report dated January 5, 2024 on an event of January 5,
 * 2025, filed on January 8, 2025, it is settled that January 5, 2025 is meant.
 */
export function misprintIn(given: readonly EventDate[], { reportDate, madeOn }: ReportDated): Misprint | null {
  if (reportDate === null || bearOut(reportDate, given)) return null;
  const others = [reportDate.add({ years: 1 }), reportDate.subtract({ years: 1 })];
  const isMeant = (date: Temporal.PlainDate) =>
    others.some((other) => apart(date, other) <= NEARLY_THE_SAME) &&
    (madeOn === null || (daysBetween(date, madeOn) >= 0 && apart(date, madeOn) < apart(reportDate, madeOn)));
  const meant = given.find(({ date }) => isMeant(date));
  return meant === undefined ? null : { printed: reportDate, meant, isSettled: madeOn !== null };
}

/** True where one of the days that a report gives lies near the date on its cover. */
export function bearOut(reportDate: Temporal.PlainDate, given: readonly EventDate[]): boolean {
  return given.some(({ date }) => apart(date, reportDate) <= NEAR_THE_COVER);
}

/**
 * A day that an item gives a year before or after the report, to within a week, where it gives none near it: its year is
 * misprinted, since no report is made a year after its event, or before it.
 */
export function misprintedDay(
  given: readonly EventDate[],
  reportDate: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (reportDate === null || bearOut(reportDate, given)) return null;
  const years = [reportDate.add({ years: 1 }), reportDate.subtract({ years: 1 })];
  const isAYearAway = (date: Temporal.PlainDate) => years.some((one) => apart(date, one) <= NEARLY_THE_SAME);
  return given.find(({ date, givenIn }) => givenIn === undefined && isAYearAway(date))?.date ?? null;
}

function apart(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return Math.abs(daysBetween(one, other));
}
