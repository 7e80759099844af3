import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { LandedObject } from '../records/filings.ts';
import { readRecord, type Store } from '../records/store.ts';

/** How many workers died over an upload before they had read it, and whether one is at it. */
const attemptsRecord = z.object({ died: z.int(), isUnderWay: z.boolean() });

/**
 * So many deaths are the upload's fault, not an accident's. Two are suspicious, but where one call in five fails, two
 * accidents in a row met 4 filings of 10,000, which were lost; three meet about three in a million. Every
 * try is its message's own run of the function: a third death takes nobody along.
 */
const deathsAtMost = 3;

const keyOf = (object: LandedObject) =>
  `attempts/${createHash('sha256')
    .update(JSON.stringify([object.bucket, object.key, object.versionId]))
    .digest('hex')}.json`;

/**
 * Puts on record that an upload is tried again. A try that failed in the usual way was ended by `endAttempt`; one that
 * was not died. Nearly all first tries succeed, so a first one costs no call: at the second, that nothing is on record
 * says that it died. Resolves to `suspect` when the workers of two tries did, and to `killer` when those of three did.
 */
export async function beginAttempt(
  store: Store,
  object: LandedObject,
  receives: number,
): Promise<'first' | 'again' | 'suspect' | 'killer'> {
  if (receives === 1) return 'first';
  const found = await readRecord(store, keyOf(object), attemptsRecord);
  if (found === null) {
    await store.create(keyOf(object), { died: 1, isUnderWay: true });
    return 'again';
  }
  const { died, isUnderWay } = found.record;
  const deaths = died + (isUnderWay ? 1 : 0);
  if (deaths >= deathsAtMost) return 'killer';
  await store.replace(keyOf(object), { died: deaths, isUnderWay: true }, found.version);
  return deaths === deathsAtMost - 1 ? 'suspect' : 'again';
}

/** Puts on record that the worker survived the try, or has read the upload: whoever dies then dies of something else. */
export async function endAttempt(store: Store, object: LandedObject): Promise<void> {
  const found = await readRecord(store, keyOf(object), attemptsRecord);
  if (found === null) await store.create(keyOf(object), { died: 0, isUnderWay: false });
  else if (found.record.isUnderWay)
    await store.replace(keyOf(object), { ...found.record, isUnderWay: false }, found.version);
}
