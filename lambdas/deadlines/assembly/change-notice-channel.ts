import { addMonths, civilOf, type Day, dayFrom, daysInMonth } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Calendar } from '../calendars/calendar.ts';
import type { Context } from '../evaluation/context.ts';

/** The longest period for a quarterly report; accelerated filers have five days less since 2004, and who is one is not known here. */
const daysForAQuarterlyReport = 45;

/**
 * Rule 14a-5(f) wants the change told in the earliest possible Form 10-Q or, if that is impracticable, by other means.
 * In words, which of the two it comes to: the due date of the next 10-Q against the mailing of proxy materials; empty
 * when the dates for it are not known.
 */
export function changeNoticeChannel({ days, calendars }: Context): readonly string[] {
  const { fiscalYearEnd, announcement, mailing } = days;
  if (fiscalYearEnd === undefined || announcement === undefined) return [];
  const { periodEnd, due } = nextQuarterlyReport(fiscalYearEnd, announcement, calendars.business);
  const report = `the next Form 10-Q, for the quarter to ${dayInWords(periodEnd)}, is due ${dayInWords(due)} at the latest`;
  if (mailing === undefined) return [report];
  return due > mailing
    ? [
        `${report}, after the mailing of proxy materials (${dayInWords(mailing)}): a Form 8-K or press release is the means`,
      ]
    : [`${report}, before the mailing of proxy materials (${dayInWords(mailing)}): it is the means`];
}

/** The quarterly report that falls due first on or after a day, for a company whose fiscal year ends as given; none is due for the fourth quarter. */
function nextQuarterlyReport(
  fiscalYearEnd: Day,
  from: Day,
  businessDays: Calendar,
): { readonly periodEnd: Day; readonly due: Day } {
  for (let quarters = 1; ; quarters++) {
    const periodEnd = quarterEnd(fiscalYearEnd, quarters);
    const due = businessDays.nearest(periodEnd + daysForAQuarterlyReport, 1);
    if (quarters % 4 !== 0 && due >= from) return { periodEnd, due };
  }
}

/** A fiscal year that ends with a month has quarters that do. */
function quarterEnd(fiscalYearEnd: Day, quarters: number): Day {
  const end = addMonths(fiscalYearEnd, 3 * quarters);
  const { year, month } = civilOf(end);
  return endsMonth(fiscalYearEnd) ? dayFrom(year, month, daysInMonth(year, month)) : end;
}

function endsMonth(day: Day): boolean {
  return civilOf(day + 1).date === 1;
}
