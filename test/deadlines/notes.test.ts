import { describe, expect, test } from 'vitest';
import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { notesFor } from '../../lambdas/deadlines/notes/notes.ts';
import type { MeetingFacts, ReportFacts } from '../../lambdas/terms/facts.ts';
import { date } from './support/dates.ts';
import { annualMeeting, fact, form8K, items } from './support/facts.ts';

const notes = (meeting: MeetingFacts | null, filing: Partial<ReportFacts> = {}) =>
  notesFor({ filing: form8K(filing), meetings: meeting === null ? [] : [meeting] });
const told = (meeting: MeetingFacts | null, filing: Partial<ReportFacts> = {}) =>
  notes(meeting, filing)
    .filter(({ mailed }) => mailed)
    .map(({ text }) => text);

describe('a state or country without a row', () => {
  const meeting = annualMeeting({ meeting: 'Thu 2026-05-14' });

  test.each(['LA', 'KY', 'PR', 'Marshall Islands', 'Bermuda'])('%s: no window is known, look it up', (state) => {
    expect(told(meeting, { state })).toEqual([
      `No window for notice of the meeting or for its record date is known for ${state}: look it up.`,
    ]);
  });

  test.each([
    ['a state that has one', meeting, 'AR'],
    ['no state named', meeting, null],
    ['no meeting told', null, 'LA'],
    ['next year’s meeting only', annualMeeting({ priorMeeting: '2025-05-15' }, { provisional: true }), 'LA'],
  ])('%s: nothing', (_name, about, state) => {
    expect(told(about, { state })).toEqual([]);
  });
});

describe('an adjourned meeting within the limit', () => {
  const adjourned = (to: string, more = {}) => annualMeeting({ adjournedFrom: 'Thu 2024-05-16', meeting: to, ...more });

  test.each([
    [
      '8 Del. C. 222(c), to Sat 2024-06-15',
      'DE',
      'Sat 2024-06-15',
      {},
      'needs no new notice up to Saturday, Jun 15, 2024, 30 days after the original day of the meeting (May 16, 2024)',
    ],
    [
      "Md. Code, Corps. & Ass'ns 2-511(d), from the record date Fri 2024-03-22",
      'MD',
      'Fri 2024-07-19',
      { recordDate: 'Fri 2024-03-22' },
      'needs no new notice up to Saturday, Jul 20, 2024, 120 days after the original record date (Mar 22, 2024)',
    ],
    [
      'Ga. Code 14-2-707, to Thu 2024-07-18',
      'GA',
      'Thu 2024-07-18',
      {},
      'needs no new record date up to Friday, Sep 13, 2024, 120 days after the original day of the meeting (May 16, 2024)',
    ],
  ])('%s', (_name, state, to, dates, expected) => {
    expect(told(adjourned(to, dates), { state })).toEqual([expect.stringContaining(expected)]);
  });

  test('8 Del. C. 222(c), the day for which it was first called not stated: the thirty days are told without one', () => {
    const [said, ...more] = told(annualMeeting({ meeting: 'Sat 2024-06-15' }, { adjourned: true }), { state: 'DE' });
    expect(said).toBe(
      'The adjourned meeting needs no new notice up to 30 days after the original day of the meeting, which is not stated, unless the board fixes a new record date (8 Del. C. 222(c)).',
    );
    expect(more).toEqual([]);
    expect(told(annualMeeting({ meeting: 'Sat 2024-06-15' }, { adjourned: true }), { state: 'MD' })).toEqual([]);
  });

  test('beyond it, deadlines tell', () => {
    expect(told(adjourned('Sun 2024-06-16'), { state: 'DE' })).toEqual([]);
  });

  test.each(['DE', 'MD'])('%s is not compared with the text', (state) => {
    const found = notes(adjourned('Fri 2024-05-31', { recordDate: 'Fri 2024-03-22' }), { state });
    expect(found.find(({ kind }) => kind === 'adjournment')?.verified).toBe(false);
  });
});

describe('8 Del. C. 211(c): an annual meeting that is not held', () => {
  const delaware = { state: 'DE' };
  const asked = (meeting: MeetingFacts) =>
    notes(meeting, delaware).filter(({ kind }) => kind === 'annual-meeting-not-held');

  test('30 days after the day designated, Thu 2025-05-15: told where the meeting is put off beyond Sat 2025-06-14', () => {
    const designatedBefore = fact('Thu 2025-05-15');
    const [kept] = asked(annualMeeting({ meeting: 'Sat 2025-06-14' }, { designatedBefore }));
    const [beyond] = asked(annualMeeting({ meeting: 'Sun 2025-06-15' }, { designatedBefore }));
    expect(kept).toMatchObject({ mailed: false, on: date('Sat 2025-06-14') });
    expect(beyond).toMatchObject({ mailed: true, verified: false });
    expect(beyond?.text).toBe(
      'Holders may ask the court for an annual meeting if none is held by Saturday, Jun 14, 2025, 30 days after the day designated for it (May 15, 2025); no last day for the meeting follows from it (8 Del. C. 211(c)).',
    );
  });

  test('13 months after the last, Thu 2024-05-16: told where the first day set lies beyond Mon 2025-06-16', () => {
    const priorMeeting = 'Thu 2024-05-16';
    expect(asked(annualMeeting({ priorMeeting, meeting: 'Mon 2025-06-16' }))[0]?.mailed).toBe(false);
    expect(asked(annualMeeting({ priorMeeting, meeting: 'Tue 2025-06-17' }))[0]).toMatchObject({
      mailed: true,
      on: date('Mon 2025-06-16'),
      text: expect.stringContaining('13 months after the last one (May 16, 2024)'),
    });
  });

  test.each([
    ['after the day designated, Thu 2025-05-15', { designatedBefore: fact('Thu 2025-05-15') }, {}, 'Sat 2025-06-14'],
    [
      'after the last, Thu 2024-05-16, where none was designated',
      {},
      { priorMeeting: 'Thu 2024-05-16' },
      'Mon 2025-06-16',
    ],
  ])('one that is called off: told with the day, %s', (_name, given, dates, limit) => {
    const facts = { filing: form8K(delaware), meetings: [], calledOff: [annualMeeting(dates, given)] };
    expect(notesFor(facts)).toEqual([
      expect.objectContaining({ kind: 'annual-meeting-not-held', mailed: true, on: date(limit) }),
    ]);
    expect(deadlinesFor(facts)).toEqual([]);
  });

  test('is never a deadline, and nothing where no date is known', () => {
    expect(asked(annualMeeting({ announcement: '2025-02-03' }))).toEqual([]);
    expect(asked(annualMeeting({ priorMeeting: '2024-05-16' }, { provisional: true }))).toEqual([]);
  });
});

describe('17 CFR 240.14a-16(a)(1): the Notice forty days before the meeting on Thu 2026-05-14', () => {
  const delivery = (sentOn: ReturnType<typeof fact> | null, form = 'DEF 14A') =>
    told(annualMeeting({ meeting: fact('Thu 2026-05-14') }), { form, noticeOnlyDelivery: { sentOn, evidence: [] } });

  test.each([
    [
      'Sat 2026-04-04, the fortieth day',
      fact('Sat 2026-04-04'),
      'on Apr 4, 2026, 40 days before the meeting (May 14, 2026): the forty days are kept',
    ],
    [
      'Sun 2026-04-05, the thirty-ninth',
      fact('Sun 2026-04-05'),
      '39 days before the meeting (May 14, 2026): the forty days are broken',
    ],
    [
      'on or about Sun 2026-04-05',
      fact('Sun 2026-04-05', { approximate: true }),
      'fewer than forty by a day that is only approximate',
    ],
    ['on or about Sat 2026-04-04', fact('Sat 2026-04-04', { approximate: true }), 'the forty days are kept'],
  ])('sent %s', (_name, sentOn, expected) => {
    expect(delivery(sentOn)).toEqual([expect.stringContaining(expected)]);
  });

  test('a business combination (240.14a-16(m)), a day not said, and full-set delivery: nothing', () => {
    expect(delivery(fact('Sun 2026-04-05'), 'DEFM14A')).toEqual([]);
    expect(delivery(null)).toEqual([]);
    expect(told(annualMeeting({ meeting: 'Thu 2026-05-14' }), { form: 'DEF 14A' })).toEqual([]);
  });
});

test.each([
  [
    'the day of filing bears out the text, Mon 2025-01-06',
    'Mon 2025-01-06',
    'taken for a misprint of the year, and counted from Jan 6, 2025.',
  ],
  [
    'nothing tells, and the cover of Sat 2024-01-06 is counted from',
    'Sat 2024-01-06',
    'one of the two misprints the year, and nothing tells which. Counted from the cover; check it.',
  ],
])('a date of report whose year the text contradicts is shown as a misprint: %s', (_name, counted, expected) => {
  const contradictedReportDate = { printed: date('2024-01-06'), inTheText: fact('Mon 2025-01-06') };
  expect(told(null, { event: fact(counted), contradictedReportDate })).toEqual([
    `The cover gives Jan 6, 2024 as the date of report, the text Jan 6, 2025: ${expected}`,
  ]);
});

describe('an investment company', () => {
  const registrants = (fileNumber: string) => [{ name: null, cik: null, fileNumber }];

  test('is told what does not bind it, where that would be looked for', () => {
    const fund = { registrants: registrants('811-05655'), items: items('5.02') };
    expect(told(null, fund)).toEqual([expect.stringContaining('no Form 8-K is due of it (17 CFR 240.13a-11(b))')]);
    const company = { registrants: registrants('814-00663') };
    expect(told(annualMeeting({ meeting: '2026-05-14' }), company)).toEqual([
      expect.stringContaining('Rule 14a-19 does not bind it; Rule 14a-8 and Form 8-K do'),
    ]);
    expect(told(null, company)).toEqual([]);
  });
});
