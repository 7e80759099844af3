import type { DocumentHead } from './container/document-head.ts';
import { readSubmissionHeader, type SubmissionHeader } from './container/submission-header.ts';
import { SubmissionSplitter } from './container/submission-splitter.ts';
import type { FiledDocument } from './filing.ts';
import { decodeText } from './text/decode-text.ts';
import type { TaggedFacts } from './text/html/tagged-facts.ts';
import { looksLikeHtml, textFromHtml } from './text/html/text-from-html.ts';
import { textFromPlain } from './text/plain/text-from-plain.ts';

/** A submission whose documents have become text; for a bare file one document and no header. */
export interface Submission {
  readonly header: SubmissionHeader | null;
  /** What each document says it is, in order, also those that were passed over. */
  readonly heads: readonly DocumentHead[];
  /** Those that can matter. */
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly string[];
}

/** A document and the facts that inline XBRL tags in it. */
export interface ReadDocument {
  readonly document: FiledDocument;
  readonly taggedFacts: TaggedFacts;
  /** Text that it shows struck through was left out of `document`. */
  readonly hasStruckText: boolean;
}

const noFacts: TaggedFacts = new Map();
/** What EDGAR puts in front of the first line of a document: the rest of the line of `<TEXT>`, and `<XBRL>` on one of its own. */
const openingTags = /^[ \t]{0,8}(?:\r?\n|\r)(?:<XBRL>[ \t]{0,8}(?:\r?\n|\r))?/;

/** Reads a submission as it streams by; each document becomes text when it ends. Throws `FilingTooLarge`. */
export async function readSubmission(bytes: AsyncIterable<Uint8Array>): Promise<Submission> {
  const heads: DocumentHead[] = [];
  const documents: ReadDocument[] = [];
  const splitter = new SubmissionSplitter(({ bytes, ...head }) => {
    heads.push(head);
    if (bytes !== null) documents.push(readDocument(head, bytes, heads.length, isDashEscaped(splitter.header)));
  });
  for await (const chunk of bytes) splitter.push(chunk);
  splitter.end();
  const header = splitter.header === null ? null : readSubmissionHeader(splitter.header);
  return { header, heads, documents, warnings: [...splitter.warnings, ...struckOut(documents)] };
}

function struckOut(documents: readonly ReadDocument[]): string[] {
  const struck = documents.filter(({ hasStruckText }) => hasStruckText).map(({ document }) => document);
  return struck.map(
    ({ number, type }) =>
      `Document ${number}${type === null ? '' : ` (${type})`} shows some text struck through; it was read without that text, as it now stands.`,
  );
}

function isDashEscaped(header: string | null): boolean {
  return header?.includes('-----BEGIN PRIVACY-ENHANCED MESSAGE-----') ?? false;
}

function readDocument(head: DocumentHead, bytes: Buffer, number: number, dashEscaped: boolean): ReadDocument {
  const decoded = decodeText(bytes);
  const source = head.type === null ? decoded : decoded.replace(openingTags, '');
  if (looksLikeHtml(source)) {
    const { text, ...others } = textFromHtml(source);
    return { document: { number, ...head, text }, ...others };
  }
  const text = textFromPlain(source, dashEscaped);
  return { document: { number, ...head, text }, taggedFacts: noFacts, hasStruckText: false };
}
