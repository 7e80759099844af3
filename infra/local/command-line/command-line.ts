import { Command, CommanderError } from 'commander';
import { assumable } from '../../../lambdas/registrant/facts/assumptions.ts';
import { deadlineSubjects } from '../../../lambdas/terms/deadline.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import type { CalendarOptions } from '../commands/calendar.ts';
import type { CheckOptions } from '../commands/check.ts';
import type { CorrectOptions } from '../commands/correct.ts';
import type { PageOptions } from '../commands/page.ts';
import type { RegistrantOptions } from '../commands/registrant.ts';
import type { RemindOptions } from '../commands/remind.ts';
import type { ReplayOptions } from '../commands/replay.ts';
import type { RulesOptions } from '../commands/rules.ts';
import type { StartOptions } from '../commands/start.ts';
import type { UpcomingOptions } from '../commands/upcoming.ts';
import { printError } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { assumption } from './assumptions.ts';
import { day, daysAhead, givenDate, meetingMeant, misreadClause, printedDeadline } from './option-values.ts';

/** Every file was analysed; some file was rejected; the command was called wrongly. */
const exitCodes = { allAnalysed: 0, someRejected: 1, wrongUsage: 2 };

const records = ['--records <place>', 'the folder of the records or, as s3://BUCKET, the records bucket'] as const;
const rulesFile = ['--rules <file>', 'further rules, and provisions of registrants, as JSON'] as const;
const json = ['--json', 'JSON for machines'] as const;

/** The commands with their options; `end` is told with which status to end. */
function commands(end: (code: number) => void): Command {
  const program = new Command('filing-watch')
    .description(
      'Reads SEC filings for Regulation FD disclosures and news of shareholder meetings, and computes the deadlines that follow.',
    )
    .version(packageJson.version)
    .showHelpAfterError('(--help tells how it is used)')
    .configureHelp({ helpWidth: 80 })
    .configureOutput({ writeErr: (text) => printError(text.trimEnd()) })
    .addHelpText('after', '\nEach command tells more, with examples: filing-watch check --help')
    .exitOverride();

  program
    .command('start')
    .description('analyse filings, show the alerts, and end; or watch a folder as if it were the bucket')
    .argument('[paths...]', 'files or folders; without any, the sample filings that come with the program')
    .option('--watch', 'go on watching one folder; what lies under history/ in it is recorded and not alerted')
    .option('--records <folder>', 'remember filings there (with --watch by default in "records", where you stand)')
    .option('--outbox <folder>', 'put the alerts there as mails (with --watch by default in "outbox", where you stand)')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
Without --rules, "house-rules.json" among the records holds, if it is there.
Exit status: 0 all analysed, 1 some rejected or failed, 2 wrong usage.

Examples:
  filing-watch start
  filing-watch start 8-k.htm proxy-statements/
  filing-watch start incoming --watch`,
    )
    .action(async (paths: string[], options: StartOptions, command: Command) => {
      if (options.watch && paths.length !== 1)
        command.error('error: --watch takes one folder', { exitCode: exitCodes.wrongUsage });
      const { start } = await import('../commands/start.ts');
      end((await start(paths, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });

  program
    .command('check')
    .description('analyse each file by itself and print the answer; nothing is recorded, nobody is told')
    .argument('<files...>', 'filings: text, HTML or full submissions, gzip too')
    .option('--json', 'one line of JSON a file, for machines')
    .option('--assume <key=date>', `what if: ${assumable.join(', ')}; may be given several times`, assumption)
    .option('--records <place>', 'use what is remembered there of each registrant; nothing is added')
    .option(...rulesFile)
    .addHelpText(
      'after',
      `
Exit status: 0 all analysed, 1 some rejected, 2 wrong usage.

Examples:
  filing-watch check 8-k.htm
  filing-watch check 8-k.htm --assume meeting=2004-08-20
  filing-watch check 8-k.htm --records records
  filing-watch check --json filings/*.txt > answers.jsonl`,
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('../commands/check.ts');
      end((await check(files, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });

  program
    .command('upcoming')
    .description('list the deadlines that were told and are still open, the next first')
    .requiredOption(...records)
    .option('--days <number>', 'only those due in so many days, today being 0', daysAhead)
    .option('--all', 'also those that have passed, and those that were replaced')
    .option(...json)
    .addHelpText(
      'after',
      `
Examples:
  filing-watch upcoming --records records
  filing-watch upcoming --records s3://BUCKET --days 30 --json`,
    )
    .action(async (options: UpcomingOptions) => {
      const { upcoming } = await import('../commands/upcoming.ts');
      await upcoming(options);
    });

  program
    .command('calendar')
    .description('write deadlines as a calendar file (.ics): those of filings, or all that are on record')
    .argument('[files...]', 'filings: text, HTML or full submissions, gzip too')
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
    .action(async (files: string[], options: CalendarOptions) => {
      const { calendar } = await import('../commands/calendar.ts');
      end((await calendar(files, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });

  program
    .command('page')
    .description('write a filing as a page to read in a browser, or all open deadlines on record as a table')
    .argument('[file]', 'a filing: text, HTML or a full submission, gzip too')
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
    .action(async (file: string | undefined, options: PageOptions) => {
      const { page } = await import('../commands/page.ts');
      end((await page(file, options)) ? exitCodes.allAnalysed : exitCodes.someRejected);
    });

  program
    .command('remind')
    .description('mail one digest of what falls due in 30, 14, 7, 3, 1 and 0 days, and of what holds no longer')
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

  program
    .command('rules')
    .description('print the rules: what each computes, since when, and on what authority')
    .argument('[ids...]', 'only the rules whose id begins so')
    .option('--given <key=date>', 'only what these dates suffice for, with what it comes to; see below', givenDate)
    .option(...rulesFile)
    .option(...json)
    .addHelpText(
      'after',
      `
The dates of --given, which may be given several times, are those that the rules
count from: meeting, priorMeeting, mailing, definitiveFiling and so on.

Examples:
  filing-watch rules rule-14a-8
  filing-watch rules rule-14a-8.j1 --given definitiveFiling=2024-04-05
  filing-watch rules --json > rules.jsonl
  filing-watch rules --rules house-rules.json house`,
    )
    .action(async (ids: string[], options: RulesOptions) => {
      const { rules } = await import('../commands/rules.ts');
      await rules(ids, options);
    });
  return program;
}

/** Does what the arguments ask for. Resolves to the status to end with; throws what is a mistake of ours. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let code = exitCodes.allAnalysed;
  try {
    await commands((ended) => {
      code = ended;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said what is wrong; --help and --version come as errors too, with status 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.allAnalysed : exitCodes.wrongUsage;
    if (!(error instanceof UsageError)) throw error;
    printError(`error: ${error.message}`);
    return exitCodes.wrongUsage;
  }
}
