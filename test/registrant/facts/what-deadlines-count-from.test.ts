import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import type { Finding } from '../../../lambdas/findings/finding.ts';
import type { Assumptions } from '../../../lambdas/registrant/facts/assumptions.ts';
import { factsFor } from '../../../lambdas/registrant/facts/facts-for-deadlines.ts';
import type { KnownClause, KnownMeeting, KnownRegistrant, KnownStated } from '../../../lambdas/registrant/known.ts';
import { clause, day, meeting, stated } from '../../alerts/hand-made.ts';
import { factsInLines } from '../../findings/support/facts-in-a-line.ts';
import { named } from '../../findings/support/named.ts';
import { filingOf, unnamed } from '../../records/hand-made-filing.ts';
import { byPerson, inFiling, knownMeeting, knownWith, remembered } from '../hand-made-registrant.ts';

/** A report of March 1, 2004 unless said; without a register unless one is given. */
interface Case {
  readonly name: string;
  readonly filing?: Partial<Filing>;
  readonly says: readonly Finding[];
  readonly known?: KnownRegistrant;
  readonly assuming?: Assumptions;
  readonly found: readonly string[];
}

const reportOf = { filedOn: day('2004-03-01'), reportDate: null };
const proxyOf2003 = { form: 'DEF 14A', filedOn: day('2003-07-01'), reportDate: null };
const inProxy = inFiling('2003-07-01', 'DEF 14A');
const lastYear = knownMeeting('2003-08-13', inProxy, { mailing: remembered('2003-07-03', inProxy) });
const heldLastYear: KnownMeeting = { ...lastYear, standing: 'held' };
const thisYear = knownMeeting('2004-05-25', inFiling('2004-02-01'));
const ofLastYear = meeting({ date: day('2003-08-13'), mailingDate: day('2003-07-03') });

const fiscalYear = (fiscalYearEnd: string): Partial<Filing> => ({ registrants: [{ ...unnamed, fiscalYearEnd }] });
const notice = stated({ date: day('2004-03-20'), meetingYear: null });
const printed = (due: string, given: Partial<KnownStated> = {}): KnownStated => ({
  subject: 'rule-14a-8-proposal',
  opens: null,
  due: day(due),
  evidence: [],
  source: inProxy,
  forDate: null,
  misread: [],
  ...given,
});
const provisionOf = (on: string, days: number): KnownClause => ({
  subjects: ['nomination'],
  timing: { opens: null, due: { days, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
  closeOfBusiness: false,
  evidence: [],
  source: inFiling(on, 'DEF 14A'),
});
const uncalled = (year: number, given: Partial<KnownMeeting> = {}): KnownMeeting => ({
  ...knownMeeting(`${year}-01-01`, inProxy),
  days: [],
  date: null,
  announcement: null,
  firstToldOn: null,
  ...given,
});

const accepted =
  'announcement 2004-03-01 default: The day on which the filing was accepted stands for the announcement.';

const announcement: readonly Case[] = [
  {
    name: 'the day of filing, which made it public, and not the earlier one of the report',
    filing: { filedOn: day('2004-03-01'), reportDate: day('2004-02-25') },
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'the day of the report, in a paper that bears no other',
    filing: { filedOn: null, reportDate: day('2004-03-01') },
    says: [meeting()],
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing',
      'announcement 2004-03-01 default: The date of the report stands for the announcement, which is not dated.',
    ],
  },
  {
    name: 'the day of filing, where the report is dated after it',
    filing: { filedOn: day('2004-03-01'), reportDate: day('2004-03-08') },
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'the day of filing, where the report bears none',
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'no day, where nothing dates the paper',
    filing: { filedOn: null },
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing'],
  },
  {
    name: 'the day that the filing names',
    says: [meeting({ announcedOn: day('2004-02-27') })],
    found: ['annual 2004', 'meeting 2004-05-25 filing', 'announcement 2004-02-27 filing'],
  },
  {
    name: 'no day for this year’s meeting in a proxy statement',
    filing: { form: 'DEF 14A' },
    says: [meeting({ mailingDate: day('2004-04-12'), mailingApproximate: true })],
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing',
      'mailing 2004-04-12 filing, about',
      'definitiveFiling 2004-03-01 filing',
      'annual 2005, provisional',
      'priorMeeting 2004-05-25 filing',
      'priorMailing 2004-04-12 filing, about',
    ],
  },
  {
    name: 'the filing’s day, where what is on record is later',
    says: [meeting()],
    known: knownWith([knownMeeting('2004-05-25', inFiling('2004-03-05'))]),
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'the filing’s day, where none is on record for the meeting',
    says: [meeting()],
    known: knownWith([{ ...thisYear, announcement: null }]),
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'the filing’s day for a special meeting on the day of an annual one',
    says: [meeting({ meetingType: 'special' })],
    known: knownWith([lastYear, thisYear]),
    found: ['special 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'the filing’s day for a meeting put off without a day',
    says: [meeting({ status: 'postponed', date: null, previouslyScheduledDate: day('2004-05-25') })],
    known: knownWith([lastYear, thisYear], { fiscalYearEnds: [{ value: '12-31', source: inProxy }] }),
    found: ['annual null', accepted],
  },
];

const fiscalYearEnd: readonly Case[] = [
  {
    name: 'in the year before',
    filing: fiscalYear('12-31'),
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted, 'fiscalYearEnd 2003-12-31 filing, about'],
  },
  {
    name: 'in the same year',
    filing: fiscalYear('03-31'),
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted, 'fiscalYearEnd 2004-03-31 filing, about'],
  },
  {
    name: 'on the day of the meeting: that of the year before',
    filing: fiscalYear('05-25'),
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted, 'fiscalYearEnd 2003-05-25 filing, about'],
  },
  {
    name: 'on February 29 of a year without one',
    filing: fiscalYear('02-29'),
    says: [meeting({ date: day('2005-05-25') })],
    found: ['annual 2005', 'meeting 2005-05-25 filing', accepted, 'fiscalYearEnd 2005-02-28 filing, about'],
  },
  {
    name: 'as it is on record, told last',
    says: [meeting()],
    known: knownWith([], {
      fiscalYearEnds: [
        { value: '12-31', source: inProxy },
        { value: '09-30', source: inFiling('2003-12-01', '10-K') },
      ],
    }),
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted, 'fiscalYearEnd 2003-09-30 register, about'],
  },
  {
    name: 'as the filing says it, whatever is on record',
    filing: fiscalYear('06-30'),
    says: [meeting()],
    known: knownWith([], { fiscalYearEnds: [{ value: '12-31', source: inProxy }] }),
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted, 'fiscalYearEnd 2003-06-30 filing, about'],
  },
  {
    name: 'written in another way: none',
    filing: fiscalYear('2003-12-31'),
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'written with more behind: none',
    filing: fiscalYear('12-31-03'),
    says: [meeting()],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
];

const datesOfTheMeeting: readonly Case[] = [
  {
    name: 'its day and its record date, about',
    says: [
      meeting({
        approximate: true,
        recordDate: day('2004-04-05'),
        mailingDate: day('2004-04-12'),
        mailingApproximate: true,
      }),
    ],
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing, about',
      'recordDate 2004-04-05 filing',
      'mailing 2004-04-12 filing, about',
      accepted,
    ],
  },
  {
    name: 'a record date that the register gave, with what is on record of it',
    says: [meeting({ recordDate: day('2004-04-05'), origins: { recordDate: 'register' } })],
    known: knownWith([
      { ...thisYear, recordDate: remembered('2004-04-05', inFiling('2004-02-10'), { approximate: true }) },
    ]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing',
      'recordDate 2004-04-05 register, about',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'a record date that the filing gives, though it is on record too',
    says: [meeting({ recordDate: day('2004-04-05') })],
    known: knownWith([
      { ...thisYear, recordDate: remembered('2004-04-05', inFiling('2004-02-10'), { approximate: true }) },
    ]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing',
      'recordDate 2004-04-05 filing',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'a record date that the register gave, and another since',
    says: [meeting({ recordDate: day('2004-04-05'), origins: { recordDate: 'register' } })],
    known: knownWith([
      { ...thisYear, recordDate: remembered('2004-04-06', inFiling('2004-02-10'), { approximate: true }) },
    ]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 filing',
      'recordDate 2004-04-05 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'a day that a person set right, which the finding says already',
    says: [meeting({ origins: { date: 'register' } })],
    known: knownWith([{ ...thisYear, date: remembered('2004-05-25', byPerson('2004-03-02')) }]),
    found: ['annual 2004', 'meeting 2004-05-25 register', 'announcement 2004-02-01 register'],
  },
  {
    name: 'a day that stands for one that nobody gave',
    says: [meeting({ origins: { date: 'register' } })],
    known: knownWith([
      { ...thisYear, date: remembered('2004-05-25', inFiling('2004-02-01'), { remark: 'It stands for another.' }) },
    ]),
    found: ['annual 2004', 'meeting 2004-05-25 default: It stands for another.', 'announcement 2004-02-01 register'],
  },
  {
    name: 'the prior meeting’s mailing, where the filing dates that meeting a day otherwise',
    says: [meeting({ priorYearDate: day('2003-08-12') })],
    known: knownWith([lastYear, thisYear]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-08-12 filing',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'no prior mailing, where the meeting before is not on record',
    says: [meeting({ priorYearDate: day('2003-05-20') })],
    known: knownWith([
      knownMeeting('2002-05-21', inFiling('2002-04-01'), {
        standing: 'held',
        mailing: remembered('2002-04-01', inProxy),
      }),
      thisYear,
    ]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-05-20 filing',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'the prior meeting on record, and its mailing',
    says: [meeting({ priorYearDate: day('2003-08-13'), origins: { priorYearDate: 'register' } })],
    known: knownWith([lastYear]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-08-13 register',
      'priorMailing 2003-07-03 register',
      accepted,
    ],
  },
  {
    name: 'a prior meeting known by its day only',
    says: [meeting({ priorYearDate: day('2003-05-20'), origins: { priorYearDate: 'register' } })],
    known: knownWith([{ ...thisYear, prior: remembered('2003-05-20', inFiling('2004-02-01')) }]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-05-20 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'no prior meeting for a special one',
    says: [meeting({ meetingType: 'special', date: day('2004-06-22') })],
    known: knownWith([lastYear]),
    found: ['special 2004', 'meeting 2004-06-22 filing', accepted],
  },
  {
    name: 'the day on which an adjourned meeting was opened',
    says: [meeting({ status: 'adjourned', previouslyScheduledDate: day('2004-05-18') })],
    found: ['annual 2004', 'meeting 2004-05-25 filing', 'adjournedFrom 2004-05-18 filing', accepted],
  },
  {
    name: 'not the day from which a meeting was put off',
    says: [meeting({ status: 'postponed', previouslyScheduledDate: day('2004-05-18') })],
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'that it moved, as the filing says',
    says: [meeting({ saidToHaveMoved: true })],
    found: ['annual 2004, said to have moved', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'that none was held the year before',
    says: [meeting({ noPriorMeeting: true })],
    found: ['annual 2004, none the year before', 'meeting 2004-05-25 filing', accepted],
  },
];

const whichMeetings: readonly Case[] = [
  {
    name: 'none that was held, called off or told in passing',
    says: [
      meeting({ status: 'held', date: day('2004-02-20') }),
      meeting({ status: 'cancelled', date: null, previouslyScheduledDate: day('2004-05-25') }),
      meeting({ incidental: true }),
    ],
    found: [],
  },
  {
    name: 'a special one without the provisions and the dates for annual ones',
    says: [meeting({ meetingType: 'special' }), clause(), stated({ date: day('2004-03-20'), meetingYear: 2004 })],
    found: ['special 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'this year’s and a special one, in a proxy statement: the printed dates are next year’s',
    filing: proxyOf2003,
    says: [
      meeting({ meetingType: 'special', date: day('2003-12-16') }),
      ofLastYear,
      stated({ date: day('2004-03-05'), meetingYear: 2004 }),
    ],
    found: [
      'special 2003',
      'meeting 2003-12-16 filing',
      'definitiveFiling 2003-07-01 filing',
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'definitiveFiling 2003-07-01 filing',
      'annual 2004, provisional',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'printed: rule-14a-8-proposal by 2004-03-05',
    ],
  },
  {
    name: 'next year’s by its day, 120 days after this year’s, in a proxy statement',
    filing: proxyOf2003,
    says: [ofLastYear, meeting({ date: day('2003-12-11') }), clause()],
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'definitiveFiling 2003-07-01 filing',
      'annual 2003',
      'meeting 2003-12-11 filing',
      'announcement 2003-07-01 default: The day on which the filing was accepted stands for the announcement.',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'provision on nomination 90 days',
    ],
  },
  {
    name: 'not next year’s, 119 days after this year’s',
    filing: proxyOf2003,
    says: [ofLastYear, meeting({ date: day('2003-12-10') }), clause()],
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'definitiveFiling 2003-07-01 filing',
      'annual 2003',
      'meeting 2003-12-10 filing',
      'definitiveFiling 2003-07-01 filing',
      'annual 2004, provisional',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'provision on nomination 90 days',
    ],
  },
  { name: 'none for a provision alone', says: [clause()], found: [] },
  {
    name: 'none for a provision that is not understood',
    says: [clause({ expression: null })],
    known: knownWith([heldLastYear]),
    found: [],
  },
  {
    name: 'next year’s for a provision, where the last one held is on record',
    says: [clause()],
    known: knownWith([heldLastYear]),
    found: ['annual null, provisional', 'priorMeeting 2003-08-13 register', 'provision on nomination 90 days'],
  },
  {
    name: 'next year’s for a printed date alone, of the year that it names',
    says: [notice, stated({ subject: 'nomination' })],
    found: [
      'annual 2005, provisional',
      'printed: rule-14a-8-proposal by 2004-03-20',
      'printed: nomination by 2004-12-01',
    ],
  },
  {
    name: 'next year’s for a provision and a printed date',
    says: [clause(), notice],
    found: [
      'annual null, provisional',
      'provision on nomination 90 days',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
  {
    name: 'next year’s for a provision and what is supposed',
    says: [clause()],
    assuming: { priorMeeting: day('2003-05-20') },
    found: ['annual null, provisional', 'priorMeeting 2003-05-20 assumed', 'provision on nomination 90 days'],
  },
  {
    name: 'one on record that the filing shows in another light',
    says: [meeting({ onRecord: true, origins: { date: 'register' } })],
    known: knownWith([lastYear, thisYear]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 register',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'one on record, with who set its day right',
    says: [stated({ date: day('2004-03-20'), meetingYear: 2004 })],
    known: knownWith([{ ...thisYear, date: remembered('2004-05-25', byPerson('2004-03-02')) }]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 register: May 25, 2004: corrected by Jane Doe on March 2, 2004 (misprint).',
      'announcement 2004-02-01 register',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
];

const served: readonly Case[] = [
  {
    name: 'the one of the year that the printed date names',
    says: [notice, stated({ date: day('2005-03-20') }), clause()],
    known: knownWith([thisYear, knownMeeting('2005-05-24', inFiling('2004-02-20'))]),
    found: [
      'annual 2005, one the year before',
      'meeting 2005-05-24 register',
      'priorMeeting 2004-05-25 register',
      'announcement 2004-02-20 register',
      'provision on nomination 90 days',
      'printed: rule-14a-8-proposal by 2004-03-20',
      'printed: rule-14a-8-proposal by 2005-03-20',
    ],
  },
  {
    name: 'the next one ahead, where no year is named',
    says: [notice],
    known: knownWith([heldLastYear, thisYear, knownMeeting('2005-05-24', inFiling('2004-02-20'))]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 register',
      'priorMeeting 2003-08-13 register',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
  {
    name: 'none that has passed, was put off or was called off',
    says: [notice],
    known: knownWith([
      knownMeeting('2004-02-24', inFiling('2004-01-05')),
      { ...thisYear, standing: 'put-off', date: null },
      knownMeeting('2005-05-24', inFiling('2004-02-20'), { standing: 'cancelled' }),
    ]),
    found: ['annual null, provisional', 'printed: rule-14a-8-proposal by 2004-03-20'],
  },
  {
    name: 'the first on record, for a paper without a date',
    filing: { filedOn: null },
    says: [notice],
    known: knownWith([thisYear]),
    found: [
      'annual 2004',
      'meeting 2004-05-25 register',
      'announcement 2004-02-01 register',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
  {
    name: 'none for a report that says nothing of deadlines',
    says: [],
    known: knownWith([thisYear]),
    found: [],
  },
  {
    name: 'none beside a meeting that the report tells of',
    says: [meeting({ date: day('2004-06-22') }), clause()],
    known: knownWith([thisYear]),
    found: ['annual 2004', 'meeting 2004-06-22 filing', accepted, 'provision on nomination 90 days'],
  },
  {
    name: 'the one after a proxy statement’s own that did not move: what was printed for its day goes first',
    filing: proxyOf2003,
    says: [
      ofLastYear,
      stated({ date: day('2004-03-05'), meetingYear: 2004 }),
      stated({ subject: 'nomination', date: day('2004-05-20'), meetingYear: 2004 }),
    ],
    known: knownWith([
      lastYear,
      knownMeeting('2004-08-18', inFiling('2004-02-01'), {
        stated: [
          printed('2004-03-08', { forDate: day('2004-08-18'), source: inFiling('2004-02-01') }),
          printed('2004-05-25', { subject: 'nomination', source: inFiling('2004-02-01') }),
        ],
      }),
    ]),
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'announcement 2003-07-01 register',
      'definitiveFiling 2003-07-01 filing',
      'annual 2004, one the year before',
      'meeting 2004-08-18 register',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'announcement 2004-02-01 register',
      'printed: nomination by 2004-05-20',
      'printed: rule-14a-8-proposal by 2004-03-08',
    ],
  },
  {
    name: 'no mailing, in further materials, which are sent later than the proxy statement',
    filing: { ...proxyOf2003, form: 'DEFA14A' },
    says: [meeting({ date: day('2003-08-13') }), clause()],
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'annual 2004, provisional',
      'priorMeeting 2003-08-13 filing',
      'provision on nomination 90 days',
    ],
  },
  {
    name: 'no mailing, in the proxy statement for a merger, which is none of an annual meeting',
    filing: { ...proxyOf2003, form: 'DEFM14A' },
    says: [clause(), stated({ date: day('2004-03-05'), meetingYear: 2004 })],
    found: [
      'annual 2004, provisional',
      'provision on nomination 90 days',
      'printed: rule-14a-8-proposal by 2004-03-05',
    ],
  },
  {
    name: 'that of a year named in further materials: it follows the one on record of the year before',
    filing: { ...proxyOf2003, form: 'DEFA14A' },
    says: [stated({ date: day('2004-03-05'), meetingYear: 2004 })],
    known: knownWith([lastYear]),
    found: [
      'annual 2004, provisional',
      'priorMeeting 2003-08-13 register',
      'priorMailing 2003-07-03 register',
      'printed: rule-14a-8-proposal by 2004-03-05',
    ],
  },
  {
    name: 'next year’s, in a proxy statement that tells of no meeting: only the mailing is known',
    filing: proxyOf2003,
    says: [clause()],
    known: knownWith([lastYear]),
    found: [
      'annual null, provisional',
      'priorMailing 2003-07-01 default: The filing date stands for the day on which the proxy materials were first sent, which is not stated.',
      'provision on nomination 90 days',
    ],
  },
  {
    name: 'provisions that were there when the meeting was first told, for a proxy statement before it',
    filing: proxyOf2003,
    says: [ofLastYear],
    known: knownWith([lastYear, thisYear], { clauses: [provisionOf('2003-11-03', 60), provisionOf('2004-03-15', 45)] }),
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'announcement 2003-07-01 register',
      'definitiveFiling 2003-07-01 filing',
      'annual 2004, one the year before',
      'meeting 2004-05-25 register',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'announcement 2004-02-01 register',
      'provision on nomination 60 days',
    ],
  },
  {
    name: 'provisions that were there when the report was made, for a meeting told before',
    says: [stated({ date: day('2004-03-20'), meetingYear: 2004 })],
    known: knownWith([thisYear], { clauses: [provisionOf('2004-02-15', 60), provisionOf('2004-03-15', 45)] }),
    found: [
      'annual 2004',
      'meeting 2004-05-25 register',
      'announcement 2004-02-01 register',
      'provision on nomination 60 days',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
];

const onPaper: readonly Case[] = [
  {
    name: 'holds for a meeting that is 30 days off the anniversary',
    says: [meeting({ date: day('2004-09-12'), priorYearDate: day('2003-08-13'), daysMoved: 30 })],
    known: knownWith([lastYear, uncalled(2004, { stated: [printed('2004-03-05')] })]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-09-12 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      accepted,
      'printed: rule-14a-8-proposal by 2004-03-05',
    ],
  },
  {
    name: 'does not hold for one that is 31 days off',
    says: [meeting({ date: day('2004-09-13'), priorYearDate: day('2003-08-13'), daysMoved: 31, status: 'changed' })],
    known: knownWith([lastYear, uncalled(2004, { stated: [printed('2004-03-05')] })]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-09-13 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      accepted,
    ],
  },
  {
    name: 'does not hold where it is not known whether the meeting moved',
    says: [meeting({ date: day('2004-05-25') })],
    known: knownWith([uncalled(2004, { stated: [printed('2004-03-05')] })]),
    found: ['annual 2004', 'meeting 2004-05-25 filing', accepted],
  },
  {
    name: 'holds for a meeting that moved, when it was printed on the day that the meeting was called',
    says: [meeting({ daysMoved: -80, priorYearDate: day('2003-08-13'), status: 'changed' })],
    known: knownWith([lastYear, { ...thisYear, stated: [printed('2004-03-20', { source: inFiling('2004-02-01') })] }]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
  {
    name: 'does not hold for a meeting that moved, when it was printed the day before',
    says: [meeting({ daysMoved: -80, priorYearDate: day('2003-08-13'), status: 'changed' })],
    known: knownWith([lastYear, { ...thisYear, stated: [printed('2004-03-20', { source: inFiling('2004-01-31') })] }]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'does not hold for a meeting that moved, when nothing tells on which day it was printed',
    says: [meeting({ daysMoved: -80, priorYearDate: day('2003-08-13'), status: 'changed' })],
    known: knownWith([
      lastYear,
      {
        ...thisYear,
        stated: [printed('2004-03-20', { source: { kind: 'filing', filing: { id: 'x', form: '8-K', on: null } } })],
      },
    ]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-05-25 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      'announcement 2004-02-01 register',
    ],
  },
  {
    name: 'holds beside one of the filing’s own on another subject',
    says: [
      meeting({ date: day('2004-08-18'), priorYearDate: day('2003-08-13'), daysMoved: 5 }),
      stated({ subject: 'nomination', date: day('2004-05-20'), meetingYear: 2004 }),
    ],
    known: knownWith([lastYear, uncalled(2004, { stated: [printed('2004-03-05')] })]),
    found: [
      'annual 2004, one the year before',
      'meeting 2004-08-18 filing',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 register',
      accepted,
      'printed: nomination by 2004-05-20',
      'printed: rule-14a-8-proposal by 2004-03-05',
    ],
  },
  {
    name: 'was printed since for a meeting not yet called: it goes first, subject by subject',
    filing: proxyOf2003,
    says: [
      ofLastYear,
      stated({ date: day('2004-03-05'), meetingYear: 2004 }),
      stated({ subject: 'nomination', opens: day('2004-04-15'), date: day('2004-05-15'), meetingYear: 2004 }),
    ],
    known: knownWith([
      lastYear,
      uncalled(2004, {
        stated: [
          printed('2004-03-08', { source: inFiling('2004-02-01', '10-Q') }),
          printed('2004-05-20', { subject: 'other-proposal', source: inFiling('2003-06-01', '10-Q') }),
          printed('2004-05-21', { subject: 'proxy-access', source: inFiling('2004-02-01', '10-Q') }),
        ],
      }),
    ]),
    found: [
      'annual 2003',
      'meeting 2003-08-13 filing',
      'mailing 2003-07-03 filing',
      'announcement 2003-07-01 register',
      'definitiveFiling 2003-07-01 filing',
      'annual 2004, provisional',
      'priorMeeting 2003-08-13 filing',
      'priorMailing 2003-07-03 filing',
      'printed: nomination 2004-04-15 to 2004-05-15',
      'printed: rule-14a-8-proposal by 2004-03-08',
      'printed: proxy-access by 2004-05-21',
    ],
  },
];

const supposed: readonly Case[] = [
  {
    name: 'another day of the meeting that is told',
    says: [
      meeting({ recordDate: day('2004-04-05') }),
      clause(),
      stated({ date: day('2004-03-20'), meetingYear: 2004 }),
    ],
    assuming: { meeting: day('2004-06-22') },
    found: [
      'annual 2004',
      'meeting 2004-06-22 assumed',
      'recordDate 2004-04-05 filing',
      accepted,
      'provision on nomination 90 days',
      'printed: rule-14a-8-proposal by 2004-03-20',
    ],
  },
  {
    name: 'another day of a meeting whose papers are sent already: they are not sent for the day supposed',
    says: [meeting({ mailingDate: day('2004-04-20'), recordDate: day('2004-04-05') })],
    assuming: { meeting: day('2004-06-22') },
    found: ['annual 2004', 'meeting 2004-06-22 assumed', 'recordDate 2004-04-05 filing', accepted],
  },
  {
    name: 'the day that is told, which the papers were sent for',
    says: [meeting({ mailingDate: day('2004-04-20') })],
    assuming: { meeting: day('2004-05-25') },
    found: ['annual 2004', 'meeting 2004-05-25 assumed', 'mailing 2004-04-20 filing', accepted],
  },
  {
    name: 'another day, and that of the mailing for it',
    says: [meeting({ mailingDate: day('2004-04-20') })],
    assuming: { meeting: day('2004-06-22'), mailing: day('2004-05-10') },
    found: ['annual 2004', 'meeting 2004-06-22 assumed', accepted, 'mailing 2004-05-10 assumed'],
  },
  {
    name: 'a day before the record date, or long after it, which is then another meeting’s',
    says: [meeting({ recordDate: day('2004-04-05') })],
    assuming: { meeting: day('2004-03-30') },
    found: ['annual 2004', 'meeting 2004-03-30 assumed', accepted],
  },
  {
    name: 'a day in another year than the printed dates are for',
    says: [clause(), stated({ date: day('2004-03-20'), meetingYear: 2004 })],
    assuming: { meeting: day('2005-06-22') },
    found: ['annual 2005', accepted, 'meeting 2005-06-22 assumed', 'provision on nomination 90 days'],
  },
  {
    name: 'a day, where no annual meeting is told',
    says: [meeting({ meetingType: 'special', recordDate: day('2004-04-05') })],
    assuming: { meeting: day('2004-06-22'), recordDate: day('2004-05-03') },
    found: ['annual 2004', accepted, 'meeting 2004-06-22 assumed', 'recordDate 2004-05-03 assumed'],
  },
  {
    name: 'a day and nothing else, in a paper without a date',
    filing: { filedOn: null },
    says: [],
    assuming: { meeting: day('2004-06-22') },
    found: ['annual 2004', 'meeting 2004-06-22 assumed'],
  },
  {
    name: 'next year’s day, in a proxy statement, which gives no mailing',
    filing: proxyOf2003,
    says: [
      meeting({ date: day('2003-08-13'), approximate: true }),
      stated({ date: day('2004-03-05'), meetingYear: 2004 }),
    ],
    assuming: { meeting: day('2004-08-18') },
    found: [
      'annual 2004',
      'priorMeeting 2003-08-13 filing, about',
      'priorMailing 2003-07-01 default: The filing date stands for the day on which the proxy materials were first sent, which is not stated.',
      'meeting 2004-08-18 assumed',
    ],
  },
];

describe('a meeting that is called off', () => {
  const calledOff = (says: Finding, known: KnownRegistrant | null) => {
    const facts = factsFor(filingOf('', reportOf), [says], known, {});
    expect(facts.meetings).toEqual([]);
    return (facts.calledOff ?? []).map(({ type, designatedBefore, anchors }) => [
      type,
      `designated: ${designatedBefore?.date ?? 'none'}`,
      `last: ${anchors.priorMeeting?.date ?? 'none'}`,
    ]);
  };
  const cancelled = meeting({ status: 'cancelled', date: null, previouslyScheduledDate: day('2004-05-25') });
  const named = { ...cancelled, previouslyScheduledDate: null };
  const onRecord = knownWith([heldLastYear, thisYear]);

  test.each<[string, Finding, KnownRegistrant | null, readonly (readonly string[])[]]>([
    ['that the filing names the day of', cancelled, null, [['annual', 'designated: 2004-05-25', 'last: none']]],
    ['that is on record', named, onRecord, [['annual', 'designated: 2004-05-25', 'last: 2003-08-13']]],
    [
      'for which no day was set',
      named,
      knownWith([heldLastYear]),
      [['annual', 'designated: none', 'last: 2003-08-13']],
    ],
    ['of which nothing is known', named, null, [['annual', 'designated: none', 'last: none']]],
    ['that is a special one: of no account', { ...cancelled, meetingType: 'special' }, null, []],
    ['that is only background: of no account', { ...cancelled, incidental: true }, null, []],
  ])('%s', (_name, says, known, expected) => {
    expect(calledOff(says, known)).toEqual(expected);
  });
});

describe.each([
  ['the announcement of a meeting is', announcement],
  ['the fiscal year end counts', fiscalYearEnd],
  ['of the meeting that is told counts', datesOfTheMeeting],
  ['deadlines are for', whichMeetings],
  ['deadlines of a filing that tells of no meeting ahead are for', served],
  ['what was printed before', onPaper],
  ['a person supposes', supposed],
] as const)('%s', (_, cases) => {
  test.each(named(cases))('%s', (_name, { filing = {}, says, known = null, assuming = {}, found }) => {
    const facts = factsFor(filingOf('', { ...reportOf, ...filing }), says, known, assuming);
    expect(factsInLines(facts)).toEqual(found);
  });
});
