import * as z from 'zod';
import { type Found, type Store, type Swap, swapOnce, swapRecord, UnreadableRecordError } from '../store.ts';
import { list, withListing } from './listed-until.ts';
import { pageOfBefore } from './page-of-before.ts';
import { type Look, tidying, withoutFilingApart, withoutPastYears, withPastYears } from './past-years.ts';
import { cikOfPage } from './registrant-id.ts';
import {
  isBare,
  pageAsJson,
  type RegistrantPage,
  registrantPage,
  withElsewhere,
  withoutFacts,
} from './registrant-page.ts';

/** Where a page lies: what is known of a registrant under one identity. */
export const pageKey = (id: string): string => `registrants/${id}.json`;

/**
 * The page, with what lies apart of it as far as that is asked for, and the version to write it over; null when nothing
 * lies there. Throws UnreadableRecordError when it is not what its schema says.
 */
export async function readPage(store: Store, id: string, look: Look = 'at-hand'): Promise<Found<RegistrantPage>> {
  const key = pageKey(id);
  const found = await store.get(key);
  const json = found?.json ?? null;
  const where = store.locate(key) ?? key;
  const page = isMovedOver(json) ? checked(json, where) : await pageOfBefore(store, id, json, where);
  const record = await withPastYears(store, page, look);
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
  const page = { ...parsed.data, looked: new Map(), isWhole: parsed.data.past.length === 0 };
  known.set(json, page);
  return page;
}

/** Whether what was on record of a page before version 2 is on the page itself. */
export function isMovedOver(json: unknown): json is object {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json && json.schemaVersion === 2;
}

type Change = (page: RegistrantPage) => RegistrantPage;

/** Compare-and-swap of a page; a page that `change` leaves as it is is not written. */
export function updatePage(store: Store, id: string, change: Change, look: Look = 'at-hand'): Promise<RegistrantPage> {
  return swapRecord(store, swapOf(store, id, change, look));
}

/**
 * Writes a page over what was read of it; false when somebody else has written it since, and nothing is written. It is
 * listed before, unless that is done beside.
 */
export async function writePage(
  store: Store,
  id: string,
  change: Change,
  look: Look,
  isListedBeside: boolean,
): Promise<boolean> {
  const swap = swapOf(store, id, change, look);
  const prepare = async (before: RegistrantPage, page: RegistrantPage) => {
    await announce(store, before, page);
    return withListing(page);
  };
  return (await swapOnce(store, isListedBeside ? { ...swap, prepare } : swap)) !== null;
}

/**
 * Writes what the next filing of the registrant will not need apart of a page as it is to be written, if it is much. On
 * the page it stays until `tidyPage` is given the key that this resolves to.
 */
export async function putApart(store: Store, id: string, change: Change, look: Look): Promise<string | null> {
  const { record } = await readPage(store, id, look);
  const next = withoutPastYears(change(record));
  // As it will be read: the key is a hash of what is put apart.
  const found = tidying(next) === null ? null : tidying(checked(JSON.parse(JSON.stringify(pageAsJson(next))), id));
  if (found === null) return null;
  // What lies there under its own hash is the same.
  await store.create(found.key, found.json);
  return found.key;
}

/** Takes off a page what was put apart of it, unless it was not written so, or somebody else is at it. */
export async function tidyPage(store: Store, id: string, putApart: string): Promise<void> {
  const { record, version } = await readPage(store, id);
  const found = tidying(record);
  if (version !== null && found?.key === putApart) await store.replace(pageKey(id), pageAsJson(found.page), version);
}

/** Takes a filing off a page, and off what lies apart of it. */
export async function takeOffPage(store: Store, id: string, filing: string): Promise<void> {
  const { change, prepare, ...swap } = swapOf(store, id, (page) => withoutFacts(page, filing), 'whole');
  await swapRecord(store, {
    ...swap,
    change,
    prepare: async (before, page) => withoutFilingApart(store, await prepare(before, page), filing),
  });
}

/**
 * Lists a page as it will be when it is written so, where that is news or, after a failure, may not have been done though
 * the page says so: `again`.
 */
export async function listPage(store: Store, id: string, change: Change, look: Look, again: boolean): Promise<void> {
  const { record } = await readPage(store, id, look);
  const next = withListing(change(record));
  if (again || next.listedUntil !== record.listedUntil) await list(store, next);
}

function swapOf(store: Store, id: string, change: Change, look: Look) {
  return {
    key: pageKey(id),
    read: () => readPage(store, id, look),
    change,
    asJson: (page: RegistrantPage) => pageAsJson(withoutPastYears(page)),
    prepare: (before: RegistrantPage, page: RegistrantPage) => listed(store, before, page),
  } satisfies Swap<RegistrantPage, RegistrantPage>;
}

async function listed(store: Store, before: RegistrantPage, page: RegistrantPage): Promise<RegistrantPage> {
  await announce(store, before, page);
  const next = withListing(page);
  if (next.listedUntil !== before.listedUntil) await list(store, next);
  return next;
}

/**
 * Before the first thing lies on a page of a file number or a name, those who bear it, and may pass over it because
 * nothing does, are told: whoever is at one of their pages then has to look again.
 */
async function announce(store: Store, before: RegistrantPage, page: RegistrantPage): Promise<void> {
  if (!isBare(before) || isBare(page)) return;
  const bearers = page.bearers.filter((bearer) => cikOfPage(bearer) !== null);
  await Promise.all(bearers.map((bearer) => updatePage(store, bearer, (one) => withElsewhere(one, page.id, true))));
}
