import { limits, megabytes } from '../limits.ts';
import { joined } from './bytes.ts';
import { type DocumentHead, noHead } from './document-head.ts';
import { canMatter, isUuencoded, UUENCODED_MARK_BYTES } from './document-kinds.ts';

/** A document as it lies in the submission, still in bytes. */
export interface RawDocument extends DocumentHead {
  /** Null: passed over, because its kind cannot matter or it is too large. */
  readonly bytes: Buffer | null;
}

/** The filing is larger than what is taken in. The message says by which limit, for people. */
export class FilingTooLarge extends Error {
  override readonly name = 'FilingTooLarge';
}

/** Takes in the documents of a submission one after the other: holds the bytes of one that can matter until it ends. */
export class DocumentIntake {
  /** How many documents have ended. */
  count = 0;
  private readBytes = 0;
  private head = noHead;
  /** The bytes of the document that comes in; null while it is passed over. */
  private held: Buffer[] | null = null;
  private heldBytes = 0;
  private mayBeUuencoded = false;

  constructor(
    private readonly take: (document: RawDocument) => void,
    private readonly warnings: string[],
  ) {}

  begin(head: DocumentHead): void {
    this.head = head;
    this.held = canMatter(head.type) ? [] : null;
    this.heldBytes = 0;
    this.mayBeUuencoded = true;
  }

  /** Whether more bytes are needed before the beginning of the text can be judged. */
  needsMoreThan(available: Buffer): boolean {
    return this.mayBeUuencoded && available.length < UUENCODED_MARK_BYTES;
  }

  /** Takes the next bytes of the document's text. Throws `FilingTooLarge` when it is the first one that is read. */
  add(bytes: Buffer): void {
    if (this.mayBeUuencoded && isUuencoded(bytes)) this.held = null;
    this.mayBeUuencoded = false;
    if (this.held === null || bytes.length === 0) return;
    this.heldBytes += bytes.length;
    if (this.heldBytes <= limits.documentBytes && this.readBytes + this.heldBytes <= limits.readBytes) {
      this.held.push(bytes);
      return;
    }
    if (this.readBytes === 0)
      throw new FilingTooLarge(`its main document is larger than ${megabytes(limits.documentBytes)}`);
    const name = `Document ${this.count + 1} (${this.head.type ?? 'no type'})`;
    this.warnings.push(`${name} is too large and was passed over.`);
    this.held = null;
  }

  /** The document has ended: hands it on and lets go of it. */
  end(): void {
    const bytes = this.held && joined(this.held);
    this.held = null;
    this.readBytes += bytes?.length ?? 0;
    this.count += 1;
    this.take({ ...this.head, bytes });
  }
}
