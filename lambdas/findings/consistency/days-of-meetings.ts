import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { MeetingDate, MeetingFact } from '../finding.ts';

/** What must hold between the days of one meeting, and of the filing that tells them. */
export interface MeetingConstraint {
  readonly id: string;
  /** Why, and what is doubted where it does not hold, in plain words. */
  readonly reason: string;
  /** The fact that is not to be told where it does not hold: the day of the meeting, or one beside it. */
  readonly doubted: MeetingFact | 'announcedOn';
  /** `on` is the day of the filing; null where nothing dates it. True where nothing can be said. */
  readonly holds: (meeting: MeetingDate, on: Temporal.PlainDate | null) => boolean;
}

/** True where the second day lies from `least` to `most` days after the first, or one of the two is not known. */
function apart(first: Temporal.PlainDate | null, second: Temporal.PlainDate | null, least: number, most: number) {
  if (first === null || second === null) return true;
  const days = daysBetween(first, second);
  return least <= days && days <= most;
}

const lasts: ReadonlySet<MeetingDate['status']> = new Set(['set', 'changed', 'postponed', 'adjourned']);

export const meetingConstraints: readonly MeetingConstraint[] = [
  {
    id: 'ahead-within-15-months',
    reason:
      'it lies more than 15 months after the filing and after any meeting that the filing names, which no law allows',
    doubted: 'date',
    holds: ({ status, date, priorYearDate }, on) =>
      !lasts.has(status) ||
      apart(on, date, -10_000, 460) ||
      (priorYearDate !== null && apart(priorYearDate, date, 1, 460)),
  },
  {
    id: 'not-long-past',
    reason: 'it lies before the filing, which speaks of it as one to come',
    doubted: 'date',
    holds: ({ status, date, incidental }, on) => incidental || !lasts.has(status) || apart(on, date, -30, 10_000),
  },
  {
    id: 'adjourned-within-months',
    reason: 'a meeting is adjourned for days or weeks, and this is more than four months',
    doubted: 'previouslyScheduledDate',
    holds: ({ status, date, previouslyScheduledDate }) =>
      status !== 'adjourned' || apart(previouslyScheduledDate, date, 0, 125),
  },
  {
    id: 'announced-by-then',
    reason: 'the announcement cannot lie after the filing, or more than a year before it',
    doubted: 'announcedOn',
    holds: ({ announcedOn }, on) => apart(announcedOn, on, 0, 366),
  },
  {
    id: 'record-date-before-the-meeting',
    reason: 'a record date lies at most 130 days before its meeting',
    doubted: 'recordDate',
    // That of the day for which it was called first may hold on for one that was adjourned or put off.
    holds: ({ recordDate, date, previouslyScheduledDate }) =>
      apart(recordDate, date, 0, 130) ||
      (previouslyScheduledDate !== null && apart(recordDate, previouslyScheduledDate, 0, 130)),
  },
  {
    id: 'mailed-before-the-meeting',
    reason: 'proxy materials are sent before the meeting',
    doubted: 'mailingDate',
    holds: ({ mailingDate, date }) => apart(mailingDate, date, 1, 200),
  },
];
