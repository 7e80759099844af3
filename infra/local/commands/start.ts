import { stat } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { Filings, LandedObject } from '../../../lambdas/records/filings.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import { counted } from '../../../lambdas/terms/days/day-words.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../../lambdas/watch/landed-filing.ts';
import { FolderFilings } from '../folders/folder-filings.ts';
import { FolderStore } from '../folders/folder-store.ts';
import { houseRulesFor } from '../folders/house-rules-file.ts';
import { MemoryStore } from '../folders/memory-store.ts';
import { OutboxTopic } from '../folders/outbox-topic.ts';
import { fromUser, sampleFilings } from '../folders/paths.ts';
import { watchFolder } from '../folders/watch-folder.ts';
import { type Named, NamedFilings } from '../sources/named-filings.ts';
import { print, printError } from '../terminal/output.ts';
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
  if (!options.watch || folder === undefined) return startOnce(paths.length > 0 ? paths : [sampleFilings], options);
  await startWatching(fromUser(folder), options);
  return true;
}

async function startOnce(words: readonly string[], options: StartOptions): Promise<boolean> {
  const filings = new NamedFilings();
  try {
    const named = await filings.under(words);
    for (const { source, ...rest } of named)
      if (words.includes(source) && rest.object === null) throw new UsageError(`${source}: ${rest.why}`);
    const around = await surroundings(
      filings,
      options.records === undefined ? new MemoryStore() : new FolderStore(fromUser(options.records)),
      options.outbox === undefined ? null : fromUser(options.outbox),
      options.rules,
    );
    if (named.length === 0) printError(`No file to read in ${words.join(', ')}`);
    return await dealtWith(named, around);
  } finally {
    await filings.close();
  }
}

/** Deals with each; whether all could be analysed. */
async function dealtWith(named: readonly Named[], around: Surroundings): Promise<boolean> {
  const count = { alerted: 0, rejected: 0, failed: 0 };
  const failed = async (source: string, why: string) => {
    count.failed += 1;
    await print(`${'-'.repeat(72)}\n${source}: not analysed, ${why}\n\n`);
  };
  for (const one of named) {
    const { source } = one;
    if (one.object === null) await failed(source, one.why);
    else
      try {
        const outcome = await handleLandedFiling(one.object, around);
        if (outcome.outcome === 'alerted' || outcome.outcome === 'rejected') count[outcome.outcome] += 1;
        else await print(`${'-'.repeat(72)}\n${source}: ${inWords(outcome)}\n\n`);
      } catch (error) {
        await failed(source, messageOf(error));
      }
  }
  const notAnalysed = count.failed === 0 ? '' : `, ${count.failed} failed`;
  const summary = `${counted(named.length, 'file')}: ${counted(count.alerted, 'alert')}, ${count.rejected} rejected${notAnalysed}.`;
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
  const around = await surroundings(new FolderFilings(), new FolderStore(records), outbox, options.rules);
  const say = (words: string) => print(`${words}\n`);
  await watchFolder(folder, around, { signal: stop.signal, report, say, except: [records, outbox] });
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`There is no folder ${path}`);
  if (!found.isDirectory()) throw new UsageError(`${path} is a file: --watch takes a folder`);
}

async function surroundings(
  filings: Filings,
  store: Store,
  outbox: string | null,
  rules: string | undefined,
): Promise<Surroundings> {
  const topic = new OutboxTopic(print, outbox);
  const now = () => Temporal.Now.instant();
  return { filings, store, topic, houseRules: await houseRulesFor(rules, store, topic), now };
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
