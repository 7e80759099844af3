import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore } from '../../terms/dates.ts';
import type { Standing } from '../known.ts';

/** The days that an annual meeting was called for, ascending, at least one, and what is known of when. */
export interface MeetingSpan {
  readonly days: readonly Temporal.PlainDate[];
  readonly standing: Standing;
  /** The day of the first filing that gave it a day. */
  readonly firstToldOn: Temporal.PlainDate | null;
}

/** No company holds two annual meetings so near to each other: whatever is read, it is one. */
const alwaysOne = 60;
/** A company that calls a meeting while another is still ahead means the same one, moved. */
const oneWhileAhead = 300;
/** After a meeting's day has passed, one so soon after it is the same, late. */
const oneAfterwards = 120;
/** A meeting that was put off and has no day yet takes the next day that is named, up to a year and a month later. */
const oneWhilePutOff = 400;

/** Whether days that no filing links are days of one annual meeting, by how near they lie and what was known when. */
export function isOneMeeting(one: MeetingSpan, other: MeetingSpan): boolean {
  const [earlier, later] = isBefore(firstDay(one), firstDay(other)) ? [one, other] : [other, one];
  const gap = daysBetween(lastDay(earlier), firstDay(later));
  if (gap < alwaysOne) return true;
  if (earlier.standing === 'held') return false;
  if (earlier.standing === 'put-off') return gap < oneWhilePutOff;
  const told = later.firstToldOn;
  const wasAhead = told !== null && !isBefore(lastDay(earlier), told);
  return gap < (wasAhead ? oneWhileAhead : oneAfterwards);
}

function firstDay({ days }: MeetingSpan): Temporal.PlainDate {
  const [first] = days;
  if (first === undefined) throw new RangeError('A meeting that was never called has no days to compare');
  return first;
}

function lastDay(span: MeetingSpan): Temporal.PlainDate {
  return span.days.at(-1) ?? firstDay(span);
}
