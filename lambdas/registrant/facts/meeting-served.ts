import type { Filing } from '../../filing/filing.ts';
import type { MeetingDate, StatedDeadline } from '../../findings/finding.ts';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import { OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { DatedFact, MeetingFacts } from '../../terms/facts.ts';
import { isDefinitiveProxyStatement, isForSpecialMeeting, isInformationStatement } from '../../terms/forms.ts';
import { moved } from '../completing/complete-findings.ts';
import { withFact } from '../completing/corrections-applied.ts';
import { meetingFromRegister } from '../completing/meeting-from-register.ts';
import type { KnownMeeting, KnownRegistrant } from '../known.ts';
import { nextMeeting, priorMeeting } from '../meetings/meetings-in-order.ts';
import { clausesThatHold } from './clauses-in-force.ts';
import { announcementOf, assumed, commonFacts, onRecord, type Setting } from './filing-setting.ts';
import { type Anchors, anchor, fact, factRead, knownFact } from './meeting-anchors.ts';
import { isKnownNotToHaveMoved, statedForUncalled, statedInForce } from './stated-in-force.ts';

/* The meeting that a filing's provisions and printed deadlines are for, when it is not the one that the filing calls. */

/** Whether a proxy statement names next year's meeting by this date, beside its own. */
export function isOfTheNextYear({ meetingType, date }: MeetingDate, thisYears: MeetingDate | null): boolean {
  if (meetingType !== 'annual' || date === null || thisYears?.date == null) return false;
  return daysBetween(thisYears.date, date) >= OTHER_YEARS_MEETING;
}

/** Next year's meeting in a proxy statement that names its day already: what it prints of next year is for that day. */
export function nextYearsCalled(meeting: MeetingDate, thisYears: MeetingDate | null, setting: Setting): MeetingFacts {
  const { filing, clauses, stated, known, on, assumptions } = setting;
  const announced: Setting = { ...setting, announcement: announcementOf(filing) };
  const own = onRecord(meeting, setting);
  const common = commonFacts(meeting, own, announced);
  return {
    ...common,
    anchors: assumed({ ...common.anchors, ...asPriorYear(thisYears, setting) }, assumptions),
    clauses: clausesThatHold(clauses, known?.clauses ?? [], on),
    stated: statedInForce(stated, meeting, own, on),
  };
}

/** A meeting on record that the filing bears on: the one after its own, or the one that its deadlines are for. */
export function rememberedMeeting(meeting: MeetingDate, thisYears: MeetingDate | null, setting: Setting): MeetingFacts {
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
    stated: statedInForce(statedFor(meeting, own, thisYears, setting), meeting, own, on),
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
  const since = (own?.stated ?? []).filter(({ forDate }) => forDate !== null);
  return stated.filter(({ subject }) => !since.some((one) => one.subject === subject));
}

/**
 * The meeting on record that the filing's provisions and printed deadlines are for, when it does not tell of it: after a
 * proxy statement's own the next one, for any other filing the one that is ahead.
 */
export function meetingServed(thisYears: MeetingDate | null, told: number, setting: Setting): MeetingDate | null {
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
export function nextYearsMeeting(thisYears: MeetingDate | null, setting: Setting): MeetingFacts | null {
  const { clauses, stated, known, on, assumptions } = setting;
  const statedForYear = stated.map(({ meetingYear }) => meetingYear).find((year) => year !== null) ?? null;
  const before = thisYears?.date == null ? meetingBefore(statedForYear, known) : null;
  const dayBefore = thisYears?.date ?? before?.date?.date ?? null;
  const uncalled = dayBefore === null || known === null ? null : nextMeeting(known.meetings, dayBefore);
  const called = thisYears?.date == null ? null : factRead(thisYears.date, thisYears, thisYears.approximate);
  const onRecord = before?.date == null ? null : knownFact(before.date);
  const anchors = {
    ...anchor('priorMeeting', called ?? onRecord),
    ...anchor('priorMailing', statedForYear === null || before?.mailing == null ? null : knownFact(before.mailing)),
    ...asPriorYear(thisYears, setting),
  };
  const isKnown = Object.keys(anchors).length + stated.length + Object.keys(assumptions).length > 0;
  if (!isKnown) return null;
  return {
    type: 'annual',
    year: thisYears?.date ? thisYears.date.year + 1 : statedForYear,
    anchors: assumed(anchors, assumptions),
    noPriorMeeting: null,
    saidToHaveMoved: null,
    designatedBefore: null,
    proxyStatementFiled: false,
    clauses: clausesThatHold(clauses, [], null),
    stated: statedForUncalled(stated, uncalled, on),
    provisional: true,
  };
}

/** On record the meeting of the year before the one that deadlines are printed for; where that is not told, the last one held. */
function meetingBefore(year: number | null, known: KnownRegistrant | null): KnownMeeting | null {
  const before =
    year === null ? undefined : known?.meetings.find((one) => one.date !== null && one.date.date.year === year - 1);
  return before ?? known?.meetings.findLast(({ standing }) => standing === 'held') ?? null;
}

/** What a proxy statement says of its own meeting and mailing, as the prior ones of the next. */
export function asPriorYear(thisYears: MeetingDate | null, { filing, isProxy }: Setting): Anchors {
  if (!isProxy) return {};
  const meeting = thisYears?.date == null ? null : factRead(thisYears.date, thisYears, thisYears.approximate);
  return { ...anchor('priorMeeting', meeting), ...anchor('priorMailing', mailingHere(thisYears, filing)) };
}

function mailingHere(thisYears: MeetingDate | null, { filedOn, form }: Filing): DatedFact | null {
  // Rules count from the day of a proxy statement: 17 CFR 240.14a-8(e)(2), 240.14a-4(c)(1).
  if (isInformationStatement(form)) return null;
  if (thisYears?.mailingDate != null) return factRead(thisYears.mailingDate, thisYears, thisYears.mailingApproximate);
  // Further materials are sent later, a preliminary proxy statement to nobody, one for a merger is none of the annual meeting.
  if (!isDefinitiveProxyStatement(form) || (thisYears === null && isForSpecialMeeting(form))) return null;
  const remark =
    'The filing date stands for the day on which the proxy materials were first sent, which is not stated.';
  return filedOn === null ? null : { ...fact(filedOn, 'default'), remark };
}
