import * as z from 'zod';
import type { Filing, Registrant } from '../filing/filing.ts';
import type { Finding } from '../findings/finding.ts';
import { registrant, schemaVersion } from './analysis.ts';
import { list, plainDate } from './codecs.ts';
import { finding } from './finding-schema.ts';
import { cikOf } from './registrant-id.ts';

/** What one filing, read alone, says of its registrant; nothing in it comes from the register. */
const filingFacts = z.object({
  form: z.string().nullable(),
  amendment: z.boolean(),
  /** Accession number of the filing that an amendment names as the one it amends. */
  amends: z.string().nullable().default(null),
  accessionNumber: z.string().nullable(),
  filedOn: plainDate.nullable(),
  reportDate: plainDate.nullable(),
  /** For a proxy statement EDGAR puts the meeting's date here. */
  period: plainDate.nullable(),
  /** As this filing names it. */
  registrant,
  /** Meetings, printed deadlines and advance-notice clauses. */
  findings: list(finding),
});
export type FilingFacts = z.output<typeof filingFacts>;

/** What a filing on record says, under what it is called. */
export type FactsOnRecord = readonly [id: string, facts: FilingFacts];

/** What is known of a registrant under one identity: a function of the set of filings, not of their order. */
export const registrantPage = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  /** Each as the filings give it, the latest last. */
  names: list(z.string()),
  cik: z.string().nullable(),
  fileNumbers: list(z.string()),
  states: list(z.string()),
  /** By filing id, in order of filing. */
  filings: z.record(z.string(), filingFacts),
});
export type RegistrantPage = z.output<typeof registrantPage>;

const remembered: readonly Finding['kind'][] = ['meeting-date', 'stated-deadline', 'advance-notice-clause'];

/** The facts of a filing about one of its registrants; `findings` must have been found without a register. */
export function filingFactsOf(filing: Filing, about: Registrant, findings: readonly Finding[]): FilingFacts {
  const { form, amendment, accessionNumber, filedOn, reportDate, period } = filing;
  return {
    form,
    amendment,
    amends: amendment ? accessionNumberNamed(filing) : null,
    accessionNumber,
    filedOn,
    reportDate,
    period,
    registrant: about,
    findings: findings.filter(({ kind }) => remembered.includes(kind)),
  };
}

/** Where an explanatory note stands: at the beginning. */
const explanatoryNoteWithin = 20_000;

function accessionNumberNamed({ main, accessionNumber }: Filing): string | null {
  const named = main.text.text.slice(0, explanatoryNoteWithin).match(/\b\d{10}-\d\d-\d{6}\b/g) ?? [];
  return named.find((number) => number !== accessionNumber) ?? null;
}

/** The page with a filing's facts in place of any it had of that filing. */
export function withFacts(
  page: RegistrantPage | null,
  id: string,
  filingId: string,
  facts: FilingFacts,
): RegistrantPage {
  return pageOf(id, { ...page?.filings, [filingId]: facts });
}

/** The page without a filing. */
export function withoutFacts(page: RegistrantPage | null, id: string, filingId: string): RegistrantPage {
  const { [filingId]: gone, ...others } = page?.filings ?? {};
  return page !== null && gone === undefined ? page : pageOf(id, others);
}

function pageOf(id: string, facts: RegistrantPage['filings']): RegistrantPage {
  const filings = Object.entries(facts).sort(inOrderOfFiling);
  const told = <T>(field: (registrant: Registrant) => T | null): T[] => [
    ...new Set(filings.map(([, { registrant }]) => field(registrant)).filter((value) => value !== null)),
  ];
  return {
    schemaVersion,
    id,
    names: told(({ name }) => name),
    cik: told(cikOf)[0] ?? null,
    fileNumbers: told(({ fileNumber }) => fileNumber),
    states: told(({ state }) => state),
    filings: Object.fromEntries(filings),
  };
}

/** By filing date, else report date, then by id; those with neither date come first. */
export function inOrderOfFiling([idA, a]: FactsOnRecord, [idB, b]: FactsOnRecord): number {
  const day = (facts: FilingFacts) => (facts.filedOn ?? facts.reportDate)?.toString() ?? '';
  return day(a).localeCompare(day(b), 'en') || idA.localeCompare(idB, 'en');
}
