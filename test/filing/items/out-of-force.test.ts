import { describe, expect, test } from 'vitest';
import { filingIn } from '../support/reading.ts';
import { prose, report, secHeader, submission } from '../support/samples.ts';

async function warningsOn(reportDate: string, item: string): Promise<readonly string[]> {
  return (await filingIn(report(`${item}\n\n${prose}`, { reportDate }))).warnings;
}

describe('items that Form 8-K did not have at the time', () => {
  test.each([
    [
      'Item 9 between Regulation S and Regulation FD',
      'June 1, 1999',
      'Item 9. Sundry',
      'Form 8-K had no Item 9 on 1999-06-01.',
    ],
    ['Item 12 before 2003', 'June 1, 2002', 'Item 12. Results', 'Form 8-K had no Item 12 on 2002-06-01.'],
    [
      'an old number in 2005',
      'June 1, 2005',
      'Item 9. Regulation FD Disclosure',
      'Form 8-K had no Item 9 on 2005-06-01.',
    ],
    [
      'Item 5.07 in 2008',
      'June 1, 2008',
      'Item 5.07. Submission of Matters',
      'Form 8-K had no Item 5.07 on 2008-06-01.',
    ],
  ])('%s', async (_, date, item, warning) => {
    expect(await warningsOn(date, item)).toEqual([warning]);
  });

  test.each([
    ['Item 9 for Regulation S', 'June 1, 1997', 'Item 9. Sales of Equity Securities Pursuant to Regulation S'],
    ['Item 9 for Regulation FD', 'June 1, 2001', 'Item 9. Regulation FD Disclosure'],
    [
      'an event of the last days of the old form, reported on the new one',
      'August 20, 2004',
      'Item 8.01. Other Events',
    ],
    ['a report without a date', 'soon', 'Item 12. Results'],
  ])('but not %s', async (_, date, item) => {
    expect(await warningsOn(date, item)).toEqual([]);
  });

  test('the day of filing decides where it is known', async () => {
    const text = report(`Item 8.01. Other Events\n\n${prose}`);
    const { warnings } = await filingIn(submission([{ type: '8-K', text }], secHeader([''])));
    expect(warnings).toEqual(['Form 8-K had no Item 8.01 on 2004-05-27.']);
  });
});

describe('an old form that is filled in whole', () => {
  test.each([
    ['with dots', 'Items 1. - 4. Not Applicable.', 'Items 6. - 8. Not Applicable.'],
    ['without', 'Items 1-4. Not applicable', 'Items 6-8. (Not applicable)'],
    ['one by one', 'Item 2. Acquisition or Disposition of Assets.\n\nNot applicable.', 'Item 6. Inapplicable.'],
    ['with two of each', 'Items 1 and 2.   N/A', 'Items 7 and 8:   Not  Applicable'],
  ])('has no item that does not apply: %s', async (_, first, last) => {
    const text = report(`${first}\n\nItem 5. Other Events.\n\n${prose}\n\n${last}`, { reportDate: 'June 10, 1994' });
    const filing = await filingIn(text);
    expect(filing.items.map(({ number }) => number)).toEqual(['5']);
    expect(filing.main.text.text.slice(filing.items[0]?.start, filing.items[0]?.end)).not.toContain(last);
  });

  test('has the item that says more than that it does not apply, and the one that the header lists', async () => {
    const body = `Item 1. Changes in Control\n\nNot applicable to the lamp works. ${prose}\n\nItem 7. Exhibits\n\nNot applicable`;
    const text = report(body, { reportDate: 'June 10, 1994' });
    const filed = secHeader(['Changes in control of registrant', 'Financial statements and exhibits']);
    const filing = await filingIn(submission([{ type: '8-K', text }], filed));
    expect(filing.items.map(({ number }) => number)).toEqual(['1', '7']);
  });

  test('has no item of today, be it captioned as one in the list of its exhibits', async () => {
    const body = `Item 7. Financial statements and sundries\n\n${prose}\n\nFINANCIAL STATEMENTS AND EXHIBITS\n\n${prose}`;
    const text = report(body, { reportDate: 'June 10, 1994' });
    const filed = secHeader(['Financial statements and exhibits']);
    const filing = await filingIn(submission([{ type: '8-K', text }], filed));
    expect(filing.items.map(({ number }) => number)).toEqual(['7']);
    expect(filing.warnings.filter((warning) => warning.includes('9.01'))).toEqual([]);
  });
});
