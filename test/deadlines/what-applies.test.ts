import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import type { ReportFacts } from '../../lambdas/terms/facts.ts';
import { by, daysBefore } from '../../lambdas/terms/notation.ts';
import { date } from './support/dates.ts';
import {
  annualMeeting,
  clause,
  comesTo,
  deadlinesOf,
  fact,
  factsWith,
  form8K,
  items,
  only,
  printed,
  rulesOf,
  sentence,
  specialMeeting,
} from './support/facts.ts';

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

  test.each<[string, string, number, ('filing' | 'assumed')?]>([
    ['on the day of the meeting, Thu 2024-05-16', 'Thu 2024-05-16', 9],
    ['on the day after it', 'Fri 2024-05-17', 1],
    ['long after a day that is only supposed', 'Fri 2025-05-16', 9, 'assumed'],
  ])('to a meeting of which a paper tells that is filed %s', (_name, filedOn, count, origin = 'filing') => {
    const day = fact('Thu 2024-05-16', { origin });
    const meeting = annualMeeting({ ...modern, meeting: day, mailing: '2024-04-05', recordDate: '2024-03-22' });
    const found = rulesOf(deadlinesOf(meeting, { state: 'DE', filedOn: date(filedOn) }));
    expect(found).toHaveLength(count);
    expect(found).toContain('form-8-k.item-5.07.results');
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
    expect(only(found, 'rule-14a-8.e2').remarks).toContain(
      'Provisional: the date of the next meeting is not yet known.',
    );
  });
});

describe('a meeting whose definitive proxy statement is on record', () => {
  const proposals = clause(['nomination'], by(daysBefore(90, 'meeting')));

  test('has no deadline for holders that is open, or missed', () => {
    const meeting = annualMeeting(modern, { proxyStatementFiled: true, clauses: [proposals] });
    const found = deadlinesOf(meeting, { form: '8-K', filedOn: date('2024-04-20') });
    expect(found.filter(({ subject }) => subject !== null)).toEqual([]);
  });

  test('but those that the filing itself prints', () => {
    const own = printed('nomination', '2024-05-01');
    const onRecord = printed('other-proposal', '2024-04-25');
    const filing = { id: 'one', form: 'DEF 14A', on: date('2024-04-01'), accessionNumber: null };
    const remembered = { ...onRecord, evidence: [{ ...sentence(4), filing }] };
    const meeting = annualMeeting(modern, { proxyStatementFiled: true, stated: [own, remembered] });
    expect(rulesOf(deadlinesOf(meeting)).filter((rule) => rule.startsWith('stated.'))).toEqual(['stated.nomination']);
  });
});

describe('investment companies, by the series of the file number', () => {
  const registrants = (fileNumber: string) => [{ name: null, cik: null, fileNumber }];
  const rules = (fileNumber: string, form = '8-K') =>
    rulesOf(
      deadlinesFor({
        filing: form8K({
          form,
          registrants: registrants(fileNumber),
          event: fact('Thu 2024-05-16'),
          items: items('5.02'),
        }),
        meetings: [annualMeeting(modern)],
      }),
    );

  test.each([
    ['an operating company, 001-', '001-12345', { due: true, universalProxy: true }],
    [
      'a registered fund, 811-: no Form 8-K (17 CFR 240.13a-11(b)), no Rule 14a-19',
      '811-05655',
      { due: false, universalProxy: false },
    ],
    [
      'a business development company, 814-: Form 8-K, no Rule 14a-19',
      '814-00663',
      { due: true, universalProxy: false },
    ],
    ['a number that only holds these figures', '333-81100', { due: true, universalProxy: true }],
  ])('%s', (_name, fileNumber, { due, universalProxy }) => {
    const found = rules(fileNumber);
    expect(found.includes('form-8-k.item-5.02.due')).toBe(due);
    expect(found.includes('rule-14a-19.b1')).toBe(universalProxy);
    expect(found).toContain('rule-14a-8.e2');
  });
});

describe('a company listed on an exchange', () => {
  const listed = (exchanges: ReportFacts['exchanges'], dates = {}) =>
    deadlinesOf(
      annualMeeting({
        meeting: 'Thu 2026-05-14',
        fiscalYearEnd: 'Wed 2025-12-31',
        recordDate: 'Fri 2026-03-20',
        ...dates,
      }),
      { exchanges, filedOn: date('2026-02-02') },
    );

  test('NYSE Listed Company Manual 401.02: told of the record date by Tue 2026-03-10', () => {
    expect(comesTo(only(listed(['NYSE']), 'nyse.401.02.record-date'))).toBe('Tue 2026-03-10');
    expect(rulesOf(listed(['Nasdaq']))).not.toContain('nyse.401.02.record-date');
    expect(rulesOf(listed([]))).not.toContain('nyse.401.02.record-date');
  });

  test.each([
    ['NYSE Listed Company Manual 302.00', 'NYSE', 'nyse.302.annual-meeting'],
    ['Nasdaq Rule 5620(a)', 'Nasdaq', 'nasdaq.5620.annual-meeting'],
  ] as const)(
    '%s: a meeting by Thu 2026-12-31 needs no line, one on Fri 2027-01-15 does',
    (_citation, exchange, rule) => {
      expect(rulesOf(listed([exchange]))).not.toContain(rule);
      const beyond = annualMeeting({ meeting: fact('Fri 2027-01-15'), fiscalYearEnd: 'Wed 2025-12-31' });
      const found = only(deadlinesOf(beyond, { exchanges: [exchange] }), rule);
      expect(comesTo(found)).toBe('Thu 2026-12-31');
      expect(found.remarks).toContain('The meeting (Jan 15, 2027) does not keep to it.');
    },
  );
});

describe('a date that had passed when the meeting was announced', () => {
  test('is told so for what shareholders must observe', () => {
    const found = deadlinesOf(annualMeeting(modern));
    expect(only(found, 'rule-14a-8.e2').remarks).toContain('Had already passed when it was announced on Jan 3, 2024.');
    expect(only(found, 'rule-14a-4.c1').remarks).toEqual([]);
  });

  test('a day that only stands for the announcement is that on which it is told', () => {
    const announcement = fact('2024-01-03', { origin: 'default' });
    const found = deadlinesOf(annualMeeting({ ...modern, announcement }));
    expect(only(found, 'rule-14a-8.e2').remarks).toContain('Had already passed when told here on Jan 3, 2024.');
  });

  test('is judged by the filing’s date where no announcement is known', () => {
    const { announcement: _announcement, ...unannounced } = modern;
    const remarks = (filedOn: string) =>
      only(deadlinesOf(annualMeeting(unannounced), { filedOn: date(filedOn) }), 'rule-14a-8.e2').remarks.join(' ');
    expect(remarks('2023-12-10')).toContain('Had already passed when told here on Dec 10, 2023.');
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
