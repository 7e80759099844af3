import { stat } from 'node:fs/promises';
import type { LandedObject } from '../../../../lambdas/records/filings.ts';
import type { Outcome } from '../../../../lambdas/watch/landed-filing.ts';
import { FolderFilings } from '../../folders/folder-filings.ts';
import { FolderStore } from '../../folders/folder-store.ts';
import { OutboxTopic } from '../../folders/outbox-topic.ts';
import { fromUser, realPath } from '../../folders/paths.ts';
import { watchFolder } from '../../folders/watch-folder.ts';
import { asMail } from '../../terminal/colours.ts';
import { print } from '../../terminal/output.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import type { StartOptions } from './options.ts';
import { inWords, messageOf } from './outcome-words.ts';
import { surroundings } from './surroundings.ts';

/** Watches a folder until it is interrupted. Throws UsageError. */
export async function startWatching(word: string, options: StartOptions): Promise<void> {
  const folder = fromUser(word);
  await mustBeFolder(folder);
  const records = fromUser(options.records ?? 'records');
  const outbox = fromUser(options.outbox ?? 'outbox');
  const places = await Promise.all([folder, records, outbox].map(realPath));
  if (places.lastIndexOf(places[0] ?? folder) > 0)
    throw new UsageError('The records and the mails need folders of their own, apart from the one that is watched');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await print(`Watching ${folder}\nRecords: ${records}\nMails: ${outbox}\nEnd with Ctrl-C.\n\n`);
  const report = (object: LandedObject, what: Outcome | Error) =>
    print(`${object.key}: ${what instanceof Error ? messageOf(what) : inWords(what)}\n`);
  const around = await surroundings(
    new FolderFilings(),
    new FolderStore(records),
    new OutboxTopic((text) => print(text, asMail), outbox),
    options.rules,
  );
  const say = (words: string) => print(`${words}\n`);
  await watchFolder(folder, around, { signal: stop.signal, report, say, except: [records, outbox] });
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`There is no folder ${path}`);
  if (!found.isDirectory()) throw new UsageError(`${path} is a file: --watch takes a folder`);
}
