import type { Temporal } from 'temporal-polyfill';
import { daysBetween, earliestFirst, isBefore, latestFirst } from '../../terms/days/dates.ts';
import type { EventDate } from './event-dates-of-item.ts';

/** Days; what happened longer ago, or is still so far ahead, is told as history or as a plan. */
const LONGEST_BEFORE_THE_REPORT = 45;
const LONGEST_AFTER_THE_REPORT = 30;
/** Events of one item that lie further apart are not one matter, and it is not clear which the report is about. */
const LONGEST_APART = 10;

/** When a filing reports, and when it was made; null where it does not say. */
export interface Reported {
  readonly reportDate: Temporal.PlainDate | null;
  readonly filedOn: Temporal.PlainDate | null;
}

/**
 * The day from which an item's period runs: the earliest of those that its text gives, and for a meeting its last. The
 * date of the report, which is that of the earliest event, tells history apart. Null when the text gives none, or
 * leaves it open which. Of days on May 6 and May 8 in a report of May 6 it is May 6.
 */
export function eventDateAmong(
  given: readonly EventDate[],
  item: string,
  { reportDate, filedOn }: Reported,
): EventDate | null {
  const past = given.filter(({ date }) => filedOn === null || !isBefore(filedOn, date));
  const near = past
    .filter(({ date }) => reportDate === null || isAround(date, reportDate))
    // What an item refers to tells more than its own event, and how it came to it.
    .filter(({ date, givenIn }) => givenIn === undefined || reportDate === null || !isBefore(date, reportDate))
    .sort(earliestFirst);
  if (item === '5.07') return [...near].sort(latestFirst)[0] ?? null;
  const [first, ...others] = near;
  if (first === undefined || others.length === 0) return first ?? null;
  if (reportDate === null) return null;
  const onOrAfter = near.find(({ date }) => !isBefore(date, reportDate));
  if (onOrAfter !== undefined) return onOrAfter;
  const last = others.at(-1) ?? first;
  return daysBetween(first.date, last.date) > LONGEST_APART ? null : first;
}

function isAround(date: Temporal.PlainDate, reportDate: Temporal.PlainDate): boolean {
  const days = daysBetween(reportDate, date);
  return days >= -LONGEST_BEFORE_THE_REPORT && days <= LONGEST_AFTER_THE_REPORT;
}
