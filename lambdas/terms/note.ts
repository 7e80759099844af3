import type { Temporal } from 'temporal-polyfill';
import type { Evidence } from './evidence.ts';

/** What a note on a filing can be about: something that the law says of it, and that is no deadline. */
export const noteKinds = [
  /** The windows of the state or country of incorporation are not known. */
  'state-law-unknown',
  /** From when holders may ask for an annual meeting that is not held. */
  'annual-meeting-not-held',
  /** Until when an adjourned meeting needs nothing new. */
  'adjournment',
  /** Whether the Notice of Internet Availability was sent forty days ahead. */
  'notice-and-access',
  /** The date of report on the cover is a misprint. */
  'report-date',
  /** What does not bind an investment company. */
  'investment-company',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A sentence that stands beside the deadlines. */
export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
  readonly citation: string | null;
  /** The day that it turns on, where there is one; never a deadline. */
  readonly on: Temporal.PlainDate | null;
  /** False when what the law says was not compared with its text. */
  readonly verified: boolean;
  /** False: for the record and the machine's answer only. */
  readonly mailed: boolean;
  readonly evidence: readonly Evidence[];
}
