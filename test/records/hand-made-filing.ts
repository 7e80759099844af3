import type { Filing, Registrant } from '../../lambdas/filing/filing.ts';

export const unnamed: Registrant = { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };

/** A filing that consists of one text, and says of itself only what is given. */
export function filingOf(text: string, given: Partial<Filing> = {}): Filing {
  const main = {
    number: 1,
    type: null,
    filename: null,
    description: null,
    text: { text, positionAt: () => ({ page: 1, line: 1 }) },
  };
  return {
    form: '8-K',
    amendment: false,
    accessionNumber: null,
    filedOn: null,
    acceptedAt: null,
    reportDate: null,
    period: null,
    registrants: [unnamed],
    named: given.registrants ?? [unnamed],
    documents: [main],
    main,
    items: [],
    listedItems: [],
    exhibits: [],
    isCutOff: false,
    warnings: [],
    ...given,
  };
}
