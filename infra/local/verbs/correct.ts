import type { Command } from 'commander';
import { deadlineSubjects } from '../../../lambdas/terms/deadline.ts';
import type { CorrectOptions } from '../commands/correct.ts';
import { day, meetingMeant, misreadClause, printedDeadline } from '../options/option-values.ts';
import { records } from '../options/shared.ts';

/** `correct`: what a person says against what was read. */
export function declareCorrect(program: Command): void {
  program
    .command('correct')
    .description('put on record that a fact was misread, or that it is confirmed, by whom and why')
    .argument('<id>', 'a CIK (9990023), a Commission file number (001-37190), or the whole name')
    .requiredOption(...records)
    .requiredOption('--by <name>', 'who says so')
    .requiredOption('--reason <text>', 'why')
    .option('--meeting <date>', 'the annual meeting that is meant, by a day it is on record for', meetingMeant)
    .option('--date <date>', 'the meeting is on this day; the same day confirms it', day)
    .option('--prior-date <date>', 'the annual meeting before it was on this day', day)
    .option('--record-date <date>', 'its record date', day)
    .option('--mailing-date <date>', 'when its proxy materials are first sent', day)
    .option('--held', 'it took place on that day')
    .option('--mistaken', 'there is no annual meeting on that day')
    .option('--printed <subject=date>', 'the company printed this deadline for it; see below', printedDeadline)
    .option('--misread <subject=filing>', 'the provision on the subject was misread in that filing', misreadClause)
    .addHelpText(
      'after',
      `
A correction holds against every filing made up to the day it is put on record,
however often they are analysed again; a later filing may say otherwise. It is
shown with the name and the reason, in mails too, and is never taken out: a
further correction sets it right. "replay" then mails what changes.

Subjects: ${deadlineSubjects.slice(0, 3).join(', ')},
  ${deadlineSubjects.slice(3).join(', ')}.
A printed window is written SUBJECT=OPENS..DUE. For a meeting whose day is not
known yet --meeting takes its year.

Examples:
  filing-watch correct 9990023 --records records --by "Jane Doe" \\
    --reason "the 8-K misprints the day" --meeting 2024-05-25 --date 2024-05-26
  filing-watch correct 9990023 --records records --by "Jane Doe" \\
    --reason "read in the bylaws" --meeting 2025 \\
    --printed nomination=2025-01-24..2025-02-23`,
    )
    .action(async (id: string, options: CorrectOptions) => {
      const { correct } = await import('../commands/correct.ts');
      await correct(id, options);
    });
}
