import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Actor, DeadlineSubject } from '../../terms/deadline.ts';

/** What a calendar shows of one deadline: its last day, and its first where it has one. */
export interface CalendarEntry {
  /** The same for a deadline however often its day changes: who, which meeting, which rule, which subject. */
  readonly uid: string;
  /** Rises with every filing that changes it: the day of the filing, counted from 1990. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly registrant: string;
  /** "nominations (the company's provision)". */
  readonly act: string;
  readonly actor: Actor;
  /** Days are inclusive. */
  readonly opens: Temporal.PlainDate | null;
  readonly due: Temporal.PlainDate;
  /** The day that was told before, where that has changed. */
  readonly was: Temporal.PlainDate | null;
  /** The opening day that was told before, where that has changed or there is none any more. */
  readonly opened: Temporal.PlainDate | null;
  /** What makes it less than certain, in a word each: "approximate", "provisional", "assumed". */
  readonly doubts: readonly string[];
  /** Whatever else a reader should know, a line each. */
  readonly details: readonly string[];
}

/** What tells a deadline from others, whatever day it is on. */
export interface Identity {
  readonly registrant: string;
  readonly meeting: {
    readonly type: string;
    readonly year: number | null;
    readonly date: Temporal.PlainDate | null;
    readonly follows?: Temporal.PlainDate | null;
  } | null;
  readonly rule: string;
  readonly subject: DeadlineSubject | null;
}

export function uidOf({ registrant, meeting, rule, subject }: Identity): string {
  const year = meeting?.year ?? meeting?.date?.year ?? (meeting?.follows == null ? null : meeting.follows.year + 1);
  const identity = [registrant, meeting?.type ?? null, year, rule, subject];
  const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
  return `${hash}@filing-watch`;
}

const first = Temporal.PlainDate.from('1990-01-01');

/** The day of a filing as a number that later filings exceed; 0 when nothing dates it. */
export function sequenceOf(on: Temporal.PlainDate | null): number {
  return on === null ? 0 : Math.max(0, first.until(on, { largestUnit: 'day' }).days);
}

/** Two that would be one to a calendar are told apart by their number, in order of their days. */
export function withDistinctUids(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const seen = new Map<string, number>();
  return [...entries]
    .sort((a, b) => Temporal.PlainDate.compare(a.due, b.due))
    .map((entry) => {
      const count = (seen.get(entry.uid) ?? 0) + 1;
      seen.set(entry.uid, count);
      return count === 1 ? entry : { ...entry, uid: entry.uid.replace('@', `-${count}@`) };
    });
}
