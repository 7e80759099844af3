const MEGABYTE = 1024 * 1024;

/** How much of a filing is taken in. Past a limit the filing is rejected, or a part of it passed over, and that is said. */
export const limits = {
  /** EDGAR accepts at most 200 MB a submission, 600 MB for some forms: more than that is no filing, or a gzip bomb. */
  submissionBytes: 600 * MEGABYTE,
  /** The largest main documents (annual reports in inline XBRL) stay under 50 MB; reading one takes about three times its size in memory. */
  documentBytes: 64 * MEGABYTE,
  /** All documents of a submission that are read, together: their text stays in memory until the filing is dealt with. */
  readBytes: 96 * MEGABYTE,
  /** Mail servers take 25 to 50 MB, and a mail is taken apart in memory. */
  mailBytes: 32 * MEGABYTE,
  /** A header with a hundred co-registrants has about 200 KB. */
  headerBytes: MEGABYTE,
  /** What stands before a document's text (type, file name, description) has some hundred bytes. */
  documentHeadBytes: 16 * 1024,
  /** A submission with every chart and every data file of an annual report has some hundred documents. */
  documents: 5000,
  /** A filing by a family of funds lists some hundred registrants; a cover page is not searched for more. */
  registrants: 500,
  /** An annual report has some twenty items, and names each a second time in its table of contents. */
  itemHeadings: 1000,
  /** A quotation in evidence; of a longer one, what stands around its dates. */
  quoteCharacters: 600,
} as const;

/** A number of bytes in words, "64 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
