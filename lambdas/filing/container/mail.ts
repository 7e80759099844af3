import type { Attachment, Email } from 'postal-mime';
import { limits, megabytes } from '../limits.ts';
import { appended, joined } from './bytes.ts';
import { FilingTooLarge } from './document-intake.ts';

/** A saved e-mail, or a web page saved as an archive, taken apart and decoded. */
export interface Mail {
  /** A web page with what belongs to it: its text is the document itself, and no letter about one. */
  readonly isArchive: boolean;
  /** What may be a document, in order: its own text, and what it carries. */
  readonly parts: readonly MailPart[];
}

export interface MailPart {
  /** The name of the file; null for the text of the mail itself. */
  readonly name: string | null;
  readonly bytes: Buffer;
}

/** It is packed in a way that costs more than any mail is worth. The message says what, for people. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail';
}

/** How much of the beginning shows whether a file is a mail: relays put some kilobytes of their own fields in front. */
export const MAIL_HEAD_BYTES = 16 * 1024;
const field = /^([\x21-\x39\x3b-\x7e]{1,80}):/;
const mailbox = /^From \S{1,200} [^\n]{0,60}\d{4}\s{0,4}$/;

/** So often the marks of the encoding stand in the beginning of what is encoded so. */
const FEWEST_MARKS = 3;

/**
 * The head that a part of a mail or a web archive has lost which was saved without it, quoted-printable as it was: read
 * as it is, its soft line breaks would cut days and years. Null for any other file.
 */
export function headLostBefore(beginning: string): string | null {
  const count = (pattern: RegExp) => beginning.match(pattern)?.length ?? 0;
  if (count(/[^=\s]=\r?\n/g) < FEWEST_MARKS) return null;
  const isHtml = /<(?:html|body|p|div)[\s>]/i.test(beginning);
  // Encoded, every equals sign of an attribute is "=3D".
  const isEncoded = isHtml ? !/[a-z]=["'a-z]/i.test(beginning) : count(/=(?:3D|20|A0|C2|E2)/g) >= FEWEST_MARKS;
  if (!isEncoded) return null;
  return `MIME-Version: 1.0\nContent-Type: text/${isHtml ? 'html' : 'plain'}\nContent-Transfer-Encoding: quoted-printable\n\n`;
}

/** True of a file that begins as a mail or a web archive does: fields, a line each, of which some are none but a mail's. */
export function isMail(head: string): boolean {
  const [block = ''] = head.replace(/^[\ufeff\s]{0,40}/, '').split(/\r?\n\r?\n|\r\r/, 1);
  const [first = '', ...others] = block.split(/\r\n|\r|\n/);
  if (mailbox.test(first)) return true;
  // The last line may be cut.
  const lines = block.length === head.length ? others.slice(0, -1) : others;
  if (!field.test(first) || !lines.every((line) => field.test(line) || /^[ \t]/.test(line))) return false;
  const fields = new Map([first, ...lines].map((line) => [field.exec(line)?.[1]?.toLowerCase() ?? '', line]));
  if (fields.has('mime-version') || fields.has('content-transfer-encoding')) return true;
  if (/:\s{0,4}(?:multipart|text|message)\//i.test(fields.get('content-type') ?? '')) return true;
  const isSent = ['date', 'received', 'message-id', 'delivered-to'].some((name) => fields.has(name));
  return isSent && fields.has('from') && (fields.has('to') || fields.has('subject'));
}

/** Kinds of parts that are no document. */
const dressing =
  /^(?:image|font|audio|video)\/|^text\/(?:css|calendar|javascript)$|javascript|pkcs7|pgp-|ms-tnef|x-font/i;
const MOST_PARTS = 500;
const MOST_BOUNDARIES = 20;

/** Takes a mail apart. Throws `FilingTooLarge`, `UnreadableMail` and what iterating `bytes` throws. */
export async function openMail(bytes: AsyncIterable<Uint8Array>): Promise<Mail> {
  const raw = await whole(bytes);
  if (mailbox.test(raw.toString('latin1', 0, 300).split(/\r?\n/, 1)[0] ?? ''))
    throw new UnreadableMail('it is a mailbox with the mails of a folder');
  if (partsOf(raw) > MOST_PARTS) throw new UnreadableMail(`it has more than ${MOST_PARTS} parts`);
  // Loaded where there is a mail: few files are one, and each start would wait for it.
  const { mailTakenApart } = await import('./every-part.ts');
  const mail = await mailTakenApart(raw).catch(() => {
    throw new UnreadableMail('its parts lie too deep in one another, or its head is too long');
  });
  const parts = mail.attachments.filter(({ mimeType }) => !dressing.test(mimeType));
  return { isArchive: isArchive(mail), parts: parts.map(partOf) };
}

function partOf({ filename, mimeType, disposition, content }: Attachment, at: number): MailPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
  const isOwnText = filename === null && disposition !== 'attachment' && /^text\/(?:plain|html)$/.test(mimeType);
  return { name: isOwnText ? null : (filename ?? `attachment ${at + 1}`), bytes };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > limits.mailBytes)
      throw new FilingTooLarge(`a saved e-mail or web archive of more than ${megabytes(limits.mailBytes)}`);
    pieces.push(appended(Buffer.alloc(0), piece));
  }
  return joined(pieces);
}

/** How many parts its boundaries make of it, at the most; past the limit any number above. */
function partsOf(raw: Buffer): number {
  const text = raw.toString('latin1');
  const boundaries = new Set(
    [...text.matchAll(/\bboundary\s{0,4}=\s{0,4}"?([^"\s;]{1,200})/gi)].map((match) => match[1]),
  );
  if (boundaries.size > MOST_BOUNDARIES) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (const boundary of boundaries) {
    const line = `\n--${boundary}`;
    for (let at = text.indexOf(line); at >= 0 && count <= MOST_PARTS; at = text.indexOf(line, at + line.length))
      count += 1;
  }
  return count;
}

/** Browsers name themselves as the sender, or nobody. */
function isArchive({ headers, from }: Email): boolean {
  const has = (name: string) => headers.some(({ key }) => key === name);
  if (has('snapshot-content-location') || /^saved by/i.test(from?.name ?? '')) return true;
  const sender = headers.find(({ key }) => key === 'from')?.value ?? '';
  return /saved by/i.test(sender) || (!has('from') && !has('received') && !has('to'));
}
