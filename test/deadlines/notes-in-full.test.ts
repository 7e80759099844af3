import { describe, expect, test } from 'vitest';
import { notesFor } from '../../lambdas/deadlines/notes/notes.ts';
import type { MeetingFacts, ReportFacts } from '../../lambdas/terms/facts.ts';
import { date } from './support/dates.ts';
import { annualMeeting, fact, form8K, sentence, specialMeeting } from './support/facts.ts';

/** Notes whole: what they are called, the law and the day they rest on, whether they are verified and mailed. */
const notes = (meetings: readonly MeetingFacts[], filing: Partial<ReportFacts> = {}) =>
  notesFor({ filing: form8K(filing), meetings });

const registrants = (fileNumber: string) => [{ name: null, cik: null, fileNumber }];

describe('a note in full', () => {
  test('8 Del. C. 222(c), adjourned from Thu 2024-05-16 to Fri 2024-05-31', () => {
    const meeting = annualMeeting({
      adjournedFrom: fact('Thu 2024-05-16', { evidence: [sentence(3)] }),
      meeting: 'Fri 2024-05-31',
    });
    expect(notes([meeting], { state: 'DE' })).toEqual([
      {
        kind: 'adjournment',
        text: 'The adjourned meeting needs no new notice up to Saturday, Jun 15, 2024, 30 days after the original day of the meeting (May 16, 2024), unless the board fixes a new record date (8 Del. C. 222(c)).',
        citation: '8 Del. C. 222(c)',
        on: date('Sat 2024-06-15'),
        verified: false,
        mailed: true,
        evidence: [sentence(3)],
      },
    ]);
  });

  test('8 Del. C. 211(c), the meeting of Tue 2025-06-17 more than thirteen months after Thu 2024-05-16', () => {
    const meeting = annualMeeting({
      priorMeeting: fact('Thu 2024-05-16', { evidence: [sentence(4)] }),
      meeting: 'Tue 2025-06-17',
    });
    expect(notes([meeting], { state: 'DE' })).toEqual([
      {
        kind: 'annual-meeting-not-held',
        text: 'Holders may ask the court for an annual meeting if none is held by Monday, Jun 16, 2025, 13 months after the last one (May 16, 2024); no last day for the meeting follows from it (8 Del. C. 211(c)).',
        citation: '8 Del. C. 211(c)',
        on: date('Mon 2025-06-16'),
        verified: false,
        mailed: true,
        evidence: [sentence(4)],
      },
    ]);
  });

  test('17 CFR 240.14a-16(a)(1), the Notice of Mon 2026-03-30, on or about, for Thu 2026-05-14', () => {
    const sentOn = fact('Mon 2026-03-30', { approximate: true });
    const meeting = annualMeeting({ meeting: 'Thu 2026-05-14' });
    expect(notes([meeting], { form: 'DEF 14A', noticeOnlyDelivery: { sentOn, evidence: [sentence(5)] } })).toEqual([
      {
        kind: 'notice-and-access',
        text: 'The Notice of Internet Availability is sent on or about Mar 30, 2026, 45 days before the meeting (May 14, 2026): the forty days are kept (17 CFR 240.14a-16(a)(1)).',
        citation: '17 CFR 240.14a-16(a)(1)',
        on: date('Mon 2026-03-30'),
        verified: true,
        mailed: true,
        evidence: [sentence(5)],
      },
    ]);
  });

  test('17 CFR 240.13a-11(b), a registered fund that reports on Form 8-K', () => {
    expect(notes([], { registrants: registrants('811-05655') })).toEqual([
      {
        kind: 'investment-company',
        text: 'A registered fund (file number 811-): no Form 8-K is due of it (17 CFR 240.13a-11(b)) and Rule 14a-19 does not bind it; Rule 14a-8 does.',
        citation: '17 CFR 240.13a-11(b); 17 CFR 240.14a-19',
        on: null,
        verified: true,
        mailed: true,
        evidence: [],
      },
    ]);
  });

  test('a state without a row', () => {
    expect(notes([annualMeeting({ meeting: 'Thu 2026-05-14' })], { state: 'LA' })).toEqual([
      {
        kind: 'state-law-unknown',
        text: 'No window for notice of the meeting or for its record date is known for LA: look it up.',
        citation: null,
        on: null,
        verified: true,
        mailed: true,
        evidence: [],
      },
    ]);
  });

  test('a date of report that the text of Mon 2025-01-06 contradicts', () => {
    const inTheText = fact('Mon 2025-01-06', { evidence: [sentence(6)] });
    const contradictedReportDate = { printed: date('Sat 2024-01-06'), inTheText };
    expect(notes([], { event: fact('Mon 2025-01-06'), contradictedReportDate })).toEqual([
      {
        kind: 'report-date',
        text: 'The cover gives Jan 6, 2024 as the date of report, the text Jan 6, 2025: taken for a misprint of the year, and counted from Jan 6, 2025.',
        citation: null,
        on: date('Mon 2025-01-06'),
        verified: true,
        mailed: true,
        evidence: [sentence(6)],
      },
    ]);
  });
});

describe('no note', () => {
  const called = annualMeeting({ meeting: 'Thu 2026-05-14' });
  const adjourned = { adjournedFrom: 'Thu 2026-05-14', meeting: 'Thu 2026-05-28', recordDate: 'Fri 2026-03-20' };
  const sent = { sentOn: fact('Mon 2026-03-30'), evidence: [] };

  test.each<[string, MeetingFacts | null, Partial<ReportFacts>]>([
    [
      'on a meeting that is not adjourned, of a state that limits adjournments (N.Y. has none)',
      called,
      { state: 'NY' },
    ],
    ['on an adjourned meeting where no state is known', annualMeeting(adjourned), {}],
    ['on an adjourned meeting of a state without a limit (N.Y.)', annualMeeting(adjourned), { state: 'NY' }],
    [
      'on a meeting adjourned to a day not yet set (Ga. Code 14-2-707)',
      annualMeeting({ adjournedFrom: 'Thu 2026-05-14' }),
      { state: 'GA' },
    ],
    [
      'on an adjourned meeting whose record date is not known (Md. 2-511(d))',
      annualMeeting({ adjournedFrom: 'Thu 2026-05-14', meeting: 'Thu 2026-05-28' }),
      { state: 'MD' },
    ],
    [
      'on the interval of a special meeting (8 Del. C. 211(c))',
      specialMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Thu 2026-05-14' }),
      { state: 'DE' },
    ],
    [
      'on an interval that also runs from the fiscal year, the last meeting alone being known (Ga. Code 14-2-703)',
      annualMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Thu 2026-05-14' }),
      { state: 'GA' },
    ],
    [
      'on an interval not yet in force: a meeting of Wed 2005-12-28 (Tex. 21.351, from Sun 2006-01-01)',
      annualMeeting({ priorMeeting: 'Thu 2004-05-20', meeting: 'Wed 2005-12-28' }),
      { state: 'TX' },
    ],
    [
      'on the forty days where the day of the meeting is not known',
      annualMeeting({ recordDate: 'Fri 2026-03-20' }),
      { form: 'DEF 14A', noticeOnlyDelivery: sent },
    ],
    [
      'on the forty days of next year’s meeting',
      annualMeeting({ meeting: 'Thu 2026-05-14' }, { provisional: true }),
      { form: 'DEF 14A', noticeOnlyDelivery: sent },
    ],
    [
      'on a fund that calls a special meeting',
      specialMeeting({ meeting: 'Thu 2026-05-14' }),
      { form: 'DEF 14A', registrants: registrants('811-05655') },
    ],
    ['on a fund’s other filing', null, { form: 'N-CSR', registrants: registrants('811-05655') }],
    ['on a filing of a fund that does not say its form', null, { form: null, registrants: registrants('811-05655') }],
    ['on a business development company’s report without a meeting', null, { registrants: registrants('814-00663') }],
    ['on any other company', called, { registrants: registrants('001-15223') }],
    ['on a date of report that stands', null, { event: fact('Mon 2025-01-06') }],
  ])('%s', (_name, meeting, filing) => {
    expect(notes(meeting === null ? [] : [meeting], filing)).toEqual([]);
  });
});

describe('8 Del. C. 211(c): from which day it counts', () => {
  const limits = (meeting: MeetingFacts, state = 'DE') =>
    notes([meeting], { state }).map(({ on, mailed }) => `${on}${mailed ? ', mailed' : ''}`);

  test.each<[string, MeetingFacts, string, string[]]>([
    [
      'the day designated, Thu 2025-05-15, which is within 13 months of Thu 2024-05-16',
      annualMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Thu 2025-05-15' }),
      'DE',
      ['2025-06-14'],
    ],
    [
      '13 months after Thu 2024-05-16 to the day, Mon 2025-06-16: the day designated',
      annualMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Mon 2025-06-16' }),
      'DE',
      ['2025-07-16'],
    ],
    [
      'a day beyond it, Tue 2025-06-17: the 13 months',
      annualMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Tue 2025-06-17' }),
      'DE',
      ['2025-06-16, mailed'],
    ],
    [
      'put off from Tue 2025-06-17, beyond the 13 months: still the day first designated',
      annualMeeting(
        { priorMeeting: 'Thu 2024-05-16', meeting: 'Fri 2025-08-15' },
        { designatedBefore: fact('Tue 2025-06-17') },
      ),
      'DE',
      ['2025-07-17, mailed'],
    ],
    [
      'N.Y. Bus. Corp. Law 603 counts no designated day: 13 months after Thu 2024-05-16',
      annualMeeting({ priorMeeting: 'Thu 2024-05-16', meeting: 'Tue 2025-06-17' }),
      'NY',
      ['2025-06-16, mailed'],
    ],
    [
      'Fla. Stat. 607.0703 on the last day of its thirteen months, Tue 2019-12-31',
      annualMeeting({ priorMeeting: 'Wed 2018-05-16', meeting: 'Tue 2019-12-31' }),
      'FL',
      ['2019-06-16, mailed'],
    ],
    [
      'Fla. Stat. 607.0703 on the first of its fifteen, Wed 2020-01-01',
      annualMeeting({ priorMeeting: 'Wed 2018-05-16', meeting: 'Wed 2020-01-01' }),
      'FL',
      ['2019-08-16, mailed'],
    ],
    [
      'Tex. 21.351 on its first day, Sun 2006-01-01',
      annualMeeting({ priorMeeting: 'Wed 2004-11-24', meeting: 'Sun 2006-01-01' }),
      'TX',
      ['2005-12-24, mailed'],
    ],
  ])('%s', (_name, meeting, state, expected) => {
    expect(limits(meeting, state)).toEqual(expected);
  });

  test('an adjournment designates no day: 13 months after the last, Thu 2024-05-16', () => {
    const dates = { priorMeeting: 'Thu 2024-05-16', adjournedFrom: 'Thu 2025-05-15', meeting: 'Thu 2025-05-29' };
    const found = notes([annualMeeting(dates)], { state: 'DE' }).filter(
      ({ kind }) => kind === 'annual-meeting-not-held',
    );
    expect(found.map(({ on }) => String(on))).toEqual(['2025-06-16']);
  });
});
