import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { by, daysAfter, daysBefore, laterOf } from '../../lambdas/terms/notation.ts';
import {
  annualMeeting,
  clause,
  comesTo,
  fact,
  form8K,
  inSentences,
  items,
  only,
  rulesOf,
  sentence,
} from './support/facts.ts';

/*
 * Three current reports of HemaCare Corporation, of California: facts read from the filings (SEC file 000-15223), what
 * follows worked out by hand.
 */

const bylaw = by(laterOf(daysBefore(90, 'meeting'), daysAfter(7, 'announcement')));

const dates = {
  meeting: fact('Tue 2004-05-25', { evidence: [sentence(14)] }),
  priorMeeting: fact('Wed 2003-08-13', { evidence: [sentence(18)] }),
  announcement: fact('Fri 2004-02-27'),
  mailing: fact('Sat 2004-04-10', { approximate: true, evidence: [sentence(30)] }),
  fiscalYearEnd: fact('Wed 2003-12-31'),
};

const filing = form8K({
  state: 'CA',
  event: fact('2004-02-27'),
  items: items('7', '9'),
  disclosures: [{ item: '9', meetingNoticeOnly: true, selective: null, evidence: [sentence(12)] }],
});

describe('February 27, 2004: the annual meeting comes 80 days early', () => {
  const meeting = annualMeeting(dates, {
    year: 2004,
    clauses: [
      clause(['nomination'], bylaw, { evidence: [sentence(46)] }),
      clause(['other-proposal'], bylaw, { evidence: [sentence(52)] }),
    ],
  });
  const found = () => deadlinesFor({ filing, meetings: [meeting] });

  test.each(['nomination', 'other-proposal'] as const)(
    'notice of a %s: the 7th day after the announcement is the later',
    (subject) => {
      const deadline = only(found(), 'bylaw.advance-notice', subject);
      expect(comesTo(deadline)).toBe('Fri 2004-03-05');
      expect(deadline.derivation).toEqual([
        '90 days before the meeting (May 25, 2004) = Feb 25, 2004',
        '7th day after the announcement (Feb 27, 2004) = Mar 5, 2004',
        'the later is Mar 5, 2004',
      ]);
      expect(deadline).toMatchObject({ basis: 'computed', verified: true, assumed: false, provisional: false });
      expect(deadline.evidence).toEqual([sentence(subject === 'nomination' ? 46 : 52), sentence(14)]);
    },
  );

  test('Rule 14a-8: a reasonable time before printing and mailing, never a number', () => {
    const deadline = only(found(), 'rule-14a-8.e2');
    expect(comesTo(deadline)).toBe('a reasonable time before Sat 2004-04-10');
    expect(deadline.derivation[0]).toBe(
      "the meeting (May 25, 2004) is 80 days before the anniversary (Aug 13, 2004) of the prior year's meeting (Aug 13, 2003): more than 30 days",
    );
    expect(deadline.remarks).toContain(
      'The date of the mailing of proxy materials (Apr 10, 2004) is approximate ("on or about").',
    );
  });

  test('Rule 14a-4(c)(1): March 5, because the advance-notice provision governs; no 45 days', () => {
    const deadline = only(found(), 'rule-14a-4.c1', 'other-proposal');
    expect(comesTo(deadline)).toBe('Fri 2004-03-05');
    expect(deadline.derivation[0]).toBe("an advance-notice provision of the company's own governs (C&DI 124.02)");
  });

  test('California: notice and record date from March 26 to May 15', () => {
    expect(comesTo(only(found(), 'state.ca.601.notice'))).toBe('Fri 2004-03-26 to Sat 2004-05-15');
    expect(comesTo(only(found(), 'state.ca.701.record-date'))).toBe('Fri 2004-03-26 to Sat 2004-05-15');
    expect(only(found(), 'state.ca.601.notice').remarks).toContain(
      'The mailing of the notice (Apr 10, 2004), 45 days before the meeting, keeps to it.',
    );
  });

  test('all that follows, and nothing of rules that came later (14a-16, 14a-18, 14a-19, Items 5.07 and 5.08)', () => {
    expect(found().map((one) => `${one.rule}: ${comesTo(one)}`)).toEqual([
      'bylaw.advance-notice: Fri 2004-03-05',
      'bylaw.advance-notice: Fri 2004-03-05',
      'rule-14a-8.e2: a reasonable time before Sat 2004-04-10',
      'rule-14a-4.c1: Fri 2004-03-05',
      'rule-14a-5.f: a reasonable time before Sat 2004-04-10',
      'rule-14a-6.a: Wed 2004-03-31',
      'state.ca.601.notice: Fri 2004-03-26 to Sat 2004-05-15',
      'state.ca.701.record-date: Fri 2004-03-26 to Sat 2004-05-15',
    ]);
  });

  test('each serves that meeting', () => {
    for (const deadline of found()) {
      expect(deadline.meeting).toEqual({ type: 'annual', year: 2004, date: dates.meeting.date });
    }
  });

  test('supposing the meeting were on August 20, it has not moved: Rule 14a-8 then waits for last year’s mailing', () => {
    const assumed = annualMeeting(
      { ...dates, meeting: fact('2004-08-20', { origin: 'assumed' }) },
      { clauses: meeting.clauses },
    );
    const what = deadlinesFor({ filing, meetings: [assumed] });
    expect(comesTo(only(what, 'rule-14a-8.e2'))).toBe(
      "unknown: the date on which the prior year's proxy statement was released",
    );
    expect(comesTo(only(what, 'bylaw.advance-notice', 'nomination'))).toBe('Sat 2004-05-22');
    expect(rulesOf(what)).not.toContain('rule-14a-5.f');
    const withMailing = annualMeeting({
      ...dates,
      meeting: fact('2004-08-20', { origin: 'assumed' }),
      priorMailing: '2003-07-10',
    });
    expect(comesTo(only(deadlinesFor({ filing, meetings: [withMailing] }), 'rule-14a-8.e2'))).toBe('Fri 2004-03-12');
  });

  test('and every deadline that used the supposition says so, and no other', () => {
    const assumed = annualMeeting(
      { ...dates, meeting: fact('2004-08-20', { origin: 'assumed' }) },
      { clauses: meeting.clauses },
    );
    const what = deadlinesFor({ filing, meetings: [assumed] });
    const said = 'Assumed, not read in the filing: the meeting (Aug 20, 2004).';
    const said8K = what.filter((one) => one.assumed).map((one) => one.rule);
    expect(said8K).toEqual([
      'bylaw.advance-notice',
      'bylaw.advance-notice',
      'rule-14a-8.e2',
      'rule-14a-4.c1',
      'state.ca.601.notice',
      'state.ca.701.record-date',
    ]);
    for (const deadline of what) expect(inSentences(deadline).remarks.includes(said)).toBe(deadline.assumed);
  });
});

describe('the 2005 meeting, from the proxy statement released on April 10, 2004', () => {
  const next = annualMeeting(
    { priorMeeting: '2004-05-25', priorMailing: '2004-04-10', fiscalYearEnd: '2004-12-31' },
    { provisional: true, clauses: [clause(['nomination'], bylaw)] },
  );
  const found = () =>
    deadlinesFor({
      filing: form8K({ form: 'DEF 14A', state: 'CA', filedOn: dates.announcement.date }),
      meetings: [next],
    });

  test('only what shareholders must observe is told a year ahead', () => {
    expect(found().map((one) => `${one.rule}: ${comesTo(one)}`)).toEqual([
      "bylaw.advance-notice: unknown: the date of the meeting, the date on which the meeting's date was announced",
      'rule-14a-8.e2: Sat 2004-12-11',
      'rule-14a-4.c1: Thu 2005-02-24',
    ]);
    for (const deadline of found()) {
      expect(deadline).toMatchObject({ provisional: true, meeting: { type: 'annual', year: 2005, date: null } });
      expect(inSentences(deadline).remarks.at(-1)).toBe('Provisional: the date of the 2005 meeting is not yet known.');
    }
  });

  test.each([
    ['2005-04-24', true],
    ['2005-04-25', false],
    ['2005-06-24', false],
    ['2005-06-25', true],
  ])('a meeting on %s has moved: %s', (meeting, moved) => {
    const dated = annualMeeting({ meeting, priorMeeting: '2004-05-25', priorMailing: '2004-04-10' });
    const rule = only(deadlinesFor({ filing: form8K(), meetings: [dated] }), 'rule-14a-8.e2');
    expect(rule.kind === 'reasonable-time').toBe(moved);
  });
});

test('April 8, 2003: Regulation FD under Item 9, learned of that day at the earliest', () => {
  const found = deadlinesFor({
    filing: form8K({
      state: 'CA',
      event: fact('Tue 2003-04-08'),
      items: items('7', '9'),
      disclosures: [{ item: '9', meetingNoticeOnly: false, selective: null, evidence: [] }],
    }),
    meetings: [],
  });
  expect(found.map((one) => `${one.rule}: ${comesTo(one)}`)).toEqual(['regulation-fd.promptly: Wed 2003-04-09']);
});

test('May 15, 2003: results of operations under Item 5, although Item 12 was in force', () => {
  const event = fact('Thu 2003-05-15');
  const found = deadlinesFor({
    filing: form8K({
      state: 'CA',
      event,
      items: items('5', '7'),
      disclosures: [{ item: '5', meetingNoticeOnly: false, selective: null, evidence: [] }],
      resultsUnderOtherItem: { item: '5', on: event, evidence: [] },
    }),
    meetings: [],
  });
  expect(found.map((one) => `${one.rule}: ${comesTo(one)}`)).toEqual([
    'form-8-k.item-12.due: Thu 2003-05-22',
    'regulation-fd.promptly: Fri 2003-05-16',
  ]);
});
