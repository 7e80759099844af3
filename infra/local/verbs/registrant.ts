import type { Command } from 'commander';
import type { RegistrantOptions } from '../commands/registrant.ts';
import { json, records } from '../options/shared.ts';

/** `registrant`: what is known of one. */
export function declareRegistrant(program: Command): void {
  program
    .command('registrant')
    .description('print what is known of a registrant: its meetings, provisions and filings, with who says so')
    .argument('<id>', 'a CIK (9990023), a Commission file number (001-37190), or the whole name')
    .requiredOption(...records)
    .option(...json)
    .addHelpText(
      'after',
      `
Examples:
  filing-watch registrant 9990023 --records records
  filing-watch registrant "HARROW POINT INSTRUMENTS, INC." --records s3://BUCKET`,
    )
    .action(async (id: string, options: RegistrantOptions) => {
      const { registrant } = await import('../commands/registrant.ts');
      await registrant(id, options);
    });
}
