import type * as z from 'zod';
import { type FilingRecord, filingRecord } from './filing-record.ts';
import type { LandedObject } from './filings.ts';
import { objectRecord } from './object-record.ts';
import { readRecord, type Store, UnreadableRecordError } from './store.ts';

/** A filing on record, as far as a list of them holds it. */
export interface FilingOnRecord {
  readonly id: string;
  readonly key: string;
  /** ISO; empty when the filing bears no date. */
  readonly day: string;
  readonly registrants: FilingRecord['registrants'];
  /** Where it was uploaded, once or several times. */
  readonly uploads: readonly LandedObject[];
}

/** Told, in words, of a record that cannot be read and is passed over. */
export type PassedOver = (why: string) => Promise<void>;

/** All filings on record, in order of filing, with the uploads that each was read from. */
export async function filingsOnRecord(store: Store, passedOver: PassedOver): Promise<readonly FilingOnRecord[]> {
  const uploads = await uploadsByFiling(store, passedOver);
  const filings: FilingOnRecord[] = [];
  for await (const key of store.list('filings/')) {
    const found = await readable(store, key, filingRecord, passedOver);
    if (found === null) continue;
    const { id, registrants, analysis } = found;
    const day = (analysis.filing.filedOn ?? analysis.filing.reportDate)?.toString() ?? '';
    filings.push({ id, key, day, registrants, uploads: uploads.get(id) ?? [] });
  }
  return filings.sort((a, b) => a.day.localeCompare(b.day, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** The record; null when it is not there, or is not what it should be. */
async function readable<T>(store: Store, key: string, schema: z.ZodType<T>, passedOver: PassedOver): Promise<T | null> {
  try {
    return (await readRecord(store, key, schema))?.record ?? null;
  } catch (error) {
    if (!(error instanceof UnreadableRecordError)) throw error;
    await passedOver(error.message);
    return null;
  }
}

async function uploadsByFiling(
  store: Store,
  passedOver: PassedOver,
): Promise<ReadonlyMap<string, readonly LandedObject[]>> {
  const uploads = new Map<string, readonly LandedObject[]>();
  for await (const key of store.list('objects/')) {
    const record = await readable(store, key, objectRecord, passedOver);
    if (record?.state !== 'analysed') continue;
    const { bucket, key: of, versionId, filing } = record;
    uploads.set(filing, [...(uploads.get(filing) ?? []), { bucket, key: of, versionId, size: null }]);
  }
  return uploads;
}
