import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { applyConfigFile, configFileName } from './options/config-file.ts';
import { type End, exitCodes } from './options/shared.ts';
import { printError } from './terminal/output.ts';
import { UsageError } from './terminal/usage-error.ts';
import { declareCalendar } from './verbs/calendar.ts';
import { declareCheck } from './verbs/check.ts';
import { declareCompletion } from './verbs/completion.ts';
import { declareCorrect } from './verbs/correct.ts';
import { declareStatusAndRedrive } from './verbs/deployment.ts';
import { declarePage } from './verbs/page.ts';
import { declarePhrases } from './verbs/phrases.ts';
import { declareRegistrant } from './verbs/registrant.ts';
import { declareRemind } from './verbs/remind.ts';
import { declareReplay } from './verbs/replay.ts';
import { declareRules } from './verbs/rules.ts';
import { declareStart } from './verbs/start.ts';
import { declareUpcoming } from './verbs/upcoming.ts';

/** The commands with their options; `end` is told with which status to end. */
function commands(end: End): Command {
  const program: Command = new Command('filing-watch')
    .description(
      'Reads SEC filings for Regulation FD disclosures and news of shareholder meetings, and computes the deadlines that follow.',
    )
    .version(packageJson.version)
    .showHelpAfterError('(--help tells how it is used)')
    .configureHelp({ helpWidth: 80 })
    .configureOutput({ writeErr: (text) => printError(text.trimEnd()) })
    .option('--config <file>', `settings; without it those of "${configFileName}" where you stand, if it is there`)
    .hook('preSubcommand', (given, command) => applyConfigFile(command, given.opts().config))
    .addHelpText('after', '\nEach command tells more, with examples: filing-watch check --help')
    .exitOverride();

  declareStart(program, end);
  declareCheck(program, end);
  declareUpcoming(program);
  declareCalendar(program, end);
  declarePage(program, end);
  declareRemind(program);
  declareRegistrant(program);
  declareCorrect(program);
  declareReplay(program);
  declareRules(program);
  declarePhrases(program);
  declareStatusAndRedrive(program);
  declareCompletion(program);
  return program;
}

/** Does what the arguments ask for. Resolves to the status to end with; throws what is a mistake of ours. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.allAnalysed;
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
