import { Temporal } from 'temporal-polyfill';

/** The date, or null when there is no such day ("February 30"). Month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  const last = new Temporal.PlainYearMonth(year, month).daysInMonth;
  return day > last ? null : new Temporal.PlainDate(year, month, day);
}
