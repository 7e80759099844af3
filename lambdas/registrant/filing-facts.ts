import { Temporal } from 'temporal-polyfill';
import type { Filing, Registrant } from '../filing/filing.ts';
import type { Finding } from '../findings/finding.ts';

/** What one filing, read alone, says of its registrant; nothing in it comes from what was known before. */
export interface FilingFacts {
  readonly form: string | null;
  readonly amendment: boolean;
  /** Accession number of the filing that an amendment names as the one it amends. */
  readonly amends: string | null;
  readonly accessionNumber: string | null;
  readonly filedOn: Temporal.PlainDate | null;
  readonly reportDate: Temporal.PlainDate | null;
  /** For a proxy statement EDGAR puts the meeting's date here. */
  readonly period: Temporal.PlainDate | null;
  /** As this filing names it. */
  readonly registrant: Registrant;
  /** Meetings, stated deadlines and advance-notice clauses. */
  readonly findings: readonly Finding[];
}

/** What a filing on record says, under what it is called. */
export type FactsOnRecord = readonly [id: string, facts: FilingFacts];

const remembered: readonly Finding['kind'][] = ['meeting-date', 'stated-deadline', 'advance-notice-clause'];

/** The facts of a filing about one of its registrants; `findings` must have been found in the filing alone. None is about one that the text does not name. */
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
    findings: filing.named.includes(about) ? findings.filter(({ kind }) => remembered.includes(kind)) : [],
  };
}

/** Where an explanatory note stands: at the beginning. */
const explanatoryNoteWithin = 20_000;

function accessionNumberNamed({ main, accessionNumber }: Filing): string | null {
  const named = main.text.text.slice(0, explanatoryNoteWithin).match(/\b\d{10}-\d\d-\d{6}\b/g) ?? [];
  return named.find((number) => number !== accessionNumber) ?? null;
}

/** By filing date, else report date, then by id; those with neither date come first. */
export function inOrderOfFiling([idA, a]: FactsOnRecord, [idB, b]: FactsOnRecord): number {
  const [dayA, dayB] = [a.filedOn ?? a.reportDate, b.filedOn ?? b.reportDate];
  if (dayA === null || dayB === null)
    return Number(dayA !== null) - Number(dayB !== null) || idA.localeCompare(idB, 'en');
  return Temporal.PlainDate.compare(dayA, dayB) || idA.localeCompare(idB, 'en');
}
