import type { StateCorporationLaw } from './state-corporation-law.ts';

export const ohioToSouthCarolina: readonly StateCorporationLaw[] = [
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
    state: 'OK',
    name: 'Oklahoma',
    code: 'Oklahoma corporation law',
    notice: [{ section: '', least: 10, most: 60, verified: false }],
    record: [{ section: '', least: 10, most: 60, verified: false }],
    intervals: [],
  },
  {
    state: 'OR',
    name: 'Oregon',
    code: 'Or. Rev. Stat.',
    notice: [
      {
        section: '60.214',
        least: 10,
        most: 60,
        verified: true,
        formerly: 'state.or.notice',
        source: 'uslawyerdatabase.com (2021 ORS)',
      },
    ],
    record: [
      {
        section: '60.221(2)',
        least: null,
        most: 70,
        verified: true,
        formerly: 'state.or.record-date',
        source: 'flawfinder.ai, text of 2026-03-01',
      },
    ],
    intervals: [],
    adjournment: {
      section: '60.221(3)',
      needs: 'record date',
      beyondDays: 120,
      verified: true,
      source: 'flawfinder.ai, text of 2026-03-01',
    },
  },
  {
    state: 'PA',
    name: 'Pennsylvania',
    code: '15 Pa. Cons. Stat.',
    notice: [{ section: '1704(b)', least: 5, most: null, verified: true }],
    longerNotice: {
      section: '1704(b)',
      least: 10,
      most: null,
      verified: true,
      of: 'a fundamental change',
      isForMergers: true,
    },
    record: [{ section: '1763', least: null, most: 90, verified: true }],
    defaultRecordDate: { section: '1763', is: 'the day before the notice', verified: true },
    intervals: [],
    longestAdjournment: { section: '1755(c)', days: 15, verified: true },
  },
  {
    state: 'SC',
    name: 'South Carolina',
    code: 'S.C. Code',
    notice: [
      { section: '33-7-105(a)', least: 10, most: 60, verified: true, formerly: 'state.sc.notice', source: 'lexace.ai' },
    ],
    record: [{ section: '33-7-107', least: null, most: 70, verified: false, formerly: 'state.sc.record-date' }],
    defaultRecordDate: { section: '33-7-105(d)', is: 'the day before the notice', verified: true, source: 'lexace.ai' },
    intervals: [],
  },
];
