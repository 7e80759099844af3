import fc from 'fast-check';
import { examine, type Outcome } from './examine.ts';
import { mutated, nameOf } from './mutations.ts';
import { type FuzzCase, randomCases } from './random-cases.ts';
import type { SampleFiling } from './sample-filings.ts';

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** How large the huge insertions are: 1 for their whole size. */
  readonly hugeShare: number;
  readonly onRun?: (done: number) => void;
}

/** What became of the cases; a case counts for each kind of change that was made in it. */
export interface FuzzResult {
  readonly runs: number;
  readonly bytes: number;
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly byMutation: ReadonlyMap<string, ReadonlyMap<Outcome, number>>;
  readonly slowest: { readonly milliseconds: number; readonly bytes: number; readonly what: string };
  /** The simplest case found that must not end so, with the error; null when all ended well. */
  readonly failure: string | null;
}

/** Breaks the samples at random, the same way for the same seed, and takes each case the whole way. */
export async function fuzzFilings(samples: readonly SampleFiling[], options: FuzzOptions): Promise<FuzzResult> {
  const { runs, seed, hugeShare, onRun } = options;
  const outcomes = new Map<Outcome, number>();
  const byMutation = new Map<string, Map<Outcome, number>>();
  let done = 0;
  let bytes = 0;
  let slowest = { milliseconds: 0, bytes: 0, what: '' };
  const property = fc.asyncProperty(randomCases(samples, hugeShare), async (one) => {
    onRun?.(done);
    const broken = one.mutations.reduce(mutated, one.sample.bytes);
    const start = performance.now();
    const outcome = await examine(pieces(broken, one.pieceBytes));
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, bytes: broken.length, what: inShort(one) };
    done += 1;
    bytes += broken.length;
    count(outcomes, outcome);
    for (const name of new Set(one.mutations.map(nameOf))) {
      const counts = byMutation.get(name) ?? new Map<Outcome, number>();
      byMutation.set(name, counts);
      count(counts, outcome);
    }
  });
  const checked = await fc.check(property, { numRuns: runs, seed, unbiased: true });
  const [simplest] = checked.counterexample ?? [];
  const failure = simplest === undefined ? null : `${describe(simplest)}\n${stackOf(checked.errorInstance)}`;
  return { runs: done, bytes, outcomes, byMutation, slowest, failure };
}

async function* pieces(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inShort({ sample, mutations }: FuzzCase): string {
  return `${sample.name}: ${mutations.map(nameOf).join(', ')}`;
}

function describe({ sample, mutations }: FuzzCase): string {
  return `${sample.name}: ${mutations.map((mutation) => JSON.stringify(mutation)).join(', ')}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
