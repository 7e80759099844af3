import type { ExceptionalDay } from './calendar.ts';

const fromMemory = 'how the Commission treated the day is from memory';

/**
 * Weekdays on which federal offices or EDGAR were closed outside the legal holidays, and weekdays that might be taken
 * for such and were not. An Executive Order that closes federal offices for a whole day makes a holiday for Rule 0-3;
 * one for half a day does not. That the orders exist, and for how much of the day, agrees with the citations of the
 * Federal Register in the package `holidays` of July 23, 2026; none is known after December 26, 2025. The lapse of
 * appropriations of October 1 to November 12, 2025 has no row: EDGAR was open and business days stood (Corporation
 * Finance, September 30, 2025).
 */
export const secExceptionalDays: readonly ExceptionalDay[] = [
  {
    date: '1994-04-27',
    cause: 'the day of mourning for President Nixon',
    source: `Executive Order 12910; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '1997-12-26',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13068; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '1998-12-24',
    cause: 'a day for half of which federal offices were closed',
    source: `Executive Order 13109, 63 FR 70631; ${fromMemory}`,
    open: true,
    verified: false,
  },
  {
    date: '2001-09-11',
    cause: 'the attacks of September 11',
    source: 'relief orders existed; the treatment of the day was not found',
    open: true,
    verified: false,
  },
  {
    date: '2001-09-12',
    cause: 'the attacks of September 11',
    source: 'relief orders existed; the treatment of the day was not found',
    open: true,
    verified: false,
  },
  {
    date: '2001-09-13',
    cause: 'the attacks of September 11',
    source: 'relief orders existed; the treatment of the day was not found',
    open: true,
    verified: false,
  },
  {
    date: '2001-09-14',
    cause: 'the attacks of September 11',
    source: 'relief orders existed; the treatment of the day was not found',
    open: true,
    verified: false,
  },
  {
    date: '2001-12-24',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13238; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2002-12-24',
    cause: 'a day for half of which federal offices were closed',
    source: `Executive Order 13281; ${fromMemory}`,
    open: true,
    verified: false,
  },
  {
    date: '2003-12-26',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13320; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2004-06-11',
    cause: 'the day of mourning for President Reagan',
    source: `Executive Order 13343; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2005-01-20',
    cause: 'Inauguration Day',
    source: 'a holiday only for federal staff in the Washington area, 5 U.S.C. 6103(c); not checked for 2005',
    open: true,
    verified: false,
  },
  {
    date: '2007-01-02',
    cause: 'the day of mourning for President Ford',
    source: `Executive Order 13421; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2007-12-24',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13453; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2008-12-26',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13482; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2009-01-20',
    cause: 'Inauguration Day',
    source: 'a holiday only for federal staff in the Washington area, 5 U.S.C. 6103(c); not checked for 2009',
    open: true,
    verified: false,
  },
  {
    date: '2009-12-24',
    cause: 'a day for half of which federal offices were closed',
    source: `Executive Order 13523; ${fromMemory}`,
    open: true,
    verified: false,
  },
  {
    date: '2012-10-29',
    cause: 'Hurricane Sandy',
    source: 'EDGAR stayed open (SEC press release 2012-220); offices in Washington were closed',
    open: true,
    verified: false,
  },
  {
    date: '2012-10-30',
    cause: 'Hurricane Sandy',
    source: 'EDGAR stayed open (SEC press release 2012-220); offices in Washington were closed',
    open: true,
    verified: false,
  },
  {
    date: '2012-12-24',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13633; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2014-12-26',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 13682; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2015-12-24',
    cause: 'a day for half of which federal offices were closed',
    source: `Executive Order 13713; ${fromMemory}`,
    open: true,
    verified: false,
  },
  {
    date: '2018-12-05',
    cause: 'the day of mourning for President George H. W. Bush',
    source: 'Executive Order 13852; EDGAR was closed',
    open: false,
    verified: true,
  },
  {
    date: '2018-12-24',
    cause: 'a day for which federal offices were closed',
    source: 'Executive Order 13854; EDGAR took no filings, per the Division of Corporation Finance',
    open: false,
    verified: true,
  },
  {
    date: '2019-12-24',
    cause: 'a day for which federal offices were closed',
    source: 'Executive Order 13900; EDGAR was closed',
    open: false,
    verified: true,
  },
  {
    date: '2020-12-24',
    cause: 'a day for which federal offices were closed',
    source: 'Executive Order 13965; EDGAR was closed',
    open: false,
    verified: true,
  },
  {
    date: '2024-12-24',
    cause: 'a day for which federal offices were closed',
    source: `Executive Order 14129; ${fromMemory}`,
    open: false,
    verified: false,
  },
  {
    date: '2025-01-09',
    cause: 'the day of mourning for President Carter',
    source: 'Executive Order 14133; EDGAR was closed and the day was no business day',
    open: false,
    verified: true,
  },
  {
    date: '2025-12-24',
    cause: 'a day for which federal offices were closed',
    source: 'Executive Order 14371; EDGAR was closed December 24 to 26',
    open: false,
    verified: true,
  },
  {
    date: '2025-12-26',
    cause: 'a day for which federal offices were closed',
    source: 'Executive Order 14371; EDGAR was closed December 24 to 26',
    open: false,
    verified: true,
  },
];
