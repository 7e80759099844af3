/** Kinds whose text cannot matter; of the exhibits, press releases and the like (EX-99), bylaws (EX-3), annual reports (EX-13) and notices to holders (EX-20) can. */
const cannotMatter = /^(?:EX-(?!(?:3|13|20|99)(?:[.\s(]|$))|GRAPHIC|ZIP|EXCEL|XML|PDF|COVER|CORRESP|JSON|XSD)/i;

/** True for a type of document that is read; one without a type is. */
export function canMatter(type: string | null): boolean {
  return type === null || !cannotMatter.test(type);
}

/** How many bytes of a document tell whether it is uuencoded. */
export const UUENCODED_MARK_BYTES = 512;

/** True when a document is a uuencoded file, such as the PDF that may come with a report. */
export function isUuencoded(beginning: Buffer): boolean {
  return /^\s{0,200}(?:<PDF>\s{0,20})?begin \d{3} \S/.test(beginning.toString('latin1', 0, UUENCODED_MARK_BYTES));
}
