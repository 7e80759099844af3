import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { inOrderOfFiling } from '../../registrant/filing-facts.ts';
import { dayOf, lateByAtMost, subjectsOf, whatStaysAtHand } from '../../registrant/what-stays-at-hand.ts';
import { isBefore } from '../../terms/days/dates.ts';
import { list } from '../json/codecs.ts';
import { toldDeadline } from '../json/told-deadline-schema.ts';
import { readRecord, type Store, UnreadableRecordError } from '../store.ts';
import {
  type Apart,
  byDay,
  filingFacts,
  filingsAsJson,
  type Part,
  parts,
  type RegistrantPage,
} from './registrant-page.ts';

/*
 * What a registrant's next filing does not need lies apart from its page, in parts: so much at a time as leaves the page
 * at once. A part is never changed, and the page says which there are; where they are many, it names lists of them.
 */

/** What lies in a part. */
const apart = z.object({
  schemaVersion: z.literal(1),
  filings: z.record(z.string(), filingFacts),
  deadlines: list(toldDeadline),
});
const listOfParts = z.object({ schemaVersion: z.literal(1), parts });

/**
 * What is asked for of a page: what the registrant's next filing may need; what a filing of that day needs, which may
 * come late (null: it bears none); what falls due from a day on; or all that there is.
 */
export type Look =
  | 'at-hand'
  | 'whole'
  | { readonly filedOn: Temporal.PlainDate | null }
  | { readonly dueFrom: Temporal.PlainDate };

/** So many years before and after it bear on a filing, and are borne on by it. */
const bearsForYears = 3;

/** The page with what lies apart of it, as far as that is asked for. */
export async function withPastYears(store: Store, page: RegistrantPage, look: Look): Promise<RegistrantPage> {
  const isAskedFor = asked(page, look);
  if (isAskedFor === null) return page;
  const found = (await unfolded(store, page, isAskedFor)).filter(({ key }) => !page.looked.has(key));
  const all = await Promise.all(found.map(async (one) => [one.key, await readPart(store, page, one)] as const));
  // What is on the page is newer, and what left it last.
  const { filings, deadlines } = all.reduceRight<Apart>((newer, [, one]) => over(one, newer), page);
  return {
    ...page,
    filings,
    deadlines,
    looked: new Map([...page.looked, ...all]),
    isWhole: page.isWhole || look === 'whole',
  };
}

/** The parts that are asked for, out of lists too, in order. */
async function unfolded(
  store: Store,
  page: RegistrantPage,
  isAskedFor: (one: Part) => boolean,
  among: readonly Part[] = page.past,
): Promise<readonly Part[]> {
  const found = among.filter(isAskedFor).map(async (one) => {
    if (!one.isList) return [one];
    return unfolded(store, page, isAskedFor, (await readApart(store, page, one, listOfParts)).parts);
  });
  return (await Promise.all(found)).flat();
}

/** What lies in a part, with what is newer in its place. */
function over(one: Apart, newer: Apart): Apart {
  const deadlines = new Map([...one.deadlines, ...newer.deadlines].map((entry) => [entry.id, entry]));
  return {
    filings: Object.fromEntries(Object.entries({ ...one.filings, ...newer.filings }).sort(inOrderOfFiling)),
    deadlines: [...deadlines.values()].sort(byDay),
  };
}

/** Whether a part is asked for; null: none is. */
function asked({ past, filings }: RegistrantPage, look: Look): ((one: Part) => boolean) | null {
  if (look === 'at-hand' || past.length === 0) return null;
  if (look === 'whole') return () => true;
  if ('dueFrom' in look) {
    const month = look.dueFrom.toString().slice(0, 7);
    return ({ until }) => (until ?? '') >= month;
  }
  const { filedOn } = look;
  if (filedOn === null) return () => true;
  const days = Object.values(filings).flatMap((facts) => dayOf(facts) ?? []);
  const isLate = days.some((day) => isBefore(filedOn.add(lateByAtMost), day));
  if (!isLate) return null;
  const { year } = filedOn;
  return ({ from, to, hasClauses }) =>
    (from <= year + bearsForYears && to >= year - bearsForYears) || (from < year && hasClauses) || from === undated;
}

const undated = 0;

async function readPart(store: Store, page: RegistrantPage, part: Part): Promise<Apart> {
  return readApart(store, page, part, apart);
}

async function readApart<T>(store: Store, { id }: RegistrantPage, part: Part, schema: z.ZodType<T>): Promise<T> {
  const key = whereLies(id, part);
  const found = await readRecord(store, key, schema);
  if (found === null)
    throw new UnreadableRecordError(`The record at ${store.locate(key) ?? key} is gone; the page of ${id} needs it`);
  return found.record;
}

function whereLies(page: string, { key }: Part): string {
  return `registrants-past/${page}/${key}.json`;
}

/** The page as it is written: without what lies apart as it was, but for what the next filing needs again. */
export function withoutPastYears(page: RegistrantPage): RegistrantPage {
  if (page.looked.size === 0) return page;
  const all = [...page.looked.values()];
  const stays = whatStaysAtHand(page);
  const entries = new Set(all.flatMap(({ deadlines }) => deadlines));
  const isApart = (id: string) =>
    all.some(({ filings }) => filings[id] !== undefined && filings[id] === page.filings[id]);
  return {
    ...page,
    filings: Object.fromEntries(Object.entries(page.filings).filter(([id]) => stays.filings.has(id) || !isApart(id))),
    deadlines: page.deadlines.filter((entry) => stays.deadlines.has(entry) || !entries.has(entry)),
    looked: new Map(),
  };
}

/** So much gathers on a page that is not needed next before it is put apart. */
const movedAtOnce = 12;

/** A page names so many parts; of more the first become a list. */
const partsAtMost = 24;
const listedAtOnce = 12;

/** What is to be put apart of a page: an object that is written first, and then the page without what is in it. */
export interface Tidying {
  readonly key: string;
  readonly json: object;
  readonly page: RegistrantPage;
}

/** What is to be put apart of a page as it was read; null when it is not much. */
export function tidying(page: RegistrantPage): Tidying | null {
  if (page.past.length > partsAtMost) return listing(page);
  const stays = whatStaysAtHand(page);
  const leaving = Object.entries(page.filings).filter(([id]) => !stays.filings.has(id));
  const deadlines = page.deadlines.filter((entry) => !stays.deadlines.has(entry));
  if (Math.max(leaving.length, deadlines.length) < movedAtOnce) return null;
  const { part, json } = asPart({ filings: Object.fromEntries(leaving), deadlines });
  return {
    key: whereLies(page.id, part),
    json,
    page: {
      ...page,
      past: [...page.past, part],
      filings: Object.fromEntries(Object.entries(page.filings).filter(([id]) => stays.filings.has(id))),
      deadlines: page.deadlines.filter((entry) => stays.deadlines.has(entry)),
    },
  };
}

/** The first parts that a page names become a list. */
function listing(page: RegistrantPage): Tidying {
  const first = page.past.slice(0, listedAtOnce);
  const json = { schemaVersion: 1, parts: first };
  const part = {
    key: `list-${hashOf(json)}`,
    from: Math.min(...first.map(({ from }) => from)),
    to: Math.max(...first.map(({ to }) => to)),
    until: lastOf(first.map(({ until }) => until)),
    hasClauses: first.some(({ hasClauses }) => hasClauses),
    isList: true,
  };
  return { key: whereLies(page.id, part), json, page: { ...page, past: [part, ...page.past.slice(listedAtOnce)] } };
}

/** The page with a filing taken out of the parts in which it lies. */
export async function withoutFilingApart(store: Store, page: RegistrantPage, filing: string): Promise<RegistrantPage> {
  const found = [...page.looked].filter(([, { filings }]) => filing in filings);
  if (found.length === 0) return page;
  const anew = await Promise.all(
    found.map(async ([key, { filings, deadlines }]) => {
      const { [filing]: _, ...others } = filings;
      const { part, json } = asPart({ filings: others, deadlines });
      // What lies there under its own hash is the same.
      await store.create(whereLies(page.id, part), json);
      return [key, part] as const;
    }),
  );
  const inPlace = new Map(anew);
  const all = await unfolded(store, page, () => true);
  return { ...page, past: all.map((one) => inPlace.get(one.key) ?? one) };
}

function asPart(one: Apart): { readonly part: Part; readonly json: object } {
  const { filings, deadlines } = one;
  const json = { schemaVersion: 1, filings: filingsAsJson(filings), deadlines };
  const days = [...Object.values(filings).map(dayOf), ...deadlines.map(({ filing }) => filing.on)];
  const years = days.map((day) => day?.year ?? undated);
  const [from, to] = years.length === 0 ? [undated, undated] : [Math.min(...years), Math.max(...years)];
  const until = lastOf(deadlines.map(({ due }) => due.toString().slice(0, 7)));
  const hasClauses = Object.values(filings).some((facts) => subjectsOf(facts).length > 0);
  return { part: { key: `${to}-${hashOf(json)}`, from, to, until, hasClauses, isList: false }, json };
}

function hashOf(json: object): string {
  return createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16);
}

function lastOf(months: readonly (string | null)[]): string | null {
  return months.reduce<string | null>((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
