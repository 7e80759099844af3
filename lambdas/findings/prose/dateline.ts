import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { Wording } from './wording.ts';
import { resolvedDates } from './year-of-date.ts';

/** Where a press release begins: a place, a day, and a dash or the name of a wire. */
const dateline =
  /^[^@;]{0,90}@D(\d{1,2})@,? ?(?:-{1,2}(?! ?@D)|[/(](?:pr ?news|business ?wire|globe ?newswire|market ?wire|accesswire|newmedia))/;
/** Days; a release is filed with the Commission within so many. */
const FILED_WITHIN = 10;

/**
 * The day of the dateline with which a press release begins, which its "today" means; null where a sentence has none or
 * it does not go with the filing's day.
 * @example datelineIn(wordingOf('OMAHA, Nov. 19, 2004 -- The company said'), filedOn) // 2004-11-19
 */
export function datelineIn(wording: Wording, filedOn: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const index = dateline.exec(wording.text)?.[1];
  if (index === undefined) return null;
  const day = resolvedDates(wording.dates, filedOn)[Number(index)]?.date ?? null;
  if (day === null || filedOn === null) return day;
  const before = daysBetween(day, filedOn);
  return before >= 0 && before <= FILED_WITHIN ? day : null;
}
