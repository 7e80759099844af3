import { deadlinesFor } from '../../lambdas/deadlines/compute.ts';
import { readFiling } from '../../lambdas/filing/read-filing.ts';
import { findingsIn } from '../../lambdas/findings/find.ts';
import { factsFor } from '../../lambdas/registrant/facts/facts-for-deadlines.ts';

/** How long each step of the way took, in milliseconds. */
export interface StepTimes {
  readonly reading: number;
  readonly findings: number;
  readonly deadlines: number;
  /** Whether the input was read as a filing; of one that was rejected nothing is found and nothing follows. */
  readonly wasRead: boolean;
}

/** Takes a filing the whole way, from bytes to deadlines. */
export async function wholeChain(bytes: AsyncIterable<Uint8Array>): Promise<StepTimes> {
  const start = performance.now();
  const result = await readFiling(bytes);
  const read = performance.now();
  if (result.status === 'rejected') return { reading: read - start, findings: 0, deadlines: 0, wasRead: false };
  const findings = findingsIn(result.filing);
  const found = performance.now();
  deadlinesFor(factsFor(result.filing, findings, null, {}));
  const end = performance.now();
  return { reading: read - start, findings: found - read, deadlines: end - found, wasRead: true };
}

/** The whole of what `wholeChain` measured. */
export function wholeTime({ reading, findings, deadlines }: StepTimes): number {
  return reading + findings + deadlines;
}
