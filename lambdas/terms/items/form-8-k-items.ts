import type { CatalogueItem, ItemDue } from './catalogue-item.ts';

const LAST_DAY_OF_THE_OLD_FORM = '2004-08-22';
/** Events from this day on are reported under the new numbers. */
export const FIRST_DAY_OF_THE_NEW_FORM = '2004-08-23';

type Rest = Partial<Omit<CatalogueItem, 'number' | 'numbering' | 'captions' | 'due'>>;

function old(number: string, captions: readonly string[], due: ItemDue, rest: Rest = {}): CatalogueItem {
  return {
    number,
    numbering: 'old',
    captions,
    shortCaption: null,
    from: null,
    to: LAST_DAY_OF_THE_OLD_FORM,
    furnished: false,
    due,
    formerly: null,
    source: 'Form 8-K, General Instruction B.1, as in force until August 22, 2004',
    unverified: typeof due === 'string' ? null : 'the period of the old form',
    startUnverified: false,
    ...rest,
  };
}

function since2004(number: string, captions: readonly string[], due: ItemDue, rest: Rest = {}): CatalogueItem {
  return {
    number,
    numbering: 'new',
    captions,
    shortCaption: null,
    from: FIRST_DAY_OF_THE_NEW_FORM,
    to: null,
    furnished: false,
    due,
    formerly: null,
    source: 'Form 8-K, General Instruction B.1; Release 33-8400',
    unverified: null,
    startUnverified: false,
    ...rest,
  };
}

const fifteenDays: ItemDue = { days: 15, unit: 'calendar', after: 'event' };
const fiveBusinessDays: ItemDue = { days: 5, unit: 'business', after: 'event' };
const fourBusinessDays: ItemDue = { days: 4, unit: 'business', after: 'event' };

const regulationFd = [
  'Regulation FD Disclosure',
  'Regulation FD',
  'Reg. FD Disclosure',
  'FD Disclosure',
  'Regulation FD Information',
];
const codeOfEthics = "Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics";
const offBalanceSheet = 'an Obligation under an Off-Balance Sheet Arrangement';
const regulationS = {
  from: '1996-11-18',
  to: '1998-12-31',
  source: 'Release 34-37801, 61 FR 54506; repealed by Release 33-7505, 63 FR 9632',
};
const assetBacked = {
  from: '2005-03-08',
  source: 'Form 8-K, General Instruction B.1 (Sections 1 to 6 and 9); Release 33-8518',
  startUnverified: true,
};

/** Items of Form 8-K until August 22, 2004. Item 9 had no meaning from 1999 until Regulation FD; there never was an Item 13. */
// biome-ignore format: an item a line, as in the form
export const oldFormItems: readonly CatalogueItem[] = [
  old('1', ['Changes in Control of Registrant'], fifteenDays),
  old('2', ['Acquisition or Disposition of Assets'], fifteenDays),
  old('3', ['Bankruptcy or Receivership'], fifteenDays),
  old('4', ["Changes in Registrant's Certifying Accountant"], fiveBusinessDays),
  old('5', ['Other Events', 'Other Materially Important Events'], 'none', { to: '2000-10-22' }),
  old('5', ['Other Events and Regulation FD Disclosure', 'Other Events and Required FD Disclosure', 'Other Events'], 'none', { from: '2000-10-23', source: 'Release 33-7881, 65 FR 51716' }),
  old('6', ["Resignations of Registrant's Directors"], fiveBusinessDays, { dueOnlyIf: 'only if a director left over a disagreement and asked in a letter that it be disclosed', unverified: 'the period of the old form, and that only a disagreement made a report due' }),
  old('7', ['Financial Statements and Exhibits', 'Financial Statements, Pro Forma Financial Information and Exhibits', 'Exhibits'], 'with-report'),
  old('8', ['Change in Fiscal Year'], fifteenDays),
  old('9', ['Sales of Equity Securities Pursuant to Regulation S'], fifteenDays, regulationS),
  old('9', regulationFd, 'regulation-fd', { from: '2000-10-23', furnished: true, source: 'Release 33-7881, 65 FR 51716' }),
  old('10', [`Amendments to the ${codeOfEthics}`], fiveBusinessDays, { from: '2003-03-03', source: 'Release 33-8177', shortCaption: "Amendments to the Registrant's Code of Ethics" }),
  old('11', ["Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"], 'own-terms', { from: '2003-03-31', source: 'Release 34-47225' }),
  old('12', ['Results of Operations and Financial Condition', 'Disclosure of Results of Operations and Financial Condition'], fiveBusinessDays, { from: '2003-03-28', furnished: true, source: 'Releases 33-8176 and 33-8216', unverified: null }),
];

/** Items of Form 8-K since August 23, 2004. The caption of the form comes first, then those that EDGAR's headers print. */
// biome-ignore format: an item a line, as in the form
export const newFormItems: readonly CatalogueItem[] = [
  since2004('1.01', ['Entry into a Material Definitive Agreement'], fourBusinessDays),
  since2004('1.02', ['Termination of a Material Definitive Agreement'], fourBusinessDays),
  since2004('1.03', ['Bankruptcy or Receivership'], fourBusinessDays, { formerly: '3' }),
  since2004('1.04', ['Mine Safety - Reporting of Shutdowns and Patterns of Violations'], fourBusinessDays, { from: '2012-01-27', source: 'Release 33-9286', startUnverified: true, shortCaption: 'Mine Safety' }),
  since2004('1.05', ['Material Cybersecurity Incidents'], { days: 4, unit: 'business', after: 'determination' }, { from: '2023-12-18', source: 'Release 33-11216 (smaller reporting companies from June 15, 2024); Mondaq 1415206' }),
  since2004('2.01', ['Completion of Acquisition or Disposition of Assets'], fourBusinessDays, { formerly: '2' }),
  since2004('2.02', ['Results of Operations and Financial Condition'], fourBusinessDays, { furnished: true, formerly: '12' }),
  since2004('2.03', [`Creation of a Direct Financial Obligation or ${offBalanceSheet} of a Registrant`], fourBusinessDays, { shortCaption: 'Creation of a Direct Financial Obligation' }),
  since2004('2.04', [`Triggering Events That Accelerate or Increase a Direct Financial Obligation or ${offBalanceSheet}`], fourBusinessDays, { shortCaption: 'Triggering Events That Accelerate or Increase a Financial Obligation' }),
  since2004('2.05', ['Costs Associated with Exit or Disposal Activities'], fourBusinessDays),
  since2004('2.06', ['Material Impairments'], fourBusinessDays),
  since2004('3.01', ['Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing'], fourBusinessDays, { shortCaption: 'Notice of Delisting; Transfer of Listing' }),
  since2004('3.02', ['Unregistered Sales of Equity Securities'], fourBusinessDays),
  since2004('3.03', ['Material Modification to Rights of Security Holders'], fourBusinessDays),
  since2004('4.01', ["Changes in Registrant's Certifying Accountant"], fourBusinessDays, { formerly: '4' }),
  since2004('4.02', ['Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review'], fourBusinessDays, { shortCaption: 'Non-Reliance on Previously Issued Financial Statements' }),
  since2004('5.01', ['Changes in Control of Registrant'], fourBusinessDays, { formerly: '1' }),
  since2004('5.02', ['Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers'], fourBusinessDays, { to: '2006-11-06', formerly: '6', shortCaption: 'Departure or Election of Directors or Officers' }),
  since2004('5.02', ['Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers'], fourBusinessDays, { from: '2006-11-07', formerly: '6', source: 'Release 33-8732A', shortCaption: 'Departure or Election of Directors or Officers' }),
  since2004('5.03', ['Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year'], fourBusinessDays, { formerly: '8' }),
  since2004('5.04', ["Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"], fourBusinessDays, { formerly: '11', unverified: 'from when the days count', shortCaption: 'Temporary Suspension of Trading Under Employee Benefit Plans' }),
  since2004('5.05', [`Amendment to ${codeOfEthics}`, `Amendments to the ${codeOfEthics}`], fourBusinessDays, { formerly: '10', shortCaption: "Amendments to the Registrant's Code of Ethics" }),
  since2004('5.06', ['Change in Shell Company Status'], fourBusinessDays, { from: '2005-08-22', source: 'Release 33-8587', startUnverified: true }),
  since2004('5.07', ['Submission of Matters to a Vote of Security Holders'], fourBusinessDays, { from: '2010-02-28', source: 'Release 33-9089; Form 8-K C&DI 121A.01', startUnverified: true }),
  since2004('5.08', ['Shareholder Director Nominations', 'Shareholder Nominations Pursuant to Exchange Act Rule 14a-11'], { days: 4, unit: 'business', after: 'determination' }, { from: '2011-09-20', source: 'Releases 33-9136 and 33-9259' }),
  since2004('6.01', ['ABS Informational and Computational Material'], 'own-terms', assetBacked),
  since2004('6.02', ['Change of Servicer or Trustee'], fourBusinessDays, assetBacked),
  since2004('6.03', ['Change in Credit Enhancement or Other External Support'], fourBusinessDays, assetBacked),
  since2004('6.04', ['Failure to Make a Required Distribution'], fourBusinessDays, assetBacked),
  since2004('6.05', ['Securities Act Updating Disclosure'], fourBusinessDays, assetBacked),
  since2004('6.06', ['Static Pool'], 'own-terms', { from: '2014-11-24', source: 'Release 33-9638', startUnverified: true }),
  since2004('7.01', regulationFd, 'regulation-fd', { furnished: true, formerly: '9' }),
  since2004('8.01', ['Other Events', 'Other Events and Regulation FD Disclosure', 'Other Events and Required FD Disclosure'], 'none', { formerly: '5' }),
  since2004('9.01', ['Financial Statements and Exhibits', 'Exhibits'], 'with-report', { formerly: '7' }),
];
