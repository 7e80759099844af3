import fc from 'fast-check';
import { hugeInsertions, type Insertion, insertions } from './insertions.ts';
import type { Mutation } from './mutations.ts';
import type { SampleFiling } from './sample-filings.ts';

/** A filing, what is done to it, and how it comes in. */
export interface FuzzCase {
  readonly sample: SampleFiling;
  readonly mutations: readonly Mutation[];
  /** It comes in pieces of so many bytes. */
  readonly pieceBytes: number;
}

/** So many changes are small ones for each that is huge. */
const SMALL_FOR_EACH_HUGE = 200;

/**
 * Random cases.
 * @param hugeShare how large the huge insertions are: 1 for their whole size, 0.01 for a hundredth
 */
export function randomCases(samples: readonly SampleFiling[], hugeShare: number): fc.Arbitrary<FuzzCase> {
  const small = { arbitrary: smallMutation, weight: SMALL_FOR_EACH_HUGE };
  const huge = { arbitrary: inserted(hugeInsertions.map((one) => shrunk(one, hugeShare))), weight: 1 };
  return fc.record({
    sample: fc.constantFrom(...samples),
    mutations: fc.array(fc.oneof(small, huge), { minLength: 1, maxLength: 4 }),
    pieceBytes: fc.constantFrom(1000, 4096, 65_536, 100_000),
  });
}

/** Every share is as likely as any other, which doubles are not. */
const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);

const smallMutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constantFrom('cut', 'doubled'), from: share, to: share }) },
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('shuffled'), order: fc.array(share, { minLength: 2, maxLength: 40 }) }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('bytes flipped'),
      at: fc.array(share, { minLength: 1, maxLength: 30 }),
      bits: fc.integer({ min: 1, max: 255 }),
    }),
  },
  { weight: 30, arbitrary: inserted(insertions) },
  { weight: 1, arbitrary: fc.constant({ kind: 'packed' }) },
);

function inserted(what: readonly Insertion[]): fc.Arbitrary<Mutation> {
  return fc.record({ kind: fc.constant('inserted'), at: share, what: fc.constantFrom(...what) });
}

function shrunk(insertion: Insertion, hugeShare: number): Insertion {
  return { ...insertion, times: Math.ceil(insertion.times * hugeShare) };
}
