import type { Command } from 'commander';
import type { RedriveOptions } from '../commands/redrive.ts';
import type { StatusOptions } from '../commands/status.ts';
import { json } from '../options/shared.ts';

const stack = ['--stack <name>', 'the name of the stack', 'FilingWatch'] as const;

/** `status` and `redrive`: what waits in a deployment on AWS, and what it gave up. */
export function declareStatusAndRedrive(program: Command): void {
  program
    .command('status')
    .description('tell what waits in a deployment on AWS, what it gave up, and what to do')
    .option(...stack)
    .option(...json)
    .addHelpText(
      'after',
      `
Asks the queues of the stack, in the account and region of AWS_PROFILE and
AWS_REGION; changes nothing.

Examples:
  filing-watch status
  filing-watch status --stack FilingWatchTest --json`,
    )
    .action(async (options: StatusOptions) => {
      const { status } = await import('../commands/status.ts');
      await status(options);
    });
  program
    .command('redrive')
    .description('have a deployment on AWS try again the filings and mails that it gave up')
    .option(...stack)
    .addHelpText(
      'after',
      `
First mend what they failed of: what fails again is given up again, and nothing
is lost by it.

Examples:
  filing-watch redrive`,
    )
    .action(async (options: RedriveOptions) => {
      const { redrive } = await import('../commands/redrive.ts');
      await redrive(options);
    });
}
