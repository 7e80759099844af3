import { civilOf, type Day, dayFrom, daysInMonth, nthWeekdayOf } from '../../terms/days/day.ts';
import type { Expression, YearChoice } from '../../terms/expression.ts';

/** "12-31", or "the second Tuesday in May", of a year that another date fixes. */
export type DayOfYear = Extract<Expression, { year: YearChoice }>;

/** The day of any given year; null when there is none such ("13-45", the sixth Tuesday). February 29 becomes 28 where it lacks. */
export function dayWithinYear(expression: DayOfYear): ((year: number) => Day) | null {
  if ('monthDay' in expression) {
    const match = /^(\d{2})-(\d{2})$/.exec(expression.monthDay);
    const month = Number(match?.[1]);
    const date = Number(match?.[2]);
    if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(2000, month))) return null;
    return (year) => dayFrom(year, month, Math.min(date, daysInMonth(year, month)));
  }
  const { nthWeekday, weekday, month } = expression;
  const sensible =
    [-1, 1, 2, 3, 4].includes(nthWeekday) &&
    [1, 2, 3, 4, 5, 6, 7].includes(weekday) &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12;
  return sensible ? (year) => nthWeekdayOf(year, month, nthWeekday, weekday) : null;
}

/** The day in the year that is meant, seen from another day. */
export function inChosenYear(within: (year: number) => Day, day: Day, choice: YearChoice): Day {
  const { year } = civilOf(day);
  if (choice === 'previous') return within(year - 1);
  const same = within(year);
  return choice === 'latest-before' && same >= day ? within(year - 1) : same;
}
