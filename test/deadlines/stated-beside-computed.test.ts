import { describe, expect, test } from 'vitest';
import { remarkInWords } from '../../lambdas/terms/deadline.ts';
import { by, daysBefore, from, nothing } from '../../lambdas/terms/notation.ts';
import {
  annualMeeting,
  clause,
  comesTo,
  type Dates,
  deadlinesOf,
  fact,
  only,
  printed,
  rulesOf,
  sentence,
  specialMeeting,
} from './support/facts.ts';

const dates = { meeting: '2024-05-16', priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };
const window = clause(
  ['nomination'],
  from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary')),
);

describe('a date that the company prints', () => {
  test('and that was computed too is one deadline of both', () => {
    const stated = { ...printed('rule-14a-8-proposal', '2023-12-09'), evidence: [sentence(50)] };
    const found = deadlinesOf(annualMeeting(dates, { stated: [stated] }));
    const rule = only(found, 'rule-14a-8.e2');
    expect(rule).toMatchObject({ basis: 'both', evidence: [sentence(50)] });
    expect(rulesOf(found)).not.toContain('stated.rule-14a-8-proposal');
  });

  test('rests first on the passage that prints it, then on what it was computed from', () => {
    const stated = { ...printed('rule-14a-8-proposal', '2023-12-09'), evidence: [sentence(50)] };
    const priorMailing = fact('Fri 2023-04-07', { evidence: [sentence(7)] });
    const rule = only(deadlinesOf(annualMeeting({ ...dates, priorMailing }, { stated: [stated] })), 'rule-14a-8.e2');
    expect(rule.evidence).toEqual([sentence(50), sentence(7)]);
  });

  test('of a bylaw window, likewise', () => {
    const meeting = annualMeeting(dates, {
      clauses: [window],
      stated: [printed('nomination', '2024-02-18', '2024-01-19')],
    });
    expect(only(deadlinesOf(meeting), 'bylaw.advance-notice').basis).toBe('both');
  });

  test('without its first day, likewise', () => {
    const meeting = annualMeeting(dates, { clauses: [window], stated: [printed('nomination', '2024-02-18')] });
    expect(only(deadlinesOf(meeting), 'bylaw.advance-notice').basis).toBe('both');
  });

  test('with another first day is another window', () => {
    const meeting = annualMeeting(dates, {
      clauses: [window],
      stated: [printed('nomination', '2024-02-18', '2024-01-20')],
    });
    const found = deadlinesOf(meeting);
    expect(comesTo(only(found, 'stated.nomination'))).toBe('Sat 2024-01-20 to Sun 2024-02-18');
    expect(only(found, 'bylaw.advance-notice').remarks[0]).toBe(
      'The company prints Jan 20, 2024 to Feb 18, 2024 instead.',
    );
  });

  test('and that was computed otherwise stands beside it, each remarking on the other with the arithmetic', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('rule-14a-8-proposal', '2023-12-08')] }));
    const computed = only(found, 'rule-14a-8.e2');
    const stated = only(found, 'stated.rule-14a-8-proposal');
    expect([computed.basis, stated.basis]).toEqual(['computed', 'stated']);
    expect(computed.remarks[0]).toBe('The company prints Dec 8, 2023 instead, 1 day earlier.');
    expect(stated.remarks).toEqual([
      "Computed otherwise: Dec 9, 2023 (17 CFR 240.14a-8(e)(2)): the meeting (May 16, 2024) is 2 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023): not more than 30 days; 120 days before the anniversary (Apr 7, 2024) of the release of the prior year's proxy statement (Apr 7, 2023) = Dec 9, 2023.",
    ]);
    expect(stated).toMatchObject({
      kind: 'date',
      title: 'Shareholder proposals for the proxy statement',
      citation: 'as printed by the company',
      actor: 'shareholder',
      condition: null,
      verified: true,
      assumed: false,
      derivation: ['printed by the company: Dec 8, 2023'],
    });
  });

  test('later than computed is said to be later', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('rule-14a-8-proposal', '2023-12-11')] }));
    expect(only(found, 'rule-14a-8.e2').remarks[0]).toBe('The company prints Dec 11, 2023 instead, 2 days later.');
  });

  test('where the law leaves it to a reasonable time, is the date that the company has set', () => {
    const moved = { ...dates, meeting: '2024-07-30', mailing: '2024-06-18' };
    const found = deadlinesOf(annualMeeting(moved, { stated: [printed('rule-14a-8-proposal', '2024-04-15')] }));
    expect(comesTo(only(found, 'rule-14a-8.e2'))).toBe('a reasonable time before Tue 2024-06-18');
    expect(only(found, 'rule-14a-8.e2').remarks[0]).toBe('The company has set Apr 15, 2024.');
    expect(only(found, 'stated.rule-14a-8-proposal').remarks).toEqual([
      '17 CFR 240.14a-8(e)(2) sets no number of days here; this is the date that the company has set.',
    ]);
  });

  test('answers what could not be computed', () => {
    const found = deadlinesOf(
      annualMeeting({ meeting: '2024-05-16' }, { stated: [printed('rule-14a-8-proposal', '2023-12-08')] }),
    );
    expect(rulesOf(found).filter((rule) => rule.includes('14a-8'))).toEqual(['stated.rule-14a-8-proposal']);
  });

  test('with nothing computed beside it stands alone, and is no bylaw', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('nomination', '2024-02-18', '2024-01-19')] }));
    const stated = only(found, 'stated.nomination');
    expect(comesTo(stated)).toBe('Fri 2024-01-19 to Sun 2024-02-18');
    expect(stated.remarks).toEqual(['Feb 18, 2024 is a Sunday. Act by Friday, Feb 16, 2024, to be safe.']);
    expect(stated.kind === 'window' && String(stated.safe)).toBe('2024-02-16');
  });

  test('twice, once as computed and once otherwise: the second is no quarrel with the first', () => {
    const both = [printed('nomination', '2024-02-18', '2024-01-19'), printed('nomination', '2024-03-15')];
    const found = deadlinesOf(annualMeeting(dates, { clauses: [window], stated: both }));
    expect(only(found, 'bylaw.advance-notice')).toMatchObject({ basis: 'both' });
    expect(only(found, 'bylaw.advance-notice').remarks.join()).not.toContain('prints');
    expect(only(found, 'stated.nomination').remarks).toEqual([]);
  });

  test('for another subject is no matter for this one', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('nomination', '2023-12-09')] }));
    expect(only(found, 'rule-14a-8.e2')).toMatchObject({ basis: 'computed' });
    expect(only(found, 'rule-14a-8.e2').remarks.join()).not.toContain('prints');
    expect(only(found, 'stated.nomination').remarks.join()).not.toContain('Computed');
  });

  test('on a day when offices are open needs no safer one', () => {
    const found = only(
      deadlinesOf(annualMeeting(dates, { stated: [printed('nomination', '2024-02-16')] })),
      'stated.nomination',
    );
    expect(found.kind === 'date' && found.safe).toBeNull();
  });

  test('is shown beside each of two computed dates', () => {
    const clauses = [
      clause(['nomination'], by(daysBefore(60, 'meeting'))),
      clause(['nomination'], by(daysBefore(90, 'meeting'))),
    ];
    const found = deadlinesOf(annualMeeting(dates, { clauses, stated: [printed('nomination', '2024-03-01')] }));
    expect(only(found, 'stated.nomination').remarks).toEqual([
      expect.stringMatching(/^Computed otherwise: Mar 17, 2024/),
      expect.stringMatching(/^Computed otherwise: Feb 16, 2024/),
    ]);
  });

  test('that had passed when it was announced says so, but not a year ahead', () => {
    const late = { ...dates, announcement: '2024-02-20' };
    const remarks = (provisional: boolean) =>
      only(
        deadlinesOf(annualMeeting(late, { stated: [printed('nomination', '2024-02-16')], provisional })),
        'stated.nomination',
      ).remarks;
    expect(remarks(false)).toEqual(['Had already passed when it was announced on Feb 20, 2024.']);
    expect(remarks(true)).toEqual([]);
  });

  test('on the day of the announcement has not passed', () => {
    const found = deadlinesOf(
      annualMeeting({ ...dates, announcement: '2024-02-16' }, { stated: [printed('nomination', '2024-02-16')] }),
    );
    expect(only(found, 'stated.nomination').remarks).toEqual([]);
  });
});

describe('a date that the company prints for one subject', () => {
  test('leaves what is not known of another as it is', () => {
    const meeting = annualMeeting(
      { meeting: '2024-05-16', priorMeeting: '2023-05-18' },
      { stated: [printed('nomination', '2024-02-18')] },
    );
    expect(comesTo(only(deadlinesOf(meeting), 'rule-14a-8.e2'))).toMatch(/^unknown: /);
  });

  test('is compared with what was computed for that subject alone', () => {
    const meeting = annualMeeting(dates, {
      clauses: [clause(['nomination'], by(daysBefore(60, 'meeting')))],
      stated: [printed('nomination', '2024-03-10'), printed('rule-14a-8-proposal', '2023-12-01')],
    });
    const found = deadlinesOf(meeting);
    expect(only(found, 'stated.nomination').remarks.filter((one) => one.startsWith('Computed otherwise'))).toEqual([
      expect.stringContaining('Mar 17, 2024'),
    ]);
    expect(
      only(found, 'stated.rule-14a-8-proposal').remarks.filter((one) => one.startsWith('Computed otherwise')),
    ).toEqual([expect.stringContaining('Dec 9, 2023')]);
  });

  test('and that a window of the company’s own has too, adds nothing to its arithmetic', () => {
    const meeting = annualMeeting(dates, {
      clauses: [clause(['nomination'], from(daysBefore(90, 'meeting'), daysBefore(60, 'meeting')))],
      stated: [printed('nomination', '2024-03-17', '2024-02-16')],
    });
    const found = only(deadlinesOf(meeting), 'bylaw.advance-notice');
    expect(found.basis).toBe('both');
    expect(found.derivation).toEqual([
      'opens: 90 days before the meeting (May 16, 2024) = Feb 16, 2024',
      'closes: 60 days before the meeting (May 16, 2024) = Mar 17, 2024',
    ]);
  });

  test('does not take the place of a provision that is confined to some', () => {
    const newSeats = clause(['nomination'], by(daysBefore(60, 'meeting')), { condition: 'only for new seats' });
    const meeting = annualMeeting(dates, { clauses: [newSeats], stated: [printed('nomination', '2024-01-05')] });
    expect(rulesOf(deadlinesOf(meeting))).toEqual(
      expect.arrayContaining(['bylaw.advance-notice', 'stated.nomination']),
    );
  });

  test('for proxy access to a moved meeting stands beside the reasonable time of the rule', () => {
    const moved = { meeting: '2024-07-30', priorMeeting: '2023-05-18', mailing: '2024-06-18' };
    const found = deadlinesOf(annualMeeting(moved, { stated: [printed('proxy-access', '2024-03-01')] }));
    expect(comesTo(only(found, 'rule-14a-18'))).toBe('a reasonable time before Tue 2024-06-18');
    expect(only(found, 'rule-14a-18').remarks[0]).toBe('The company has set Mar 1, 2024.');
  });
});

describe('a date counted from one that is only approximate', () => {
  const approximately = { ...dates, priorMailing: fact('2023-04-07', { approximate: true }) };
  const standingIn = { ...dates, priorMailing: fact('2023-04-07', { origin: 'default' }) };
  const rulesWith = (given: Dates, due: string) =>
    deadlinesOf(annualMeeting(given, { stated: [printed('rule-14a-8-proposal', due)] })).filter((one) =>
      one.rule.includes('14a-8'),
    );

  test.each([
    ['"on or about"', approximately],
    ['a date that stands for another', standingIn],
  ])('%s: the printed date outweighs it when it lies close by', (_name, given) => {
    const [found, ...others] = rulesWith(given, '2023-11-29');
    expect(others).toEqual([]);
    expect(found?.rule).toBe('stated.rule-14a-8-proposal');
    expect(found?.remarks.map(remarkInWords)).toEqual([
      "Counted from a date that is only approximate it would be Dec 9, 2023: the meeting (May 16, 2024) is 2 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023): not more than 30 days; 120 days before the anniversary (Apr 7, 2024) of the release of the prior year's proxy statement (Apr 7, 2023) = Dec 9, 2023.",
      'It lies 10 days before the day computed (about Dec 9, 2023, 17 CFR 240.14a-8(e)(2)): ask which holds.',
    ]);
  });

  test.each([
    ['7 days before', '2023-12-02', false],
    ['8 days before', '2023-12-01', true],
    ['7 days after', '2023-12-16', false],
    ['8 days after', '2023-12-17', true],
  ])('%s what was computed: more than a week is said with the date', (_name, due, isSaid) => {
    const [found] = rulesWith(approximately, due);
    expect(found?.remarks.some(({ kind }) => kind === 'company-prints-another')).toBe(isSaid);
  });

  test('further off they contradict each other all the same', () => {
    expect(rulesWith(approximately, '2023-11-28').map((one) => one.rule)).toEqual([
      'rule-14a-8.e2',
      'stated.rule-14a-8-proposal',
    ]);
  });

  test('a date that is certain is not outweighed', () => {
    expect(rulesWith(dates, '2023-12-08').map((one) => one.rule)).toEqual([
      'rule-14a-8.e2',
      'stated.rule-14a-8-proposal',
    ]);
  });
});

describe('a first day that the company prints', () => {
  test('for proxy access is that of its own provision', () => {
    const found = only(
      deadlinesOf(annualMeeting(dates, { stated: [printed('proxy-access', '2023-12-09', '2023-11-09')] })),
      'stated.proxy-access',
    );
    expect(comesTo(found)).toBe('Thu 2023-11-09 to Sat 2023-12-09');
  });

  test('for a federal deadline is shown with it', () => {
    const stated = [printed('universal-proxy', '2024-03-19', '2024-02-18')];
    const found = only(deadlinesOf(annualMeeting(dates, { stated })), 'rule-14a-19.b1');
    expect(comesTo(found)).toBe('Sun 2024-02-18 to Tue 2024-03-19');
    expect(found.basis).toBe('both');
    expect(found.derivation[0]).toBe('opens: Feb 18, 2024, as printed by the company');
  });

  test('for a federal deadline is found also when the same last day is printed again without it', () => {
    const stated = [printed('universal-proxy', '2024-03-19'), printed('universal-proxy', '2024-03-19', '2024-02-18')];
    const found = only(deadlinesOf(annualMeeting(dates, { stated })), 'rule-14a-19.b1');
    expect(comesTo(found)).toBe('Sun 2024-02-18 to Tue 2024-03-19');
  });

  test('but for a provision that sets none it is another window', () => {
    const lastDayOnly = clause(['nomination'], by(daysBefore(90, 'priorMeetingAnniversary')));
    const found = deadlinesOf(
      annualMeeting(dates, { clauses: [lastDayOnly], stated: [printed('nomination', '2024-02-18', '2024-01-19')] }),
    );
    expect(only(found, 'bylaw.advance-notice').basis).toBe('computed');
    expect(comesTo(only(found, 'stated.nomination'))).toBe('Fri 2024-01-19 to Sun 2024-02-18');
  });
});

test('where the law can be read in two ways, the printed date is shown beside both', () => {
  const leap = { meeting: '2025-03-05', priorMeeting: '2024-03-05', priorMailing: '2024-02-29' };
  const found = deadlinesOf(annualMeeting(leap, { stated: [printed('rule-14a-8-proposal', '2024-11-01')] }));
  expect(only(found, 'rule-14a-8.e2').remarks[0]).toBe('The company has set Nov 1, 2024.');
  expect(only(found, 'stated.rule-14a-8-proposal').remarks).toEqual([
    expect.stringMatching(
      /^The law can be read in more than one way here: with the anniversary of February 29 taken as February 28: .*; or with .*March 1: /,
    ),
  ]);
});

describe('universal proxy', () => {
  test('a printed date earlier than the rule’s is no quarrel with it', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('universal-proxy', '2024-02-16')] }));
    expect(only(found, 'stated.universal-proxy').remarks).toEqual([
      "Earlier than the Mar 19, 2024 of Rule 14a-19, as a provision of the company's own may be.",
    ]);
  });

  test('a later one is', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('universal-proxy', '2024-03-20')] }));
    expect(only(found, 'stated.universal-proxy').remarks[0]).toContain('Computed otherwise: Mar 19, 2024');
  });
});

describe('proxy access', () => {
  test('is no matter of Rule 14a-18 for a special meeting', () => {
    const found = deadlinesOf(specialMeeting(dates, { stated: [printed('proxy-access', '2023-12-09')] }));
    expect(rulesOf(found)).not.toContain('rule-14a-18');
  });

  test('a clause on it is a mention too', () => {
    const silent = clause(['proxy-access'], nothing);
    const stated = printed('proxy-access', '2023-12-09');
    expect(rulesOf(deadlinesOf(annualMeeting(dates, { clauses: [silent], stated: [stated] })))).toContain(
      'stated.proxy-access',
    );
  });

  test('a printed date is that of the company’s own provision, and Rule 14a-18 then has none of its own', () => {
    const found = deadlinesOf(annualMeeting(dates, { stated: [printed('proxy-access', '2024-01-19', '2023-12-20')] }));
    expect(rulesOf(found)).not.toContain('rule-14a-18');
    expect(only(found, 'stated.proxy-access').remarks).toEqual([]);
  });
});

test('a provision that the company paraphrases wrongly by a printed date: clause and print are both shown', () => {
  const found = deadlinesOf(
    annualMeeting(dates, {
      clauses: [clause(['other-proposal'], by(daysBefore(60, 'meeting')))],
      stated: [printed('other-proposal', '2024-03-15')],
    }),
  );
  expect(comesTo(only(found, 'bylaw.advance-notice'))).toBe('Sun 2024-03-17');
  expect(comesTo(only(found, 'stated.other-proposal'))).toBe('Fri 2024-03-15');
  // Rule 14a-4(c)(1) follows the clause to the same date; that is not told twice.
  expect(only(found, 'stated.other-proposal').remarks).toEqual([
    expect.stringContaining('Computed otherwise: Mar 17, 2024'),
    'Governs the votes that management may cast as it sees fit too (17 CFR 240.14a-4(c)(1); C&DI 124.02).',
  ]);
});

describe('a printed date for a meeting whose day is not known', () => {
  const unless = (limits: { readonly beforeMoreThan: number | null; readonly afterMoreThan: number | null }) =>
    clause(['nomination', 'rule-14a-8-proposal'], {
      when: { movedFromAnniversary: limits },
      then: by(daysBefore(60, 'meeting')),
      otherwise: nothing,
    });
  const remarks = (found: Dates, clauses: readonly ReturnType<typeof unless>[]) => {
    const stated = [printed('nomination', '2024-02-18'), printed('rule-14a-8-proposal', '2023-12-01')];
    const all = deadlinesOf(annualMeeting(found, { provisional: found.meeting === undefined, clauses, stated }));
    return all
      .filter(({ basis }) => basis !== 'computed')
      .flatMap(({ subject, remarks: own }) =>
        own.filter(({ kind }) => kind === 'if-the-meeting-moves').map(({ text }) => `${subject}: ${text}`),
      );
  };
  const held = { priorMeeting: '2023-05-18', priorMailing: '2023-04-07' };

  test('says what the company’s provision sets if that meeting moves, of what is the company’s to regulate', () =>
    expect(remarks(held, [unless({ beforeMoreThan: 30, afterMoreThan: 60 })])).toEqual([
      "nomination: If the meeting is more than 30 days before or 60 days after the anniversary of the prior year's meeting, instead: 60 days before the meeting.",
    ]));

  test('says it of a date that was computed as well', () => {
    const both = remarks(held, [window, unless({ beforeMoreThan: 30, afterMoreThan: 30 })]);
    expect(both).toEqual([expect.stringMatching(/^nomination: If the meeting is more than 30 days before or after/)]);
  });

  test('says nothing where the meeting has its day, or the provision is the same whether it moves or not', () => {
    expect(remarks({ ...held, meeting: '2024-05-16' }, [unless({ beforeMoreThan: 30, afterMoreThan: 60 })])).toEqual(
      [],
    );
    expect(remarks(held, [window])).toEqual([]);
  });

  test('says nothing where the day is printed for a meeting that has not moved', () => {
    const unmoved = clause(['nomination'], {
      when: { not: { movedFromAnniversary: { beforeMoreThan: 30, afterMoreThan: 30 } } },
      then: by(daysBefore(90, 'priorMeetingAnniversary')),
      otherwise: nothing,
    });
    expect(remarks(held, [unmoved])).toEqual([]);
  });
});
