import { Temporal } from 'temporal-polyfill';

/** Calendar days from the one to the other, negative when the other comes first. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** True when the one comes before the other. */
export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

/** True when the one comes from `least` to `most` calendar days before the other, both inclusive. */
export function liesBefore(one: Temporal.PlainDate, other: Temporal.PlainDate, least: number, most: number): boolean {
  const distance = daysBetween(one, other);
  return distance >= least && distance <= most;
}

/** Whether a day is among others. */
export function isAmong(day: Temporal.PlainDate, days: readonly Temporal.PlainDate[]): boolean {
  return days.some((one) => one.equals(day));
}

/** Orders what has a date, the earliest first. */
export function earliestFirst(
  a: { readonly date: Temporal.PlainDate },
  b: { readonly date: Temporal.PlainDate },
): number {
  return Temporal.PlainDate.compare(a.date, b.date);
}

/** Orders what has a date, the latest first. */
export function latestFirst(
  a: { readonly date: Temporal.PlainDate },
  b: { readonly date: Temporal.PlainDate },
): number {
  return earliestFirst(b, a);
}
