import { type Summary, summaryOf } from '../../../../lambdas/alerts/lists/summary.ts';
import { filingRecord, filingRecordKey } from '../../../../lambdas/records/filing-record.ts';
import type { Filings, LandedObject } from '../../../../lambdas/records/filings.ts';
import { recordedEnd } from '../../../../lambdas/records/object-record.ts';
import { readRecord } from '../../../../lambdas/records/store.ts';
import { counted } from '../../../../lambdas/terms/days/day-words.ts';
import { rejectedAnswer } from '../../../../lambdas/watch/answer.ts';
import { handleLandedFiling, type Outcome, type Surroundings } from '../../../../lambdas/watch/landed-filing.ts';
import { newYorksDate } from '../../../../lambdas/watch/new-york.ts';
import { FolderStore } from '../../folders/folder-store.ts';
import { MemoryStore } from '../../folders/memory-store.ts';
import { OutboxTopic } from '../../folders/outbox-topic.ts';
import { fromUser } from '../../folders/paths.ts';
import { type Named, NamedFilings } from '../../sources/named-filings.ts';
import { asMail, asTable } from '../../terminal/colours.ts';
import { print, printError } from '../../terminal/output.ts';
import { progressOf } from '../../terminal/progress.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { readNamed } from '../analysis-of.ts';
import { countOf, csvOfFiles, isShown, isWanted, type ListOptions, tableOfFiles } from '../list-of-files.ts';
import type { StartOptions } from './options.ts';
import { inWords, messageOf } from './outcome-words.ts';
import { surroundings } from './surroundings.ts';

/** Deals with what the words name, shows what came of it, and ends; returns whether all could be analysed. Throws UsageError. */
export async function startOnce(words: readonly string[], options: StartOptions): Promise<boolean> {
  const filings = new NamedFilings();
  try {
    const named = await filings.under(words);
    for (const { source, ...rest } of named)
      if (words.includes(source) && rest.object === null) throw new UsageError(`${source}: ${rest.why}`);
    if (named.length === 0) printError(`No file to read in ${words.join(', ')}`);
    const around = await surroundings(
      filings,
      options.records === undefined ? new MemoryStore() : new FolderStore(fromUser(options.records)),
      new OutboxTopic(
        options.quiet || options.csv ? async () => {} : (text) => print(text, asMail),
        options.outbox === undefined ? null : fromUser(options.outbox),
      ),
      options.rules,
    );
    return await dealtWith(named, around, options);
  } finally {
    await filings.close();
  }
}

/** Deals with each that is wanted, shows what came of it, and then a table of many; whether all could be analysed. */
async function dealtWith(named: readonly Named[], around: Surroundings, options: StartOptions): Promise<boolean> {
  const { quiet, csv } = options;
  const shown: Summary[] = [];
  const count = { alerts: 0, rejected: 0, failed: 0, passedOver: 0 };
  if (csv) await print(csvOfFiles.heading);
  const progress = progressOf(named.length, 'files', quiet === true || !process.stdout.isTTY);
  for (const [done, one] of named.entries()) {
    progress.done(done);
    if (!(await isToBeDealtWith(one, around.filings, options))) {
      count.passedOver += 1;
      continue;
    }
    const { summary, became } = await handled(one, around);
    if (became !== 'other') count[became] += 1;
    if (!isShown(summary.status, options)) continue;
    shown.push(summary);
    if (csv) await print(csvOfFiles.line(summary));
    // Of alerts and rejections a mail was shown.
    else if (!quiet && (became === 'other' || became === 'failed'))
      await print(`${'-'.repeat(72)}\n${summary.source}: ${summary.what}\n\n`);
  }
  progress.end();
  const { alerts, rejected, failed, passedOver } = count;
  if (!csv) {
    if (quiet || named.length > 1) await print(`${'='.repeat(72)}\n${tableOfFiles(shown)}\n\n`, asTable);
    const counts = countOf(named.length, counted(alerts, 'alert'), rejected, { failed, 'passed over': passedOver });
    await print(quiet || named.length > 1 ? `${counts}\n` : `${'='.repeat(72)}\n${counts}\n`);
  }
  return rejected + failed === 0;
}

/** A filing is read ahead only where it matters which it is. */
async function isToBeDealtWith(named: Named, filings: Filings, wanted: ListOptions): Promise<boolean> {
  if (wanted.form === undefined && wanted.since === undefined) return true;
  const read = await readNamed(named, filings);
  return read.status === 'rejected' || isWanted(read.filing, wanted);
}

interface Handled {
  readonly summary: Summary;
  readonly became: 'alerts' | 'rejected' | 'failed' | 'other';
}

async function handled(named: Named, around: Surroundings): Promise<Handled> {
  const { source } = named;
  const today = newYorksDate(around.now());
  const unread = (became: 'rejected' | 'failed', why: string): Handled => {
    const summary = summaryOf(rejectedAnswer(source, why), today);
    return { summary: became === 'failed' ? { ...summary, what: `not analysed, ${why}` } : summary, became };
  };
  if (named.object === null) return unread('failed', named.why);
  try {
    const outcome = await handleLandedFiling(named.object, around);
    if (outcome.outcome === 'rejected') return unread('rejected', outcome.reason);
    const summary = await summaryOn(around, named.object, { source, outcome });
    if (outcome.outcome === 'alerted') return { summary: { ...summary, status: 'news' }, became: 'alerts' };
    return { summary: { ...summary, status: 'nothing', what: inWords(outcome) }, became: 'other' };
  } catch (error) {
    return unread('failed', messageOf(error));
  }
}

/** What is on record of a filing that was dealt with, now or before; nothing but its name where nothing is. */
async function summaryOn(
  { store, now }: Surroundings,
  object: LandedObject,
  { source, outcome }: { readonly source: string; readonly outcome: Outcome },
): Promise<Summary> {
  const end = 'filing' in outcome ? outcome : await recordedEnd(store, object);
  const key = end !== null && 'filing' in end ? filingRecordKey(end.filing) : null;
  const found = key === null ? null : await readRecord(store, key, filingRecord);
  const analysis = found === null ? rejectedAnswer(source, '') : { ...found.record.analysis, source };
  return summaryOf(analysis, newYorksDate(now()));
}
