import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** "2004-05-25" in JSON, a calendar date in code. */
export const plainDate = z.codec(z.iso.date(), z.instanceof(Temporal.PlainDate), {
  decode: (text) => Temporal.PlainDate.from(text),
  encode: (date) => date.toString(),
});

/** "2004-05" in JSON, a month of a year in code. */
export const plainYearMonth = z.codec(z.string().regex(/^\d{4}-\d\d$/), z.instanceof(Temporal.PlainYearMonth), {
  decode: (text) => Temporal.PlainYearMonth.from(text),
  encode: (month) => month.toString(),
});

/** "2004-05-25T17:31:02" in JSON, a wall-clock time (New York's) in code. */
export const plainDateTime = z.codec(z.iso.datetime({ local: true }), z.instanceof(Temporal.PlainDateTime), {
  decode: (text) => Temporal.PlainDateTime.from(text),
  encode: (time) => time.toString(),
});

/** "2004-05-25T21:31:02Z" in JSON, a moment in code. */
export const instant = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (moment) => moment.toString(),
});

/** An array that nobody changes, as the domain's types have it. */
export function list<T extends z.ZodType>(element: T): z.ZodReadonly<z.ZodArray<T>> {
  return z.array(element).readonly();
}
