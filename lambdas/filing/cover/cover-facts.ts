import type { Temporal } from 'temporal-polyfill';
import { formNamed } from '../../terms/forms.ts';
import type { SubmissionHeader } from '../container/submission-header.ts';
import type { Registrant } from '../filing.ts';
import { stateCode } from '../states.ts';
import type { TaggedFacts } from '../text/html/tagged-facts.ts';
import { readCoverPage } from './cover-page.ts';
import { disagreements } from './disagreements.ts';
import { firstDateIn } from './period.ts';

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
  tagged: TaggedFacts,
  header: SubmissionHeader | null,
  type: string | null,
): CoverFacts {
  const cover = readCoverPage(text);
  const form = header?.form ?? type ?? tagged.get('dei:DocumentType') ?? cover.form;
  const isCurrentReport = formNamed(form ?? '8-K')?.family === 'current-report';
  const taggedPeriod = firstDateIn(tagged.get('dei:DocumentPeriodEndDate') ?? '');
  const own = withTaggedFacts(cover.registrants, tagged);
  return {
    form,
    amendment: /\/A$/.test(form ?? '') || cover.amendment,
    reportDate: isCurrentReport ? (cover.reportDate ?? taggedPeriod ?? header?.period ?? null) : null,
    period: header?.period ?? taggedPeriod ?? cover.period,
    filedOn: header?.filedOn ?? cover.filedOn,
    registrants: header && header.registrants.length > 0 ? completed(header.registrants, own[0]) : own,
    warnings: header ? disagreements(header, cover, isCurrentReport) : [],
  };
}

/** Tagged facts are about the first registrant, and surer than what the layout of the page suggests. */
function withTaggedFacts(registrants: readonly Registrant[], tagged: TaggedFacts): Registrant[] {
  const [first, ...others] = registrants;
  if (!first) return [];
  const state = tagged.get('dei:EntityIncorporationStateCountryCode');
  const number = /\d{1,3}-\d{2,6}(?:-\d{1,3})?/.exec(tagged.get('dei:EntityFileNumber') ?? '')?.[0];
  const cik = /^\d{1,10}$/.exec(tagged.get('dei:EntityCentralIndexKey') ?? '')?.[0];
  const yearEnd = /^--(\d\d-\d\d)$/.exec(tagged.get('dei:CurrentFiscalYearEndDate') ?? '')?.[1];
  return [
    {
      name: tagged.get('dei:EntityRegistrantName') ?? first.name,
      cik: cik?.padStart(10, '0') ?? null,
      fileNumber: number ?? first.fileNumber,
      state: state === undefined ? first.state : (stateCode(state) ?? state),
      fiscalYearEnd: yearEnd ?? first.fiscalYearEnd,
    },
    ...others,
  ];
}

/** The header's registrants; what the header leaves out of the first is taken from the cover page. */
function completed(registrants: readonly Registrant[], own: Registrant | undefined): Registrant[] {
  const [first, ...others] = registrants;
  if (!first || !own) return [...registrants];
  const { name, cik, fileNumber, state, fiscalYearEnd } = first;
  return [
    {
      name: name ?? own.name,
      cik: cik ?? own.cik,
      fileNumber: fileNumber ?? own.fileNumber,
      state: state ?? own.state,
      fiscalYearEnd: fiscalYearEnd ?? own.fiscalYearEnd,
    },
    ...others,
  ];
}
