import { stat } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { LandedObject } from '../../../lambdas/records/filings.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../../lambdas/watch/landed-filing.ts';
import { FolderFilings } from '../folders/folder-filings.ts';
import { FolderStore } from '../folders/folder-store.ts';
import { houseRulesFor } from '../folders/house-rules-file.ts';
import { MemoryStore } from '../folders/memory-store.ts';
import { OutboxTopic } from '../folders/outbox-topic.ts';
import { filingsUnder, fromUser, sampleFilings } from '../folders/paths.ts';
import { watchFolder } from '../folders/watch-folder.ts';
import { print } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface StartOptions {
  readonly watch?: true;
  readonly records?: string;
  readonly outbox?: string;
  readonly rules?: string;
}

/**
 * Analyses the filings under the paths, or the samples, shows the alerts, and ends; or watches a folder until it is
 * interrupted. Returns whether all could be analysed.
 */
export async function start(paths: readonly string[], options: StartOptions): Promise<boolean> {
  const [folder] = paths;
  if (!options.watch || folder === undefined)
    return startOnce(paths.length > 0 ? paths.map(fromUser) : [sampleFilings], options);
  await startWatching(fromUser(folder), options);
  return true;
}

async function startOnce(paths: readonly string[], options: StartOptions): Promise<boolean> {
  const around = await surroundings(
    options.records === undefined ? new MemoryStore() : new FolderStore(fromUser(options.records)),
    options.outbox === undefined ? null : fromUser(options.outbox),
    options.rules,
  );
  const objects = (await Promise.all(paths.map(filingsUnder))).flat();
  const count = { alerted: 0, rejected: 0, failed: 0 };
  for (const object of objects) {
    try {
      const outcome = await handleLandedFiling(object, around);
      if (outcome.outcome === 'alerted' || outcome.outcome === 'rejected') count[outcome.outcome] += 1;
      else await print(`${'-'.repeat(72)}\n${object.key}: ${inWords(outcome)}\n\n`);
    } catch (error) {
      count.failed += 1;
      await print(`${'-'.repeat(72)}\n${object.key}: not analysed, ${messageOf(error)}\n\n`);
    }
  }
  const failed = count.failed === 0 ? '' : `, ${count.failed} failed`;
  const summary = `${counted(objects.length, 'file')}: ${counted(count.alerted, 'alert')}, ${count.rejected} rejected${failed}.`;
  await print(`${'='.repeat(72)}\n${summary}\n`);
  return count.rejected + count.failed === 0;
}

async function startWatching(folder: string, options: StartOptions): Promise<void> {
  await mustBeFolder(folder);
  const records = fromUser(options.records ?? 'records');
  const outbox = fromUser(options.outbox ?? 'outbox');
  if (records === folder || outbox === folder)
    throw new UsageError('The records and the mails need folders of their own, apart from the one that is watched');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await print(`Watching ${folder}\nRecords: ${records}\nMails: ${outbox}\nEnd with Ctrl-C.\n\n`);
  const report = (object: LandedObject, what: Outcome | Error) =>
    print(`${object.key}: ${what instanceof Error ? messageOf(what) : inWords(what)}\n`);
  const around = await surroundings(new FolderStore(records), outbox, options.rules);
  const say = (words: string) => print(`${words}\n`);
  await watchFolder(folder, around, { signal: stop.signal, report, say, except: [records, outbox] });
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`There is no folder ${path}`);
  if (!found.isDirectory()) throw new UsageError(`${path} is a file: --watch takes a folder`);
}

async function surroundings(store: Store, outbox: string | null, rules: string | undefined): Promise<Surroundings> {
  const topic = new OutboxTopic(print, outbox);
  const now = () => Temporal.Now.instant();
  return { filings: new FolderFilings(), store, topic, houseRules: await houseRulesFor(rules, store, topic), now };
}

function inWords(outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'alerted':
      return 'an alert was mailed';
    case 'rejected':
      return `rejected: ${outcome.reason}`;
    case 'nothing-to-tell':
      return 'nothing to tell';
    case 'quiet':
      return 'put on record as history; nobody is told';
    case 'told-before':
      return 'a filing that was dealt with before, under this or another name';
    case 'dealt-with-before':
      return 'dealt with before';
    case 'passed-over':
      return 'passed over';
    case 'gone':
      return 'gone before it could be read';
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
