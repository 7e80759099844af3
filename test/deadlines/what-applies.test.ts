import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { date } from './support/dates.ts';
import { annualMeeting, deadlinesOf, fact, factsWith, form8K, only, rulesOf, specialMeeting } from './support/facts.ts';

const modern = {
  meeting: '2024-05-16',
  priorMeeting: '2023-05-18',
  priorMailing: '2023-04-07',
  announcement: '2024-01-03',
};

describe('what applies', () => {
  test('to an ordinary annual meeting of today', () => {
    expect(
      rulesOf(
        deadlinesOf(annualMeeting({ ...modern, mailing: '2024-04-05', recordDate: '2024-03-22' }), { state: 'DE' }),
      ),
    ).toEqual([
      'rule-14a-8.e2',
      'rule-14a-19.b1',
      'rule-14a-19.d',
      'rule-14a-4.c1',
      'rule-14a-6.a',
      'rule-14a-13.a3',
      'rule-14a-16.a1',
      'form-8-k.item-5.07.results',
      'state.de.222.notice',
    ]);
  });

  test('to a special one', () => {
    expect(
      rulesOf(deadlinesOf(specialMeeting({ meeting: '2024-05-16', mailing: '2024-04-05' }), { state: 'DE' })),
    ).toEqual([
      'rule-14a-8.e3',
      'rule-14a-6.a',
      'rule-14a-16.a1',
      'form-8-k.item-5.07.results',
      'state.de.222.notice',
      'state.de.213.record-date',
    ]);
  });

  test('to one whose proxy statement is out: the company has done what led up to it', () => {
    const dates = { ...modern, mailing: '2024-04-05', recordDate: '2024-03-22' };
    const rules = (form: string, more = {}) =>
      rulesOf(deadlinesOf(annualMeeting({ ...dates, ...more }), { form, state: 'DE' }));
    expect(rules('DEF 14A')).toEqual([
      'rule-14a-8.e2',
      'rule-14a-19.b1',
      'rule-14a-4.c1',
      'form-8-k.item-5.07.results',
    ]);
    expect(rules('DEFM14A')).toEqual(rules('DEF 14A'));
    expect(rules('PRE 14A')).toContain('rule-14a-16.a1');
    expect(rules('DEF 14A', { noticeMailed: '2024-05-10' })).toContain('state.de.222.notice');
    const late = annualMeeting({ meeting: '2024-07-30', priorMeeting: '2023-05-18' });
    expect(rulesOf(deadlinesOf(late, { form: 'DEF 14A' }))).not.toContain('rule-14a-5.f');
  });

  test('to the next one, whose proxy statement is not: what is not known is still told', () => {
    const next = annualMeeting({ priorMeeting: '2024-05-16' }, { provisional: true });
    expect(rulesOf(deadlinesOf(next, { form: 'DEF 14A' }))).toContain('rule-14a-8.e2');
    expect(rulesOf(deadlinesOf(annualMeeting({ meeting: '2024-05-16' }, {}), { form: null }))).toContain(
      'rule-14a-8.e2',
    );
  });

  test('to a foreign private issuer: neither proxy rules nor Form 8-K, but the law of its state', () => {
    for (const form of ['6-K', '20-F', '40-F', '6-K/A']) {
      expect(rulesOf(deadlinesOf(annualMeeting(modern), { form, state: 'DE' }))).toEqual([
        'state.de.222.notice',
        'state.de.213.record-date',
      ]);
    }
    expect(rulesOf(deadlinesOf(annualMeeting(modern), { form: '10-Q' }))).toContain('rule-14a-8.e2');
    expect(rulesOf(deadlinesOf(annualMeeting(modern), { form: null }))).toContain('rule-14a-8.e2');
  });

  test('to a meeting of which no date is known: nothing that a date would have to choose', () => {
    expect(deadlinesOf(annualMeeting({}), { state: 'DE' })).toEqual([]);
    expect(rulesOf(deadlinesOf(annualMeeting({}), { filedOn: date('2024-01-03') }))).toEqual([
      'rule-14a-8.e2',
      'rule-14a-19.b1',
    ]);
  });

  test('to no meeting: nothing', () => {
    expect(deadlinesFor({ filing: form8K(), meetings: [] })).toEqual([]);
  });

  test('to several meetings: each its own', () => {
    const { filing } = factsWith(annualMeeting({}));
    const next = annualMeeting({ priorMeeting: '2024-05-16', priorMailing: '2024-04-05' }, { provisional: true });
    const found = deadlinesFor({ filing, meetings: [annualMeeting(modern), next] }).filter(
      (one) => one.rule === 'rule-14a-8.e2',
    );
    expect(found.map((one) => one.meeting?.year)).toEqual([2024, 2025]);
  });
});

describe('the meeting that a deadline serves', () => {
  const served = (dates: Parameters<typeof annualMeeting>[0], more = {}) =>
    deadlinesOf(annualMeeting(dates, more), { filedOn: date('2024-01-03') })[0]?.meeting;

  test('has the year that the filing gives it, else that of its date, else the one after the prior', () => {
    expect(served({ meeting: '2024-01-20' }, { year: 2023 })).toMatchObject({ year: 2023 });
    expect(served({ meeting: '2024-05-16' })).toMatchObject({ year: 2024, date: date('2024-05-16') });
    expect(served({ priorMeeting: '2023-05-18' })).toEqual({ type: 'annual', year: 2024, date: null });
    expect(served({ announcement: '2024-01-03' })).toMatchObject({ year: null });
  });

  test('not known at all is called the next', () => {
    const found = deadlinesOf(
      annualMeeting({ priorMailing: '2024-04-05' }, { provisional: true, noPriorMeeting: false }),
    );
    expect(only(found, 'rule-14a-8.e2').remarks).toEqual([
      'Provisional: the date of the next meeting is not yet known.',
    ]);
  });
});

describe('a date that had passed when the meeting was announced', () => {
  test('is told so for what shareholders must observe', () => {
    const found = deadlinesOf(annualMeeting(modern));
    expect(only(found, 'rule-14a-8.e2').remarks).toContain('Had already passed when it was announced on Jan 3, 2024.');
    expect(only(found, 'rule-14a-4.c1').remarks).toEqual([]);
  });

  test('is judged by the filing’s date where no announcement is known', () => {
    const { announcement: _announcement, ...unannounced } = modern;
    const remarks = (filedOn: string) =>
      only(deadlinesOf(annualMeeting(unannounced), { filedOn: date(filedOn) }), 'rule-14a-8.e2').remarks.join(' ');
    expect(remarks('2023-12-10')).toContain('Had already passed when it was announced on Dec 10, 2023.');
    expect(remarks('2023-12-09')).not.toContain('passed');
  });
});

test('a fact that stands for another says by which rule of ours', () => {
  const acceptance = fact('2024-06-25', {
    origin: 'default',
    remark: 'The acceptance date stands for the announcement.',
  });
  const found = deadlinesOf(
    annualMeeting({ meeting: '2024-07-30', priorMeeting: '2023-05-18', announcement: acceptance }),
  );
  expect(only(found, 'rule-14a-19.b1').remarks).toContain('The acceptance date stands for the announcement.');
  expect(only(found, 'form-8-k.item-5.07.results').remarks).toEqual([]);
});
