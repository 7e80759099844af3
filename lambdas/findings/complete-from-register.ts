import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../deadlines/day.ts';
import { counted, dayInWords } from '../deadlines/day-words.ts';
import { daysFromAnniversary } from '../deadlines/meeting-moved.ts';
import type { Filing } from '../filing/filing.ts';
import type { AdvanceNoticeClause, Finding, MeetingDate, MeetingFact } from './finding.ts';
import type { KnownDate, KnownMeeting, KnownRegistrant } from './known-registrant.ts';
import { meetingOnRecord, priorMeeting } from './meetings-in-order.ts';
import { isAmong, isBefore } from './same-meeting.ts';
import { dayOfFiling, dayOfSource, sourceInWords } from './source.ts';

/** Moved by more than this from the anniversary, in calendar days, a meeting has changed (17 CFR 240.14a-8(e)(2)). */
export const daysThatMatter = 30;

/**
 * What a filing says, completed from what is remembered of its registrant: the prior year's meeting above all, so that
 * a new date alone shows whether it moved; the record and mailing dates of that very meeting; the day that it was
 * called for before. What a person set right after the filing was made takes the place of what was read in it. A fact
 * that was filled in names its source.
 */
export function completeFromRegister(filing: Filing, findings: readonly Finding[], known: KnownRegistrant): Finding[] {
  const on = dayOfFiling(filing);
  return findings.map((finding) => {
    if (finding.kind === 'advance-notice-clause') return withoutMisreading(finding, known);
    if (finding.kind !== 'meeting-date' || finding.meetingType !== 'annual') return finding;
    const mistake = known.mistaken.find(({ date, source }) => isSetRight(source, on) && finding.date?.equals(date));
    if (mistake !== undefined) {
      const remark = `There is no annual meeting on ${inWords(mistake.date)}, says ${sourceInWords(mistake.source)}.`;
      return { ...finding, incidental: true, remarks: [...finding.remarks, remark] };
    }
    return finding.incidental ? finding : completed(finding, known.meetings, on);
  });
}

function completed(
  meeting: MeetingDate,
  meetings: readonly KnownMeeting[],
  on: Temporal.PlainDate | null,
): MeetingDate {
  const own = meetingOnRecord(meetings, meeting, on);
  const right = own === null ? meeting : withCorrections(meeting, own, on);
  if (right.status === 'held' || right.status === 'cancelled') return right;
  const dated = own === null ? right : withDayBefore(withOwnDates(right, own), own, on);
  return withPriorYear(dated, meetings, own);
}

/** A person who has seen the filing knows better; one who spoke before it was made does not. */
function isSetRight(source: KnownDate['source'], on: Temporal.PlainDate | null): boolean {
  return source.kind === 'person' && (on === null || !isBefore(source.on, on));
}

function withCorrections(meeting: MeetingDate, own: KnownMeeting, on: Temporal.PlainDate | null): MeetingDate {
  const isMisread = meeting.date !== null && isAmong(meeting.date, own.misread);
  const right = isMisread ? corrected(meeting, 'date', own.date, on) : meeting;
  if (right.date === null || own.date?.date.equals(right.date) !== true) return right;
  const withPrior = corrected(right, 'priorYearDate', own.prior, on);
  const withRecordDate = corrected(withPrior, 'recordDate', own.recordDate, on);
  return corrected(withRecordDate, 'mailingDate', own.mailing, on);
}

function corrected(
  meeting: MeetingDate,
  fact: Exclude<MeetingFact, 'previouslyScheduledDate'>,
  said: KnownDate | null,
  on: Temporal.PlainDate | null,
): MeetingDate {
  const read = meeting[fact];
  if (said === null || !isSetRight(said.source, on) || read?.equals(said.date) === true) return meeting;
  const instead = read === null ? '' : `; the filing was read as ${inWords(read)}`;
  const remark = `${factNames[fact]} is ${inWords(said.date)}, says ${sourceInWords(said.source)}${instead}.`;
  return withRemark(withFact(meeting, fact, said), remark);
}

const factNames = {
  date: 'The date of the meeting',
  priorYearDate: "The date of the prior year's meeting",
  recordDate: 'The record date',
  mailingDate: 'The mailing date',
} as const;

/** With a fact from the register, and who says it. */
export function withFact(meeting: MeetingDate, fact: MeetingFact, known: KnownDate): MeetingDate {
  return {
    ...meeting,
    [fact]: known.date,
    ...(fact === 'date' ? { approximate: known.approximate } : {}),
    ...(fact === 'mailingDate' ? { mailingApproximate: known.approximate } : {}),
    origins: { ...meeting.origins, [fact]: 'register' },
    sources: { ...meeting.sources, [fact]: known.source },
  };
}

/** Record and mailing dates hold for the day that they were fixed for. */
function withOwnDates(meeting: MeetingDate, own: KnownMeeting): MeetingDate {
  if (meeting.date === null || own.date?.date.equals(meeting.date) !== true) return meeting;
  const { recordDate, mailing } = own;
  const recorded = meeting.recordDate === null && recordDate ? withFact(meeting, 'recordDate', recordDate) : meeting;
  return meeting.mailingDate === null && mailing ? withFact(recorded, 'mailingDate', mailing) : recorded;
}

/** The day that the meeting had on record: the one it was called for before or, for a filing that comes late, since. */
function withDayBefore(meeting: MeetingDate, own: KnownMeeting, on: Temporal.PlainDate | null): MeetingDate {
  const { date } = own;
  if (meeting.date === null || date === null || date.date.equals(meeting.date)) return meeting;
  const said = `${inWords(date.date)} in ${sourceInWords(date.source)}`;
  const day = dayOfSource(date.source);
  if (on === null || day === null || isBefore(on, day))
    return withRemark(meeting, `On record for another day: ${said}${day === null ? '' : ', which is later'}.`);
  if (meeting.previouslyScheduledDate !== null || own.standing === 'held') return meeting;
  if (meeting.approximate || date.approximate) return withRemark(meeting, `It was on record for ${said}.`);
  const known = withFact(meeting, 'previouslyScheduledDate', date);
  return meeting.status === 'set' ? { ...known, status: 'changed' } : known;
}

/** An adjournment is no new meeting: its anniversary is that of the day on which it was opened. */
function withPriorYear(meeting: MeetingDate, meetings: readonly KnownMeeting[], own: KnownMeeting | null): MeetingDate {
  if (meeting.date === null || meeting.status === 'adjourned') return meeting;
  const prior = priorMeeting(meetings, own, meeting.date)?.date ?? null;
  const isCorrected = meeting.origins.priorYearDate === 'register';
  if (meeting.priorYearDate !== null)
    return isCorrected ? moved(meeting, meeting.priorYearDate) : withOtherPrior(meeting, meeting.priorYearDate, prior);
  if (prior === null || meeting.noPriorMeeting) return meeting;
  const [days] = daysFromAnniversary(meeting.date, prior.date);
  if (meeting.saidToHaveMoved && Math.abs(days) <= daysThatMatter)
    return withRemark(
      meeting,
      `The filing says that the meeting has moved by more than ${daysThatMatter} days; from ${inWords(prior.date)} in ${sourceInWords(prior.source)} it would be ${counted(Math.abs(days), 'day')}.`,
    );
  return moved(withFact(meeting, 'priorYearDate', prior), prior.date);
}

/** With the distance from the anniversary; beyond the limit a meeting that was merely set has changed. */
export function moved(meeting: MeetingDate, prior: Temporal.PlainDate): MeetingDate {
  if (meeting.date === null) return meeting;
  const [daysMoved] = daysFromAnniversary(meeting.date, prior);
  const isChange = meeting.status === 'set' && Math.abs(daysMoved) > daysThatMatter;
  return { ...meeting, daysMoved, status: isChange ? 'changed' : meeting.status };
}

function withOtherPrior(meeting: MeetingDate, said: Temporal.PlainDate, prior: KnownDate | null): MeetingDate {
  if (prior === null || prior.date.equals(said)) return meeting;
  return withRemark(
    meeting,
    `The filing dates last year's meeting ${inWords(said)}; on record it is ${inWords(prior.date)}, in ${sourceInWords(prior.source)}.`,
  );
}

function withoutMisreading(clause: AdvanceNoticeClause, { misreadHere }: KnownRegistrant): AdvanceNoticeClause {
  const misread = misreadHere.find(({ subject }) => clause.subjects.includes(subject));
  if (misread === undefined || clause.expression === null) return clause;
  const remark = `The provision was misread, says ${sourceInWords(misread.source)}.`;
  return { ...clause, expression: null, remarks: [...clause.remarks, remark] };
}

function withRemark(meeting: MeetingDate, remark: string): MeetingDate {
  return { ...meeting, remarks: [...meeting.remarks, remark] };
}

function inWords(date: Temporal.PlainDate): string {
  return dayInWords(dayOf(date));
}
