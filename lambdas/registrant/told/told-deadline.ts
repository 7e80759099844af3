import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../terms/days/dates.ts';
import type { Actor, Basis, DeadlineSubject } from '../../terms/deadline.ts';
import type { FilingReference } from '../../terms/evidence.ts';

/** A dated deadline of one registrant's meeting, as people were told of it. */
export interface ToldDeadline {
  readonly id: string;
  readonly registrant: { readonly id: string; readonly name: string | null; readonly cik: string | null };
  readonly meeting: {
    readonly type: 'annual' | 'special';
    readonly year: number | null;
    /** As it was known when the deadline was told. */
    readonly date: Temporal.PlainDate | null;
    /** The day of the annual meeting before, for one whose own day was not yet known. */
    readonly follows: Temporal.PlainDate | null;
  };
  readonly rule: string;
  readonly basis: Basis;
  readonly subject: DeadlineSubject | null;
  readonly title: string;
  readonly actor: Actor;
  readonly citation: string;
  readonly condition: string | null;
  readonly opens: Temporal.PlainDate | null;
  /** The last day, inclusive; of several readings the earliest. */
  readonly due: Temporal.PlainDate;
  /** Until which hour of it, as a sentence; absent where no hour was told. */
  readonly hour?: string;
  /** Not certain: it can be read in several ways, or counts from a day that is approximate or not yet known. */
  readonly uncertain: boolean;
  /** The filing that told it first. */
  readonly filing: FilingReference;
  /** Null: put on record from history, and nobody was told. */
  readonly toldAt: Temporal.Instant | null;
  /** What took its place, and which filing shows it; `id` null: it lapsed, and no dated deadline took its place. */
  readonly supersededBy: { readonly id: string | null; readonly filing: FilingReference } | null;
}

/** What tells a deadline from others: registrant, meeting, rule, subject, and the day it was told for. */
export function toldDeadlineId(
  deadline: Pick<ToldDeadline, 'registrant' | 'meeting' | 'rule' | 'subject' | 'due'>,
): string {
  const { type, year, date, follows } = deadline.meeting;
  const meeting = date?.toString() ?? (follows === null ? String(year) : `after ${follows}`);
  const identity = [deadline.registrant.id, type, meeting, deadline.rule, deadline.subject, deadline.due.toString()];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
}

/** Deadlines as they are put on record once people were told: what was told before keeps its moment. */
export function asTold(deadlines: readonly ToldDeadline[], now: Temporal.Instant): readonly ToldDeadline[] {
  return deadlines.map((deadline) => (isNewsAsYet(deadline) ? { ...deadline, toldAt: now } : deadline));
}

/** Deadlines of a filing from the past, of which nobody is told: those that are still to come. */
export function asHistory(deadlines: readonly ToldDeadline[], today: Temporal.PlainDate): readonly ToldDeadline[] {
  return deadlines.filter((deadline) => !isNewsAsYet(deadline) || !isBefore(deadline.due, today));
}

function isNewsAsYet({ toldAt, supersededBy }: ToldDeadline): boolean {
  return toldAt === null && supersededBy === null;
}
