import { limits } from '../limits.ts';

/** A document as it lies in the submission, still in bytes. */
export interface RawDocument {
  readonly type: string | null;
  readonly filename: string | null;
  readonly description: string | null;
  /** Null: passed over, because its kind cannot matter or it is too large. */
  readonly bytes: Buffer | null;
}

/** A submission taken apart; for a bare file one document and no header. */
export interface Submission {
  /** All before the first document, null for a bare file. */
  readonly header: string | null;
  readonly documents: readonly RawDocument[];
  readonly warnings: readonly string[];
}

/** The filing is larger than what is taken in. The message says by which limit, for people. */
export class FilingTooLarge extends Error {
  override readonly name = 'FilingTooLarge';
}

/** Kinds whose text can matter: main documents, press releases and the like (EX-99), bylaws (EX-3), notices to holders (EX-20). */
const passedOver = /^(?:EX-(?!(?:3|20|99)(?:[.\s(]|$))|GRAPHIC|ZIP|EXCEL|XML|PDF|COVER|CORRESP|JSON|XSD)/i;

const DOCUMENT = Buffer.from('<DOCUMENT>');
const TEXT = Buffer.from('<TEXT>');
const END = Buffer.from('</DOCUMENT>');
const submissionMark =
  /<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-DOCUMENT>|<IMS-HEADER>|<SUBMISSION>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<DOCUMENT>\s{0,20}<TYPE>/;
/** A document without `<TEXT>` within this many bytes has none. */
const DOCUMENT_HEAD_BYTES = 16 * 1024;
/** A file that shows no mark of a submission within so many bytes is a bare document. */
const UNDECIDED_BYTES = 64 * 1024;

type State = 'undecided' | 'header' | 'between' | 'head' | 'body' | 'bare';

/**
 * Takes an EDGAR submission apart while it comes in: header, then the documents, of which only those that can matter
 * are held. Feed it with `push`, finish with `end`. Works on bytes, so that passing over an exhibit costs one search.
 */
export class SubmissionSplitter {
  private state: State = 'undecided';
  private header: string | null = null;
  private readonly documents: RawDocument[] = [];
  private readonly warnings: string[] = [];
  /** Bytes not yet dealt with; while a body is passed over only its last few. */
  private rest: Buffer = Buffer.alloc(0);
  private held: Buffer[] = [];
  private heldBytes = 0;
  private documentBytes = 0;
  private totalBytes = 0;
  private open: Omit<RawDocument, 'bytes'> = { type: null, filename: null, description: null };
  private holding = false;

  /** Takes the next bytes. Throws `FilingTooLarge`. */
  push(chunk: Uint8Array): void {
    this.totalBytes += chunk.length;
    if (this.totalBytes > limits.submissionBytes) {
      throw new FilingTooLarge(
        `larger than ${megabytes(limits.submissionBytes)}, which is more than EDGAR accepts as one filing`,
      );
    }
    if (this.state === 'bare') {
      this.hold(asBuffer(chunk));
      return;
    }
    this.rest = this.rest.length === 0 ? asBuffer(chunk) : Buffer.concat([this.rest, chunk]);
    while (this.step()) {
      // Each step uses up a part of `rest`, and says whether there may be another one.
    }
  }

  /** The submission, when all bytes are in. */
  end(): Submission {
    if (this.state === 'undecided') {
      this.decide();
      while (this.step()) {
        // What came in was too short to decide upon earlier.
      }
    }
    const number = this.documents.length + 1;
    if (this.state === 'header') {
      this.header = this.rest.toString('latin1');
      this.warnings.push('The submission ends in its header: it holds no document.');
    } else if (this.state === 'head') {
      this.readHead(this.rest);
      this.close();
      this.warnings.push(`The submission ends where document ${number} begins.`);
    } else if (this.state === 'body') {
      if (this.holding) this.hold(this.rest);
      this.close();
      if (this.header !== null)
        this.warnings.push(`The submission ends inside document ${number}; what is there was read.`);
    } else if (this.state === 'bare') {
      this.close();
    }
    return { header: this.header, documents: this.documents, warnings: this.warnings };
  }

  private step(): boolean {
    switch (this.state) {
      case 'undecided':
        return this.rest.length >= UNDECIDED_BYTES && this.decide();
      case 'header':
      case 'between':
        return this.seekDocument();
      case 'head':
        return this.seekText();
      case 'body':
        return this.seekEnd();
      case 'bare':
        return false;
    }
  }

  private decide(): boolean {
    if (submissionMark.test(this.rest.subarray(0, UNDECIDED_BYTES).toString('latin1'))) {
      this.state = 'header';
      return true;
    }
    this.state = 'bare';
    this.holding = true;
    this.hold(this.rest);
    this.rest = Buffer.alloc(0);
    return false;
  }

  private seekDocument(): boolean {
    const at = this.rest.indexOf(DOCUMENT);
    if (at < 0) {
      if (this.state === 'header' && this.rest.length > limits.headerBytes) {
        throw new FilingTooLarge(`its header is longer than ${megabytes(limits.headerBytes)}`);
      }
      if (this.state === 'between') this.rest = lastBytes(this.rest, DOCUMENT.length - 1);
      return false;
    }
    if (this.state === 'header') this.header = this.rest.subarray(0, at).toString('latin1').trim() || null;
    this.rest = this.rest.subarray(at + DOCUMENT.length);
    this.state = 'head';
    return true;
  }

  private seekText(): boolean {
    const at = this.rest.indexOf(TEXT);
    if (at < 0 && this.rest.length < DOCUMENT_HEAD_BYTES) return false;
    const headEnd = at < 0 || at > DOCUMENT_HEAD_BYTES ? 0 : at;
    this.readHead(this.rest.subarray(0, headEnd || DOCUMENT_HEAD_BYTES));
    this.rest = this.rest.subarray(headEnd > 0 ? headEnd + TEXT.length : 0);
    this.state = 'body';
    return true;
  }

  private seekEnd(): boolean {
    const end = this.rest.indexOf(END);
    // A document whose end tag is missing ends where the next one begins.
    const next = indexOfNextDocument(this.rest, end);
    const at = next >= 0 ? next : end;
    if (at < 0) {
      const kept = DOCUMENT.length + 64;
      if (this.holding) this.hold(this.rest.subarray(0, Math.max(0, this.rest.length - kept)));
      this.rest = lastBytes(this.rest, kept);
      return false;
    }
    if (this.holding) this.hold(this.rest.subarray(0, at));
    this.close();
    this.rest = this.rest.subarray(next >= 0 ? at : at + END.length);
    this.state = 'between';
    return true;
  }

  private readHead(head: Buffer): void {
    const text = head.toString('latin1');
    const tag = (name: string) => new RegExp(`<${name}>([^<\\r\\n]{1,500})`, 'i').exec(text)?.[1]?.trim() ?? null;
    this.open = { type: tag('TYPE'), filename: tag('FILENAME'), description: tag('DESCRIPTION') };
    this.holding = !passedOver.test(this.open.type ?? '');
  }

  private hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.documentBytes += bytes.length;
    const tooLarge =
      this.documentBytes > limits.documentBytes || this.heldBytes + this.documentBytes > limits.heldBytes;
    if (tooLarge && this.documents.every((d) => d.bytes === null)) {
      throw new FilingTooLarge(`its main document is larger than ${megabytes(limits.documentBytes)}`);
    }
    if (tooLarge) {
      this.warnings.push(
        `Document ${this.documents.length + 1} (${this.open.type ?? 'no type'}) is too large and was passed over.`,
      );
      this.holding = false;
      this.held = [];
      return;
    }
    this.held.push(bytes);
  }

  private close(): void {
    const bytes = this.holding ? joined(this.held) : null;
    this.documents.push({ ...this.open, bytes });
    this.heldBytes += bytes?.length ?? 0;
    this.documentBytes = 0;
    this.held = [];
    this.holding = false;
    this.open = { type: null, filename: null, description: null };
  }
}

/** The next `<DOCUMENT>` that a `<TYPE>` follows, before `limit` (negative: anywhere); -1 for none. */
function indexOfNextDocument(bytes: Buffer, limit: number): number {
  const within = limit < 0 ? bytes : bytes.subarray(0, limit);
  for (let at = within.indexOf(DOCUMENT); at >= 0; at = within.indexOf(DOCUMENT, at + 1)) {
    const after = at + DOCUMENT.length;
    if (/^\s*<TYPE>/.test(within.subarray(after, after + 32).toString('latin1'))) return at;
  }
  return -1;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  return only && chunks.length === 1 ? only : Buffer.concat(chunks);
}

/** A copy, so that the large chunk it was a part of can be given back. */
function lastBytes(bytes: Buffer, count: number): Buffer {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - count)));
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
