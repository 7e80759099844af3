import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../lambdas/deadlines/calendars/calendar.ts';
import { easterSunday } from '../../lambdas/deadlines/calendars/holiday.ts';
import { nyseTradingDays } from '../../lambdas/deadlines/calendars/nyse-trading-days.ts';
import { secBusinessDays } from '../../lambdas/deadlines/calendars/sec-business-days.ts';
import { type Day, dateOf, dayFrom, dayFromIso, dayOf, SATURDAY, weekdayOf } from '../../lambdas/terms/days/day.ts';
import { publishedFederalHolidays, publishedNyseHolidays } from './published-holidays.ts';
import { date, written } from './support/dates.ts';

function closedWeekdays(calendar: Calendar, year: number): string[] {
  const closed: string[] = [];
  for (let day = dayFrom(year, 1, 1); day < dayFrom(year + 1, 1, 1); day++) {
    if (weekdayOf(day) < SATURDAY && !calendar.isOpen(day)) closed.push(dateOf(day).toString());
  }
  return closed;
}

function published(list: Readonly<Record<number, string>>, year: number): string[] {
  return (list[year] ?? '').split(' ').map((monthDay) => `${year}-${monthDay}`);
}

/** What our calendars add to the published lists of recurring holidays, and why. They take nothing away. */
const additions: readonly (readonly [calendar: 'SEC' | 'NYSE' | 'both', date: string, why: string])[] = [
  ['SEC', '1997-12-26', 'Executive Order 13068'],
  ['NYSE', '2001-09-11', 'attacks of September 11'],
  ['NYSE', '2001-09-12', 'attacks of September 11'],
  ['NYSE', '2001-09-13', 'attacks of September 11'],
  ['NYSE', '2001-09-14', 'attacks of September 11'],
  ['SEC', '2001-12-24', 'Executive Order 13238'],
  ['SEC', '2003-12-26', 'Executive Order 13320'],
  ['both', '2004-06-11', 'mourning for President Reagan'],
  ['both', '2007-01-02', 'mourning for President Ford'],
  ['SEC', '2007-12-24', 'Executive Order 13453'],
  ['SEC', '2008-12-26', 'Executive Order 13482'],
  ['NYSE', '2012-10-29', 'Hurricane Sandy'],
  ['NYSE', '2012-10-30', 'Hurricane Sandy'],
  ['SEC', '2012-12-24', 'Executive Order 13633'],
  ['SEC', '2014-12-26', 'Executive Order 13682'],
  ['both', '2018-12-05', 'mourning for President George H. W. Bush'],
  ['SEC', '2018-12-24', 'Executive Order 13854'],
  ['SEC', '2019-12-24', 'Executive Order 13900'],
  ['SEC', '2020-12-24', 'Executive Order 13965'],
  ['SEC', '2024-12-24', 'Executive Order 14129'],
  ['both', '2025-01-09', 'mourning for President Carter'],
  ['SEC', '2025-12-24', 'Executive Order 14371'],
  ['SEC', '2025-12-26', 'Executive Order 14371'],
];

describe.each([
  ['SEC', secBusinessDays, publishedFederalHolidays],
  ['NYSE', nyseTradingDays, publishedNyseHolidays],
] as const)('%s: the published holidays, and the closings of our own table', (name, calendar, list) => {
  test.each(Array.from({ length: 2027 - 1996 + 1 }, (_, index) => 1996 + index))('%i', (year) => {
    const added = additions.filter(([which, on]) => (which === name || which === 'both') && on.startsWith(`${year}`));
    const expected = [...published(list, year), ...added.map(([, on]) => on)].sort();
    expect(closedWeekdays(calendar, year)).toEqual(expected);
  });
});

describe('what is easily got wrong', () => {
  const closedFor = (calendar: Calendar, on: string) => calendar.closedFor(dayOf(date(on)));

  test.each([
    ['New Year’s Day on a Saturday is kept on December 31', 'Fri 2021-12-31', "New Year's Day", null],
    ['so it will be', 'Fri 2027-12-31', "New Year's Day", null],
    ['Christmas on a Saturday is kept on the 24th by both', 'Fri 2021-12-24', 'Christmas Day', 'Christmas Day'],
    ['Good Friday closes only the exchange', 'Fri 2004-04-09', null, 'Good Friday'],
    ['Columbus Day only the Commission', 'Mon 2004-10-11', 'Columbus Day', null],
    ['Veterans Day only the Commission', 'Thu 2004-11-11', 'Veterans Day', null],
    [
      'Martin Luther King Day closed the exchange from 1998',
      'Mon 1997-01-20',
      'the Birthday of Martin Luther King, Jr.',
      null,
    ],
    ['in 1998', 'Mon 1998-01-19', 'the Birthday of Martin Luther King, Jr.', 'Martin Luther King, Jr. Day'],
    ['Juneteenth closed the Commission from 2021', 'Fri 2021-06-18', 'Juneteenth National Independence Day', null],
    ['and both from 2022', 'Mon 2022-06-20', 'Juneteenth National Independence Day', 'Juneteenth'],
    ['Juneteenth was no holiday before', 'Fri 2020-06-19', null, null],
    ['a half-day closing is none', 'Tue 2002-12-24', null, null],
    ['Inauguration Day is none', 'Wed 2021-01-20', null, null],
    ['EDGAR stayed open through Sandy', 'Mon 2012-10-29', null, 'Hurricane Sandy'],
    [
      'President Nixon’s day of mourning',
      'Wed 1994-04-27',
      'the day of mourning for President Nixon',
      'the day of mourning for President Nixon',
    ],
    ['a Saturday', 'Sat 2004-05-15', 'a Saturday', 'a Saturday'],
    ['a Sunday', 'Sun 2004-05-16', 'a Sunday', 'a Sunday'],
    ['1993 is known', 'Mon 1993-07-05', 'Independence Day', 'Independence Day'],
    ['2035 is known', 'Thu 2035-11-22', 'Thanksgiving Day', 'Thanksgiving Day'],
  ])('%s (%s)', (_name, on, commission, exchange) => {
    expect([closedFor(secBusinessDays, on), closedFor(nyseTradingDays, on)]).toEqual([commission, exchange]);
  });

  test.each([
    [1993, 'Sun 1993-04-11'],
    [2000, 'Sun 2000-04-23'],
    [2008, 'Sun 2008-03-23'],
    [2011, 'Sun 2011-04-24'],
    [2024, 'Sun 2024-03-31'],
    [2035, 'Sun 2035-03-25'],
    [1954, 'Sun 1954-04-18'],
    [1981, 'Sun 1981-04-19'],
  ])('Easter %i', (year, expected) => {
    expect(written(dateOf(easterSunday(year)))).toBe(expected);
  });
});

describe('counting open days', () => {
  const day = (on: string): Day => dayOf(date(on));
  const nth = (from: string, n: number) => written(dateOf(secBusinessDays.nth(day(from), n)));
  const nearest = (from: string, step: 1 | -1) => written(dateOf(secBusinessDays.nearest(day(from), step)));

  test('forward, backward and not at all', () => {
    expect(nth('Fri 2024-05-24', 1)).toBe('Tue 2024-05-28');
    expect(nth('Tue 2024-05-28', -1)).toBe('Fri 2024-05-24');
    expect(nth('Sat 2024-05-25', 0)).toBe('Sat 2024-05-25');
  });

  test('the nearest open day', () => {
    expect(nearest('Mon 2024-05-27', 1)).toBe('Tue 2024-05-28');
    expect(nearest('Mon 2024-05-27', -1)).toBe('Fri 2024-05-24');
    expect(nearest('Tue 2024-05-28', 1)).toBe('Tue 2024-05-28');
  });

  test('doubtful days on the way, both ends included, in either direction', () => {
    const doubtful = (from: string, to: string) =>
      secBusinessDays.unverifiedBetween(day(from), day(to)).map((one) => one.date);
    expect(doubtful('2001-09-12', '2001-09-13')).toEqual(['2001-09-12', '2001-09-13']);
    expect(doubtful('2001-09-13', '2001-09-12')).toEqual(['2001-09-12', '2001-09-13']);
    expect(doubtful('2018-12-03', '2018-12-31')).toEqual([]);
  });
});

test('a date written in a table is the day it says', () => {
  expect(written(dateOf(dayFromIso('2004-06-11')))).toBe('Fri 2004-06-11');
});
