import { MONDAY, THURSDAY } from '../../terms/days/day.ts';
import type { Holiday } from './holiday.ts';

/** Legal public holidays of the United States since 1986 (5 U.S.C. 6103(a)). */
export const federalHolidays: readonly Holiday[] = [
  { name: "New Year's Day", falls: { month: 1, date: 1 }, since: null, source: '5 U.S.C. 6103(a)' },
  {
    name: 'the Birthday of Martin Luther King, Jr.',
    falls: { month: 1, nth: 3, weekday: MONDAY },
    since: 1986,
    source: 'Public Law 98-144',
  },
  {
    name: "Washington's Birthday",
    falls: { month: 2, nth: 3, weekday: MONDAY },
    since: null,
    source: '5 U.S.C. 6103(a)',
  },
  { name: 'Memorial Day', falls: { month: 5, nth: -1, weekday: MONDAY }, since: null, source: '5 U.S.C. 6103(a)' },
  {
    name: 'Juneteenth National Independence Day',
    falls: { month: 6, date: 19 },
    since: 2021,
    source: 'Public Law 117-17, signed June 17, 2021; EDGAR was closed on Friday, June 18, 2021',
  },
  { name: 'Independence Day', falls: { month: 7, date: 4 }, since: null, source: '5 U.S.C. 6103(a)' },
  { name: 'Labor Day', falls: { month: 9, nth: 1, weekday: MONDAY }, since: null, source: '5 U.S.C. 6103(a)' },
  { name: 'Columbus Day', falls: { month: 10, nth: 2, weekday: MONDAY }, since: null, source: '5 U.S.C. 6103(a)' },
  { name: 'Veterans Day', falls: { month: 11, date: 11 }, since: null, source: '5 U.S.C. 6103(a)' },
  {
    name: 'Thanksgiving Day',
    falls: { month: 11, nth: 4, weekday: THURSDAY },
    since: null,
    source: '5 U.S.C. 6103(a)',
  },
  { name: 'Christmas Day', falls: { month: 12, date: 25 }, since: null, source: '5 U.S.C. 6103(a)' },
];
