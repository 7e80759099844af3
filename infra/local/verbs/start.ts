import type { Command } from 'commander';
import type { StartOptions } from '../commands/start.ts';
import { type End, exitCodes, rulesFile } from '../options/shared.ts';

/** `start`: from filings to alerts, once or for as long as a folder is watched. */
export function declareStart(program: Command, end: End): void {
  program
    .command('start')
    .description('analyse filings, show the alerts, and end; or watch a folder as if it were the bucket')
    .argument('[paths...]', 'files, folders, s3://BUCKET/KEY, or - for standard input; without any, the samples')
    .option('--watch', 'go on watching one folder; what lies under history/ in it is recorded and not alerted')
    .option('--records <folder>', 'remember filings there (with --watch by default in "records", where you stand)')
    .option('--outbox <folder>', 'put the alerts there as mails (with --watch by default in "outbox", where you stand)')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
Without --rules, "house-rules.json" among the records holds, if it is there.
Exit status: 0 all analysed, 1 some rejected or failed, 2 wrong usage.

Examples:
  filing-watch start
  filing-watch start 8-k.htm proxy-statements/ s3://BUCKET/incoming/
  filing-watch start incoming --watch`,
    )
    .action(async (paths: string[], options: StartOptions, command: Command) => {
      if (options.watch && paths.length !== 1)
        command.error('error: --watch takes one folder', { exitCode: exitCodes.wrongUsage });
      const { start } = await import('../commands/start.ts');
      end((await start(paths, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });
}
