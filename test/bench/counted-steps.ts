import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** How often each part of the product's code ran: a function or a block of one, by its file, its name and where it begins. */
export type CountedSteps = ReadonlyMap<string, number>;

/** Only what is ours is counted. */
const own = fileURLToPath(new URL('../../lambdas/', import.meta.url));

/**
 * Counts how often each function of `lambdas/` and each block within one runs during each of some pieces of work, done
 * one after the other. Unlike a time the counts do not depend on the machine; the engine may miss some of a function's
 * first runs, so that small counts say little. What runs inside the engine, such as a search by an expression, counts once.
 *
 * @example
 * const [small, large] = await countedSteps([() => wholeChain(smallInput), () => wholeChain(largeInput)]);
 */
export async function countedSteps(works: readonly (() => Promise<unknown>)[]): Promise<CountedSteps[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    const counted: CountedSteps[] = [];
    for (const work of works) {
      await session.post('Profiler.takePreciseCoverage');
      await work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      counted.push(ownCounts(result));
    }
    return counted;
  } finally {
    session.disconnect();
  }
}

function ownCounts(result: readonly Profiler.ScriptCoverage[]): CountedSteps {
  const counts = new Map<string, number>();
  for (const { url, functions } of result) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    if (!file.startsWith(own)) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, count } of ranges)
        counts.set(`${file.slice(own.length)} ${functionName || '(unnamed)'} at ${startOffset}`, count);
  }
  return counts;
}

/** Part of the code that ran more often than the input grew. */
export interface GrownStep {
  readonly where: string;
  readonly small: number;
  readonly large: number;
}

/** What runs less often than this on the large input takes no time that counts. */
const FEWEST = 20_000;

/** What grows by a square runs at least so often on the small input: fewer are such as the engine did not count. */
const FEWEST_BEFORE = 500;

/** What ran more than `most` times as often on the large input as on the small one. */
export function grownSteps(small: CountedSteps, large: CountedSteps, most: number): GrownStep[] {
  return [...large].flatMap(([where, count]) => {
    const before = small.get(where) ?? 0;
    const isSaid = before >= FEWEST_BEFORE && count >= FEWEST;
    return isSaid && count > before * most ? [{ where, small: before, large: count }] : [];
  });
}
