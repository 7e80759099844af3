import { describe, expect, test } from 'vitest';
import { by, daysBefore, from, nothing } from '../../lambdas/terms/notation.ts';
import { date, written } from './support/dates.ts';
import {
  annualMeeting,
  clause,
  comesTo,
  type Dates,
  deadlinesOf,
  only,
  onRequest,
  printed,
  rulesOf,
} from './support/facts.ts';

const prior = { priorMeeting: '2023-05-18' };

describe('Rule 14a-19: a dissident’s notice 60 days, the company’s 50 days before the anniversary', () => {
  test.each<[string, Dates, boolean, string, string]>([
    [
      'not moved: from the anniversary (May 18), not from the meeting (May 16)',
      { ...prior, meeting: '2024-05-16', announcement: '2024-02-15' },
      false,
      'Tue 2024-03-19',
      'Fri 2024-03-29',
    ],
    [
      'moved 51 days earlier: the later of 60 days before it and the 10th day after its announcement',
      { ...prior, meeting: '2024-03-28', announcement: '2024-01-10' },
      false,
      'Sun 2024-01-28',
      'Wed 2024-02-07',
    ],
    [
      'moved 73 days later',
      { ...prior, meeting: '2024-07-30', announcement: '2024-05-01' },
      false,
      'Fri 2024-05-31',
      'Mon 2024-06-10',
    ],
    [
      'none the year before',
      { meeting: '2024-05-16', announcement: '2024-02-15' },
      true,
      'Sun 2024-03-17',
      'Wed 2024-03-27',
    ],
    [
      'moved 45 days for the Commission, whatever a bylaw says',
      { priorMeeting: '2024-05-10', meeting: '2025-06-24', announcement: '2025-03-03' },
      false,
      'Fri 2025-04-25',
      'Mon 2025-05-05',
    ],
  ])('%s', (_name, dates, noPriorMeeting, dissident, company) => {
    const found = deadlinesOf(annualMeeting(dates, { noPriorMeeting: noPriorMeeting || null }));
    expect(comesTo(only(found, 'rule-14a-19.b1'))).toBe(dissident);
    expect(comesTo(only(found, 'rule-14a-19.d'))).toBe(company);
  });

  test('for a moved meeting both limbs are shown', () => {
    const dates = { ...prior, meeting: '2024-07-30', announcement: '2024-05-01' };
    expect(only(deadlinesOf(annualMeeting(dates)), 'rule-14a-19.b1').derivation.slice(1)).toEqual([
      '60 days before the meeting (Jul 30, 2024) = May 31, 2024',
      '10th day after the announcement (May 1, 2024) = May 11, 2024',
      'the later is May 31, 2024',
    ]);
  });

  test('announced late, the 10th day saves the dissident', () => {
    const found = deadlinesOf(annualMeeting({ ...prior, meeting: '2024-07-30', announcement: '2024-07-01' }));
    expect(comesTo(only(found, 'rule-14a-19.b1'))).toBe('Thu 2024-07-11');
    // The company's own date, June 10, had passed: it is not worth a line any more.
    expect(rulesOf(found)).not.toContain('rule-14a-19.d');
  });

  test('the wording for a moved meeting was not checked, that for an unmoved one was', () => {
    const verified = (meeting: string) =>
      only(deadlinesOf(annualMeeting({ ...prior, meeting, announcement: '2024-01-10' })), 'rule-14a-19.b1').verified;
    expect(verified('2024-05-16')).toBe(true);
    expect(verified('2024-03-28')).toBe(false);
    // Whatever weekday it falls on: this one is a Friday.
    expect(verified('2024-07-30')).toBe(false);
  });

  test('applies to meetings after August 31, 2022', () => {
    const rules = (meeting: string) => rulesOf(deadlinesOf(annualMeeting({ meeting, priorMeeting: '2021-09-01' })));
    expect(rules('2022-08-31')).not.toContain('rule-14a-19.b1');
    expect(rules('2022-09-01')).toContain('rule-14a-19.b1');
  });

  test.each([
    ['25 days before the meeting', '2024-04-05', 'Mon 2024-04-22'],
    ['the 5th day after the company filed, when that is later', '2024-04-19', 'Wed 2024-04-24'],
  ])('(a)(2), on request: %s', (_name, definitiveFiling, expected) => {
    const found = onRequest('rule-14a-19.a2', {
      meeting: date('2024-05-17'),
      definitiveFiling: date(definitiveFiling),
    });
    expect(written(found?.due)).toBe(expected);
    expect(found?.derivation[0]).toBe('25 days before the meeting (May 17, 2024) = Apr 22, 2024');
  });
});

describe('a company’s own words on universal proxy', () => {
  const unmoved = { ...prior, meeting: '2024-05-16', announcement: '2024-02-15' };
  const moved = { ...prior, meeting: '2024-07-30', announcement: '2024-05-01' };
  const window = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));

  test('that put it under the earlier deadline of all nominations bind as well, above the rule’s floor', () => {
    const joint = clause(['nomination', 'universal-proxy'], window);
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [joint] }));
    const company = only(found, 'rule-14a-19.company-provision');
    expect(comesTo(company)).toBe('Fri 2024-01-19 to Sun 2024-02-18');
    expect(company).toMatchObject({
      subject: 'universal-proxy',
      title: "Notice of a shareholder's own nominees (universal proxy), as the company's own provision has it",
      citation: '17 CFR 240.14a-19(b)(1); C&DI 139.03',
      actor: 'shareholder',
    });
    expect(comesTo(only(found, 'rule-14a-19.b1'))).toBe('Tue 2024-03-19');
    expect(comesTo(only(found, 'bylaw.advance-notice'))).toBe('Fri 2024-01-19 to Sun 2024-02-18');
  });

  test('bind also where the rule’s own date is not known, and for a moved meeting', () => {
    const beforeTheMeeting = clause(['nomination', 'universal-proxy'], by(daysBefore(90, 'meeting')));
    const unknown = deadlinesOf(annualMeeting({ meeting: '2024-05-16' }, { clauses: [beforeTheMeeting] }));
    expect(comesTo(only(unknown, 'rule-14a-19.company-provision'))).toBe('Fri 2024-02-16');
    const found = deadlinesOf(annualMeeting(moved, { clauses: [beforeTheMeeting] }));
    expect(comesTo(only(found, 'rule-14a-19.company-provision'))).toBe('Wed 2024-05-01');
  });

  test('bind not where they come to a later date, or to none that is known', () => {
    const rules = (timing: Parameters<typeof clause>[1]) =>
      rulesOf(deadlinesOf(annualMeeting(unmoved, { clauses: [clause(['nomination', 'universal-proxy'], timing)] })));
    expect(rules(by(daysBefore(30, 'meeting')))).not.toContain('rule-14a-19.company-provision');
    expect(rules(by(daysBefore(90, 'recordDate')))).not.toContain('rule-14a-19.company-provision');
    expect(rules(nothing)).not.toContain('rule-14a-19.company-provision');
  });

  test('that come to the rule’s own date add nothing but their sentence', () => {
    const paraphrase = clause(['universal-proxy'], by(daysBefore(60, 'priorMeetingAnniversary')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [paraphrase] }));
    expect(rulesOf(found).filter((rule) => rule.startsWith('rule-14a-19.'))).toEqual([
      'rule-14a-19.b1',
      'rule-14a-19.d',
    ]);
    expect(rulesOf(found).filter((rule) => rule.startsWith('bylaw'))).toEqual([]);
  });

  test('that come to an earlier date by themselves bind while the meeting has not moved', () => {
    const earlier = clause(['universal-proxy'], by(daysBefore(90, 'priorMeetingAnniversary')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [earlier] }));
    expect(rulesOf(found)).toContain('rule-14a-19.company-provision');
    expect(only(found, 'rule-14a-19.b1').remarks.join()).not.toContain('description');
  });

  test('are taken for an incomplete paraphrase when it has', () => {
    const paraphrase = clause(['universal-proxy'], by(daysBefore(60, 'priorMeetingAnniversary')));
    const found = deadlinesOf(annualMeeting(moved, { clauses: [paraphrase] }));
    expect(rulesOf(found)).not.toContain('rule-14a-19.company-provision');
    expect(comesTo(only(found, 'rule-14a-19.b1'))).toBe('Fri 2024-05-31');
  });

  test('on nominations and on Rule 14a-8 together say nothing of Rule 14a-19', () => {
    const joint = clause(['nomination', 'rule-14a-8-proposal'], by(daysBefore(90, 'meeting')));
    const before2022 = { meeting: '2004-05-25', priorMeeting: '2003-08-13', mailing: '2004-04-10' };
    expect(rulesOf(deadlinesOf(annualMeeting(before2022, { clauses: [joint] })))).not.toContain(
      'rule-14a-19.company-provision',
    );
  });

  test('that come to a later date do not lower the floor, and the difference is said', () => {
    const later = clause(['universal-proxy'], by(daysBefore(30, 'priorMeetingAnniversary')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [later] }));
    expect(rulesOf(found)).not.toContain('rule-14a-19.company-provision');
    expect(only(found, 'rule-14a-19.b1').remarks).toContain(
      "The company's description of the rule would come to Apr 18, 2024; the rule governs.",
    );
  });
});

describe('the day of Rule 14a-19 beside the company’s own day for nominations', () => {
  const unmoved = { ...prior, meeting: '2024-05-16', announcement: '2024-02-15' };
  const nominations = (days: number) => clause(['nomination'], by(daysBefore(days, 'priorMeetingAnniversary')));
  const remarks = (more: Parameters<typeof annualMeeting>[1]) =>
    only(deadlinesOf(annualMeeting(unmoved, more)), 'rule-14a-19.b1').remarks.filter((one) =>
      one.includes('latest day'),
    );

  test.each<[string, Parameters<typeof annualMeeting>[1], string[]]>([
    [
      'a provision of its own 90 days before: the earlier one binds',
      { clauses: [nominations(90)] },
      [
        "The company's own last day for nominations (Feb 18, 2024) is earlier and binds; the rule only sets the latest day.",
      ],
    ],
    [
      'a day that it prints, likewise',
      { stated: [printed('nomination', '2024-02-10', '2024-01-11')] },
      [
        "The company's own last day for nominations (Feb 10, 2024) is earlier and binds; the rule only sets the latest day.",
      ],
    ],
    [
      'two of them, both earlier: both are named in order',
      { clauses: [nominations(90), nominations(120)] },
      [
        "The company's own last days for nominations (Jan 19, 2024 and Feb 18, 2024) are earlier and bind; the rule only sets the latest day.",
      ],
    ],
    ['the very same day: nothing is earlier', { clauses: [nominations(60)] }, []],
    ['a later day: the rule’s own is the last', { clauses: [nominations(45)] }, []],
    [
      'none that is known: one in the bylaws would bind',
      {},
      ["An earlier last day for nominations in the company's bylaws binds; the rule only sets the latest day."],
    ],
    [
      'one whose day cannot be computed: it binds where it is earlier',
      { clauses: [clause(['nomination'], by(daysBefore(90, 'recordDate')))] },
      ["An earlier last day for nominations in the company's bylaws binds; the rule only sets the latest day."],
    ],
    [
      'one for some seats alone is not the company’s day for all',
      { clauses: [clause(['nomination'], by(daysBefore(90, 'meeting')), { condition: 'only for new seats' })] },
      ["An earlier last day for nominations in the company's bylaws binds; the rule only sets the latest day."],
    ],
  ])('%s', (_name, more, expected) => {
    expect(remarks(more)).toEqual(expected);
  });

  test('a printed day for the universal proxy notice that is later than that for nominations says so too', () => {
    const stated = [printed('nomination', '2024-02-18'), printed('universal-proxy', '2024-03-20')];
    expect(only(deadlinesOf(annualMeeting(unmoved, { stated })), 'stated.universal-proxy').remarks[0]).toBe(
      "The company's own last day for nominations (Feb 18, 2024) is earlier and binds; the rule only sets the latest day.",
    );
  });

  test('is kept by sending; a provision of the company’s own is not', () => {
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [nominations(90)] }));
    expect(only(found, 'rule-14a-19.b1').keptBySending).toBe(true);
    expect(only(found, 'bylaw.advance-notice').keptBySending).toBeUndefined();
  });
});
