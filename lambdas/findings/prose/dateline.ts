import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { Wording } from './wording.ts';
import { resolvedDates } from './year-of-date.ts';

/** Where a press release begins: a place, a day, and a dash, a colon or the name of a wire. */
const dateline =
  /^[^@;]{0,90}@D(\d{1,2})@,? ?(?:(-{1,2}(?! ?@D)|[/(](?:pr ?news|business ?wire|globe ?newswire|market ?wire|accesswire|newmedia))|: )/;
/** A day alone, or behind a label that asks for none. */
const dayAlone =
  /^(?![^@]*\b(?:deadline|due|must|last|final|until|by|before|than|closes?|ends?)\b)[^@;|]{0,90}@D(\d{1,2})@[.,]?$/;
/** Days; a release is filed with the Commission within so many. */
const FILED_WITHIN = 10;

/**
 * The day of the dateline with which a press release begins, which its "today" means; null where a sentence has none or
 * it does not go with the filing's day.
 * @example datelineIn(wordingOf('OMAHA, Nov. 19, 2004 -- The company said'), filedOn) // 2004-11-19
 */
export function datelineIn(wording: Wording, filedOn: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const index = datelineOf(wording, filedOn);
  return index === null ? null : (resolvedDates(wording.dates, filedOn)[index]?.date ?? null);
}

/** Its place among the dates of the sentence. */
export function datelineOf(wording: Wording, filedOn: Temporal.PlainDate | null): number | null {
  const [, index, mark] = dateline.exec(wording.text) ?? [];
  if (index === undefined || (filedOn === null && mark === undefined)) return null;
  return filedOn === null || isDayOfPaper(wording, Number(index), filedOn) ? Number(index) : null;
}

/**
 * True for a sentence, or what stands for one, that is nothing but the day of a paper, or a heading with that day.
 * @example isDayAlone(wordingOf('Nominations: November 19, 2004'), filedOn) // true where it was filed that day, or soon after
 */
export function isDayAlone(wording: Wording, filedOn: Temporal.PlainDate | null): boolean {
  const index = dayAlone.exec(wording.text)?.[1];
  return index !== undefined && filedOn !== null && isDayOfPaper(wording, Number(index), filedOn);
}

function isDayOfPaper(wording: Wording, index: number, filedOn: Temporal.PlainDate): boolean {
  const day = resolvedDates(wording.dates, filedOn)[index]?.date;
  if (!day) return false;
  const before = daysBetween(day, filedOn);
  return before >= 0 && before <= FILED_WITHIN;
}
