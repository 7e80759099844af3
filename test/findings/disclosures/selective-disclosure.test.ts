import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { filingThatSays, type Paper } from '../support/filing-that-says.ts';

const newPlant = 'Marsh Lantern Corporation opens a plant in Salem, Oregon.';

/** The selective disclosures that an item describes: the day of each, and where it is described. */
async function describedIn(says: string, paper: Paper = { heading: 'Item 7.01. Regulation FD Disclosure.' }) {
  return findingsIn(await filingThatSays(says, paper)).flatMap((one) =>
    one.kind === 'regulation-fd-disclosure' && one.selective !== null
      ? [{ on: one.selective.on?.toString() ?? null, quotes: one.selective.evidence.map(({ quote }) => quote) }]
      : [],
  );
}

describe('a selective disclosure is described', () => {
  test.each([
    [
      'by what an officer did, on a day',
      'On February 26, 2025, an officer inadvertently disclosed to an analyst what sales the Company expects.',
      '2025-02-26',
    ],
    [
      'with the day at its end',
      'A list of orders was mistakenly sent to three investors on February 26, 2025.',
      '2025-02-26',
    ],
    [
      'with a day that lacks the year, which is that of the report',
      'At a dinner on February 26 the chairman unintentionally mentioned the price of the plant.',
      '2025-02-26',
    ],
    ['by its name', 'Results were selectively disclosed on February 26, 2025.', '2025-02-26'],
    ['without a day', 'The Company believes that these remarks constituted a selective disclosure.', null],
    ['by way of precaution', 'This may have been a non-intentional disclosure under Regulation FD.', null],
    ['as what is to be cured', 'To remedy a potential selective disclosure, the Company tells the following.', null],
    ['after the fact', 'The Company has learned that a price list was provided in error.', null],
    [
      'though the information had not been public, which is said in an aside',
      'The slides, which had not been made public, were inadvertently shared with an investor on February 26, 2025.',
      '2025-02-26',
    ],
  ])('%s', async (_, says, on) => {
    expect(await describedIn(`${newPlant} ${says}`)).toEqual([{ on, quotes: [says] }]);
  });
});

describe('no selective disclosure is described', () => {
  test.each([
    ['by a plain report', 'The Company reports its sales on February 26, 2025.'],
    ['by a policy', 'The policy of the Company prohibits selective disclosure of what is material.'],
    ['by what never happens', 'The Company does not make selective disclosures.'],
    ['by what is to be avoided', 'The Company tells this to all, to avoid any selective disclosure.'],
    ['by what could happen', 'Any such statement could constitute a selective disclosure.'],
    ['by what is only supposed', 'If any of this was selectively disclosed, it is now public.'],
    ['by the extent of a precaution', 'To the extent that it is an inadvertent disclosure, it is furnished here.'],
    ['by a mistake of another kind', 'The Company inadvertently omitted an exhibit from its report.'],
    ['by an error of the books', 'The table is restated because sales were recorded in error.'],
  ])('%s', async (_, says) => {
    expect(await describedIn(`${newPlant} ${says}`)).toEqual([]);
  });

  test('by another item of the report', async () => {
    const says = `${newPlant}\n\nItem 8.01. Other Events.\n\nA price list was mistakenly sent to an investor on February 26, 2025.`;
    expect(await describedIn(says)).toEqual([]);
  });
});

test('the first of two descriptions counts', async () => {
  const [first, second] = ['February 20, 2025', 'February 26, 2025'].map(
    (day) => `On ${day} a director accidentally released the figures to a fund.`,
  );
  expect(await describedIn(`${first} ${second}`)).toEqual([{ on: '2025-02-20', quotes: [first] }]);
});
