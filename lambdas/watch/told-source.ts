import type { Registrant } from '../filing/filing.ts';
import type { Analysed } from '../records/json/analysis.ts';
import { cikOf, cikOfPage } from '../records/registrants/registrant-id.ts';
import type { FactsOnRecord } from '../registrant/filing-facts.ts';
import type { KnownRegistrant } from '../registrant/known.ts';
import { referenceTo } from '../registrant/meetings/reports-of-meetings.ts';
import type { ToldSource } from '../registrant/told/deadlines-of-filing.ts';
import { toldOnly } from '../terms/deadline.ts';

/**
 * A filing as what its registrant's calendar learns from: `facts` are its own, `first` its first registrant, `page` where
 * that one's calendar lies, and `known` what is known of it with the filing.
 */
export function toldSourceOf(
  { findings, deadlines }: Pick<Analysed, 'findings' | 'deadlines'>,
  facts: FactsOnRecord,
  { first, page, known }: { readonly first: Registrant; readonly page: string; readonly known: KnownRegistrant | null },
  told: ToldSource['told'],
): ToldSource {
  return {
    filing: referenceTo(facts),
    registrant: { id: page, name: first.name, cik: cikOf(first) ?? cikOfPage(page) },
    meetings: known?.meetings ?? [],
    findings: findings.filter((one) => one.kind !== 'meeting-date' || !one.onRecord),
    deadlines: toldOnly(deadlines),
    told,
  };
}
