import type { Temporal } from 'temporal-polyfill';
import { formNamed } from '../../terms/forms.ts';
import type { Registrant } from '../filing.ts';
import { narrowed } from '../text/narrowed.ts';
import { fileNumberOf } from './file-number.ts';
import { formOnCover, isAmendment } from './form-on-cover.ts';
import { filingDateOf, periodOf } from './period.ts';
import { combinedRegistrants } from './registrants/combined-cover.ts';
import { registrantNames } from './registrants/registrant-names.ts';
import { reportDateOf } from './report-date.ts';
import { stateOfIncorporation } from './state-of-incorporation.ts';

/** What the first page of a report or proxy statement says of itself; null where it says nothing. */
export interface CoverPage {
  readonly form: string | null;
  readonly amendment: boolean;
  /** Date of report: of the earliest event reported where two dates are given. */
  readonly reportDate: Temporal.PlainDate | null;
  readonly period: Temporal.PlainDate | null;
  /** Only data vendors print it, above the document. */
  readonly filedOn: Temporal.PlainDate | null;
  /** At least one. */
  readonly registrants: readonly Registrant[];
}

/** Reads the cover page from the beginning of the main document's text. */
export function readCoverPage(text: string): CoverPage {
  const cover = coverOf(text);
  const form = formOnCover(cover);
  return {
    form,
    amendment: isAmendment(form, cover),
    reportDate: reportDateOf(cover),
    period: periodOf(cover),
    filedOn: filingDateOf(cover),
    registrants: registrantsOf(cover, form),
  };
}

/** A cover page with many co-registrants is long; what stands further down is not the cover. */
const COVER_CHARACTERS = 12_000;
/** What comes first after the cover: an item, the contents, or the boxes that refer to other rules and forms. */
const whatFollows =
  /\n[^A-Za-z\n]{0,40}(?:items?\s{0,4}\d|table of contents|check the appropriate box below if the form)/i;
/** Some put an item's number on the cover. */
const SHORTEST_COVER = 400;

function coverOf(text: string): string {
  const cover = narrowed(text, COVER_CHARACTERS);
  const end = cover.slice(SHORTEST_COVER).search(whatFollows);
  return end < 0 ? cover : cover.slice(0, SHORTEST_COVER + end);
}

function registrantsOf(cover: string, form: string | null): readonly Registrant[] {
  const combined = combinedRegistrants(cover);
  if (combined.length > 0) return combined;
  const [name = null, ...others] = registrantNames(cover);
  const fiscalYearEnd = fiscalYearEndOf(cover, form);
  const alone: Registrant = { name, cik: null, fileNumber: null, state: null, fiscalYearEnd };
  const first = { ...alone, fileNumber: fileNumberOf(cover), state: stateOfIncorporation(cover) };
  return [first, ...others.map((other) => ({ ...alone, name: other }))];
}

/** An annual report is for the fiscal year that ends on the day of its period. */
function fiscalYearEndOf(cover: string, form: string | null): string | null {
  return formNamed(form)?.family === 'annual-report' ? (periodOf(cover)?.toString().slice(5) ?? null) : null;
}
