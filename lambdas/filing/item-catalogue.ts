/** How an item's number is formed: `old` and `new` are Form 8-K until and since 2004-08-23, `periodic` Forms 10-Q and 10-K. */
export type Numbering = 'old' | 'new' | 'periodic';

/** When a report under the item is due; the deadlines room holds the rules of these names. */
export type ItemDue =
  | 'five-business-days'
  | 'fifteen-calendar-days'
  | 'four-business-days'
  | 'regulation-fd'
  | 'with-report'
  | 'none';

/** One item of a form, in one of the meanings that its number has had. */
export interface CatalogueItem {
  readonly number: string;
  readonly numbering: Numbering;
  /** The form's caption first, then variants found in filings. */
  readonly captions: readonly string[];
  /** First and last day, inclusive, "2000-10-23"; null: before 1996, or still. */
  readonly from: string | null;
  readonly to: string | null;
  /** Furnished, rather than filed, unless the filing says otherwise. */
  readonly furnished: boolean;
  readonly due: ItemDue;
  /** Where the meaning, the dates and the period come from. */
  readonly source: string;
  /** False where a date or period is from secondary sources and was not compared with the primary text. */
  readonly verified: boolean;
}

const OLD_FORM_ENDS = '2004-08-22';
const NEW_FORM_BEGINS = '2004-08-23';

const regulationFd = [
  'Regulation FD Disclosure',
  'Regulation FD',
  'Reg. FD Disclosure',
  'FD Disclosure',
  'Regulation FD Information',
];

function old(
  number: string,
  captions: readonly string[],
  due: ItemDue,
  rest: Partial<Pick<CatalogueItem, 'from' | 'to' | 'furnished' | 'source' | 'verified'>> = {},
): CatalogueItem {
  return {
    number,
    numbering: 'old',
    captions,
    from: null,
    to: OLD_FORM_ENDS,
    furnished: false,
    due,
    source: 'Form 8-K as in force until 2004-08-22, General Instruction B',
    verified: false,
    ...rest,
  };
}

function since2004(
  number: string,
  captions: readonly string[],
  rest: Partial<Pick<CatalogueItem, 'from' | 'to' | 'furnished' | 'due' | 'source' | 'verified'>> = {},
): CatalogueItem {
  return {
    number,
    numbering: 'new',
    captions,
    from: NEW_FORM_BEGINS,
    to: null,
    furnished: false,
    due: 'four-business-days',
    source: 'Form 8-K, Release 33-8400',
    verified: true,
    ...rest,
  };
}

function periodic(number: string, ...captions: readonly string[]): CatalogueItem {
  return {
    number,
    numbering: 'periodic',
    captions,
    from: null,
    to: null,
    furnished: false,
    due: 'with-report',
    source: 'Forms 10-Q and 10-K',
    verified: true,
  };
}

/** Every item that is known, in the order of its number; a number that has had several meanings has a row for each. */
export const itemCatalogue: readonly CatalogueItem[] = [
  old('1', ['Changes in Control of Registrant'], 'fifteen-calendar-days'),
  old('2', ['Acquisition or Disposition of Assets'], 'fifteen-calendar-days'),
  old('3', ['Bankruptcy or Receivership'], 'fifteen-calendar-days'),
  old('4', ["Changes in Registrant's Certifying Accountant"], 'five-business-days'),
  old('5', ['Other Events', 'Other Materially Important Events'], 'none', { to: '2000-10-22' }),
  old(
    '5',
    ['Other Events and Regulation FD Disclosure', 'Other Events and Required FD Disclosure', 'Other Events'],
    'none',
    {
      from: '2000-10-23',
      source: 'Form 8-K as amended by Release 33-7881 (Regulation FD)',
    },
  ),
  old('6', ["Resignations of Registrant's Directors"], 'five-business-days'),
  old(
    '7',
    [
      'Financial Statements and Exhibits',
      'Financial Statements, Pro Forma Financial Information and Exhibits',
      'Exhibits',
    ],
    'with-report',
  ),
  old('8', ['Change in Fiscal Year'], 'fifteen-calendar-days'),
  old('9', ['Sales of Equity Securities Pursuant to Regulation S'], 'fifteen-calendar-days', {
    from: '1996-11-18',
    to: '1998-12-31',
    source: 'Release 34-37801, 61 FR 54506; repealed by Release 33-7505, 63 FR 9632',
  }),
  old('9', regulationFd, 'regulation-fd', {
    from: '2000-10-23',
    furnished: true,
    source: 'Release 33-7881, 65 FR 51716',
    verified: true,
  }),
  old(
    '10',
    ["Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"],
    'five-business-days',
    {
      from: '2003-03-03',
      source: 'Release 33-8177',
    },
  ),
  old('11', ["Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"], 'none', {
    from: '2003-03-31',
    source: 'Release 34-47225',
  }),
  old(
    '12',
    ['Results of Operations and Financial Condition', 'Disclosure of Results of Operations and Financial Condition'],
    'five-business-days',
    {
      from: '2003-03-28',
      furnished: true,
      source: 'Releases 33-8176 and 33-8216',
      verified: true,
    },
  ),
  since2004('1.01', ['Entry into a Material Definitive Agreement']),
  since2004('1.02', ['Termination of a Material Definitive Agreement']),
  since2004('1.03', ['Bankruptcy or Receivership']),
  since2004('1.04', ['Mine Safety - Reporting of Shutdowns and Patterns of Violations'], {
    from: '2012-01-27',
    source: 'Release 33-9286',
    verified: false,
  }),
  since2004('1.05', ['Material Cybersecurity Incidents'], {
    from: '2023-12-18',
    source: 'Release 33-11216',
    verified: false,
  }),
  since2004('2.01', ['Completion of Acquisition or Disposition of Assets']),
  since2004('2.02', ['Results of Operations and Financial Condition'], { furnished: true }),
  since2004('2.03', [
    'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
  ]),
  since2004('2.04', [
    'Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement',
  ]),
  since2004('2.05', ['Costs Associated with Exit or Disposal Activities']),
  since2004('2.06', ['Material Impairments']),
  since2004('3.01', [
    'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
  ]),
  since2004('3.02', ['Unregistered Sales of Equity Securities']),
  since2004('3.03', ['Material Modification to Rights of Security Holders']),
  since2004('4.01', ["Changes in Registrant's Certifying Accountant"]),
  since2004('4.02', [
    'Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review',
  ]),
  since2004('5.01', ['Changes in Control of Registrant']),
  since2004(
    '5.02',
    ['Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers'],
    { to: '2006-11-06' },
  ),
  since2004(
    '5.02',
    [
      'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
    ],
    { from: '2006-11-07', source: 'Release 33-8732A' },
  ),
  since2004('5.03', ['Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year']),
  since2004('5.04', ["Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"], { verified: false }),
  since2004('5.05', ["Amendment to Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"]),
  since2004('5.06', ['Change in Shell Company Status'], {
    from: '2005-08-22',
    source: 'Release 33-8587',
    verified: false,
  }),
  since2004('5.07', ['Submission of Matters to a Vote of Security Holders'], {
    from: '2010-02-28',
    source: 'Release 33-9089',
  }),
  since2004(
    '5.08',
    ['Shareholder Director Nominations', 'Shareholder Nominations Pursuant to Exchange Act Rule 14a-11'],
    {
      from: '2010-11-15',
      source: 'Releases 33-9136 and 33-9259 (operative 2011-09-20)',
      verified: false,
    },
  ),
  since2004('6.01', ['ABS Informational and Computational Material'], {
    from: '2005-03-08',
    source: 'Release 33-8518',
    verified: false,
  }),
  since2004('6.02', ['Change of Servicer or Trustee'], {
    from: '2005-03-08',
    source: 'Release 33-8518',
    verified: false,
  }),
  since2004('6.03', ['Change in Credit Enhancement or Other External Support'], {
    from: '2005-03-08',
    source: 'Release 33-8518',
    verified: false,
  }),
  since2004('6.04', ['Failure to Make a Required Distribution'], {
    from: '2005-03-08',
    source: 'Release 33-8518',
    verified: false,
  }),
  since2004('6.05', ['Securities Act Updating Disclosure'], {
    from: '2005-03-08',
    source: 'Release 33-8518',
    verified: false,
  }),
  since2004('6.06', ['Static Pool'], { from: '2014-11-24', source: 'Release 33-9638', verified: false }),
  since2004('7.01', regulationFd, { furnished: true, due: 'regulation-fd' }),
  since2004('8.01', ['Other Events'], { due: 'none' }),
  since2004('9.01', ['Financial Statements and Exhibits', 'Exhibits'], { due: 'with-report' }),
  periodic('1', 'Financial Statements', 'Legal Proceedings', 'Business'),
  periodic('1A', 'Risk Factors'),
  periodic('1B', 'Unresolved Staff Comments'),
  periodic('1C', 'Cybersecurity'),
  periodic(
    '2',
    "Management's Discussion and Analysis of Financial Condition and Results of Operations",
    'Unregistered Sales of Equity Securities and Use of Proceeds',
    'Changes in Securities and Use of Proceeds',
    'Properties',
  ),
  periodic(
    '3',
    'Quantitative and Qualitative Disclosures About Market Risk',
    'Defaults Upon Senior Securities',
    'Legal Proceedings',
  ),
  periodic(
    '4',
    'Controls and Procedures',
    'Submission of Matters to a Vote of Security Holders',
    'Mine Safety Disclosures',
  ),
  periodic(
    '5',
    'Other Information',
    "Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities",
  ),
  periodic('6', 'Exhibits', 'Exhibits and Reports on Form 8-K', 'Selected Financial Data', 'Reserved'),
  periodic('7', "Management's Discussion and Analysis of Financial Condition and Results of Operations"),
  periodic('7A', 'Quantitative and Qualitative Disclosures About Market Risk'),
  periodic('8', 'Financial Statements and Supplementary Data'),
  periodic('9', 'Changes in and Disagreements with Accountants on Accounting and Financial Disclosure'),
  periodic('9A', 'Controls and Procedures'),
  periodic('9B', 'Other Information'),
  periodic('9C', 'Disclosure Regarding Foreign Jurisdictions that Prevent Inspections'),
  periodic(
    '10',
    'Directors, Executive Officers and Corporate Governance',
    'Directors and Executive Officers of the Registrant',
  ),
  periodic('11', 'Executive Compensation'),
  periodic('12', 'Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters'),
  periodic('13', 'Certain Relationships and Related Transactions, and Director Independence'),
  periodic(
    '14',
    'Principal Accountant Fees and Services',
    'Exhibits, Financial Statement Schedules, and Reports on Form 8-K',
  ),
  periodic('15', 'Exhibits, Financial Statement Schedules'),
  periodic('16', 'Form 10-K Summary'),
];

/** The rows of a number; several where it has had several meanings. */
export function catalogued(number: string, numbering: Numbering): readonly CatalogueItem[] {
  return rows.get(`${numbering} ${number}`) ?? [];
}

/** The meaning of an item on a day ("2003-04-08"); null when the number had none then. */
export function meaningOn(number: string, numbering: Numbering, day: string): CatalogueItem | null {
  return catalogued(number, numbering).find((row) => (row.from ?? '') <= day && day <= (row.to ?? '9999')) ?? null;
}

const rows = groupRows();

function groupRows(): ReadonlyMap<string, readonly CatalogueItem[]> {
  const groups = new Map<string, CatalogueItem[]>();
  for (const row of itemCatalogue) {
    const key = `${row.numbering} ${row.number}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
