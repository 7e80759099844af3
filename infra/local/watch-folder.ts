import { setTimeout as pause } from 'node:timers/promises';
import { FilingClaimedError } from '../../lambdas/records/filing-record.ts';
import type { LandedObject } from '../../lambdas/records/filings.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../lambdas/watch/landed-filing.ts';
import { filingsIn } from './paths.ts';

/** As often as the queue on AWS. */
const tries = 5;

interface WatchOptions {
  readonly signal: AbortSignal;
  /** Told what became of each file, and of each try that failed. */
  readonly report: (object: LandedObject, what: Outcome | Error) => Promise<void>;
  readonly everyMs?: number;
}

/**
 * Deals with every file in a folder and with every one that is put there, until the signal. It looks again and again
 * rather than being told: that works on network drives too, and nothing is missed. A file is read when it has not
 * changed from one look to the next, so that none is read half written.
 */
export async function watchFolder(folder: string, around: Surroundings, options: WatchOptions): Promise<void> {
  const { signal, report, everyMs = 1000 } = options;
  const done = new Set<string>();
  const failures = new Map<string, number>();
  let before = new Set<string>();
  while (!signal.aborted) {
    const now = await filingsIn(folder);
    for (const object of now) {
      const key = `${object.key} ${object.versionId}`;
      if (signal.aborted || done.has(key) || !before.has(key)) continue;
      try {
        const outcome = await handleLandedFiling(object, around);
        done.add(key);
        // Every start finds the files of the last one; that is no news.
        if (outcome.outcome !== 'dealt-with-before') await report(object, outcome);
      } catch (error) {
        if (error instanceof FilingClaimedError) continue;
        const failed = (failures.get(key) ?? 0) + 1;
        failures.set(key, failed);
        if (failed === tries) done.add(key);
        await report(object, error instanceof Error ? error : new Error(String(error)));
      }
    }
    before = new Set(now.map((object) => `${object.key} ${object.versionId}`));
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
