import type { Filing } from '../../filing/filing.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Facts, ReportFacts } from '../../terms/facts.ts';
import { isPeriodicReport } from '../../terms/forms.ts';
import { dayOfFiling, wasSaidBy } from '../../terms/source.ts';
import type { KnownRegistrant, KnownWord } from '../known.ts';
import type { Assumptions } from './assumptions.ts';
import { fact } from './meeting-anchors.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The facts that the deadlines of a filing are computed from: its own, what is remembered, and what is assumed. */
export function factsFor(
  filing: Filing,
  findings: readonly Finding[],
  known: KnownRegistrant | null,
  assumptions: Assumptions,
): Facts {
  return { filing: filingFacts(filing, findings, known), meetings: meetingFacts(filing, findings, known, assumptions) };
}

function filingFacts(filing: Filing, findings: readonly Finding[], known: KnownRegistrant | null): ReportFacts {
  const results = findings.find((f) => f.kind === 'other-item');
  const event = filing.reportDate ? fact(filing.reportDate, 'filing') : null;
  return {
    form: filing.form,
    amendment: filing.amendment,
    filedOn: filing.filedOn,
    registrants: filing.registrants,
    state: stateIn(filing) ?? rememberedState(filing, known)?.value ?? null,
    event,
    periodEnd: isPeriodicReport(filing.form) && filing.period ? fact(filing.period, 'filing') : null,
    filerStatus: null,
    items: filing.items.map(({ number, numbering, evidence }) => ({ number, numbering, evidence: [evidence] })),
    disclosures: findings.filter((f) => f.kind === 'regulation-fd-disclosure'),
    resultsUnderOtherItem: results && event ? { item: results.item, on: event, evidence: results.evidence } : null,
  };
}

/** The state of incorporation that a filing gives of its registrants; null when it gives none. */
export function stateIn({ registrants }: Filing): string | null {
  return registrants.find(({ state }) => state !== null)?.state ?? null;
}

/** The state on record when the filing was made, else as it was first told afterwards. */
export function rememberedState(filing: Filing, known: KnownRegistrant | null): KnownWord | null {
  const states = known?.states ?? [];
  const on = dayOfFiling(filing);
  return states.findLast(({ source }) => wasSaidBy(on, source)) ?? states[0] ?? null;
}
