import type { Temporal } from 'temporal-polyfill';
import { monthNames } from '../deadlines/day-words.ts';
import type { Evidence } from '../filing/evidence.ts';

const passagesAtMost = 2;

/** The passages that print a day, with or without its year, else the first: what a date is read from is not marked one by one. */
export function passagesNaming(date: Temporal.PlainDate, evidence: readonly Evidence[]): readonly Evidence[] {
  const month = monthNames[date.month - 1] ?? '';
  const printed = new RegExp(
    `\\b(?:${month}|${month.slice(0, 3)}\\.?) ${date.day}\\b|\\b0?${date.month}/0?${date.day}/\\d|\\b${date.day} ${month}\\b`,
    'i',
  );
  const naming = evidence.filter(({ quote }) => printed.test(quote));
  return (naming.length > 0 ? naming : evidence.slice(0, 1)).slice(0, passagesAtMost);
}
