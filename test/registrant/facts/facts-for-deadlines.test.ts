import { describe, expect, it } from 'vitest';
import { deadlinesFor } from '../../../lambdas/deadlines/compute.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import type { Finding } from '../../../lambdas/findings/finding.ts';
import { completeFindings } from '../../../lambdas/registrant/completing/complete-findings.ts';
import { factsFor } from '../../../lambdas/registrant/facts/facts-for-deadlines.ts';
import type { KnownClause, KnownMeeting, KnownRegistrant, KnownStated } from '../../../lambdas/registrant/known.ts';
import type { Deadline } from '../../../lambdas/terms/deadline.ts';
import { remarkInWords } from '../../../lambdas/terms/deadline.ts';
import { clause, day, meeting, passage, stated } from '../../alerts/hand-made.ts';
import { filingOf, unnamed } from '../../records/hand-made-filing.ts';
import { byPerson, inFiling, knownMeeting, knownWith, remembered } from '../hand-made-registrant.ts';

const proxy = inFiling('2003-07-01', 'DEF 14A');
const inProxy = (line: number) => ({
  ...passage(line, 'a passage of last year'),
  filing: { id: 'p', form: 'DEF 14A', on: day('2003-07-01') },
});
const lastYear = knownMeeting('2003-08-13', proxy, {
  mailing: remembered('2003-07-03', proxy, { evidence: [inProxy(32)] }),
});

function deadlines(findings: readonly Finding[], known: KnownRegistrant, given: Partial<Filing> = {}): Deadline[] {
  const filing = filingOf('', { filedOn: day('2004-03-01'), reportDate: day('2004-03-01'), ...given });
  const completed = completeFindings(filing, findings, known);
  return deadlinesFor(factsFor(filing, completed, known, {}));
}

/** "kind due" of each deadline of a rule. */
function due(all: readonly Deadline[], rule: string): string[] {
  return all.filter((one) => one.rule === rule).map((one) => `${one.kind} ${one.due}`);
}

const printed = (date: string, given: Partial<KnownStated> = {}): KnownStated => ({
  subject: 'rule-14a-8-proposal',
  opens: null,
  due: day(date),
  evidence: [inProxy(37)],
  source: proxy,
  forDate: null,
  misread: [],
  ...given,
});
const uncalled = (year: number, given: Partial<KnownMeeting>): KnownMeeting => ({
  ...knownMeeting(`${year}-01-01`, proxy),
  days: [],
  date: null,
  announcement: null,
  firstToldOn: null,
  ...given,
});

describe('a proxy statement', () => {
  const own = [meeting({ date: day('2025-05-20'), mailingDate: day('2025-04-08') })];
  const given = { form: 'DEF 14A', filedOn: day('2025-04-07'), reportDate: null };
  const nextYears = ['rule-14a-8.e2', 'rule-14a-4.c1', 'rule-14a-19.b1'];
  const baseline = ['date 2025-12-09', 'date 2026-02-22', 'date 2026-03-21'];

  it('gives the baseline of the next year: 120 and 45 days before the anniversary of the mailing, 60 of the meeting', () => {
    const all = deadlines(own, knownWith([]), given);
    expect(nextYears.flatMap((rule) => due(all, rule))).toEqual(baseline);
    for (const one of all.filter(({ rule, meeting }) => nextYears.includes(rule) && meeting?.date === null))
      expect(one.provisional, 'the meeting may still move').toBe(true);
  });

  it('counts from its own meeting when one of the next year is supposed, from the year before when its own is', () => {
    const filing = filingOf('', given);
    const supposing = (meeting: string) =>
      deadlinesFor(factsFor(filing, own, null, { meeting: day(meeting) })).filter(({ kind }) => kind !== 'unknown');
    expect(nextYears.flatMap((rule) => due(supposing('2026-06-02'), rule))).toEqual(baseline);
    expect(
      nextYears.flatMap((rule) => due(supposing('2026-09-01'), rule)),
      'moved by 104 days',
    ).toEqual(['reasonable-time null', 'reasonable-time null']);
    expect(nextYears.flatMap((rule) => due(supposing('2025-06-03'), rule))).toEqual([]);
  });

  it('that is remembered gives the same when the next meeting is called near the anniversary', () => {
    const proxyOf2025 = inFiling('2025-04-07', 'DEF 14A');
    const held = knownMeeting('2025-05-20', proxyOf2025, { mailing: remembered('2025-04-08', proxyOf2025) });
    const called = [meeting({ date: day('2026-05-19') })];
    const all = deadlines(called, knownWith([held]), { filedOn: day('2025-11-03'), reportDate: day('2025-11-03') });
    expect(nextYears.flatMap((rule) => due(all, rule))).toEqual(baseline);
    expect(all.some(({ provisional }) => provisional)).toBe(false);
  });
});

describe('a definitive proxy statement that bears no day of filing', () => {
  it('is out all the same: nothing that holders had to observe ahead of its own meeting is open', () => {
    const own = [meeting({ date: day('2025-05-20'), priorYearDate: day('2024-05-21') })];
    const given = { form: 'DEF 14A', filedOn: null, reportDate: null };
    const ofThisYear = deadlines(own, knownWith([]), given).filter(({ meeting: of }) => of?.year === 2025);
    expect(ofThisYear.filter(({ subject }) => subject !== null)).toEqual([]);
  });
});

describe('a meeting that is only supposed', () => {
  it('has the fiscal year end of the filing: Part III of Form 10-K for a year that ended on Friday, September 26, 1997', () => {
    const filing = filingOf('For the fiscal year ended September 26, 1997, sales rose.', {
      form: '10-K',
      filedOn: day('1997-12-05'),
      registrants: [{ ...unnamed, fiscalYearEnd: '09-30' }],
    });
    const supposed = factsFor(filing, [], null, { meeting: day('1998-04-22'), mailing: day('1998-03-16') });
    expect(due(deadlinesFor(supposed), 'form-10-k.part-iii'), 'Saturday, January 24, rolls').toEqual([
      'date 1998-01-26',
    ]);
  });
});

describe('the proxy statement of a special meeting alone', () => {
  const special = [meeting({ meetingType: 'special', date: day('2025-05-20'), mailingDate: day('2025-04-08') })];
  const given = { form: 'DEF 14A', filedOn: day('2025-04-07'), reportDate: null };

  it('says nothing of an annual meeting: its mailing is none of last year', () => {
    const all = deadlines(special, knownWith([]), given);
    expect(all.filter(({ meeting }) => meeting?.type === 'annual')).toEqual([]);
  });

  it('serves the next annual meeting with what it prints for it', () => {
    const all = deadlines([...special, stated({ date: day('2025-12-09') })], knownWith([]), given);
    expect(
      due(
        all.filter(({ meeting }) => meeting?.type === 'annual'),
        'rule-14a-8.e2',
      ),
    ).toEqual([]);
    expect(all.filter(({ basis }) => basis === 'stated').map((one) => String(one.due))).toEqual(['2025-12-09']);
  });

  it('lists what it prints for the annual meeting that it tells of months later under that one', () => {
    const annual = meeting({ date: day('2025-11-26') });
    const all = deadlines([annual, ...special, stated({ date: day('2025-08-18') })], knownWith([]), given);
    const own = all.filter(({ rule }) => rule === 'stated.rule-14a-8-proposal');
    expect(own.map((one) => `${one.due} ${one.meeting?.date}`)).toEqual(['2025-08-18 2025-11-26']);
    expect(all.filter(({ meeting }) => meeting?.year === 2026)).toEqual([]);
  });
});

describe('the year after a proxy statement', () => {
  const unmoved = [meeting({ date: day('2004-08-18') })];

  it('has the date of Rule 14a-8 that follows from the mailing on record, with its passage', () => {
    const all = deadlines(unmoved, knownWith([lastYear]));
    expect(due(all, 'rule-14a-8.e2')).toEqual(['date 2004-03-05']);
    const [rule] = all.filter((one) => one.rule === 'rule-14a-8.e2');
    expect(rule?.evidence).toContainEqual(inProxy(32));
  });

  it('has no number once the meeting has moved', () => {
    expect(due(deadlines([meeting()], knownWith([lastYear])), 'rule-14a-8.e2')).toEqual(['reasonable-time null']);
  });

  it('marks a date that counts from the filing date of the proxy statement', () => {
    const remark = 'The day of filing stands for the mailing.';
    const known = { ...lastYear, mailing: remembered('2003-07-01', proxy, { remark }) };
    const [rule] = deadlines(unmoved, knownWith([known])).filter((one) => one.rule === 'rule-14a-8.e2');
    expect(rule).toMatchObject({
      due: day('2004-03-03'),
      approximate: true,
      remarks: expect.arrayContaining([{ kind: 'date-used', text: remark }]),
    });
  });

  it('says who corrected a date that it counts from', () => {
    const known = { ...lastYear, mailing: remembered('2003-07-05', byPerson('2004-02-01')) };
    const [rule] = deadlines(unmoved, knownWith([known])).filter((one) => one.rule === 'rule-14a-8.e2');
    expect(rule?.due?.toString()).toBe('2004-03-07');
    expect(rule?.remarks.map(remarkInWords).join()).toContain(
      'July 5, 2003: corrected by Jane Doe on February 1, 2004 (misprint).',
    );
  });
});

describe('a deadline that was printed before', () => {
  const unmoved = [meeting({ date: day('2004-08-18') })];
  const known = (one: KnownStated) => knownWith([lastYear, uncalled(2004, { stated: [one] })]);

  it('confirms the one computed', () => {
    const all = deadlines(unmoved, known(printed('2004-03-05')));
    expect(all.filter(({ rule }) => rule === 'rule-14a-8.e2')).toMatchObject([
      { due: day('2004-03-05'), basis: 'both' },
    ]);
  });

  it('stands beside a different one, both with their sources and the arithmetic', () => {
    const all = deadlines(unmoved, known(printed('2004-02-20')));
    const [computed] = all.filter(({ rule }) => rule === 'rule-14a-8.e2');
    const [told] = all.filter(({ rule }) => rule === 'stated.rule-14a-8-proposal');
    expect(computed).toMatchObject({ due: day('2004-03-05'), basis: 'computed' });
    expect(told).toMatchObject({ due: day('2004-02-20'), basis: 'stated', evidence: [inProxy(37)] });
    expect(computed?.remarks.map(remarkInWords).join()).toContain('The company prints Feb 20, 2004 instead');
    expect(told?.remarks.map(remarkInWords).join()).toMatch(
      /Computed otherwise: Mar 5, 2004 .*120 days before the anniversary/,
    );
  });

  it.each<[string, Finding[], KnownStated]>([
    ['when the meeting has moved since', [meeting()], printed('2004-02-20')],
    [
      'when it was printed for another day of the meeting',
      unmoved,
      printed('2004-02-20', { forDate: day('2004-08-25'), source: inFiling('2004-02-01') }),
    ],
  ])('holds no longer %s', (_, findings, one) => {
    expect(due(deadlines(findings, known(one)), 'stated.rule-14a-8-proposal')).toEqual([]);
  });

  it('holds for a meeting that has moved where the filing says that the deadlines told before do', () => {
    const moved = meeting({ deadlinesStay: inProxy(60) });
    expect(due(deadlines([moved], known(printed('2004-02-20'))), 'stated.rule-14a-8-proposal')).toEqual([
      'date 2004-02-20',
    ]);
  });

  it('holds for a meeting that has moved when it was printed after that was called', () => {
    const called = knownMeeting('2004-05-25', inFiling('2004-02-01'), {
      stated: [printed('2004-03-20', { forDate: day('2004-05-25'), source: inFiling('2004-02-10', '10-Q') })],
    });
    expect(due(deadlines([meeting()], knownWith([lastYear, called])), 'stated.rule-14a-8-proposal')).toEqual([
      'date 2004-03-20',
    ]);
  });

  it('gives way to what the filing itself prints on the subject', () => {
    const own = stated({ date: day('2004-03-08'), meetingYear: 2004 });
    const all = deadlines([...unmoved, own], known(printed('2004-02-20')));
    expect(due(all, 'stated.rule-14a-8-proposal')).toEqual(['date 2004-03-08']);
  });
});

describe('a provision on record', () => {
  const clauseOf = (days: number, on: string, subjects: KnownClause['subjects'] = ['nomination']): KnownClause => ({
    subjects,
    timing: { opens: null, due: { days, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
    closeOfBusiness: false,
    evidence: [inProxy(50)],
    source: inFiling(on, 'DEF 14A'),
  });
  const bylaw = (findings: Finding[], clauses: KnownClause[]) =>
    due(deadlines(findings, knownWith([lastYear], { clauses })), 'bylaw.advance-notice');

  it('holds for a meeting whose report does not repeat it: the last before the report', () => {
    expect(bylaw([meeting()], [clauseOf(90, '2002-07-01'), clauseOf(60, '2003-07-01')])).toEqual(['date 2004-03-26']);
  });

  it('was not yet there for a report made before', () => {
    expect(bylaw([meeting()], [clauseOf(60, '2003-07-01'), clauseOf(45, '2005-04-01')])).toEqual(['date 2004-03-26']);
  });

  it('gives way to the report’s own, subject by subject', () => {
    const both = clauseOf(60, '2003-07-01', ['nomination', 'other-proposal']);
    expect(bylaw([meeting(), clause()], [both])).toEqual(['date 2004-02-25', 'date 2004-03-26']);
  });

  it('gives way to one that was seen and not understood: no date rests on it', () => {
    expect(bylaw([meeting(), clause({ expression: null })], [clauseOf(60, '2003-07-01')])).toEqual([]);
  });
});

describe('the day on which a meeting was made public', () => {
  const tenDaysAfter = clause({
    expression: { opens: null, due: { days: 10, unit: 'calendar', direction: 'after', of: { on: 'announcement' } } },
  });

  it('is the earlier one on record, when the filing is not the first to tell', () => {
    const known = knownMeeting('2004-05-25', inFiling('2004-02-01'));
    expect(due(deadlines([meeting(), tenDaysAfter], knownWith([known])), 'bylaw.advance-notice')).toEqual([
      'date 2004-02-11',
    ]);
  });

  it('is the filing’s for a day that is new', () => {
    const known = knownMeeting('2004-05-18', inFiling('2004-02-01'));
    expect(due(deadlines([meeting(), tenDaysAfter], knownWith([known])), 'bylaw.advance-notice')).toEqual([
      'date 2004-03-11',
    ]);
  });
});

describe('a filing that does not tell of the meeting it bears on', () => {
  const called = knownMeeting('2004-05-25', inFiling('2004-03-01'));

  it('has the dates of the meeting on record: a notice of a deadline', () => {
    const notice = [stated({ date: day('2004-05-12'), meetingYear: 2004 })];
    const all = deadlines(notice, knownWith([lastYear, called]), { form: '10-Q', filedOn: day('2004-05-05') });
    expect(due(all, 'stated.rule-14a-8-proposal')).toEqual(['date 2004-05-12']);
    expect(all[0]?.meeting).toMatchObject({ date: day('2004-05-25') });
    expect(all.every(({ provisional }) => !provisional)).toBe(true);
  });

  it('has those of the one after its own: a proxy statement that comes late', () => {
    const own = [
      meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') }),
      stated({ date: day('2004-03-05') }),
    ];
    const all = deadlines(own, knownWith([called]), { form: 'DEF 14A', filedOn: day('2003-07-01'), reportDate: null });
    const ofNext = all.filter((one) => one.meeting?.date?.equals(day('2004-05-25')));
    expect(due(ofNext, 'rule-14a-8.e2')).toEqual(['reasonable-time null']);
    expect(due(ofNext, 'stated.rule-14a-8-proposal'), 'the date that it printed is dead').toEqual([]);
  });

  it('has those of the present day of a meeting that has moved since: a report that comes late', () => {
    const moved = knownMeeting('2004-06-08', inFiling('2004-03-20'), { days: [day('2004-05-25'), day('2004-06-08')] });
    const report = [meeting({ date: day('2004-05-25') }), clause({ subjects: ['nomination'] })];
    const all = deadlines(report, knownWith([moved]));
    expect(due(all, 'bylaw.advance-notice'), '90 days before June 8').toEqual(['date 2004-03-10']);
    expect(all.filter((one) => one.meeting?.date?.equals(day('2004-05-25')))).toEqual([]);
  });

  it('counts the next year from the present day of a meeting that has moved since: a proxy statement', () => {
    const moved = knownMeeting('2003-09-10', inFiling('2003-08-01'), { days: [day('2003-08-13'), day('2003-09-10')] });
    const own = meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') });
    const given = { form: 'DEF 14A', filedOn: day('2003-07-01'), reportDate: null };
    const anniversary = {
      days: 60,
      unit: 'calendar',
      direction: 'before',
      of: { on: 'priorMeetingAnniversary' },
    } as const;
    const provision = clause({ expression: { opens: null, due: anniversary } });
    const all = deadlines([own, provision], knownWith([moved]), given);
    expect(due(all, 'bylaw.advance-notice'), '60 days before September 10').toEqual(['date 2004-07-12']);
  });

  it('looks a year ahead when no meeting is on record', () => {
    const own = [meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') })];
    const all = deadlines(own, knownWith([]), { form: 'DEF 14A', filedOn: day('2003-07-01'), reportDate: null });
    expect(all.filter(({ rule }) => rule === 'rule-14a-8.e2')).toMatchObject([
      { due: day('2004-03-05'), provisional: true, meeting: { year: 2004, date: null } },
    ]);
  });

  it('serves next year’s meeting when it names its day already: a proxy statement of two meetings', () => {
    const own = [
      meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') }),
      meeting({ date: day('2004-08-11'), priorYearDate: day('2003-08-13'), daysMoved: -2 }),
      stated({ date: day('2004-03-05') }),
      clause({ subjects: ['nomination'] }),
    ];
    const all = deadlines(own, knownWith([]), { form: 'DEF 14A', filedOn: day('2003-07-01'), reportDate: null });
    const forWhom = (rule: string) =>
      all.filter((one) => one.rule === rule).map(({ due, basis, meeting }) => `${due} ${basis} ${meeting?.date}`);
    expect(forWhom('rule-14a-8.e2')).toEqual(['2004-03-05 both 2004-08-11']);
    expect(forWhom('bylaw.advance-notice')).toEqual(['2004-05-13 computed 2004-08-11']);
    expect(
      all.some(({ provisional }) => provisional),
      'its day is known',
    ).toBe(false);
  });

  it('shows beside its own what was printed for that year since', () => {
    const own = [
      meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') }),
      stated({ date: day('2004-03-05') }),
    ];
    const since = printed('2004-05-12', { source: inFiling('2004-05-05', '10-Q') });
    const all = deadlines(own, knownWith([knownMeeting('2003-08-13', proxy), uncalled(2004, { stated: [since] })]), {
      form: 'DEF 14A',
      filedOn: day('2003-07-01'),
      reportDate: null,
    });
    expect(due(all, 'stated.rule-14a-8-proposal')).toEqual(['date 2004-05-12']);
  });
});

describe('the state of incorporation', () => {
  const known = knownWith([lastYear], {
    states: [
      { value: 'CA', source: inFiling('2003-07-01', 'DEF 14A') },
      { value: 'DE', source: inFiling('2006-07-01', 'DEF 14A') },
    ],
  });

  it.each([
    ['is the one on record when the filing was made', '2004-03-01', 'CA'],
    ['is the one that was on record later', '2007-03-01', 'DE'],
    ['is the first on record for a filing before it', '2001-03-01', 'CA'],
  ])('%s', (_, filedOn, state) => {
    const filing = filingOf('', { filedOn: day(filedOn) });
    expect(factsFor(filing, [], known, {}).filing.state).toBe(state);
  });

  it('is what the filing says, whatever is on record', () => {
    const filing = filingOf('', { registrants: [{ ...unnamed, state: 'NV' }] });
    expect(factsFor(filing, [], known, {}).filing.state).toBe('NV');
  });
});
