import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { listedExchanges } from '../../../lambdas/filing/cover/listed-exchanges.ts';
import { fiscalYearEndBefore } from '../../../lambdas/findings/fiscal-year/fiscal-year-end.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

describe('the end of a fiscal year before the meeting of February 12, 1998', () => {
  test.each([
    ['printed', 'For the fiscal year ended September 26, 1997, sales rose.', '09-30', '1997-09-26'],
    [
      'worded: the last Friday of September',
      'Our fiscal year ends on the last Friday of September.',
      '09-30',
      '1997-09-26',
    ],
    [
      'worded: the Saturday closest to January 31',
      'The fiscal year ends on the Saturday closest to January 31.',
      '01-31',
      '1998-01-31',
    ],
    [
      'printed for another company',
      'Heron Quay, for its fiscal year ended June 30, 1997, lost money.',
      '09-30',
      'none',
    ],
    [
      'printed alone and again, against the header of a new holding company',
      'In the fiscal year ended May 31, 1997 sales rose. Audit fees for the year ended May 31, 1997 fell.',
      '12-31',
      '1997-05-31',
    ],
    [
      'printed again and again, for two companies, neither near the header',
      'In the fiscal year ended May 31, 1997 we lost money, and Heron in its fiscal year ended June 30, 1997.',
      '12-31',
      'none',
    ],
    ['not told', 'Sales rose.', '09-30', 'none'],
  ])('%s', async (_name, says, around, expected) => {
    const filing = await filingThatSays(says, { form: 'DEF 14A', on: '1998-01-05' });
    const found = fiscalYearEndBefore(Temporal.PlainDate.from('1998-02-12'), filing, around);
    expect(String(found?.date ?? 'none')).toBe(expected);
  });
});

describe('the exchanges of the table of Section 12(b)', () => {
  const cover = (exchange: string) =>
    `FORM 8-K\n\nSecurities registered pursuant to Section 12(b) of the Act:\n\nCommon stock   MLC   ${exchange}\n\nIndicate by check mark whether ... Nasdaq`;

  test.each([
    ['New York Stock Exchange', ['NYSE']],
    ['NYSE', ['NYSE']],
    ['NYSE American LLC', []],
    ['The Nasdaq Stock Market LLC', ['Nasdaq']],
    ['None', []],
  ])('%s', (exchange, expected) => {
    expect(listedExchanges(cover(exchange))).toEqual(expected);
  });

  test('none without a table', () => {
    expect(listedExchanges('FORM 8-K\n\nOur shares trade on Nasdaq.')).toEqual([]);
  });
});
