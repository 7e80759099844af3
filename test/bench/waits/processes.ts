import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_PRINTED = 1 << 30;

/** A program with what it is given, and where it is started. */
export interface Command {
  readonly words: readonly [string, ...string[]];
  readonly standing?: string;
}

/** The processor time that a command takes with all that it starts, in seconds, as the shell counts it. */
export async function processorTime({ words, standing }: Command): Promise<number> {
  const { stdout } = await run('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', ...words], {
    ...(standing === undefined ? {} : { cwd: standing }),
  });
  // The second line is that of what the shell has started: "0m0.412s 0m0.031s".
  const [, ofCommand = ''] = stdout.trim().split('\n');
  return [...ofCommand.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

/** The figure that a script prints last. */
export async function figurePrinted({ words: [program, ...args] }: Command): Promise<number> {
  const { stdout } = await run(program, args, { maxBuffer: MOST_PRINTED });
  return Number(stdout.trim().split('\n').at(-1));
}

/** Two things measured in turn, so that what else the machine does falls on both: the median of each. */
export async function inTurn(
  runs: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<readonly [number, number]> {
  const found: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    found[0].push(await one());
    found[1].push(await other());
  }
  return [median(found[0]), median(found[1])];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
