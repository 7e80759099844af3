import { Temporal } from 'temporal-polyfill';
import type { GivenAnchor } from '../deadlines/expression.ts';
import type { Clause, DatedFact, Facts, FilingFacts, MeetingFacts, PrintedDeadline } from '../deadlines/facts.ts';
import type { Evidence } from '../filing/evidence.ts';
import type { Filing } from '../filing/filing.ts';
import { type Assumable, type Assumptions, assumable } from './assumptions.ts';
import type { AdvanceNoticeClause, Finding, MeetingDate, StatedDeadline } from './finding.ts';
import type { KnownMeeting, KnownRegistrant } from './known-registrant.ts';

type Anchors = { -readonly [A in GivenAnchor]?: DatedFact };

/** The facts that the deadlines of a filing are computed from: its own, what is remembered, and what is assumed. */
export function factsFor(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): Facts {
  return { filing: filingFacts(filing, findings), meetings: meetingFacts(filing, findings, known, assumptions) };
}

function filingFacts(filing: Filing, findings: readonly Finding[]): FilingFacts {
  const results = findings.find((f) => f.kind === 'other-item');
  const event = filing.reportDate ? fact(filing.reportDate, 'filing') : null;
  return {
    form: filing.form,
    amendment: filing.amendment,
    filedOn: filing.filedOn,
    registrants: filing.registrants,
    state: filing.registrants.find((r) => r.state !== null)?.state ?? null,
    event,
    periodEnd: /^10-/.test(filing.form ?? '') && filing.period ? fact(filing.period, 'filing') : null,
    filerStatus: null,
    items: filing.items.map(({ number, numbering, evidence }) => ({ number, numbering, evidence: [evidence] })),
    disclosures: findings.filter((f) => f.kind === 'regulation-fd-disclosure'),
    resultsUnderOtherItem: results && event ? { item: results.item, on: event, evidence: results.evidence } : null,
  };
}

function meetingFacts(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): MeetingFacts[] {
  const clauses = findings.filter((f) => f.kind === 'advance-notice-clause');
  const stated = findings.filter((f) => f.kind === 'stated-deadline');
  const ahead = findings
    .filter((f) => f.kind === 'meeting-date')
    .filter((m) => m.status !== 'held' && m.status !== 'cancelled');
  const isProxy = /14A/.test(filing.form ?? '');
  const ownClauses = clauses.flatMap(asClause);
  const remembered = clauses.length > 0 ? [] : (known?.clauses ?? []);
  const announcement = announcementOf(filing, isProxy);

  if (assumptions.meeting) {
    const annual = ahead.find((m) => m.meetingType === 'annual');
    const meeting: MeetingFacts = {
      type: 'annual',
      year: assumptions.meeting.year,
      anchors: assumed({ ...anchorsOf(annual ?? null, filing, announcement, known) }, assumptions),
      noPriorMeeting: null,
      saidToHaveMoved: null,
      clauses: [...ownClauses, ...remembered],
      printed: isProxy ? [] : stated.map(asPrinted),
      provisional: false,
    };
    return [meeting];
  }

  const meetings: MeetingFacts[] = ahead.map((m) => {
    const served = m.meetingType === 'annual';
    const nextYears = isProxy && served && m.date !== null;
    return {
      type: m.meetingType,
      year: m.date?.year ?? null,
      anchors: assumed(anchorsOf(m, filing, announcement, known), assumptions),
      noPriorMeeting: noPriorMeeting(m),
      saidToHaveMoved: m.saidToHaveMoved ? { moved: true, evidence: m.evidence } : null,
      clauses: served && !nextYears ? [...ownClauses, ...remembered] : [],
      printed: served && !nextYears ? stated.map(asPrinted) : [],
      provisional: false,
    };
  });
  const thisYears = ahead.find((m) => m.meetingType === 'annual' && m.date !== null);
  if (isProxy || (meetings.length === 0 && (stated.length > 0 || ownClauses.length > 0))) {
    const next = nextYearsMeeting(filing, thisYears ?? null, isProxy, ownClauses, stated, known, assumptions);
    if (next) meetings.push(next);
  }
  return meetings;
}

/** Next year's meeting, of which a proxy statement knows only that it follows this year's. */
function nextYearsMeeting(
  filing: Filing,
  thisYears: MeetingDate | null,
  isProxy: boolean,
  clauses: readonly Clause[],
  stated: readonly StatedDeadline[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): MeetingFacts | null {
  const anchors: Anchors = {};
  if (isProxy && thisYears?.date)
    anchors.priorMeeting = fact(thisYears.date, 'filing', thisYears.evidence, thisYears.approximate);
  if (isProxy && thisYears?.mailingDate) {
    anchors.priorMailing = fact(thisYears.mailingDate, 'filing', thisYears.evidence, thisYears.mailingApproximate);
  } else if (isProxy && filing.filedOn) {
    anchors.priorMailing = {
      ...fact(filing.filedOn, 'default'),
      remark: 'The filing date stands for the day on which the proxy materials were first sent, which is not stated.',
    };
  }
  const last = known?.meetings.findLast((m) => m.held);
  if (!anchors.priorMeeting && last?.date) anchors.priorMeeting = fact(last.date, 'register', last.evidence);
  const printedFor = stated.map((s) => s.meetingYear).find((y) => y !== null) ?? null;
  const year = thisYears?.date ? thisYears.date.year + 1 : printedFor;
  if (Object.keys(anchors).length === 0 && stated.length === 0 && Object.keys(assumptions).length === 0) return null;
  return {
    type: 'annual',
    year,
    anchors: assumed(anchors, assumptions),
    noPriorMeeting: null,
    saidToHaveMoved: null,
    clauses,
    printed: stated.map(asPrinted),
    provisional: true,
  };
}

function anchorsOf(
  meeting: MeetingDate | null,
  filing: Filing,
  announcement: DatedFact | null,
  known: KnownRegistrant | null,
): Anchors {
  const anchors: Anchors = {};
  const prior = priorMeetingOf(meeting, known);
  if (meeting?.date) anchors.meeting = fact(meeting.date, 'filing', meeting.evidence, meeting.approximate);
  if (meeting?.recordDate) anchors.recordDate = fact(meeting.recordDate, 'filing', meeting.evidence);
  if (meeting?.mailingDate)
    anchors.mailing = fact(meeting.mailingDate, 'filing', meeting.evidence, meeting.mailingApproximate);
  if (meeting?.priorYearDate) {
    anchors.priorMeeting = fact(meeting.priorYearDate, meeting.origins.priorYearDate ?? 'filing', meeting.evidence);
  } else if (prior?.date) anchors.priorMeeting = fact(prior.date, 'register', prior.evidence);
  if (prior?.mailingDate)
    anchors.priorMailing = fact(prior.mailingDate, 'register', prior.evidence, prior.mailingApproximate);
  if (meeting?.status === 'adjourned' && meeting.previouslyScheduledDate) {
    anchors.adjournedFrom = fact(meeting.previouslyScheduledDate, 'filing', meeting.evidence);
  }
  if (meeting?.announcedOn) anchors.announcement = fact(meeting.announcedOn, 'filing', meeting.evidence);
  else if (announcement) anchors.announcement = announcement;
  const fiscalYearEnd = fiscalYearEndBefore(
    meeting?.date ?? null,
    filing.registrants[0]?.fiscalYearEnd ?? known?.fiscalYearEnd ?? null,
  );
  if (fiscalYearEnd) anchors.fiscalYearEnd = fact(fiscalYearEnd, 'filing');
  return anchors;
}

/** The register's meeting of the year before, when the filing does not name one. */
function priorMeetingOf(meeting: MeetingDate | null, known: KnownRegistrant | null): KnownMeeting | null {
  const day = meeting?.date;
  if (!day || meeting.meetingType !== 'annual') return null;
  return (
    known?.meetings.findLast((m) => m.date !== null && m.date.until(day, { largestUnit: 'days' }).days > 120) ?? null
  );
}

function noPriorMeeting(meeting: MeetingDate): boolean | null {
  if (meeting.priorYearDate) return false;
  return meeting.noPriorMeeting ? true : null;
}

/** The last fiscal year end ("12-31") before a meeting. */
function fiscalYearEndBefore(meeting: Temporal.PlainDate | null, monthDay: string | null): Temporal.PlainDate | null {
  const parts = /^(\d\d)-(\d\d)$/.exec(monthDay ?? '');
  if (!meeting || !parts) return null;
  const inYear = (year: number) =>
    Temporal.PlainDate.from({ year, month: Number(parts[1]), day: Number(parts[2]) }, { overflow: 'constrain' });
  const same = inYear(meeting.year);
  return Temporal.PlainDate.compare(same, meeting) < 0 ? same : inYear(meeting.year - 1);
}

/** The day of publicity: the filing's own word for it, else the day of acceptance, else the date of report. */
function announcementOf(filing: Filing, isProxy: boolean): DatedFact | null {
  if (isProxy) return null;
  const accepted = filing.acceptedAt?.toPlainDate() ?? filing.filedOn;
  if (filing.reportDate && (!accepted || Temporal.PlainDate.compare(filing.reportDate, accepted) <= 0)) {
    return {
      ...fact(filing.reportDate, 'default'),
      remark: 'The date of the report stands for the announcement, which is not dated.',
    };
  }
  return accepted
    ? { ...fact(accepted, 'default'), remark: 'The day on which the filing was accepted stands for the announcement.' }
    : null;
}

function assumed(anchors: Anchors, assumptions: Assumptions): Anchors {
  const result: Anchors = { ...anchors };
  for (const name of assumable) {
    const date = assumptions[name];
    if (date) result[anchorNamed(name)] = fact(date, 'assumed');
  }
  return result;
}

function anchorNamed(name: Assumable): GivenAnchor {
  return name;
}

function asClause(clause: AdvanceNoticeClause): Clause[] {
  if (clause.expression === null) return [];
  const { subjects, expression: timing, closeOfBusiness, evidence } = clause;
  return [{ subjects, timing, closeOfBusiness, evidence }];
}

function asPrinted({ subject, opens, date: due, evidence }: StatedDeadline): PrintedDeadline {
  return { subject, opens, due, evidence };
}

function fact(
  date: Temporal.PlainDate,
  origin: DatedFact['origin'],
  evidence: readonly Evidence[] = [],
  approximate = false,
): DatedFact {
  return { date, origin, approximate, remark: null, evidence };
}
