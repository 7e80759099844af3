import type { Facts } from '../../terms/facts.ts';
import type { Note } from '../../terms/note.ts';
import { investmentCompanyOf } from '../assembly/what-applies.ts';
import type { InvestmentCompany } from '../rule.ts';

const exemptions: Readonly<Record<InvestmentCompany, { readonly text: string; readonly citation: string }>> = {
  'registered fund': {
    text: 'A registered fund (file number 811-): no Form 8-K is due of it (17 CFR 240.13a-11(b)) and Rule 14a-19 does not bind it; Rule 14a-8 does.',
    citation: '17 CFR 240.13a-11(b); 17 CFR 240.14a-19',
  },
  'business development company': {
    text: 'A business development company (file number 814-): Rule 14a-19 does not bind it; Rule 14a-8 and Form 8-K do.',
    citation: '17 CFR 240.14a-19',
  },
};

/** Why some dates are not told of an investment company, where they would be looked for. */
export function investmentCompanyNotes({ filing, meetings }: Facts): Note[] {
  const company = investmentCompanyOf(filing);
  const isReport = filing.form?.startsWith('8-K') === true && company === 'registered fund';
  if (company === null || !(isReport || meetings.some(({ type }) => type === 'annual'))) return [];
  return [
    {
      kind: 'investment-company',
      ...exemptions[company],
      on: null,
      verified: true,
      mailed: true,
      evidence: [],
    },
  ];
}
