import { Temporal } from 'temporal-polyfill';

/**
 * A calendar date as the number of days since January 1, 1970. All counting is done in these, because a date object
 * costs a thousand times as much; dates come in and go out as `Temporal.PlainDate`.
 */
export type Day = number;

export const MONDAY = 1;
export const THURSDAY = 4;
export const SATURDAY = 6;
export const SUNDAY = 7;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The day of a year, month and date of the Gregorian calendar. `dayFrom(2004, 2, 29)` is 12477. */
export function dayFrom(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `dayFrom`. */
export function civilOf(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `dayOf(Temporal.PlainDate.from('2004-02-29'))` is 12477. */
export function dayOf(date: Temporal.PlainDate): Day {
  return dayFrom(date.year, date.month, date.day);
}

/** The inverse of `dayOf`. */
export function dateOf(day: Day): Temporal.PlainDate {
  const { year, month, date } = civilOf(day);
  return new Temporal.PlainDate(year, month, date);
}

/** A date of one of our own tables, "2004-06-11". */
export function dayFromIso(iso: string): Day {
  return dayFrom(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same date so many months on (negative: back); a date that the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayFrom(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/**
 * The nth given weekday of a month, the last for n = -1. `nthWeekdayOf(2024, 5, 4, MONDAY)` is May 27, 2024. Every
 * month has a fourth; a fifth that it lacks would fall in the next, so n goes from 1 to 4.
 */
export function nthWeekdayOf(year: number, month: number, nth: number, weekday: number): Day {
  if (nth < 0) {
    const last = dayFrom(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayFrom(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
