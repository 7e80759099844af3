import type { Command } from 'commander';
import type { CalendarOptions } from '../commands/calendar.ts';
import { forFilings } from '../options/config-file.ts';
import { type End, exitCodes, records } from '../options/shared.ts';

/** `calendar`: deadlines as a calendar file. */
export function declareCalendar(program: Command, end: End): void {
  program
    .command('calendar')
    .description('write deadlines as a calendar file (.ics): those of filings, or all that are on record')
    .argument('[files...]', 'filings (text, HTML, full submissions, gzip too), folders, s3://BUCKET/KEY, -')
    .option(...records)
    .option('--registrant <id>', 'with --records: only of this registrant, a CIK or the whole name')
    .option('--out <file>', 'write it there instead of printing it')
    .addHelpText(
      'after',
      `
Each deadline is an all-day event on its last day, and a window has one on its
first day too. A later file replaces what an earlier one put into a calendar:
what moved is moved, and what holds no longer is cancelled.

Examples:
  filing-watch calendar 8-k.htm --out 8-k.ics
  filing-watch calendar --records records --out deadlines.ics`,
    )
    .action(async (files: string[], options: CalendarOptions, command: Command) => {
      const chosen = files.length > 0 ? forFilings(options, command) : options;
      const { calendar } = await import('../commands/calendar.ts');
      end((await calendar(files, chosen)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });
}
