import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import type { Finding, MeetingDate } from '../../../lambdas/findings/finding.ts';
import { completeFindings } from '../../../lambdas/registrant/completing/complete-findings.ts';
import { revealedMeetings } from '../../../lambdas/registrant/completing/revealed-meetings.ts';
import type { KnownMeeting, KnownRegistrant } from '../../../lambdas/registrant/known.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { clause, day, disclosure, meeting, passage, stated } from '../../alerts/hand-made.ts';
import { deadlineInALine, meetingInALine } from '../../findings/support/in-a-line.ts';
import { named } from '../../findings/support/named.ts';
import { filingOf } from '../../records/hand-made-filing.ts';
import { byPerson, inFiling, knownMeeting, knownWith, remembered } from '../hand-made-registrant.ts';

interface Case {
  readonly name: string;
  readonly says: Partial<MeetingDate>;
  readonly known: readonly KnownMeeting[];
  readonly mistaken?: KnownRegistrant['mistaken'];
  readonly filing?: Partial<Filing>;
  readonly found: string;
  readonly remarks?: readonly string[];
}

const person = byPerson('2004-03-02');
const earlyPerson = byPerson('2004-02-02');
const undatedFiling = { kind: 'filing', filing: { id: 'x', form: '8-K', on: null } } as const;
const lastYear = knownMeeting('2003-08-13', inFiling('2003-07-01', 'DEF 14A'));
const told = knownMeeting('2004-05-25', inFiling('2004-02-01'));

const setRight: readonly Case[] = [
  {
    name: 'that there is no such meeting, on the day of the filing',
    says: {},
    known: [],
    mistaken: [
      { date: day('2004-05-24'), source: person },
      { date: day('2004-05-25'), source: byPerson('2004-03-01') },
    ],
    found: 'annual set 2004-05-25, incidental',
    remarks: [
      'There is no annual meeting on May 25, 2004, says Jane Doe, who corrected it on March 1, 2004 (misprint).',
    ],
  },
  {
    name: 'that there is none on another day',
    says: {},
    known: [],
    mistaken: [{ date: day('2004-05-24'), source: person }],
    found: 'annual set 2004-05-25',
  },
  {
    name: 'that there is none, before the filing was made',
    says: {},
    known: [],
    mistaken: [{ date: day('2004-05-25'), source: earlyPerson }],
    found: 'annual set 2004-05-25',
  },
  {
    name: 'that there is none, of a filing without a date',
    says: {},
    known: [],
    mistaken: [{ date: day('2004-05-25'), source: earlyPerson }],
    filing: { filedOn: null },
    found: 'annual set 2004-05-25, incidental',
    remarks: [
      'There is no annual meeting on May 25, 2004, says Jane Doe, who corrected it on February 2, 2004 (misprint).',
    ],
  },
  {
    name: 'nothing of a meeting without a day',
    says: { date: null, status: 'postponed', previouslyScheduledDate: day('2004-05-25') },
    known: [{ ...told, recordDate: remembered('2004-04-06', person), misread: [day('2004-05-20')] }],
    mistaken: [{ date: day('2004-05-24'), source: person }],
    found: 'annual postponed (no day), was 2004-05-25',
  },
  {
    name: 'the record date of another day: it holds only for its own',
    says: { date: day('2004-06-08'), previouslyScheduledDate: day('2004-05-25'), status: 'changed' },
    known: [{ ...told, recordDate: remembered('2004-04-06', person) }],
    found: 'annual changed 2004-06-08, was 2004-05-25',
  },
  {
    name: 'a record date that the filing does not give',
    says: {},
    known: [{ ...told, recordDate: remembered('2004-04-06', person) }],
    found: 'annual set 2004-05-25, record 2004-04-06',
    remarks: ['The record date is Apr 6, 2004, says Jane Doe, who corrected it on March 2, 2004 (misprint).'],
  },
  {
    name: 'a record date just as the filing gives it',
    says: { recordDate: day('2004-04-06') },
    known: [{ ...told, recordDate: remembered('2004-04-06', person) }],
    found: 'annual set 2004-05-25, record 2004-04-06',
  },
  {
    name: 'a day that is only about, and a firm mailing',
    says: { date: day('2004-05-20'), mailingApproximate: true },
    known: [
      {
        ...told,
        date: remembered('2004-05-25', person, { approximate: true }),
        mailing: remembered('2004-04-13', person),
        misread: [day('2004-05-20')],
      },
    ],
    found: 'annual set 2004-05-25, mailing 2004-04-13, approximate',
    remarks: [
      'The date of the meeting is May 25, 2004, says Jane Doe, who corrected it on March 2, 2004 (misprint); the filing was read as May 20, 2004.',
      'The mailing date is Apr 13, 2004, says Jane Doe, who corrected it on March 2, 2004 (misprint).',
    ],
  },
];

const moved = { date: day('2004-06-08') };

const late: readonly Case[] = [
  {
    name: 'a meeting that was called off keeps no dates of another',
    says: { status: 'cancelled', date: null, previouslyScheduledDate: day('2004-05-25') },
    known: [lastYear, told],
    found: 'annual cancelled (no day), was 2004-05-25',
  },
  {
    name: 'a mailing date that the filing gives stays',
    says: { mailingDate: day('2004-04-20') },
    known: [{ ...told, mailing: remembered('2004-04-13', inFiling('2004-02-01')) }],
    found: 'annual set 2004-05-25, mailing 2004-04-20',
  },
  {
    name: 'the day on record of a paper without a date is only pointed out',
    says: moved,
    known: [{ ...told, date: remembered('2004-05-25', undatedFiling) }],
    found: 'annual set 2004-06-08',
    remarks: ['On record for another day: May 25, 2004 in an earlier 8-K.'],
  },
  {
    name: 'a paper without a date is not known to be later than what is on record',
    says: moved,
    known: [told],
    filing: { filedOn: null },
    found: 'annual set 2004-06-08',
    remarks: ['On record for another day: May 25, 2004 in the 8-K of February 1, 2004, which is later.'],
  },
  {
    name: 'the day it was called for before stays as the filing names it',
    says: { ...moved, status: 'changed', previouslyScheduledDate: day('2004-05-20') },
    known: [told],
    found: 'annual changed 2004-06-08, was 2004-05-20',
  },
  {
    name: 'a meeting held is not moved afterwards',
    says: moved,
    known: [{ ...told, standing: 'held' }],
    found: 'annual set 2004-06-08',
  },
  {
    name: 'put off, with the day that it had on record',
    says: { ...moved, status: 'postponed' },
    known: [told],
    found: 'annual postponed 2004-06-08, was 2004-05-25',
  },
  {
    name: 'of two papers of one day the second is the later',
    says: moved,
    known: [knownMeeting('2004-05-25', inFiling('2004-03-01'))],
    found: 'annual changed 2004-06-08, was 2004-05-25',
  },
  {
    name: 'of two amendments of one day the second is the later',
    says: moved,
    known: [knownMeeting('2004-05-25', inFiling('2004-03-01', '8-K/A'))],
    filing: { form: '8-K/A', amendment: true },
    found: 'annual changed 2004-06-08, was 2004-05-25',
  },
  {
    name: 'an amendment of the day before is no later than its original’s successor',
    says: moved,
    known: [knownMeeting('2004-05-25', inFiling('2004-02-29', '8-K/A'))],
    found: 'annual changed 2004-06-08, was 2004-05-25',
  },
  {
    name: 'moved by just 30 days from the one on record, though said to have moved by more',
    says: { date: day('2004-09-12'), saidToHaveMoved: true, status: 'changed' },
    known: [lastYear],
    found: 'annual changed 2004-09-12, said to have moved',
    remarks: [
      'The filing says that the meeting has moved by more than 30 days; from Aug 13, 2003 in the DEF 14A of July 1, 2003 it would be 30 days.',
    ],
  },
  {
    name: 'moved by 31 days from the one on record, and said to have moved by more than 30',
    says: { date: day('2004-09-13'), saidToHaveMoved: true, status: 'changed' },
    known: [lastYear],
    found: 'annual changed 2004-09-13, prior 2003-08-13, 31 days, said to have moved',
  },
];

describe.each([
  ['a person who has seen the filing says', setRight],
  ['what is on record beside a filing', late],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', (_name, { says, known, mistaken = [], filing = {}, found, remarks = [] }) => {
    const paper = filingOf('', { filedOn: day('2004-03-01'), ...filing });
    const findings = completeFindings(paper, [meeting(says)], knownWith(known, { mistaken }));
    const meetings = findings.filter((one) => one.kind === 'meeting-date');
    expect(meetings.map(meetingInALine)).toEqual([found]);
    expect(meetings.flatMap((one) => textsOf(one.remarks))).toEqual(remarks);
  });
});

describe('a printed deadline', () => {
  const printed = (due: string, misread: string, given = {}) => ({
    subject: 'rule-14a-8-proposal' as const,
    opens: null,
    due: day(due),
    evidence: [],
    source: byPerson('2004-05-02'),
    forDate: null,
    misread: [day(misread)],
    ...given,
  });
  const next = (given: Partial<KnownMeeting>) => knownMeeting('2005-05-24', inFiling('2005-03-01'), given);
  const undated = (year: number, given: Partial<KnownMeeting>) => next({ year, days: [], date: null, ...given });
  const right = printed('2004-12-10', '2004-12-01');
  const cases: readonly {
    name: string;
    says: Partial<Parameters<typeof stated>[0]>;
    known: readonly KnownMeeting[];
    found: string;
  }[] = [
    {
      name: 'is set right for the meeting of the year that it names',
      says: {},
      known: [undated(2004, { stated: [printed('2004-11-11', '2004-12-01')] }), next({ stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-10',
    },
    {
      name: 'that names no year: for a meeting of its year',
      says: { meetingYear: null },
      known: [undated(2004, { stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-10',
    },
    {
      name: 'that names no year: for a meeting of the year after',
      says: { meetingYear: null },
      known: [undated(2005, { stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-10',
    },
    {
      name: 'that names no year: not for one two years on',
      says: { meetingYear: null },
      known: [undated(2006, { stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-01',
    },
    {
      name: 'that names no year: for a meeting that follows it',
      says: { meetingYear: null },
      known: [next({ stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-10',
    },
    {
      name: 'that names no year: not for a meeting before it',
      says: { meetingYear: null },
      known: [next({ date: remembered('2004-05-25', inFiling('2004-03-01')), stated: [right] })],
      found: 'rule-14a-8-proposal by 2004-12-01',
    },
    {
      name: 'stays as it is on another subject',
      says: { subject: 'nomination' },
      known: [next({ stated: [right] })],
      found: 'nomination by 2004-12-01',
    },
    {
      name: 'stays as it is for a special meeting',
      says: { meetingType: 'special' },
      known: [next({ stated: [right] })],
      found: 'special: rule-14a-8-proposal by 2004-12-01',
    },
    {
      name: 'stays as it is where a filing, not a person, prints another day',
      says: {},
      known: [next({ stated: [{ ...right, source: inFiling('2004-05-02') }] })],
      found: 'rule-14a-8-proposal by 2004-12-01',
    },
    {
      name: 'has its first day set right though the last one stands',
      says: {},
      known: [next({ stated: [printed('2004-12-01', '2004-12-01', { opens: day('2004-11-01') })] })],
      found: 'rule-14a-8-proposal 2004-11-01 to 2004-12-01',
    },
  ];
  test.each(named(cases))('%s', (_name, { says, known, found }) => {
    const paper = filingOf('', { filedOn: day('2004-04-12') });
    const [one] = completeFindings(paper, [stated(says)], knownWith(known));
    if (one?.kind !== 'stated-deadline') throw new Error('A printed deadline stays one');
    expect(deadlineInALine(one)).toBe(found);
    expect(one.remarks).toHaveLength(found.endsWith('by 2004-12-01') ? 0 : 1);
  });

  test('set right as it was read is confirmed without a remark', () => {
    const confirmed = next({ stated: [printed('2004-12-01', '2004-12-01')] });
    const paper = filingOf('', { filedOn: day('2004-04-12') });
    expect(completeFindings(paper, [stated()], knownWith([confirmed]))).toEqual([stated()]);
  });

  test('a provision that was not understood cannot have been misread', () => {
    const notUnderstood = clause({ expression: null });
    const known = knownWith([], { misreadHere: [{ subject: 'nomination', source: person }] });
    expect(completeFindings(filingOf(''), [notUnderstood], known)).toEqual([notUnderstood]);
  });

  test('and what is disclosed stay as they are', () => {
    expect(completeFindings(filingOf(''), [disclosure()], knownWith([lastYear, told]))).toEqual([disclosure()]);
  });
});

describe('a filing that comes late shows a meeting on record in another light', () => {
  const here = 'DEF 14A of 2003-07-01';
  const own: readonly Finding[] = [clause(), meeting({ date: day('2003-08-13') })];
  const reveal = (before: readonly KnownMeeting[], after: readonly KnownMeeting[], says = own) =>
    revealedMeetings(says, knownWith(before), knownWith(after), here);
  const called = (date: string) => knownMeeting(date, inFiling('2004-03-01'));
  const withoutDay = { ...knownMeeting('2005-01-01', inFiling('2004-06-01')), days: [], date: null };

  test.each([
    ['31 days later than the anniversary', '2004-09-13', ['annual changed 2004-09-13, prior 2003-08-13, 31 days']],
    ['30 days later: it did not move', '2004-09-12', []],
  ])('%s', (_, date, found) => {
    expect(reveal([called(date)], [lastYear, called(date)]).map(meetingInALine)).toEqual(found);
  });

  test('whatever is put off without a day behind it', () => {
    const found = reveal([told, withoutDay], [lastYear, told, withoutDay]);
    expect(found.map(meetingInALine)).toEqual(['annual changed 2004-05-25, prior 2003-08-13, -80 days']);
  });

  test('whatever else on record has no day', () => {
    expect(reveal([withoutDay, told], [lastYear, told])).toHaveLength(1);
  });

  test('though it tells of another without a day', () => {
    expect(reveal([told], [lastYear, told], [meeting({ date: null })])).toHaveLength(1);
  });

  test('but not when no meeting before it is known still', () => {
    expect(reveal([told], [told])).toEqual([]);
  });

  test('but not when no meeting on record has a day', () => {
    expect(reveal([withoutDay], [withoutDay])).toEqual([]);
    expect(reveal([], [])).toEqual([]);
  });

  test('the day of the year before as another filing told it, with that filing named', () => {
    const evidence = [
      { ...passage(21, 'on August 13, 2003'), filing: { id: 'other', form: '10-Q', on: null } },
      passage(9, 'here'),
    ];
    const source = { kind: 'filing', filing: { id: 'other', form: '10-Q', on: null } } as const;
    const before = { ...lastYear, date: remembered('2003-08-13', source, { evidence }) };
    const [found] = reveal([told], [before, told]);
    expect(found).toMatchObject({
      origins: { priorYearDate: 'register' },
      sources: { priorYearDate: source },
      incidental: false,
      saidToHaveMoved: false,
      noPriorMeeting: false,
      mailingApproximate: false,
      remarks: [],
    });
    expect(found?.evidence).toEqual(evidence);
  });

  test('the day of the year before as a person set it right', () => {
    const before = { ...lastYear, date: remembered('2003-08-13', person) };
    expect(reveal([told], [before, told])).toMatchObject([{ sources: { priorYearDate: person } }]);
  });
});
