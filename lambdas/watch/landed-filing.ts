import { rejectionNotice } from '../alerts/rejection.ts';
import { readFiling } from '../filing/read-filing.ts';
import type { ReadResult } from '../filing/read-result.ts';
import { isUnsettled } from '../records/filing-record.ts';
import { type Filings, type LandedObject, UnreadableObjectError } from '../records/filings.ts';
import { objectRecordKey, recordEnd, recordedEnd } from '../records/object-record.ts';
import { dealWithFiling } from './deal-with-filing.ts';
import type { Outcome, Surroundings } from './surroundings.ts';

export type { Outcome, Surroundings } from './surroundings.ts';

/** What is uploaded under it is put on record, and nobody is told. */
const quietPrefix = 'history/';

/**
 * Deals with one file that landed, once: reads it, remembers what it says, tells people, and only then records it as
 * dealt with. Doing it again after a failure, at any point, loses nothing; at worst the mail goes out twice. Throws
 * what may pass (storage or topic failing, FilingClaimedError): the caller tries again later.
 */
export async function handleLandedFiling(object: LandedObject, around: Surroundings): Promise<Outcome> {
  if (isFolderMarker(object)) return { outcome: 'passed-over' };
  const { filings, store, topic } = around;
  if (around.isFirst !== true && (await isDealtWith(object, around))) return { outcome: 'dealt-with-before' };
  const read = await readLanded(object, filings);
  if (read.status === 'gone') {
    await recordEnd(store, object, { state: 'gone' });
    return { outcome: 'gone' };
  }
  if (read.status === 'rejected') {
    if (around.isFirst === true && (await isDealtWith(object, around))) return { outcome: 'dealt-with-before' };
    const { reason } = read;
    const record = store.locate(objectRecordKey(object));
    if (!isQuiet(object)) await topic.notifyOperations(rejectionNotice(filings.locate(object), reason, record));
    await recordEnd(store, object, { state: 'rejected', reason });
    return { outcome: 'rejected', reason };
  }
  const landed = {
    upload: object,
    isQuiet: isQuiet(object),
    end: (filing: string) => recordEnd(store, object, { state: 'analysed', filing }),
  };
  return dealWithFiling(read.filing, landed, around);
}

/** The end of an upload is written beside that of its filing: one may be there without the other. */
async function isDealtWith(object: LandedObject, { store }: Surroundings): Promise<boolean> {
  const end = await recordedEnd(store, object);
  return end !== null && !(end.state === 'analysed' && (await isUnsettled(store, end.filing)));
}

/** What lies there, read; what can never be read is rejected, with the reason. */
async function readLanded(object: LandedObject, filings: Filings): Promise<ReadResult | { readonly status: 'gone' }> {
  try {
    const bytes = await filings.open(object);
    return bytes === 'gone' ? { status: 'gone' } : await readFiling(bytes);
  } catch (error) {
    if (error instanceof UnreadableObjectError) return { status: 'rejected', reason: error.message };
    throw error;
  }
}

function isQuiet({ key }: LandedObject): boolean {
  return key.startsWith(quietPrefix);
}

/** What the S3 console puts in place of a folder. */
function isFolderMarker({ key, size }: LandedObject): boolean {
  return key.endsWith('/') && (size ?? 0) === 0;
}
