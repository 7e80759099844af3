import type { CatalogueItem } from './catalogue-item.ts';

function periodic(number: string, ...captions: readonly string[]): CatalogueItem {
  return {
    number,
    numbering: 'periodic',
    captions,
    shortCaption: null,
    from: null,
    to: null,
    furnished: false,
    due: 'with-report',
    formerly: null,
    source: 'Forms 10-Q and 10-K',
    unverified: null,
    startUnverified: false,
  };
}

/** Items of Forms 10-Q and 10-K, of both parts and of all years: what a number means depends on the form, the part and the year. */
// biome-ignore format: an item a line, as in the forms
export const periodicReportItems: readonly CatalogueItem[] = [
  periodic('1', 'Financial Statements', 'Legal Proceedings', 'Business'),
  periodic('1A', 'Risk Factors'),
  periodic('1B', 'Unresolved Staff Comments'),
  periodic('1C', 'Cybersecurity'),
  periodic('2', "Management's Discussion and Analysis of Financial Condition and Results of Operations", 'Unregistered Sales of Equity Securities and Use of Proceeds', 'Changes in Securities and Use of Proceeds', 'Properties'),
  periodic('3', 'Quantitative and Qualitative Disclosures About Market Risk', 'Defaults Upon Senior Securities', 'Legal Proceedings'),
  periodic('4', 'Controls and Procedures', 'Submission of Matters to a Vote of Security Holders', 'Mine Safety Disclosures'),
  periodic('5', 'Other Information', "Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities"),
  periodic('6', 'Exhibits', 'Exhibits and Reports on Form 8-K', 'Selected Financial Data', 'Reserved'),
  periodic('7', "Management's Discussion and Analysis of Financial Condition and Results of Operations"),
  periodic('7A', 'Quantitative and Qualitative Disclosures About Market Risk'),
  periodic('8', 'Financial Statements and Supplementary Data'),
  periodic('9', 'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure'),
  periodic('9A', 'Controls and Procedures'),
  periodic('9B', 'Other Information'),
  periodic('9C', 'Disclosure Regarding Foreign Jurisdictions that Prevent Inspections'),
  periodic('10', 'Directors, Executive Officers and Corporate Governance', 'Directors and Executive Officers of the Registrant'),
  periodic('11', 'Executive Compensation'),
  periodic('12', 'Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters'),
  periodic('13', 'Certain Relationships and Related Transactions, and Director Independence'),
  periodic('14', 'Principal Accountant Fees and Services', 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K'),
  periodic('15', 'Exhibits, Financial Statement Schedules'),
  periodic('16', 'Form 10-K Summary'),
];
