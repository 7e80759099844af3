import * as z from 'zod';
import { type Found, type Store, type Swap, swapOnce, swapRecord, UnreadableRecordError } from '../store.ts';
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

type Change = (page: RegistrantPage) => RegistrantPage;

/** Compare-and-swap of a page; a page that `change` leaves as it is is not written. */
export function updatePage(store: Store, id: string, change: Change): Promise<RegistrantPage> {
  return swapRecord(store, swapOf(store, id, change));
}

/** Writes a page over what was read of it; false when somebody else has written it since, and nothing is written. */
export async function writePage(store: Store, id: string, change: Change): Promise<boolean> {
  return (await swapOnce(store, swapOf(store, id, change))) !== null;
}

/** Does ahead what has to be done before the page is written so: it is listed. */
export async function listPage(store: Store, id: string, change: Change): Promise<void> {
  const { record } = await readPage(store, id);
  await listed(store, record, change(record));
}

function swapOf(store: Store, id: string, change: Change): Swap<RegistrantPage, RegistrantPage> {
  return {
    key: pageKey(id),
    read: () => readPage(store, id),
    change,
    asJson: pageAsJson,
    prepare: (before, page) => listed(store, before, page),
  };
}

async function listed(store: Store, before: RegistrantPage, page: RegistrantPage): Promise<RegistrantPage> {
  const next = withListing(page);
  if (next.listedUntil !== before.listedUntil) await list(store, next);
  return next;
}
