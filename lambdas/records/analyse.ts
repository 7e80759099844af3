import { deadlinesFor } from '../deadlines/compute.ts';
import type { HouseRules } from '../deadlines/house-rules.ts';
import type { Filing } from '../filing/filing.ts';
import { readFiling } from '../filing/read-filing.ts';
import type { Assumptions } from '../findings/assumptions.ts';
import { factsFor } from '../findings/facts-for-deadlines.ts';
import { findingsIn } from '../findings/find.ts';
import type { KnownRegistrant } from '../findings/known-registrant.ts';
import type { Analysed, Analysis } from './analysis.ts';
import { analysedAnswer, rejectedAnswer } from './answer.ts';

/** What an analysis may draw on besides the filing itself. */
export interface Knowledge {
  /** What is remembered of the filing's registrant; null when nothing is. */
  readonly known: KnownRegistrant | null;
  readonly assumptions?: Assumptions;
  readonly houseRules?: HouseRules;
}

/** What a filing says and what follows from it. Pure; `source` is how the answer names the filing. */
export function analyseFiling(source: string, filing: Filing, knowledge: Knowledge): Analysed {
  const { known, assumptions = {}, houseRules } = knowledge;
  const findings = findingsIn(filing, known);
  const facts = factsFor(filing, findings, known, assumptions);
  return analysedAnswer(source, filing, findings, deadlinesFor(facts, houseRules));
}

/**
 * The whole way from bytes to the answer. `look` is asked what is known once it is clear which filing it is. Throws
 * only what iterating `bytes` and `look` throw.
 */
export async function analyse(
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  look: (filing: Filing) => Knowledge | Promise<Knowledge>,
): Promise<Analysis> {
  const read = await readFiling(bytes);
  return read.status === 'rejected'
    ? rejectedAnswer(source, read.reason)
    : analyseFiling(source, read.filing, await look(read.filing));
}
