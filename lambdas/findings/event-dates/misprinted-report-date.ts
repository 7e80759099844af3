import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { Reported } from './event-date.ts';
import type { EventDate } from './event-dates-of-item.ts';

/** Days by which the misprinted date and the one in the text may differ besides the year. */
const NEARLY_THE_SAME = 7;
/** Days around the date on the cover within which an event bears it out. */
const NEAR_THE_COVER = 90;

/**
 * What the text gives instead of a date of report whose year is a misprint: an event a year before or after it, to
 * within a week, where no item gives an event near the date on the cover. Where the day of filing is known, the text
 * must lie nearer to it. Null when the date on the cover stands. For a report dated January 5, 2024 with an event of
 * January 5, 2025, filed on January 8, 2025, it is that event.
 */
export function reportDateMeant(events: readonly EventDate[], { reportDate, filedOn }: Reported): EventDate | null {
  if (reportDate === null || events.some(({ date }) => apart(date, reportDate) <= NEAR_THE_COVER)) return null;
  const others = [reportDate.add({ years: 1 }), reportDate.subtract({ years: 1 })];
  const isNearer = (date: Temporal.PlainDate) =>
    filedOn === null || (daysBetween(date, filedOn) >= 0 && apart(date, filedOn) < apart(reportDate, filedOn));
  return (
    events.find(({ date }) => others.some((other) => apart(date, other) <= NEARLY_THE_SAME) && isNearer(date)) ?? null
  );
}

function apart(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return Math.abs(daysBetween(one, other));
}
