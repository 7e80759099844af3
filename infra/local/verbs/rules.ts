import type { Command } from 'commander';
import type { RulesOptions } from '../commands/rules.ts';
import { givenDate } from '../options/option-values.ts';
import { json, rulesFile } from '../options/shared.ts';

/** `rules`: what would be computed, and on what authority. */
export function declareRules(program: Command): void {
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
}
