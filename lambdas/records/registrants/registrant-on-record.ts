import type { Registrant } from '../../filing/filing.ts';
import type { Correction } from '../../registrant/correction.ts';
import type { FactsOnRecord } from '../../registrant/filing-facts.ts';
import type { KnownRegistrant } from '../../registrant/known.ts';
import { knownRegistrant } from '../../registrant/registrant-from-filings.ts';
import type { Store } from '../store.ts';
import { correctionsOf } from './corrections.ts';
import { knownAs, knownFacts } from './register.ts';
import { nameKey, registrantId } from './registrant-id.ts';

/** All that is on record of a registrant. */
export interface RegistrantOnRecord {
  readonly known: KnownRegistrant;
  /** In order of filing. */
  readonly filings: readonly FactsOnRecord[];
  readonly corrections: readonly Correction[];
  /** All pages of the register that are its own, and the one that what is new goes onto. */
  readonly pages: readonly string[];
  readonly page: string;
}

/** The registrant that a person means by a CIK ("801748"), a Commission file number ("0-15223") or a name. */
export function registrantMeant(words: string): Registrant {
  const unnamed = { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };
  const given = words.trim();
  const cik = /^(?:CIK\s*)?(\d{1,10})$/i.exec(given)?.[1];
  if (cik !== undefined) return { ...unnamed, cik: cik.padStart(10, '0') };
  const numbered = { ...unnamed, fileNumber: given };
  return registrantId(numbered) === null ? { ...unnamed, name: given } : numbered;
}

/** What is on record of a registrant; null when nothing is, or when several bear the name. */
export async function registrantOnRecord(store: Store, meant: Registrant): Promise<RegistrantOnRecord | null> {
  const known = await knownAs(store, meant);
  if (known.id === null) return null;
  const [filings, corrections] = await Promise.all([knownFacts(store, known, null), correctionsOf(store, known.pages)]);
  const view = knownRegistrant(filings, corrections);
  return view === null ? null : { known: view, filings, corrections, pages: known.pages, page: known.id };
}

const namesAtMost = 10;

/** Names on record that begin like the one meant, as their keys have them: "hemacare-corporation". */
export async function namesLike(store: Store, { name }: Registrant): Promise<readonly string[]> {
  const key = name === null ? null : nameKey({ name, cik: null, fileNumber: null, state: null, fiscalYearEnd: null });
  if (key === null) return [];
  const names = new Set<string>();
  const start = key.slice(0, Math.max(3, key.indexOf('-')));
  for (const folder of ['aliases/names/', 'registrants/name-']) {
    for await (const found of store.list(`${folder}${start}`)) {
      names.add(found.slice(folder.length, -'.json'.length));
      if (names.size === namesAtMost) return [...names];
    }
  }
  return [...names];
}
