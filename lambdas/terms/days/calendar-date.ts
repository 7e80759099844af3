import { Temporal } from 'temporal-polyfill';
import { daysInMonth } from './day.ts';

/** The date, or null when there is no such day ("February 30"). Month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return new Temporal.PlainDate(year, month, day);
}
