import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Registrant } from '../../filing/filing.ts';
import type { Correction } from '../../registrant/correction.ts';
import { type FilingFacts, inOrderOfFiling } from '../../registrant/filing-facts.ts';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { registrant } from '../json/analysis.ts';
import { findingAsJson } from '../json/answer-as-json.ts';
import { list, plainDate } from '../json/codecs.ts';
import { correction } from '../json/correction-schema.ts';
import { finding } from '../json/finding-schema.ts';
import { schemaVersion } from '../json/schema-version.ts';
import { toldDeadline } from '../json/told-deadline-schema.ts';
import { cikOf } from './registrant-id.ts';

export const filingFacts: z.ZodType<FilingFacts> = z.object({
  form: z.string().nullable(),
  amendment: z.boolean(),
  amends: z.string().nullable().default(null),
  accessionNumber: z.string().nullable(),
  filedOn: plainDate.nullable(),
  reportDate: plainDate.nullable(),
  period: plainDate.nullable(),
  registrant,
  findings: list(finding),
});

/** What the filings say of a registrant under one identity: a function of the set of filings, not of their order. */
export const factsOfFilings = z.object({
  id: z.string(),
  /** Each as the filings give it, the latest last. */
  names: list(z.string()),
  cik: z.string().nullable(),
  fileNumbers: list(z.string()),
  states: list(z.string()),
  /** By filing id, in order of filing. */
  filings: z.record(z.string(), filingFacts),
});

const part = z.object({
  /** Under what it lies. */
  key: z.string(),
  /** The years in which what is in it was filed; 0 where something bears no date. */
  from: z.int(),
  to: z.int(),
  /** The month until which its deadlines go. */
  until: z.string().nullable(),
  /** Bylaws are in it. */
  hasClauses: z.boolean(),
  /** It is no part itself, but a list of such. */
  isList: z.boolean().default(false),
});
/** Something that lies apart of a page. */
export type Part = z.output<typeof part>;
export const parts = list(part);

/** As it was told until what leaves a page at once was one part, whatever its years. */
const yearsOfBefore = z
  .record(z.string(), z.object({ version: z.string(), until: z.string().nullable(), hasClauses: z.boolean() }))
  .transform((years): readonly Part[] =>
    Object.entries(years).map(([year, { version, ...about }]) => {
      return { key: `${year}-${version}`, from: Number(year), to: Number(year), ...about, isList: false };
    }),
  );

/** What is known of a registrant under one identity and may be needed next, in one object: so it is read and written in one call. */
export const registrantPage = factsOfFilings.extend({
  schemaVersion: z.literal(2),
  /** Of a file number or a name: the pages of surer identity that bear it. */
  bearers: list(z.string()),
  /**
   * Of a CIK: the pages of its file numbers and names that are known to bear it, and whether anything lies on them. Where
   * nothing does, they need not be read.
   */
  elsewhere: z.record(z.string(), z.boolean()).default({}),
  /** What people said of it, in the order in which they did; nothing is ever taken out. */
  corrections: list(correction),
  /** What was told of its deadlines, by the day on which they are due. */
  deadlines: list(toldDeadline),
  /** The latest month ("2004-05") under which the page is listed as having deadlines; null: under none. */
  listedUntil: z.string().nullable(),
  /** What was moved off the page, the first first. */
  past: z.union([parts, yearsOfBefore]).default([]),
});

/** A page, and on it what lies apart and was looked at, by key; all, if it is whole. */
export interface RegistrantPage extends z.output<typeof registrantPage> {
  readonly looked: ReadonlyMap<string, Apart>;
  readonly isWhole: boolean;
}
export type Apart = Pick<z.output<typeof registrantPage>, 'filings' | 'deadlines'>;

/** A page on which nothing is. */
export function emptyPage(id: string): RegistrantPage {
  const page = {
    schemaVersion: 2 as const,
    bearers: [],
    elsewhere: {},
    corrections: [],
    deadlines: [],
    listedUntil: null,
  };
  const nobody = { id, names: [], cik: null, fileNumbers: [], states: [] };
  return { ...page, ...nobody, filings: {}, past: [], looked: new Map(), isWhole: true };
}

/** The page as `registrantPage` reads it back, its fields always in the same order. */
export function pageAsJson(page: RegistrantPage): object {
  const { schemaVersion, id, names, cik, fileNumbers, states, bearers, corrections, deadlines, listedUntil } = page;
  return {
    schemaVersion,
    id,
    names,
    cik,
    fileNumbers,
    states,
    bearers,
    ...(Object.keys(page.elsewhere).length === 0 ? {} : { elsewhere: inOrder(page.elsewhere) }),
    corrections,
    deadlines,
    listedUntil,
    ...(page.past.length === 0 ? {} : { past: page.past }),
    filings: filingsAsJson(page.filings),
  };
}

function inOrder<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** Whether nothing lies on a page, but for who bears it. */
export function isBare({ filings, corrections, deadlines, past }: RegistrantPage): boolean {
  return [Object.keys(filings), corrections, deadlines, past].every((held) => held.length === 0);
}

/** The page of a CIK with what is known of a page that bears it; that something lies there is never taken back. */
export function withElsewhere(page: RegistrantPage, other: string, holds: boolean): RegistrantPage {
  const known = page.elsewhere[other];
  if (known === true || known === holds) return page;
  return { ...page, elsewhere: { ...page.elsewhere, [other]: holds } };
}

/** The facts of filings as they are read back. */
export function filingsAsJson(filings: RegistrantPage['filings']): object {
  return Object.fromEntries(
    Object.entries(filings).map(([filing, { findings, ...others }]) => [
      filing,
      { ...others, findings: findings.map(findingAsJson) },
    ]),
  );
}

/** The page with a filing's facts in place of any it had of that filing. */
export function withFacts(page: RegistrantPage, filingId: string, facts: FilingFacts): RegistrantPage {
  return withFilings(page, { ...page.filings, [filingId]: facts });
}

/** The page without a filing. */
export function withoutFacts(page: RegistrantPage, filingId: string): RegistrantPage {
  const { [filingId]: gone, ...others } = page.filings;
  return gone === undefined ? page : withFilings(page, others);
}

/** The page with one more that bears its file number or name. */
export function withBearer(page: RegistrantPage, bearer: string): RegistrantPage {
  if (page.bearers.includes(bearer)) return page;
  return { ...page, bearers: [...page.bearers, bearer].sort() };
}

/** The page with what people say; what they said before under the same id stays as it is. */
export function withCorrections(page: RegistrantPage, said: readonly Correction[]): RegistrantPage {
  const added = said.filter(({ id }) => !page.corrections.some((one) => one.id === id));
  return added.length === 0 ? page : { ...page, corrections: [...page.corrections, ...added] };
}

/** The page with deadlines in the place of those with the same id. */
export function withDeadlines(page: RegistrantPage, told: readonly ToldDeadline[]): RegistrantPage {
  const known = new Map(page.deadlines.map((entry) => [entry.id, entry]));
  const changed = told
    .map((entry) => ({ ...entry, schemaVersion }) as const)
    .filter((entry) => canonical(entry) !== canonical(known.get(entry.id)));
  if (changed.length === 0) return page;
  for (const entry of changed) known.set(entry.id, entry);
  return { ...page, deadlines: [...known.values()].sort(byDay) };
}

/** By the day on which they are due. */
export function byDay(one: ToldDeadline, other: ToldDeadline): number {
  return Temporal.PlainDate.compare(one.due, other.due) || one.id.localeCompare(other.id, 'en');
}

/** The same text for the same entry, in whatever order its fields were written. */
function canonical(entry: ToldDeadline | undefined): string | null {
  if (entry === undefined) return null;
  return JSON.stringify(toldDeadline.parse(JSON.parse(JSON.stringify({ schemaVersion, ...entry }))));
}

/** The page with the facts of these filings; what it was called by filings that lie apart stays. */
function withFilings(page: RegistrantPage, facts: RegistrantPage['filings']): RegistrantPage {
  const filings = Object.entries(facts).sort(inOrderOfFiling);
  const told = (before: readonly string[], field: (registrant: Registrant) => string | null): string[] => {
    const now = new Set(filings.map(([, { registrant }]) => field(registrant)).filter((value) => value !== null));
    return [...(page.isWhole ? [] : before.filter((value) => !now.has(value))), ...now];
  };
  return {
    ...page,
    names: told(page.names, ({ name }) => name),
    cik: told(page.cik === null ? [] : [page.cik], cikOf)[0] ?? null,
    fileNumbers: told(page.fileNumbers, ({ fileNumber }) => fileNumber),
    states: told(page.states, ({ state }) => state),
    filings: Object.fromEntries(filings),
  };
}
