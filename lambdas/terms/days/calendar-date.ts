import { Temporal } from 'temporal-polyfill';
import { daysInMonth } from './day.ts';

/** Days made before: a filing names few, each again and again. */
const known = new Map<number, Temporal.PlainDate>();
/** More than the days of ten years; a text with more days is no filing. */
const MOST_KNOWN = 4000;

/** The date, or null when there is no such day ("February 30"). Month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const key = (year * 100 + month) * 100 + day;
  const made = known.get(key) ?? new Temporal.PlainDate(year, month, day);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}
