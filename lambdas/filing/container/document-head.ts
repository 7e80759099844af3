/** What the tags in front of a document's text say of it. */
export interface DocumentHead {
  /** EDGAR document type: "8-K", "EX-99.1". Null for a bare file. */
  readonly type: string | null;
  readonly filename: string | null;
  readonly description: string | null;
}

/** The head of a bare file. */
export const noHead: DocumentHead = { type: null, filename: null, description: null };

/** Reads the tags between `<DOCUMENT>` and `<TEXT>`; their values end with the line. */
export function readDocumentHead(bytes: Buffer): DocumentHead {
  const head = bytes.toString('latin1');
  return {
    type: /<TYPE>([^<\r\n]{1,500})/i.exec(head)?.[1]?.trim() ?? null,
    filename: /<FILENAME>([^<\r\n]{1,500})/i.exec(head)?.[1]?.trim() ?? null,
    description: /<DESCRIPTION>([^<\r\n]{1,500})/i.exec(head)?.[1]?.trim() ?? null,
  };
}
