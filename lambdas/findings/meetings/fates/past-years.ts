import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../terms/days/dates.ts';
import { resolvedDates } from '../../prose/year-of-date.ts';
import type { Place } from '../meeting-sentences.ts';

const inAYear =
  /^(?:for example,? |as |[^@;,.]{0,30}\. )?(?:in ((?:19|20)\d\d)|(last year)),? (?:we\b|the company\b|our\b|it\b|@A)/;
/** Looked for in a sentence as it stands, so that a wording is made only where one of these words occurs. */
const fate = /\b(?:postpon|adjourn|cancel|delay)/i;
/** Days; what becomes of a meeting that was to be held so lately is still told. */
const STILL_NEWS = 90;

/** "In 2016 we postponed our annual meeting to August": what became of a meeting of a year that is over. */
export function isHistory({ sentence, wording }: Place, reference: Temporal.PlainDate | null): boolean {
  if (reference === null || !fate.test(sentence.text)) return false;
  const [, year, last] = inAYear.exec(wording.text) ?? [];
  if (last === undefined && (year === undefined || Number(year) >= reference.year)) return false;
  return resolvedDates(wording.dates, reference).every(
    (day) => day === null || daysBetween(day.date, reference) > STILL_NEWS,
  );
}
