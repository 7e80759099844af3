import type { Temporal } from 'temporal-polyfill';
import type { AdvanceNoticeClause, MeetingDate, MeetingFact, StatedDeadline } from '../../findings/finding.ts';
import { isAmong, isBefore } from '../../terms/days/dates.ts';
import { dayOf } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { FindingRemarkKind } from '../../terms/remark.ts';
import { sourceInWords } from '../../terms/source.ts';
import type { KnownDate, KnownMeeting, KnownRegistrant } from '../known.ts';

/** A person who has seen the filing knows better; one who spoke before it was made does not. */
function isSetRight(source: KnownDate['source'], on: Temporal.PlainDate | null): boolean {
  return source.kind === 'person' && (on === null || !isBefore(source.on, on));
}

/** A meeting that a person says is none is only background. */
export function withoutMistake(
  meeting: MeetingDate,
  { mistaken }: KnownRegistrant,
  on: Temporal.PlainDate | null,
): MeetingDate {
  const mistake = mistaken.find(({ date, source }) => isSetRight(source, on) && meeting.date?.equals(date));
  if (mistake === undefined) return meeting;
  const remark = `There is no annual meeting on ${inWords(mistake.date)}, says ${sourceInWords(mistake.source)}.`;
  return withRemark({ ...meeting, incidental: true }, 'correction', remark);
}

/** The dates of a meeting as a person who has seen the filing reads them. */
export function withCorrections(meeting: MeetingDate, own: KnownMeeting, on: Temporal.PlainDate | null): MeetingDate {
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
  return withRemark(withFact(meeting, fact, said), 'correction', remark);
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

/** A provision that a person says was misread is not understood. */
export function withoutMisreading(clause: AdvanceNoticeClause, { misreadHere }: KnownRegistrant): AdvanceNoticeClause {
  const misread = misreadHere.find(({ subject }) => clause.subjects.includes(subject));
  if (misread === undefined || clause.expression === null) return clause;
  const text = `The provision was misread, says ${sourceInWords(misread.source)}.`;
  return { ...clause, expression: null, remarks: [...clause.remarks, { kind: 'correction', text }] };
}

/** A printed deadline as a person who has seen the filing reads it. */
export function withStatedSetRight(
  stated: StatedDeadline,
  meetings: readonly KnownMeeting[],
  on: Temporal.PlainDate | null,
): StatedDeadline {
  if (stated.meetingType !== 'annual') return stated;
  const right = meetings
    .filter((meeting) => isServedBy(meeting, stated))
    .flatMap(({ stated }) => stated)
    .find(
      ({ source, subject, misread }) =>
        subject === stated.subject && isSetRight(source, on) && isAmong(stated.date, misread),
    );
  if (right === undefined || (right.due.equals(stated.date) && String(right.opens) === String(stated.opens)))
    return stated;
  const { opens, due, source } = right;
  const text = `The deadline is ${inWords(due)}, says ${sourceInWords(source)}; the filing was read as ${inWords(stated.date)}.`;
  return { ...stated, opens, date: due, remarks: [...stated.remarks, { kind: 'correction', text }] };
}

function isServedBy({ date, year }: KnownMeeting, { date: due, meetingYear }: StatedDeadline): boolean {
  if (meetingYear !== null) return year === meetingYear;
  if (date === null) return year === due.year || year === due.year + 1;
  return isBefore(due, date.date) && isBefore(date.date, due.add({ months: 18 }));
}

export function withRemark(meeting: MeetingDate, kind: FindingRemarkKind, text: string): MeetingDate {
  return { ...meeting, remarks: [...meeting.remarks, { kind, text }] };
}

/** "May 25, 2004", with the month in three letters. */
export function inWords(date: Temporal.PlainDate): string {
  return dayInWords(dayOf(date));
}
