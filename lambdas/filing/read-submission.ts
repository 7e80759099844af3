import { Readable } from 'node:stream';
import type { DocumentHead } from './container/document-head.ts';
import { headerWithoutTags } from './container/header-without-tags.ts';
import { readSubmissionHeader, type SubmissionHeader } from './container/submission-header.ts';
import { SubmissionSplitter } from './container/submission-splitter.ts';
import type { FiledDocument } from './filing.ts';
import { decodeText } from './text/decode-text.ts';
import type { TaggedFacts } from './text/html/tagged-facts.ts';
import { looksLikeHtml, textFromHtml } from './text/html/text-from-html.ts';
import { textFromPlain } from './text/plain/text-from-plain.ts';
import { textWithout } from './text/text-without.ts';

/** A submission whose documents have become text; for a bare file one document and no header. */
export interface Submission {
  readonly header: SubmissionHeader | null;
  /** What each document says it is, in order, also those that were passed over. */
  readonly heads: readonly DocumentHead[];
  /** Those that can matter. */
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly string[];
  /** It ends before its end. */
  readonly isCutOff: boolean;
}

/** A document and the facts that inline XBRL tags in it. */
export interface ReadDocument {
  readonly document: FiledDocument;
  /** Of each company; the first the filer's own. */
  readonly taggedFacts: readonly TaggedFacts[];
  /** Text that it shows struck through was left out of `document`. */
  readonly hasStruckText: boolean;
  /** It begins to strike text through and never ends that. */
  readonly strikesWithoutEnd: boolean;
  /** It opens tags that a whole page closes, and does not. */
  readonly endsOpen: boolean;
}

/** A page in which a browser has kept the source of a submission. */
const showsSubmission = /^\s{0,200}(?:<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<SUBMISSION>|<DOCUMENT>\s{0,20}<TYPE>)/i;
/** What EDGAR puts in front of the first line of a document: the rest of the line of `<TEXT>`, and `<XBRL>` on one of its own. */
const openingTags = /^[ \t]{0,8}(?:\r?\n|\r)(?:<XBRL>[ \t]{0,8}(?:\r?\n|\r))?/;

/** Reads a submission as it streams by; each document becomes text when it ends. Throws `FilingTooLarge`, `SeveralFilings`. */
export async function readSubmission(bytes: AsyncIterable<Uint8Array>): Promise<Submission> {
  const { text, ...submission } = await readOnce(bytes);
  return text === null ? submission : readOnce(Readable.from([Buffer.from(text)]));
}

/** @returns `text` is the submission itself, where the file is a page that shows one as its text */
async function readOnce(bytes: AsyncIterable<Uint8Array>): Promise<Submission & { readonly text: string | null }> {
  const heads: DocumentHead[] = [];
  const documents: ReadDocument[] = [];
  const splitter = new SubmissionSplitter(({ bytes, ...head }) => {
    heads.push(head);
    if (bytes !== null) documents.push(readDocument(head, bytes, heads.length, isDashEscaped(splitter.header)));
  });
  for await (const chunk of bytes) splitter.push(chunk);
  splitter.end();
  const [bare] = splitter.header === null && heads.length === 1 ? documents : [];
  const text = bare?.document.text.text ?? '';
  const untagged = headerWithoutTags(text);
  if (bare !== undefined && untagged !== null) documents[0] = documentAfter(bare, untagged.end);
  const written = splitter.header ?? untagged?.header ?? null;
  const header = written === null ? null : readSubmissionHeader(written);
  const warnings = [...splitter.warnings, ...(bare?.endsOpen === true ? [endsOpen] : []), ...struckOut(documents)];
  const isCutOff = splitter.isCutOff || bare?.endsOpen === true;
  return { header, heads, documents, warnings, isCutOff, text: showsSubmission.test(text) ? text : null };
}

/** A document without the header in front of it; its lines stay those of the file. */
function documentAfter(whole: ReadDocument, end: number): ReadDocument {
  const text = textWithout(whole.document.text, [{ start: 0, end, separator: '' }]);
  return { ...whole, document: { ...whole.document, text } };
}

const endsOpen = 'The file seems to be cut off: its HTML has no end; what is there was read.';

function struckOut(documents: readonly ReadDocument[]): string[] {
  return documents.flatMap(({ document: { number, type }, hasStruckText, strikesWithoutEnd }) => {
    const document = `Document ${number}${type === null ? '' : ` (${type})`}`;
    const struck = `${document} shows some text struck through; it was read without that text, as it now stands.`;
    const endless = `${document} begins to strike text through and does not say where that ends; it was read as if it were not struck. Please look at the filing itself.`;
    return [...(hasStruckText ? [struck] : []), ...(strikesWithoutEnd ? [endless] : [])];
  });
}

function isDashEscaped(header: string | null): boolean {
  return header?.includes('-----BEGIN PRIVACY-ENHANCED MESSAGE-----') ?? false;
}

function readDocument(head: DocumentHead, bytes: Buffer, number: number, dashEscaped: boolean): ReadDocument {
  const decoded = decodeText(bytes);
  const source = head.type === null ? decoded : decoded.replace(openingTags, '');
  if (looksLikeHtml(source)) {
    const { text, ...others } = textFromHtml(source);
    return { document: { number, ...head, text }, ...others, endsOpen: hasNoEnd(source) };
  }
  const text = textFromPlain(source, dashEscaped);
  return {
    document: { number, ...head, text },
    taggedFacts: [],
    hasStruckText: false,
    strikesWithoutEnd: false,
    endsOpen: false,
  };
}

/** Where the tags that open and close a page stand. */
const edge = 3_000;

function hasNoEnd(html: string): boolean {
  return /<html[\s>]/i.test(html.slice(0, edge)) && !/<\/(?:html|body)\s{0,8}>/i.test(html.slice(-edge));
}
