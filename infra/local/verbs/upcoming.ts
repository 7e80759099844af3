import type { Command } from 'commander';
import type { UpcomingOptions } from '../commands/upcoming.ts';
import { daysAhead } from '../options/option-values.ts';
import { json, records } from '../options/shared.ts';

/** `upcoming`: the open deadlines on record. */
export function declareUpcoming(program: Command): void {
  program
    .command('upcoming')
    .description('list the deadlines that were told and are still open, the next first')
    .requiredOption(...records)
    .option('--days <number>', 'only those due in so many days, today being 0', daysAhead)
    .option('--all', 'also those that have passed, and those that were replaced')
    .option(...json)
    .option('--csv', 'a line a deadline, for spreadsheets')
    .option('--ics', 'a calendar file, as "calendar" writes it')
    .addHelpText(
      'after',
      `
Examples:
  filing-watch upcoming --records records
  filing-watch upcoming --records s3://BUCKET --days 30 --json
  filing-watch upcoming --records records --csv > deadlines.csv`,
    )
    .action(async (options: UpcomingOptions) => {
      const { upcoming } = await import('../commands/upcoming.ts');
      await upcoming(options);
    });
}
