import { setTimeout as pause } from 'node:timers/promises';
import { rejectionNotice } from '../../../lambdas/alerts/rejection.ts';
import { FilingClaimedError } from '../../../lambdas/records/filing-record.ts';
import type { LandedObject } from '../../../lambdas/records/filings.ts';
import { objectRecordKey, recordEnd } from '../../../lambdas/records/object-record.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../../lambdas/watch/landed-filing.ts';
import { type Listing, listingOf } from './paths.ts';

/** A file that fails is tried again after this many looks, then after twice as many, and so on: for some minutes in all. */
const mostLooksBetween = 64;
const tries = 10;
/** A look that takes the processor longer than this is followed by a pause of so many times as long, up to the longest. */
const cheapLookMs = 10;
const pausesAsLong = 100;
const longestPauseMs = 15_000;

interface WatchOptions {
  readonly signal: AbortSignal;
  /** Told what became of each file, and of each try that failed. */
  readonly report: (object: LandedObject, what: Outcome | Error) => Promise<void>;
  /** Told in words, once, what is wrong with the folder or what lies in it, and when that is over. */
  readonly say?: (words: string) => Promise<void>;
  /** Folders within it that hold no filings: the records and the outbox. */
  readonly except?: readonly string[];
  readonly everyMs?: number;
}

interface Failure {
  readonly count: number;
  /** The look at which the file is tried again. */
  readonly nextLook: number;
}

/**
 * Deals with every file in a folder and with every one that is put there, until the signal. It looks again and again
 * rather than being told: that works on network drives too, and nothing is missed. A file is read when it has not
 * changed from one look to the next, so that none is read half written; one without content is waited for. A folder that
 * cannot be read is waited for, too. A file that keeps failing ends in a record, and operations are told.
 */
export async function watchFolder(folder: string, around: Surroundings, options: WatchOptions): Promise<void> {
  const { signal, report, everyMs = 1000 } = options;
  const looked = looker(folder, options);
  const done = new Set<string>();
  const failures = new Map<string, Failure>();
  let before = new Set<string>();
  for (let look = 0; !signal.aborted; look += 1) {
    const began = process.cpuUsage();
    const now = (await looked()).filter(({ size }) => size !== 0);
    const { user, system } = process.cpuUsage(began);
    const tookMs = (user + system) / 1000;
    const pauseMs = tookMs <= cheapLookMs ? everyMs : Math.min(tookMs * pausesAsLong, longestPauseMs);
    for (const object of now) {
      const key = `${object.key} ${object.versionId}`;
      if (signal.aborted || done.has(key) || !before.has(key)) continue;
      const failure = failures.get(key);
      if (failure !== undefined && look < failure.nextLook) continue;
      try {
        const outcome = await handleLandedFiling(object, around);
        done.add(key);
        // Every start finds the files of the last one; that is no news.
        if (outcome.outcome !== 'dealt-with-before') await report(object, outcome);
      } catch (error) {
        if (error instanceof FilingClaimedError) continue;
        const count = (failure?.count ?? 0) + 1;
        failures.set(key, { count, nextLook: look + Math.min(mostLooksBetween, 2 ** (count - 1)) });
        const what = error instanceof Error ? error : new Error(String(error));
        await report(object, what);
        if (count < tries) continue;
        done.add(key);
        await giveUp(object, what, around).catch(async (second: unknown) =>
          report(object, second instanceof Error ? second : new Error(String(second))),
        );
      }
    }
    before = new Set(now.map((object) => `${object.key} ${object.versionId}`));
    await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Records that a file could not be read, and tells operations. */
async function giveUp(object: LandedObject, error: Error, { filings, store, topic }: Surroundings): Promise<void> {
  const reason = `The file could not be dealt with in ${tries} tries: ${error.message}. Put it there again when that is mended.`;
  const record = store.locate(objectRecordKey(object));
  await topic.notifyOperations(rejectionNotice(filings.locate(object), reason, record));
  await recordEnd(store, object, { state: 'rejected', reason });
}

/** Looks into the folder, and says what is wrong with it when that changes. */
function looker(folder: string, { say, except = [] }: WatchOptions): () => Promise<readonly LandedObject[]> {
  const none: Listing = { filings: [], unreadable: [] };
  let trouble: string | null = null;
  const named = new Set<string>();
  return async () => {
    let listing = none;
    let now: string | null = null;
    try {
      listing = await listingOf(folder, except);
    } catch (error) {
      now = `The folder ${folder} cannot be read (${error instanceof Error ? error.message : error}); waiting for it.`;
    }
    if ((now === null) !== (trouble === null)) await say?.(now ?? `The folder ${folder} can be read again.`);
    trouble = now;
    for (const { path, why } of listing.unreadable) {
      if (!named.has(path)) await say?.(`${path} is passed over: ${why}.`);
      named.add(path);
    }
    return listing.filings;
  };
}
