import { Temporal } from 'temporal-polyfill';
import type {
  AdvanceNoticeClause,
  MeetingDate,
  RegulationFdDisclosure,
  StatedDeadline,
  Unsure,
} from '../../lambdas/findings/finding.ts';
import type { Analysed } from '../../lambdas/records/json/analysis.ts';
import { type ToldDeadline, toldDeadlineId } from '../../lambdas/registrant/told/told-deadline.ts';
import type { Deadline } from '../../lambdas/terms/deadline.ts';
import { step } from '../../lambdas/terms/derivation.ts';
import type { Evidence } from '../../lambdas/terms/evidence.ts';

/** "2004-05-25" as a calendar date. */
export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

export const passage = (line: number, quote: string): Evidence => ({ document: 1, page: 2, line, quote });

export const registrant = {
  name: 'ALDER CREEK DIAGNOSTICS CORPORATION',
  cik: null,
  fileNumber: '000-21877',
  state: 'DE',
  fiscalYearEnd: null,
};

/** A meeting date with nothing else said about it. */
export function meeting(given: Partial<MeetingDate> = {}): MeetingDate {
  return {
    kind: 'meeting-date',
    meetingType: 'annual',
    status: 'set',
    date: day('2004-05-25'),
    priorYearDate: null,
    previouslyScheduledDate: null,
    daysMoved: null,
    recordDate: null,
    mailingDate: null,
    approximate: false,
    month: null,
    expected: false,
    virtualOnly: false,
    announcedOn: null,
    mailingApproximate: false,
    incidental: false,
    saidToHaveMoved: false,
    noPriorMeeting: false,
    origins: {},
    remarks: [],
    evidence: [passage(12, 'The meeting will take place on May 25, 2004.')],
    ...given,
  };
}

export function disclosure(given: Partial<RegulationFdDisclosure> = {}): RegulationFdDisclosure {
  return {
    kind: 'regulation-fd-disclosure',
    item: '9',
    furnished: true,
    subject: 'a press release on a new assay',
    exhibits: ['99.1'],
    meetingNoticeOnly: false,
    selective: null,
    evidence: [passage(5, 'A press release on a new assay is attached.')],
    ...given,
  };
}

export function stated(given: Partial<StatedDeadline> = {}): StatedDeadline {
  return {
    kind: 'stated-deadline',
    subject: 'rule-14a-8-proposal',
    opens: null,
    date: day('2004-12-01'),
    meetingYear: 2005,
    meetingType: 'annual',
    remarks: [],
    evidence: [passage(30, 'Proposals must reach us by December 1, 2004.')],
    ...given,
  };
}

export function clause(given: Partial<AdvanceNoticeClause> = {}): AdvanceNoticeClause {
  return {
    kind: 'advance-notice-clause',
    subjects: ['nomination'],
    meetingType: 'annual',
    expression: { opens: null, due: { days: 90, unit: 'calendar', direction: 'before', of: { on: 'meeting' } } },
    replaces: null,
    closeOfBusiness: false,
    remarks: [],
    evidence: [passage(40, 'Nominations need notice at least 90 days before the meeting.')],
    ...given,
  };
}

/** Something that looks like news and was not read for certain. */
export function unsure(given: Partial<Unsure> = {}): Unsure {
  return {
    kind: 'unsure',
    about: 'meeting',
    says: 'Item 5 seems to move the annual meeting; the new day could not be read.',
    candidates: [{ role: 'meeting', date: day('2004-05-25') }],
    evidence: [passage(12, 'The meeting has been moved from May 25 to another day.')],
    ...given,
  };
}

const meetingOf2004 = { type: 'annual', year: 2004, date: day('2004-05-25') } as const;

const common = {
  rule: 'bylaw.advance-notice',
  subject: 'nomination',
  title: 'Notice of nominations',
  actor: 'shareholder',
  citation: 'company bylaws',
  meeting: meetingOf2004,
  basis: 'computed',
  ofTheCompany: true,
  condition: null,
  verified: true,
  assumed: false,
  provisional: false,
  derivation: [step('90 days before the meeting (May 25, 2004) = Feb 25, 2004')],
  remarks: [],
  evidence: [passage(40, 'Nominations need notice at least 90 days before the meeting.')],
} as const satisfies Partial<Deadline>;

/** A deadline on one day. */
export function dated(due: string, given: Partial<Omit<Deadline, 'kind' | 'opens' | 'due'>> = {}): Deadline {
  return { ...common, ...given, kind: 'date', opens: null, due: day(due), safe: null };
}

export function windowed(
  opens: string,
  due: string,
  given: Partial<Omit<Deadline, 'kind' | 'opens' | 'due'>> = {},
): Deadline {
  return { ...common, ...given, kind: 'window', opens: day(opens), due: day(due), safe: null };
}

export function reasonableTime(
  before: string | null,
  given: Partial<Omit<Deadline, 'kind' | 'opens' | 'due'>> = {},
): Deadline {
  return {
    ...common,
    ...given,
    kind: 'reasonable-time',
    opens: null,
    due: null,
    before: before === null ? null : day(before),
  };
}

export function unknown(
  missing: readonly string[],
  given: Partial<Omit<Deadline, 'kind' | 'opens' | 'due'>> = {},
): Deadline {
  return { ...common, ...given, kind: 'unknown', opens: null, due: null, missing, notBefore: null, notAfter: null };
}

export function ambiguous(
  dues: readonly string[],
  given: Partial<Omit<Deadline, 'kind' | 'opens' | 'due'>> = {},
): Deadline {
  const alternatives = dues.map((due, index) => ({ label: `reading ${index + 1}`, opens: null, due: day(due) }));
  return { ...common, ...given, kind: 'ambiguous', opens: null, due: null, alternatives };
}

/** An analysis of a Form 8-K with nothing in it but what is given. */
export function analysis(given: Partial<Analysed> = {}): Analysed {
  return {
    schemaVersion: 1,
    source: 'incoming/alder-creek.txt',
    status: 'analysed',
    filing: {
      form: '8-K',
      amendment: false,
      accessionNumber: null,
      filedOn: null,
      acceptedAt: null,
      reportDate: day('2004-02-27'),
      period: null,
      registrant,
      registrants: [registrant],
      mainDocument: 1,
      documents: [{ number: 1, type: null, filename: null, description: null }],
    },
    items: [
      {
        number: '9',
        caption: 'REGULATION FD DISCLOSURE',
        numbering: 'old',
        part: null,
        evidence: passage(1, 'ITEM 9. REGULATION FD DISCLOSURE'),
      },
    ],
    exhibits: [],
    findings: [],
    deadlines: [],
    notes: [],
    warnings: [],
    ...given,
  };
}

/** A meeting that moved by 80 days, two provisions of the bylaws, and the rules that go with it. */
export const movedMeeting: Analysed = analysis({
  exhibits: [{ number: '99.1', description: 'Press release dated February 27, 2004', attached: false }],
  findings: [
    disclosure({ subject: 'the date of the annual meeting', meetingNoticeOnly: true }),
    meeting({
      status: 'changed',
      priorYearDate: day('2003-08-13'),
      daysMoved: -80,
      mailingDate: day('2004-04-10'),
      announcedOn: null,
      mailingApproximate: true,
      remarks: [{ kind: 'date-as-written', text: 'April 10, 2004 is a Saturday' }],
    }),
    clause(),
    clause({ subjects: ['other-proposal'] }),
  ],
  deadlines: [
    dated('2004-03-05', {
      derivation: [
        step('90 days before the meeting (May 25, 2004) = Feb 25, 2004'),
        step('7th day after the announcement (Feb 27, 2004) = Mar 5, 2004'),
        step('the later is Mar 5, 2004'),
      ],
    }),
    dated('2004-03-05', {
      subject: 'other-proposal',
      title: 'Notice of other proposals',
      derivation: [
        step('90 days before the meeting (May 25, 2004) = Feb 25, 2004'),
        step('7th day after the announcement (Feb 27, 2004) = Mar 5, 2004'),
        step('the later is Mar 5, 2004'),
      ],
      evidence: [passage(60, 'A holder who wishes to bring business gives notice at least 90 days before.')],
    }),
    reasonableTime('2004-04-10', {
      rule: 'federal.14a-8-e-2',
      ofTheCompany: false,
      subject: 'rule-14a-8-proposal',
      title: 'Proposals for the proxy statement',
      citation: '17 CFR 240.14a-8(e)(2)',
      derivation: [step('a reasonable time before the mailing (Apr 10, 2004); no number of days is set')],
      evidence: [passage(30, 'The proxy statement goes out on or about April 10, 2004.')],
    }),
    windowed('2004-03-26', '2004-05-15', {
      rule: 'state.de.notice',
      ofTheCompany: false,
      subject: null,
      actor: 'company',
      title: 'Notice of the meeting to holders',
      citation: '8 Del. C. 222(b)',
      derivation: [
        { of: 'opens', text: '60 days before the meeting (May 25, 2004) = Mar 26, 2004' },
        { of: 'closes', text: '10 days before = May 15, 2004' },
      ],
      evidence: [],
    }),
  ],
});

/** A deadline that was told of ACME's annual meeting, open, and named by what it says unless an id is given. */
export function toldDeadline(given: Partial<ToldDeadline> = {}): ToldDeadline {
  const draft = {
    registrant: { id: 'cik-0000000007', name: 'ACME', cik: null },
    meeting: { type: 'annual', year: 2004, date: day('2004-05-25'), follows: null },
    rule: 'bylaw.advance-notice',
    basis: 'computed',
    subject: 'nomination',
    title: 'Notice of director nominations',
    actor: 'shareholder',
    citation: 'bylaws',
    condition: null,
    opens: null,
    due: day('2004-03-05'),
    uncertain: false,
    filing: { id: 'x', form: '8-K', on: day('2004-02-27') },
    toldAt: Temporal.Instant.from('2004-02-28T14:00:00Z'),
    supersededBy: null,
    ...given,
  } as const;
  return { id: toldDeadlineId(draft), ...draft };
}
