import { describe, expect, test } from 'vitest';
import { date, written } from './support/dates.ts';
import { annualMeeting, comesTo, deadlinesOf, only, onRequest, rulesOf } from './support/facts.ts';

describe('Form 8-K, Item 5.07: the votes, four business days after the meeting', () => {
  test.each([
    ['a Thursday', 'Thu 2024-05-16', 'Wed 2024-05-22'],
    ['a Tuesday: the next day is day one (C&DI 121A.01)', 'Tue 2010-05-18', 'Mon 2010-05-24'],
  ])('%s', (_name, meeting, expected) => {
    expect(comesTo(only(deadlinesOf(annualMeeting({ meeting })), 'form-8-k.item-5.07.results'))).toBe(expected);
  });

  test('since February 28, 2010', () => {
    const reported = (meeting: string) =>
      rulesOf(deadlinesOf(annualMeeting({ meeting }))).includes('form-8-k.item-5.07.results');
    expect([reported('2010-02-27'), reported('2010-02-28')]).toEqual([false, true]);
  });

  test('(d): the earlier of 150 days after the meeting and 60 days before the printed Rule 14a-8 deadline', () => {
    const dates = { meeting: '2023-05-18', rule14a8Deadline: '2023-12-09' };
    const found = only(deadlinesOf(annualMeeting(dates)), 'form-8-k.item-5.07.d');
    expect(comesTo(found)).toBe('Tue 2023-10-10');
    expect(found.derivation).toEqual([
      '150th day after the meeting (May 18, 2023) = Oct 15, 2023',
      '60 days before the printed Rule 14a-8 deadline (Dec 9, 2023) = Oct 10, 2023',
      'the earlier is Oct 10, 2023',
    ]);
    expect(found.condition).toContain('frequency');
    expect(rulesOf(deadlinesOf(annualMeeting({ meeting: '2023-05-18' })))).not.toContain('form-8-k.item-5.07.d');
  });
});

describe('Form 8-K, Item 5.08: four business days after the meeting date is determined', () => {
  test('Martin Luther King Day does not count', () => {
    expect(written(onRequest('form-8-k.item-5.08', { determination: date('2024-01-10') })?.due)).toBe('Wed 2024-01-17');
  });

  test('for a meeting, when the day of the determination is known', () => {
    const dates = { meeting: '2024-05-16', determination: '2024-01-10', announcement: '2024-01-12' };
    expect(comesTo(only(deadlinesOf(annualMeeting(dates)), 'form-8-k.item-5.08'))).toBe('Wed 2024-01-17');
    expect(rulesOf(deadlinesOf(annualMeeting({ ...dates, announcement: '2011-09-19' })))).not.toContain(
      'form-8-k.item-5.08',
    );
  });
});
