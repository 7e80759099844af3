import { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { isBefore } from '../../terms/days/dates.ts';

/** How many days before its last day a deadline is reminded of. */
export const reminderDistances = [30, 14, 7, 3, 1, 0] as const;

/** What an earlier digest has said: its day, and which deadlines were open then. */
export interface LastDigest {
  readonly day: Temporal.PlainDate;
  readonly open: readonly string[];
}

/** A deadline that was open at the last digest and holds no longer; `now` is what took its place, if that is on record. */
export interface GoneDeadline {
  readonly was: ToldDeadline;
  readonly now: ToldDeadline | null;
}

/** What is to be said on a day: what falls due, and what changed since the last digest; each the first day first. */
export interface Reminders {
  readonly due: readonly ToldDeadline[];
  readonly gone: readonly GoneDeadline[];
  /** Told since, neither due nor in the place of one that is gone: those are said already. */
  readonly added: readonly ToldDeadline[];
}

/**
 * What is to be reminded of on `today`: each deadline that has come to one of the distances since the last digest, so
 * that a day on which none was made loses nothing, and none is said twice. What was superseded is never reminded of.
 * Without a last digest nothing has changed: everything on record would be new.
 */
export function remindersOn(
  told: readonly ToldDeadline[],
  today: Temporal.PlainDate,
  last: LastDigest | null,
): Reminders {
  const since = last?.day ?? today.subtract({ days: 1 });
  const before = new Set(last?.open ?? []);
  const open = openDeadlines(told, today).toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due));
  const due = open.filter((one) => comesToADistance(one.due, since, today));
  const byId = new Map(open.map((one) => [one.id, one]));
  const gone = told
    .filter((one) => one.supersededBy !== null && before.has(one.id) && !isBefore(one.due, today))
    .map((was) => ({ was, now: byId.get(was.supersededBy?.id ?? '') ?? null }));
  const said = new Set([...due, ...gone.flatMap(({ now }) => now ?? [])].map(({ id }) => id));
  const added = last === null ? [] : open.filter((one) => isNews(one) && !before.has(one.id) && !said.has(one.id));
  return { due, gone, added };
}

/** Whether one of the days of reminding lies after `since` and not after `today`. */
function comesToADistance(due: Temporal.PlainDate, since: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return reminderDistances.some((days) => {
    const on = due.subtract({ days });
    return isBefore(since, on) && !isBefore(today, on);
  });
}

/** Of history nobody is told when it is loaded; only when it falls due. */
function isNews({ toldAt }: ToldDeadline): boolean {
  return toldAt !== null;
}

function openDeadlines(told: readonly ToldDeadline[], today: Temporal.PlainDate): readonly ToldDeadline[] {
  return told.filter(({ supersededBy, due }) => supersededBy === null && !isBefore(due, today));
}

/** The deadlines that are open on a day, by their ids: what the next digest is compared with. */
export function openOn(told: readonly ToldDeadline[], today: Temporal.PlainDate): readonly string[] {
  return openDeadlines(told, today).map(({ id }) => id);
}
