/** How an item's number is formed: `old` and `new` are Form 8-K until and since 2004-08-23, `periodic` Forms 10-Q and 10-K. */
export type Numbering = 'old' | 'new' | 'periodic';

/**
 * When a report under the item is due: so many days after an event, or after the company determines something; in time
 * for Regulation FD; with the report that it belongs to; on terms that the item itself sets; or never.
 */
export type ItemDue =
  | { readonly days: number; readonly unit: 'calendar' | 'business'; readonly after: 'event' | 'determination' }
  | 'regulation-fd'
  | 'with-report'
  | 'own-terms'
  | 'none';

/** One item of a form, in one of the meanings that its number has had. */
export interface CatalogueItem {
  readonly number: string;
  readonly numbering: Numbering;
  /** The form's caption first, then variants found in filings. */
  readonly captions: readonly string[];
  /** What people are told it is called, where the form's caption is long. */
  readonly shortCaption: string | null;
  /** First and last day, inclusive, "2000-10-23"; null: before 1996, or still. */
  readonly from: string | null;
  readonly to: string | null;
  /** Furnished, rather than filed, unless the filing says otherwise. */
  readonly furnished: boolean;
  readonly due: ItemDue;
  /** What else must be true for a report under the item to be due, as a phrase that begins with "only if"; absent: nothing. */
  readonly dueOnlyIf?: string;
  /** The number that the item had in the old form; its period applies to events before 2004-08-23. */
  readonly formerly: string | null;
  /** Where the meaning, the dates and the period come from. */
  readonly source: string;
  /** What is from secondary sources and was not compared with the primary text; null when all was. */
  readonly unverified: string | null;
  /** True when its first day was not compared with the release. */
  readonly startUnverified: boolean;
}
