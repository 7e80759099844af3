import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../terms/deadline.ts';
import type { Evidence } from '../terms/evidence.ts';
import type { Timing } from '../terms/expression.ts';
import type { ClosingHours } from '../terms/facts.ts';
import type { FindingRemark } from '../terms/remark.ts';
import type { Source } from '../terms/source.ts';

/** Where a fact came from: read in this filing, remembered of the registrant, or assumed by the person who asked. */
export type Origin = 'filing' | 'register' | 'assumed';

export const meetingStatuses = ['set', 'changed', 'postponed', 'adjourned', 'cancelled', 'held'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** Something disclosed under Regulation FD (17 CFR 243.100-103). */
export interface RegulationFdDisclosure {
  readonly kind: 'regulation-fd-disclosure';
  /** The item it stands under, as the filing numbers it: "9", "7.01", "5", "8.01". */
  readonly item: string;
  /** True when furnished, false when filed: the filing's own words, else the form's default for the item. */
  readonly furnished: boolean;
  /** What it is about, in one line. */
  readonly subject: string;
  /** Numbers of the exhibits that carry the disclosure. */
  readonly exhibits: readonly string[];
  /** True when it does no more than give notice of a shareholder meeting. */
  readonly meetingNoticeOnly: boolean;
  /** A selective or non-intentional disclosure that the item describes, and the day that it names; null when it describes none. */
  readonly selective: { readonly on: Temporal.PlainDate | null; readonly evidence: readonly Evidence[] } | null;
  readonly evidence: readonly Evidence[];
}

/** What a filing says about the date of one shareholder meeting. Dates are null where it says nothing. */
export interface MeetingDate {
  readonly kind: 'meeting-date';
  readonly meetingType: 'annual' | 'special';
  readonly status: MeetingStatus;
  readonly date: Temporal.PlainDate | null;
  readonly priorYearDate: Temporal.PlainDate | null;
  readonly previouslyScheduledDate: Temporal.PlainDate | null;
  /** Calendar days from the anniversary of the prior year's meeting, negative when earlier. */
  readonly daysMoved: number | null;
  readonly recordDate: Temporal.PlainDate | null;
  readonly mailingDate: Temporal.PlainDate | null;
  /** The day on which the filing says that the date was made public; null when it does not say. */
  readonly announcedOn: Temporal.PlainDate | null;
  /** "On or about", "tentatively": the date of the meeting itself is not firm. */
  readonly approximate: boolean;
  /** The month alone, where the filing names no day: "in June 2004". Of two months the first. */
  readonly month: Temporal.PlainYearMonth | null;
  /** The company expects, plans or intends the day, and has not fixed it. */
  readonly expected: boolean;
  /** The sentence that calls it says that it votes on a merger; absent: no. */
  readonly votesOnMerger?: true;
  /** Held by remote communication alone; nobody can attend in person. */
  readonly virtualOnly: boolean;
  /** "On or about" before the mailing date. */
  readonly mailingApproximate: boolean;
  /** The date is only background; nobody need be told. */
  readonly incidental: boolean;
  /** The filing says that it is more than so many days from the anniversary, whether or not it prints the prior date. */
  readonly saidToHaveMoved: boolean;
  /** The filing says that no annual meeting was held the year before. */
  readonly noPriorMeeting: boolean;
  /** The sentence that leaves the deadlines which were told before as they are; absent where none does. */
  readonly deadlinesStay?: Evidence;
  /** The filing does not tell of the meeting, which is on record, but shows it in another light. */
  readonly onRecord?: true;
  /** The day that a later filing on record gives it: what counts from the day told here holds no longer. */
  readonly sinceMovedTo?: Temporal.PlainDate;
  /** Which fact came from where; a fact that is not named was read in the filing. */
  readonly origins: Readonly<Partial<Record<MeetingFact, Origin>>>;
  /** Who says the facts that came from the register. */
  readonly sources?: Readonly<Partial<Record<MeetingFact, Source>>>;
  /** What a careful reader would remark: a weekday that contradicts its date, a year that was inferred. */
  readonly remarks: readonly FindingRemark[];
  readonly evidence: readonly Evidence[];
}
export type MeetingFact = 'date' | 'priorYearDate' | 'previouslyScheduledDate' | 'recordDate' | 'mailingDate';

/** A deadline that the registrant itself prints. */
export interface StatedDeadline {
  readonly kind: 'stated-deadline';
  readonly subject: DeadlineSubject;
  /** First day on which notice may be given, inclusive; null when the filing names none. */
  readonly opens: Temporal.PlainDate | null;
  /** Last day, inclusive. */
  readonly date: Temporal.PlainDate;
  /** The hour of the last day that is printed with it, "5:00 p.m. Eastern Time"; absent where none is. */
  readonly hour?: string;
  /** The year of the annual meeting that it serves, where the filing tells. */
  readonly meetingYear: number | null;
  readonly meetingType: 'annual' | 'special';
  /** Why it is asked about and never told: a day was put in its place, or of it and another that is not known the later counts. */
  readonly doubt?: 'replaced' | 'later-of';
  readonly remarks: readonly FindingRemark[];
  readonly evidence: readonly Evidence[];
}

/** An advance-notice clause of the registrant's own. `expression` is null when it was seen and not understood whole. */
export interface AdvanceNoticeClause {
  readonly kind: 'advance-notice-clause';
  readonly subjects: readonly DeadlineSubject[];
  readonly meetingType: 'annual' | 'special';
  readonly expression: Timing | null;
  /** The window that held before, where the filing tells how a bylaw was changed; nothing is ever counted from it. */
  readonly replaces: Timing | null;
  /** True when the close of the period, be it only in some case, is said to be at the close of business. */
  readonly closeOfBusiness: boolean;
  /** The hours at which it is said to close; absent where no hour is named. */
  readonly hours?: ClosingHours;
  /** The sentence by which a meeting that is put off or adjourned opens no new period; absent where none says so. */
  readonly keepsPeriod?: Evidence;
  readonly remarks: readonly FindingRemark[];
  readonly evidence: readonly Evidence[];
}

/** Something else worth knowing about an item, for instance results of operations reported under Item 5. */
export interface OtherItem {
  readonly kind: 'other-item';
  readonly item: string;
  readonly topic: 'results-of-operations';
  readonly remarks: readonly FindingRemark[];
  readonly evidence: readonly Evidence[];
}

/** What something that was not read for certain seems to be about. */
export const unsureAbout = ['meeting', 'deadline', 'clause', 'disclosure'] as const;
export type UnsureAbout = (typeof unsureAbout)[number];

/** What a day may be that was not read for certain: of a meeting, or of a period for notices. */
export const candidateRoles = ['meeting', 'prior', 'previous', 'record', 'mailing', 'opens', 'due'] as const;
export type CandidateRole = (typeof candidateRoles)[number];

/** A day that may be meant, and what it would be. */
export interface Candidate {
  readonly role: CandidateRole;
  readonly date: Temporal.PlainDate;
}

/**
 * Something that looks like news and was not read with evidence enough: people are asked to read it. Nothing is ever
 * counted from it, and it is not remembered of a registrant.
 */
export interface Unsure {
  readonly kind: 'unsure';
  readonly about: UnsureAbout;
  /** What seems to be told and what could not be read, a sentence or two in plain words: "Item 8.01 seems to move the annual meeting." */
  readonly says: string;
  /** The days that may be meant, in the order of the filing; none where no day could be read. */
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
}

export type Finding = RegulationFdDisclosure | MeetingDate | StatedDeadline | AdvanceNoticeClause | OtherItem | Unsure;
