import { describe, expect, test } from 'vitest';
import { by, daysAfter, daysBefore, nothing } from '../../lambdas/terms/notation.ts';
import {
  annualMeeting,
  clause,
  comesTo,
  deadlinesOf,
  fact,
  only,
  rulesOf,
  sentence,
  specialMeeting,
} from './support/facts.ts';

describe('one deadline for each subject that is the company’s to regulate', () => {
  const sixtyDays = by(daysBefore(60, 'meeting'));

  test('named by what it is about', () => {
    const all = clause(['nomination', 'other-proposal', 'proxy-access', 'rule-14a-8-proposal'], sixtyDays);
    const found = deadlinesOf(annualMeeting({ meeting: '2024-05-16' }, { clauses: [all] }));
    expect(
      found.filter((one) => one.rule.startsWith('bylaw')).map((one) => [one.rule, one.subject, one.title]),
    ).toEqual([
      ['bylaw.advance-notice', 'nomination', 'Notice of director nominations'],
      ['bylaw.advance-notice', 'other-proposal', 'Notice of other proposals'],
      ['bylaw.proxy-access', 'proxy-access', "Nominees for the company's proxy statement (proxy access)"],
    ]);
  });

  test.each([
    ['on the day of the meeting at the latest', '2024-05-06', ['Thu 2024-05-16']],
    ['not behind it, where the announcement comes too late for that', '2024-05-07', []],
  ])('a holder’s last day lies %s', (_where, announcement, due) => {
    const tenDays = clause(['nomination'], by(daysAfter(10, 'announcement')));
    const found = deadlinesOf(annualMeeting({ meeting: '2024-05-16', announcement }, { clauses: [tenDays] }));
    expect(found.filter(({ rule }) => rule.startsWith('bylaw')).map(comesTo)).toEqual(due);
  });

  test('a paraphrase of Rule 14a-8 is that rule, whatever number it gives, and the difference is said', () => {
    const paraphrase = clause(['rule-14a-8-proposal'], by(daysBefore(90, 'priorMailingAnniversary')), {
      evidence: [sentence(40)],
    });
    const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
    const found = deadlinesOf(annualMeeting(dates, { clauses: [paraphrase] }));
    const rule = only(found, 'rule-14a-8.e2');
    expect(comesTo(rule)).toBe('Sat 2023-12-09');
    expect(rule.evidence).toEqual([sentence(40)]);
    expect(rule.remarks).toContain(
      "The company's description of the rule would come to Jan 8, 2024; the rule governs.",
    );
    expect(rulesOf(found).filter((id) => id.startsWith('bylaw'))).toEqual([]);
  });

  test('also when the paraphrase is the earlier', () => {
    const paraphrase = clause(['rule-14a-8-proposal'], by(daysBefore(150, 'priorMailingAnniversary')));
    const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
    expect(only(deadlinesOf(annualMeeting(dates, { clauses: [paraphrase] })), 'rule-14a-8.e2').remarks).toContain(
      "The company's description of the rule would come to Nov 9, 2023; the rule governs.",
    );
  });

  test('a true paraphrase is not remarked upon, nor one that is not known', () => {
    const timings = [by(daysBefore(120, 'priorMailingAnniversary')), by(daysBefore(120, 'recordDate')), nothing];
    for (const timing of timings) {
      const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
      const found = deadlinesOf(annualMeeting(dates, { clauses: [clause(['rule-14a-8-proposal'], timing)] }));
      expect(only(found, 'rule-14a-8.e2').remarks.join(' ')).not.toContain('description');
    }
  });

  test('nor is a clause on several subjects, which is no paraphrase', () => {
    const joint = clause(['rule-14a-8-proposal', 'other-proposal'], by(daysBefore(90, 'priorMailingAnniversary')));
    const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
    const found = deadlinesOf(annualMeeting(dates, { clauses: [joint] }));
    expect(only(found, 'rule-14a-8.e2').remarks.join(' ')).not.toContain('description');
    expect(only(found, 'bylaw.advance-notice')).toMatchObject({
      subject: 'other-proposal',
      actor: 'shareholder',
      citation: "the company's own provision",
    });
  });

  test('the same clause read twice is one deadline with both sentences', () => {
    const first = clause(['nomination'], sixtyDays, { evidence: [sentence(40)] });
    const second = clause(['nomination'], sixtyDays, { evidence: [sentence(90)] });
    const found = deadlinesOf(annualMeeting({ meeting: '2024-05-16' }, { clauses: [first, second] }));
    expect(only(found, 'bylaw.advance-notice').evidence).toEqual([sentence(40), sentence(90)]);
  });

  test('two clauses that differ are two deadlines', () => {
    const clauses = [clause(['nomination'], sixtyDays), clause(['nomination'], by(daysBefore(90, 'meeting')))];
    const found = deadlinesOf(annualMeeting({ meeting: '2024-05-16' }, { clauses }));
    expect(found.filter((one) => one.rule === 'bylaw.advance-notice').map(comesTo)).toEqual([
      'Sun 2024-03-17',
      'Fri 2024-02-16',
    ]);
  });

  test('a clause for new seats only says so', () => {
    const newSeats = clause(['nomination'], sixtyDays, { condition: 'only for seats that are newly created' });
    const found = deadlinesOf(
      annualMeeting({ meeting: '2024-05-16' }, { clauses: [clause(['nomination'], sixtyDays), newSeats] }),
    );
    expect(found.filter((one) => one.rule === 'bylaw.advance-notice').map((one) => one.condition)).toEqual([
      null,
      'only for seats that are newly created',
    ]);
  });

  test('serves a special meeting as well', () => {
    const found = deadlinesOf(
      specialMeeting({ meeting: '2024-05-16' }, { clauses: [clause(['nomination'], sixtyDays)] }),
    );
    expect(only(found, 'bylaw.advance-notice').meeting).toMatchObject({ type: 'special' });
  });

  test.each([
    ['the day for which it was called is known', { adjournedFrom: '2024-05-16' }],
    ['that day is not stated', {}],
  ])('an adjournment starts no new period: %s', (_name, dates) => {
    const clauses = [clause(['nomination'], sixtyDays)];
    const meeting = annualMeeting({ meeting: '2024-06-20', ...dates }, { clauses, adjourned: true });
    expect(rulesOf(deadlinesOf(meeting))).toEqual(['form-8-k.item-5.07.results']);
  });
});

describe('of a meeting that was postponed', () => {
  const timing = by(daysAfter(10, 'announcement'));
  const postponed = (more: object) =>
    annualMeeting(
      { meeting: '2024-08-15', announcement: '2024-07-15' },
      {
        clauses: [clause(['nomination'], timing, more)],
        postponedFrom: { meeting: fact('2024-07-18'), announcement: fact('2024-02-20') },
      },
    );

  test('a provision that opens no new period for it counts from the day before, on the sentence that says so', () => {
    const keepsPeriod = sentence(41);
    const found = only(deadlinesOf(postponed({ keepsPeriod, evidence: [sentence(40)] })), 'bylaw.advance-notice');
    expect(comesTo(found)).toBe('Fri 2024-03-01');
    expect(found.evidence).toEqual([sentence(40), keepsPeriod]);
    expect(found.remarks).toContain(
      'The postponement opens no new period under the provision, which counts from Jul 18, 2024, for which the meeting was called before.',
    );
  });

  test('of any other it is asked whether it does', () => {
    const found = only(deadlinesOf(postponed({})), 'bylaw.advance-notice');
    expect(comesTo(found)).toBe('Thu 2024-07-25');
    expect(found.remarks.some((remark) => remark.startsWith('Please look whether the provision opens'))).toBe(true);
  });
});

test('where the filing leaves the deadlines told before as they are, each that is counted for holders says so', () => {
  const deadlinesStay = sentence(43);
  const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
  const found = deadlinesOf(annualMeeting(dates, { deadlinesStay }));
  const saying = 'The filing says that deadlines told before still hold: please look whether this one does.';
  const ofHolders = found.filter(({ actor }) => actor === 'shareholder');
  expect(ofHolders.length).toBeGreaterThan(0);
  for (const one of found)
    expect(one.remarks.some((remark) => remark.text === saying)).toBe(one.actor === 'shareholder');
  for (const one of ofHolders) expect(one.evidence).toContain(deadlinesStay);
});
