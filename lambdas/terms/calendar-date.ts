import { Temporal } from 'temporal-polyfill';

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The date, or null when there is no such day ("February 30"). Month and day count from 1. */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || day < 1) return null;
  const isLeapDay = month === 2 && day === 29 && isLeapYear(year);
  return isLeapDay || day <= (DAYS_OF_MONTHS[month - 1] ?? 0) ? new Temporal.PlainDate(year, month, day) : null;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
