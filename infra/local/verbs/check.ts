import type { Command } from 'commander';
import { assumable } from '../../../lambdas/registrant/facts/assumptions.ts';
import type { CheckOptions } from '../commands/check.ts';
import { assumption } from '../options/assumptions.ts';
import { withListing } from '../options/listing.ts';
import { type End, exitCodes, rulesFile } from '../options/shared.ts';

/** `check`: from filings to answers; nothing is kept. */
export function declareCheck(program: Command, end: End): void {
  withListing(program.command('check'))
    .description('analyse each file by itself and print the answer; nothing is recorded, nobody is told')
    .argument('<files...>', 'filings (text, HTML, full submissions, gzip too), folders, s3://BUCKET/KEY, -')
    .option('--json', 'one line of JSON a file, for machines')
    .option('--assume <key=date>', `what if: ${assumable.join(', ')}; may be given several times`, assumption)
    .option('--records <place>', 'use what is remembered there of each registrant; nothing is added')
    .option('--why', 'also why each date is told, or not: what it was taken for, and by which wording')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
A folder, or a place in a bucket, is all that lies in it; - is standard input.
Of several files a table at the end tells each file's form, registrant, news and
next date.
Exit status: 0 all analysed, 1 some rejected, 2 wrong usage.

Examples:
  filing-watch check 8-k.htm
  curl -s URL | filing-watch check -
  filing-watch check s3://BUCKET/incoming/
  filing-watch check 8-k.htm --assume meeting=2004-08-20
  filing-watch check 8-k.htm --records records
  filing-watch check 8-k.htm --why
  filing-watch check filings/ --form 8-K --since 2024-01-01 --csv > news.csv
  filing-watch check --json filings/ > answers.jsonl`,
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('../commands/check.ts');
      end((await check(files, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });
}
