import type { Temporal } from 'temporal-polyfill';

/** All dates that people are told are New York's. */
export function newYorksDate(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO('America/New_York').toPlainDate();
}
