import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, from, laterOf, reasonableTimeBefore } from '../../lambdas/terms/notation.ts';
import { annualMeeting, clause, comesTo, deadlinesOf, only, printed, rulesOf } from './support/facts.ts';

const unmoved = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };

describe('Rule 14a-4(c)(1): 45 days before the anniversary of last year’s mailing', () => {
  test('when no provision of the company’s own is known, on that condition', () => {
    const found = only(deadlinesOf(annualMeeting(unmoved)), 'rule-14a-4.c1');
    expect(comesTo(found)).toBe('Thu 2024-02-22');
    expect(found.subject).toBe('other-proposal');
    expect(found.condition).toBe(
      "unless an advance-notice provision in the company's bylaws sets the date, which then governs",
    );
    expect(found.verified).toBe(true);
  });

  test('for a moved meeting, a reasonable time before proxy materials are sent', () => {
    const moved = { ...unmoved, meeting: '2024-07-30', mailing: '2024-06-18' };
    expect(comesTo(only(deadlinesOf(annualMeeting(moved)), 'rule-14a-4.c1'))).toBe(
      'a reasonable time before Tue 2024-06-18',
    );
  });

  test('whether a Saturday moves is not settled: given unmoved, and said', () => {
    const found = only(deadlinesOf(annualMeeting({ ...unmoved, priorMailing: '2023-04-09' })), 'rule-14a-4.c1');
    expect(comesTo(found)).toBe('Sat 2024-02-24');
    expect(found.verified).toBe(false);
    expect(found.remarks).toEqual([
      'Feb 24, 2024 is a Saturday; whether the date then moves to Monday, Feb 26, 2024 is not settled. Act by Friday, Feb 23, 2024, to be safe.',
      'From secondary sources, not checked against the text: whether the 45th day moves when it is no business day (C&DI 124.03 asks, its answer was not found).',
    ]);
  });

  test('an advance-notice provision for other proposals governs, moved or not (C&DI 124.02)', () => {
    const provision = clause(['other-proposal'], by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement'))));
    const meeting = annualMeeting({ ...unmoved, announcement: '2024-02-01' }, { clauses: [provision] });
    const found = only(deadlinesOf(meeting), 'rule-14a-4.c1');
    expect(comesTo(found)).toBe('Fri 2024-02-16');
    expect(found.condition).toBeNull();
    expect(found.citation).toBe('17 CFR 240.14a-4(c)(1)');
    expect(found.derivation[0]).toBe("an advance-notice provision of the company's own governs (C&DI 124.02)");
  });

  test('of a provision that is a window, its last day is the rule’s date', () => {
    const provision = clause(['other-proposal'], from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [provision] }));
    expect(comesTo(only(found, 'rule-14a-4.c1'))).toBe('Sun 2024-03-17');
    expect(comesTo(only(found, 'bylaw.advance-notice'))).toBe('Fri 2024-02-16 to Sun 2024-03-17');
  });

  test('a provision that asks for a reasonable time leaves it at that', () => {
    const provision = clause(['other-proposal'], by(reasonableTimeBefore('mailing')));
    const meeting = annualMeeting({ ...unmoved, mailing: '2024-04-05' }, { clauses: [provision] });
    expect(comesTo(only(deadlinesOf(meeting), 'rule-14a-4.c1'))).toBe('a reasonable time before Fri 2024-04-05');
  });

  test('a provision whose date is not known leaves no 45th day to be taken for it', () => {
    const provision = clause(['other-proposal'], by(daysBefore(90, 'recordDate')));
    expect(rulesOf(deadlinesOf(annualMeeting(unmoved, { clauses: [provision] })))).not.toContain('rule-14a-4.c1');
  });

  test('a provision whose date is known governs beside one whose date is not', () => {
    const known = clause(['other-proposal'], by(daysBefore(63, 'meeting')));
    const unknown = clause(['other-proposal'], by(daysBefore(90, 'recordDate')));
    const nomination = clause(['nomination'], by(daysBefore(30, 'meeting')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [nomination, unknown, known] }));
    expect(comesTo(only(found, 'rule-14a-4.c1'))).toBe('Thu 2024-03-14');
    expect(only(found, 'rule-14a-4.c1')).toMatchObject({
      title: "Notice of other proposals, to limit management's discretionary votes",
      actor: 'shareholder',
      subject: 'other-proposal',
    });
  });

  test('several provisions that come to different dates govern nothing that could be named', () => {
    const sixty = clause(['other-proposal'], by(daysBefore(60, 'meeting')));
    const ninety = clause(['other-proposal'], by(daysBefore(90, 'meeting')));
    const rules = (...clauses: (typeof sixty)[]) => rulesOf(deadlinesOf(annualMeeting(unmoved, { clauses })));
    expect(rules(sixty, ninety)).not.toContain('rule-14a-4.c1');
    expect(rules(sixty, { ...sixty, condition: 'only for class B' })).toContain('rule-14a-4.c1');
  });

  test('a provision for nominations alone does not govern other proposals', () => {
    const provision = clause(['nomination'], by(daysBefore(60, 'meeting')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [provision] }));
    expect(comesTo(only(found, 'rule-14a-4.c1'))).toBe('Thu 2024-02-22');
  });

  test('a printed date far from it is that of a provision, and the 45th day is not shown', () => {
    const found = deadlinesOf(annualMeeting(unmoved, { stated: [printed('other-proposal', '2024-02-01')] }));
    expect(rulesOf(found)).not.toContain('rule-14a-4.c1');
    expect(comesTo(only(found, 'stated.other-proposal'))).toBe('Thu 2024-02-01');
    expect(only(found, 'stated.other-proposal').remarks).toEqual([
      'Governs the votes that management may cast as it sees fit too (17 CFR 240.14a-4(c)(1); C&DI 124.02).',
    ]);
  });

  test('a printed date differs from that of a provision: each is shown, and the printed one governs the rule', () => {
    const provision = clause(['other-proposal'], by(daysBefore(90, 'meeting')));
    const more = { clauses: [provision], stated: [printed('other-proposal', '2024-03-01')] };
    const rules = rulesOf(deadlinesOf(annualMeeting(unmoved, more)));
    expect(rules).toEqual(expect.arrayContaining(['bylaw.advance-notice', 'stated.other-proposal']));
    expect(rules).not.toContain('rule-14a-4.c1');
  });

  test('one of several printed dates that is far from it is that of a provision', () => {
    const dates = [printed('other-proposal', '2024-02-20'), printed('other-proposal', '2024-01-15')];
    expect(rulesOf(deadlinesOf(annualMeeting(unmoved, { stated: dates })))).not.toContain('rule-14a-4.c1');
  });

  test('a first day that is printed does not concern it', () => {
    const window = printed('other-proposal', '2024-02-22', '2024-01-23');
    const found = only(deadlinesOf(annualMeeting(unmoved, { stated: [window] })), 'rule-14a-4.c1');
    expect([comesTo(found), found.basis]).toEqual(['Thu 2024-02-22', 'both']);
  });

  test('so it is when a window is printed', () => {
    const window = printed('other-proposal', '2024-02-21', '2024-01-22');
    expect(rulesOf(deadlinesOf(annualMeeting(unmoved, { stated: [window] })))).not.toContain('rule-14a-4.c1');
  });

  test.each([
    ['10 days from it might be a misprint, which is said', 'Mon 2024-02-12', true],
    ['11 days from it is a provision', 'Sun 2024-02-11', false],
  ])('a printed date %s', (_name, due, said) => {
    const found = deadlinesOf(annualMeeting(unmoved, { stated: [printed('other-proposal', due)] }));
    expect(rulesOf(found)).not.toContain('rule-14a-4.c1');
    expect(only(found, 'stated.other-proposal').remarks.join(' ').includes('Computed otherwise: Feb 22, 2024')).toBe(
      said,
    );
  });

  test.each([
    ['a day', printed('other-proposal', 'Fri 2024-05-10')],
    ['a window', printed('other-proposal', 'Fri 2024-05-10', 'Wed 2024-04-10')],
  ])('C&DI 124.02: of a moved meeting, no fixed date stands beside %s that is printed', (_name, one) => {
    const moved = { ...unmoved, meeting: '2024-07-30', mailing: '2024-06-18' };
    const found = deadlinesOf(annualMeeting(moved, { stated: [one] }));
    expect(rulesOf(found)).not.toContain('rule-14a-4.c1');
    expect(only(found, 'stated.other-proposal').remarks).toContain(
      'Governs the votes that management may cast as it sees fit too (17 CFR 240.14a-4(c)(1); C&DI 124.02).',
    );
  });

  test('before June 29, 1998 there were no 45 days, and no provision governed', () => {
    const dates = { meeting: '1997-05-21', priorMeeting: '1996-05-15', mailing: '1997-04-07' };
    const provision = clause(['other-proposal'], by(daysBefore(60, 'meeting')));
    const found = only(deadlinesOf(annualMeeting(dates, { clauses: [provision] })), 'rule-14a-4.c1');
    expect(comesTo(found)).toBe('a reasonable time before Mon 1997-04-07');
    expect(found.verified).toBe(false);
  });
});

describe('Rule 14a-18: nominees for the company’s own proxy statement', () => {
  const access = clause(['proxy-access'], { opens: null, due: null });

  test('120 days before the anniversary of the mailing, where the company grants access without saying when', () => {
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [access] }));
    // The clause is there but sets no date, and the rule then leaves it to the clause.
    expect(rulesOf(found)).not.toContain('rule-14a-18');
  });

  test('gives way to a provision that sets the date', () => {
    const dated = clause(['proxy-access'], from(daysBefore(150, 'meeting'), daysBefore(120, 'meeting')));
    const found = deadlinesOf(annualMeeting(unmoved, { clauses: [dated] }));
    expect(rulesOf(found)).not.toContain('rule-14a-18');
    expect(comesTo(only(found, 'bylaw.proxy-access'))).toBe('Mon 2023-12-18 to Wed 2024-01-17');
  });

  test('a printed date is that of the company’s own provision, also where the rule would come to the same day', () => {
    const found = deadlinesOf(annualMeeting(unmoved, { stated: [printed('proxy-access', '2023-12-09')] }));
    expect(rulesOf(found)).not.toContain('rule-14a-18');
    expect(only(found, 'stated.proxy-access').remarks.join()).not.toContain('reasonable time');
  });

  test('is no matter for a company that says nothing of proxy access', () => {
    expect(rulesOf(deadlinesOf(annualMeeting(unmoved)))).not.toContain('rule-14a-18');
  });
});
