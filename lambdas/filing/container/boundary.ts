/** A tag that begins or ends a document of a submission: offsets of the whole tag. */
export interface Boundary {
  readonly start: number;
  readonly end: number;
  /** True for `<DOCUMENT>`, false for `</DOCUMENT>`. */
  readonly opens: boolean;
  readonly spelling: Spelling;
}

/**
 * Which tags count: every `<DOCUMENT>`; any of the two; or what ends a document's text, which is its end tag or, where
 * that is missing, the `<DOCUMENT>` of the next one: only one with a `<TYPE>`, since a text may quote the tag alone.
 */
export type Sought = 'any-document' | 'any' | 'end-of-text';

/** EDGAR writes its tags in capitals; browsers and converters that save a submission again do not. */
const spellings = ['DOCUMENT', 'document', 'Document'] as const;
export type Spelling = (typeof spellings)[number];

const tagEnds: Readonly<Record<Spelling, Buffer>> = {
  DOCUMENT: Buffer.from('DOCUMENT>'),
  document: Buffer.from('document>'),
  Document: Buffer.from('Document>'),
};
const LESS_THAN = 0x3c;
const SLASH = 0x2f;

/** The first boundary of the kind that is sought, in whatever letters; null for none. One search for each, whatever stands in between. */
export function findBoundary(bytes: Buffer, sought: Sought): Boundary | null {
  let first: Boundary | null = null;
  for (const spelling of spellings) {
    const found = findSpelt(bytes.subarray(0, first?.end), sought, spelling);
    if (found !== null && (first === null || found.start < first.start)) first = found;
  }
  return first;
}

/** The first boundary in the letters in which the file writes its tags: the others are the document's own. */
export function findSpelt(bytes: Buffer, sought: Sought, spelling: Spelling): Boundary | null {
  const tagEnd = tagEnds[spelling];
  for (let at = bytes.indexOf(tagEnd); at >= 0; at = bytes.indexOf(tagEnd, at + 1)) {
    const end = at + tagEnd.length;
    if (bytes[at - 1] === LESS_THAN) {
      if (sought !== 'end-of-text' || isFollowedByType(bytes, end))
        return { start: at - 1, end, opens: true, spelling };
    } else if (sought !== 'any-document' && bytes[at - 1] === SLASH && bytes[at - 2] === LESS_THAN) {
      return { start: at - 2, end, opens: false, spelling };
    }
  }
  return null;
}

/** True when nothing but at most 20 blanks and line ends lie between. */
function isFollowedByType(bytes: Buffer, end: number): boolean {
  return /^[\0- ]{0,20}<TYPE>/i.test(bytes.toString('latin1', end, end + 26));
}
