/** A provision of a state's law. */
export interface StateProvision {
  /** Empty when it is not known where it stands. */
  readonly section: string;
  /** The statute, when it is another than the law's of today. */
  readonly code?: string;
  readonly verified: boolean;
  /** Whose text was read, or says so at second hand; absent for a published text of the statute, and for what is from memory. */
  readonly source?: string;
  /** Meetings from this day to that, inclusive; absent: always, or until now. */
  readonly from?: string;
  readonly to?: string;
  /** The id by which its rule went before its section was found, or corrected. */
  readonly formerly?: string;
}

/** Days before the meeting, both ends included; null: the statute sets no such end. */
export interface DaysBefore extends StateProvision {
  readonly least: number | null;
  readonly most: number | 'two months' | null;
}

/** Notice of a meeting that is to act on certain matters, where the statute asks for more. */
export interface LongerNotice extends DaysBefore {
  /** The matters, after "only if the meeting is to act on". */
  readonly of: string;
  /** A merger is one of them. */
  readonly isForMergers: boolean;
}

/** When holders may ask for an annual meeting that is not held: so many months after one or both of these. */
export interface Interval extends StateProvision {
  readonly monthsAfterLastMeeting: number;
  /** The earlier of the two counts, when there is this one too. */
  readonly monthsAfterFiscalYearEnd?: number;
  /** So many days after the day that was designated for the meeting, which then counts instead. */
  readonly daysAfterDesignatedDay?: number;
}

/** A meeting adjourned to more than so many days after its original date needs a new notice, or a new record date. */
export interface Adjournment extends StateProvision {
  readonly needs: 'notice' | 'record date';
  readonly beyondDays: number;
  /** Present where the days count from the original record date instead. */
  readonly countsFrom?: 'recordDate';
}

/** The record date when the board has fixed none. */
export interface DefaultRecordDate extends StateProvision {
  readonly is:
    | 'the day of the notice'
    | 'the day before the notice'
    | 'the business day before the notice'
    | 'the later of the day of the notice and the 30th day before the meeting'
    | 'the 20th day before the meeting';
}

/**
 * One state's law on notice of shareholder meetings and record dates, for public business corporations: the current
 * text (2026) unless a provision says otherwise. The charter or bylaws may set other limits where the statute allows it.
 */
export interface StateCorporationLaw {
  /** Two-letter code, and the name by which a rule's id calls it. */
  readonly state: string;
  readonly name: string;
  /** How the statute is cited before the section: "8 Del. C.". */
  readonly code: string;
  readonly notice: readonly DaysBefore[];
  readonly longerNotice?: LongerNotice;
  readonly record: readonly DaysBefore[];
  readonly defaultRecordDate?: DefaultRecordDate;
  readonly intervals: readonly Interval[];
  readonly adjournment?: Adjournment;
  /** How long a meeting to elect directors may be adjourned at a time, where the statute says so. */
  readonly longestAdjournment?: StateProvision & { readonly days: number };
}
