import { type Command, Option } from 'commander';
import { onlyShown } from '../commands/list-of-files.ts';
import { day } from './option-values.ts';

/** Options of a command that takes many files: which of them are wanted, and how they are shown. */
export function withListing(command: Command): Command {
  return command
    .option('--quiet', 'no mails, only the table at the end')
    .addOption(new Option('--only <what>', 'show only these files').choices(onlyShown))
    .option('--form <forms>', 'only these forms and their amendments, for instance 8-K,10-Q', forms)
    .option('--since <date>', 'only filings of that day or later; those without a date too', day)
    .option('--csv', 'a line a file, for spreadsheets, in place of the mails');
}

/** "8-K,DEF 14A", added to those before. */
function forms(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((one) => one.trim())].filter((one) => one !== '');
}
