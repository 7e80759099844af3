import type { Clause, PrintedDeadline } from '../deadlines/facts.ts';
import type { Finding, MeetingDate } from '../findings/finding.ts';
import type { KnownMeeting, KnownRegistrant } from '../findings/known-registrant.ts';
import type { FilingFacts } from './registrant-page.ts';

/**
 * The current view of a registrant, from the facts of its filings in order of filing: of what two say about the same
 * thing, the later holds. Null when nothing is known. The passages that facts rest on stand in other filings than the
 * one at hand, so they are not carried over as its evidence.
 */
export function knownRegistrant(filings: readonly FilingFacts[]): KnownRegistrant | null {
  if (filings.length === 0) return null;
  const meetings = new Map<number, KnownMeeting>();
  for (const facts of filings) {
    for (const finding of facts.findings) for (const told of meetingsTold(finding, facts)) put(meetings, told);
  }
  return {
    state: last(filings, ({ registrant }) => registrant.state),
    fiscalYearEnd: last(filings, ({ registrant }) => registrant.fiscalYearEnd),
    meetings: [...meetings.values()].sort((a, b) => dayOf(a).localeCompare(dayOf(b), 'en')),
    clauses: filings.flatMap(({ findings }) => findings).reduce(withClause, []),
  };
}

type Told = Pick<KnownMeeting, 'year'> & Partial<KnownMeeting>;

/** What one finding says of annual meetings: its own and the one of the year before. */
function meetingsTold(finding: Finding, { reportDate, filedOn }: FilingFacts): Told[] {
  if (finding.kind === 'stated-deadline') {
    const { meetingYear, meetingType, subject, opens, date: due } = finding;
    const printed: PrintedDeadline = { subject, opens, due, evidence: [] };
    return meetingYear === null || meetingType !== 'annual' ? [] : [{ year: meetingYear, printed: [printed] }];
  }
  if (finding.kind !== 'meeting-date' || finding.meetingType !== 'annual' || finding.incidental) return [];
  const { date, status, priorYearDate } = finding;
  const before = priorYearDate === null ? [] : [{ year: priorYearDate.year, date: priorYearDate, held: true }];
  if (date === null || status === 'cancelled') return before;
  return [
    ...before,
    { year: date.year, ...factsOf(finding), announcedOn: finding.announcedOn ?? reportDate ?? filedOn },
  ];
}

function factsOf(finding: MeetingDate): Partial<KnownMeeting> {
  const { date, status, recordDate, mailingDate, mailingApproximate } = finding;
  return {
    date,
    held: status === 'held',
    ...(recordDate === null ? {} : { recordDate }),
    ...(mailingDate === null ? {} : { mailingDate, mailingApproximate }),
  };
}

const nothing = {
  date: null,
  held: false,
  recordDate: null,
  mailingDate: null,
  mailingApproximate: false,
  announcedOn: null,
  printed: [],
  evidence: [],
};

function put(meetings: Map<number, KnownMeeting>, told: Told): void {
  const known = meetings.get(told.year) ?? { ...nothing, year: told.year };
  const sameDay = told.date == null || known.date?.equals(told.date) === true;
  meetings.set(told.year, {
    ...known,
    ...told,
    held: told.held === true || (sameDay && known.held),
    // The day of publicity is the day on which this date was first told.
    announcedOn: sameDay ? known.announcedOn : (told.announcedOn ?? null),
    printed: [...known.printed, ...(told.printed ?? [])],
  });
}

function withClause(clauses: readonly Clause[], finding: Finding): readonly Clause[] {
  if (finding.kind !== 'advance-notice-clause' || finding.expression === null) return clauses;
  const { subjects, expression: timing, closeOfBusiness } = finding;
  const others = clauses.filter((clause) => !clause.subjects.some((subject) => subjects.includes(subject)));
  return [...others, { subjects, timing, closeOfBusiness, evidence: [] }];
}

function dayOf({ year, date }: KnownMeeting): string {
  return date?.toString() ?? String(year);
}

function last<T>(filings: readonly FilingFacts[], field: (facts: FilingFacts) => T | null): T | null {
  return filings.map(field).findLast((value) => value !== null) ?? null;
}
