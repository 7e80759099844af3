import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { filingDateOf } from '../../lambdas/deadlines/filing-date.ts';
import { stepsInWords } from '../../lambdas/terms/derivation.ts';
import type { FilerStatus, ReportFacts } from '../../lambdas/terms/facts.ts';
import { date, written } from './support/dates.ts';
import { annualMeeting, comesTo, deadlinesOf, fact, form8K, only, onRequest, rulesOf } from './support/facts.ts';

function report(form: string, periodEnd: string, filerStatus: FilerStatus | null, more: Partial<ReportFacts> = {}) {
  return deadlinesFor({ filing: form8K({ form, periodEnd: fact(periodEnd), filerStatus, ...more }), meetings: [] });
}

describe('quarterly and annual reports', () => {
  test.each<[string, string, string, FilerStatus, string]>([
    ['45 days for everyone a year before', '10-Q', '2003-03-31', 'accelerated', 'Thu 2003-05-15'],
    ['45 days for others, rolled', '10-Q', '2004-03-31', 'non-accelerated', 'Mon 2004-05-17'],
    ['45 days in the last quarter that began before the change', '10-Q', '2003-09-30', 'accelerated', 'Fri 2003-11-14'],
    ['40 days from the first that surely began after it', '10-Q', '2004-09-30', 'accelerated', 'Tue 2004-11-09'],
    ['40 days long since', '10-Q', '2024-03-31', 'accelerated', 'Fri 2024-05-10'],
    ['40 days for large ones', '10-Q', '2024-03-31', 'large-accelerated', 'Fri 2024-05-10'],
    ['75 days, the first such year', '10-K', '2003-12-31', 'accelerated', 'Mon 2004-03-15'],
    ['90 days before it', '10-K', '2003-11-30', 'accelerated', 'Mon 2004-03-01'],
    ['large accelerated, the last year of 75 days', '10-K', '2005-12-31', 'large-accelerated', 'Thu 2006-03-16'],
    ['large accelerated, the first of 60 days', '10-K', '2006-12-31', 'large-accelerated', 'Thu 2007-03-01'],
    ['90 days for others, rolled', '10-K', '2006-12-31', 'non-accelerated', 'Mon 2007-04-02'],
    ['Form 10-K405 is one too', '10-K405', '2000-12-31', 'non-accelerated', 'Mon 2001-04-02'],
  ])('%s', (_name, form, periodEnd, status, expected) => {
    const type = form.slice(0, 4).toLowerCase();
    expect(comesTo(only(report(form, periodEnd, status), `form-${type}.due.${status}`))).toBe(expected);
  });

  test('counted first, then rolled', () => {
    const [found] = report('10-K', '2006-12-31', 'non-accelerated');
    expect(found?.evidence).toEqual([]);
    expect(stepsInWords(found?.derivation ?? [])).toEqual([
      '90th day after the end of the period (Dec 31, 2006) = Mar 31, 2007',
      'Mar 31, 2007 is a Saturday, so the next business day: Apr 2, 2007',
    ]);
  });

  test('in the year of the change a quarter could be due in 40 or 45 days: nothing is said', () => {
    expect(rulesOf(report('10-Q', '2004-03-31', 'accelerated'))).toEqual([]);
  });

  test('on request the fiscal year decides: the first quarter of 40 days', () => {
    const quarter = { periodEnd: date('2004-03-31'), fiscalYearEnd: date('2003-12-31') };
    expect(written(onRequest('form-10-q.due.accelerated', quarter)?.due)).toBe('Mon 2004-05-10');
    const before = { periodEnd: date('2004-03-31'), fiscalYearEnd: date('2003-12-14') };
    expect(written(onRequest('form-10-q.due.accelerated', before)?.due)).toBe('Mon 2004-05-17');
  });

  test('without the filer’s status, the period, or for an amendment: nothing', () => {
    expect(rulesOf(report('10-Q', '2024-03-31', null))).toEqual([]);
    expect(rulesOf(report('10-Q', '2024-03-31', 'accelerated', { periodEnd: null }))).toEqual([]);
    expect(rulesOf(report('10-Q/A', '2024-03-31', 'accelerated', { amendment: true }))).toEqual([]);
    expect(rulesOf(report('8-K', '2024-03-31', 'accelerated'))).toEqual([]);
    expect(rulesOf(report('10-Q', '2024-03-31', 'accelerated', { form: null }))).toEqual([]);
  });

  test('a status that did not exist yet: nothing', () => {
    expect(rulesOf(report('10-K', '2003-12-31', 'large-accelerated'))).toEqual([]);
  });

  test('a notice of late filing is no such report', () => {
    expect(rulesOf(report('NT 10-K', '2024-03-31', 'accelerated'))).toEqual([]);
  });

  test('a late one is told to be late', () => {
    const [found] = report('10-Q', '2024-03-31', 'accelerated', { filedOn: date('2024-05-13') });
    expect(found?.remarks[0]?.text).toBe('Filed on May 13, 2024, after this date.');
  });
});

describe('Form 12b-25', () => {
  test('a day to say so, five for a quarterly report, fifteen for an annual one, from the due date as it was rolled', () => {
    const prescribedDue = date('Mon 2004-05-17');
    const due = (id: string) => written(onRequest(id, { prescribedDue })?.due);
    expect(due('rule-12b-25.notice')).toBe('Tue 2004-05-18');
    expect(due('rule-12b-25.10-q')).toBe('Mon 2004-05-24');
    expect(due('rule-12b-25.10-k')).toBe('Tue 2004-06-01');
    expect(onRequest('rule-12b-25.10-q', { prescribedDue })?.derivation[1]).toBe(
      'May 22, 2004 is a Saturday, so the next business day: May 24, 2004',
    );
  });
});

describe('Part III of the annual report: the proxy statement within 120 days of the fiscal year', () => {
  test.each([
    ['a leap year: April 29', '2019-12-31', 'Wed 2020-04-29'],
    ['a leap year', '2023-12-31', 'Mon 2024-04-29'],
    ['April 30', '2024-12-31', 'Wed 2025-04-30'],
    ['a Sunday rolls, for it is a filing', '2005-12-31', 'Mon 2006-05-01'],
    ['HemaCare 2004', '2003-12-31', 'Thu 2004-04-29'],
  ])('%s', (_name, fiscalYearEnd, expected) => {
    const meeting = date(fiscalYearEnd).add({ days: 150 }).toString();
    const late = date(expected).add({ days: 1 }).toString();
    const found = only(deadlinesOf(annualMeeting({ meeting, fiscalYearEnd, mailing: late })), 'form-10-k.part-iii');
    expect(comesTo(found)).toBe(expected);
  });

  test.each([
    ['sent on the last day, Mon 2006-05-01 as rolled: not late', { mailing: 'Mon 2006-05-01' }, false],
    ['sent on Tue 2006-05-02: late', { mailing: 'Tue 2006-05-02' }, true],
    ['filed on Tue 2006-05-02: late', { definitiveFiling: 'Tue 2006-05-02' }, true],
    [
      'sent on the last day, for a meeting 212 days after the year',
      { meeting: 'Mon 2006-07-31', mailing: 'Mon 2006-05-01' },
      false,
    ],
    ['not known when', {}, false],
    ['not known when, a meeting on Sat 2006-07-29, 210 days after the year', { meeting: 'Sat 2006-07-29' }, false],
    ['not known when, a meeting on Sun 2006-07-30: no notice can be early enough', { meeting: 'Sun 2006-07-30' }, true],
  ])('Form 10-K, General Instruction G(3), the proxy statement %s', (_name, dates, told) => {
    const meeting = annualMeeting({ meeting: 'Wed 2006-06-14', fiscalYearEnd: 'Sat 2005-12-31', ...dates });
    expect(rulesOf(deadlinesOf(meeting)).includes('form-10-k.part-iii')).toBe(told);
  });

  test('a proxy statement that is itself late says so', () => {
    const meeting = annualMeeting({
      meeting: 'Wed 2006-06-14',
      fiscalYearEnd: 'Sat 2005-12-31',
      definitiveFiling: 'Tue 2006-05-09',
    });
    const found = only(
      deadlinesOf(meeting, { form: 'DEF 14A', filedOn: date('Tue 2006-05-09') }),
      'form-10-k.part-iii',
    );
    expect(comesTo(found)).toBe('Mon 2006-05-01');
  });

  test('April 30, 2006 was a Sunday', () => {
    const { derivation } = only(
      deadlinesOf(annualMeeting({ meeting: '2006-05-30', fiscalYearEnd: '2005-12-31', mailing: '2006-05-10' })),
      'form-10-k.part-iii',
    );
    expect(derivation[1]).toBe('Apr 30, 2006 is a Sunday, so the next business day: May 1, 2006');
  });
});

describe('the filing date of a submission (17 CFR 232.13)', () => {
  test.each([
    ['at 5:30 p.m. it is that day', '2024-05-22T17:30', 'Wed 2024-05-22'],
    ['a minute later it is the next', '2024-05-22T17:31', 'Thu 2024-05-23'],
    ['on Friday evening it is Monday, a holiday apart', '2024-05-24T21:00', 'Tue 2024-05-28'],
    ['on a Saturday it is the next business day', '2024-05-18T10:00', 'Mon 2024-05-20'],
    ['on a Saturday evening too', '2024-05-18T22:00', 'Mon 2024-05-20'],
  ])('%s', (_name, accepted, expected) => {
    expect(written(filingDateOf(Temporal.PlainDateTime.from(accepted)))).toBe(expected);
  });
});
