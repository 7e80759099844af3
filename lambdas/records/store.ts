import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';

/** What tells one version of a record from the next: an ETag, or a hash of a file's content. */
export type Version = string;

/** Where records are kept. Its conditional writes are the only lock there is. */
export interface Store {
  /** The JSON under a key with its version; null when there is none. */
  get(key: string): Promise<{ readonly json: unknown; readonly version: Version } | null>;
  /** The same, unless what is there is that very version still; absent: `get` costs no more. */
  getUnless?(
    key: string,
    version: Version,
  ): Promise<{ readonly json: unknown; readonly version: Version } | null | 'unchanged'>;
  /** Writes only if nothing is there; null when something is. */
  create(key: string, value: object): Promise<Version | null>;
  /** Writes only over the version given; null when that is no longer what is there. */
  replace(key: string, value: object, version: Version): Promise<Version | null>;
  /** The keys that begin with a prefix, in ascending order; only those that come after another key, if one is given. */
  list(prefix: string, after?: string): AsyncIterable<string>;
  /** The store that lasts longer than this view of it; absent: it is that itself. */
  readonly lasting?: Store;
  /** Where a person finds the record: "s3://bucket/key", or a path; null when it is not kept. */
  locate(key: string): string | null;
}

/** A record is not what its schema says: written by another version of the program, or by hand. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError';
}

/** Others changed a record every time we tried to; the caller's caller should try again later. */
export class ContendedRecordError extends Error {
  override readonly name = 'ContendedRecordError';
}

/** Reads a record and checks it. Throws UnreadableRecordError when it does not fit the schema. */
export async function readRecord<T>(
  store: Store,
  key: string,
  schema: z.ZodType<T>,
): Promise<{ readonly record: T; readonly json: unknown; readonly version: Version } | null> {
  const found = await store.get(key);
  if (found === null) return null;
  const parsed = schema.safeParse(found.json);
  if (!parsed.success) {
    throw new UnreadableRecordError(
      `The record at ${store.locate(key) ?? key} is not valid: ${z.prettifyError(parsed.error)}`,
    );
  }
  return { record: parsed.data, json: found.json, version: found.version };
}

const attempts = 10;

/** A record that was looked for: `json` and `version` are null when nothing is there. */
export interface Found<T> {
  readonly record: T;
  readonly json: unknown;
  readonly version: Version | null;
}

/**
 * Compare-and-swap: computes the record from what is there (null: nothing) until nobody else has written in between.
 * `change` may run several times; when it changes nothing, nothing is written. Resolves to what is there then.
 */
export async function updateRecord<T extends object>(
  store: Store,
  key: string,
  schema: z.ZodType<T>,
  change: (current: T | null) => T,
): Promise<T> {
  const read = async (): Promise<Found<T | null>> =>
    (await readRecord(store, key, schema)) ?? { record: null, json: null, version: null };
  return swapRecord<T | null, T>(store, { key, read, change, asJson: (record) => record });
}

/** How a record that is put together from what lies there is read, changed and written. */
export interface Swap<T, N extends T & object> {
  readonly key: string;
  readonly read: () => Promise<Found<T>>;
  readonly change: (current: T) => N;
  readonly asJson: (record: N) => object;
  /** Given what is to be written, just before. */
  readonly prepare?: (current: T, next: N) => Promise<N>;
}

/** As `updateRecord`, of a record that `read` puts together. */
export async function swapRecord<T, N extends T & object>(store: Store, swap: Swap<T, N>): Promise<N> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const written = await swapOnce(store, swap);
    if (written !== null) return written;
    // Jitter, so that writers that collided once do not collide for ever.
    await pause(Math.random() * Math.min(400, 10 * 2 ** attempt));
  }
  throw new ContendedRecordError(
    `The record at ${store.locate(swap.key) ?? swap.key} was changed by others ${attempts} times in a row`,
  );
}

/** The same, once: null when somebody else has written in between, and nothing is written. */
export async function swapOnce<T, N extends T & object>(
  store: Store,
  { key, read, change, asJson, prepare = async (_, next) => next }: Swap<T, N>,
): Promise<N | null> {
  const { record, json, version } = await read();
  const changed = change(record);
  if (Object.is(changed, record) || JSON.stringify(asJson(changed)) === JSON.stringify(json)) return changed;
  const next = await prepare(record, changed);
  const written =
    version === null ? await store.create(key, asJson(next)) : await store.replace(key, asJson(next), version);
  return written === null ? null : next;
}
