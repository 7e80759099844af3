import { adversarialInputs, inputOf } from './adversarial-inputs.ts';
import { toldBy } from './own-process.ts';
import { wholeChain } from './whole-chain.ts';

const MEGABYTE = 1024 * 1024;
/** Each size is measured so many times, and the best counts; what takes longer than this is measured once. */
const TIMES = 3;
const LONG_MILLISECONDS = 2000;
/** Below this size a time says more about the machine than about the input. */
const SMALLEST_COMPARED = 4;

/** How long an input took at a size. */
export interface TimeAtSize {
  readonly megabytes: number;
  /** Of the processor: what else the machine does counts less. */
  readonly milliseconds: number;
  /** Whether it was read as a filing; else it was rejected. */
  readonly wasRead: boolean;
}

/**
 * Takes the input of that name the whole way at each size, in megabytes, in a process of its own. Sizes at which it
 * died, which no input may bring about, and the larger ones are missing.
 */
export async function timesAtSizes(name: string, sizes: readonly number[]): Promise<TimeAtSize[]> {
  return toldBy<TimeAtSize>('measure-growth.ts', [name, ...sizes.map(String)]);
}

/** Measures one size in this process. */
export async function measureAtSize(name: string, megabytes: number): Promise<TimeAtSize> {
  const input = adversarialInputs.find((one) => one.name === name);
  if (input === undefined) throw new Error(`There is no input "${name}".`);
  let milliseconds = Number.POSITIVE_INFINITY;
  let wasRead = false;
  for (let time = 0; time < TIMES && (time === 0 || milliseconds < LONG_MILLISECONDS); time += 1) {
    const before = process.cpuUsage();
    ({ wasRead } = await wholeChain(inputOf(input, megabytes * MEGABYTE)));
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { megabytes, milliseconds, wasRead };
}

/**
 * By how much more than the size the time grew: 1 for linear, 4 for quadratic between 4 and 16 MB. The worst of the
 * steps; null when there is none to compare.
 */
export function growthOf(times: readonly TimeAtSize[]): number | null {
  const compared = times.filter((t) => t.megabytes >= SMALLEST_COMPARED);
  const steps = compared.slice(1).map((to, i) => {
    const from = compared[i] ?? to;
    return to.milliseconds / from.milliseconds / (to.megabytes / from.megabytes);
  });
  return steps.length === 0 ? null : Math.max(...steps);
}
