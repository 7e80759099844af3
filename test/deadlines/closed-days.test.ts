import { describe, expect, test } from 'vitest';
import { type ClosedDay, calendarsWith, ownCalendars } from '../../lambdas/deadlines/calendars/closed-days.ts';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { parseHouseRules } from '../../lambdas/deadlines/parse-house-rules.ts';
import { dayOf } from '../../lambdas/terms/days/day.ts';
import { date } from './support/dates.ts';
import { annualMeeting, comesTo, fact, factsWith, form8K, items, only } from './support/facts.ts';

const order: ClosedDay = {
  date: '2026-12-24',
  closed: 'federal offices',
  cause: 'a day for which federal offices were closed',
  source: 'the order, as an operator read it',
};

function houseRules(closedDays: readonly ClosedDay[], checkedTo?: string) {
  const parsed = parseHouseRules(JSON.stringify({ closedDays, closedDaysCheckedTo: checkedTo }));
  if (parsed.status !== 'valid') throw new Error(parsed.mistakes.join());
  return parsed.houseRules;
}

function dueOf(event: string, house = houseRules([])) {
  const facts = { filing: form8K({ event: fact(event), items: items('1.01') }), meetings: [] };
  return only(deadlinesFor(facts, house), 'form-8-k.item-1.01.due');
}

describe('Form 8-K, General Instruction B.1: four business days across Christmas 2026', () => {
  test.each([
    ['no order known: Mon 2026-12-21 is due on Mon 2026-12-28', [], 'Mon 2026-12-28'],
    ['December 24 closed by an order that an operator added: Tue 2026-12-29', [order], 'Tue 2026-12-29'],
    ['the exchange closed, which is not counted', [{ ...order, closed: 'exchange' as const }], 'Mon 2026-12-28'],
  ])('%s', (_name, closedDays, expected) => {
    expect(comesTo(dueOf('Mon 2026-12-21', houseRules(closedDays)))).toBe(expected);
  });

  test('says that the day may move while nobody has looked, and is verified all the same', () => {
    const found = dueOf('Mon 2026-12-21');
    expect(found.remarks).toContain(
      'Counts Dec 24, 2026 as a business day: no order is known after July 2026 that closes it. The date may move.',
    );
    expect(found.verified).toBe(true);
  });

  test.each([
    ['an operator has added the order', houseRules([order])],
    ['an operator has looked until December 24', houseRules([], '2026-12-24')],
  ])('does not once %s', (_name, house) => {
    expect(dueOf('Mon 2026-12-21', house).remarks.join(' ')).not.toContain('may move');
  });

  test.each([
    ['an operator looked, but not as far as we did', houseRules([], '2020-01-01')],
    ['the closed day that an operator added is not of Christmas', houseRules([{ ...order, date: '2026-11-27' }])],
    ['an order is known for another year', houseRules([{ ...order, date: '2027-12-24' }])],
  ])('says so still where %s', (_name, house) => {
    expect(dueOf('Mon 2026-12-21', house).remarks).toContain(
      'Counts Dec 24, 2026 as a business day: no order is known after July 2026 that closes it. The date may move.',
    );
  });

  test('says it of the 26th too, a Tuesday in 2028, and of no day outside the count', () => {
    const about = (event: string) => dueOf(event).remarks.filter((remark) => remark.includes('may move'));
    expect(about('Tue 2028-12-19')).toEqual([
      'Counts Dec 26, 2028 as a business day: no order is known after July 2026 that closes it. The date may move.',
    ]);
    expect(about('Mon 2028-12-18'), 'due on Friday the 22nd').toEqual([]);
  });

  test.each([
    ['that ends before', 'Wed 2026-12-16', false],
    ['that ends on December 24', 'Fri 2026-12-18', true],
    ['that begins on December 24 itself', 'Thu 2026-12-24', false],
    ['of a year whose orders are known', 'Mon 2025-12-22', false],
    ['of a year in which December 24 to 26 are closed anyway', 'Tue 2027-12-21', false],
  ])('a count %s', (_name, event, told) => {
    expect(dueOf(event).remarks.join(' ').includes('may move')).toBe(told);
  });
});

describe('the days that a count rests on without certainty', () => {
  const days = (from: string, to: string) => {
    const { unverifiedBetween } = ownCalendars.business;
    return unverifiedBetween(dayOf(date(from)), dayOf(date(to)));
  };

  test('are those of Christmas that nobody has looked at yet', () => {
    expect(days('Thu 2026-12-24', 'Thu 2026-12-24')).toEqual([
      {
        date: '2026-12-24',
        cause: 'a day of Christmas 2026, for which an order may yet be signed',
        source: 'no order is known after July 2026',
        open: true,
        verified: false,
        awaited: true,
      },
    ]);
    expect(days('Fri 2026-12-25', 'Thu 2026-12-31')).toEqual([]);
    expect(days('Tue 2028-12-26', 'Tue 2028-12-26').map((row) => row.date)).toEqual(['2028-12-26']);
  });

  test('are the closings known from memory alone, in either direction of the count, and no verified ones', () => {
    expect(days('Mon 2024-12-23', 'Thu 2024-12-26').map((row) => row.date)).toEqual(['2024-12-24']);
    expect(days('Thu 2024-12-26', 'Mon 2024-12-23').map((row) => row.date)).toEqual(['2024-12-24']);
    expect(days('Wed 2025-01-08', 'Fri 2025-01-10'), 'Jan 9, 2025').toEqual([]);
  });

  test('calendars with the same closed days are made once', () => {
    const closedDays = { days: [order], checkedTo: null };
    expect(calendarsWith(closedDays)).toBe(calendarsWith(closedDays));
    expect(calendarsWith({ ...closedDays })).not.toBe(calendarsWith(closedDays));
  });
});

test('17 CFR 240.14a-13(a)(3), counted backwards, comes out a day earlier', () => {
  const inquiry = (closedDays: readonly ClosedDay[]) =>
    only(
      deadlinesFor(factsWith(annualMeeting({ recordDate: 'Fri 2027-01-08' })), houseRules(closedDays)),
      'rule-14a-13.a3',
    );
  expect(comesTo(inquiry([]))).toBe('Wed 2026-12-09');
  expect(comesTo(inquiry([order]))).toBe('Tue 2026-12-08');
});

test('17 CFR 243.101(d): a day on which the exchange is closed is no trading day', () => {
  const selective = { on: fact('Wed 2026-11-04'), evidence: [] };
  const disclosures = [{ item: '7.01', meetingNoticeOnly: false, selective, evidence: [] }];
  const facts = { filing: form8K({ event: fact('Thu 2026-11-05'), disclosures }), meetings: [] };
  const closed: ClosedDay = { date: '2026-11-05', closed: 'exchange', cause: 'a storm', source: 'the exchange' };
  const due = (house: ReturnType<typeof houseRules>) =>
    comesTo(only(deadlinesFor(facts, house), 'regulation-fd.promptly'));
  expect(due(houseRules([]))).toBe('Thu 2026-11-05');
  expect(due(houseRules([closed]))).toBe('Fri 2026-11-06');
});

describe('house rules', () => {
  test.each([
    ['a day that is none', { ...order, date: '2026-02-30' }, 'closedDays[0].date: '],
    ['nobody closed', { ...order, closed: 'banks' }, 'closedDays[0].closed: '],
    ['no source', { ...order, source: ' ' }, 'closedDays[0].source: '],
  ])('with %s are not right, and say where', (_name, day, place) => {
    const parsed = parseHouseRules(JSON.stringify({ closedDays: [day] }));
    expect(parsed).toMatchObject({ status: 'invalid', mistakes: [expect.stringContaining(place)] });
  });
});
