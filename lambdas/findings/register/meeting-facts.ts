import type { Temporal } from 'temporal-polyfill';
import type { DatedFact, MeetingFacts } from '../../deadlines/facts.ts';
import type { Filing } from '../../filing/filing.ts';
import { type Assumptions, assumable } from '../assumptions.ts';
import { daysBetween, isBefore } from '../dates.ts';
import type { AdvanceNoticeClause, Finding, MeetingDate, StatedDeadline } from '../finding.ts';
import { dayOfFiling } from '../source.ts';
import { clausesThatHold } from './clauses-that-hold.ts';
import { moved } from './complete-from-register.ts';
import type { KnownMeeting, KnownRegistrant } from './known-registrant.ts';
import { type Anchors, anchor, anchorsOf, fact, factRead, knownFact } from './meeting-anchors.ts';
import { meetingFromRegister } from './meeting-from-register.ts';
import { meetingOnRecord, nextMeeting, priorMeeting } from './meetings-in-order.ts';
import { asPrinted, isKnownNotToHaveMoved, printedForUncalled, printedThatHold } from './printed-that-hold.ts';
import { withFact } from './set-right-by-people.ts';

/** What the meetings of one filing have in common. */
interface Setting {
  readonly filing: Filing;
  readonly on: Temporal.PlainDate | null;
  readonly isProxy: boolean;
  readonly known: KnownRegistrant | null;
  readonly assumptions: Assumptions;
  readonly announcement: DatedFact | null;
  readonly clauses: readonly AdvanceNoticeClause[];
  readonly stated: readonly StatedDeadline[];
}

/**
 * The meetings that deadlines are computed for: those that the filing tells of, and the one that its provisions and
 * printed deadlines are for. Of next year's meeting a proxy statement knows only that it follows this year's, unless it
 * names its day or that is on record already.
 */
export function meetingFacts(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): MeetingFacts[] {
  const isProxy = /14A/.test(filing.form ?? '');
  const setting: Setting = {
    filing,
    on: dayOfFiling(filing),
    isProxy,
    known,
    assumptions,
    announcement: isProxy ? null : announcementOf(filing),
    clauses: findings.filter((f) => f.kind === 'advance-notice-clause'),
    stated: findings.filter((f) => f.kind === 'stated-deadline'),
  };
  const ahead = findings
    .filter((f) => f.kind === 'meeting-date')
    .filter((m) => m.status !== 'held' && m.status !== 'cancelled' && !m.incidental);
  if (assumptions.meeting) return [assumedMeeting(assumptions.meeting, ahead, setting)];

  const called = ahead.filter(({ onRecord }) => !onRecord);
  const revealed = ahead.filter(({ onRecord }) => onRecord);
  const thisYears = called.find((m) => m.meetingType === 'annual' && m.date !== null) ?? null;
  const nextYears = isProxy ? called.find((m) => isOfTheNextYear(m, thisYears)) : undefined;
  const meetings = called.map((m) =>
    m === nextYears ? nextYearsCalled(m, thisYears, setting) : calledMeeting(m, setting),
  );
  if (nextYears !== undefined) return meetings;
  const next = revealed[0] ?? meetingServed(thisYears, meetings.length, setting);
  if (next !== null) return [...meetings, rememberedMeeting(next, thisYears, setting)];
  const understood = setting.clauses.filter(({ expression }) => expression !== null);
  const isSpokenOf = meetings.length === 0 && setting.stated.length + understood.length > 0;
  const undated = isProxy || isSpokenOf ? nextYearsMeeting(thisYears, setting) : null;
  return undated === null ? meetings : [...meetings, undated];
}

/** The meeting that a filing tells of. A proxy statement's provisions and printed dates are next year's. */
function calledMeeting(meeting: MeetingDate, setting: Setting): MeetingFacts {
  const { isProxy, clauses, stated, known, on } = setting;
  const own = onRecord(meeting, setting);
  const isServed = meeting.meetingType === 'annual' && !(isProxy && meeting.date !== null);
  return {
    ...commonFacts(meeting, own, setting),
    clauses: isServed ? clausesThatHold(clauses, known?.clauses ?? [], on) : [],
    printed: isServed ? printedThatHold(stated, meeting, own, on) : [],
  };
}

/** Sooner after it is no other year's meeting. */
const yearApartAtLeast = 120;

function isOfTheNextYear({ meetingType, date }: MeetingDate, thisYears: MeetingDate | null): boolean {
  if (meetingType !== 'annual' || date === null || thisYears?.date == null) return false;
  return daysBetween(thisYears.date, date) >= yearApartAtLeast;
}

/** Next year's meeting in a proxy statement that names its day already: what it prints of next year is for that day. */
function nextYearsCalled(meeting: MeetingDate, thisYears: MeetingDate | null, setting: Setting): MeetingFacts {
  const { filing, clauses, stated, known, on, assumptions } = setting;
  const announced: Setting = { ...setting, announcement: announcementOf(filing) };
  const own = onRecord(meeting, setting);
  const common = commonFacts(meeting, own, announced);
  return {
    ...common,
    anchors: assumed({ ...common.anchors, ...asPriorYear(thisYears, setting) }, assumptions),
    clauses: clausesThatHold(clauses, known?.clauses ?? [], on),
    printed: printedThatHold(stated, meeting, own, on),
  };
}

/** A meeting on record that the filing bears on: the one after its own, or the one that its deadlines are for. */
function rememberedMeeting(meeting: MeetingDate, thisYears: MeetingDate | null, setting: Setting): MeetingFacts {
  const { clauses, known, on, assumptions } = setting;
  const own = onRecord(meeting, setting);
  const common = commonFacts(meeting, own, setting, false);
  const told = own?.firstToldOn ?? null;
  return {
    ...common,
    anchors: assumed({ ...common.anchors, ...asPriorYear(thisYears, setting) }, assumptions),
    clauses: clausesThatHold(
      clauses,
      known?.clauses ?? [],
      told !== null && on !== null && isBefore(on, told) ? told : on,
    ),
    printed: printedThatHold(statedFor(meeting, own, thisYears, setting), meeting, own, on),
  };
}

/** What a proxy statement prints for next year gives way to what was printed when the day of the meeting was known. */
function statedFor(
  meeting: MeetingDate,
  own: KnownMeeting | null,
  thisYears: MeetingDate | null,
  { stated, isProxy }: Setting,
): readonly StatedDeadline[] {
  if (!isProxy || thisYears === null) return stated;
  if (!isKnownNotToHaveMoved(meeting)) return [];
  const since = (own?.printed ?? []).filter(({ forDate }) => forDate !== null);
  return stated.filter(({ subject }) => !since.some((printed) => printed.subject === subject));
}

function commonFacts(meeting: MeetingDate, own: KnownMeeting | null, setting: Setting, isTold = true) {
  const { filing, known, announcement, assumptions } = setting;
  return {
    type: meeting.meetingType,
    year: meeting.date?.year ?? null,
    anchors: assumed(anchorsOf(meeting, { filing, known, own, announcement, isTold }), assumptions),
    noPriorMeeting: noPriorMeeting(meeting),
    saidToHaveMoved: meeting.saidToHaveMoved ? { moved: true, evidence: meeting.evidence } : null,
    provisional: false,
  };
}

function onRecord(meeting: MeetingDate, { known, on }: Setting): KnownMeeting | null {
  return known === null || meeting.meetingType !== 'annual' ? null : meetingOnRecord(known.meetings, meeting, on);
}

/**
 * The meeting on record that the filing's provisions and printed deadlines are for, when it does not tell of it: after a
 * proxy statement's own the next one, for any other filing the one that is ahead.
 */
function meetingServed(thisYears: MeetingDate | null, told: number, setting: Setting): MeetingDate | null {
  const { known, isProxy, stated, clauses, on } = setting;
  if (known === null) return null;
  if (isProxy) {
    const next = thisYears?.date == null ? null : nextMeeting(known.meetings, thisYears.date);
    return next === null ? null : withPrior(known, next, thisYears);
  }
  if (told > 0 || stated.length + clauses.length === 0) return null;
  const year = stated.map(({ meetingYear }) => meetingYear).find((one) => one !== null) ?? null;
  const ahead = known.meetings.find(
    ({ date, standing }) =>
      date !== null &&
      standing === 'called' &&
      (on === null || !isBefore(date.date, on)) &&
      (year === null || date.date.year === year),
  );
  return ahead === undefined ? null : withPrior(known, ahead, null);
}

function withPrior(known: KnownRegistrant, meeting: KnownMeeting, told: MeetingDate | null): MeetingDate | null {
  const found = meetingFromRegister(meeting);
  if (found?.date == null) return null;
  if (told?.date != null) return moved({ ...found, priorYearDate: told.date }, told.date);
  const prior = priorMeeting(known.meetings, meeting, found.date)?.date ?? null;
  return prior === null ? found : moved(withFact(found, 'priorYearDate', prior), prior.date);
}

/** Next year's meeting, of which only that it follows this year's is known. */
function nextYearsMeeting(thisYears: MeetingDate | null, setting: Setting): MeetingFacts | null {
  const { clauses, stated, known, on, assumptions } = setting;
  const uncalled = thisYears?.date == null || known === null ? null : nextMeeting(known.meetings, thisYears.date);
  const held = known?.meetings.findLast(({ standing }) => standing === 'held')?.date ?? null;
  const here = asPriorYear(thisYears, setting);
  const anchors = { ...(held === null ? {} : anchor('priorMeeting', knownFact(held))), ...here };
  const printedFor = stated.map(({ meetingYear }) => meetingYear).find((year) => year !== null) ?? null;
  const isKnown = Object.keys(anchors).length + stated.length + Object.keys(assumptions).length > 0;
  if (!isKnown) return null;
  return {
    type: 'annual',
    year: thisYears?.date ? thisYears.date.year + 1 : printedFor,
    anchors: assumed(anchors, assumptions),
    noPriorMeeting: null,
    saidToHaveMoved: null,
    clauses: clausesThatHold(clauses, [], null),
    printed: printedForUncalled(stated, uncalled, on),
    provisional: true,
  };
}

/** What a proxy statement says of its own meeting and mailing, as the prior ones of the next. */
function asPriorYear(thisYears: MeetingDate | null, { filing, isProxy }: Setting): Anchors {
  if (!isProxy) return {};
  const meeting = thisYears?.date == null ? null : factRead(thisYears.date, thisYears, thisYears.approximate);
  return { ...anchor('priorMeeting', meeting), ...anchor('priorMailing', mailingHere(thisYears, filing)) };
}

function mailingHere(thisYears: MeetingDate | null, { filedOn }: Filing): DatedFact | null {
  if (thisYears?.mailingDate != null) return factRead(thisYears.mailingDate, thisYears, thisYears.mailingApproximate);
  const remark =
    'The filing date stands for the day on which the proxy materials were first sent, which is not stated.';
  return filedOn === null ? null : { ...fact(filedOn, 'default'), remark };
}

/** The meeting that a person supposes, with what the filing says of the one it tells of. */
function assumedMeeting(day: Temporal.PlainDate, ahead: readonly MeetingDate[], setting: Setting): MeetingFacts {
  const { clauses, stated, isProxy, known, on, assumptions } = setting;
  const annual = ahead.find(({ meetingType }) => meetingType === 'annual') ?? null;
  const anchors =
    annual === null
      ? anchor('announcement', setting.announcement)
      : commonFacts(annual, onRecord(annual, setting), setting).anchors;
  return {
    type: 'annual',
    year: day.year,
    anchors: assumed(anchors, assumptions),
    noPriorMeeting: null,
    saidToHaveMoved: null,
    clauses: clausesThatHold(clauses, known?.clauses ?? [], on),
    printed: isProxy ? [] : stated.map(asPrinted),
    provisional: false,
  };
}

function noPriorMeeting({ priorYearDate, noPriorMeeting: none }: MeetingDate): boolean | null {
  if (priorYearDate !== null) return false;
  return none ? true : null;
}

/** The day of publicity as a filing alone tells it: the date of report, else the day of acceptance. */
function announcementOf(filing: Filing): DatedFact | null {
  const accepted = filing.acceptedAt?.toPlainDate() ?? filing.filedOn;
  const { reportDate } = filing;
  if (reportDate !== null && (accepted === null || !isBefore(accepted, reportDate)))
    return {
      ...fact(reportDate, 'default'),
      remark: 'The date of the report stands for the announcement, which is not dated.',
    };
  if (accepted === null) return null;
  return {
    ...fact(accepted, 'default'),
    remark: 'The day on which the filing was accepted stands for the announcement.',
  };
}

function assumed(anchors: Anchors, assumptions: Assumptions): Anchors {
  const supposed = assumable.map((name) => {
    const date = assumptions[name];
    return anchor(name, date === undefined ? null : fact(date, 'assumed'));
  });
  return Object.assign({}, anchors, ...supposed);
}
