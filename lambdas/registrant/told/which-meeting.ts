import type { Temporal } from 'temporal-polyfill';
import type { Finding, MeetingDate } from '../../findings/finding.ts';
import { isAmong } from '../../terms/days/dates.ts';
import type { KnownMeeting } from '../known.ts';
import { nextMeeting } from '../meetings/meetings-in-order.ts';
import type { ToldDeadline } from './told-deadline.ts';

export type MeetingServed = ToldDeadline['meeting'];

/** The meetings as they are known with the filing at hand, and what that tells of them. */
export interface MeetingsKnown {
  /** Annual ones. */
  readonly meetings: readonly KnownMeeting[];
  /** What the filing itself tells. */
  readonly findings: readonly Finding[];
}

/**
 * Which meeting a deadline is for, as a word that is the same for the meeting's former and present days and, for an
 * annual one, for the time before it had any.
 */
export function meetingWord(meeting: MeetingServed, known: MeetingsKnown): string {
  if (meeting.type === 'special') return `special ${presentDay(meeting.date, known)}`;
  const own = meetingKnown(meeting, known);
  if (own !== null) return `annual #${known.meetings.indexOf(own)}`;
  const { date, follows, year } = meeting;
  return `annual ${date ?? (follows === null ? year : `after ${follows}`)}`;
}

/** Whether the day that a deadline is told for, or that none is known yet, is what holds as far as is known. */
export function isAsKnown(meeting: MeetingServed, known: MeetingsKnown): boolean {
  if (meeting.type === 'special') return true;
  const own = meetingKnown(meeting, known);
  if (meeting.date === null) return own === null || own.date === null;
  return isDayOf(own, meeting.date) && own?.standing !== 'cancelled';
}

/**
 * Whether the meeting is cancelled, or put off to a day that was not named; or nobody says any more that there is one on
 * that day: an amendment, a person or a better reading has taken it back.
 */
export function isCalledOff(meeting: MeetingServed, known: MeetingsKnown): boolean {
  if (meeting.type === 'special') return presentDay(meeting.date, known) === null;
  const own = meetingKnown(meeting, known);
  if (own === null) return meeting.date !== null;
  return own.standing === 'cancelled' || own.standing === 'put-off';
}

function meetingKnown({ date, follows, year }: MeetingServed, known: MeetingsKnown): KnownMeeting | null {
  const { meetings } = known;
  // An amendment takes the former day off the record.
  if (date !== null) return meetingOf(date, known) ?? meetingOf(movingFrom(date, 'annual', known)?.date ?? null, known);
  return follows === null ? (meetings.find((known) => known.year === year) ?? null) : nextMeeting(meetings, follows);
}

function meetingOf(day: Temporal.PlainDate | null, { meetings }: MeetingsKnown): KnownMeeting | null {
  return (day && meetings.find(({ days, misread }) => isAmong(day, [...days, ...misread]))) ?? null;
}

function isDayOf(known: KnownMeeting | null, day: Temporal.PlainDate): boolean {
  return known?.date?.date.equals(day) === true || known?.adjournedTo?.date.equals(day) === true;
}

/** The day that the filing at hand moves a special meeting to; null when it calls it off. */
function presentDay(day: Temporal.PlainDate | null, known: MeetingsKnown): Temporal.PlainDate | null {
  const moving = day === null ? undefined : movingFrom(day, 'special', known);
  if (moving === undefined) return day;
  return moving.status === 'cancelled' ? null : moving.date;
}

/** What the filing at hand tells of a meeting that it puts from that day onto another. */
function movingFrom(
  day: Temporal.PlainDate,
  type: MeetingDate['meetingType'],
  { findings }: MeetingsKnown,
): MeetingDate | undefined {
  return findings
    .filter((one) => one.kind === 'meeting-date')
    .find((one) => one.meetingType === type && !one.incidental && one.previouslyScheduledDate?.equals(day));
}
