import { listed } from '../terms/days/day-words.ts';
import { type Mail, openMail } from './container/mail.ts';
import type { Filing } from './filing.ts';
import { looksLikeFiling, notAFiling } from './no-filing.ts';
import { theDocument } from './no-filing-kinds.ts';
import { type ReadResult, rejected } from './read-result.ts';

/** A part of a mail that is no letter, and what became of it. */
interface Part {
  /** Null for the text of the mail itself. */
  readonly name: string | null;
  readonly bytes: Buffer;
  readonly result: ReadResult;
}

type Read = Extract<ReadResult, { status: 'read' }>;

const MOST_PARTS_READ = 40;
const MOST_NAMES = 5;

/**
 * The filing that a saved e-mail or a web archive holds, in its own text or attached, with the exhibits that came with it.
 * Several are rejected, since one answer is about one filing, and so is a letter about a filing. Throws what `openMail`
 * throws.
 * @param read reads a file, here a part
 */
export async function readMail(
  bytes: AsyncIterable<Uint8Array>,
  read: (part: Buffer) => Promise<ReadResult>,
): Promise<ReadResult> {
  const mail = await openMail(bytes);
  const what = mail.isArchive ? 'web page saved as an archive (.mht)' : 'saved e-mail (.eml)';
  if (mail.parts.length > MOST_PARTS_READ)
    return rejected(`The file is a ${what} of more than ${MOST_PARTS_READ} parts; ${theDocument}.`);
  const parts = await partsRead(mail, read);
  const filings = filingsAmong(parts);
  const [first, ...more] = filings;
  if (first === undefined) return rejected(`The file is a ${what} ${whyNone(mail, parts)}; ${theDocument}.`);
  if (more.length > 0)
    return rejected(
      `The file is a ${what} that holds ${filings.length} filings: ${names(filings)}. Upload each as a file of its own.`,
    );
  const others = parts.filter((part) => part !== first && part.name !== null);
  const exhibits = isBare(first.result.filing) ? others.filter(isText) : [];
  if (exhibits.length === 0) return withRemark(first.result, what, others);
  const together = await read(submissionOf(first, exhibits));
  const left = others.filter((part) => !exhibits.includes(part));
  return together.status === 'read' ? withRemark(together, what, left) : together;
}

/** The parts that may be filings: a letter about one is none, the text of a web archive is. */
async function partsRead({ parts, isArchive }: Mail, read: (part: Buffer) => Promise<ReadResult>): Promise<Part[]> {
  const all: Part[] = [];
  for (const [at, { name, bytes }] of parts.entries()) {
    const result = await read(bytes);
    if (name !== null || (isArchive && at === 0) || isFiling(result)) all.push({ name, bytes, result });
  }
  return all;
}

/** Shown by the labels of its cover page or by its header, as no letter is. */
function isFiling(result: ReadResult): boolean {
  if (result.status === 'rejected') return result.reason.includes('several filings');
  return result.filing.accessionNumber !== null || looksLikeFiling(result.filing.main.text.text);
}

/** Each filing once: those that name their form, else what else could be read. */
function filingsAmong(parts: readonly Part[]): (Part & { readonly result: Read })[] {
  const readable = parts.filter((part): part is Part & { readonly result: Read } => part.result.status === 'read');
  const proper = readable.filter(({ result }) => result.filing.form !== null);
  const found = proper.length > 0 ? proper : readable;
  return found.filter((part, i) => !found.slice(0, i).some((before) => isSame(before, part)));
}

/** By its number; the text of a mail that is there twice, as HTML and as plain text, by what its cover page says. */
function isSame(a: Part & { readonly result: Read }, b: Part & { readonly result: Read }): boolean {
  const [one, other] = [a.result.filing, b.result.filing];
  if (one.accessionNumber !== null) return one.accessionNumber === other.accessionNumber;
  return a.name === null && b.name === null && coverOf(one) === coverOf(other);
}

function coverOf({ form, reportDate, registrants }: Filing): string {
  return `${form} ${reportDate} ${registrants[0]?.name?.toLowerCase().replace(/\W/g, '')}`;
}

function isBare({ accessionNumber, main }: Filing): boolean {
  return accessionNumber === null && main.type === null;
}

/** A text that is no filing by itself, as a press release is. */
function isText({ bytes, result }: Part): boolean {
  return bytes[0] !== 0x1f && (result.status === 'read' || result.reason === notAFiling);
}

/** A report and the press releases that came with it in the same mail, as EDGAR would keep them. */
function submissionOf(report: Part & { readonly result: Read }, exhibits: readonly Part[]): Buffer {
  const documents = [
    documentOf(report, report.result.filing.form ?? '8-K'),
    ...exhibits.map((part) => documentOf(part, `EX-${exhibitNumber.exec(part.name ?? '')?.[1] ?? '99'}`)),
  ];
  return Buffer.concat(documents.flat());
}

/** "ex99-1.htm", "d812exhibit10.txt". */
const exhibitNumber = /ex(?:hibit)?[-_. ]{0,2}(99|\d{1,2})/i;

function documentOf(part: Part, type: string): Buffer[] {
  const head = `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>${shown(part)}\n<TEXT>\n`;
  return [Buffer.from(head), part.bytes, Buffer.from('\n</TEXT>\n</DOCUMENT>\n')];
}

function whyNone({ isArchive, parts: all }: Mail, parts: readonly Part[]): string {
  const reasons = parts.flatMap((part) =>
    part.result.status === 'rejected' ? [`${shown(part)}: ${part.result.reason.replace(/[.;][\s\S]*$/, '')}`] : [],
  );
  if (reasons.length > 0) return `that holds no filing that can be read (${reasons.slice(0, MOST_NAMES).join('; ')})`;
  return isArchive || all.some(({ name }) => name !== null)
    ? 'that holds no filing'
    : 'that is no filing itself and has none attached';
}

/** What else the mail carries is not read with the filing, and that is said. */
function withRemark({ filing }: Read, what: string, others: readonly Part[]): ReadResult {
  if (others.length === 0) return { status: 'read', filing };
  const remark = `The filing came in a ${what} with ${names(others)}, which was not read with it; for all of its exhibits upload the complete submission (.txt) from EDGAR.`;
  return { status: 'read', filing: { ...filing, warnings: [...filing.warnings, remark] } };
}

function names(parts: readonly Part[]): string {
  const more = parts.length > MOST_NAMES ? [`${parts.length - MOST_NAMES} more`] : [];
  return listed([...parts.slice(0, MOST_NAMES).map(shown), ...more]);
}

/** A part's name as it may be shown. */
function shown({ name }: Part): string {
  return name === null ? 'its own text' : name.replace(/[\p{C}<>]/gu, '').slice(0, 60);
}
