import { Temporal } from 'temporal-polyfill';
import { monthNames } from './days/day-words.ts';
import type { FilingReference } from './evidence.ts';

/** A person who corrected, or confirmed, what filings were read to say. */
export interface Person {
  readonly kind: 'person';
  readonly by: string;
  readonly on: Temporal.PlainDate;
  readonly reason: string;
}

/** Who says a thing that is remembered. */
export type Source = { readonly kind: 'filing'; readonly filing: FilingReference } | Person;

/** The day it was said; null when the filing bears no date. */
export function dayOfSource(source: Source): Temporal.PlainDate | null {
  return source.kind === 'person' ? source.on : source.filing.on;
}

/** The day on which a filing speaks; null when nothing dates it. */
export function dayOfFiling({
  filedOn,
  reportDate,
}: {
  readonly filedOn: Temporal.PlainDate | null;
  readonly reportDate: Temporal.PlainDate | null;
}): Temporal.PlainDate | null {
  return filedOn ?? reportDate;
}

/**
 * False when a thing was said after the day: what was on record then could not know it. What bears no date, or is
 * asked for no day, is taken to have been said before.
 */
export function wasSaidBy(day: Temporal.PlainDate | null, source: Source): boolean {
  const said = dayOfSource(source);
  return said === null || day === null || Temporal.PlainDate.compare(said, day) <= 0;
}

/** "the DEF 14A of April 1, 2024", "Jane Doe, who corrected it on May 2, 2024 (misread)". */
export function sourceInWords(source: Source): string {
  if (source.kind === 'filing') return filingInWords(source.filing);
  return `${source.by}, who corrected it on ${inFull(source.on)} (${source.reason})`;
}

/** "the DEF 14A of April 1, 2024", "an earlier Form 8-K". */
export function filingInWords({ form, on }: FilingReference): string {
  const name = form ?? 'filing';
  return on === null ? `an earlier ${name}` : `the ${name} of ${inFull(on)}`;
}

/** "April 1, 2024". */
export function inFull(date: Temporal.PlainDate): string {
  return `${monthNames[date.month - 1] ?? ''} ${date.day}, ${date.year}`;
}
