/** Where a character stands in the source of its document; both counted from 1. */
export interface Position {
  /** Null where the source has no pages (HTML). */
  readonly page: number | null;
  readonly line: number;
}

/**
 * Text as people read it, with the way back to the source. Lines end in "\n", paragraphs are parted by an empty line,
 * cells of a table row by tabs; page marks, page numbers and what a browser does not show are left out.
 */
export interface PlainText {
  readonly text: string;
  /** Where the character at `offset` of `text` came from. */
  positionAt(offset: number): Position;
}

/** Characters that nobody sees: NUL and other controls, soft hyphens, zero-width characters and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
export const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Letters that a typesetting program has drawn together ("ﬁ"). */
export const ligature = /[\ufb00-\ufb06]/g;

/** The last index of the ascending `starts` whose value is at most `offset`; 0 when none is. */
export function indexOfSegment(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
