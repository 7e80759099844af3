import type { Command } from 'commander';
import type { RemindOptions } from '../commands/remind.ts';
import { records } from '../options/shared.ts';

/** `remind`: the digest of the day. */
export function declareRemind(program: Command): void {
  program
    .command('remind')
    .description('mail one digest of what falls due in 30, 14, 7, 3, 1 and 0 days, and of what changed')
    .requiredOption(...records)
    .option('--outbox <folder>', 'put the mail there too')
    .addHelpText(
      'after',
      `
To be run once a day: a second run on the same day mails nothing, and a day that
was missed is made up for by the next.

Examples:
  filing-watch remind --records records --outbox outbox`,
    )
    .action(async (options: RemindOptions) => {
      const { remind } = await import('../commands/remind.ts');
      await remind(options);
    });
}
