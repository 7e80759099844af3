import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Finding, MeetingDate, StatedDeadline } from '../../findings/finding.ts';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import { OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { MeetingFacts } from '../../terms/facts.ts';
import { isDefinitiveProxyStatement } from '../../terms/forms.ts';
import type { KnownRegistrant } from '../known.ts';
import type { Assumptions } from './assumptions.ts';
import { clausesThatHold } from './clauses-in-force.ts';
import { assumed, commonFacts, onRecord, type Setting, settingOf } from './filing-setting.ts';
import { type Anchors, anchor, definitiveFilingOf, fiscalYearEndBefore } from './meeting-anchors.ts';
import {
  asPriorYear,
  isOfTheNextYear,
  meetingServed,
  nextYearsCalled,
  nextYearsMeeting,
  rememberedMeeting,
} from './meeting-served.ts';
import { asStatedWindow, statedInForce } from './stated-in-force.ts';

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
  const ahead = findings
    .filter((f) => f.kind === 'meeting-date')
    .filter((m) => m.status !== 'held' && m.status !== 'cancelled' && !m.incidental);
  const ofFiling = settingOf(filing, findings, known, assumptions);
  const isProxy = ofFiling.isProxy && !isOfAnEarlierSpecialMeeting(ahead);
  const setting = { ...ofFiling, isProxy };
  if (assumptions.meeting) return [assumedMeeting(assumptions.meeting, ahead, setting)];

  const told = ahead.filter(({ onRecord }) => !onRecord);
  const called = told.filter(({ sinceMovedTo }) => sinceMovedTo === undefined);
  const revealed = ahead.filter(({ onRecord }) => onRecord);
  const thisYears = asHeld(told.find((m) => m.meetingType === 'annual' && m.date !== null));
  const nextYears = isProxy ? called.find((m) => isOfTheNextYear(m, thisYears)) : undefined;
  const meetings = called.map((m) =>
    m === nextYears ? nextYearsCalled(m, thisYears, setting) : calledMeeting(m, setting),
  );
  if (nextYears !== undefined) return meetings;
  const onRecordNext = revealed[0] ?? meetingServed(thisYears, meetings.length, setting);
  if (onRecordNext !== null) return [...meetings, rememberedMeeting(onRecordNext, thisYears, setting)];
  const understood = setting.clauses.filter(({ expression }) => expression !== null);
  // The proxy statement of a special meeting is none of last year's annual one: nothing is counted from its mailing.
  const isOfAnnual = isProxy && !(called.length > 0 && called.every((m) => m.meetingType === 'special'));
  const isSpokenOf = (meetings.length === 0 || isProxy) && setting.stated.length + understood.length > 0;
  const undated = isOfAnnual || isSpokenOf ? nextYearsMeeting(thisYears, { ...setting, isProxy: isOfAnnual }) : null;
  if (undated !== null) return [...meetings, undated];
  const later = isProxy || thisYears === null ? null : servedByNone(called, setting);
  const next = later === null ? null : nextYearsMeeting(thisYears, later);
  return next === null ? meetings : [...meetings, next];
}

/**
 * True where a paper calls a special meeting months before the annual one that it tells of as well ("if the merger is
 * not completed, we will hold the 2017 annual meeting on April 26"): it is no proxy statement of that one, and what it
 * prints is for that one, not for the next.
 */
function isOfAnEarlierSpecialMeeting(ahead: readonly MeetingDate[]): boolean {
  const first = (type: MeetingDate['meetingType']) =>
    ahead.find((m) => m.meetingType === type && m.date !== null)?.date;
  const [special, annual] = [first('special'), first('annual')];
  return special != null && annual != null && daysBetween(special, annual) >= OTHER_YEARS_MEETING;
}

/** With what a report prints for a later meeting than it calls, and nothing else; null where it prints none. */
function servedByNone(called: readonly MeetingDate[], setting: Setting): Setting | null {
  const annual = called.filter(({ meetingType }) => meetingType === 'annual');
  const stated = setting.stated.filter((one) => !annual.some((meeting) => isFor(meeting)(one)));
  return stated.length === 0 ? null : { ...setting, stated, clauses: [] };
}

/** On the day that it was moved to since, which is the one that the next year counts from. */
function asHeld(meeting: MeetingDate | undefined): MeetingDate | null {
  if (meeting === undefined) return null;
  return meeting.sinceMovedTo === undefined ? meeting : { ...meeting, date: meeting.sinceMovedTo };
}

/** The meeting that a filing tells of. A proxy statement's provisions and printed dates are next year's. */
function calledMeeting(meeting: MeetingDate, setting: Setting): MeetingFacts {
  const { isProxy, clauses, stated, known, on } = setting;
  const own = onRecord(meeting, setting);
  const isServed = meeting.meetingType === 'annual' && !(isProxy && meeting.date !== null);
  const common = commonFacts(meeting, own, setting);
  const filed = meeting.date === null ? null : definitiveFilingOf(setting.filing);
  return {
    ...common,
    anchors: { ...common.anchors, ...anchor('definitiveFiling', filed) },
    // It lies before us, also where it bears no day of filing.
    proxyStatementFiled:
      common.proxyStatementFiled || (meeting.date !== null && isDefinitiveProxyStatement(setting.filing.form)),
    clauses: isServed ? clausesThatHold(clauses, known?.clauses ?? [], on) : [],
    stated: isServed ? statedInForce(stated.filter(isFor(meeting)), meeting, own, on) : [],
  };
}

/** What is printed for next year's meeting by its name, or is due only behind this one, is not for this one. */
function isFor({ date }: MeetingDate): (stated: StatedDeadline) => boolean {
  return ({ meetingYear, date: due }) =>
    date === null || !((meetingYear !== null && meetingYear > date.year) || isBefore(date, due));
}

/** The meeting that a person supposes: the one that the filing tells of on another day, or the one that follows it. */
function assumedMeeting(day: Temporal.PlainDate, ahead: readonly MeetingDate[], setting: Setting): MeetingFacts {
  const { clauses, stated, isProxy, known, on, assumptions } = setting;
  return {
    type: 'annual',
    year: day.year,
    anchors: assumed(anchorsSupposing(day, ahead, setting), assumptions),
    noPriorMeeting: null,
    saidToHaveMoved: null,
    designatedBefore: null,
    proxyStatementFiled: false,
    clauses: clausesThatHold(clauses, known?.clauses ?? [], on),
    stated: isProxy
      ? []
      : stated.filter(({ meetingYear }) => (meetingYear ?? day.year) === day.year).map(asStatedWindow),
    provisional: false,
  };
}

function anchorsSupposing(day: Temporal.PlainDate, ahead: readonly MeetingDate[], setting: Setting): Anchors {
  const annual = ahead.find(({ meetingType }) => meetingType === 'annual');
  if (annual === undefined)
    return {
      ...anchor('announcement', setting.announcement),
      ...anchor('fiscalYearEnd', fiscalYearEndBefore(day, setting)),
    };
  if (setting.isProxy && isOfTheNextYear({ ...annual, date: day }, annual)) return asPriorYear(annual, setting);
  const { anchors } = commonFacts(annual, onRecord(annual, setting), setting);
  return annual.date?.equals(day) === true ? anchors : withoutOtherDays(anchors, day);
}

/** The papers were sent for the meeting that is called, and not for one supposed; a record date may serve that one too. */
function withoutOtherDays(anchors: Anchors, day: Temporal.PlainDate): Anchors {
  const { mailing: _mailing, noticeMailed: _noticeMailed, ...others } = anchors;
  const { recordDate, ...rest } = others;
  const ahead = recordDate === undefined ? 0 : daysBetween(recordDate.date, day);
  return ahead >= 0 && ahead < OTHER_YEARS_MEETING ? others : rest;
}
