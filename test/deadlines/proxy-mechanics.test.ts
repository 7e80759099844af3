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

describe('Rule 14a-6: preliminary materials ten days before they are first sent', () => {
  test('the day of filing is day one: filed October 20, sent from October 30 (C&DI 126.03)', () => {
    const found = onRequest('rule-14a-6.a.first-sent', { preliminaryFiling: date('Fri 2023-10-20') });
    expect(written(found?.opens)).toBe('Mon 2023-10-30');
    expect(found?.due).toBeNull();
    expect(found?.derivation).toEqual([
      'opens: 10th day after the filing of preliminary materials (Oct 20, 2023) = Oct 30, 2023',
    ]);
  });

  test('so they are filed by October 20 for a mailing on October 30', () => {
    const found = only(deadlinesOf(annualMeeting({ mailing: '2023-10-30' })), 'rule-14a-6.a');
    expect(comesTo(found)).toBe('Fri 2023-10-20');
    expect(found.condition).toContain('only if preliminary materials are required');
  });

  test('the definitive statement is filed by the day it is sent, on request', () => {
    expect(written(onRequest('rule-14a-6.b', { mailing: date('2024-04-05') })?.due)).toBe('Fri 2024-04-05');
  });
});

describe('Rule 14a-13: brokers asked 20 business days before the record date', () => {
  test.each([
    ['Washington’s Birthday is not crossed', '2024-03-22', 'Fri 2024-02-23'],
    ['Martin Luther King Day, New Year, Christmas and two closings are', '2025-01-17', 'Mon 2024-12-16'],
    ['HemaCare 2004', '2004-04-07', 'Wed 2004-03-10'],
    ['a record date of March 31, 2004', '2004-03-31', 'Wed 2004-03-03'],
  ])('%s', (_name, recordDate, expected) => {
    expect(comesTo(only(deadlinesOf(annualMeeting({ recordDate })), 'rule-14a-13.a3'))).toBe(expected);
  });

  test('asked on February 27, 2004, they support a record date from March 26', () => {
    const found = onRequest('rule-14a-13.a3.record-date', { brokerSearch: date('2004-02-27') });
    expect(written(found?.opens)).toBe('Fri 2004-03-26');
  });

  test.each([
    ['sent on Thu 2026-01-22: the rule alone', 'Thu 2026-01-22', null],
    [
      'sent on Fri 2026-01-23: the staff position too (C&DI 133.02)',
      'Fri 2026-01-23',
      'unless the company reasonably believes that its proxy materials will reach beneficial owners in time and otherwise complies with the rule',
    ],
  ])('17 CFR 240.14a-13(a)(3), materials %s', (_name, mailing, condition) => {
    const found = only(deadlinesOf(annualMeeting({ recordDate: 'Wed 2026-03-18', mailing })), 'rule-14a-13.a3');
    expect(comesTo(found)).toBe('Wed 2026-02-18');
    expect(found.condition).toBe(condition);
    expect(
      found.remarks.includes(
        'On that condition the staff does not object to a later inquiry (since January 23, 2026).',
      ),
    ).toBe(condition !== null);
  });

  test('since C&DI 133.02 it is told although it had passed before the announcement', () => {
    const found = deadlinesOf(annualMeeting({ recordDate: 'Wed 2026-03-18', announcement: 'Thu 2026-02-19' }));
    expect(only(found, 'rule-14a-13.a3').citation).toContain('C&DI 133.02');
  });

  test('is no line any more when it had passed before the announcement', () => {
    const found = deadlinesOf(annualMeeting({ recordDate: '2024-03-22', announcement: '2024-02-26' }));
    expect(rulesOf(found)).not.toContain('rule-14a-13.a3');
  });

  test('is one when the announcement falls on the day itself', () => {
    const found = deadlinesOf(annualMeeting({ recordDate: '2024-03-22', announcement: '2024-02-23' }));
    expect(rulesOf(found)).toContain('rule-14a-13.a3');
  });

  test('without an announcement, the filing’s own date decides', () => {
    const found = deadlinesOf(annualMeeting({ recordDate: '2024-03-22' }), { filedOn: date('2024-02-26') });
    expect(rulesOf(found)).not.toContain('rule-14a-13.a3');
  });
});

describe('Rule 14a-16: notice of internet availability 40 days before the meeting', () => {
  test('a Saturday does not roll', () => {
    expect(comesTo(only(deadlinesOf(annualMeeting({ meeting: '2024-05-16' })), 'rule-14a-16.a1'))).toBe(
      'Sat 2024-04-06',
    );
  });

  test.each([
    ['2007-06-30', null],
    ['2007-07-01', 'only if the company delivers its proxy materials by notice and access'],
    ['2008-12-31', 'only if the company delivers its proxy materials by notice and access'],
    ['2009-01-01', 'only if the company does not send all holders the full set (17 CFR 240.14a-16(n))'],
  ])('materials sent on %s', (mailing, condition) => {
    const meeting = date(mailing).add({ days: 60 }).toString();
    const found = deadlinesOf(annualMeeting({ meeting, mailing: fact(mailing) }), { filedOn: null });
    expect(found.find((one) => one.rule === 'rule-14a-16.a1')?.condition ?? null).toBe(condition);
  });

  test('serves special meetings too', () => {
    expect(rulesOf(deadlinesOf(specialMeeting({ meeting: '2024-05-16' })))).toContain('rule-14a-16.a1');
  });
});

describe('Rule 14a-5(f): telling holders of a changed date', () => {
  const moved = { meeting: '2004-05-25', priorMeeting: '2003-08-13', announcement: '2004-02-27' };

  test('sets no number of days, and names the means: the next 10-Q comes too late', () => {
    const dates = { ...moved, mailing: '2004-04-10', fiscalYearEnd: '2003-12-31' };
    const found = only(deadlinesOf(annualMeeting(dates)), 'rule-14a-5.f');
    expect(comesTo(found)).toBe('a reasonable time before Sat 2004-04-10');
    expect(found.derivation.at(-1)).toBe(
      'the next Form 10-Q, for the quarter to Mar 31, 2004, is due May 17, 2004 at the latest, after the mailing of proxy materials (Apr 10, 2004): a Form 8-K or press release is the means',
    );
  });

  test('or in time', () => {
    const dates = { ...moved, mailing: '2004-05-17', fiscalYearEnd: '2003-12-31' };
    expect(only(deadlinesOf(annualMeeting(dates)), 'rule-14a-5.f').derivation.at(-1)).toBe(
      'the next Form 10-Q, for the quarter to Mar 31, 2004, is due May 17, 2004 at the latest, before the mailing of proxy materials (May 17, 2004): it is the means',
    );
  });

  test.each([
    ['the fourth quarter has none: the next is that of the first', '2002-12-31', '2003-11-20', 'Mar 31, 2004'],
    ['the third is the last of a year', '2002-12-31', '2003-11-14', 'Sep 30, 2003'],
    ['on the due date itself it still serves', '2002-12-31', '2003-05-15', 'Mar 31, 2003'],
    ['a day later it is the next quarter’s', '2002-12-31', '2003-05-16', 'Jun 30, 2003'],
    ['quarters of a year that ends in June end with their months', '2003-06-30', '2004-02-27', 'Mar 31, 2004'],
    ['quarters of a year that ends within a month end on that day', '2003-09-27', '2004-01-05', 'Dec 27, 2003'],
  ])('next Form 10-Q: %s', (_name, fiscalYearEnd, announcement, quarter) => {
    const found = only(deadlinesOf(annualMeeting({ ...moved, announcement, fiscalYearEnd })), 'rule-14a-5.f');
    expect(found.derivation.at(-1)).toContain(`the next Form 10-Q, for the quarter to ${quarter}, is due`);
  });

  test('names the next report alone while the mailing is not known', () => {
    const found = only(deadlinesOf(annualMeeting({ ...moved, fiscalYearEnd: '2003-12-31' })), 'rule-14a-5.f');
    expect(found.derivation.at(-1)).toBe(
      'the next Form 10-Q, for the quarter to Mar 31, 2004, is due May 17, 2004 at the latest',
    );
  });

  test('says nothing of the means when the fiscal year is not known', () => {
    const found = only(deadlinesOf(annualMeeting(moved)), 'rule-14a-5.f');
    expect(found.derivation.at(-1)).toBe(
      'a reasonable time before the mailing of proxy materials; no number of days is set',
    );
  });

  test('does not arise for a meeting that has not moved', () => {
    expect(rulesOf(deadlinesOf(annualMeeting({ ...moved, meeting: '2004-08-20' })))).not.toContain('rule-14a-5.f');
  });

  test('before June 29, 1998 a delay of 36 days was none, one of 91 was', () => {
    const arises = (meeting: string) =>
      rulesOf(deadlinesOf(annualMeeting({ meeting, priorMeeting: '1996-05-15', announcement: '1997-03-03' }))).includes(
        'rule-14a-5.f',
      );
    expect([arises('1997-06-20'), arises('1997-08-14'), arises('1997-04-14')]).toEqual([false, true, true]);
  });
});

describe('on request', () => {
  test('an information statement is sent 20 days before the meeting (Rule 14c-2)', () => {
    expect(written(onRequest('rule-14c-2.b', { meeting: date('2024-05-16') })?.due)).toBe('Fri 2024-04-26');
  });

  test.each([
    ['nasdaq.5620.annual-meeting', { fiscalYearEnd: '2023-12-31' }, 'Tue 2024-12-31'],
    ['nyse.302.annual-meeting', { fiscalYearEnd: '2024-02-29' }, 'Fri 2025-02-28'],
    ['nyse.401.02.record-date', { recordDate: '2024-03-22' }, 'Tue 2024-03-12'],
  ])('%s', (id, dates, expected) => {
    const given = Object.fromEntries(Object.entries(dates).map(([anchor, on]) => [anchor, date(on)]));
    expect(written(onRequest(id, given)?.due)).toBe(expected);
  });

  test('a rule that is not in force gives nothing', () => {
    const dates = (meeting: string) => ({ meeting: date(meeting), definitiveFiling: date('2022-07-20') });
    expect(onRequest('rule-14a-19.a2', dates('2022-08-31'))).toBeUndefined();
    expect(written(onRequest('rule-14a-19.a2', dates('2022-09-01'))?.due)).toBe('Sun 2022-08-07');
  });
});
