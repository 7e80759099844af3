import { MONDAY, THURSDAY } from '../../terms/days/day.ts';
import { type CalendarRules, calendarFrom } from './calendar.ts';
import { exchangeObservance, type Holiday } from './holiday.ts';
import { nyseExceptionalDays } from './nyse-exceptional-days.ts';

/** Columbus Day and Veterans Day are trading days; Good Friday is not. */
const nyseHolidays: readonly Holiday[] = [
  { name: "New Year's Day", falls: { month: 1, date: 1 }, since: null, source: 'NYSE Rule 7.2 (formerly 51)' },
  {
    name: 'Martin Luther King, Jr. Day',
    falls: { month: 1, nth: 3, weekday: MONDAY },
    since: 1998,
    source: 'NYSE; first kept on January 19, 1998',
  },
  { name: "Washington's Birthday", falls: { month: 2, nth: 3, weekday: MONDAY }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Good Friday', falls: { easter: -2 }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Memorial Day', falls: { month: 5, nth: -1, weekday: MONDAY }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Juneteenth', falls: { month: 6, date: 19 }, since: 2022, source: 'NYSE; first kept in 2022' },
  { name: 'Independence Day', falls: { month: 7, date: 4 }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Labor Day', falls: { month: 9, nth: 1, weekday: MONDAY }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Thanksgiving Day', falls: { month: 11, nth: 4, weekday: THURSDAY }, since: null, source: 'NYSE Rule 7.2' },
  { name: 'Christmas Day', falls: { month: 12, date: 25 }, since: null, source: 'NYSE Rule 7.2' },
];

/**
 * How it is found out on which days the New York Stock Exchange trades, early closes included. The holidays agree with
 * those announced by NYSE Group on December 27, 2021, November 8, 2024 and December 23, 2025 (for 2022 to 2028).
 */
export const nyseTradingDayRules: CalendarRules = {
  name: 'NYSE trading days',
  definition: 'Any day on which the New York Stock Exchange opens for trading, if only for half the day.',
  holidays: nyseHolidays,
  observance: exchangeObservance,
  exceptions: nyseExceptionalDays,
  checkedTo: '2026-07-23',
  awaitsChristmasOrders: false,
};

/** Days on which the New York Stock Exchange trades, as far as the closings of our own table go. */
export const nyseTradingDays = calendarFrom(nyseTradingDayRules);
