import type { Temporal } from 'temporal-polyfill';

/** Where the reader of a mail finds its page and its calendar file. */
export interface Links {
  readonly page: string;
  /** Null where no deadline has a date. */
  readonly calendar: string | null;
  /** The last day on which they are good. */
  readonly until: Temporal.PlainDate;
}
