import type { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../filing/prose-dates.ts';
import { calendarDate } from '../../terms/days/calendar-date.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { weekdayNames } from '../../terms/days/day-words.ts';

/** A day of a sentence, its year supplied where the text leaves it out. */
export interface ResolvedDate {
  readonly date: Temporal.PlainDate;
  /** What a careful reader would remark of it; null when there is nothing. */
  readonly remark: string | null;
}

/**
 * The days that a sentence names. One without a year takes it from the next date of the sentence that has one and
 * lies behind it ("between December 20 and January 19, 2025"), else the year that brings it nearest to
 * the reference day, which is the filing's.
 */
export function resolvedDates(
  dates: readonly DateMention[],
  reference: Temporal.PlainDate | null,
): (ResolvedDate | null)[] {
  return dates.map((mention, i) => {
    if (mention.date) return { date: mention.date, remark: weekdayRemark(mention, mention.date) };
    if (mention.year !== null) return null;
    const next = dates.slice(i + 1).find((d) => d.date)?.date ?? null;
    const before = dates.slice(0, i).findLast((d) => d.date)?.date ?? null;
    const anchor = next ?? before ?? reference;
    if (!anchor) return null;
    const date = next ? ofTheNext(mention, next) : nearest(mention, anchor);
    return date
      ? { date, remark: `The filing gives no year for ${monthDay(date)}; ${date.year} follows from the context.` }
      : null;
  });
}

function inYear(mention: DateMention, year: number): Temporal.PlainDate | null {
  return calendarDate(year, mention.month, mention.day);
}

/** Days behind the next date within which a day before it is of the same year. */
const HARDLY_LATER = 60;

/** "June 12 rather than May 15, 2025" is of that year as well, "December 20 and January 19, 2025" of the one before. */
function ofTheNext(mention: DateMention, next: Temporal.PlainDate): Temporal.PlainDate | null {
  const same = inYear(mention, next.year);
  return same && daysBetween(next, same) <= HARDLY_LATER ? same : inYear(mention, next.year - 1);
}

function nearest(mention: DateMention, reference: Temporal.PlainDate): Temporal.PlainDate | null {
  const candidates = [reference.year - 1, reference.year, reference.year + 1].flatMap(
    (year) => inYear(mention, year) ?? [],
  );
  const agreeing = candidates.filter((c) => mention.weekday === null || c.dayOfWeek === mention.weekday);
  const distance = (c: Temporal.PlainDate) => Math.abs(daysBetween(reference, c));
  return (agreeing.length > 0 ? agreeing : candidates).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function weekdayRemark(mention: DateMention, date: Temporal.PlainDate): string | null {
  if (mention.weekday === null || mention.weekday === date.dayOfWeek) return null;
  return `The filing calls ${monthDay(date)}, ${date.year} a ${weekdayNames[mention.weekday - 1]}; it is a ${weekdayNames[date.dayOfWeek - 1]}.`;
}

function monthDay(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-US', { month: 'long', day: 'numeric' });
}
