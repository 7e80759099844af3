import type { Temporal } from 'temporal-polyfill';
import type { Clause, PrintedDeadline } from '../deadlines/facts.ts';
import type { Evidence } from '../filing/evidence.ts';

/** What is remembered of one annual meeting of a registrant, as its filings up to now tell it. */
export interface KnownMeeting {
  /** The year it was the annual meeting of. */
  readonly year: number;
  readonly date: Temporal.PlainDate | null;
  /** True when a filing says that it took place on that day. */
  readonly held: boolean;
  readonly recordDate: Temporal.PlainDate | null;
  /** When its proxy materials were first sent. */
  readonly mailingDate: Temporal.PlainDate | null;
  readonly mailingApproximate: boolean;
  readonly announcedOn: Temporal.PlainDate | null;
  /** Deadlines that the registrant printed for it. */
  readonly printed: readonly PrintedDeadline[];
  readonly evidence: readonly Evidence[];
}

/** The current view of a registrant, derived from the facts of its filings. */
export interface KnownRegistrant {
  readonly state: string | null;
  readonly fiscalYearEnd: string | null;
  /** Annual meetings, in the order of their dates. */
  readonly meetings: readonly KnownMeeting[];
  /** The advance-notice provisions that hold now, the latest filing's for each subject. */
  readonly clauses: readonly Clause[];
}
