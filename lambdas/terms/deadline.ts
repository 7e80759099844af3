import type { Temporal } from 'temporal-polyfill';
import type { DerivationStep } from './derivation.ts';
import { stepsInWords } from './derivation.ts';
import type { Evidence } from './evidence.ts';
import { hasRemark, type Remark } from './remark.ts';

/** What a shareholder deadline is about; `null` elsewhere marks a deadline that is none of these. */
export const deadlineSubjects = [
  'rule-14a-8-proposal',
  'nomination',
  'other-proposal',
  'universal-proxy',
  'proxy-access',
] as const;
export type DeadlineSubject = (typeof deadlineSubjects)[number];

/** Who must act. */
export const actors = ['shareholder', 'company'] as const;
export type Actor = (typeof actors)[number];

/** Computed by us, printed by the company, or both and equal. */
export const bases = ['computed', 'stated', 'both'] as const;
export type Basis = (typeof bases)[number];

/** What a remark on a deadline can be about. */
export const deadlineRemarkKinds = [
  /** The last day is a weekend or holiday; by when to act. */
  'closed-day',
  'passed-when-announced',
  /** The same, where nobody says when it was announced. */
  'passed-when-told',
  /** It takes the place of one that people were told before. */
  'replaces',
  /** The company prints another date than the one computed. */
  'company-prints-another',
  /** The law sets no number of days, and the company has set a date. */
  'company-has-set',
  /** The other side of that: of the date that the company has set. */
  'no-number-of-days',
  'set-by-the-company',
  /** Of a printed date: the one computed is another. */
  'computed-otherwise',
  /** The same, where what was counted from is only approximate. */
  'computed-from-approximate',
  /** Of a printed date: it takes the place of the rule's. */
  'governs-the-rule',
  /** Of a date for a meeting whose day is not known: what the rule or the company's provision sets if that meeting moves. */
  'if-the-meeting-moves',
  /** Of a meeting that was postponed: from which of its days a provision of the company's own counts. */
  'when-postponed',
  /** The filing says that the deadlines told before hold, and this one was computed. */
  'said-to-stay',
  'earlier-than-the-floor',
  /** Of a floor (Rule 14a-19): the company's own day for nominations is earlier and binds, or would if it were. */
  'earlier-nominations-bind',
  'several-readings',
  'first-day-unknown',
  /** Whether the date that a rule confines keeps to it. */
  'confined-date',
  /** Of a date that went into it: "on or about"; stands for one that is not told; assumed. */
  'approximate-date',
  'date-used',
  'assumed-date',
  /** What the rule itself has to say. */
  'rule',
  /** Until which hour of the last day notice is taken. */
  'close-of-business',
  'meaning-of-business-day',
  'company-describes-another',
  /** What was not checked against the text of the law. */
  'unverified',
  'unverified-closing',
  'text-of-another-year',
  'provisional',
  'filed-late',
  'earliest-event',
  /** Of a Form 8-K: what else the form says of an event of this kind. */
  'of-the-event',
  /** An event on a day that is no business day counts from the next. */
  'counts-from-next-business-day',
  'final-results-follow',
  /** A day around Christmas that an order may yet close. */
  'order-awaited',
  'results-under-other-item',
  /** Of a record that was written before remarks had kinds. */
  'unknown',
] as const;
export type DeadlineRemarkKind = (typeof deadlineRemarkKinds)[number];

/** A remark on a deadline; `derivation` is the arithmetic behind another date that it speaks of. */
export interface DeadlineRemark extends Remark<DeadlineRemarkKind> {
  readonly derivation?: readonly DerivationStep[];
}

/** The remark as a sentence, arithmetic included: "Computed otherwise: Mar 5, 2004 (Rule 14a-8): 120 days before ...". */
export function remarkInWords({ text, derivation }: DeadlineRemark): string {
  return derivation === undefined ? text : `${text}: ${stepsInWords(derivation).join('; ')}.`;
}

/** "By 5:00 p.m. Eastern Time on the last day."; null where no hour is set. */
export function hourOf({ remarks }: Pick<DeadlineCommon, 'remarks'>): string | null {
  return remarks.find(({ kind }) => kind === 'close-of-business')?.text ?? null;
}

/** Whether two deadlines serve the same meeting, or both none. */
export function isSameMeeting(one: DeadlineCommon['meeting'], other: DeadlineCommon['meeting']): boolean {
  if (one === null || other === null) return one === other;
  return one.type === other.type && one.year === other.year && String(one.date) === String(other.date);
}

/** What every deadline has, of whatever kind. */
export interface DeadlineCommon {
  /** Id of the rule; begins with "bylaw." when it comes from a clause of the company's own. */
  readonly rule: string;
  readonly subject: DeadlineSubject | null;
  /** The item of the Form 8-K whose own due date it is; absent for everything else. */
  readonly item?: string;
  readonly title: string;
  readonly actor: Actor;
  readonly citation: string;
  /** The meeting it serves; null for one that serves none (a filing's own due date). */
  readonly meeting: {
    readonly type: 'annual' | 'special';
    readonly year: number | null;
    readonly date: Temporal.PlainDate | null;
  } | null;
  readonly basis: Basis;
  /** Set by a provision of the company's own, not by law. */
  readonly ofTheCompany: boolean;
  /** What else must be true for it to hold at all; null when it simply holds. */
  readonly condition: string | null;
  /** False when the rule's wording or number was not checked against the primary text. */
  readonly verified: boolean;
  /** True when a date that someone assumed went into it. */
  readonly assumed: boolean;
  /** True when it rests on this year's meeting for the next one, whose date is not yet known. */
  readonly provisional: boolean;
  /** True when it counts from a date that was given as "on or about", or that stands for one that is not stated. */
  readonly approximate?: boolean;
  /** Kept in the record and in the machine's answer with its condition, and told to nobody. */
  readonly forTheRecord?: true;
  /** Kept by a postmark or an electronic transmission of the last day: it need not have arrived. */
  readonly keptBySending?: true;
  /** The arithmetic in words, a sentence a step. */
  readonly derivation: readonly DerivationStep[];
  /** What a careful reader would add: falls on a Saturday, had passed when announced, differs from the printed date. */
  readonly remarks: readonly DeadlineRemark[];
  readonly evidence: readonly Evidence[];
}

/** Whether all that the date turns on was compared with the text of the law. */
export function isChecked({ verified, remarks }: Pick<DeadlineCommon, 'verified' | 'remarks'>): boolean {
  return verified && !hasRemark(remarks, 'unverified');
}

/** Those that people are told, without what is kept for the record. */
export function toldOnly<T extends Pick<DeadlineCommon, 'forTheRecord'>>(deadlines: readonly T[]): readonly T[] {
  return deadlines.filter(({ forTheRecord }) => forTheRecord !== true);
}

/** What follows, for one subject of one meeting, with how sure we are. Days are inclusive. */
export type Deadline = DeadlineCommon &
  (
    | {
        readonly kind: 'date';
        readonly opens: null;
        readonly due: Temporal.PlainDate;
        readonly safe: Temporal.PlainDate | null;
      }
    | {
        readonly kind: 'window';
        readonly opens: Temporal.PlainDate;
        readonly due: Temporal.PlainDate;
        readonly safe: Temporal.PlainDate | null;
      }
    | {
        readonly kind: 'reasonable-time';
        readonly opens: null;
        readonly due: null;
        readonly before: Temporal.PlainDate | null;
      }
    | {
        readonly kind: 'ambiguous';
        readonly opens: null;
        readonly due: null;
        readonly alternatives: readonly {
          readonly label: string;
          readonly opens: Temporal.PlainDate | null;
          /** Null: by this reading it is a reasonable time, or not known; the label says which. */
          readonly due: Temporal.PlainDate | null;
        }[];
      }
    | {
        readonly kind: 'unknown';
        /** The first day may be known although the last is not. */
        readonly opens: Temporal.PlainDate | null;
        readonly due: null;
        /** What would have to be known, in plain words; at least one. */
        readonly missing: readonly string[];
        /** Whatever is missing, it is not earlier than this ("the later of" with one date known). */
        readonly notBefore: Temporal.PlainDate | null;
        /** Nor later than this ("the earlier of" with one date known). */
        readonly notAfter: Temporal.PlainDate | null;
      }
  );
