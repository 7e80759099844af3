import { Temporal } from 'temporal-polyfill';
import { dateOf, dayOf } from '../terms/days/day.ts';
import { secBusinessDays } from './calendars/sec-business-days.ts';

const lastMomentOfTheDay = Temporal.PlainTime.from('17:30');

/**
 * The filing date that EDGAR gives a submission accepted at a moment of New York time: that day when it is a business
 * day and the submission began by 5:30 p.m., else the next business day (17 CFR 232.13(a)(2)). Accepted on
 * 2024-05-22 at 17:31, it is filed on 2024-05-23.
 */
export function filingDateOf(accepted: Temporal.PlainDateTime): Temporal.PlainDate {
  const day = dayOf(accepted.toPlainDate());
  const late = Temporal.PlainTime.compare(accepted.toPlainTime(), lastMomentOfTheDay) > 0;
  return dateOf(late ? secBusinessDays.nth(day, 1) : secBusinessDays.nearest(day, 1));
}
