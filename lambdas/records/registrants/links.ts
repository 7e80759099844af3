import type { Filing, Registrant } from '../../filing/filing.ts';
import { hasAliasesOfBefore } from '../aliases-of-before.ts';
import type { RememberingStore } from '../remembering-store.ts';
import type { Store } from '../store.ts';
import { pageKey, readPage } from './pages.ts';
import { otherPagesOf, registrantId } from './registrant-id.ts';
import { emptyPage, isBare, pageAsJson, withBearer } from './registrant-page.ts';

/*
 * A registrant's page bears its CIK; pages of its file numbers and names bear that page. Nearly always nothing else lies
 * on these, and the registrant's own page says so: then they are not read again.
 */

/** By own page: the other pages that are known to bear it, and whether anything lies on them. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** Which pages are known to bear those of a filing's registrants. */
export async function linksOf(store: Store, { registrants }: Filing): Promise<Links> {
  const all = registrants.map(async (registrant) => {
    const own = registrantId(registrant);
    return own?.by === 'cik' ? ([[own.id, await linksTo(store, own.id, otherPagesOf(registrant))]] as const) : [];
  });
  return new Map((await Promise.all(all)).flat());
}

async function linksTo(store: Store, own: string, others: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const { elsewhere } = (await readPage(store, own)).record;
  const all = others.map(async (other) => {
    const holds = elsewhere[other];
    if (holds !== undefined) return [[other, holds]] as const;
    const page = (await readPage(store, other)).record;
    return page.bearers.includes(own) ? ([[other, !isBare(page)]] as const) : [];
  });
  return new Map((await Promise.all(all)).flat());
}

/** Pages that a worker saw written: of so many the first are forgotten. */
const seenAtMost = 20_000;
const seen = new WeakMap<Store, Set<string>>();

/**
 * Makes ready, side by side, what is asked for to tell who a registrant is. The pages of the file number and the name of
 * one that this worker has not seen are written as for a new one: where something lies there, nothing is written, and
 * its own page says whether it need be read.
 */
export async function lookAhead(store: RememberingStore, registrant: Registrant): Promise<void> {
  const own = registrantId(registrant);
  if (own === null) return;
  const others = otherPagesOf(registrant);
  if (own.by !== 'cik') return store.readAhead([own.id, ...others].map(pageKey));
  const isSeen = hasSeen(store.lasting, own.id);
  await Promise.allSettled([
    store.readAhead([pageKey(own.id)]),
    ...(isSeen ? [] : others.map((other) => link(store, other, own.id))),
  ]);
}

async function link(store: RememberingStore, page: string, bearer: string): Promise<void> {
  // Who bore it before would be forgotten.
  if (await hasAliasesOfBefore(store)) await store.readAhead([pageKey(page)]);
  else await store.create(pageKey(page), pageAsJson(withBearer(emptyPage(page), bearer)));
}

/** Whether it was asked for before. */
function hasSeen(store: Store, page: string): boolean {
  const pages = seen.get(store) ?? new Set();
  seen.set(store, pages);
  if (pages.has(page)) return true;
  pages.add(page);
  for (const first of pages) {
    if (pages.size <= seenAtMost) break;
    pages.delete(first);
  }
  return false;
}
