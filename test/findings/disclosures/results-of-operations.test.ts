import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { documentThatSays, type Paper } from '../support/filing-that-says.ts';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const results = 'On Monday Marsh Lantern announced its financial results for the quarter ended March 31.';

interface Case {
  readonly name: string;
  readonly paper: Paper;
  readonly remark: string | null;
}

const cases: readonly Case[] = [
  {
    name: 'under Item 9 while EDGAR had no code for Item 12',
    paper: { on: '2003-05-14', heading: 'Item 9. Regulation FD Disclosure.' },
    remark:
      'Results of operations under Item 9, as the Commission asked until July 27, 2003, because EDGAR had no code for Item 12.',
  },
  {
    name: 'under Item 9 on the last day of that time',
    paper: { on: '2003-07-27', heading: 'Item 9. Regulation FD Disclosure.' },
    remark:
      'Results of operations under Item 9, as the Commission asked until July 27, 2003, because EDGAR had no code for Item 12.',
  },
  {
    name: 'under Item 9 from the day EDGAR had a code',
    paper: { on: '2003-07-28', heading: 'Item 9. Regulation FD Disclosure.' },
    remark: 'Results of operations are announced under Item 9; the form has Item 12 for them.',
  },
  {
    name: 'under Item 5',
    paper: { on: '2004-05-14', heading: 'Item 5. Other Events.' },
    remark: 'Results of operations are announced under Item 5; the form has Item 12 for them.',
  },
  {
    name: 'under Item 7.01',
    paper: { heading: 'Item 7.01. Regulation FD Disclosure.' },
    remark: 'Results of operations are announced under Item 7.01; the form has Item 2.02 for them.',
  },
  {
    name: 'under Item 8.01',
    paper: { heading: 'Item 8.01. Other Events.' },
    remark: 'Results of operations are announced under Item 8.01; the form has Item 2.02 for them.',
  },
  {
    name: 'under the item that is made for them: nothing to remark',
    paper: { heading: 'Item 2.02. Results of Operations and Financial Condition.' },
    remark: null,
  },
  {
    name: 'under Item 5 before Item 12 was in force: nothing to remark',
    paper: { on: '2003-03-27', heading: 'Item 5. Other Events.' },
    remark: null,
  },
  {
    name: 'under Item 5 on the first day of Item 12',
    paper: { on: '2003-03-28', heading: 'Item 5. Other Events.' },
    remark: 'Results of operations are announced under Item 5; the form has Item 12 for them.',
  },
  {
    name: 'under the item of the old form that is made for them: nothing to remark',
    paper: { on: '2004-05-14', heading: 'Item 12. Results of Operations and Financial Condition.' },
    remark: null,
  },
  {
    name: 'under an item that nobody would look under: nothing to remark',
    paper: { heading: 'Item 1.01. Entry into a Material Definitive Agreement.' },
    remark: null,
  },
  {
    name: 'in a paper without a date, which may be older than Item 12: nothing to remark',
    paper: { on: null, heading: 'Item 5. Other Events.' },
    remark: null,
  },
  {
    name: 'in a periodic report, whose items are others: nothing to remark',
    paper: { form: '10-Q' },
    remark: null,
  },
];

describe('results of operations', () => {
  test.each(named(cases))('%s', async (_name, { paper, remark }) => {
    const found = await ofKind('other-item', results, paper);
    expect(found.flatMap(({ remarks }) => textsOf(remarks))).toEqual(remark === null ? [] : [remark]);
  });

  test('beside Item 2.02 in the same report: nothing to remark', async () => {
    const says = `${results}

Item 8.01. Other Events.

${results}`;
    expect(await ofKind('other-item', says, { heading: 'Item 2.02. Results of Operations.' })).toEqual([]);
  });

  test('beside Item 12 in the same report: nothing to remark', async () => {
    const says = `${results}

Item 9. Regulation FD Disclosure.

${results}`;
    const paper = { on: '2004-05-14', heading: 'Item 12. Results of Operations and Financial Condition.' };
    expect(await ofKind('other-item', says, paper)).toEqual([]);
  });

  test('in a document by itself, dated by its cover page', async () => {
    const source = documentThatSays(results, { on: '2004-05-14', heading: 'Item 5. Other Events.' });
    const found = findingsIn(await filingIn(source));
    expect(found.map((one) => one.kind)).toEqual(['other-item']);
  });

  test('are shown by the whole sentence that announces them', async () => {
    const says = `Marsh Lantern makes lamps. ${results} It makes wicks, too.`;
    const [found] = await ofKind('other-item', says, { heading: 'Item 8.01. Other Events.' });
    expect(found).toMatchObject({ item: '8.01', topic: 'results-of-operations' });
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([results]);
  });
});

describe('what is no announcement of results', () => {
  const others = [
    { name: 'another event', says: 'On Monday Marsh Lantern announced the opening of a plant in Salem.' },
    {
      name: 'a risk that warnings about forecasts list',
      says: 'Many factors could cause events to differ materially, among them the effect of the announcement of the merger on our operating results.',
    },
    { name: 'a forecast that names no results', says: 'Marsh Lantern expects a good year for lamps.' },
  ];
  test.each(named(others))('%s', async (_name, { says }) => {
    expect(await ofKind('other-item', says)).toEqual([]);
  });
});
