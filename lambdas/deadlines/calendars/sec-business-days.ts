import { type CalendarRules, calendarFrom } from './calendar.ts';
import { federalHolidays } from './federal-holidays.ts';
import { federalObservance } from './holiday.ts';
import { secExceptionalDays } from './sec-exceptional-days.ts';

/** How it is found out on which days the Commission does business (17 CFR 240.0-2, 240.0-3; 17 CFR 232.11). */
export const secBusinessDayRules: CalendarRules = {
  name: 'SEC business days',
  definition: 'Any day but a Saturday, a Sunday, a federal holiday, or a day for which federal offices were closed.',
  holidays: federalHolidays,
  observance: federalObservance,
  exceptions: secExceptionalDays,
  checkedTo: '2026-07-23',
  awaitsChristmasOrders: true,
};

/** Days on which the Commission does business, as far as the closings of our own table go. */
export const secBusinessDays = calendarFrom(secBusinessDayRules);
