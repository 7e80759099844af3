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
  type PastYear,
  type RegistrantPage,
} from './registrant-page.ts';

/*
 * What a registrant's next filing does not need lies apart from its page, by the year in which it was filed. An object of
 * a year is never changed: the page says which version of it holds, and where the page is written over, so is that. Older
 * versions stay behind.
 */

/** What lies apart of one year. */
const apart = z.object({
  schemaVersion: z.literal(1),
  filings: z.record(z.string(), filingFacts),
  deadlines: list(toldDeadline),
});

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
  const years = yearsAskedFor(page, look).filter((year) => !page.looked.has(year));
  if (years.length === 0) return page;
  const all = await Promise.all(years.map(async (year) => [year, await readYear(store, page, year)] as const));
  // What is on the page is newer.
  const { filings, deadlines } = all.reduceRight<Apart>((newer, [, one]) => over(one, newer), page);
  return { ...page, filings, deadlines, looked: new Map([...page.looked, ...all]) };
}

/** What lies apart of a year, with what is newer in its place. */
function over(one: Apart, newer: Apart): Apart {
  const deadlines = new Map([...one.deadlines, ...newer.deadlines].map((entry) => [entry.id, entry]));
  return {
    filings: Object.fromEntries(Object.entries({ ...one.filings, ...newer.filings }).sort(inOrderOfFiling)),
    deadlines: [...deadlines.values()].sort(byDay),
  };
}

function yearsAskedFor({ past, filings }: RegistrantPage, look: Look): readonly string[] {
  const years = Object.keys(past);
  if (look === 'at-hand' || years.length === 0) return [];
  if (look === 'whole') return years;
  if ('dueFrom' in look) {
    const month = look.dueFrom.toString().slice(0, 7);
    return years.filter((year) => (past[year]?.until ?? '') >= month);
  }
  const { filedOn } = look;
  if (filedOn === null) return years;
  const days = Object.values(filings).flatMap((facts) => dayOf(facts) ?? []);
  const isLate = days.some((day) => isBefore(filedOn.add(lateByAtMost), day));
  if (!isLate) return [];
  return years.filter((year) => {
    const apartBy = Number(year) - filedOn.year;
    return Math.abs(apartBy) <= bearsForYears || (apartBy < 0 && past[year]?.hasClauses) || year === undated;
  });
}

const undated = '0000';

async function readYear(store: Store, { id, past }: RegistrantPage, year: string): Promise<Apart> {
  const key = keyOf(id, year, past[year]?.version ?? '');
  const found = await readRecord(store, key, apart);
  if (found === null)
    throw new UnreadableRecordError(`The record at ${store.locate(key) ?? key} is gone; the page of ${id} needs it`);
  return found.record;
}

function keyOf(id: string, year: string, version: string): string {
  return `registrants-past/${id}/${year}-${version}.json`;
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

/** Whether so much lies on a page that its registrant's next filing will not need. */
export function isToBeTidied(page: RegistrantPage): boolean {
  const stays = whatStaysAtHand(page);
  const filings = Object.keys(page.filings).length - stays.filings.size;
  return filings >= movedAtOnce || page.deadlines.length - stays.deadlines.size >= movedAtOnce;
}

/** Puts apart what the registrant's next filing will not need: the page without it, as it is to be written then. */
export async function putApart(store: Store, page: RegistrantPage): Promise<RegistrantPage> {
  const gone = [...leaving(page)];
  const years = await Promise.all(
    gone.map(async ([year, one]) => {
      const all = year in page.past ? over(await readYear(store, page, year), one) : one;
      return [year, await writeYear(store, page, year, all)] as const;
    }),
  );
  const filings = new Set(gone.flatMap(([, one]) => Object.keys(one.filings)));
  const deadlines = new Set(gone.flatMap(([, one]) => one.deadlines));
  return {
    ...page,
    past: Object.fromEntries(Object.entries({ ...page.past, ...Object.fromEntries(years) }).sort()),
    filings: Object.fromEntries(Object.entries(page.filings).filter(([id]) => !filings.has(id))),
    deadlines: page.deadlines.filter((one) => !deadlines.has(one)),
  };
}

/** The page with a filing taken off the years that were looked at. */
export async function withoutFilingApart(store: Store, page: RegistrantPage, filing: string): Promise<RegistrantPage> {
  const years = [...page.looked].filter(([, { filings }]) => filing in filings);
  const written = await Promise.all(
    years.map(
      async ([
        year,
        {
          filings: { [filing]: _, ...filings },
          deadlines,
        },
      ]) => {
        return [year, await writeYear(store, page, year, { filings, deadlines })] as const;
      },
    ),
  );
  return { ...page, past: { ...page.past, ...Object.fromEntries(written) } };
}

async function writeYear(store: Store, { id }: RegistrantPage, year: string, one: Apart): Promise<PastYear> {
  const json = { schemaVersion: 1, filings: filingsAsJson(one.filings), deadlines: one.deadlines };
  const version = createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16);
  // What lies there under its own hash is the same.
  await store.create(keyOf(id, year, version), json);
  return { version, until: lastMonth(one.deadlines), hasClauses: hasClauses(one) };
}

/** What the next filing does not need, by year. */
function leaving(page: RegistrantPage): ReadonlyMap<string, Apart> {
  const stays = whatStaysAtHand(page);
  const years = new Map<
    string,
    { filings: Record<string, Apart['filings'][string]>; deadlines: Apart['deadlines'][number][] }
  >();
  const of = (day: Temporal.PlainDate | null) => {
    const year = day === null ? undated : String(day.year).padStart(4, '0');
    const found = years.get(year) ?? { filings: {}, deadlines: [] };
    years.set(year, found);
    return found;
  };
  for (const [id, facts] of Object.entries(page.filings))
    if (!stays.filings.has(id)) of(dayOf(facts)).filings[id] = facts;
  for (const entry of page.deadlines) if (!stays.deadlines.has(entry)) of(entry.filing.on).deadlines.push(entry);
  return years;
}

function hasClauses({ filings }: Apart): boolean {
  return Object.values(filings).some((facts) => subjectsOf(facts).length > 0);
}

function lastMonth(deadlines: Apart['deadlines']): string | null {
  return deadlines
    .map(({ due }) => due.toString().slice(0, 7))
    .reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
