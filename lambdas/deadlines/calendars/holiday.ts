import { civilOf, type Day, dayFrom, nthWeekdayOf, SATURDAY, SUNDAY, weekdayOf } from '../../terms/days/day.ts';

/** A holiday that comes back every year. */
export interface Holiday {
  readonly name: string;
  readonly falls:
    | { readonly month: number; readonly date: number }
    | { readonly month: number; readonly nth: number; readonly weekday: number }
    /** Two days before Easter Sunday. */
    | { readonly easter: -2 };
  /** First year in which it was kept; null: throughout. */
  readonly since: number | null;
  readonly source: string;
}

/** Where a holiday that falls on a weekend is kept. */
export interface Observance {
  readonly definition: string;
  /** The day on which it is kept, null when it is not kept on any weekday. */
  readonly observed: (day: Day) => Day | null;
}

export const federalObservance: Observance = {
  definition: 'A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after.',
  observed: (day) => {
    const weekday = weekdayOf(day);
    if (weekday === SATURDAY) return day - 1;
    return weekday === SUNDAY ? day + 1 : day;
  },
};

export const exchangeObservance: Observance = {
  definition:
    'As federal holidays, except that a Saturday holiday is not kept when the Friday before ends a month or a year.',
  observed: (day) => {
    const observed = federalObservance.observed(day);
    return observed !== null && civilOf(observed).month !== civilOf(day).month ? null : observed;
  },
};

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayFrom(year, 3, 22) + epact + toSunday - 7 * exception;
}

/** The day on which a holiday falls in a year, before any observance. */
export function fallsIn(holiday: Holiday, year: number): Day {
  const { falls } = holiday;
  if ('easter' in falls) return easterSunday(year) + falls.easter;
  if ('nth' in falls) return nthWeekdayOf(year, falls.month, falls.nth, falls.weekday);
  return dayFrom(year, falls.month, falls.date);
}
