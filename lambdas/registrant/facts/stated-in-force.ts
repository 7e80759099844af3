import { Temporal } from 'temporal-polyfill';
import type { MeetingDate, StatedDeadline } from '../../findings/finding.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import type { StatedWindow } from '../../terms/facts.ts';
import { dayOfSource, wasSaidBy } from '../../terms/source.ts';
import type { KnownMeeting, KnownStated } from '../known.ts';

/**
 * The deadlines printed for a meeting: those of the filing of that day and, for subjects on which it prints none, those
 * on record. What was printed for another day of the meeting, or before it was called for one that has moved since,
 * holds no longer, unless the filing says that it does.
 */
export function statedInForce(
  own: readonly StatedDeadline[],
  meeting: MeetingDate,
  onRecord: KnownMeeting | null,
  on: Temporal.PlainDate | null,
): readonly StatedWindow[] {
  const calledOn = [onRecord?.firstToldOn ?? null, on]
    .filter((day) => day !== null)
    .sort(Temporal.PlainDate.compare)[0];
  const remembered = (onRecord?.stated ?? []).filter(
    (stated) =>
      !own.some(({ subject }) => subject === stated.subject) &&
      (meeting.deadlinesStay !== undefined ||
        (isForThatDay(stated, meeting, calledOn ?? null) ?? isKnownNotToHaveMoved(meeting))),
  );
  return [...own.map(asStatedWindow), ...remembered.map(withoutSource)];
}

/** Null: it was printed before the meeting was called. */
function isForThatDay(
  { forDate, source }: KnownStated,
  meeting: MeetingDate,
  calledOn: Temporal.PlainDate | null,
): boolean | null {
  if (forDate !== null) return meeting.date?.equals(forDate) === true;
  const statedOn = dayOfSource(source);
  return calledOn !== null && statedOn !== null && !isBefore(statedOn, calledOn) ? true : null;
}

/** What a filing prints for a meeting not yet called, and what was printed for it since. */
export function statedForUncalled(
  own: readonly StatedDeadline[],
  onRecord: KnownMeeting | null,
  on: Temporal.PlainDate | null,
): readonly StatedWindow[] {
  const since = (onRecord?.stated ?? []).filter(({ source }) => !wasSaidBy(on, source));
  const others = own.filter(({ subject }) => !since.some((one) => one.subject === subject));
  return [...others.map(asStatedWindow), ...since.map(withoutSource)];
}

/** The dates printed the year before suppose this. */
export function isKnownNotToHaveMoved({ daysMoved, saidToHaveMoved, noPriorMeeting }: MeetingDate): boolean {
  return daysMoved !== null && Math.abs(daysMoved) <= MOVED_BY_MORE_THAN && !saidToHaveMoved && !noPriorMeeting;
}

export function asStatedWindow({ subject, opens, date: due, hour, evidence }: StatedDeadline): StatedWindow {
  return { subject, opens, due, ...(hour === undefined ? {} : { hour }), evidence };
}

function withoutSource({ subject, opens, due, hour, evidence }: KnownStated): StatedWindow {
  return { subject, opens, due, ...(hour === undefined ? {} : { hour }), evidence };
}
