import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import {
  ALWAYS_ONE_MEETING,
  ONE_MEETING_WHILE_AHEAD,
  ONE_MEETING_WHILE_PUT_OFF,
  OTHER_YEARS_MEETING,
} from '../../terms/days/distances.ts';
import type { Standing } from '../known.ts';

/** The days that an annual meeting was called for, ascending, at least one, and what is known of when. */
export interface MeetingSpan {
  readonly days: readonly Temporal.PlainDate[];
  readonly standing: Standing;
  /** The day of the first filing that gave it a day. */
  readonly firstToldOn: Temporal.PlainDate | null;
}

/** Whether days that no filing links are days of one annual meeting, by how near they lie and what was known when. */
export function isOneMeeting(one: MeetingSpan, other: MeetingSpan): boolean {
  const [earlier, later] = isBefore(firstDay(one), firstDay(other)) ? [one, other] : [other, one];
  const gap = daysBetween(lastDay(earlier), firstDay(later));
  if (gap < ALWAYS_ONE_MEETING) return true;
  if (earlier.standing === 'held') return false;
  if (earlier.standing === 'put-off') return gap < ONE_MEETING_WHILE_PUT_OFF;
  const told = later.firstToldOn;
  const wasAhead = told !== null && !isBefore(lastDay(earlier), told);
  return gap < (wasAhead ? ONE_MEETING_WHILE_AHEAD : OTHER_YEARS_MEETING);
}

function firstDay({ days }: MeetingSpan): Temporal.PlainDate {
  const [first] = days;
  if (first === undefined) throw new RangeError('A meeting that was never called has no days to compare');
  return first;
}

function lastDay(span: MeetingSpan): Temporal.PlainDate {
  return span.days.at(-1) ?? firstDay(span);
}
