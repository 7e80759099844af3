import type { Filing, Registrant } from '../../filing/filing.ts';
import type { Finding } from '../../findings/finding.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../../registrant/filing-facts.ts';
import type { Store } from '../store.ts';
import { pageKey, readPage, updatePage } from './pages.ts';
import { cikOf, fileNumberKey, type IdentifiedBy, nameKey, registrantId } from './registrant-id.ts';
import { withBearer, withFacts, withoutFacts } from './registrant-page.ts';

/** Who a filing's registrant is among those on record, and how that was told. */
export interface KnownAs {
  /** Page of the surest identity; null when the name alone fits several, or nothing is known of it. */
  readonly id: string | null;
  readonly by: IdentifiedBy | null;
  /** All pages of this registrant: old text filings lie under its file number, some only under its name. */
  readonly pages: readonly string[];
}

/** Puts what a filing says onto the page of each of its registrants. Doing it again changes nothing. */
export async function rememberFacts(
  store: Store,
  filingId: string,
  filing: Filing,
  findings: readonly Finding[],
): Promise<void> {
  for (const registrant of filing.registrants) {
    const page = registrantId(registrant);
    if (page === null) continue;
    const facts = filingFactsOf(filing, registrant, findings);
    await updatePage(store, page.id, (current) => withFacts(current, filingId, facts));
    const fileNumber = fileNumberKey(registrant);
    const name = nameKey(registrant);
    await Promise.all([
      page.by === 'cik' && fileNumber !== null ? addBearer(store, `file-${fileNumber}`, page.id) : null,
      page.by !== 'name' && name !== null ? addBearer(store, `name-${name}`, page.id) : null,
    ]);
  }
}

/**
 * Takes a filing off the pages that were its registrants' when it was last read, and are not any more: a later version of
 * the program may read who filed it better.
 */
export async function forgetFacts(
  store: Store,
  { id, registrants }: { readonly id: string; readonly registrants: readonly { readonly id: string | null }[] },
  filing: Filing,
): Promise<void> {
  const pages = new Set(filing.registrants.map((registrant) => registrantId(registrant)?.id ?? null));
  for (const { id: page } of registrants) {
    if (page === null || pages.has(page)) continue;
    await updatePage(store, page, (current) => withoutFacts(current, id));
  }
}

/**
 * Who the registrant is: by CIK, else by a Commission file number that only one registrant has borne, else by a name
 * that only one has borne.
 */
export async function knownAs(store: Store, registrant: Registrant): Promise<KnownAs> {
  const own = registrantId(registrant);
  if (own === null) return { id: null, by: null, pages: [] };
  const id = own.by === 'name' ? await soleBearer(store, own.id) : await mergedInto(store, own.id);
  if (id === null) return { id: null, by: null, pages: [] };
  return { id, by: own.by, pages: await pagesOf(store, id, registrant) };
}

/** What is known of a registrant apart from one filing, in order of filing. */
export async function knownFacts(
  store: Store,
  known: KnownAs,
  exceptFiling: string | null,
): Promise<readonly FactsOnRecord[]> {
  const pages = await Promise.all(known.pages.map((id) => readPage(store, id)));
  const filings = new Map<string, FactsOnRecord[1]>();
  for (const page of pages)
    for (const [id, facts] of Object.entries(page.record.filings)) {
      // On several pages when it came with a header and without: the surest page comes first.
      if (id !== exceptFiling && !filings.has(id)) filings.set(id, facts);
    }
  return [...filings].sort(inOrderOfFiling);
}

/** The pages that belong to the registrant whose surest page is `id`, given what the filing at hand calls it. */
async function pagesOf(store: Store, id: string, registrant: Registrant): Promise<string[]> {
  const own = (await readPage(store, id)).record;
  const known = Object.values(own.filings).map((facts) => facts.registrant);
  const keys = <T>(of: (one: Registrant) => T | null) =>
    [...new Set([registrant, ...known].map(of))].filter((key) => key !== null);
  const pages = new Set([id]);
  if (cikOf(registrant) !== null || id.startsWith('cik-')) {
    for (const number of keys(fileNumberKey)) {
      const page = `file-${number}`;
      if ((await mergedInto(store, page)) === id || (await bearers(store, page)).length === 0) {
        pages.add(page);
      }
    }
  }
  for (const name of keys(nameKey)) {
    const bearer = await soleBearer(store, `name-${name}`);
    if (bearer === id || bearer === `name-${name}`) pages.add(`name-${name}`);
  }
  return [...pages];
}

/** The page that a file number's page belongs to: that of the one CIK which bears the number, else its own. */
async function mergedInto(store: Store, id: string): Promise<string> {
  if (!id.startsWith('file-')) return id;
  const [sole, ...others] = await bearers(store, id);
  return sole !== undefined && others.length === 0 ? sole : id;
}

/** The one registrant that bears a name, or the name's own page when none does; null when several do. */
async function soleBearer(store: Store, nameId: string): Promise<string | null> {
  const all = await bearers(store, nameId);
  const merged = new Set(await Promise.all(all.map((id) => mergedInto(store, id))));
  if (merged.size > 1) return null;
  return [...merged][0] ?? nameId;
}

async function bearers(store: Store, page: string): Promise<readonly string[]> {
  return (await readPage(store, page)).record.bearers;
}

async function addBearer(store: Store, page: string, id: string): Promise<void> {
  await updatePage(store, page, (current) => withBearer(current, id));
}

/** The records that are asked for to tell who a registrant is, as far as the filing itself names them. */
export function keysAbout(registrant: Registrant): readonly string[] {
  const own = registrantId(registrant);
  const fileNumber = fileNumberKey(registrant);
  const name = nameKey(registrant);
  const pages = [
    ...(own === null ? [] : [own.id]),
    ...(fileNumber === null ? [] : [`file-${fileNumber}`]),
    ...(name === null ? [] : [`name-${name}`]),
  ];
  return [...new Set(pages)].map(pageKey);
}
