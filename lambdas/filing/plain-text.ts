/** Where a character stands in the source of its document; both counted from 1. */
export interface Position {
  /** Null where the source has no pages (HTML). */
  readonly page: number | null;
  /** On its page where there are pages, else in the source of the document. */
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
