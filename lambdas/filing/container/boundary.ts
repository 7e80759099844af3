/** A tag that begins or ends a document of a submission: offsets of the whole tag. */
export interface Boundary {
  readonly start: number;
  readonly end: number;
  /** True for `<DOCUMENT>`, false for `</DOCUMENT>`. */
  readonly opens: boolean;
}

/**
 * Which tags count: every `<DOCUMENT>`; any of the two; or what ends a document's text, which is its end tag or, where
 * that is missing, the `<DOCUMENT>` of the next one: only one with a `<TYPE>`, since a text may quote the tag alone.
 */
export type Sought = 'any-document' | 'any' | 'end-of-text';

const TAG_END = Buffer.from('DOCUMENT>');
const TYPE = Buffer.from('<TYPE>');
const LESS_THAN = 0x3c;
const SLASH = 0x2f;

/** The first boundary of the kind that is sought; null for none. One search, whatever stands in between. */
export function findBoundary(bytes: Buffer, sought: Sought): Boundary | null {
  for (let at = bytes.indexOf(TAG_END); at >= 0; at = bytes.indexOf(TAG_END, at + 1)) {
    const end = at + TAG_END.length;
    if (bytes[at - 1] === LESS_THAN) {
      if (sought !== 'end-of-text' || isFollowedByType(bytes, end)) return { start: at - 1, end, opens: true };
    } else if (sought !== 'any-document' && bytes[at - 1] === SLASH && bytes[at - 2] === LESS_THAN) {
      return { start: at - 2, end, opens: false };
    }
  }
  return null;
}

/** True when nothing but at most 20 blanks and line ends lie between. */
function isFollowedByType(bytes: Buffer, end: number): boolean {
  let at = end;
  while (at < end + 20 && (bytes[at] ?? 0xff) <= 0x20) at += 1;
  return bytes.subarray(at, at + TYPE.length).equals(TYPE);
}
