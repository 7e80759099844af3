import { describe, expect, test } from 'vitest';
import { date, written } from './support/dates.ts';
import {
  annualMeeting,
  comesTo,
  deadlinesOf,
  fact,
  only,
  onRequest,
  rulesOf,
  specialMeeting,
} from './support/facts.ts';

const inState = (state: string, meeting: string) => deadlinesOf(annualMeeting({ meeting }), { state });

describe('notice of the meeting, both ends included', () => {
  test.each([
    ['DE', 'state.de.222.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['CA', 'state.ca.601.notice', '2004-05-25', 'Fri 2004-03-26 to Sat 2004-05-15'],
    ['NV', 'state.nv.78.370.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['NY', 'state.ny.605.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['NY', 'state.ny.605.notice', '1998-02-21', 'Fri 1998-01-02 to Wed 1998-02-11'],
    ['NY', 'state.ny.605.notice', '1998-02-22', 'Wed 1997-12-24 to Thu 1998-02-12'],
    ['MD', 'state.md.2-504.notice', '2024-05-16', 'Fri 2024-02-16 to Mon 2024-05-06'],
    ['TX', 'state.tx.2.25.notice', '2005-12-31', 'Tue 2005-11-01 to Wed 2005-12-21'],
    ['TX', 'state.tx.21.353.notice', '2006-01-01', 'Wed 2005-11-02 to Thu 2005-12-22'],
    ['TX', 'state.tx.21.353.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['FL', 'state.fl.607.0705.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['MN', 'state.mn.302a.435.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['MA', 'state.ma.156d-7.05.notice', '2024-05-16', 'Sun 2024-03-17 to Thu 2024-05-09'],
    ['MA', 'state.ma.156b.notice', '2004-06-30', 'Wed 2004-06-23'],
    ['PA', 'state.pa.1704.notice', '2024-05-16', 'Sat 2024-05-11'],
    ['NJ', 'state.nj.14a:5-4.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['WA', 'state.wa.23b.07.050.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['VA', 'state.va.13.1-658.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['OH', 'state.oh.1701.41.notice', '2024-05-16', 'Sun 2024-03-17 to Thu 2024-05-09'],
    ['GA', 'state.ga.14-2-705.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['NC', 'state.nc.55-7-05.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['TN', 'state.tn.48-17-105.notice', '2024-05-16', 'Sat 2024-03-16 to Mon 2024-05-06'],
    ['MO', 'state.mo.351.230.notice', '2024-05-16', 'Thu 2024-03-07 to Mon 2024-05-06'],
    ['IN', 'state.in.23-1-29-5.notice', '2024-05-16', 'Sun 2024-03-17 to Mon 2024-05-06'],
    ['AL', 'state.al.10a-2a-7.05.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['AR', 'state.ar.4-27-705.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['HI', 'state.hi.414-125.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['ID', 'state.id.30-29-705.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['ME', 'state.me.705.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['MS', 'state.ms.79-4-7.05.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['MT', 'state.mt.35-14-705.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
    ['NM', 'state.nm.53-11-29.notice', '2026-05-14', 'Wed 2026-03-25 to Mon 2026-05-04'],
    ['ND', 'state.nd.10-19.1-73.notice', '2026-05-14', 'Wed 2026-03-25 to Mon 2026-05-04'],
    ['WV', 'state.wv.31d-7-705.notice', '2026-05-14', 'Sun 2026-03-15 to Mon 2026-05-04'],
  ])('%s, %s, meeting on %s', (state, rule, meeting, expected) => {
    expect(comesTo(only(inState(state, meeting), rule))).toBe(expected);
  });

  test('no state is assumed, and no other state’s law is applied', () => {
    const states = (state: string | null) =>
      rulesOf(deadlinesOf(annualMeeting({ meeting: '2024-05-16' }), { state })).filter((rule) =>
        rule.startsWith('state.'),
      );
    expect(states(null)).toEqual([]);
    expect(states('PR')).toEqual([]);
    expect(states('CA')).toEqual(['state.ca.601.notice', 'state.ca.701.record-date']);
  });

  test('cites the statute of the time', () => {
    const citations = (meeting: string) =>
      inState('TX', meeting)
        .map((one) => one.citation)
        .filter((cited) => cited.startsWith('Tex.'));
    expect(citations('2004-05-25')).toEqual(['Tex. Bus. Corp. Act 2.25', 'Tex. Bus. Corp. Act 2.26']);
    expect(citations('2024-05-16')).toEqual(['Tex. Bus. Orgs. Code 21.353', 'Tex. Bus. Orgs. Code 6.101']);
  });

  test.each([
    ['VA', 'At least 25 and at most 60 days before a meeting that is to act on an amendment of the articles, '],
    ['DE', 'At least 20 and at most 60 days before a meeting that is to act on a merger (8 Del. C. 251(c)).'],
    ['PA', 'At least 10 days before a meeting that is to act on a fundamental change (15 Pa. Cons. Stat. 1704(b)).'],
    ['AR', 'At least 60 and at most 75 days before a meeting that is to act on an increase of the authorized stock '],
  ])(
    '%s asks for more where the meeting acts on some matters, which is said beside the usual window',
    (state, told) => {
      const notice = inState(state, '2026-05-14').find(({ rule }) => rule.endsWith('.notice'));
      expect(notice?.remarks.map(({ text }) => text).join(' ')).toContain(told);
    },
  );

  test('serves special meetings too', () => {
    const found = deadlinesOf(specialMeeting({ meeting: '2024-05-16' }), { state: 'CA' });
    expect(comesTo(only(found, 'state.ca.601.notice'))).toBe('Sun 2024-03-17 to Mon 2024-05-06');
  });

  test('says that it applies today’s statute to an earlier meeting, unless the version is dated', () => {
    const remarks = (state: string, rule: string, meeting: string) => only(inState(state, meeting), rule).remarks;
    expect(remarks('CA', 'state.ca.601.notice', '2024-05-28')).toContain(
      'The statute as it read in 2026 is applied to a meeting of 2024.',
    );
    expect(remarks('CA', 'state.ca.601.notice', '2026-05-28')).toEqual([]);
    expect(remarks('NY', 'state.ny.605.notice', '2024-05-30')).toEqual([]);
  });

  test('says where the state’s law was not checked', () => {
    const found = only(inState('OH', '2026-05-28'), 'state.oh.1701.41.notice');
    expect(found.verified).toBe(false);
    expect(found.remarks).toEqual([
      'From secondary sources, not checked against the text: what Ohio law provides here.',
    ]);
    expect(only(inState('CA', '2026-05-28'), 'state.ca.601.notice').verified).toBe(true);
  });
});

describe('against the dates that the company has set', () => {
  const notice = (mailing: Parameters<typeof fact>) =>
    deadlinesOf(annualMeeting({ meeting: '2024-05-16', noticeMailed: fact(...mailing) }), { state: 'CA' });

  test('a planned mailing is told to keep to the window', () => {
    const found = only(notice(['2024-04-05', { approximate: true }]), 'state.ca.601.notice');
    expect(found.remarks).toContain(
      'The mailing of the notice (Apr 5, 2024), 41 days before the meeting, keeps to it.',
    );
  });

  test('at either end it still keeps to it', () => {
    for (const day of ['2024-03-17', '2024-05-06']) {
      const found = only(notice([day, { approximate: true }]), 'state.ca.601.notice');
      expect(found.remarks.join(' ')).toContain('before the meeting, keeps to it.');
    }
    for (const day of ['2024-03-16', '2024-05-07']) {
      const found = only(notice([day, { approximate: true }]), 'state.ca.601.notice');
      expect(found.remarks.join(' ')).toContain('before the meeting, does not keep to it.');
    }
  });

  test('a window with a last day only is kept to by any day before it', () => {
    const inPennsylvania = (day: string) =>
      rulesOf(deadlinesOf(annualMeeting({ meeting: '2024-05-16', noticeMailed: fact(day) }), { state: 'PA' }));
    expect(inPennsylvania('2024-01-02')).not.toContain('state.pa.1704.notice');
    expect(inPennsylvania('2024-05-12')).toContain('state.pa.1704.notice');
  });

  test('one that is certain and keeps to it needs no line, at either end', () => {
    for (const day of ['2024-03-17', '2024-05-06']) expect(rulesOf(notice([day]))).not.toContain('state.ca.601.notice');
  });

  test('one outside is told, at either end', () => {
    for (const [day, distance] of [
      ['2024-03-16', 61],
      ['2024-05-07', 9],
    ] as const) {
      const found = only(notice([day]), 'state.ca.601.notice');
      expect(found.remarks.join(' ')).toContain(`${distance} days before the meeting, does not keep to it.`);
    }
  });

  test('the mailing of proxy materials stands for it, and then the window is still told', () => {
    const found = deadlinesOf(annualMeeting({ meeting: '2024-05-16', mailing: '2024-04-05' }), { state: 'CA' });
    expect(rulesOf(found)).toContain('state.ca.601.notice');
  });

  test('a record date that keeps to its window needs no line: HemaCare, April 7, 2004', () => {
    const found = deadlinesOf(annualMeeting({ meeting: '2004-05-25', recordDate: '2004-04-07' }), { state: 'CA' });
    expect(rulesOf(found)).not.toContain('state.ca.701.record-date');
  });

  test('a window without a last day is no deadline', () => {
    expect(rulesOf(inState('FL', '2024-05-16'))).toEqual(expect.not.arrayContaining(['state.fl.607.0707.record-date']));
  });
});

describe('an adjourned meeting', () => {
  const adjourned = (state: string, to: string) =>
    deadlinesOf(
      annualMeeting({ adjournedFrom: '2024-05-16', meeting: date(to).toString(), priorMeeting: '2023-05-18' }),
      {
        state,
      },
    );

  test.each([
    ['DE', '8 Del. C. 222(c), the 30th day after', 'Sat 2024-06-15', []],
    ['DE', '8 Del. C. 222(c), the 31st day after', 'Sun 2024-06-16', ['state.de.222.notice-of-adjournment']],
    ['CA', 'Cal. Corp. Code 601(d), the 45th day after', 'Sun 2024-06-30', []],
    ['CA', 'Cal. Corp. Code 601(d), the 46th day after', 'Mon 2024-07-01', ['state.ca.601.notice-of-adjournment']],
    ['MN', 'Minn. Stat. 302A.435, the 120th day after', 'Fri 2024-09-13', []],
    ['MN', 'Minn. Stat. 302A.435, the 121st day after', 'Sat 2024-09-14', ['state.mn.302a.435.notice-of-adjournment']],
    ['UT', 'Utah Code 16-10a-705(4)(b), the 30th day after', 'Sat 2024-06-15', []],
    [
      'UT',
      'Utah Code 16-10a-705(4)(b), the 31st day after',
      'Sun 2024-06-16',
      ['state.ut.16-10a-705.notice-of-adjournment'],
    ],
    ['NV', 'Nev. Rev. Stat. 78.350, the 60th day after', 'Mon 2024-07-15', []],
    [
      'NV',
      'Nev. Rev. Stat. 78.350, the 61st day after',
      'Tue 2024-07-16',
      ['state.nv.78.350.record-date-of-adjournment', 'state.nv.78.350.notice-of-adjournment'],
    ],
    ['WA', 'Wash. Rev. Code 23B.07.070, the 120th day after', 'Fri 2024-09-13', []],
    [
      'WA',
      'Wash. Rev. Code 23B.07.070, the 121st day after',
      'Sat 2024-09-14',
      ['state.wa.23b.07.070.record-date-of-adjournment', 'state.wa.23b.07.070.notice-of-adjournment'],
    ],
    ['PA', '15 Pa. Cons. Stat. 1755(c)', 'Fri 2024-05-31', ['state.pa.1755.longest-adjournment']],
  ])('%s, %s, to %s', (state, _citation, to, expected) => {
    const found = rulesOf(adjourned(state, to));
    expect(found.filter((rule) => rule.startsWith('state.'))).toEqual(expected);
  });

  test('a new record date of Wash. Rev. Code 23B.07.070 lies from 70 days before to the last day of the notice to its holders', () => {
    const found = adjourned('WA', 'Sat 2024-09-14');
    expect(comesTo(only(found, 'state.wa.23b.07.070.record-date-of-adjournment'))).toBe(
      'Sat 2024-07-06 to Wed 2024-09-04',
    );
    expect(comesTo(only(found, 'state.wa.23b.07.070.notice-of-adjournment'))).toBe('Tue 2024-07-16 to Wed 2024-09-04');
  });

  test.each([
    ['DE', 'state.de.222.notice-of-adjournment'],
    ['MD', 'state.md.2-511.notice-of-adjournment'],
  ])('%s is marked as not compared with the text', (state, rule) => {
    const found = deadlinesOf(
      annualMeeting({ adjournedFrom: '2024-05-16', meeting: '2024-10-01', recordDate: '2024-03-22' }),
      { state },
    );
    expect(only(found, rule).verified).toBe(false);
  });

  test('in Pennsylvania goes on within 15 days', () => {
    expect(comesTo(only(adjourned('PA', '2024-06-20'), 'state.pa.1755.longest-adjournment'))).toBe('Fri 2024-05-31');
  });

  test('in Maryland counts from the original record date', () => {
    const rules = (to: string) =>
      rulesOf(
        deadlinesOf(annualMeeting({ adjournedFrom: '2024-05-16', meeting: to, recordDate: '2024-03-22' }), {
          state: 'MD',
        }),
      );
    expect(rules('2024-07-20')).not.toContain('state.md.2-511.notice-of-adjournment');
    expect(rules('2024-07-21')).toContain('state.md.2-511.notice-of-adjournment');
  });

  test('in Maryland asks for the record date where it is not known', () => {
    const found = deadlinesOf(annualMeeting({ adjournedFrom: '2024-05-16', meeting: '2024-08-01' }), { state: 'MD' });
    expect(comesTo(only(found, 'state.md.2-511.notice-of-adjournment'))).toBe('unknown: the record date');
  });

  test('tells its new notice after the proxy statement too: DEFA14A, to Tue 2024-07-16 (8 Del. C. 222(c))', () => {
    const filing = { state: 'DE', form: 'DEFA14A' };
    const found = deadlinesOf(annualMeeting({ adjournedFrom: '2024-05-16', meeting: '2024-07-16' }), filing);
    expect(comesTo(only(found, 'state.de.222.notice-of-adjournment'))).toBe('Fri 2024-05-17 to Sat 2024-07-06');
    const unknown = deadlinesOf(annualMeeting({ meeting: '2024-08-01' }, { adjourned: true }), {
      ...filing,
      state: 'MD',
    });
    expect(comesTo(only(unknown, 'state.md.2-511.notice-of-adjournment'))).toBe('unknown: the record date');
  });

  test('needs notice again within the usual window', () => {
    expect(comesTo(only(adjourned('DE', '2024-07-16'), 'state.de.222.notice-of-adjournment'))).toBe(
      'Fri 2024-05-17 to Sat 2024-07-06',
    );
  });
});

describe('on request', () => {
  const computed = (id: string, dates: Record<string, string>) => {
    const given = Object.fromEntries(Object.entries(dates).map(([anchor, on]) => [anchor, date(on)]));
    const found = onRequest(id, given);
    return `${written(found?.opens)} to ${written(found?.due)}`;
  };

  test.each([
    [
      'Missouri, none fixed: the 20th day before the meeting (Mo. Rev. Stat. 351.250)',
      'state.mo.351.250.default-record-date',
      { meeting: 'Thu 2026-05-14' },
      'none to Fri 2026-04-24',
    ],
    [
      'North Carolina, none fixed: the day before the first notice (N.C. Gen. Stat. 55-7-05(d))',
      'state.nc.55-7-05.default-record-date',
      { noticeMailed: 'Fri 2026-04-10' },
      'none to Thu 2026-04-09',
    ],
    [
      'Virginia, none fixed: the day before the first notice (Va. Code 13.1-658(D))',
      'state.va.13.1-658.default-record-date',
      { noticeMailed: 'Fri 2026-04-10' },
      'none to Thu 2026-04-09',
    ],
    [
      'Texas, a merger: not later than the 21st day before (Tex. Bus. Orgs. Code 21.456(c)(1))',
      'state.tx.21.456.notice-of-fundamental-change',
      { meeting: 'Thu 2026-05-14' },
      'none to Thu 2026-04-23',
    ],
    [
      'Texas, shares held for six months before the meeting (Tex. Bus. Orgs. Code 21.373)',
      'state.tx.21.373.holding',
      { meeting: 'Thu 2026-05-14' },
      'none to Fri 2025-11-14',
    ],
    [
      'Arkansas, more authorized stock: 60 to 75 days (Ark. Code 4-27-705(a))',
      'state.ar.4-27-705.notice-of-fundamental-change',
      { meeting: 'Thu 2026-05-14' },
      'Sat 2026-02-28 to Sun 2026-03-15',
    ],
    [
      'Wisconsin: the earlier of 6 months after the fiscal year and 15 after the meeting (Wis. Stat. 180.0703)',
      'state.wi.180.0703.interval',
      { priorMeeting: 'Thu 2025-05-15', fiscalYearEnd: 'Wed 2025-12-31' },
      'Tue 2026-06-30 to none',
    ],
    [
      'Michigan: 15 months (Mich. Comp. Laws 450.1402)',
      'state.mi.450.1402.interval',
      { priorMeeting: 'Thu 2025-05-15' },
      'Sat 2026-08-15 to none',
    ],
    [
      'Virginia, a fundamental change: 25 to 60 days',
      'state.va.13.1-658.notice-of-fundamental-change',
      { meeting: '2024-05-16' },
      'Sun 2024-03-17 to Sun 2024-04-21',
    ],
    [
      'Delaware, a merger: 20 days',
      'state.de.251.notice-of-fundamental-change',
      { meeting: '2024-05-16' },
      'Sun 2024-03-17 to Fri 2024-04-26',
    ],
    ['Delaware: 13 months', 'state.de.211.interval', { priorMeeting: '2023-05-18' }, 'Tue 2024-06-18 to none'],
    [
      '13 months from January 31 end with February',
      'state.de.211.interval',
      { priorMeeting: '2023-01-31' },
      'Thu 2024-02-29 to none',
    ],
    ['California: 15 months', 'state.ca.600.interval', { priorMeeting: '2003-08-13' }, 'Sat 2004-11-13 to none'],
    ['Nevada: 18 months', 'state.nv.78.345.interval', { priorMeeting: '2023-05-18' }, 'Mon 2024-11-18 to none'],
    [
      'Florida: 13 months until 2019',
      'state.fl.607.0703.interval',
      { priorMeeting: '2017-05-18' },
      'Mon 2018-06-18 to none',
    ],
    [
      'Florida: 15 months since 2020',
      'state.fl.607.0703.interval',
      { priorMeeting: '2023-05-18' },
      'Sun 2024-08-18 to none',
    ],
    [
      'Georgia: the earlier of 6 months after the fiscal year and 15 after the meeting',
      'state.ga.14-2-703.interval',
      { priorMeeting: '2023-05-18', fiscalYearEnd: '2023-12-31' },
      'Sun 2024-06-30 to none',
    ],
    [
      'California, no record date fixed: the business day before (Good Friday is one)',
      'state.ca.701.default-record-date',
      { noticeMailed: '2004-04-10' },
      'none to Fri 2004-04-09',
    ],
    [
      'Delaware, none fixed: the day before',
      'state.de.213.default-record-date',
      { noticeMailed: '2004-04-10' },
      'none to Fri 2004-04-09',
    ],
    [
      'Texas, none fixed: the day of the notice',
      'state.tx.6.101.default-record-date',
      { noticeMailed: '2024-04-10' },
      'none to Wed 2024-04-10',
    ],
    [
      'Maryland, none fixed: not before the 30th day before the meeting',
      'state.md.2-511.default-record-date',
      { noticeMailed: '2024-04-10', meeting: '2024-05-16' },
      'none to Tue 2024-04-16',
    ],
    [
      'Washington, record date: 70 days',
      'state.wa.23b.07.070.record-date',
      { meeting: '2024-05-16' },
      'Thu 2024-03-07 to none',
    ],
  ])('%s', (_name, id, dates, expected) => {
    expect(computed(id, dates)).toBe(expected);
  });
});

describe('notice of a meeting that votes on a merger', () => {
  const noticeOf = (state: string, more: { votesOnMerger?: boolean }, dates = {}) =>
    deadlinesOf(specialMeeting({ meeting: '2024-05-16', ...dates }, more), { state }).filter(({ title }) =>
      title.startsWith('Notice of '),
    );

  test.each([
    ['DE', 'state.de.251.notice-of-fundamental-change', 'Sun 2024-03-17 to Fri 2024-04-26'],
    ['MN', 'state.mn.302a.435.notice-of-fundamental-change', 'Sun 2024-03-17 to Thu 2024-05-02'],
    ['PA', 'state.pa.1704.notice-of-fundamental-change', 'Mon 2024-05-06'],
    ['TX', 'state.tx.21.456.notice-of-fundamental-change', 'Thu 2024-04-25'],
    ['VA', 'state.va.13.1-658.notice-of-fundamental-change', 'Sun 2024-03-17 to Sun 2024-04-21'],
    ['WA', 'state.wa.23b.07.050.notice-of-fundamental-change', 'Sun 2024-03-17 to Fri 2024-04-26'],
  ])('%s: the longer period, and not the usual one', (state, rule, expected) => {
    const [found, ...others] = noticeOf(state, { votesOnMerger: true });
    expect(others).toEqual([]);
    expect(found?.rule).toBe(rule);
    expect(found?.condition).toBeNull();
    expect(comesTo(found)).toBe(expected);
  });

  test.each(['CA', 'AR'])('%s asks for no longer one: the usual period', (state) => {
    const usual = noticeOf(state, {}).map(({ rule }) => rule);
    expect(noticeOf(state, { votesOnMerger: true }).map(({ rule }) => rule)).toEqual(usual);
    expect(usual).toHaveLength(1);
  });

  test('of a meeting of which no merger is told, the usual period', () => {
    expect(noticeOf('DE', {}).map(({ rule }) => rule)).toEqual(['state.de.222.notice']);
  });

  test('sent 15 days before the meeting does not keep to it', () => {
    const [found] = noticeOf('DE', { votesOnMerger: true }, { noticeMailed: '2024-05-01' });
    expect(found?.remarks.map(({ text }) => text).join(' ')).toContain(
      'The mailing of the notice (May 1, 2024), 15 days before the meeting, does not keep to it.',
    );
  });
});
