import { Argument, type Command } from 'commander';
import { completionScript, type Shell, shells, type Verb } from '../commands/completion.ts';
import { print } from '../terminal/output.ts';

/** `completion`: what a shell needs to complete the verbs and options that are declared before it is asked. */
export function declareCompletion(program: Command): void {
  program
    .command('completion')
    .description('print what lets a shell complete verbs and options: bash or zsh')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText(
      'after',
      `
Put the line of your shell into ~/.bashrc or ~/.zshrc.

Examples:
  source <(filing-watch completion bash)
  source <(filing-watch completion zsh)`,
    )
    .action((shell: Shell) => print(completionScript(shell, { program: program.name(), verbs: verbsOf(program) })));
}

function verbsOf(program: Command): readonly Verb[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.map(({ long, short, description, required, optional, argChoices }) => ({
      flag: long ?? short ?? '',
      description,
      takes: required || optional ? (argChoices ?? []) : null,
    })),
  }));
}
