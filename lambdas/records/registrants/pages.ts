import * as z from 'zod';
import { type Found, type Store, swapRecord, UnreadableRecordError } from '../store.ts';
import { list, withListing } from './listed-until.ts';
import { pageOfBefore } from './page-of-before.ts';
import { pageAsJson, type RegistrantPage, registrantPage } from './registrant-page.ts';

/** Where a page lies: what is known of a registrant under one identity. */
export const pageKey = (id: string): string => `registrants/${id}.json`;

/**
 * The page, with the version to write it over; null when nothing lies there. Throws UnreadableRecordError when it is not
 * what its schema says.
 */
export async function readPage(store: Store, id: string): Promise<Found<RegistrantPage>> {
  const key = pageKey(id);
  const found = await store.get(key);
  const json = found?.json ?? null;
  const where = store.locate(key) ?? key;
  const record = isMovedOver(json) ? checked(json, where) : await pageOfBefore(store, id, json, where);
  return { record, json, version: found?.version ?? null };
}

/** A page is asked for many times while one filing is dealt with, and is the same object then. */
const known = new WeakMap<object, RegistrantPage>();

function checked(json: object, where: string): RegistrantPage {
  const before = known.get(json);
  if (before !== undefined) return before;
  const parsed = registrantPage.safeParse(json);
  if (!parsed.success)
    throw new UnreadableRecordError(`The record at ${where} is not valid: ${z.prettifyError(parsed.error)}`);
  known.set(json, parsed.data);
  return parsed.data;
}

/** Whether what was on record of a page before version 2 is on the page itself. */
export function isMovedOver(json: unknown): json is object {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json && json.schemaVersion === 2;
}

/** Compare-and-swap of a page; a page that `change` leaves as it is is not written. */
export async function updatePage(
  store: Store,
  id: string,
  change: (page: RegistrantPage) => RegistrantPage,
): Promise<RegistrantPage> {
  return swapRecord(
    store,
    pageKey(id),
    () => readPage(store, id),
    change,
    pageAsJson,
    async (before, page) => {
      const listed = withListing(page);
      if (listed.listedUntil !== before.listedUntil) await list(store, listed);
      return listed;
    },
  );
}
