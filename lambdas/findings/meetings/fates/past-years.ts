import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../terms/days/dates.ts';
import { resolvedDates } from '../../prose/year-of-date.ts';
import type { Place } from '../meeting-sentences.ts';

const inAYear = /^(?:for example,? |as |[^@;,.]{0,30}\. )?in ((?:19|20)\d\d),? (?:we|the company|our|it|@A)\b/;
const fate = /\b(?:postpon|adjourn|cancel|delay)\w*/;
/** Days; what becomes of a meeting that was to be held so lately is still told. */
const STILL_NEWS = 90;

/** "In 2016 we postponed our annual meeting to August": what became of a meeting of a year that is over. */
export function isHistory({ wording }: Place, reference: Temporal.PlainDate | null): boolean {
  if (reference === null || !fate.test(wording.text)) return false;
  const [, year] = inAYear.exec(wording.text) ?? [];
  if (year === undefined || Number(year) >= reference.year) return false;
  return resolvedDates(wording.dates, reference).every(
    (day) => day === null || daysBetween(day.date, reference) > STILL_NEWS,
  );
}
