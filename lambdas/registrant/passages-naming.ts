import type { Temporal } from 'temporal-polyfill';
import { monthNames } from '../terms/days/day-words.ts';
import type { Evidence } from '../terms/evidence.ts';

const passagesAtMost = 2;

/**
 * The passages that a day is read from: those that print it with its year, else without, else the first, since what a
 * date is read from is not marked one by one.
 */
export function passagesNaming(date: Temporal.PlainDate, evidence: readonly Evidence[]): readonly Evidence[] {
  const { day, month, year } = date;
  const name = monthNames[month - 1] ?? '';
  const shortYear = String(year).slice(2);
  const dayOfMonth = `(?:${name}|${name.slice(0, 3)}\\.?) ${day}`;
  const withYear = `\\b(?:${dayOfMonth},? ${year}|0?${month}/0?${day}/(?:${year}|${shortYear})|${day} ${name},? ${year})\\b`;
  const withoutYear = `\\b(?:${dayOfMonth}|${day} ${name})\\b`;
  const found = [withYear, withoutYear]
    .map((word) => evidence.filter(({ quote }) => new RegExp(word, 'i').test(quote)))
    .find((naming) => naming.length > 0);
  return (found ?? evidence.slice(0, 1)).slice(0, passagesAtMost);
}
