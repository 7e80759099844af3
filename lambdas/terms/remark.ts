/** A sentence that a careful reader would add, and what it is about: people read the words, code goes by the kind. */
export interface Remark<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
}

/** What a remark on something that a filing says can be about. */
export const findingRemarkKinds = [
  /** How a date is written: a weekday that contradicts it, a year that was inferred, one day of a range. */
  'date-as-written',
  /** A record date is told that lies after the meeting: one of the two is a misprint. */
  'record-date-after-meeting',
  /** A day that contradicts the others, and was left out. */
  'inconsistent-day',
  /** What a person has said of it takes the place of what was read. */
  'correction',
  /** Filings on record say otherwise. */
  'on-record-otherwise',
  /** Results of operations under another item than the one made for them. */
  'results-under-other-item',
  /** A deadline under the statute of another country, which stands beside those of the law here and of the bylaws. */
  'under-other-law',
  'not-understood',
  /** "Sixty (90) days". */
  'words-against-figures',
  /** Two last days with a mere "or" between them. */
  'or-read-as-later',
  /** One case of a provision is told without a day that can be counted. */
  'case-without-day',
  /** Of a record that was written before remarks had kinds. */
  'unknown',
] as const;
export type FindingRemarkKind = (typeof findingRemarkKinds)[number];
export type FindingRemark = Remark<FindingRemarkKind>;

/** The words alone. */
export function textsOf(remarks: readonly Remark<string>[]): readonly string[] {
  return remarks.map(({ text }) => text);
}

/** Whether one of the remarks is about that. */
export function hasRemark<Kind extends string>(remarks: readonly Remark<Kind>[], kind: Kind): boolean {
  return remarks.some((remark) => remark.kind === kind);
}
