import { civilOf, type Day, dateOf, dayFrom, dayFromIso, SATURDAY, weekdayOf } from '../../terms/days/day.ts';
import { monthNames } from '../../terms/days/day-words.ts';
import { fallsIn, type Holiday, type Observance } from './holiday.ts';

/** A weekday on which something out of the ordinary happened, closed or not. */
export interface ExceptionalDay {
  readonly date: string;
  readonly cause: string;
  readonly source: string;
  readonly open: boolean;
  /** False: whether it was open is known from memory or by inference only; what depends on it says so. */
  readonly verified: boolean;
  /** An order that closes it may still be signed: until then it counts as open. */
  readonly awaited?: true;
}

/** Which days count. */
export interface Calendar {
  readonly name: string;
  readonly definition: string;
  /** The last day on which it was looked for closings out of the ordinary; ISO. */
  readonly checkedTo: string;
  /** Why the day is closed ("Thanksgiving Day", "a Saturday"), null when it is open. */
  closedFor(day: Day): string | null;
  isOpen(day: Day): boolean;
  /** The day itself when open, else the first open one after (`step` 1) or before (`step` -1). */
  nearest(day: Day, step: 1 | -1): Day;
  /** The nth open day strictly after the day, strictly before it for negative n, the day itself for 0. */
  nth(day: Day, n: number): Day;
  /** Exceptional days from the one day to the other, both included, whose treatment is not verified or which an order may yet close. */
  unverifiedBetween(from: Day, to: Day): readonly ExceptionalDay[];
}

/** What a calendar is made from. */
export interface CalendarRules {
  readonly name: string;
  readonly definition: string;
  readonly holidays: readonly Holiday[];
  readonly observance: Observance;
  readonly exceptions: readonly ExceptionalDay[];
  readonly checkedTo: string;
  /** The days around Christmas are often closed by an order signed a few days before. */
  readonly awaitsChristmasOrders: boolean;
}

/** A calendar from recurring holidays and dated exceptions; the holidays of a year are worked out when it is first asked for. */
export function calendarFrom(rules: CalendarRules): Calendar {
  const { name, definition, holidays, observance, exceptions, checkedTo, awaitsChristmasOrders } = rules;
  const exceptionOn = new Map(exceptions.map((row) => [dayFromIso(row.date), row]));
  const unverified = exceptions.filter((row) => !row.verified).map((row) => ({ day: dayFromIso(row.date), row }));
  const byYear = new Map<number, ReadonlyMap<Day, string>>();
  const unchecked = uncheckedChristmases(exceptions, checkedTo);

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
    const known = unverified.filter(({ day }) => day >= first && day <= last).map(({ row }) => row);
    return awaitsChristmasOrders ? [...known, ...awaitedBetween(first, last)] : known;
  }

  const awaited = new Map<Day, ExceptionalDay>();

  /** The open days of December 24 to 26 of years that were not looked at yet; a day is the same object each time. */
  function awaitedBetween(first: Day, last: Day): readonly ExceptionalDay[] {
    const found: ExceptionalDay[] = [];
    for (let year = Math.max(civilOf(first).year, unchecked.fromYear); year <= civilOf(last).year; year++) {
      if (unchecked.except.has(year)) continue;
      for (let day = dayFrom(year, 12, 24); day <= dayFrom(year, 12, 26); day++) {
        if (day < first || day > last || !isOpen(day)) continue;
        const row = awaited.get(day) ?? awaitedDay(day, checkedTo);
        awaited.set(day, row);
        found.push(row);
      }
    }
    return found;
  }

  return { name, definition, checkedTo, closedFor, isOpen, nearest, nth, unverifiedBetween };
}

/** From which year on nobody has looked whether an order closes the days around Christmas; years with one on the list were looked at. */
function uncheckedChristmases(exceptions: readonly ExceptionalDay[], checkedTo: string) {
  const ordered = exceptions.filter(({ date }) => /-12-2[456]$/.test(date)).map(({ date }) => Number(date.slice(0, 4)));
  const year = Number(checkedTo.slice(0, 4));
  return { fromYear: checkedTo.slice(5) >= '12-24' ? year + 1 : year, except: new Set(ordered) };
}

function awaitedDay(day: Day, checkedTo: string): ExceptionalDay {
  const { year } = civilOf(day);
  return {
    date: dateOf(day).toString(),
    cause: `a day of Christmas ${year}, for which an order may yet be signed`,
    source: `no order is known after ${monthInWords(checkedTo)}`,
    open: true,
    verified: false,
    awaited: true,
  };
}

/** "July 2026" of "2026-07-23". */
export function monthInWords(iso: string): string {
  return `${monthNames[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}
