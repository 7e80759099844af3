import { Readable } from 'node:stream';
import { unsearchedWarnings } from '../terms/forms.ts';
import { binaryKind, SNIFFED_BYTES } from './container/binary-kind.ts';
import { FilingTooLarge } from './container/document-intake.ts';
import { headLostBefore, isMail, MAIL_HEAD_BYTES, UnreadableMail } from './container/mail.ts';
import { peek } from './container/peek.ts';
import { SeveralFilings } from './container/several-filings.ts';
import { DamagedArchive, unpacked } from './container/unpacked.ts';
import { coverFacts } from './cover/cover-facts.ts';
import { namedFirst } from './cover/named-first.ts';
import { holdsSeveralReports } from './cover/several-covers.ts';
import { endsInMidSentence, endsInMidSentenceWarning } from './cut-off.ts';
import { exhibitsOf } from './items/exhibits.ts';
import { headerItemWarnings, listedItems, noItemWarnings } from './items/header-items.ts';
import { misprintWarnings } from './items/irregular/misprinted-number.ts';
import { hasItemsOfForm8K, itemsIn } from './items/items.ts';
import { outOfForceWarnings } from './items/out-of-force.ts';
import { notAFiling, whyData, whyNoFiling, whyViewer } from './no-filing.ts';
import { theDocument } from './no-filing-kinds.ts';
import { readMail } from './read-mail.ts';
import { type ReadResult, rejected } from './read-result.ts';
import { readSubmission, type Submission } from './read-submission.ts';

/**
 * Reads a filing in whatever container it comes: an EDGAR full submission, a dissemination file, a bare document in
 * HTML or plain text, any of them packed with gzip, or alone in a saved e-mail or web archive. Documents that cannot matter are passed over as they stream by.
 * Rejects what is no filing; throws only what iterating `bytes` throws.
 */
export async function readFiling(bytes: AsyncIterable<Uint8Array>): Promise<ReadResult> {
  return readWithin(bytes, 0);
}

/** @param depth how many mails the file lies in */
async function readWithin(bytes: AsyncIterable<Uint8Array>, depth: number): Promise<ReadResult> {
  try {
    const { head, all, close } = await peek(unpacked(bytes), MAIL_HEAD_BYTES);
    const beginning = head.toString('latin1', 0, MAIL_HEAD_BYTES);
    const lostHead = isMail(beginning) ? '' : headLostBefore(beginning);
    if (depth < MOST_MAILS && lostHead !== null)
      return await readMail(behind(lostHead, all), (part) => readWithin(Readable.from([part]), depth + 1));
    const reason = whyNoText(head, beginning);
    if (reason !== null) {
      await close();
      return rejected(reason);
    }
    return filingFrom(await readSubmission(all), beginning);
  } catch (error) {
    if (error instanceof FilingTooLarge) return rejected(`The file is too large: ${error.message}.`);
    if (error instanceof SeveralFilings) return rejected(`${error.message} Upload each as a file of its own.`);
    if (error instanceof UnreadableMail)
      return rejected(`The file is a saved e-mail that cannot be opened: ${error.message}; ${theDocument}.`);
    if (error instanceof DamagedArchive)
      return rejected('The file is a gzip archive that is damaged or cut off; upload it again.');
    throw error;
  }
}

async function* behind(head: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (head !== '') yield Buffer.from(head);
  yield* bytes;
}

/** A mail within a mail within a mail is opened no further. */
const MOST_MAILS = 3;

function whyNoText(head: Buffer, beginning: string): string | null {
  if (head.length < SNIFFED_BYTES && beginning.trim() === '') return 'The file is empty.';
  const kind = binaryKind(head);
  if (kind !== null) return `The file is ${kind}, not the text of a filing; upload the .txt or .htm from EDGAR.`;
  return whyData(beginning);
}

function filingFrom({ header, heads, documents: read, warnings, isCutOff }: Submission, head: string): ReadResult {
  const main = read.find(({ document }) => !/^EX-/i.test(document.type ?? '')) ?? read[0];
  if (!main) return rejected('The submission holds no document that can be read as text.');
  const { document } = main;
  const { text } = document.text;
  const cover = coverFacts(text, main.taggedFacts, header, document.type);
  const listed = listedItems(header?.items ?? []);
  const items = itemsIn(document, cover.form, listed);
  const isBare = document.type === null;
  const reason = isBare ? (whyViewer(head, text) ?? whyNoFiling(text)) : null;
  if (reason !== null) return rejected(reason);
  if (header === null && holdsSeveralReports(reportsIn(read))) throw new SeveralFilings();
  if (isBare && header !== null && !words.test(text)) return rejected(headerAlone);
  const isFiling = header !== null || document.type !== null || cover.form !== null || hasItemsOfForm8K(items);
  if (!isFiling && !speaksAsFiling(text)) return rejected(notAFiling);

  const documents = read.map((d) => d.document);
  const endsEarly = isBare && !isCutOff && endsInMidSentence(text, cover.form);
  return {
    status: 'read',
    filing: {
      ...cover,
      ...namedFirst(cover.registrants, document, items),
      accessionNumber: header?.accessionNumber ?? null,
      acceptedAt: header?.acceptedAt ?? null,
      documents,
      main: document,
      items,
      listedItems: listed,
      exhibits: exhibitsOf(document, items, documents, heads),
      isCutOff: isCutOff || endsEarly,
      warnings: [
        ...warnings,
        ...(endsEarly ? [endsInMidSentenceWarning] : []),
        ...cover.warnings,
        ...unsearchedWarnings(cover.form),
        ...misprintWarnings(items),
        ...noItemWarnings(cover.form, header?.items ?? [], items),
        ...headerItemWarnings(header?.items ?? [], items),
        ...outOfForceWarnings(items, cover.reportDate, cover.filedOn),
      ],
    },
  };
}

/** The text of a bare file, or of all documents without a header in front of them that are no exhibits. */
function reportsIn(documents: Submission['documents']): string {
  const reports = documents.filter(({ document }) => !/^EX-/i.test(document.type ?? ''));
  return reports.map(({ document }) => document.text.text).join('\n\n');
}

/** Some words in a row, as no list of file names has them. */
const words = /[a-z]{2,}(?:\s{1,4}[a-z]{2,}){3}/i;
const headerAlone = `The file is only the header of a filing, without its documents; ${theDocument}.`;

/** True for a document without the name of a form that can be none but a filing's: an exhibit, or a proxy statement that lost its cover. */
function speaksAsFiling(text: string): boolean {
  const beginning = text.slice(0, 50_000);
  const isOwnVoice = /\b(?:we|our|us|the (?:company|corporation|registrant|trust|fund|bank|partnership))\b/i;
  return (
    isOwnVoice.test(beginning) &&
    /securities\s{1,8}and\s{1,8}exchange\s{1,8}commission|proxy\s{1,8}statement|annual\s{1,8}meeting\s{1,8}of\s{1,8}(?:the\s{1,8})?(?:share|stock)holders/i.test(
      beginning,
    )
  );
}
