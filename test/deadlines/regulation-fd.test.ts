import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { promptlyBy } from '../../lambdas/deadlines/regulation-fd-promptness.ts';
import type { ReportFacts } from '../../lambdas/terms/facts.ts';
import { comesTo, fact, form8K, only, rulesOf, sentence } from './support/facts.ts';

describe('"promptly", to the minute: the later of 24 hours and the opening of the next trading day', () => {
  test.each([
    ['Friday evening: Monday’s opening', '2024-05-17T18:00', '2024-05-20T09:30:00'],
    ['before the opening: the opening of the day after, not of that day', '2024-05-20T08:00', '2024-05-21T09:30:00'],
    ['after the opening: 24 hours', '2024-05-20T10:00', '2024-05-21T10:00:00'],
    ['at the opening: both are the same', '2024-05-20T09:30', '2024-05-21T09:30:00'],
    ['before Good Friday: Monday', '2024-03-28T16:30', '2024-04-01T09:30:00'],
    ['before Columbus Day: the exchange trades', '2024-10-11T17:00', '2024-10-14T09:30:00'],
    ['before the day of mourning for President Reagan', '2004-06-10T15:00', '2004-06-14T09:30:00'],
    ['before September 11, 2001: trading resumed on the 17th', '2001-09-10T17:00', '2001-09-17T09:30:00'],
    ['before New Year’s Eve 2021, a trading day: 24 hours', '2021-12-30T18:00', '2021-12-31T18:00:00'],
  ])('%s', (_name, learned, expected) => {
    expect(promptlyBy(Temporal.PlainDateTime.from(learned)).toString()).toBe(expected);
  });
});

describe('of a filing', () => {
  const disclosing = (more: Partial<ReportFacts> = {}) =>
    deadlinesFor({
      filing: form8K({
        event: fact('2003-04-08'),
        disclosures: [{ item: '9', meetingNoticeOnly: false, selective: null, evidence: [sentence(12)] }],
        ...more,
      }),
      meetings: [],
    });

  test('only the day is known: the next trading day, on its condition', () => {
    const found = only(disclosing(), 'regulation-fd.promptly');
    expect(comesTo(found)).toBe('Wed 2003-04-09');
    expect(found.condition).toBe(
      'only if the disclosure followed a non-intentional selective disclosure learned of that day',
    );
    expect(found.derivation).toEqual(['1st NYSE trading day after the event reported (Apr 8, 2003) = Apr 9, 2003']);
    expect(found.evidence).toEqual([sentence(12)]);
    expect(found.subject).toBeNull();
  });

  test.each([
    ['Thu 2024-03-28', 'Mon 2024-04-01'],
    ['Fri 2024-10-11', 'Mon 2024-10-14'],
    ['Mon 2001-09-10', 'Mon 2001-09-17'],
  ])('learned of on %s: %s', (event, expected) => {
    expect(comesTo(only(disclosing({ event: fact(event) }), 'regulation-fd.promptly'))).toBe(expected);
  });

  test('is kept for the record, unless the filing describes a selective disclosure', () => {
    expect(only(disclosing(), 'regulation-fd.promptly').forTheRecord).toBe(true);
    const described = [
      { item: '9', meetingNoticeOnly: false, evidence: [], selective: { on: null, evidence: [sentence(12)] } },
    ];
    const found = only(disclosing({ disclosures: described }), 'regulation-fd.promptly');
    expect(found.forTheRecord).toBeUndefined();
    expect(found.remarks).toContain(
      'The date of the report stands for the day on which a selective disclosure was learned of.',
    );
  });

  test('17 CFR 243.101(d): counts from the day that the filing names, Fri 2003-04-04', () => {
    const selective = { on: fact('Fri 2003-04-04'), evidence: [sentence(12)] };
    const disclosures = [{ item: '9', meetingNoticeOnly: false, evidence: [], selective }];
    expect(comesTo(only(disclosing({ disclosures }), 'regulation-fd.promptly'))).toBe('Mon 2003-04-07');
  });

  test('a trading day is not called closed: Columbus Day, Mon 2024-10-14', () => {
    const found = only(disclosing({ event: fact('Fri 2024-10-11') }), 'regulation-fd.promptly');
    expect(found.remarks.join(' ')).not.toContain('Columbus Day');
    expect(found).toMatchObject({ kind: 'date', safe: null });
  });

  test('several disclosures are one deadline with the evidence of each', () => {
    const disclosures = [
      { item: '7.01', meetingNoticeOnly: false, selective: null, evidence: [sentence(12)] },
      { item: '8.01', meetingNoticeOnly: false, selective: null, evidence: [sentence(20)] },
      { item: '9.01', meetingNoticeOnly: true, selective: null, evidence: [sentence(30)] },
    ];
    expect(only(disclosing({ disclosures }), 'regulation-fd.promptly').evidence).toEqual([sentence(12), sentence(20)]);
  });

  test('a mere notice of a meeting is the announcement itself and has none', () => {
    const disclosures = [{ item: '9', meetingNoticeOnly: true, selective: null, evidence: [] }];
    expect(rulesOf(disclosing({ disclosures }))).toEqual([]);
  });

  test('Regulation FD is in force since October 23, 2000', () => {
    expect(rulesOf(disclosing({ event: fact('2000-10-22') }))).toEqual([]);
    expect(rulesOf(disclosing({ event: fact('2000-10-23') }))).toEqual(['regulation-fd.promptly']);
  });

  test('and does not bind foreign private issuers', () => {
    expect(rulesOf(disclosing({ form: '6-K' }))).toEqual([]);
  });

  test('without the day there is nothing to count from', () => {
    expect(rulesOf(disclosing({ event: null }))).toEqual([]);
  });
});
