import type { Command } from 'commander';

/** `phrases`: which wordings decide what is read. */
export function declarePhrases(program: Command): void {
  program
    .command('phrases')
    .description('print how often each wording that is known decided what is read in filings')
    .argument('<files...>', 'filings (text, HTML, full submissions, gzip too), folders, s3://BUCKET/KEY, -')
    .addHelpText(
      'after',
      `
A wording is a row of a table below lambdas/findings; it is shown by its example,
with what it makes of the words. Rows that never decided come last: such a row is
needed by a wording that these files do not hold, or not at all.

Examples:
  filing-watch phrases filings/
  filing-watch phrases 8-k.htm`,
    )
    .action(async (files: string[]) => {
      const { phrases } = await import('../commands/wordings/phrases.ts');
      await phrases(files);
    });
}
