import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../filing/filing.ts';
import { advanceNoticeClauses } from './advance-notice-clauses.ts';
import type { Finding, StatedDeadline } from './finding.ts';
import type { KnownRegistrant } from './known-registrant.ts';
import { passagesWith } from './passages.ts';
import { statedDeadlines } from './stated-deadlines.ts';

const worthReading = /meeting|proposal|nominat|anniversary|14a-|of record|proxy/i;

/**
 * What a filing says, each finding with the sentences it was read from. `known` is what is remembered of its
 * registrant: the prior year's meeting, when the filing does not give it, is taken from there.
 */
export function findingsIn(filing: Filing, known: KnownRegistrant | null): Finding[] {
  void known;
  const passages = filing.documents.flatMap((d) => passagesWith(d, worthReading));
  const reference = referenceDay(filing);
  return [
    ...distinct(passages.flatMap((p) => statedDeadlines(p, reference))),
    ...passages.flatMap((p) => advanceNoticeClauses(p)),
  ];
}

/** The day that a filing speaks on. */
export function referenceDay(filing: Filing): Temporal.PlainDate | null {
  return filing.acceptedAt?.toPlainDate() ?? filing.filedOn ?? filing.reportDate;
}

/** The same deadline printed twice is one. */
function distinct(deadlines: readonly StatedDeadline[]): StatedDeadline[] {
  const kept = new Map<string, StatedDeadline>();
  for (const deadline of deadlines) {
    const key = `${deadline.subject} ${deadline.date}`;
    const known = kept.get(key);
    if (!known) kept.set(key, deadline);
    else if (known.opens === null && deadline.opens !== null)
      kept.set(key, { ...deadline, evidence: [...known.evidence, ...deadline.evidence] });
  }
  return [...kept.values()];
}
