import type { Temporal } from 'temporal-polyfill';
import type { Evidence } from './evidence.ts';

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

/** What every deadline has, of whatever kind. */
export interface DeadlineCommon {
  /** Id of the rule; begins with "bylaw." when it comes from a clause of the company's own. */
  readonly rule: string;
  readonly subject: DeadlineSubject | null;
  readonly title: string;
  readonly actor: Actor;
  readonly citation: string;
  /** The meeting it serves; null for one that serves none (a filing's own due date). */
  readonly meeting: {
    readonly type: 'annual' | 'special';
    readonly year: number | null;
    readonly date: Temporal.PlainDate | null;
  } | null;
  /** Computed by us, printed by the company, or both and equal. */
  readonly basis: 'computed' | 'stated' | 'both';
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
  /** The arithmetic in words, a sentence a step. */
  readonly derivation: readonly string[];
  /** What a careful reader would add: falls on a Saturday, had passed when announced, differs from the printed date. */
  readonly remarks: readonly string[];
  readonly evidence: readonly Evidence[];
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
