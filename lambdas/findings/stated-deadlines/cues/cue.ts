import type { Pattern } from '../../../terms/patterns/sparing.ts';

/** What a date does in a sentence about notices: the first day or the last one on which they may come. */
export type DeadlineRole = 'opens' | 'due';

/** What a date does in a sentence about notices. */
export type DeadlineDateRole =
  /** The first day on which notices may come. */
  | 'opens'
  /** The last day on which they may come. */
  | 'due'
  /** A last day that no longer holds. */
  | 'superseded'
  /** No deadline: the end of a period, a record date, the day on which something was done. */
  | 'none';

/** Words right before a date (ending in "$") or right behind it (beginning with "^"); the first cue that fits decides. */
export interface DeadlineDateCue {
  readonly role: DeadlineDateRole;
  /** Words that it decides, with the date between asterisks. */
  readonly example: string;
  readonly before?: Pattern;
  readonly behind?: Pattern;
  /** Fits only the date after one that opens a window. */
  readonly afterOpening?: true;
  /** Fits only a date without a year. */
  readonly ofEveryYear?: true;
}
