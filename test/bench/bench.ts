import { Command, InvalidArgumentError } from 'commander';
import { sampleFilings } from '../../infra/local/folders/paths.ts';
import { NamedFilings } from '../../infra/local/sources/named-filings.ts';
import { UsageError } from '../../infra/local/terminal/usage-error.ts';
import { printGrowth } from './print-growth.ts';
import { printMemory } from './print-memory.ts';
import { printSpeed } from './print-speed.ts';
import { printWaits } from './waits/print-waits.ts';

const parts = ['waits', 'speed', 'memory', 'growth'] as const;
type Part = (typeof parts)[number];

interface Options {
  readonly rounds: number;
  readonly only: readonly Part[];
  readonly largest: number;
  readonly node: readonly string[];
  readonly earlier?: string;
}

const program = new Command('bench')
  .description(
    'Measures what people wait for, how fast filings are read, what is found in them and what follows from it, how much memory a very large submission takes, and how the time for hostile input grows. Figures are printed; nothing passes or fails.',
  )
  .argument('[paths...]', 'filings, or folders of filings, for the speed; without any, the samples of the tests')
  .option('--rounds <number>', 'measure the filings so many times, after one round to warm up', whole, 5)
  .option('--only <part>', `${parts.join(', ')}; may be given several times`, part, [])
  .option('--largest <megabytes>', 'hostile input up to this size', whole, 64)
  .option('--node <program>', 'measure what people wait for with this Node; may be given several times', several, [])
  .option('--earlier <folder>', 'compare with an earlier version of the project there, its packages installed')
  .configureHelp({ helpWidth: 80 })
  .addHelpText(
    'after',
    `
Of speed each figure is the best of its rounds: what a machine does besides only
adds. What people wait for is measured as whole processes, in turn with what it
is compared with. Ratios say more than times, which belong to the machine. Growth takes minutes.

Examples:
  npm run bench
  npm run bench -- filings --only speed --rounds 10
  npm run bench -- filings --only waits --node node20 --node node24 --earlier ../v1
  npm run bench -- --only growth --largest 16`,
  )
  .action(async (paths: string[], { rounds, only, largest, node, earlier }: Options) => {
    const chosen = new Set(only.length === 0 ? parts : only);
    const named = await new NamedFilings().under(paths.length > 0 ? paths : [sampleFilings]);
    const objects = named.flatMap(({ object }) => object ?? []);
    const nodes = node.length === 0 ? [process.execPath] : node;
    if (chosen.has('waits')) await printWaits({ objects, runs: rounds, nodes, earlier: earlier ?? null });
    if (chosen.has('speed')) await printSpeed(objects, rounds);
    if (chosen.has('memory')) await printMemory();
    if (chosen.has('growth')) await printGrowth(largest);
  });

function whole(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('A number is written like 5.');
  return Number(text);
}

function several(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

function part(text: string, before: readonly Part[]): Part[] {
  const found = parts.find((one) => one === text);
  if (found === undefined) throw new InvalidArgumentError(`The parts are ${parts.join(', ')}.`);
  return [...before, found];
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}
