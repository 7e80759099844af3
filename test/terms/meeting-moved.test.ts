import { describe, expect, test } from 'vitest';
import { daysFromAnniversary } from '../../lambdas/terms/meeting-moved.ts';
import { date } from '../deadlines/support/dates.ts';
import { annualMeeting, comesTo, deadlinesOf, only, sentence } from '../deadlines/support/facts.ts';

describe('days from the anniversary of the prior year’s meeting', () => {
  test.each([
    ['HemaCare 2004: 80 days earlier', 'Wed 2003-08-13', 'Tue 2004-05-25', [-80]],
    ['30 days later across a leap day, not 31', 'Thu 2023-05-25', 'Mon 2024-06-24', [30]],
    ['31 days later', 'Thu 2023-05-25', 'Tue 2024-06-25', [31]],
    ['30 days earlier', 'Tue 2025-05-20', 'Mon 2026-04-20', [-30]],
    ['31 days earlier', 'Tue 2025-05-20', 'Sun 2026-04-19', [-31]],
    ['the anniversary is a year on, not in the same calendar year', 'Fri 2023-12-15', 'Fri 2025-01-10', [26]],
    ['on the anniversary', 'Tue 2022-05-17', 'Wed 2023-05-17', [0]],
    ['from a February 29: two answers', 'Thu 2024-02-29', 'Mon 2025-03-31', [31, 30]],
    ['from a March 29, a 29th but no leap day: one', 'Fri 2024-03-29', 'Sat 2025-03-29', [0]],
    ['from a February 28: one', 'Tue 2023-02-28', 'Thu 2024-02-29', [1]],
    ['60 days later is not yet more than 60', 'Fri 2024-05-10', 'Wed 2025-07-09', [60]],
  ])('%s', (_name, prior, meeting, expected) => {
    expect(daysFromAnniversary(date(meeting), date(prior))).toEqual(expected);
  });
});

describe('the Commission’s test: changed by more than 30 days', () => {
  const rule14a8 = (prior: string, meeting: string) =>
    comesTo(
      only(deadlinesOf(annualMeeting({ meeting, priorMeeting: prior, priorMailing: '2024-04-05' })), 'rule-14a-8.e2'),
    );

  test.each([
    ['30 days earlier has not moved', '2024-05-20', '2025-04-20', 'Fri 2024-12-06'],
    ['31 days earlier has', '2024-05-20', '2025-04-19', 'a reasonable time before a day not known'],
    ['30 days later has not', '2024-05-20', '2025-06-19', 'Fri 2024-12-06'],
    ['31 days later has', '2024-05-20', '2025-06-20', 'a reasonable time before a day not known'],
  ])('%s', (_name, prior, meeting, expected) => {
    expect(rule14a8(prior, meeting)).toBe(expected);
  });

  test('a prior meeting on February 29 gives both answers where they differ', () => {
    const found = only(
      deadlinesOf(annualMeeting({ meeting: '2025-03-31', priorMeeting: '2024-02-29', priorMailing: '2024-01-10' })),
      'rule-14a-8.e2',
    );
    expect(comesTo(found)).toBe(
      'with the anniversary of February 29 taken as February 28: a reasonable time: none | ' +
        'with the anniversary of February 29 taken as March 1: Thu 2024-09-12',
    );
    expect(found.derivation).toHaveLength(2);
  });

  test('and one answer where they agree', () => {
    const meeting = annualMeeting({ meeting: '2025-03-20', priorMeeting: '2024-02-29', priorMailing: '2024-01-10' });
    expect(comesTo(only(deadlinesOf(meeting), 'rule-14a-8.e2'))).toBe('Thu 2024-09-12');
  });
});

describe('a meeting that is said to have moved, without the prior date', () => {
  const said = (moved: boolean) =>
    only(
      deadlinesOf(
        annualMeeting(
          { meeting: '2025-08-20', priorMailing: '2024-04-05', mailing: '2025-07-01' },
          { saidToHaveMoved: { moved, evidence: [sentence(7)] } },
        ),
      ),
      'rule-14a-8.e2',
    );

  test('has moved for the Commission’s rules, on the strength of that sentence', () => {
    const found = said(true);
    expect(comesTo(found)).toBe('a reasonable time before Tue 2025-07-01');
    expect(found.derivation[0]).toBe(
      'the filing says that the meeting has moved by more than 30 days from the anniversary',
    );
    expect(found.evidence).toEqual([sentence(7)]);
  });

  test('and none the year before: both are said', () => {
    const meeting = annualMeeting(
      { meeting: '2025-08-20', mailing: '2025-07-01' },
      { noPriorMeeting: true, saidToHaveMoved: { moved: true, evidence: [] } },
    );
    expect(only(deadlinesOf(meeting), 'rule-14a-8.e2').derivation.slice(0, 2)).toEqual([
      'no annual meeting was held the year before',
      'the filing says that the meeting has moved by more than 30 days from the anniversary',
    ]);
  });

  test('has not when it says so', () => {
    expect(comesTo(said(false))).toBe('Fri 2024-12-06');
  });

  test('is contradicted by dates that are known, and that is shown', () => {
    const meeting = annualMeeting(
      { meeting: '2025-05-21', priorMeeting: '2024-05-20', priorMailing: '2024-04-05' },
      { saidToHaveMoved: { moved: true, evidence: [] } },
    );
    const found = only(deadlinesOf(meeting), 'rule-14a-8.e2');
    expect(comesTo(found)).toBe('Fri 2024-12-06');
    expect(found.derivation[0]).toContain(
      'not more than 30 days, although the filing says that it has moved by more than 30 days',
    );
  });
});
