import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { LandedObject } from './filings.ts';
import { schemaVersion } from './json/schema-version.ts';
import { readRecord, type Store } from './store.ts';

/** What became of one upload. Written once, last of all: while it is missing, the upload is not dealt with. */
export const objectRecord = z.discriminatedUnion('state', [
  z.object({ ...landed(), state: z.literal('analysed'), filing: z.string() }),
  z.object({ ...landed(), state: z.literal('rejected'), reason: z.string() }),
  /** Deleted before it could be read. */
  z.object({ ...landed(), state: z.literal('gone') }),
]);
export type ObjectRecord = z.output<typeof objectRecord>;
type End =
  | { readonly state: 'analysed'; readonly filing: string }
  | { readonly state: 'rejected'; readonly reason: string }
  | { readonly state: 'gone' };

function landed() {
  return {
    schemaVersion: z.literal(schemaVersion),
    bucket: z.string(),
    key: z.string(),
    versionId: z.string().nullable(),
  };
}

/** Where the record of an upload lies; one version of one key in one bucket has one. */
export function objectRecordKey({ bucket, key, versionId }: LandedObject): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([bucket, key, versionId]))
    .digest('hex');
  return `objects/${hash}.json`;
}

/** What became of an upload; null while nothing final has. */
export async function recordedEnd(store: Store, object: LandedObject): Promise<ObjectRecord | null> {
  return (await readRecord(store, objectRecordKey(object), objectRecord))?.record ?? null;
}

/** Records what became of an upload; the first to say so is believed. */
export async function recordEnd(store: Store, object: LandedObject, end: End): Promise<void> {
  const { bucket, key, versionId } = object;
  await store.create(objectRecordKey(object), { schemaVersion, bucket, key, versionId, ...end });
}
