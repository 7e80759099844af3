import type { PrintedDeadline } from '../deadlines/facts.ts';
import { daysThatMatter } from './complete-from-register.ts';
import type { MeetingDate, StatedDeadline } from './finding.ts';
import type { KnownMeeting, KnownPrinted } from './known-registrant.ts';

/**
 * The deadlines printed for a meeting: the filing's own, and for subjects on which it prints none those on record. What
 * was printed for another day of the meeting, or the year before for one that has moved since, holds no longer.
 */
export function printedThatHold(
  own: readonly StatedDeadline[],
  meeting: MeetingDate,
  onRecord: KnownMeeting | null,
): readonly PrintedDeadline[] {
  const remembered = (onRecord?.printed ?? []).filter(
    (printed) => !own.some(({ subject }) => subject === printed.subject) && holdsFor(printed, meeting),
  );
  return [
    ...own.map(asPrinted),
    ...remembered.map(({ subject, opens, due, evidence }) => ({ subject, opens, due, evidence })),
  ];
}

function holdsFor({ forDate }: KnownPrinted, meeting: MeetingDate): boolean {
  if (forDate !== null) return meeting.date?.equals(forDate) === true;
  return isKnownNotToHaveMoved(meeting);
}

/** The dates printed the year before suppose this. */
export function isKnownNotToHaveMoved({ daysMoved, saidToHaveMoved, noPriorMeeting }: MeetingDate): boolean {
  return daysMoved !== null && Math.abs(daysMoved) <= daysThatMatter && !saidToHaveMoved && !noPriorMeeting;
}

export function asPrinted({ subject, opens, date: due, evidence }: StatedDeadline): PrintedDeadline {
  return { subject, opens, due, evidence };
}
