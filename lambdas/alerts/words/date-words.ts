import type { Temporal } from 'temporal-polyfill';
import { monthNames, weekdayNames } from '../../terms/days/day-words.ts';

const month = (date: Temporal.PlainDate): string => monthNames[date.month - 1] ?? '';
const weekday = (date: Temporal.PlainDate): string => weekdayNames[date.dayOfWeek - 1] ?? '';

/** "May 25, 2004". */
export function dateInFull(date: Temporal.PlainDate): string {
  return `${month(date)} ${date.day}, ${date.year}`;
}

/** "May 2004", of a month of which no day is known. */
export function monthInFull({ month, year }: Temporal.PlainYearMonth): string {
  return `${monthNames[month - 1] ?? ''} ${year}`;
}

/** "Tuesday, May 25, 2004". */
export function dayInFull(date: Temporal.PlainDate): string {
  return `${weekday(date)}, ${dateInFull(date)}`;
}

/** "May 25, 2004", with the month in three letters. */
export function dateInShort(date: Temporal.PlainDate): string {
  return `${monthAndDay(date)}, ${date.year}`;
}

/** "Tue May 25, 2004": at most 16 characters. */
export function dayInShort(date: Temporal.PlainDate): string {
  return `${weekday(date).slice(0, 3)} ${dateInShort(date)}`;
}

/** "May 25", with the month in three letters. */
export function monthAndDay(date: Temporal.PlainDate): string {
  return `${month(date).slice(0, 3)} ${date.day}`;
}

/** "Tue May 25". */
export function weekdayAndDay(date: Temporal.PlainDate): string {
  return `${weekday(date).slice(0, 3)} ${monthAndDay(date)}`;
}
