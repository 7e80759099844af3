import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Filing } from '../filing/filing.ts';
import { hasAliasesOfBefore } from './aliases-of-before.ts';
import { type CopyMarks, isTheSameText, marksOf } from './copy-marks.ts';
import { list } from './json/codecs.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

/** What makes two uploads the same filing. */
export interface FilingIdentity {
  /** The accession number, else "text-" and the hash of the main document; fit for a key. */
  readonly id: string;
  readonly textHash: string;
  /** Nothing that begins so was seen before. */
  readonly isNew: boolean;
}

/** The filings whose main documents begin alike: nearly always one. */
const beginning = z.object({
  copies: list(
    z.object({
      filing: z.string(),
      /** Null as long as the text was only seen without a submission header. */
      accessionNumber: z.string().nullable(),
      /** Of the longest copy that was seen. */
      marks: z.object({ letters: z.int(), hash: z.string(), checkpoints: list(z.string()), isCutOff: z.boolean() }),
    }),
  ),
});
type Beginning = z.output<typeof beginning>;
type Copy = Beginning['copies'][number];

/** A text as it was remembered before copies that are cut off were. */
const wholeText = z.object({ filing: z.string(), accessionNumber: z.string().nullable() });

/** So many filings that begin alike are told from each other; of more the first are forgotten. */
const copiesAtMost = 200;

/** The accession number if it has EDGAR's form, else null: it becomes part of a key, and a header may hold anything. */
function accessionNumberOf(filing: Filing): string | null {
  return filing.accessionNumber !== null && /^\d{10}-\d\d-\d{6}$/.test(filing.accessionNumber)
    ? filing.accessionNumber
    : null;
}

/**
 * SHA-256 (hex) of the main document's letters and digits, case folded: the same for the full submission and for the
 * main document alone, however they are wrapped, spaced or encoded.
 */
export function textHash(filing: Filing): string {
  return marksOfMain(filing).hash;
}

const marksKnown = new WeakMap<Filing, CopyMarks>();

/** The marks of the main document, worked out once for each filing. */
function marksOfMain(filing: Filing): CopyMarks {
  const marks = marksKnown.get(filing) ?? marksOf(filing.main.text.text, filing.isCutOff);
  marksKnown.set(filing, marks);
  return marks;
}

/**
 * Finds out which filing this is, and remembers its text, so that a submission, its main document uploaded alone and a
 * copy of either that is cut off count as one, whichever comes first. Two submissions with accession numbers of their
 * own stay two.
 */
export async function identifyFiling(store: Store, filing: Filing): Promise<FilingIdentity> {
  const marks = marksOfMain(filing);
  const own = accessionNumberOf(filing);
  const key = beginningKey(marks);
  // Nearly every text is new: then one call does.
  if (!(await hasAliasesOfBefore(store))) {
    const alone = withCopy({ copies: [] }, marks, own);
    if ((await store.create(key, alone)) !== null) return { id: idOf(marks, own), textHash: marks.hash, isNew: true };
  }
  const before = (await readRecord(store, key, beginning)) === null ? await knownByWholeText(store, marks, own) : null;
  const record = await updateRecord(store, key, beginning, (known) =>
    withCopy(known ?? { copies: before === null ? [] : [before] }, marks, own),
  );
  const found = sameIn(record, marks, own);
  return { id: found?.filing ?? idOf(marks, own), textHash: marks.hash, isNew: false };
}

/** What the filing is called on record; null when it is not there. Remembers nothing. */
export async function filingIdOnRecord(store: Store, filing: Filing): Promise<string | null> {
  const marks = marksOfMain(filing);
  const own = accessionNumberOf(filing);
  const found = await readRecord(store, beginningKey(marks), beginning);
  const known = found === null ? null : sameIn(found.record, marks, own);
  return (known ?? (await knownByWholeText(store, marks, own)))?.filing ?? null;
}

function idOf({ hash }: CopyMarks, own: string | null): string {
  return own ?? `text-${hash}`;
}

async function knownByWholeText(store: Store, marks: CopyMarks, own: string | null): Promise<Copy | null> {
  if (!(await hasAliasesOfBefore(store))) return null;
  const found = (await readRecord(store, wholeTextKey(marks), wholeText))?.record;
  return found !== undefined && mayBeOne(found, own) ? { ...found, marks } : null;
}

function withCopy(known: Beginning, marks: CopyMarks, own: string | null): Beginning {
  const found = sameIn(known, marks, own);
  if (found === null) {
    const copy = { filing: idOf(marks, own), accessionNumber: own, marks };
    return { copies: [...known.copies, copy].slice(-copiesAtMost) };
  }
  const fuller = {
    ...found,
    accessionNumber: found.accessionNumber ?? own,
    marks: marks.letters > found.marks.letters ? marks : found.marks,
  };
  return { copies: known.copies.map((copy) => (copy === found ? fuller : copy)) };
}

/** The filing that has this text or a copy of it; one with the very accession number first. */
function sameIn({ copies }: Beginning, marks: CopyMarks, own: string | null): Copy | null {
  const same = copies.filter((copy) => mayBeOne(copy, own) && isTheSameText(copy.marks, marks));
  return same.find(({ accessionNumber }) => own !== null && accessionNumber === own) ?? same[0] ?? null;
}

function mayBeOne({ accessionNumber }: Pick<Copy, 'accessionNumber'>, own: string | null): boolean {
  return own === null || accessionNumber === null || accessionNumber === own;
}

function wholeTextKey({ hash }: CopyMarks): string {
  return `aliases/texts/${hash}.json`;
}

function beginningKey({ checkpoints, hash }: CopyMarks): string {
  const key = createHash('sha256')
    .update(checkpoints[0] ?? hash)
    .digest('hex');
  return `aliases/beginnings/${key}.json`;
}
