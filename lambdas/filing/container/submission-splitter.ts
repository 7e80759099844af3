import { limits, megabytes } from '../limits.ts';
import { looksLikeFiling } from '../no-filing.ts';
import { findBoundary, findSpelt, type Spelling } from './boundary.ts';
import { appended, lastBytes } from './bytes.ts';
import { noHead, readDocumentHead } from './document-head.ts';
import { DocumentIntake, FilingTooLarge, type RawDocument } from './document-intake.ts';
import { SeveralFilings } from './several-filings.ts';

const text = /<TEXT>/i;
const nothing: Buffer = Buffer.alloc(0);
const submissionMark =
  /<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-DOCUMENT>|<IMS-HEADER>|<SUBMISSION>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<DOCUMENT>\s{0,20}<TYPE>/i;
/** What begins another filing, where only documents of this one may come. */
const anotherFiling =
  /<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-DOCUMENT>|<IMS-HEADER>|<SUBMISSION>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----/i;

const endOfHeader = /<\/(?:SEC|IMS)-HEADER>/i;
const opensSubmission = /^\s{0,80}<(?:SEC|IMS)-DOCUMENT>/i;
const closesSubmission = /<\/(?:SEC|IMS)-DOCUMENT>/i;

/** A file that shows no mark of a submission within so many bytes is a bare document. */
const UNDECIDED_BYTES = 16 * 1024;
/** A filing shows itself as one within so many bytes. */
const BEHIND_BYTES = 20_000;
/** Characters; a cover page alone, pasted above the submission whose cover it is, is no longer. */
const LONGEST_COVER = 2_000;

/** True for a report of its own in front of a submission, and not for its cover page alone. */
function isReport(inFront: string): boolean {
  return looksLikeFiling(inFront) && (inFront.length > LONGEST_COVER || /^\s*item\s+\d/im.test(inFront));
}

/** What it may take to recognise a boundary that is cut between two chunks. */
const BOUNDARY_BYTES = 64;

type State = 'undecided' | 'header' | 'between' | 'head' | 'text' | 'bare' | 'full';

/**
 * Takes an EDGAR submission apart while it comes in: header, then the documents, of which only those that can matter
 * are held, each until it has been handed on. Works on bytes, so that passing over an exhibit costs one search.
 */
export class SubmissionSplitter {
  /** All before the first document; null for a bare file, and until the first document begins. */
  header: string | null = null;
  readonly warnings: string[] = [];
  /** All bytes are in, and the submission does not end as one does. */
  isCutOff = false;
  private state: State = 'undecided';
  /** Bytes not yet dealt with; while a text comes in only its last few. */
  private rest = nothing;
  private totalBytes = 0;
  /** The end mark of the submission has come, and what stands behind its documents, as far as it is kept. */
  private isClosed = false;
  private behind = '';
  /** How the tag was written that began the document which comes in. */
  private spelling: Spelling = 'DOCUMENT';
  private readonly intake: DocumentIntake;

  /** @param take is handed each document as it ends, in order; for a bare file the only one */
  constructor(take: (document: RawDocument) => void) {
    this.intake = new DocumentIntake(take, this.warnings);
  }

  /** Takes the next bytes. Throws `FilingTooLarge`. */
  push(chunk: Uint8Array): void {
    this.totalBytes += chunk.length;
    if (this.totalBytes > limits.submissionBytes) {
      const limit = megabytes(limits.submissionBytes);
      throw new FilingTooLarge(`larger than ${limit}, which is more than EDGAR accepts as one filing`);
    }
    if (this.state === 'full') return;
    this.rest = appended(this.rest, chunk);
    this.dealWithRest();
  }

  /** Hands on what is still held, when all bytes are in. Throws `SeveralFilings`. */
  end(): void {
    if (this.state === 'undecided') {
      this.decide();
      this.dealWithRest();
    }
    if (looksLikeFiling(this.behind) || isReport(this.inFront)) throw new SeveralFilings();
    const number = this.intake.count + 1;
    this.isCutOff = this.endsTooEarly();
    if (this.state === 'header') {
      this.endHeader();
    } else if (this.state === 'head') {
      this.intake.begin(readDocumentHead(this.rest));
      this.intake.end();
      this.warnings.push(`The submission ends where document ${number} begins.`);
    } else if (this.state === 'text') {
      this.intake.add(this.rest);
      this.intake.end();
      this.warnings.push(`The submission ends inside document ${number}; what is there was read.`);
    } else if (this.state === 'between') {
      if (this.isCutOff) this.warnings.push(`The submission ends after document ${number - 1}, without its end mark.`);
    } else if (this.state === 'bare') {
      this.intake.end();
    }
  }

  /** No tag has begun a document: the header is all there is, or what stands behind its end is the document. */
  private endHeader(): void {
    const all = this.rest.toString('latin1');
    const end = endOfHeader.exec(all);
    const behind = end === null ? nothing : this.rest.subarray(end.index + end[0].length);
    this.header = all.slice(0, end?.index);
    if (
      behind
        .toString('latin1')
        .replace(/<[^>]{0,40}>/g, '')
        .trim() === ''
    ) {
      this.warnings.push('The submission ends in its header: it holds no document.');
      return;
    }
    this.isCutOff = false;
    this.intake.begin(noHead);
    this.intake.add(behind);
    this.intake.end();
  }

  /** Inside its header or a document; or between two, when nothing closes what the first line opened. */
  private endsTooEarly(): boolean {
    if (this.state === 'header' || this.state === 'head' || this.state === 'text') return true;
    return (
      this.state === 'between' &&
      opensSubmission.test(this.header ?? '') &&
      !this.isClosed &&
      !closesSubmission.test(this.rest.toString('latin1'))
    );
  }

  /** What stands in front of the first mark of the submission: a filing, it may be, that has no tags. */
  private get inFront(): string {
    const header = this.header ?? '';
    const mark = anotherFiling.exec(header)?.index ?? 0;
    return header.slice(0, mark);
  }

  /** Step by step, each of which uses up a part of `rest` and says whether there may be another one. */
  private dealWithRest(): void {
    let more = true;
    while (more) more = this.step();
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
      case 'text':
        return this.seekEnd();
      case 'bare':
        this.intake.add(this.rest);
        this.rest = nothing;
        return false;
      case 'full':
        return false;
    }
  }

  private decide(): boolean {
    if (submissionMark.test(this.rest.toString('latin1', 0, UNDECIDED_BYTES))) {
      this.state = 'header';
      return true;
    }
    this.state = 'bare';
    this.intake.begin(noHead);
    return true;
  }

  private seekDocument(): boolean {
    const boundary = findBoundary(this.rest, 'any-document');
    if (this.state === 'between' && anotherFiling.test(this.rest.toString('latin1', 0, boundary?.start)))
      throw new SeveralFilings();
    if (!boundary) {
      if (this.state === 'between') this.passOverRest();
      else if (this.rest.length > limits.headerBytes)
        throw new FilingTooLarge(`its header is longer than ${megabytes(limits.headerBytes)}`);
      return false;
    }
    if (this.state === 'header') this.header = this.rest.toString('latin1', 0, boundary.start).trim() || null;
    if (this.intake.count === limits.documents) {
      this.warnings.push(`The submission has more than ${limits.documents} documents; the others were passed over.`);
      this.rest = nothing;
      this.state = 'full';
      return false;
    }
    this.rest = this.rest.subarray(boundary.end);
    this.spelling = boundary.spelling;
    this.state = 'head';
    return true;
  }

  /** What stands behind a document, a little of which is kept: it may be another filing that has no tags. */
  private passOverRest(): void {
    const passed = this.rest.subarray(0, Math.max(0, this.rest.length - BOUNDARY_BYTES)).toString('latin1');
    this.isClosed ||= closesSubmission.test(this.rest.toString('latin1'));
    if (this.behind.length < BEHIND_BYTES) this.behind += passed;
    this.rest = lastBytes(this.rest, BOUNDARY_BYTES);
  }

  private seekText(): boolean {
    const ahead = this.rest.subarray(0, limits.documentHeadBytes);
    const boundary = findSpelt(ahead, 'any', this.spelling);
    const tag = text.exec(ahead.toString('latin1', 0, boundary?.start));
    if (!tag && !boundary && this.rest.length < limits.documentHeadBytes) return false;
    // Without <TEXT> the tags in front belong to the text.
    this.intake.begin(readDocumentHead(ahead.subarray(0, tag ? tag.index : boundary?.start)));
    this.rest = this.rest.subarray(tag ? tag.index + tag[0].length : 0);
    this.state = 'text';
    return true;
  }

  private seekEnd(): boolean {
    const boundary = findSpelt(this.rest, 'end-of-text', this.spelling);
    if (!boundary) {
      if (this.intake.needsMoreThan(this.rest)) return false;
      this.intake.add(this.rest.subarray(0, Math.max(0, this.rest.length - BOUNDARY_BYTES)));
      this.rest = lastBytes(this.rest, BOUNDARY_BYTES);
      return false;
    }
    this.intake.add(this.rest.subarray(0, boundary.start));
    this.intake.end();
    this.rest = this.rest.subarray(boundary.opens ? boundary.start : boundary.end);
    this.state = 'between';
    return true;
  }
}
