import type { Temporal } from 'temporal-polyfill';
import type { SubmissionHeader } from '../container/submission-header.ts';
import type { Registrant } from '../filing.ts';
import { datesIn } from '../prose-dates.ts';
import { stateCode } from '../states.ts';
import { type CoverPage, readCoverPage } from './cover-page.ts';

/** Who filed what about when, from the header, the cover page and the facts that inline XBRL tags on it. */
export interface CoverFacts {
  readonly form: string | null;
  readonly amendment: boolean;
  readonly reportDate: Temporal.PlainDate | null;
  readonly period: Temporal.PlainDate | null;
  readonly filedOn: Temporal.PlainDate | null;
  /** At least one. */
  readonly registrants: readonly Registrant[];
  /** Where the sources disagree, with what each says. */
  readonly warnings: readonly string[];
}

/**
 * Brings together what the three sources say. The header names the registrants; the cover page fills what is missing.
 * @param type the EDGAR type of the main document, null for a bare file
 */
export function coverFacts(
  text: string,
  tagged: ReadonlyMap<string, string>,
  header: SubmissionHeader | null,
  type: string | null,
): CoverFacts {
  const cover = readCoverPage(text);
  const own = withTaggedFacts(cover.registrants, tagged);
  const form = header?.form ?? type ?? tagged.get('dei:DocumentType') ?? cover.form;
  const reported = cover.reportDate ?? firstDate(tagged.get('dei:DocumentPeriodEndDate'));
  const isCurrentReport = /^8-K|^6-K/.test(form ?? '8-K');
  const registrants = header && header.registrants.length > 0 ? completed(header.registrants, own[0]) : own;
  return {
    form,
    amendment: /\/A$/.test(form ?? '') || cover.amendment,
    reportDate: isCurrentReport ? (reported ?? header?.period ?? null) : null,
    period: header?.period ?? firstDate(tagged.get('dei:DocumentPeriodEndDate')) ?? cover.period,
    filedOn: header?.filedOn ?? cover.filedOn,
    registrants,
    warnings: disagreements(header, cover, isCurrentReport),
  };
}

/** Tagged facts are about the first registrant, and surer than what the layout of the page suggests. */
function withTaggedFacts(registrants: readonly Registrant[], tagged: ReadonlyMap<string, string>): Registrant[] {
  const state = tagged.get('dei:EntityIncorporationStateCountryCode');
  const fileNumber = /\d{1,3}-\d{2,6}(?:-\d{1,3})?/.exec(tagged.get('dei:EntityFileNumber') ?? '')?.[0];
  return registrants.map((registrant, i) =>
    i > 0
      ? registrant
      : {
          name: tagged.get('dei:EntityRegistrantName') || registrant.name,
          cik: /^\d{1,10}$/.exec(tagged.get('dei:EntityCentralIndexKey') ?? '')?.[0].padStart(10, '0') ?? null,
          fileNumber: fileNumber ?? registrant.fileNumber,
          state: state ? (stateCode(state) ?? state) : registrant.state,
          fiscalYearEnd: /^--(\d\d-\d\d)$/.exec(tagged.get('dei:CurrentFiscalYearEndDate') ?? '')?.[1] ?? null,
        },
  );
}

/** The header's registrants; what the header leaves out of the first is taken from the cover page. */
function completed(registrants: readonly Registrant[], own: Registrant | undefined): Registrant[] {
  return registrants.map((registrant, i) => {
    if (i > 0 || !own) return registrant;
    return {
      name: registrant.name ?? own.name,
      cik: registrant.cik ?? own.cik,
      fileNumber: registrant.fileNumber ?? own.fileNumber,
      state: registrant.state ?? own.state,
      fiscalYearEnd: registrant.fiscalYearEnd ?? own.fiscalYearEnd,
    };
  });
}

function firstDate(text: string | undefined): Temporal.PlainDate | null {
  return datesIn(text ?? '').find((d) => d.date)?.date ?? null;
}

function disagreements(header: SubmissionHeader | null, cover: CoverPage, isCurrentReport: boolean): string[] {
  if (!header) return [];
  const warnings: string[] = [];
  const said = (what: string, inHeader: string, onCover: string) =>
    warnings.push(`The header gives the ${what} as ${inHeader}, the cover page as ${onCover}.`);
  const { period } = header;
  if (isCurrentReport && period && cover.reportDate && !period.equals(cover.reportDate)) {
    said('date of report', period.toString(), cover.reportDate.toString());
  }
  const onCover = cover.registrants[0];
  const names = header.registrants.flatMap((r) => (r.name ? [r.name] : []));
  if (onCover?.name && names.length > 0 && !names.some((name) => sameCompany(name, onCover.name ?? ''))) {
    said('registrant', names.join(', '), onCover.name);
  }
  const numbers = header.registrants.flatMap((r) => (r.fileNumber ? [r.fileNumber] : []));
  if (onCover?.fileNumber && numbers.length > 0 && !numbers.some((n) => bare(n) === bare(onCover.fileNumber ?? ''))) {
    said('Commission file number', numbers.join(', '), onCover.fileNumber);
  }
  return warnings;
}

/** Leading noughts are often left out: "0-27266" is 000-27266. */
function bare(number: string): string {
  return number.replace(/^0+(?=\d)/, '').replace(/-0+(?=\d)/, '-');
}

function sameCompany(a: string, b: string): boolean {
  const first = (name: string) =>
    name
      .toUpperCase()
      .replace(/^THE /, '')
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 4);
  return first(a) === first(b);
}
