import type { Command } from 'commander';
import type { StartOptions } from '../commands/start/options.ts';
import { withListing } from '../options/listing.ts';
import { type End, exitCodes, rulesFile } from '../options/shared.ts';

/** `start`: from filings to alerts, once or for as long as a folder is watched. */
export function declareStart(program: Command, end: End): void {
  withListing(program.command('start'))
    .description('analyse filings, show the alerts, and end; or watch a folder as if it were the bucket')
    .argument('[paths...]', 'files, folders, s3://BUCKET/KEY, or - for standard input; without any, the samples')
    .option('--watch', 'go on watching one folder; what lies under history/ in it is recorded and not alerted')
    .option('--records <folder>', 'remember filings there (with --watch by default in "records", where you stand)')
    .option('--outbox <folder>', 'put the alerts there as mails (with --watch by default in "outbox", where you stand)')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
Of several files a table at the end tells each file's form, registrant, news and
next date. What --form and --since leave out is neither recorded nor alerted.
Without --rules, "house-rules.json" among the records holds, if it is there.
Exit status: 0 all analysed, 1 some rejected or failed, 2 wrong usage.

Examples:
  filing-watch start
  filing-watch start 8-k.htm proxy-statements/ s3://BUCKET/incoming/
  filing-watch start filings/ --quiet --only alerts
  filing-watch start incoming --watch`,
    )
    .action(async (paths: string[], options: StartOptions, command: Command) => {
      const wrong = (words: string) => command.error(`error: ${words}`, { exitCode: exitCodes.wrongUsage });
      if (options.watch && paths.length !== 1) wrong('--watch takes one folder');
      const { quiet, only, form, since, csv } = options;
      if (options.watch && [quiet, only, form, since, csv].some((given) => given !== undefined))
        wrong('--watch shows all that lands, as it lands: it takes no --quiet, --only, --form, --since or --csv');
      const { start } = await import('../commands/start/start.ts');
      end((await start(paths, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });
}
