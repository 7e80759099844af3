import { bareReading, type Markup, markupOf } from './bare-reading.ts';
import { type StepTimes, wholeChain, wholeTime } from './whole-chain.ts';

/** A filing to be measured, its bytes in memory: what the disk does is no part of it. */
export interface FilingToMeasure {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What was measured of a filing: the best round for each. Times are in milliseconds. */
export interface MeasuredFiling extends StepTimes {
  readonly name: string;
  readonly size: number;
  readonly markup: Markup;
  /** The time of bare tokenizing or of splitting into lines. */
  readonly bare: number;
}

/**
 * Measures filings one after the other, in so many rounds after one to warm up. `onRound` is told how many rounds are
 * done.
 */
export async function measureSpeed(
  filings: readonly FilingToMeasure[],
  rounds: number,
  onRound: (done: number) => void,
): Promise<MeasuredFiling[]> {
  const measured = filings.map(({ name, bytes }) => ({
    name,
    bytes,
    markup: markupOf(bytes),
    chain: never,
    bare: Infinity,
  }));
  for (let round = 0; round <= rounds; round += 1) {
    onRound(round);
    for (const filing of measured) {
      const chain = await wholeChain(inOnePiece(filing.bytes));
      if (round > 0 && wholeTime(chain) < wholeTime(filing.chain)) filing.chain = chain;
    }
    // Apart, so that neither profits from what the other has brought into the processor's caches.
    for (const filing of measured) {
      const start = performance.now();
      bareReading(filing.bytes, filing.markup);
      if (round > 0) filing.bare = Math.min(filing.bare, performance.now() - start);
    }
  }
  return measured.map(({ name, bytes, markup, chain, bare }) => ({ name, size: bytes.length, markup, bare, ...chain }));
}

const never: StepTimes = { reading: Infinity, findings: Infinity, deadlines: Infinity, wasRead: false };

async function* inOnePiece(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}
