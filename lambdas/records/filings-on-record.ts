import { type FilingRecord, filingRecord } from './filing-record.ts';
import type { LandedObject } from './filings.ts';
import { objectRecord } from './object-record.ts';
import { readRecord, type Store } from './store.ts';

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

/** All filings on record, in order of filing, with the uploads that each was read from. */
export async function filingsOnRecord(store: Store): Promise<readonly FilingOnRecord[]> {
  const uploads = await uploadsByFiling(store);
  const filings: FilingOnRecord[] = [];
  for await (const key of store.list('filings/')) {
    const found = await readRecord(store, key, filingRecord);
    if (found === null) continue;
    const { id, registrants, analysis } = found.record;
    const day = (analysis.filing.filedOn ?? analysis.filing.reportDate)?.toString() ?? '';
    filings.push({ id, key, day, registrants, uploads: uploads.get(id) ?? [] });
  }
  return filings.sort((a, b) => a.day.localeCompare(b.day, 'en') || a.id.localeCompare(b.id, 'en'));
}

async function uploadsByFiling(store: Store): Promise<ReadonlyMap<string, readonly LandedObject[]>> {
  const uploads = new Map<string, readonly LandedObject[]>();
  for await (const key of store.list('objects/')) {
    const record = (await readRecord(store, key, objectRecord))?.record;
    if (record?.state !== 'analysed') continue;
    const { bucket, key: of, versionId, filing } = record;
    uploads.set(filing, [...(uploads.get(filing) ?? []), { bucket, key: of, versionId, size: null }]);
  }
  return uploads;
}
