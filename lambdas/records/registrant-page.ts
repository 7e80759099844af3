import * as z from 'zod';
import type { Registrant } from '../filing/filing.ts';
import { type FilingFacts, inOrderOfFiling } from '../registrant/filing-facts.ts';
import { registrant, schemaVersion } from './json/analysis.ts';
import { findingAsJson } from './json/answer-as-json.ts';
import { list, plainDate } from './json/codecs.ts';
import { finding } from './json/finding-schema.ts';
import { cikOf } from './registrant-id.ts';

const filingFacts: z.ZodType<FilingFacts> = z.object({
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

/** The page as `registrantPage` reads it back. */
export function pageAsJson({ filings, ...page }: RegistrantPage): object {
  const facts = Object.entries(filings).map(([id, { findings, ...others }]) => [
    id,
    { ...others, findings: findings.map(findingAsJson) },
  ]);
  return { ...page, filings: Object.fromEntries(facts) };
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
