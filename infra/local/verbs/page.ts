import type { Command } from 'commander';
import type { PageOptions } from '../commands/page.ts';
import { forFilings } from '../options/config-file.ts';
import { type End, exitCodes, records } from '../options/shared.ts';

/** `page`: a filing, or the open deadlines, to read in a browser. */
export function declarePage(program: Command, end: End): void {
  program
    .command('page')
    .description('write a filing as a page to read in a browser, or all open deadlines on record as a table')
    .argument('[file]', 'a filing: text, HTML or a full submission, gzip too; s3://BUCKET/KEY, or -')
    .option(...records)
    .option('--out <file>', 'write it there instead of printing it')
    .addHelpText(
      'after',
      `
The page stands by itself: it loads nothing and needs no script.

Examples:
  filing-watch page 8-k.htm --out 8-k.html
  filing-watch page --records records --out deadlines.html`,
    )
    .action(async (file: string | undefined, options: PageOptions, command: Command) => {
      const chosen = file !== undefined ? forFilings(options, command) : options;
      const { page } = await import('../commands/page.ts');
      end((await page(file, chosen)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });
}
