/** When an item of Form 8-K is due: so many days, of a kind, after the event. */
export interface ItemDue {
  /** As the form numbers it: "12", "5.02". */
  readonly item: string;
  readonly numbering: 'old' | 'new';
  readonly caption: string;
  /** First and last event dates for which the item had this meaning, inclusive; null: always, or until now. */
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number;
  readonly unit: 'calendar' | 'business';
  /** What the days count from. */
  readonly of: 'event' | 'determination';
  /** For an event before August 23, 2004 reported under a new number: the old item whose period applies. */
  readonly formerly?: string;
  readonly source: string;
  /** What was not checked against the text of the form; absent when all of it was. */
  readonly unchecked?: string;
  /** True when the first date was not compared with the release. */
  readonly startUnchecked?: true;
}

const lastDayOfTheOldForm = '2004-08-22';
export const firstDayOfTheNewForm = '2004-08-23';
const oldInstruction = 'Form 8-K, General Instruction B.1, as in force until August 22, 2004';
const oldPeriod = 'the period of the old form';

function old(
  item: string,
  caption: string,
  days: number,
  unit: 'calendar' | 'business',
  rest: Partial<ItemDue> = {},
): ItemDue {
  const row = {
    item,
    caption,
    days,
    unit,
    numbering: 'old',
    from: null,
    to: lastDayOfTheOldForm,
    of: 'event',
  } as const;
  return { ...row, source: oldInstruction, unchecked: oldPeriod, ...rest };
}

/**
 * Items 5, 7 and 9 (as Regulation FD Disclosure) have no period of their own and therefore no row; Item 11 followed the
 * notice that Regulation BTR asks for.
 */
export const oldItems: readonly ItemDue[] = [
  old('1', 'Changes in Control of Registrant', 15, 'calendar'),
  old('2', 'Acquisition or Disposition of Assets', 15, 'calendar'),
  old('3', 'Bankruptcy or Receivership', 15, 'calendar'),
  old('4', "Changes in Registrant's Certifying Accountant", 5, 'business'),
  old('6', "Resignations of Registrant's Directors", 5, 'business'),
  old('8', 'Change in Fiscal Year', 15, 'calendar'),
  old('9', 'Sales of Equity Securities Pursuant to Regulation S', 15, 'calendar', {
    from: '1996-11-18',
    to: '1998-12-31',
    source: 'Release 34-37801, 61 FR 54506; repealed by Release 33-7505, 63 FR 9632',
  }),
  old('10', "Amendments to the Registrant's Code of Ethics", 5, 'business', {
    from: '2003-03-03',
    source: 'Release 33-8177',
  }),
  old('12', 'Results of Operations and Financial Condition', 5, 'business', {
    from: '2003-03-28',
    source: 'Release 33-8176',
    unchecked: undefined,
  }),
];

const newInstruction = 'Form 8-K, General Instruction B.1; Release 33-8400';

function fourBusinessDays(item: string, caption: string, rest: Partial<ItemDue> = {}): ItemDue {
  const row = { item, caption, days: 4, unit: 'business', numbering: 'new', from: firstDayOfTheNewForm } as const;
  return { ...row, to: null, of: 'event', source: newInstruction, ...rest };
}

/** Items 7.01 and 8.01 have no period of their own; 9.01 goes with the report; 6.01 and 6.06 follow their own terms. */
export const newItems: readonly ItemDue[] = [
  fourBusinessDays('1.01', 'Entry into a Material Definitive Agreement'),
  fourBusinessDays('1.02', 'Termination of a Material Definitive Agreement'),
  fourBusinessDays('1.03', 'Bankruptcy or Receivership', { formerly: '3' }),
  fourBusinessDays('1.04', 'Mine Safety', { from: '2012-01-27', startUnchecked: true, source: 'Release 33-9286' }),
  fourBusinessDays('1.05', 'Material Cybersecurity Incidents', {
    from: '2023-12-18',
    of: 'determination',
    source: 'Release 33-11216',
    unchecked: 'that the days count from the determination of materiality',
  }),
  fourBusinessDays('2.01', 'Completion of Acquisition or Disposition of Assets', { formerly: '2' }),
  fourBusinessDays('2.02', 'Results of Operations and Financial Condition', { formerly: '12' }),
  fourBusinessDays('2.03', 'Creation of a Direct Financial Obligation'),
  fourBusinessDays('2.04', 'Triggering Events That Accelerate or Increase a Financial Obligation'),
  fourBusinessDays('2.05', 'Costs Associated with Exit or Disposal Activities'),
  fourBusinessDays('2.06', 'Material Impairments'),
  fourBusinessDays('3.01', 'Notice of Delisting; Transfer of Listing'),
  fourBusinessDays('3.02', 'Unregistered Sales of Equity Securities'),
  fourBusinessDays('3.03', 'Material Modification to Rights of Security Holders'),
  fourBusinessDays('4.01', "Changes in Registrant's Certifying Accountant", { formerly: '4' }),
  fourBusinessDays('4.02', 'Non-Reliance on Previously Issued Financial Statements'),
  fourBusinessDays('5.01', 'Changes in Control of Registrant', { formerly: '1' }),
  fourBusinessDays('5.02', 'Departure or Election of Directors or Officers', { formerly: '6' }),
  fourBusinessDays('5.03', 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year', {
    formerly: '8',
  }),
  fourBusinessDays('5.04', 'Temporary Suspension of Trading Under Employee Benefit Plans', {
    formerly: '11',
    unchecked: 'from when the days count',
  }),
  fourBusinessDays('5.05', "Amendments to the Registrant's Code of Ethics", { formerly: '10' }),
  fourBusinessDays('5.06', 'Change in Shell Company Status', {
    from: '2005-08-22',
    startUnchecked: true,
    source: 'Release 33-8587',
  }),
  fourBusinessDays('5.07', 'Submission of Matters to a Vote of Security Holders', {
    from: '2010-02-28',
    startUnchecked: true,
    source: 'Form 8-K C&DI 121A.01; Release 33-9089',
  }),
  fourBusinessDays('5.08', 'Shareholder Director Nominations', {
    from: '2011-09-20',
    of: 'determination',
    source: 'Form 8-K, General Instruction B.1',
  }),
  fourBusinessDays('6.02', 'Change of Servicer or Trustee', abs()),
  fourBusinessDays('6.03', 'Change in Credit Enhancement or Other External Support', abs()),
  fourBusinessDays('6.04', 'Failure to Make a Required Distribution', abs()),
  fourBusinessDays('6.05', 'Securities Act Updating Disclosure', abs()),
];

function abs(): Partial<ItemDue> {
  return {
    from: '2005-03-08',
    startUnchecked: true,
    source: 'Release 33-8518',
    unchecked: 'the period for asset-backed securities',
  };
}
