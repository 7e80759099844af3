import type { Filing, Registrant } from '../../filing/filing.ts';
import type { Finding } from '../../findings/finding.ts';
import { type FactsOnRecord, filingFactsOf, inOrderOfFiling } from '../../registrant/filing-facts.ts';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { dayOfFiling } from '../../terms/source.ts';
import type { Store } from '../store.ts';
import type { Links } from './links.ts';
import { listPage, putApart, readPage, takeOffPage, tidyPage, updatePage, writePage } from './pages.ts';
import type { Look } from './past-years.ts';
import { cikOf, fileNumberKey, type IdentifiedBy, nameKey, otherPagesOf, registrantId } from './registrant-id.ts';
import { type RegistrantPage, withBearer, withDeadlines, withElsewhere, withFacts } from './registrant-page.ts';
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
  readonly links: Links;
}

/** Puts what a filing says onto the page of each of its registrants. Doing it again changes nothing. */
export async function rememberFacts(
  store: Store,
  id: string,
  filing: Filing,
  findings: readonly Finding[],
): Promise<void> {
  const changes = changesBy({ id, filing, findings, told: [], links: new Map() });
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

/** What was done ahead of writing pages, and is ended by `tidyPages`: by page, what was put apart. */
export type PutApart = ReadonlyMap<string, string>;

/**
 * Does, side by side with other calls, what goes before writing the pages as `recordAddition` will: lists the first, after
 * a failure `again`, and writes what the next filing will not need apart of each, where that is much.
 */
export async function prepareAddition(
  store: Store,
  page: string | null,
  addition: Addition,
  again: boolean,
): Promise<PutApart> {
  const changes = changesBy(addition);
  const look = { filedOn: dayOfFiling(addition.filing) };
  const own = page === null ? undefined : changes.get(page);
  const listed = page === null || own === undefined ? null : listPage(store, page, own, look, again);
  const surest = new Set([page, ...addition.filing.registrants.map((registrant) => registrantId(registrant)?.id)]);
  const all = [...changes].map(async ([id, change]) => {
    // If it is not put apart now, it is by the next filing.
    const key = surest.has(id) ? await putApart(store, id, change, look).catch(() => null) : null;
    return key === null ? [] : [[id, key] as const];
  });
  await listed;
  return new Map((await Promise.all(all)).flat());
}

/** Takes off the pages what was put apart of them. */
export async function tidyPages(store: Store, put: PutApart): Promise<void> {
  await Promise.all([...put].map(([page, key]) => tidyPage(store, page, key)));
}

type Change = (page: RegistrantPage) => RegistrantPage;

/** What is to be changed, page by page. */
function changesBy({ id, filing, findings, told, links }: Addition): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const change = (page: string, next: Change) => {
    const before = changes.get(page);
    changes.set(page, before === undefined ? next : (current) => next(before(current)));
  };
  for (const registrant of filing.registrants) {
    const page = registrantId(registrant);
    if (page === null) continue;
    change(page.id, (current) => withFacts(current, id, filingFactsOf(filing, registrant, findings)));
    for (const other of otherPagesOf(registrant)) {
      const holds = links.get(page.id)?.get(other);
      if (holds === undefined) change(other, (one) => withBearer(one, page.id));
      else change(page.id, (one) => withElsewhere(one, other, holds));
    }
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
 * that only one has borne. With all its pages, or without those on which, as its own page says, nothing lies.
 */
export async function knownAs(
  store: Store,
  registrant: Registrant,
  which: 'all' | 'not-bare' = 'all',
): Promise<KnownAs> {
  const own = registrantId(registrant);
  if (own === null) return { id: null, by: null, pages: [] };
  const id = own.by === 'name' ? await soleBearer(store, own.id) : await mergedInto(store, own.id);
  if (id === null) return { id: null, by: null, pages: [] };
  return { id, by: own.by, pages: await pagesOf(store, id, registrant, which) };
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
async function pagesOf(store: Store, id: string, registrant: Registrant, which: 'all' | 'not-bare'): Promise<string[]> {
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
  const isAskedFor = (page: string) => which === 'all' || own.elsewhere[page] !== false;
  const pages = await Promise.all([
    ...(hasCik ? keys(fileNumberKey).filter((number) => isAskedFor(`file-${number}`)) : []).map(ofNumber),
    ...keys(nameKey)
      .filter((name) => isAskedFor(`name-${name}`))
      .map(ofName),
  ]);
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
