import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { isBefore } from '../../terms/days/dates.ts';

/** How many days before its last day a deadline is reminded of. */
export const reminderDistances = [30, 14, 7, 3, 1, 0] as const;

/** What an earlier digest has said: its day, and which deadlines were open then. */
export interface LastDigest {
  readonly day: Temporal.PlainDate;
  readonly open: readonly string[];
}

/** What is to be said on a day: what falls due, and what was open at the last digest and holds no longer. */
export interface Reminders {
  readonly due: readonly ToldDeadline[];
  readonly gone: readonly ToldDeadline[];
}

/**
 * What is to be reminded of on `today`: each deadline that has come to one of the distances since the last digest, so
 * that a day on which none was made loses nothing, and none is said twice. What was superseded is never reminded of.
 */
export function remindersOn(
  told: readonly ToldDeadline[],
  today: Temporal.PlainDate,
  last: LastDigest | null,
): Reminders {
  const since = last?.day ?? today.subtract({ days: 1 });
  const open = new Set(last?.open ?? []);
  return {
    due: told
      .filter(
        ({ supersededBy, due }) =>
          supersededBy === null && !isBefore(due, today) && comesToADistance(due, since, today),
      )
      .sort((a, b) => a.due.toString().localeCompare(b.due.toString(), 'en')),
    gone: told.filter(({ id, supersededBy, due }) => supersededBy !== null && open.has(id) && !isBefore(due, today)),
  };
}

/** Whether one of the days of reminding lies after `since` and not after `today`. */
function comesToADistance(due: Temporal.PlainDate, since: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return reminderDistances.some((days) => {
    const on = due.subtract({ days });
    return isBefore(since, on) && !isBefore(today, on);
  });
}

/** The deadlines that are open on a day, by their ids: what the next digest is compared with. */
export function openOn(told: readonly ToldDeadline[], today: Temporal.PlainDate): readonly string[] {
  return told.filter(({ supersededBy, due }) => supersededBy === null && !isBefore(due, today)).map(({ id }) => id);
}
