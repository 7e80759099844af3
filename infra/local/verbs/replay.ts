import type { Command } from 'commander';
import type { ReplayOptions } from '../commands/replay.ts';
import { records, rulesFile } from '../options/shared.ts';

/** `replay`: what is on record, analysed again. */
export function declareReplay(program: Command): void {
  program
    .command('replay')
    .description('analyse again what is on record, after an upgrade or a correction, and mail only what changed')
    .argument('[id]', 'only the filings of this registrant: a CIK, a file number, or the whole name')
    .requiredOption(...records)
    .option('--outbox <folder>', 'put the mails there too')
    .option('--topic <arn>', 'publish to this SNS topic too')
    .option('--quiet', 'bring the records up to date, show what changed, and mail nothing')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
Each filing is read again from where it was uploaded; mails are also shown here.
What other filings have shown since is no change: it was told with them. History
is never mailed.

Examples:
  filing-watch replay --records records --quiet
  filing-watch replay 9990023 --records records --outbox outbox`,
    )
    .action(async (id: string | undefined, options: ReplayOptions) => {
      const { replay } = await import('../commands/replay.ts');
      await replay(id, options);
    });
}
