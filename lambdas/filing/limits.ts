/** How much of a filing is taken in. Past a limit the filing is rejected, or the exhibit passed over, and that is said. */
export const limits = {
  /** EDGAR accepts at most 200 MB a submission, 600 MB for some forms: more than that is no filing, or a gzip bomb. */
  submissionBytes: 600 * 1024 * 1024,
  /** The largest main documents (annual reports in inline XBRL) stay under 50 MB; reading one takes about three times its size in memory. */
  documentBytes: 64 * 1024 * 1024,
  /** All documents that are held for reading, together: what a function with 1 GB of memory can bear. */
  heldBytes: 96 * 1024 * 1024,
  /** A header with a hundred co-registrants has about 200 KB. */
  headerBytes: 1024 * 1024,
  /** A filing by a family of funds lists some hundred registrants; a cover page is not searched for more. */
  registrants: 500,
  /** A quotation in evidence; longer ones are shortened in the middle. */
  quoteCharacters: 600,
} as const;
