import type { StateCorporationLaw } from './state-corporation-law.ts';

export const idahoToMinnesota: readonly StateCorporationLaw[] = [
  {
    state: 'ID',
    name: 'Idaho',
    code: 'Idaho Code',
    notice: [{ section: '30-29-705', least: 10, most: 60, verified: false }],
    record: [{ section: '30-29-707', least: null, most: 70, verified: false }],
    intervals: [
      {
        section: '30-29-703',
        monthsAfterLastMeeting: 15,
        monthsAfterFiscalYearEnd: 6,
        verified: true,
        source: 'legislature.idaho.gov (2019)',
      },
    ],
  },
  {
    state: 'IL',
    name: 'Illinois',
    code: '805 ILCS 5/',
    notice: [{ section: '7.15', least: 10, most: 60, verified: false, formerly: 'state.il.notice' }],
    record: [{ section: '7.25', least: 10, most: 60, verified: false, formerly: 'state.il.record-date' }],
    intervals: [
      { section: '7.05', monthsAfterLastMeeting: 15, monthsAfterFiscalYearEnd: 6, verified: true, source: 'ilga.gov' },
    ],
  },
  {
    state: 'IN',
    name: 'Indiana',
    code: 'Ind. Code',
    notice: [
      {
        section: '23-1-29-5',
        least: 10,
        most: 60,
        verified: true,
        formerly: 'state.in.notice',
        source: 'instalawyer.io',
      },
    ],
    record: [{ section: '23-1-29-7', least: null, most: 70, verified: false, formerly: 'state.in.record-date' }],
    defaultRecordDate: {
      section: '23-1-29-5(d)',
      is: 'the day before the notice',
      verified: true,
      source: 'instalawyer.io',
    },
    intervals: [],
  },
  {
    state: 'IA',
    name: 'Iowa',
    code: 'Iowa Code',
    notice: [{ section: '490.705', least: 10, most: 60, verified: false, formerly: 'state.ia.notice' }],
    record: [
      {
        section: '490.707(2)',
        least: null,
        most: 70,
        verified: true,
        formerly: 'state.ia.record-date',
        source: 'laws9.com, undated text (history stops at 89 Acts; chapter later re-enacted, from memory: re-check)',
      },
    ],
    intervals: [],
    adjournment: {
      section: '490.707(3)',
      needs: 'record date',
      beyondDays: 120,
      verified: true,
      source: 'laws9.com, undated text (history stops at 89 Acts; chapter later re-enacted, from memory: re-check)',
    },
  },
  {
    state: 'KS',
    name: 'Kansas',
    code: 'Kansas corporation law',
    notice: [{ section: '', least: 10, most: 60, verified: false }],
    record: [{ section: '', least: 10, most: 60, verified: false }],
    intervals: [],
  },
  {
    state: 'ME',
    name: 'Maine',
    code: 'Me. Rev. Stat. tit. 13-C',
    notice: [
      { section: '705(1)', least: 10, most: 60, verified: true, source: 'legislature.maine.gov (PL 2011 c. 274)' },
    ],
    record: [{ section: '707(2)', least: null, most: 70, verified: true, source: 'casetext' }],
    defaultRecordDate: {
      section: '705(4)',
      is: 'the day before the notice',
      verified: true,
      source: 'legislature.maine.gov',
    },
    intervals: [],
    adjournment: { section: '707(3)', needs: 'record date', beyondDays: 120, verified: true, source: 'casetext' },
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
    state: 'MI',
    name: 'Michigan',
    code: 'Mich. Comp. Laws',
    notice: [
      {
        section: '450.1404(1)',
        least: 10,
        most: 60,
        verified: true,
        formerly: 'state.mi.notice',
        source: 'instalawyer.io',
      },
    ],
    record: [
      {
        section: '450.1412(1)',
        least: 10,
        most: 60,
        verified: true,
        formerly: 'state.mi.record-date',
        source: 'self-law.org',
      },
    ],
    defaultRecordDate: {
      section: '450.1412(1)',
      is: 'the day before the notice',
      verified: true,
      source: 'self-law.org',
    },
    intervals: [
      {
        section: '450.1402',
        monthsAfterLastMeeting: 15,
        daysAfterDesignatedDay: 90,
        verified: true,
        source: 'legislature.mi.gov',
      },
    ],
  },
  {
    state: 'MN',
    name: 'Minnesota',
    code: 'Minn. Stat.',
    notice: [{ section: '302A.435', least: 10, most: 60, verified: true }],
    longerNotice: { section: '302A.435', least: 14, most: 60, verified: true, of: 'a merger or exchange' },
    record: [{ section: '302A.445', least: null, most: 60, verified: false }],
    intervals: [{ section: '302A.431', monthsAfterLastMeeting: 15, verified: true }],
    adjournment: { section: '302A.435', needs: 'notice', beyondDays: 120, verified: true },
  },
];
