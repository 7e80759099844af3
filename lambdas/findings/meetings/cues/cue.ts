import type { Pattern } from '../../../terms/patterns/sparing.ts';

/** What a date is to a shareholder meeting. */
export type DateRole =
  /** The day of the meeting. */
  | 'meeting'
  /** The day of the prior year's meeting. */
  | 'prior'
  /** The day for which the meeting was called before, or on which it was adjourned. */
  | 'previous'
  | 'record'
  /** The day on which proxy materials are first sent. */
  | 'mailing'
  /** The day on which the meeting's date was made public. */
  | 'announced'
  /** A day on which something was decided, announced or signed, or which belongs to another matter. */
  | 'other';

/** Words before or behind a date that tell its role; of several that fit, the heaviest decides. */
export interface DateRoleCue {
  readonly role: DateRole;
  readonly weight: number;
  /** A sentence that it decides, with the date between asterisks. */
  readonly example: string;
  /** Matched against the words right before the date (ending in "$") or right behind it (beginning with "^"). */
  readonly before?: Pattern;
  readonly behind?: Pattern;
  /** The words themselves tell of something that took place; else the verb before the date says whether it did. */
  readonly past?: true;
}
