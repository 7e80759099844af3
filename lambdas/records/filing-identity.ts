import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Filing } from '../filing/filing.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

/** What makes two uploads the same filing. */
export interface FilingIdentity {
  /** The accession number, else "text-" and the hash of the main document; fit for a key. */
  readonly id: string;
  readonly textHash: string;
}

const textAlias = z.object({
  filing: z.string(),
  /** Null as long as the text was only seen without a submission header. */
  accessionNumber: z.string().nullable(),
});

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
  const bare = filing.main.text.text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(bare).digest('hex');
}

/**
 * Finds out which filing this is, and remembers its text, so that a submission and its main document uploaded alone
 * count as one, whichever comes first. Two submissions with accession numbers of their own stay two.
 */
export async function identifyFiling(store: Store, filing: Filing): Promise<FilingIdentity> {
  const hash = textHash(filing);
  const own = accessionNumberOf(filing);
  const alias = await updateRecord(store, aliasKey(hash), textAlias, (known) => {
    if (known === null) return { filing: own ?? `text-${hash}`, accessionNumber: own };
    return known.accessionNumber === null && own !== null ? { ...known, accessionNumber: own } : known;
  });
  return { id: idBy(alias, own), textHash: hash };
}

/** What the filing is called on record; null when it is not there. Remembers nothing. */
export async function filingIdOnRecord(store: Store, filing: Filing): Promise<string | null> {
  const alias = await readRecord(store, aliasKey(textHash(filing)), textAlias);
  return alias === null ? null : idBy(alias.record, accessionNumberOf(filing));
}

function idBy(alias: z.output<typeof textAlias>, own: string | null): string {
  return own === null || alias.accessionNumber === null || alias.accessionNumber === own ? alias.filing : own;
}

const aliasKey = (hash: string): string => `aliases/texts/${hash}.json`;
