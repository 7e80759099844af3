import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import type { Deadline, DeadlineRemarkKind } from '../../lambdas/terms/deadline.ts';
import type { MeetingFacts, ReportedItem, ReportFacts } from '../../lambdas/terms/facts.ts';
import { businessDaysBefore, by, daysBefore, from } from '../../lambdas/terms/notation.ts';
import { date } from './support/dates.ts';
import { annualMeeting, clause, deadlinesOf, fact, form8K, items, printed, sentence } from './support/facts.ts';

/** The kinds of the remarks on one deadline, each with the beginning of its words. */
function remarksOn(deadlines: readonly Deadline[], rule: string, subject?: string): string[] {
  const found = deadlines.find((one) => one.rule === rule && (subject === undefined || one.subject === subject));
  return (found?.remarks ?? []).map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`);
}

const called = { meeting: 'Thu 2024-05-16', priorMeeting: 'Thu 2023-05-18', priorMailing: 'Fri 2023-04-07' };
const told = (meeting: MeetingFacts, filing: Partial<ReportFacts> = {}) => deadlinesOf(meeting, filing);
const ninety = by(daysBefore(90, 'meeting'));

const event = (number: string, what: string, on: string, more: Partial<ReportedItem> = {}): ReportedItem => ({
  number,
  numbering: 'new',
  evidence: [],
  event: { what, day: fact(on) },
  vote: null,
  ...more,
});

describe('a remark is of the kind that its words say', () => {
  test.each<[kind: DeadlineRemarkKind, words: string, rule: string, deadlines: () => readonly Deadline[]]>([
    ['closed-day', 'Dec 9, 2023 is a Saturda', 'rule-14a-8.e2', () => told(annualMeeting(called))],
    [
      'closed-day',
      'Mar 16, 2024 is a Saturd',
      'rule-14a-8.e2',
      () =>
        told(annualMeeting({ meeting: 'Tue 2024-07-30', priorMeeting: 'Thu 2023-05-18', mailing: 'Sat 2024-03-16' })),
    ],
    [
      'closed-day',
      'Dec 9, 2023 is a Saturda',
      'stated.nomination',
      () => told(annualMeeting({ meeting: 'Thu 2024-05-16' }, { stated: [printed('nomination', 'Sat 2023-12-09')] })),
    ],
    [
      'passed-when-announced',
      'Had already passed when ',
      'rule-14a-8.e2',
      () => told(annualMeeting({ ...called, announcement: 'Mon 2024-01-08' })),
    ],
    [
      'passed-when-told',
      'Had already passed when ',
      'rule-14a-8.e2',
      () => told(annualMeeting({ ...called, announcement: fact('Mon 2024-01-08', { origin: 'default' }) })),
    ],
    [
      'company-prints-another',
      'The company prints Dec 1',
      'rule-14a-8.e2',
      () => told(annualMeeting(called, { stated: [printed('rule-14a-8-proposal', 'Mon 2023-12-18')] })),
    ],
    [
      'company-has-set',
      'The company has set Apr ',
      'rule-14a-8.e2',
      () =>
        told(
          annualMeeting(
            { meeting: 'Tue 2024-07-30', priorMeeting: 'Thu 2023-05-18' },
            { stated: [printed('rule-14a-8-proposal', 'Mon 2024-04-15')] },
          ),
        ),
    ],
    [
      'no-number-of-days',
      '17 CFR 240.14a-8(e)(2) s',
      'stated.rule-14a-8-proposal',
      () =>
        told(
          annualMeeting(
            { meeting: 'Tue 2024-07-30', priorMeeting: 'Thu 2023-05-18' },
            { stated: [printed('rule-14a-8-proposal', 'Mon 2024-04-15')] },
          ),
        ),
    ],
    [
      'computed-otherwise',
      'Computed otherwise: Dec ',
      'stated.rule-14a-8-proposal',
      () => told(annualMeeting(called, { stated: [printed('rule-14a-8-proposal', 'Mon 2023-12-18')] })),
    ],
    [
      'computed-from-approximate',
      'Counted from a date that',
      'stated.rule-14a-8-proposal',
      () =>
        told(
          annualMeeting(
            { ...called, priorMailing: fact('Fri 2023-04-07', { approximate: true }) },
            { stated: [printed('rule-14a-8-proposal', 'Wed 2024-01-17')] },
          ),
        ),
    ],
    [
      'governs-the-rule',
      'Governs the votes that m',
      'stated.other-proposal',
      () => told(annualMeeting(called, { stated: [printed('other-proposal', 'Wed 2024-01-17')] })),
    ],
    [
      'earlier-than-the-floor',
      'Earlier than the Mar 19,',
      'stated.universal-proxy',
      () => told(annualMeeting(called, { stated: [printed('universal-proxy', 'Thu 2024-02-15')] })),
    ],
    [
      'earlier-nominations-bind',
      "The company's own last d",
      'rule-14a-19.b1',
      () => told(annualMeeting(called, { stated: [printed('nomination', 'Thu 2024-02-15')] })),
    ],
    [
      'several-readings',
      'The law can be read in m',
      'stated.rule-14a-8-proposal',
      () =>
        told(
          annualMeeting(
            { meeting: 'Tue 2025-04-08', priorMeeting: 'Tue 2024-04-09', priorMailing: 'Thu 2024-02-29' },
            { stated: [printed('rule-14a-8-proposal', 'Mon 2024-12-02')] },
          ),
        ),
    ],
    [
      'first-day-unknown',
      'The first day is not kno',
      'bylaw.advance-notice',
      () =>
        told(
          annualMeeting(
            { meeting: 'Thu 2024-05-16' },
            {
              clauses: [
                clause(['nomination'], from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'meeting'))),
              ],
            },
          ),
        ),
    ],
    [
      'confined-date',
      'The record date (May 13,',
      'state.de.213.record-date',
      () => told(annualMeeting({ meeting: 'Thu 2024-05-16', recordDate: 'Mon 2024-05-13' }), { state: 'DE' }),
    ],
    [
      'approximate-date',
      'The date of the release ',
      'rule-14a-8.e2',
      () => told(annualMeeting({ ...called, priorMailing: fact('Fri 2023-04-07', { approximate: true }) })),
    ],
    [
      'date-used',
      'The day of filing stands',
      'rule-14a-8.e2',
      () =>
        told(
          annualMeeting({
            ...called,
            priorMailing: fact('Fri 2023-04-07', { remark: 'The day of filing stands for it.' }),
          }),
        ),
    ],
    [
      'assumed-date',
      'Assumed, not read in the',
      'rule-14a-8.e2',
      () => told(annualMeeting({ ...called, priorMailing: fact('Fri 2023-04-07', { origin: 'assumed' }) })),
    ],
    [
      'close-of-business',
      'By the close of business',
      'bylaw.advance-notice',
      () => told(annualMeeting(called, { clauses: [clause(['nomination'], ninety, { closeOfBusiness: true })] })),
    ],
    [
      'meaning-of-business-day',
      'What the provision means',
      'bylaw.advance-notice',
      () => told(annualMeeting(called, { clauses: [clause(['nomination'], by(businessDaysBefore(60, 'meeting')))] })),
    ],
    [
      'company-describes-another',
      "The company's descriptio",
      'rule-14a-8.e2',
      () =>
        told(
          annualMeeting(called, {
            clauses: [clause(['rule-14a-8-proposal'], by(daysBefore(90, 'priorMailingAnniversary')))],
          }),
        ),
    ],
    [
      'unverified',
      'From secondary sources, ',
      'state.de.222.notice',
      () => told(annualMeeting({ meeting: 'Thu 2024-05-16' }), { state: 'DE' }),
    ],
    [
      'text-of-another-year',
      'The statute as it read i',
      'state.de.222.notice',
      () => told(annualMeeting({ meeting: 'Thu 2024-05-16' }), { state: 'DE' }),
    ],
    [
      'provisional',
      'Provisional: the date of',
      'rule-14a-8.e2',
      () =>
        told(annualMeeting({ priorMeeting: 'Thu 2023-05-18', priorMailing: 'Fri 2023-04-07' }, { provisional: true })),
    ],
    [
      'filed-late',
      'Filed on Jun 3, 2024, af',
      'form-8-k.item-1.01.due',
      () =>
        deadlinesFor({
          filing: form8K({
            filedOn: date('Mon 2024-06-03'),
            event: fact('Thu 2024-05-16'),
            items: [event('1.01', 'the signing', 'Thu 2024-05-16')],
          }),
          meetings: [],
        }),
    ],
    [
      'earliest-event',
      'The date of the report i',
      'form-8-k.item-1.01.due',
      () =>
        deadlinesFor({ filing: form8K({ event: fact('Thu 2024-05-16'), items: items('1.01', '5.02') }), meetings: [] }),
    ],
    [
      'of-the-event',
      'A departure counts from ',
      'form-8-k.item-5.02.due',
      () =>
        deadlinesFor({
          filing: form8K({
            event: fact('Thu 2024-05-16'),
            items: [event('5.02', "the company's notice of the departure", 'Thu 2024-05-16')],
          }),
          meetings: [],
        }),
    ],
    [
      'counts-from-next-business-day',
      'May 18, 2024 is a Saturd',
      'form-8-k.item-1.01.due',
      () =>
        deadlinesFor({
          filing: form8K({ event: fact('Sat 2024-05-18'), items: [event('1.01', 'the signing', 'Sat 2024-05-18')] }),
          meetings: [],
        }),
    ],
    [
      'final-results-follow',
      'These results are prelim',
      'form-8-k.item-5.07.due',
      () =>
        deadlinesFor({
          filing: form8K({
            event: fact('Thu 2024-05-16'),
            items: [
              event('5.07', 'the end of the meeting', 'Thu 2024-05-16', {
                vote: { goesOn: false, isPreliminary: true, finalResults: null, frequencyOpen: false },
              }),
            ],
          }),
          meetings: [],
        }),
    ],
    [
      'order-awaited',
      'Counts Dec 24, 2026 as a',
      'form-8-k.item-1.01.due',
      () =>
        deadlinesFor({
          filing: form8K({ event: fact('Mon 2026-12-21'), items: [event('1.01', 'the signing', 'Mon 2026-12-21')] }),
          meetings: [],
        }),
    ],
    [
      'unverified-closing',
      'Counts Dec 24, 2024 (a d',
      'form-8-k.item-1.01.due',
      () =>
        deadlinesFor({
          filing: form8K({ event: fact('Wed 2024-12-18'), items: [event('1.01', 'the signing', 'Wed 2024-12-18')] }),
          meetings: [],
        }),
    ],
    [
      'results-under-other-item',
      'Until July 27, 2003 such',
      'form-8-k.item-12.due',
      () =>
        deadlinesFor({
          filing: form8K({
            event: fact('Tue 2003-04-22'),
            resultsUnderOtherItem: { item: '9', on: fact('Tue 2003-04-22'), evidence: [sentence(3)] },
          }),
          meetings: [],
        }),
    ],
  ])('%s, "%s": %s', (kind, words, rule, deadlines) => {
    expect(remarksOn(deadlines(), rule)).toContain(`${kind}: ${words}`);
  });
});
