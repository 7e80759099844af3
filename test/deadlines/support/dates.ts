import { Temporal } from 'temporal-polyfill';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A date as the tables write it, "Fri 2004-03-05" or "2004-03-05"; a weekday that contradicts its date is a mistake of the table. */
export function date(written: string): Temporal.PlainDate {
  const [weekday, iso] = written.includes(' ') ? written.split(' ') : [null, written];
  const parsed = Temporal.PlainDate.from(iso ?? '');
  const named = weekdays[parsed.dayOfWeek - 1];
  if (weekday !== null && weekday !== named) throw new Error(`the table says ${written}, but that day is a ${named}`);
  return parsed;
}

/** "Fri 2004-03-05", or "none". */
export function written(day: Temporal.PlainDate | null | undefined): string {
  return day == null ? 'none' : `${weekdays[day.dayOfWeek - 1]} ${day}`;
}
