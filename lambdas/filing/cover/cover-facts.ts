import type { Temporal } from 'temporal-polyfill';
import { formNamed } from '../../terms/forms.ts';
import type { SubmissionHeader } from '../container/submission-header.ts';
import type { Registrant } from '../filing.ts';
import { stateCode } from '../states.ts';
import type { TaggedFacts } from '../text/html/tagged-facts.ts';
import { readCoverPage } from './cover-page.ts';
import { disagreements } from './disagreements.ts';
import { firstDateIn } from './period.ts';
import { withTaggedFacts } from './registrants/tagged-registrants.ts';
import { stateInText } from './state-in-text.ts';
import { onCover } from './whose-cover.ts';

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
 * @param tagged of each company; the first the filer's own
 * @param type the EDGAR type of the main document, null for a bare file
 */
export function coverFacts(
  text: string,
  tagged: readonly TaggedFacts[],
  header: SubmissionHeader | null,
  type: string | null,
): CoverFacts {
  const cover = readCoverPage(text);
  const said = (name: string) => tagged.find((facts) => facts.has(name))?.get(name);
  const form = header?.form ?? type ?? said('dei:DocumentType') ?? cover.form;
  const isCurrentReport = formNamed(form ?? '8-K')?.family === 'current-report';
  const taggedPeriod = firstDateIn(said('dei:DocumentPeriodEndDate') ?? '');
  const own = withTaggedFacts(cover.registrants, tagged);
  const inHeader = header?.registrants ?? [];
  const merged =
    inHeader.length > 0
      ? inHeader.map((one) => completed(one, onCover(one, own, inHeader.length === 1)))
      : own.map((registrant) => ({ registrant, warnings: [] }));
  return {
    form,
    amendment: /\/A$/.test(form ?? '') || cover.amendment,
    reportDate: isCurrentReport ? (cover.reportDate ?? taggedPeriod ?? header?.period ?? null) : null,
    period: header?.period ?? taggedPeriod ?? cover.period,
    filedOn: header?.filedOn ?? cover.filedOn,
    registrants: withStateInText(merged, text),
    warnings: [
      ...(header ? disagreements(header, cover, isCurrentReport) : []),
      ...merged.flatMap(({ warnings }) => warnings),
    ],
  };
}

/** A registrant, and what a reader should know of how it was put together. */
interface Merged {
  readonly registrant: Registrant;
  readonly warnings: readonly string[];
}

/** A registrant of the header; what the header leaves out of it is taken from its own part of the cover page. */
function completed(registrant: Registrant, own: Registrant | undefined): Merged {
  if (!own) return { registrant, warnings: [] };
  const { name, cik, fileNumber, state, fiscalYearEnd } = registrant;
  const isDisputed = state !== null && own.state !== null && stateCode(state) !== stateCode(own.state);
  return {
    registrant: {
      name: name ?? own.name,
      cik: cik ?? own.cik,
      fileNumber: fileNumber ?? own.fileNumber,
      state: isDisputed ? null : (state ?? own.state),
      fiscalYearEnd: fiscalYearEnd ?? own.fiscalYearEnd,
    },
    warnings: isDisputed
      ? [
          `The header gives the state of incorporation as ${state}, the cover page as ${own.state}; the law of neither was applied.`,
        ]
      : [],
  };
}

/** Where neither header nor cover page gives the state of the only registrant, its text may. */
function withStateInText(merged: readonly Merged[], text: string): Registrant[] {
  const registrants = merged.map(({ registrant }) => registrant);
  const [only, ...others] = merged;
  if (only === undefined || others.length > 0 || only.registrant.state !== null || only.warnings.length > 0)
    return registrants;
  return [{ ...only.registrant, state: stateInText(text, only.registrant.name) }];
}
