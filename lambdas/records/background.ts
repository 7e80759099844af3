import type { Filing } from '../filing/filing.ts';
import type { KnownRegistrant } from '../findings/known-registrant.ts';
import type { FilingRecord } from './filing-record.ts';
import { knownRegistrant } from './known-registrant.ts';
import { type KnownAs, knownAs, knownFacts } from './register.ts';
import type { Store } from './store.ts';

/** What the register knows that bears on a filing. */
export interface Background {
  readonly known: KnownRegistrant | null;
  /** Who each registrant of the filing is, in the filing's order. */
  readonly registrants: FilingRecord['registrants'];
  /** What a reader should know of how it was matched with earlier filings. */
  readonly remarks: readonly string[];
}

/** Looks up the registrant of a filing, leaving out what the filing itself put on record. */
export async function backgroundOf(store: Store, filing: Filing, filingId: string | null): Promise<Background> {
  const all = await Promise.all(filing.registrants.map((registrant) => knownAs(store, registrant)));
  const [first] = all;
  const facts = first === undefined ? [] : await knownFacts(store, first, filingId);
  return {
    known: knownRegistrant(facts.map(([, of]) => of)),
    registrants: all.map(({ id, by }) => ({ id, by })),
    remarks: first === undefined ? [] : remarksOn(first, facts.length),
  };
}

function remarksOn({ id, by }: KnownAs, earlier: number): string[] {
  if (id === null)
    return ['Who files this could not be told for certain; nothing known from earlier filings was used.'];
  return by === 'name' && earlier > 0 ? ['Earlier filings were matched by the name of the registrant alone.'] : [];
}
