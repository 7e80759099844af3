import type { Filing, Registrant } from '../../filing/filing.ts';
import type { Finding } from '../../findings/finding.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../../registrant/filing-facts.ts';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { dayOfFiling } from '../../terms/source.ts';
import type { Store } from '../store.ts';
import { listPage, pageKey, readPage, takeOffPage, tidyPage, updatePage, writePage } from './pages.ts';
import type { Look } from './past-years.ts';
import { cikOf, fileNumberKey, type IdentifiedBy, nameKey, registrantId } from './registrant-id.ts';
import { type RegistrantPage, withBearer, withDeadlines, withFacts } from './registrant-page.ts';
import { recordToldDeadlines } from './told-deadlines.ts';

/** Who a filing's registrant is among those on record, and how that was told. */
export interface KnownAs {
  /** Page of the surest identity; null when the name alone fits several, or nothing is known of it. */
  readonly id: string | null;
  readonly by: IdentifiedBy | null;
  /** All pages of this registrant: old text filings lie under its file number, some only under its name. */
  readonly pages: readonly string[];
}

/** What a filing adds to what is on record of its registrants. */
export interface Addition {
  /** What the filing is called on record. */
  readonly id: string;
  readonly filing: Filing;
  /** What was found in the filing alone. */
  readonly findings: readonly Finding[];
  /** What is told of deadlines. */
  readonly told: readonly ToldDeadline[];
}

/** Puts what a filing says onto the page of each of its registrants. Doing it again changes nothing. */
export async function rememberFacts(
  store: Store,
  id: string,
  filing: Filing,
  findings: readonly Finding[],
): Promise<void> {
  const changes = changesBy({ id, filing, findings, told: [] });
  const look = { filedOn: dayOfFiling(filing) };
  await Promise.all([...changes].map(([page, change]) => updatePage(store, page, change, look)));
}

/**
 * Puts what a filing says, and what was told of it, onto the pages of its registrants; what was told in the same write as
 * what it says, on the page of the first, and over that page as it was read. False when somebody else has written that
 * page since: then what is told counts from what is no longer so, and has to be worked out anew.
 */
export async function recordAddition(
  store: Store,
  page: string | null,
  addition: Addition,
  { isListedBeside }: { readonly isListedBeside: boolean },
): Promise<boolean> {
  const changes = changesBy({ ...addition, told: addition.told.filter(({ registrant }) => registrant.id === page) });
  const look = { filedOn: dayOfFiling(addition.filing) };
  const written = await Promise.all(
    [...changes].map(async ([id, change]) =>
      id === page
        ? writePage(store, id, change, look, isListedBeside)
        : (await updatePage(store, id, change, look)) !== null,
    ),
  );
  if (written.includes(false)) return false;
  const elsewhere = addition.told.filter(({ registrant }) => registrant.id !== page);
  await recordToldDeadlines(store, elsewhere);
  return true;
}

/** Lists the page, side by side with other calls, as `recordAddition` will write it; after a failure `again`. */
export async function prepareAddition(
  store: Store,
  page: string | null,
  addition: Addition,
  again: boolean,
): Promise<void> {
  const change = page === null ? undefined : changesBy(addition).get(page);
  const look = { filedOn: dayOfFiling(addition.filing) };
  if (page !== null && change !== undefined) await listPage(store, page, change, look, again);
}

/** Puts apart what lies on the pages that a filing was put onto and the next will not need, where that is much. */
export async function tidyPages(store: Store, filing: Filing, page: string | null): Promise<void> {
  const pages = [page, ...filing.registrants.map((registrant) => registrantId(registrant)?.id ?? null)];
  await Promise.all([...new Set(pages)].map(async (one) => one !== null && tidyPage(store, one)));
}

type Change = (page: RegistrantPage) => RegistrantPage;

/** What is to be changed, page by page. */
function changesBy({ id, filing, findings, told }: Addition): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const change = (page: string, next: Change) => {
    const before = changes.get(page);
    changes.set(page, before === undefined ? next : (current) => next(before(current)));
  };
  for (const registrant of filing.registrants) {
    const page = registrantId(registrant);
    if (page === null) continue;
    change(page.id, (current) => withFacts(current, id, filingFactsOf(filing, registrant, findings)));
    const fileNumber = fileNumberKey(registrant);
    const name = nameKey(registrant);
    if (page.by === 'cik' && fileNumber !== null) change(`file-${fileNumber}`, (one) => withBearer(one, page.id));
    if (page.by !== 'name' && name !== null) change(`name-${name}`, (one) => withBearer(one, page.id));
  }
  for (const page of new Set(told.map(({ registrant }) => registrant.id)))
    change(page, (current) =>
      withDeadlines(
        current,
        told.filter(({ registrant }) => registrant.id === page),
      ),
    );
  return changes;
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
    await takeOffPage(store, page, id);
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

/** What is known of a registrant apart from one filing, in order of filing; all, or what is asked for. */
export async function knownFacts(
  store: Store,
  known: KnownAs,
  exceptFiling: string | null,
  look: Look = 'whole',
): Promise<readonly FactsOnRecord[]> {
  const pages = await Promise.all(known.pages.map((id) => readPage(store, id, look)));
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
  const nobody = { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };
  const known = [
    ...own.names.map((name) => ({ ...nobody, name })),
    ...own.fileNumbers.map((fileNumber) => ({ ...nobody, fileNumber })),
  ];
  const keys = <T>(of: (one: Registrant) => T | null) =>
    [...new Set([registrant, ...known].map(of))].filter((key) => key !== null);
  const ofNumber = async (number: string) => {
    const page = `file-${number}`;
    return (await mergedInto(store, page)) === id || (await bearers(store, page)).length === 0 ? [page] : [];
  };
  const ofName = async (name: string) => {
    const bearer = await soleBearer(store, `name-${name}`);
    return bearer === id || bearer === `name-${name}` ? [`name-${name}`] : [];
  };
  const hasCik = cikOf(registrant) !== null || id.startsWith('cik-');
  const pages = await Promise.all([...(hasCik ? keys(fileNumberKey).map(ofNumber) : []), ...keys(nameKey).map(ofName)]);
  return [...new Set([id, ...pages.flat()])];
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
