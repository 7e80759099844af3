import type { Temporal } from 'temporal-polyfill';
import type { DeadlineSubject } from '../terms/deadline.ts';
import type { Person } from '../terms/source.ts';

/** The dates of a meeting that a person may set right. */
export const correctableDates = ['date', 'prior-date', 'record-date', 'mailing-date'] as const;

interface Said {
  readonly id: string;
  /** Who says so, and why. */
  readonly by: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
  /** New York's date then: a filing made later may say otherwise again. */
  readonly on: Temporal.PlainDate;
}

/** An annual meeting, told by the day it is on record for. */
interface OfDay {
  readonly meeting: { readonly day: Temporal.PlainDate };
}

/**
 * What a person says of what filings were read to say. A correction to what was read already is a confirmation: it
 * keeps a later reading from changing it.
 */
export type Correction = Said &
  (
    | (OfDay & { readonly fact: (typeof correctableDates)[number]; readonly date: Temporal.PlainDate })
    | (OfDay & { readonly fact: 'held' })
    /** There is no annual meeting on that day. */
    | (OfDay & { readonly fact: 'no-meeting' })
    | {
        readonly fact: 'printed-deadline';
        /** Which annual meeting: that of a day, or of a year as long as its day is not known. */
        readonly meeting: { readonly year: number; readonly day: Temporal.PlainDate | null };
        readonly subject: DeadlineSubject;
        readonly opens: Temporal.PlainDate | null;
        readonly due: Temporal.PlainDate;
        /** The last days that were on record for it until then: what was misread, if anything was. */
        readonly insteadOf: readonly Temporal.PlainDate[];
      }
    /** The clause on that subject was misread in that filing. */
    | { readonly fact: 'misread-clause'; readonly filing: string; readonly subject: DeadlineSubject }
  );

/** Who stands behind a correction. */
export function personOf({ by, on, reason }: Correction): Person {
  return { kind: 'person', by, on, reason };
}
