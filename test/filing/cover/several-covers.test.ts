import { describe, expect, test } from 'vitest';
import { filingIn, numbersOf, rejectionOf } from '../support/reading.ts';
import { coverPage, htmlReport, prose, report, submission } from '../support/samples.ts';

const body = `Item 5. Other Events\n\n${prose}`;
const quill = { name: 'QUILL BANK', fileNumber: '0-31999' };

describe('reports one behind the other, without the tags of a submission', () => {
  test.each([
    ['of two companies', report(body), report(body, quill)],
    ['of two companies, in HTML', htmlReport(body), htmlReport(body, quill)],
    ['of two companies, the second in HTML', report(body), htmlReport(body, quill)],
    ['of two companies, the first in HTML', htmlReport(body), report(body, quill)],
    ['with a rule between them', `${report(body)}\n${'='.repeat(70)}`, report(body, quill)],
    ['with a page break between them', `${report(body)}\f`, report(body, quill)],
    [
      'in an envelope of XML',
      `<?xml version="1.0"?><filings>${htmlReport(body)}`,
      `${htmlReport(body, quill)}</filings>`,
    ],
    ['of one company, a current one behind a quarterly one', report(body, { form: '10-Q' }), report(body)],
    ['of one company for two days', report(body), report(body, { reportDate: 'June 8, 2004' })],
  ])('are rejected: %s', async (_, one, other) => {
    expect(await rejectionOf(`${one}\n\n${other}`)).toContain('several filings');
  });

  const cases: Record<string, string> = {
    'a report that repeats its cover page': `${coverPage()}${report(body)}`,
    'an amendment that appends the report it amends': `${report(body, { form: '8-K/A' })}\n\n${report(body, { reportDate: 'May 24, 2004' })}`,
    'a report that is there twice': `${report(body)}\n\n${report(body)}`,
    'a report that speaks of the Commission further down': report(
      `${body}\n\nThe Securities and Exchange Commission was told.`,
    ),
  };
  test.each(Object.entries(cases))('is one: %s', async (_, source) => {
    expect(numbersOf(await filingIn(source))).toContain('5');
  });

  test('in a submission the documents are parted by their tags, and an exhibit may be another’s report', async () => {
    const source = submission([
      { type: '8-K', text: report(body) },
      { type: 'EX-99', text: report(body, quill) },
    ]);
    expect(numbersOf(await filingIn(source))).toBe('5');
  });
});
