import { Command, CommanderError } from 'commander';
import { assumable } from '../../lambdas/findings/assumptions.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { assumption } from './assumptions.ts';
import type { CheckOptions } from './check.ts';
import { endQuietlyWithThePipe } from './output.ts';
import type { StartOptions } from './start.ts';
import { UsageError } from './usage-error.ts';

/** Every file was analysed; some file was rejected; the command was called wrongly. */
const exitCodes = { allAnalysed: 0, someRejected: 1, wrongUsage: 2 };

const program = new Command('filing-watch')
  .description(
    'Reads SEC filings for Regulation FD disclosures and news of shareholder meetings, and computes the deadlines that follow.',
  )
  .version(packageJson.version)
  .showHelpAfterError('(--help tells how it is used)')
  .exitOverride();

program
  .command('start')
  .description('analyse filings, show the alerts, and end; or watch a folder as if it were the bucket')
  .argument('[paths...]', 'files or folders; without any, the sample filings that come with the program')
  .option('--watch', 'go on watching one folder; what lies under history/ in it is recorded and not alerted')
  .option('--records <folder>', 'remember filings there (with --watch by default "records" beside the folder)')
  .option('--outbox <folder>', 'put the alerts there as mails (with --watch by default "outbox" beside the folder)')
  .addHelpText(
    'after',
    `
Examples:
  npm start
  npm start -- 8-k.htm proxy-statements/
  npm start -- incoming --watch`,
  )
  .action(async (paths: string[], options: StartOptions, command: Command) => {
    if (options.watch && paths.length !== 1)
      command.error('error: --watch takes one folder', { exitCode: exitCodes.wrongUsage });
    const { start } = await import('./start.ts');
    await start(paths, options);
  });

program
  .command('check')
  .description('analyse each file by itself and print the answer; nothing is recorded, nobody is told')
  .argument('<files...>', 'filings: text, HTML or full submissions, gzip too')
  .option('--json', 'one line of JSON a file, for machines')
  .option('--assume <key=date>', `what if: ${assumable.join(', ')}; may be given several times`, assumption)
  .option('--records <folder>', 'use what is remembered there of each registrant; nothing is added')
  .addHelpText(
    'after',
    `
Exit status: 0 all analysed, 1 some rejected, 2 wrong usage.

Examples:
  npm run check -- 8-k.htm
  npm run --silent check -- --json filings/*.txt > answers.jsonl`,
  )
  .action(async (files: string[], options: CheckOptions) => {
    const { check } = await import('./check.ts');
    process.exitCode = (await check(files, options)) ? exitCodes.allAnalysed : exitCodes.someRejected;
  });

endQuietlyWithThePipe();
try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong; --help and --version come as errors too, with status 0.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.wrongUsage;
  else if (error instanceof UsageError) {
    console.error(`error: ${error.message}`);
    process.exitCode = exitCodes.wrongUsage;
  } else throw error;
}
