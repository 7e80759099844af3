import type { ExceptionalDay } from './calendar.ts';

/** Weekdays on which the New York Stock Exchange did not trade, outside its holidays (list kept by pandas_market_calendars). */
export const nyseExceptionalDays: readonly ExceptionalDay[] = [
  {
    date: '1994-04-27',
    cause: 'the day of mourning for President Nixon',
    source: 'NYSE Closings, as kept by exchange_calendars and holidays (July 2026)',
    open: false,
    verified: true,
  },
  ...['2001-09-11', '2001-09-12', '2001-09-13', '2001-09-14'].map((date) => ({
    date,
    cause: 'the attacks of September 11',
    source: 'NYSE; trading resumed on September 17, 2001',
    open: false,
    verified: true,
  })),
  {
    date: '2004-06-11',
    cause: 'the day of mourning for President Reagan',
    source: 'NYSE',
    open: false,
    verified: true,
  },
  { date: '2007-01-02', cause: 'the day of mourning for President Ford', source: 'NYSE', open: false, verified: true },
  { date: '2012-10-29', cause: 'Hurricane Sandy', source: 'NYSE', open: false, verified: true },
  { date: '2012-10-30', cause: 'Hurricane Sandy', source: 'NYSE', open: false, verified: true },
  {
    date: '2018-12-05',
    cause: 'the day of mourning for President George H. W. Bush',
    source: 'NYSE',
    open: false,
    verified: true,
  },
  {
    date: '2025-01-09',
    cause: 'the day of mourning for President Carter',
    source: 'NYSE',
    open: false,
    verified: true,
  },
];
