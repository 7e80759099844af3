import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isAmong, isBefore } from '../../terms/days/dates.ts';
import { OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { KnownDate, KnownMeeting } from '../known.ts';
import { isOneMeeting } from './same-meeting.ts';

/** What a filing says of an annual meeting, as far as that tells which one it is. */
export interface MeetingTold {
  readonly date: Temporal.PlainDate | null;
  readonly previouslyScheduledDate: Temporal.PlainDate | null;
  readonly priorYearDate: Temporal.PlainDate | null;
}

/** Further than this a meeting in between may have been missed. */
const yearApartAtMost = { months: 18 };

/** The meeting on record that a filing of that day speaks of; null when it is not on record. */
export function meetingOnRecord(
  meetings: readonly KnownMeeting[],
  told: MeetingTold,
  on: Temporal.PlainDate | null,
): KnownMeeting | null {
  const days = [told.date, told.previouslyScheduledDate].filter((day) => day !== null);
  const named = meetings.find((known) => days.some((day) => isAmong(day, known.days) || isAmong(day, known.misread)));
  if (named !== undefined) return named;
  const { date, priorYearDate } = told;
  if (date === null) return null;
  const span = { days: [date], standing: 'called', firstToldOn: on } as const;
  const others = meetings.filter((known) => priorYearDate === null || !isAmong(priorYearDate, known.days));
  const near = others.filter((known) => known.days.length > 0 && isOneMeeting(known, span));
  const distance = ({ days: [day = date] }: KnownMeeting) => Math.abs(daysBetween(day, date));
  const [nearest] = near.sort((a, b) => distance(a) - distance(b));
  return nearest ?? meetings.find((known) => known.days.length === 0 && follows(meetings, known, date)) ?? null;
}

/** Whether a meeting that has no day yet is the one on that day: it comes next after the one before that day. */
function follows(meetings: readonly KnownMeeting[], undated: KnownMeeting, day: Temporal.PlainDate): boolean {
  const before = meetings[meetings.indexOf(undated) - 1];
  return before?.date == null ? undated.year === day.year : isYearApart(before.date.date, day);
}

/** The annual meeting of the year before, as far as it is known. */
export interface PriorMeeting {
  readonly date: KnownDate;
  /** Null when all that is known is its day. */
  readonly meeting: KnownMeeting | null;
}

/**
 * The annual meeting before the one on that day, which is `own` if it is on record. One that lies more than a year and
 * a half back is none: a meeting in between may have gone unnoticed, and nobody is to be told that this one moved.
 */
export function priorMeeting(
  meetings: readonly KnownMeeting[],
  own: KnownMeeting | null,
  day: Temporal.PlainDate,
): PriorMeeting | null {
  const stated = own?.prior ?? null;
  if (stated !== null) return { date: stated, meeting: meetingAround(meetings, stated.date) };
  const last = meetings.findLast(
    (known) => known !== own && known.date !== null && known.standing !== 'cancelled' && isBefore(known.date.date, day),
  );
  return last?.date != null && isYearApart(last.date.date, day) ? { date: last.date, meeting: last } : null;
}

/** The annual meeting after the one on that day: the next on record, which may have no day yet; null when none is. */
export function nextMeeting(meetings: readonly KnownMeeting[], day: Temporal.PlainDate): KnownMeeting | null {
  const own = meetings.findIndex((known) => isAmong(day, known.days));
  return (
    meetings.find((known, index) => {
      if (known.days.length === 0) return own === -1 ? known.year === day.year + 1 : index === own + 1;
      return known.date !== null && index > own && isYearApart(day, known.date.date);
    }) ?? null
  );
}

/** The meeting on record that was held on that day, or so near to it that it is the same. */
export function meetingAround(meetings: readonly KnownMeeting[], day: Temporal.PlainDate): KnownMeeting | null {
  const span = { days: [day], standing: 'held', firstToldOn: null } as const;
  return meetings.find((known) => known.days.length > 0 && isOneMeeting(known, span)) ?? null;
}

function isYearApart(before: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return daysBetween(before, day) >= OTHER_YEARS_MEETING && !isBefore(before.add(yearApartAtMost), day);
}
