import type { Temporal } from 'temporal-polyfill';
import type { Evidence } from '../terms/evidence.ts';
import type { PlainText } from './plain-text.ts';

/** A company that files: one filing may have several. Null where the filing does not say. */
export interface Registrant {
  readonly name: string | null;
  /** Central Index Key, ten digits. */
  readonly cik: string | null;
  /** Commission file number, as written: "000-15223". */
  readonly fileNumber: string | null;
  /** State or country of incorporation: a two-letter code for a state of the United States, else as written. */
  readonly state: string | null;
  /** Month and day on which the fiscal year ends, "12-31". */
  readonly fiscalYearEnd: string | null;
}

/** One document of a submission. */
export interface FiledDocument {
  /** Position in the submission, counted from 1; what evidence refers to. */
  readonly number: number;
  /** EDGAR document type: "8-K", "EX-99.1". Null for a bare file. */
  readonly type: string | null;
  readonly filename: string | null;
  readonly description: string | null;
  readonly text: PlainText;
}

/** An item of a report: 7.01 of a Form 8-K, 5 of Part II of a Form 10-Q. */
export interface Item {
  /** "9", "7.01", "1A". */
  readonly number: string;
  /** As the filing words it; empty when the heading bears no caption. */
  readonly caption: string;
  /** `old`: 1-12, Form 8-K until 2004-08-22; `new`: 1.01-9.01; `periodic`: Forms 10-Q and 10-K. */
  readonly numbering: 'old' | 'new' | 'periodic';
  /** "I" or "II" in a periodic report, else null. */
  readonly part: string | null;
  /** Number of the document it stands in. */
  readonly document: number;
  /** Its text: from the end of the heading to the next heading or the signatures, offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
}

/** An exhibit that the filing lists or holds. */
export interface Exhibit {
  readonly number: string;
  readonly description: string | null;
  /** False: listed or incorporated by reference, but not in this submission. */
  readonly attached: boolean;
  /** Number of the document that is the exhibit, when it was attached and read. */
  readonly document: number | null;
}

/** A filing as the paper it is: nothing here is an interpretation of its prose. */
export interface Filing {
  /** "8-K", "8-K/A", "DEF 14A"; null when neither header nor cover page says. */
  readonly form: string | null;
  readonly amendment: boolean;
  readonly accessionNumber: string | null;
  readonly filedOn: Temporal.PlainDate | null;
  /** When EDGAR accepted it, New York time. */
  readonly acceptedAt: Temporal.PlainDateTime | null;
  /** Date of report (the earliest event reported) of a Form 8-K. */
  readonly reportDate: Temporal.PlainDate | null;
  /** The period of a periodic report; for a proxy statement EDGAR puts the meeting's date here. */
  readonly period: Temporal.PlainDate | null;
  /** At least one; the one that the news names comes first. */
  readonly registrants: readonly Registrant[];
  /** Those of them that the text of a report names; all where it names none. */
  readonly named: readonly Registrant[];
  /** The documents that were read, in the order of the submission. */
  readonly documents: readonly FiledDocument[];
  /** The report or statement itself; one of `documents`. */
  readonly main: FiledDocument;
  readonly items: readonly Item[];
  /** Numbers of the items that the header lists, as far as it can be told; a hint. */
  readonly listedItems: readonly string[];
  readonly exhibits: readonly Exhibit[];
  /** The file ends before the filing does: what is missing may be news. */
  readonly isCutOff: boolean;
  /** What a reader should know of the reading: truncated, header and cover disagree; in plain English. */
  readonly warnings: readonly string[];
}
