import { Command, InvalidArgumentError } from 'commander';
import { print } from '../../infra/local/terminal/output.ts';
import { endProgress, progress } from '../bench/progress.ts';
import { table } from '../bench/table.ts';
import type { Outcome } from './examine.ts';
import { type FuzzResult, fuzzFilings } from './fuzz-filings.ts';
import { samplesToBreak } from './sample-filings.ts';

const outcomes: readonly Outcome[] = ['with findings', 'without findings', 'rejected'];

await new Command('fuzz')
  .description(
    'Breaks the sample filings at random, takes each the whole way from bytes to deadlines, and counts what becomes of it. None may end in an error, or with evidence that stands nowhere.',
  )
  .option('--runs <number>', 'so many broken filings', whole, 10_000)
  .option('--seed <number>', 'the same seed breaks them the same way again', whole, 20_040_525)
  .configureHelp({ helpWidth: 80 })
  .addHelpText(
    'after',
    `
A filing that fails is simplified before it is shown. Exit status: 0 when all
ended well, 1 when one did not.

Examples:
  npm run fuzz
  npm run fuzz -- --runs 500 --seed 7`,
  )
  .action(async ({ runs, seed }: { runs: number; seed: number }) => {
    await print(`Fuzz: ${runs} runs, seed ${seed}\n\n`);
    const onRun = (done: number) => {
      if (done % 50 === 0) progress(`${done} of ${runs}`);
    };
    const result = await fuzzFilings(await samplesToBreak(), { runs, seed, hugeShare: 1, onRun });
    endProgress();
    await print(inWords(result));
    if (result.failure !== null) process.exitCode = 1;
  })
  .parseAsync();

function inWords({ runs, bytes, outcomes: all, byMutation, slowest, failure }: FuzzResult): string {
  const cells = (counts: ReadonlyMap<Outcome, number>) => outcomes.map((outcome) => String(counts.get(outcome) ?? 0));
  const rows = [...byMutation].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => [name, ...cells(counts)]);
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  return [
    table(['', ...outcomes], [...rows, ['all', ...cells(all)]]),
    `${runs} runs, ${megabytes(bytes)}. The slowest took ${slowest.milliseconds.toFixed(0)} ms, for ${megabytes(slowest.bytes)}:`,
    `  ${slowest.what}`,
    failure === null ? 'None failed.' : `FAILED:\n${failure}`,
    '',
  ].join('\n');
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A number is written like 500.');
  return Number(text);
}
