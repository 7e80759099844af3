import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../lambdas/findings/find.ts';
import { filingIn, numbersOf } from '../support/reading.ts';

const cover = `SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 25, 2024

MARSH LANTERN CORPORATION
(Exact name of registrant as specified in its charter)

`;
const news = 'The Company expects to sell ninety thousand lanterns this year.';
const listing = (line: string, body: string) => `<SEC-HEADER>
ACCESSION NUMBER: 0009990031-24-000007
CONFORMED SUBMISSION TYPE: 8-K
CONFORMED PERIOD OF REPORT: 20240525
ITEM INFORMATION: ${line}
FILED AS OF DATE: 20240526
FILER:
	COMPANY CONFORMED NAME: MARSH LANTERN CORP
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
${body}
</TEXT>
</DOCUMENT>`;

describe('a misprinted number before the form’s own caption is that item, and it is said', () => {
  test.each([
    'Item 7-01 Regulation FD Disclosure',
    'Item 7/01 Regulation FD Disclosure',
    'ITEM SEVEN.01 REGULATION FD DISCLOSURE',
    'Item VII.01 Regulation FD Disclosure',
    'Item 7.010 Regulation FD Disclosure',
    'Item 7.0l Regulation FD Disclosure',
    'Item 7–01. Regulation FD Disclosure',
    'Item 7.1 Regulation FD Disclosure',
    'Item 7,01 Regulation FD Disclosure',
    'Item 701 Regulation FD Disclosure',
    'Item 7·01 Regulation FD Disclosure.',
    'Item 7:01 - Regulation FD Disclosure',
    'Item 7 01 Regulation FD Disclosure',
    'Item 7.O1 Regulation FD Disclosure',
    'Item 7. 0l Regulation FD Disclosure',
    'Item 7.001 Regulation FD Disclosure',
    'Item 7..01 Regulation FD Disclosure',
    "Item 7'01 Regulation FD Disclosure",
    'Item 7*01 Regulation FD Disclosure',
    'Item 7.0I Regulation FD Disclosure',
    'Item 7.02 Regulation FD Disclosure',
    'Item 71 Regulation FD Disclosure',
    'Item 7.0.1 Regulation FD Disclosure',
    'Item 12.01 - Regulation FD Disclosure',
    'ltem 7.01 Regulation FD Disclosure',
    'Itm 7.01: Regulation FD Disclosure',
    'Section 7.01 Regulation FD Disclosure',
    '(7.01) Regulation FD Disclosure',
    'I T E M  7 . 0 1  R E G U L A T I O N  F D  D I S C L O S U R E',
  ])('%s', async (heading) => {
    const filing = await filingIn(`${cover}${heading}\n\n${news}\n`);
    expect(numbersOf(filing)).toBe('7.01');
    expect(findingsIn(filing).map(({ kind }) => kind)).toContain('regulation-fd-disclosure');
  });

  test('with a remark', async () => {
    const filing = await filingIn(`${cover}Item 8-01 Other Events\n\n${news}\n`);
    expect(filing.warnings).toEqual([
      'The heading "Item 8-01 Other Events" is read as Item 8.01, whose caption it bears.',
    ]);
  });

  test('in brackets, which needs none', async () => {
    const filing = await filingIn(`${cover}Item [7.01] Regulation FD Disclosure\n\n${news}\n`);
    expect([numbersOf(filing), filing.warnings]).toEqual(['7.01', []]);
  });

  test.each(['ltem 7.01 Regulation FD Disclosure', '7.01. Regulation FD Disclosure'])(
    'also beside headings that are well written: %s',
    async (heading) => {
      const filing = await filingIn(`${cover}${heading}\n\n${news}\n\nItem 9.01 Financial Statements and Exhibits\n`);
      expect(numbersOf(filing)).toBe('7.01 9.01');
    },
  );

  test.each([
    'Item 9.01 Regulation FD Disclosure',
    'Item 7 - Regulation FD Disclosure',
    'Item 8.01 Regulation FD Disclosure',
  ])('the number of another item is that item, and what it is headed is told: %s', async (heading) => {
    const found = findingsIn(await filingIn(`${cover}${heading}\n\n${news}\n`));
    expect(found.map(({ kind }) => kind)).toEqual(['regulation-fd-disclosure']);
  });

  test('but not where the heading is the misprint', async () => {
    const heading = 'Item 5.03 Regulation FD Disclosure';
    expect(findingsIn(await filingIn(`${cover}${heading}\n\nThe charter was amended.\n`))).toEqual([]);
  });

  test('a heading of two items is told as a disclosure once', async () => {
    const heading = 'Items 2.02 and 7.01 Results of Operations and Financial Condition; Regulation FD Disclosure';
    const found = findingsIn(await filingIn(`${cover}${heading}\n\n${news}\n`));
    expect(found.filter(({ kind }) => kind === 'regulation-fd-disclosure')).toHaveLength(1);
  });

  test.each([
    'Item 7-01 Lantern sales',
    'Item 7.1 of the agreement',
    'Item 701 of Regulation S-K',
    'Item 7.02 Other lanterns',
    'Section 7.01 of the agreement',
    '7.01 Regulation FD Disclosure is what the Company heads its news of lanterns with',
  ])('not before other words: %s', async (heading) => {
    expect(numbersOf(await filingIn(`${cover}Item 8.01 Other Events\n\n${news}\n\n${heading}\n`))).toBe('8.01');
  });
});

describe('what the header lists and the body does not show', () => {
  test('the caption alone is the item that the header lists', async () => {
    const filing = await filingIn(listing('Regulation FD Disclosure', `${cover}Regulation FD Disclosure\n\n${news}`));
    expect(numbersOf(filing)).toBe('7.01');
  });

  test.each([
    ['REGULATION FD DISCLOSURE', 'Regulation FD Disclosure'],
    ['Regulation FD Disclosure.', '7.01'],
    ['R e g u l a t i o n  F D  D i s c l o s u r e', 'REGULATION FD DISCLOSURE'],
    ['Other Events', '8.01'],
  ])('however it is written: %s, listed as %s', async (caption, line) => {
    const filing = await filingIn(listing(line, `${cover}${caption}\n\n${news}`));
    expect(numbersOf(filing)).toBe(/other/i.test(caption) ? '8.01' : '7.01');
  });

  test('the caption alone is none that the header does not list', async () => {
    const filing = await filingIn(listing('Other Events', `${cover}Regulation FD Disclosure\n\n${news}`));
    expect(numbersOf(filing)).toBe('');
  });

  test.each([
    ['no heading', `${cover}${news}`, 'no heading of that item was found in the document'],
    ['no text', '', 'the document holds no text'],
    ['another item', `${cover}Item 8.01 Other Events\n\n${news}`, 'no heading of that item was found in the document'],
  ])('Regulation FD is told as listed: %s', async (_, body, why) => {
    const filing = await filingIn(listing('Regulation FD Disclosure', body));
    expect(findingsIn(filing)).toEqual([
      expect.objectContaining({
        kind: 'unsure',
        about: 'disclosure',
        says: `The header lists a Regulation FD disclosure, but ${why}.`,
      }),
    ]);
  });

  test('an 8-K without any item', async () => {
    expect((await filingIn(`${cover}${news}`)).warnings).toEqual([
      'No item of Form 8-K was found in the document. Please read the filing itself.',
    ]);
    expect((await filingIn(listing('Other Events', `${cover}${news}`))).warnings).toEqual([
      'No item of Form 8-K was found in the document. The header lists "Other Events". Please read the filing itself.',
    ]);
  });
});

describe('an item that says it holds nothing is no disclosure', () => {
  test.each([
    '[Not applicable.]',
    '(None)',
    'N/A',
    'Omitted',
    'Intentionally omitted.',
    'Not used.',
    '[Reserved]',
    'This item is not applicable.',
    'The Company has nothing to disclose under this item.',
    'There is nothing to report.',
    'No information is furnished under this Item 7.01.',
    'The registrant has no information to report.',
    'Nothing to disclose',
  ])('%s', async (body) => {
    const filing = await filingIn(
      `${cover}Item 7.01 Regulation FD Disclosure\n\n${body}\n\nItem 8.01 Other Events\n\n${news}\n`,
    );
    expect(findingsIn(filing).filter(({ kind }) => kind === 'regulation-fd-disclosure')).toEqual([]);
  });

  test.each([
    'None of the lanterns will be sold at a loss this year.',
    'The Company has no plans to disclose lantern prices, and expects sales of ninety thousand.',
    'Nothing in the lantern market has changed since the guidance of May, which the Company repeats.',
    'The material omitted from the slides is attached as Exhibit 99.1.',
  ])('but this is one: %s', async (body) => {
    const filing = await filingIn(
      `${cover}Item 7.01 Regulation FD Disclosure\n\n${body}\n\nItem 8.01 Other Events\n\n${news}\n`,
    );
    expect(findingsIn(filing).map(({ kind }) => kind)).toContain('regulation-fd-disclosure');
  });
});
