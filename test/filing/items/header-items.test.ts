import { describe, expect, test } from 'vitest';
import { filingIn } from '../support/reading.ts';
import { prose, report, secHeader, submission } from '../support/samples.ts';

/** What is said of header lines against items of the body. */
async function warningsAbout(lines: readonly string[], ...items: readonly string[]): Promise<readonly string[]> {
  const text = report(items.map((i) => `${i}\n\n${prose}\n\n`).join(''), { reportDate: 'May 25, 2004' });
  return (await filingIn(submission([{ type: '8-K', text }], secHeader(lines)))).warnings;
}

describe('nothing is said', () => {
  const cases: Record<string, [lines: string[], items: string[]]> = {
    'of captions that agree': [['Regulation FD Disclosure'], ['Item 9. Regulation FD Disclosure']],
    'of captions in the plural': [
      ['Amendments to the Registrant’s Code of Ethics, or Waiver of a Provision of the Code of Ethics'],
      ["Item 10. Amendment to Registrant's Code of Ethics"],
    ],
    'of a colon for a semicolon': [
      [
        'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
      ],
      ['Item 5.02. Departure of Directors or Certain Officers'],
    ],
    'of codes': [
      ['05', '9.01'],
      ['Item 5. Other Events', 'Item 9.01. Exhibits'],
    ],
    'of an empty line, usual in the 1990s': [[''], ['Item 5. Other Events']],
    'when there are no lines': [[], ['Item 5. Other Events']],
  };
  test.each(Object.entries(cases))('%s', async (_, [lines, items]) => {
    expect((await warningsAbout(lines, ...items)).filter((w) => /lists?\b/.test(w))).toEqual([]);
  });
});

describe('both are given', () => {
  test('when the header has another item', async () => {
    expect(await warningsAbout(['Change in fiscal year'], 'Item 5. Other Events')).toEqual([
      'The header lists "Change in fiscal year", which the document does not have; it has Item 5, which the header does not list.',
    ]);
  });

  test('a line that is no item', async () => {
    expect(await warningsAbout(['Other events', 'Sundry'], 'Item 5. Other Events')).toEqual([
      'The header lists "Sundry", which the document does not have; it has Item 5.',
    ]);
  });

  test('each by itself when the header lists some of them', async () => {
    expect(
      await warningsAbout(['Other events', '1'], 'Item 5. Other Events', 'Item 9. Regulation FD Disclosure'),
    ).toEqual([
      'The header lists "1", which the document does not have; it has Item 5, Item 9.',
      'The document has Item 9, which the header does not list.',
    ]);
  });

  test('several of each', async () => {
    expect(await warningsAbout(['1', '2'], 'Item 5. Other Events', 'Item 9. Regulation FD Disclosure')).toEqual([
      'The header lists "1", "2", which the document does not have; it has Item 5, Item 9, which the header does not list.',
    ]);
  });
});
