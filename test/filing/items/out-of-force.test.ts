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
