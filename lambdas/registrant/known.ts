import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../terms/deadline.ts';
import type { Evidence } from '../terms/evidence.ts';
import type { Clause, StatedWindow } from '../terms/facts.ts';
import type { Person, Source } from '../terms/source.ts';

/** A date that is remembered, with who says it; the passages are of the filing that does. */
export interface KnownDate {
  readonly date: Temporal.PlainDate;
  /** "On or about". */
  readonly approximate: boolean;
  /** When it stands for a day that nobody gave: which for which; else null. */
  readonly remark: string | null;
  readonly source: Source;
  readonly evidence: readonly Evidence[];
}

/** `put-off`: postponed to a day that was not named. `held`: a filing says that it took place. */
export type Standing = 'called' | 'put-off' | 'cancelled' | 'held';

/**
 * What is remembered of one annual meeting of a registrant. A meeting is told by its day, not by a year: two may fall
 * into one calendar year, and none into another.
 */
export interface KnownMeeting {
  /** The calendar year of its day; while no day is known, the year that it is said to be for. */
  readonly year: number;
  /** Every day that it was called for or held on, ascending; none when only deadlines were printed for it. */
  readonly days: readonly Temporal.PlainDate[];
  /** The day that holds, that on which it was opened if it was adjourned; null while put off, or not yet called. */
  readonly date: KnownDate | null;
  readonly standing: Standing;
  readonly adjournedTo: KnownDate | null;
  /** The day of the annual meeting before it, where a source says so; else it follows from the meetings known. */
  readonly prior: KnownDate | null;
  readonly recordDate: KnownDate | null;
  /** When its proxy materials were first sent, or are to be. */
  readonly mailing: KnownDate | null;
  /** When the day that holds was first made public. */
  readonly announcement: KnownDate | null;
  /** The day of the first filing that gave it a day. */
  readonly firstToldOn: Temporal.PlainDate | null;
  /** Deadlines that the registrant printed for it, the latest for each subject. */
  readonly stated: readonly KnownStated[];
  /** Days that were read for it and that a person said are wrong. */
  readonly misread: readonly Temporal.PlainDate[];
}

export interface KnownStated extends StatedWindow {
  readonly source: Source;
  /** The day of the meeting as the source had it; null when it was printed the year before, the day not yet known. */
  readonly forDate: Temporal.PlainDate | null;
  /** Last days that were read, and that a person set right. */
  readonly misread: readonly Temporal.PlainDate[];
}

/** An advance-notice provision, with the filing that sets it out. */
export interface KnownClause extends Clause {
  readonly source: Source;
}

/** A word that is remembered: a state, a fiscal year end. */
export interface KnownWord {
  readonly value: string;
  readonly source: Source;
}

/** The current view of a registrant, derived from the facts of its filings and from what people said of them. */
export interface KnownRegistrant {
  /** In the order in which they were said. */
  readonly states: readonly KnownWord[];
  /** "12-31"; in the order in which they were said. */
  readonly fiscalYearEnds: readonly KnownWord[];
  /** Annual meetings, in the order of their days. */
  readonly meetings: readonly KnownMeeting[];
  /** Provisions for annual meetings, in the order of their filings. */
  readonly clauses: readonly KnownClause[];
  /** Days that a person said are no annual meeting's. */
  readonly mistaken: readonly { readonly date: Temporal.PlainDate; readonly source: Person }[];
  /** Provisions of the very filing at hand that a person said were misread. */
  readonly misreadHere: readonly { readonly subject: DeadlineSubject; readonly source: Person }[];
}
