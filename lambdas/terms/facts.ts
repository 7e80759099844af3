import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from './deadline.ts';
import type { Evidence } from './evidence.ts';
import type { GivenAnchor, Timing } from './expression.ts';

/** A date that a deadline may count from, with what it rests on. */
export interface DatedFact {
  readonly date: Temporal.PlainDate;
  /** `default`: not said, taken by a rule of ours which `remark` states ("the acceptance date stands for the announcement"). */
  readonly origin: 'filing' | 'register' | 'assumed' | 'default';
  /** "On or about". */
  readonly approximate: boolean;
  readonly remark: string | null;
  readonly evidence: readonly Evidence[];
}

/** Until which hour of the last day notice is taken, "5:00 p.m. Eastern Time", ordinarily and in the case for which other days are set. */
export interface ClosingHours {
  readonly ordinary: string | null;
  readonly inTheCase: string | null;
}

/** A provision of the registrant's own that fixes when holders must give notice. */
export interface Clause {
  readonly subjects: readonly DeadlineSubject[];
  readonly timing: Timing;
  readonly closeOfBusiness: boolean;
  /** Absent: it closes at the close of business, or nothing is said of an hour. */
  readonly hours?: ClosingHours;
  /** The sentence by which a meeting that is put off opens no new period: it counts from the day before. Absent: nothing is said. */
  readonly keepsPeriod?: Evidence;
  /** Where it stands ("Bylaws, section 2.14"), when someone has said so; else it is cited as the company's own. */
  readonly citation?: string;
  /** What it is confined to, when it does not hold for all ("only for seats that are newly created"). */
  readonly condition?: string;
  readonly evidence: readonly Evidence[];
}

/** A deadline that the registrant printed for this meeting. */
export interface StatedWindow {
  readonly subject: DeadlineSubject;
  readonly opens: Temporal.PlainDate | null;
  readonly due: Temporal.PlainDate;
  /** The hour of the last day that is printed with it; absent where none is. */
  readonly hour?: string;
  readonly evidence: readonly Evidence[];
}

/** One shareholder meeting, as far as deadlines need to know it. */
export interface MeetingFacts {
  readonly type: 'annual' | 'special';
  /** The year it is the annual meeting of; null when not known. */
  readonly year: number | null;
  readonly anchors: Readonly<Partial<Record<GivenAnchor, DatedFact>>>;
  /** True: none was held the year before. False: one was. Null: not known. */
  readonly noPriorMeeting: boolean | null;
  /**
   * Known to have moved by more than 30 days although the prior date itself is not ("more than 30 days from the
   * anniversary", the filing says); null when nothing is said.
   */
  readonly saidToHaveMoved: { readonly moved: boolean; readonly evidence: readonly Evidence[] } | null;
  readonly clauses: readonly Clause[];
  readonly stated: readonly StatedWindow[];
  /** The day first designated for it, when it was put off or changed; null when it was not. */
  readonly designatedBefore: DatedFact | null;
  /** Of a meeting that was called and then postponed: the day before, and when that was made public. Absent: it was not. */
  readonly postponedFrom?: { readonly meeting: DatedFact; readonly announcement: DatedFact | null };
  /** It was adjourned, also where the day for which it was first called is not known. Absent: no. */
  readonly adjourned?: boolean;
  /** Its own sentence says that it votes on a merger. Absent: nothing is said. */
  readonly votesOnMerger?: boolean;
  /** The sentence of the filing that leaves the deadlines told before as they are. Absent: nothing is said. */
  readonly deadlinesStay?: Evidence;
  /** The definitive proxy statement for it is on record, filed before the filing at hand. */
  readonly proxyStatementFiled: boolean;
  /** Next year's meeting, computed from this year's proxy statement: its own date is not yet known. */
  readonly provisional: boolean;
}

/** How a registrant may be named in a file of house rules. */
export interface RegistrantIdentity {
  readonly name: string | null;
  /** Central Index Key, ten digits. */
  readonly cik: string | null;
  /** Commission file number, as written: "000-15223". */
  readonly fileNumber: string | null;
}

/** Exchanges whose rules on meetings are known. */
export const exchanges = ['NYSE', 'Nasdaq'] as const;
export type Exchange = (typeof exchanges)[number];

/** An item of a report, with the event that it is there for. */
export interface ReportedItem {
  readonly number: string;
  readonly numbering: 'old' | 'new' | 'periodic';
  readonly evidence: readonly Evidence[];
  /** What happened ("the signing") and the day that the item gives for it; null: the date of the report stands for it. */
  readonly event: {
    readonly what: string;
    readonly day: DatedFact;
    /** Where the day stands when the item refers to it: "Item 1.01"; absent where the item itself gives it. */
    readonly givenIn?: string;
  } | null;
  /** The day that it prints with another year than the report's, where it gives no event's; absent: it prints none. */
  readonly misprinted?: Temporal.PlainDate;
  /** Of a vote (Item 5.07); null for any other item. */
  readonly vote: {
    /** The meeting was adjourned to a day after the report. */
    readonly goesOn: boolean;
    readonly isPreliminary: boolean;
    /** When the final results were known, where the item says so. */
    readonly finalResults: DatedFact | null;
    /** Holders voted on how often to vote on executive pay, and the company's decision is not reported yet. */
    readonly frequencyOpen: boolean;
  } | null;
}

export type FilerStatus = 'large-accelerated' | 'accelerated' | 'non-accelerated';

/** What the filing itself gives rise to, apart from any meeting. */
export interface ReportFacts {
  readonly form: string | null;
  readonly amendment: boolean;
  readonly filedOn: Temporal.PlainDate | null;
  readonly registrants: readonly RegistrantIdentity[];
  /** Two-letter state of incorporation, null when the filing does not say. */
  readonly state: string | null;
  /** The earliest event reported (Form 8-K). */
  readonly event: DatedFact | null;
  /** The end of the period that a periodic report covers. */
  readonly periodEnd: DatedFact | null;
  /** Null when the filing does not say: a date that turns on it is then not computed. */
  readonly filerStatus: FilerStatus | null;
  readonly items: readonly ReportedItem[];
  /** A date of report on the cover that the text contradicts by a year; `event` is the one of the two that is counted from. */
  readonly contradictedReportDate: { readonly printed: Temporal.PlainDate; readonly inTheText: DatedFact } | null;
  readonly disclosures: readonly {
    readonly item: string;
    readonly meetingNoticeOnly: boolean;
    readonly evidence: readonly Evidence[];
    /** A selective or non-intentional disclosure that it describes, and when it was learned of; null when it describes none. */
    readonly selective: { readonly on: DatedFact | null; readonly evidence: readonly Evidence[] } | null;
  }[];
  /** A proxy statement that is delivered by a Notice of Internet Availability alone, and when that is sent; null for any other. */
  readonly noticeOnlyDelivery: { readonly sentOn: DatedFact | null; readonly evidence: readonly Evidence[] } | null;
  /** The exchanges on which the cover says that a class of its securities is listed. */
  readonly exchanges: readonly Exchange[];
  /** Results of operations announced under another item than 12 / 2.02, and when. */
  readonly resultsUnderOtherItem: {
    readonly item: string;
    readonly on: DatedFact;
    readonly evidence: readonly Evidence[];
  } | null;
}

/** All that deadlines are computed from. */
export interface Facts {
  readonly filing: ReportFacts;
  readonly meetings: readonly MeetingFacts[];
  /** Annual meetings that will not be held: no deadline is counted for them, and the law may say something. Absent: none. */
  readonly calledOff?: readonly MeetingFacts[];
}
