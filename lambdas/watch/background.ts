import type { Filing } from '../filing/filing.ts';
import type { Finding } from '../findings/finding.ts';
import type { FilingRecord } from '../records/filing-record.ts';
import { correctionsOf } from '../records/registrants/corrections.ts';
import { readPage } from '../records/registrants/pages.ts';
import { type KnownAs, knownAs, knownFacts } from '../records/registrants/register.ts';
import { registrantId } from '../records/registrants/registrant-id.ts';
import type { Store } from '../records/store.ts';
import type { Correction } from '../registrant/correction.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../registrant/filing-facts.ts';
import type { KnownRegistrant } from '../registrant/known.ts';
import { knownRegistrant } from '../registrant/registrant-from-filings.ts';
import { dayOfFiling } from '../terms/source.ts';

/** What the register knows that bears on a filing. */
export interface Background {
  /** The filing's registrant as it is known without the filing; null when nothing is. */
  readonly known: KnownRegistrant | null;
  /** The same with what the filing itself says. */
  readonly knownWith: (own: readonly Finding[]) => KnownRegistrant | null;
  /** Who each registrant of the filing is, in the filing's order. */
  readonly registrants: FilingRecord['registrants'];
  /** All pages of the first registrant, and the one that what is new goes onto; null when nothing says who it is. */
  readonly pages: readonly string[];
  readonly page: string | null;
  /** What the filing says is on its own page already. */
  readonly isOnPage: boolean;
  /** What other filings say of the first registrant, in order of filing, and what people said of it. */
  readonly facts: readonly FactsOnRecord[];
  readonly corrections: readonly Correction[];
  /** What a reader should know of how it was matched with earlier filings. */
  readonly remarks: readonly string[];
}

/** What a filing is called in its own background as long as nobody knows what it is called on record. */
export const unrecorded = 'the filing at hand';

/** Looks up the registrant of a filing, leaving out what the filing itself put on record. */
export async function backgroundOf(store: Store, filing: Filing, filingId: string | null): Promise<Background> {
  const all = await Promise.all(filing.registrants.map((registrant) => knownAs(store, registrant, 'not-bare')));
  const [first] = all;
  const here = filingId ?? unrecorded;
  const own = ownPage(filing);
  const look = { filedOn: dayOfFiling(filing) };
  const [facts, corrections] =
    first === undefined
      ? [[], []]
      : await Promise.all([knownFacts(store, first, filingId, look), correctionsOf(store, first.pages)]);
  return {
    known: knownRegistrant(facts, corrections, here),
    knownWith: (own) => knownRegistrant([...facts, ...factsHere(here, filing, own)].sort(inOrderOfFiling), corrections),
    registrants: all.map(({ id, by }) => ({ id, by })),
    facts,
    corrections,
    pages: first?.pages ?? [],
    page: first?.id ?? own,
    isOnPage: own !== null && filingId !== null && filingId in (await readPage(store, own, look)).record.filings,
    remarks: first === undefined ? [] : remarksOn(first, facts.length),
  };
}

function ownPage({ registrants: [first] }: Filing): string | null {
  return first === undefined ? null : (registrantId(first)?.id ?? null);
}

function factsHere(here: string, filing: Filing, own: readonly Finding[]): FactsOnRecord[] {
  const [about] = filing.registrants;
  return about === undefined ? [] : [[here, filingFactsOf(filing, about, own)]];
}

function remarksOn({ id, by }: KnownAs, earlier: number): string[] {
  if (id === null)
    return ['Who files this could not be told for certain; nothing known from earlier filings was used.'];
  return by === 'name' && earlier > 0 ? ['Earlier filings were matched by the name of the registrant alone.'] : [];
}
