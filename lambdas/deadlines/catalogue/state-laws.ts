/** Days before the meeting, both ends included; null: the statute sets no such end. */
export interface DaysBefore {
  readonly section: string;
  /** The statute, when it is another than the law's of today. */
  readonly code?: string;
  readonly least: number | null;
  readonly most: number | 'two months' | null;
  readonly verified: boolean;
  /** Meetings from this day to that, inclusive; absent: always, or until now. */
  readonly from?: string;
  readonly to?: string;
}

/** Who may ask for an annual meeting that is not held, and when: so many months after one or both of these. */
export interface Interval {
  readonly section: string;
  readonly monthsAfterLastMeeting: number;
  /** The earlier of the two counts, when there is this one too. */
  readonly monthsAfterFiscalYearEnd?: number;
  readonly verified: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** A meeting adjourned to more than so many days after its original date needs a new notice, or a new record date. */
export interface Adjournment {
  readonly section: string;
  readonly needs: 'notice' | 'record date';
  readonly beyondDays: number;
  /** Present where the days count from the original record date instead. */
  readonly countsFrom?: 'recordDate';
  readonly verified: boolean;
}

/** The record date when the board has fixed none. */
export interface DefaultRecordDate {
  readonly section: string;
  readonly is:
    | 'the day of the notice'
    | 'the day before the notice'
    | 'the business day before the notice'
    | 'the later of the day of the notice and the 30th day before the meeting';
  readonly verified: boolean;
}

/** One state's law on notice of shareholder meetings and record dates, for public business corporations. */
export interface StateCorporationLaw {
  /** Two-letter code, and the name by which a rule's id calls it. */
  readonly state: string;
  readonly name: string;
  /** How the statute is cited before the section: "8 Del. C.". */
  readonly code: string;
  readonly notice: readonly DaysBefore[];
  /** Notice of a merger or other fundamental change, where the statute asks for more. */
  readonly fundamentalNotice?: DaysBefore;
  readonly record: readonly DaysBefore[];
  readonly defaultRecordDate?: DefaultRecordDate;
  readonly intervals: readonly Interval[];
  readonly adjournment?: Adjournment;
  /** How long a meeting to elect directors may be adjourned at a time, where the statute says so. */
  readonly longestAdjournment?: { readonly section: string; readonly days: number; readonly verified: boolean };
}

/**
 * Current text (2026) unless a row says otherwise. The charter or bylaws may set other limits where the statute allows
 * it. A state is applied only when the filing names it as the state of incorporation.
 */
export const stateCorporationLaws: readonly StateCorporationLaw[] = [
  {
    state: 'DE',
    name: 'Delaware',
    code: '8 Del. C.',
    notice: [{ section: '222(b)', least: 10, most: 60, verified: false }],
    fundamentalNotice: { section: '251(c)', least: 20, most: 60, verified: false },
    record: [{ section: '213(a)', least: 10, most: 60, verified: true }],
    defaultRecordDate: { section: '213(a)', is: 'the day before the notice', verified: true },
    intervals: [{ section: '211(c)', monthsAfterLastMeeting: 13, verified: false }],
    adjournment: { section: '222(c)', needs: 'notice', beyondDays: 30, verified: false },
  },
  {
    state: 'CA',
    name: 'California',
    code: 'Cal. Corp. Code',
    notice: [{ section: '601(a)', least: 10, most: 60, verified: true }],
    record: [{ section: '701', least: 10, most: 60, verified: true }],
    defaultRecordDate: { section: '701', is: 'the business day before the notice', verified: true },
    intervals: [{ section: '600(c)', monthsAfterLastMeeting: 15, verified: true }],
    adjournment: { section: '601(d)', needs: 'notice', beyondDays: 45, verified: false },
  },
  {
    state: 'NV',
    name: 'Nevada',
    code: 'Nev. Rev. Stat.',
    notice: [{ section: '78.370', least: 10, most: 60, verified: true }],
    record: [{ section: '78.350', least: 10, most: 60, verified: true }],
    defaultRecordDate: { section: '78.350', is: 'the day before the notice', verified: true },
    intervals: [{ section: '78.345', monthsAfterLastMeeting: 18, verified: true }],
    adjournment: { section: '78.350', needs: 'record date', beyondDays: 60, verified: false },
  },
  {
    state: 'NY',
    name: 'New York',
    code: 'N.Y. Bus. Corp. Law',
    notice: [
      { section: '605', least: 10, most: 50, verified: false, to: '1998-02-21' },
      { section: '605', least: 10, most: 60, verified: true, from: '1998-02-22' },
    ],
    record: [
      { section: '604', least: 10, most: 50, verified: false, to: '1998-02-21' },
      { section: '604', least: 10, most: 60, verified: true, from: '1998-02-22' },
    ],
    defaultRecordDate: { section: '604', is: 'the day before the notice', verified: true },
    intervals: [{ section: '603', monthsAfterLastMeeting: 13, verified: true }],
  },
  {
    state: 'MD',
    name: 'Maryland',
    code: "Md. Code, Corps. & Ass'ns",
    notice: [{ section: '2-504', least: 10, most: 90, verified: true }],
    record: [{ section: '2-511', least: 10, most: 90, verified: false }],
    defaultRecordDate: {
      section: '2-511',
      is: 'the later of the day of the notice and the 30th day before the meeting',
      verified: false,
    },
    intervals: [],
    adjournment: { section: '2-511(d)', needs: 'notice', beyondDays: 120, countsFrom: 'recordDate', verified: false },
  },
  {
    state: 'TX',
    name: 'Texas',
    code: 'Tex. Bus. Orgs. Code',
    // The code replaced the act for new corporations in 2006, for all in 2010.
    notice: [
      { code: 'Tex. Bus. Corp. Act', section: '2.25', least: 10, most: 60, verified: false, to: '2005-12-31' },
      { section: '21.353', least: 10, most: 60, verified: false, from: '2006-01-01' },
    ],
    fundamentalNotice: { section: '21.455', least: 21, most: 60, verified: false, from: '2006-01-01' },
    record: [
      { code: 'Tex. Bus. Corp. Act', section: '2.26', least: 10, most: 60, verified: false, to: '2005-12-31' },
      { section: '6.101', least: 10, most: 60, verified: false, from: '2006-01-01' },
    ],
    defaultRecordDate: { section: '6.101', is: 'the day of the notice', verified: false },
    intervals: [{ section: '21.351', monthsAfterLastMeeting: 13, verified: true, from: '2006-01-01' }],
  },
  {
    state: 'FL',
    name: 'Florida',
    code: 'Fla. Stat.',
    notice: [{ section: '607.0705', least: 10, most: 60, verified: false }],
    record: [{ section: '607.0707', least: null, most: 70, verified: false }],
    defaultRecordDate: { section: '607.0707', is: 'the day before the notice', verified: false },
    intervals: [
      { section: '607.0703', monthsAfterLastMeeting: 13, verified: true, to: '2019-12-31' },
      { section: '607.0703', monthsAfterLastMeeting: 15, verified: true, from: '2020-01-01' },
    ],
    adjournment: { section: '607.0707', needs: 'record date', beyondDays: 120, verified: false },
  },
  {
    state: 'MN',
    name: 'Minnesota',
    code: 'Minn. Stat.',
    notice: [{ section: '302A.435', least: 10, most: 60, verified: true }],
    fundamentalNotice: { section: '302A.435', least: 14, most: 60, verified: true },
    record: [{ section: '302A.445', least: null, most: 60, verified: false }],
    intervals: [{ section: '302A.431', monthsAfterLastMeeting: 15, verified: true }],
    adjournment: { section: '302A.435', needs: 'notice', beyondDays: 120, verified: true },
  },
  {
    state: 'MA',
    name: 'Massachusetts',
    code: 'Mass. Gen. Laws',
    notice: [
      { section: 'ch. 156B', least: 7, most: null, verified: false, to: '2004-06-30' },
      { section: 'ch. 156D, 7.05', least: 7, most: 60, verified: true, from: '2004-07-01' },
    ],
    record: [
      { section: 'ch. 156B', least: null, most: 60, verified: false, to: '2004-06-30' },
      { section: 'ch. 156D, 7.07', least: null, most: 70, verified: false, from: '2004-07-01' },
    ],
    intervals: [
      {
        section: 'ch. 156D, 7.03',
        monthsAfterLastMeeting: 15,
        monthsAfterFiscalYearEnd: 6,
        verified: false,
        from: '2004-07-01',
      },
    ],
    adjournment: { section: 'ch. 156D, 7.07', needs: 'record date', beyondDays: 120, verified: false },
  },
  {
    state: 'PA',
    name: 'Pennsylvania',
    code: '15 Pa. Cons. Stat.',
    notice: [{ section: '1704(b)', least: 5, most: null, verified: true }],
    fundamentalNotice: { section: '1704(b)', least: 10, most: null, verified: true },
    record: [{ section: '1763', least: null, most: 90, verified: true }],
    defaultRecordDate: { section: '1763', is: 'the day before the notice', verified: true },
    intervals: [],
    longestAdjournment: { section: '1755(c)', days: 15, verified: true },
  },
  {
    state: 'NJ',
    name: 'New Jersey',
    code: 'N.J. Stat.',
    notice: [{ section: '14A:5-4', least: 10, most: 60, verified: true }],
    record: [{ section: '14A:5-7', least: 10, most: 60, verified: true }],
    defaultRecordDate: { section: '14A:5-7', is: 'the day before the notice', verified: true },
    intervals: [{ section: '14A:5-2', monthsAfterLastMeeting: 13, verified: true }],
  },
  {
    state: 'WA',
    name: 'Washington',
    code: 'Wash. Rev. Code',
    notice: [{ section: '23B.07.050', least: 10, most: 60, verified: false }],
    fundamentalNotice: { section: '23B.07.050', least: 20, most: 60, verified: false },
    record: [{ section: '23B.07.070', least: null, most: 70, verified: true }],
    defaultRecordDate: { section: '23B.07.070', is: 'the day before the notice', verified: true },
    intervals: [{ section: '23B.07.030', monthsAfterLastMeeting: 15, monthsAfterFiscalYearEnd: 6, verified: false }],
    adjournment: { section: '23B.07.070', needs: 'record date', beyondDays: 120, verified: true },
  },
  {
    state: 'VA',
    name: 'Virginia',
    code: 'Va. Code',
    notice: [{ section: '13.1-658', least: 10, most: 60, verified: true }],
    fundamentalNotice: { section: '13.1-658', least: 25, most: 60, verified: true },
    record: [{ section: '13.1-660', least: null, most: 70, verified: false }],
    defaultRecordDate: { section: '13.1-660', is: 'the day before the notice', verified: false },
    intervals: [{ section: '13.1-656', monthsAfterLastMeeting: 15, monthsAfterFiscalYearEnd: 6, verified: false }],
    adjournment: { section: '13.1-660', needs: 'record date', beyondDays: 120, verified: false },
  },
  {
    state: 'OH',
    name: 'Ohio',
    code: 'Ohio Rev. Code',
    notice: [{ section: '1701.41', least: 7, most: 60, verified: false }],
    record: [{ section: '1701.45', least: null, most: 60, verified: true }],
    defaultRecordDate: { section: '1701.45', is: 'the day before the notice', verified: false },
    intervals: [],
  },
  {
    state: 'GA',
    name: 'Georgia',
    code: 'Ga. Code',
    notice: [{ section: '14-2-705', least: 10, most: 60, verified: true }],
    record: [{ section: '14-2-707', least: null, most: 70, verified: true }],
    defaultRecordDate: { section: '14-2-707', is: 'the day before the notice', verified: true },
    intervals: [{ section: '14-2-703', monthsAfterLastMeeting: 15, monthsAfterFiscalYearEnd: 6, verified: true }],
    adjournment: { section: '14-2-707', needs: 'record date', beyondDays: 120, verified: true },
  },
  {
    state: 'NC',
    name: 'North Carolina',
    code: 'N.C. Gen. Stat.',
    notice: [{ section: '55-7-05', least: 10, most: 60, verified: true }],
    record: [{ section: '55-7-07', least: null, most: 70, verified: false }],
    defaultRecordDate: { section: '55-7-07', is: 'the day before the notice', verified: false },
    intervals: [{ section: '55-7-03', monthsAfterLastMeeting: 15, verified: false }],
    adjournment: { section: '55-7-07', needs: 'record date', beyondDays: 120, verified: false },
  },
];

/** States whose windows are known from memory only, without their sections: days of notice, and of the record date. */
export const statesFromMemory: readonly {
  readonly state: string;
  readonly name: string;
  readonly notice: readonly [least: number, most: number | 'two months'];
  readonly record: readonly [least: number | null, most: number];
}[] = [
  { state: 'IN', name: 'Indiana', notice: [10, 60], record: [null, 70] },
  { state: 'WI', name: 'Wisconsin', notice: [10, 60], record: [null, 70] },
  { state: 'CO', name: 'Colorado', notice: [10, 60], record: [null, 70] },
  { state: 'OR', name: 'Oregon', notice: [10, 60], record: [null, 70] },
  { state: 'UT', name: 'Utah', notice: [10, 60], record: [null, 70] },
  { state: 'CT', name: 'Connecticut', notice: [10, 60], record: [null, 70] },
  { state: 'SC', name: 'South Carolina', notice: [10, 60], record: [null, 70] },
  { state: 'AZ', name: 'Arizona', notice: [10, 60], record: [null, 70] },
  { state: 'IA', name: 'Iowa', notice: [10, 60], record: [null, 70] },
  { state: 'MI', name: 'Michigan', notice: [10, 60], record: [10, 60] },
  { state: 'OK', name: 'Oklahoma', notice: [10, 60], record: [10, 60] },
  { state: 'KS', name: 'Kansas', notice: [10, 60], record: [10, 60] },
  { state: 'IL', name: 'Illinois', notice: [10, 60], record: [10, 60] },
  { state: 'TN', name: 'Tennessee', notice: [10, 'two months'], record: [null, 70] },
  { state: 'MO', name: 'Missouri', notice: [10, 70], record: [null, 70] },
];
