/** What a line of a submission's header can tell. */
export type HeaderField =
  | 'accessionNumber'
  | 'form'
  | 'period'
  | 'item'
  | 'filedOn'
  | 'acceptedAt'
  | 'name'
  | 'cik'
  | 'state'
  | 'fiscalYearEnd'
  | 'fileNumber';

/** The two ways of writing a field: as a label ("FILED AS OF DATE:") and, in dissemination files, as a tag (`<FILING-DATE>`). */
export const headerFields: ReadonlyMap<string, HeaderField> = new Map([
  ['ACCESSION NUMBER', 'accessionNumber'],
  ['ACCESSION-NUMBER', 'accessionNumber'],
  ['CONFORMED SUBMISSION TYPE', 'form'],
  ['TYPE', 'form'],
  ['CONFORMED PERIOD OF REPORT', 'period'],
  ['PERIOD', 'period'],
  ['ITEM INFORMATION', 'item'],
  ['ITEMS', 'item'],
  ['FILED AS OF DATE', 'filedOn'],
  ['FILING-DATE', 'filedOn'],
  ['ACCEPTANCE-DATETIME', 'acceptedAt'],
  ['COMPANY CONFORMED NAME', 'name'],
  ['CONFORMED-NAME', 'name'],
  ['CENTRAL INDEX KEY', 'cik'],
  ['CIK', 'cik'],
  ['STATE OF INCORPORATION', 'state'],
  ['STATE-OF-INCORPORATION', 'state'],
  ['FISCAL YEAR END', 'fiscalYearEnd'],
  ['FISCAL-YEAR-END', 'fiscalYearEnd'],
  ['SEC FILE NUMBER', 'fileNumber'],
  ['FILE-NUMBER', 'fileNumber'],
]);

/** Sections of a header, as a label or as a tag, about a company or person, and whether that is a registrant or only files for one. */
export const headerSections: ReadonlyMap<string, 'registrant' | 'other'> = new Map([
  ['FILER', 'registrant'],
  ['SUBJECT COMPANY', 'registrant'],
  ['SUBJECT-COMPANY', 'registrant'],
  ['ISSUER', 'registrant'],
  ['SERIAL COMPANY', 'registrant'],
  ['SERIAL-COMPANY', 'registrant'],
  ['FILED BY', 'other'],
  ['FILED-BY', 'other'],
  ['FILED FOR', 'other'],
  ['FILED-FOR', 'other'],
  ['REPORTING-OWNER', 'other'],
]);

/** Parts of a section, which do not end it; any other name of a section begins one of somebody else. */
export const partsOfSections: ReadonlySet<string> = new Set([
  'COMPANY DATA',
  'COMPANY-DATA',
  'OWNER DATA',
  'OWNER-DATA',
  'FILING VALUES',
  'FILING-VALUES',
  'BUSINESS ADDRESS',
  'BUSINESS-ADDRESS',
  'MAIL ADDRESS',
  'MAIL-ADDRESS',
  'FORMER COMPANY',
  'FORMER-COMPANY',
  'FORMER NAME',
  'FORMER-NAME',
]);

/** Labels of which nothing is kept; with nothing behind them they begin no section. */
export const otherLabels: ReadonlySet<string> = new Set([
  'PUBLIC DOCUMENT COUNT',
  'DATE AS OF CHANGE',
  'EFFECTIVENESS DATE',
  'GROUP MEMBERS',
  'SROS',
  'REFERENCES 429',
  'STANDARD INDUSTRIAL CLASSIFICATION',
  'ORGANIZATION NAME',
  'IRS NUMBER',
  'EIN',
  'RELATIONSHIP',
  'FORM TYPE',
  'SEC ACT',
  'FILM NUMBER',
  'STREET 1',
  'STREET 2',
  'CITY',
  'STATE',
  'COUNTRY',
  'PROVINCE COUNTRY',
  'ZIP',
  'BUSINESS PHONE',
  'FORMER CONFORMED NAME',
  'DATE OF NAME CHANGE',
]);
