import type { Temporal } from 'temporal-polyfill';

/** Another filing of the registrant's, as people speak of it: the DEF 14A of April 1, 2024. */
export interface FilingReference {
  /** What it is called on record. */
  readonly id: string;
  readonly form: string | null;
  /** The day it was filed, else the day it reports on. */
  readonly on: Temporal.PlainDate | null;
}

/** Where in the paper something was read: what a reader needs to find it again with their own eyes. */
export interface Evidence {
  /** The filing it stands in, when that is not the one at hand. */
  readonly filing?: FilingReference;
  /** The document within the submission, counted from 1; the main document of a bare file is 1. */
  readonly document: number;
  /** The page, counted from 1; null where the source has no pages (HTML). */
  readonly page: number | null;
  /** The line, counted from 1: on its page where there are pages, else in the source of the document. */
  readonly line: number;
  /** The words themselves, white space folded to single blanks, of a very long passage what stands around its dates. */
  readonly quote: string;
}
