import { type AdversarialInput, inputOf } from './adversarial-inputs.ts';
import { wholeChain, wholeTime } from './whole-chain.ts';

const MEGABYTE = 1024 * 1024;
/** Each size is measured so many times, and the best counts; what takes longer than this is measured once. */
const TIMES = 3;
const LONG_MILLISECONDS = 2000;
/** Below this size a time says more about the machine than about the input. */
const SMALLEST_COMPARED = 4;

/** How long an input took at a size, and what became of it. */
export interface TimeAtSize {
  readonly megabytes: number;
  readonly milliseconds: number;
  /** `failed`: an error was thrown, which no input may bring about. */
  readonly outcome: 'read' | 'rejected' | 'failed';
}

/** Takes an input of each size, in megabytes, the whole way. */
export async function timesAtSizes(input: AdversarialInput, sizes: readonly number[]): Promise<TimeAtSize[]> {
  const times: TimeAtSize[] = [];
  for (const megabytes of sizes) times.push(await bestTime(input, megabytes));
  return times;
}

async function bestTime(input: AdversarialInput, megabytes: number): Promise<TimeAtSize> {
  let best: TimeAtSize = { megabytes, milliseconds: Number.POSITIVE_INFINITY, outcome: 'failed' };
  for (let time = 0; time < TIMES && (time === 0 || best.milliseconds < LONG_MILLISECONDS); time += 1) {
    try {
      const chain = await wholeChain(inputOf(input, megabytes * MEGABYTE));
      const milliseconds = Math.min(best.milliseconds, wholeTime(chain));
      best = { megabytes, milliseconds, outcome: chain.wasRead ? 'read' : 'rejected' };
    } catch (error) {
      console.error(`\n${input.name}, ${megabytes} MB: ${error instanceof Error ? error.stack : error}`);
      return best;
    }
  }
  return best;
}

/**
 * By how much more than the size the time grew: 1 for linear, 4 for quadratic between 4 and 16 MB. The worst of the
 * steps; null when there is none to compare.
 */
export function growthOf(times: readonly TimeAtSize[]): number | null {
  const compared = times.filter((t) => t.megabytes >= SMALLEST_COMPARED && t.outcome !== 'failed');
  const steps = compared.slice(1).map((to, i) => {
    const from = compared[i] ?? to;
    return to.milliseconds / from.milliseconds / (to.megabytes / from.megabytes);
  });
  return steps.length === 0 ? null : Math.max(...steps);
}
