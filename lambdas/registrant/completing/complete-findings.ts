import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { Finding, MeetingDate } from '../../findings/finding.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import { daysFromAnniversary } from '../../terms/meeting-moved.ts';
import { dayOfFiling, dayOfSource, type Source, sourceInWords } from '../../terms/source.ts';
import type { KnownDate, KnownMeeting, KnownRegistrant } from '../known.ts';
import { meetingOnRecord, priorMeeting } from '../meetings/meetings-in-order.ts';
import {
  inWords,
  withCorrections,
  withFact,
  withoutMisreading,
  withoutMistake,
  withRemark,
  withStatedSetRight,
} from './corrections-applied.ts';

/**
 * What a filing says, completed from what is remembered of its registrant: the prior year's meeting above all, so that
 * a new date alone shows whether it moved; the record and mailing dates of that very meeting; the day that it was
 * called for before. What a person set right after the filing was made takes the place of what was read in it. A fact
 * that was filled in names its source.
 */
export function completeFindings(filing: Filing, findings: readonly Finding[], known: KnownRegistrant): Finding[] {
  const on = dayOfFiling(filing);
  return findings.map((finding) => {
    if (finding.kind === 'advance-notice-clause') return withoutMisreading(finding, known);
    if (finding.kind === 'stated-deadline') return withStatedSetRight(finding, known.meetings, on);
    if (finding.kind !== 'meeting-date' || finding.meetingType !== 'annual') return finding;
    const meeting = withoutMistake(finding, known, on);
    return meeting.incidental ? meeting : completed(meeting, known.meetings, filing);
  });
}

function completed(meeting: MeetingDate, meetings: readonly KnownMeeting[], filing: Filing): MeetingDate {
  const on = dayOfFiling(filing);
  const own = meetingOnRecord(meetings, meeting, on);
  const right = own === null ? meeting : withCorrections(meeting, own, on);
  if (right.status === 'held' || right.status === 'cancelled') return right;
  const dated = own === null ? right : withDayBefore(withOwnDates(right, own), own, filing);
  return withPriorYear(dated, meetings, own);
}

/** Record and mailing dates hold for the day that they were fixed for. */
function withOwnDates(meeting: MeetingDate, own: KnownMeeting): MeetingDate {
  if (meeting.date === null || own.date?.date.equals(meeting.date) !== true) return meeting;
  const { recordDate, mailing } = own;
  const recorded = meeting.recordDate === null && recordDate ? withFact(meeting, 'recordDate', recordDate) : meeting;
  return meeting.mailingDate === null && mailing ? withFact(recorded, 'mailingDate', mailing) : recorded;
}

/** The day that the meeting had on record: the one it was called for before or, for a filing that comes late, since. */
function withDayBefore(meeting: MeetingDate, own: KnownMeeting, filing: Filing): MeetingDate {
  const { date } = own;
  if (meeting.date === null || date === null || date.date.equals(meeting.date)) return meeting;
  const said = `${inWords(date.date)} in ${sourceInWords(date.source)}`;
  const day = dayOfSource(date.source);
  if (day === null) return withRemark(meeting, 'on-record-otherwise', `On record for another day: ${said}.`);
  if (!wasMadeAfter(filing, date.source))
    return withRemark(
      { ...meeting, sinceMovedTo: date.date },
      'on-record-otherwise',
      `On record for another day: ${said}, which is later.`,
    );
  if (meeting.previouslyScheduledDate !== null || own.standing === 'held') return meeting;
  if (meeting.approximate || date.approximate)
    return withRemark(meeting, 'on-record-otherwise', `It was on record for ${said}.`);
  const known = withFact(meeting, 'previouslyScheduledDate', date);
  return meeting.status === 'set' ? { ...known, status: 'changed' } : known;
}

/** Of two that bear the same day, an amendment is the later. */
function wasMadeAfter(filing: Filing, source: Source): boolean {
  const on = dayOfFiling(filing);
  const day = dayOfSource(source);
  if (on === null || day === null || isBefore(on, day)) return false;
  const isAmendment = source.kind === 'filing' && /\/A$/.test(source.filing.form ?? '');
  return !(on.equals(day) && isAmendment && !filing.amendment);
}

/** An adjournment is no new meeting: its anniversary is that of the day on which it was opened. */
function withPriorYear(meeting: MeetingDate, meetings: readonly KnownMeeting[], own: KnownMeeting | null): MeetingDate {
  if (meeting.date === null || meeting.status === 'adjourned') return meeting;
  const prior = priorMeeting(meetings, own, meeting.date)?.date ?? null;
  const isCorrected = meeting.origins.priorYearDate === 'register' || meeting.origins.date === 'register';
  if (meeting.priorYearDate !== null)
    return isCorrected ? moved(meeting, meeting.priorYearDate) : withOtherPrior(meeting, meeting.priorYearDate, prior);
  if (prior === null || meeting.noPriorMeeting) return meeting;
  const [days] = daysFromAnniversary(meeting.date, prior.date);
  if (meeting.saidToHaveMoved && Math.abs(days) <= MOVED_BY_MORE_THAN)
    return withRemark(
      meeting,
      'on-record-otherwise',
      `The filing says that the meeting has moved by more than ${MOVED_BY_MORE_THAN} days; from ${inWords(prior.date)} in ${sourceInWords(prior.source)} it would be ${counted(Math.abs(days), 'day')}.`,
    );
  return moved(withFact(meeting, 'priorYearDate', prior), prior.date);
}

/** With the distance from the anniversary; beyond the limit a meeting that was merely set has changed. */
export function moved(meeting: MeetingDate, prior: Temporal.PlainDate): MeetingDate {
  if (meeting.date === null) return meeting;
  const [daysMoved] = daysFromAnniversary(meeting.date, prior);
  const isChange = meeting.status === 'set' && Math.abs(daysMoved) > MOVED_BY_MORE_THAN;
  return { ...meeting, daysMoved, status: isChange ? 'changed' : meeting.status };
}

function withOtherPrior(meeting: MeetingDate, said: Temporal.PlainDate, prior: KnownDate | null): MeetingDate {
  if (prior === null || prior.date.equals(said)) return meeting;
  return withRemark(
    meeting,
    'on-record-otherwise',
    `The filing dates last year's meeting ${inWords(said)}; on record it is ${inWords(prior.date)}, in ${sourceInWords(prior.source)}.`,
  );
}
