import { civilOf, type Day, dayFromIso, SATURDAY, weekdayOf } from '../../terms/day.ts';
import { fallsIn, type Holiday, type Observance } from './holiday.ts';

/** A weekday on which something out of the ordinary happened, closed or not. */
export interface ExceptionalDay {
  readonly date: string;
  readonly cause: string;
  readonly source: string;
  readonly open: boolean;
  /** False: whether it was open is known from memory or by inference only; what depends on it says so. */
  readonly verified: boolean;
}

/** Which days count. */
export interface Calendar {
  readonly name: string;
  readonly definition: string;
  /** Why the day is closed ("Thanksgiving Day", "a Saturday"), null when it is open. */
  closedFor(day: Day): string | null;
  isOpen(day: Day): boolean;
  /** The day itself when open, else the first open one after (`step` 1) or before (`step` -1). */
  nearest(day: Day, step: 1 | -1): Day;
  /** The nth open day strictly after the day, strictly before it for negative n, the day itself for 0. */
  nth(day: Day, n: number): Day;
  /** Exceptional days from the one day to the other, both included, whose treatment is not verified. */
  unverifiedBetween(from: Day, to: Day): readonly ExceptionalDay[];
}

interface Rules {
  readonly name: string;
  readonly definition: string;
  readonly holidays: readonly Holiday[];
  readonly observance: Observance;
  readonly exceptions: readonly ExceptionalDay[];
}

/** A calendar from recurring holidays and dated exceptions; the holidays of a year are worked out when it is first asked for. */
export function calendarFrom({ name, definition, holidays, observance, exceptions }: Rules): Calendar {
  const exceptionOn = new Map(exceptions.map((row) => [dayFromIso(row.date), row]));
  const unverified = exceptions.filter((row) => !row.verified).map((row) => ({ day: dayFromIso(row.date), row }));
  const byYear = new Map<number, ReadonlyMap<Day, string>>();

  function holidaysOf(year: number): ReadonlyMap<Day, string> {
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const found = new Map<Day, string>();
    for (const holiday of holidays) {
      // New Year's Day of the next year may be kept on December 31 of this one.
      for (const fallsInYear of [year, year + 1]) {
        if (holiday.since !== null && fallsInYear < holiday.since) continue;
        const observed = observance.observed(fallsIn(holiday, fallsInYear));
        if (observed !== null) found.set(observed, holiday.name);
      }
    }
    byYear.set(year, found);
    return found;
  }

  function closedFor(day: Day): string | null {
    const weekday = weekdayOf(day);
    if (weekday >= SATURDAY) return weekday === SATURDAY ? 'a Saturday' : 'a Sunday';
    const exception = exceptionOn.get(day);
    if (exception !== undefined) return exception.open ? null : exception.cause;
    return holidaysOf(civilOf(day).year).get(day) ?? null;
  }

  const isOpen = (day: Day) => closedFor(day) === null;

  function nearest(day: Day, step: 1 | -1): Day {
    let at = day;
    while (!isOpen(at)) at += step;
    return at;
  }

  function nth(day: Day, n: number): Day {
    const step = n < 0 ? -1 : 1;
    let at = day;
    for (let left = Math.abs(n); left > 0; left--) at = nearest(at + step, step);
    return at;
  }

  function unverifiedBetween(from: Day, to: Day): readonly ExceptionalDay[] {
    const [first, last] = from < to ? [from, to] : [to, from];
    return unverified.filter(({ day }) => day >= first && day <= last).map(({ row }) => row);
  }

  return { name, definition, closedFor, isOpen, nearest, nth, unverifiedBetween };
}
