import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { LandedObject } from '../records/filings.ts';
import { readRecord, type Store } from '../records/store.ts';

/** How many workers died over an upload, and whether one is at it. */
const attemptsRecord = z.object({ died: z.int(), isUnderWay: z.boolean() });

/** From this receive on attempts are on record: the first tries, which nearly all succeed, cost no call. */
const recordedFrom = 2;
/** So many deaths are the upload's fault, not an accident's. */
const deathsAtMost = 2;

const keyOf = (object: LandedObject) =>
  `attempts/${createHash('sha256')
    .update(JSON.stringify([object.bucket, object.key, object.versionId]))
    .digest('hex')}.json`;

/**
 * Puts on record that an upload is tried again. Resolves to `killer` when the workers of two such tries died over it: a
 * try that failed in the usual way was ended by `endAttempt`, one that died was not.
 */
export async function beginAttempt(
  store: Store,
  object: LandedObject,
  receives: number,
): Promise<'first' | 'again' | 'killer'> {
  if (receives < recordedFrom) return 'first';
  const found = await readRecord(store, keyOf(object), attemptsRecord);
  if (found === null) {
    await store.create(keyOf(object), { died: 0, isUnderWay: true });
    return 'again';
  }
  const { died, isUnderWay } = found.record;
  const deaths = died + (isUnderWay ? 1 : 0);
  if (deaths >= deathsAtMost) return 'killer';
  await store.replace(keyOf(object), { died: deaths, isUnderWay: true }, found.version);
  return 'again';
}

/** Puts on record that the worker survived the try. */
export async function endAttempt(store: Store, object: LandedObject): Promise<void> {
  const found = await readRecord(store, keyOf(object), attemptsRecord);
  if (found !== null) await store.replace(keyOf(object), { ...found.record, isUnderWay: false }, found.version);
}
