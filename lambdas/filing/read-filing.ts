import { binaryKind, SNIFFED_BYTES } from './container/binary-kind.ts';
import { readSubmissionHeader } from './container/submission-header.ts';
import {
  FilingTooLarge,
  type RawDocument,
  type Submission,
  SubmissionSplitter,
} from './container/submission-splitter.ts';
import { gunzipped } from './container/unpacked.ts';
import { coverFacts } from './cover/cover-facts.ts';
import type { FiledDocument, Filing } from './filing.ts';
import { exhibitsOf } from './items/exhibits.ts';
import { headerItemWarnings } from './items/header-items.ts';
import { hasItemsOfForm8K, itemsIn } from './items/items.ts';
import { decodeText } from './text/decode-text.ts';
import { looksLikeHtml, textFromHtml } from './text/text-from-html.ts';
import { textFromPlain } from './text/text-from-plain.ts';

/** A filing, or why there is none, in words for the person who uploaded the file. */
export type ReadResult =
  | { readonly status: 'read'; readonly filing: Filing }
  | { readonly status: 'rejected'; readonly reason: string };

/**
 * Reads a filing in whatever container it comes: an EDGAR full submission, a dissemination file, a bare document in
 * HTML or plain text, any of them packed with gzip. Documents that cannot matter are passed over as they stream by.
 * Rejects what is no filing; throws only what iterating `bytes` throws.
 */
export async function readFiling(bytes: AsyncIterable<Uint8Array>): Promise<ReadResult> {
  const taken = await takeApart(bytes);
  return typeof taken === 'string' ? { status: 'rejected', reason: taken } : filingFrom(taken);
}

/** The submission's parts, or why there are none. */
async function takeApart(bytes: AsyncIterable<Uint8Array>): Promise<Submission | string> {
  const splitter = new SubmissionSplitter();
  let first = Buffer.alloc(0);
  let sniffed = false;
  try {
    for await (const chunk of gunzipped(bytes)) {
      if (!sniffed) {
        first = Buffer.concat([first, chunk]);
        if (first.length < SNIFFED_BYTES) continue;
        const binary = binaryKind(first);
        if (binary) return notText(binary);
        sniffed = true;
        splitter.push(first);
      } else {
        splitter.push(chunk);
      }
    }
    if (!sniffed) {
      const binary = binaryKind(first);
      if (binary) return notText(binary);
      splitter.push(first);
    }
    return first.toString('latin1').trim() === '' && first.length < SNIFFED_BYTES
      ? 'The file is empty.'
      : splitter.end();
  } catch (error) {
    if (error instanceof FilingTooLarge) return `The file is too large: ${error.message}.`;
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      return 'The file is a gzip archive that is damaged or cut off; upload it again.';
    }
    throw error;
  }
}

function notText(kind: string): string {
  return `The file is ${kind}, not the text of a filing; upload the .txt or .htm from EDGAR.`;
}

interface ReadDocument {
  readonly document: FiledDocument;
  readonly taggedFacts: ReadonlyMap<string, string>;
}

function filingFrom(submission: Submission): ReadResult {
  const dashEscaped = submission.header?.includes('-----BEGIN PRIVACY-ENHANCED MESSAGE-----') ?? false;
  const read = submission.documents.flatMap((raw, i) => readDocument(raw, i + 1, dashEscaped));
  const main = read.find((d) => !/^EX-/i.test(d.document.type ?? '')) ?? read[0];
  if (!main) return { status: 'rejected', reason: 'The submission holds no document that can be read as text.' };

  const header = submission.header === null ? null : readSubmissionHeader(submission.header);
  const text = main.document.text.text;
  const cover = coverFacts(text, main.taggedFacts, header, main.document.type);
  const items = itemsIn(main.document, cover.form);
  const isFiling =
    header !== null ||
    main.document.type !== null ||
    cover.form !== null ||
    hasItemsOfForm8K(items) ||
    looksLikeFiling(text);
  if (!isFiling) return { status: 'rejected', reason: notAFiling };

  const documents = read.map((d) => d.document);
  return {
    status: 'read',
    filing: {
      ...cover,
      accessionNumber: header?.accessionNumber ?? null,
      acceptedAt: header?.acceptedAt ?? null,
      documents,
      main: main.document,
      items,
      exhibits: exhibitsOf(main.document, items, documents, submission.documents),
      warnings: [...submission.warnings, ...cover.warnings, ...headerItemWarnings(header?.items ?? [], items)],
    },
  };
}

const notAFiling =
  'The file is not an SEC filing: it has no EDGAR header, no name of a form ("FORM 8-K", "SCHEDULE 14A") on its first page and no mention of the Securities and Exchange Commission.';

/** A bare document without the name of a form: an exhibit, a press release or a proxy statement that lost its cover. */
function looksLikeFiling(text: string): boolean {
  return /securities\s{1,8}and\s{1,8}exchange\s{1,8}commission|proxy\s{1,8}statement|annual\s{1,8}meeting\s{1,8}of\s{1,8}(?:the\s{1,8})?(?:share|stock)holders/i.test(
    text.slice(0, 50_000),
  );
}

function readDocument(raw: RawDocument, number: number, dashEscaped: boolean): ReadDocument[] {
  if (raw.bytes === null) return [];
  const source = decodeText(raw.bytes);
  if (/^\s{0,200}(?:<PDF>\s{0,20})?begin \d{3} \S/.test(source.slice(0, 400))) return [];
  const { text, taggedFacts } = looksLikeHtml(source)
    ? textFromHtml(source)
    : { text: textFromPlain(source, dashEscaped), taggedFacts: new Map<string, string>() };
  const { type, filename, description } = raw;
  return [{ document: { number, type, filename, description, text }, taggedFacts }];
}
