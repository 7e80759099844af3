import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { FolderFilings } from '../../infra/local/folders/folder-filings.ts';
import type { Alert } from '../../lambdas/alerts/topic.ts';
import type { Store } from '../../lambdas/records/store.ts';
import type { HouseRulesInForce } from '../../lambdas/watch/house-rules-in-force.ts';
import { handleLandedFiling, type Surroundings } from '../../lambdas/watch/landed-filing.ts';

const stories = fileURLToPath(new URL('.', import.meta.url));

/** Last year's proxy statement, a report with nothing but the new date, and a notice of a new deadline. */
export const story = { proxy: 'def-14a-2003.txt', report: '8-k-2004.txt', notice: '10-q-2004.txt' } as const;
export type Chapter = keyof typeof story;

/** The watcher's surroundings in May 2004, with what it publishes. */
export function inMay2004(
  store: Store,
  rules: HouseRulesInForce = { houseRules: null, remarks: [] },
): Surroundings & { readonly published: Alert[] } {
  const published: Alert[] = [];
  const folder = new FolderFilings();
  return {
    // Whatever folder they are uploaded into.
    filings: {
      open: (object) => folder.open({ ...object, key: basename(object.key) }),
      locate: (object) => folder.locate(object),
    },
    store,
    topic: {
      publish: async (alert) => void published.push(alert),
      notifyOperations: async ({ text }) => {
        throw new Error(text);
      },
    },
    houseRules: async () => rules,
    now: () => Temporal.Instant.from('2004-05-06T14:00:00Z'),
    published,
  };
}

/** Has the watcher deal with the chapters, uploaded into a folder, in that order; returns the alert about each. */
export async function tell(
  order: readonly Chapter[],
  store: Store,
  folder = '',
): Promise<Readonly<Record<Chapter, Alert | null>>> {
  const alerts: Record<Chapter, Alert | null> = { proxy: null, report: null, notice: null };
  for (const chapter of order) {
    const around = inMay2004(store);
    const key = `${folder}${story[chapter]}`;
    await handleLandedFiling({ bucket: stories, key, versionId: null, size: null }, around);
    alerts[chapter] = around.published[0] ?? null;
  }
  return alerts;
}

/** The records under some prefixes, by key. */
export async function recordsUnder(store: Store, ...prefixes: string[]): Promise<Record<string, unknown>> {
  const records: Record<string, unknown> = {};
  for (const prefix of prefixes)
    for await (const key of store.list(prefix)) records[key] = (await store.get(key))?.json;
  return records;
}

/** A mail without its line breaks. */
export function unwrapped(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ') ?? '';
}
