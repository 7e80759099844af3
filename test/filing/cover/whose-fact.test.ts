import { describe, expect, test } from 'vitest';
import { Likeness, likenessOfNames } from '../../../lambdas/filing/cover/same-company.ts';
import { stateInText } from '../../../lambdas/filing/cover/state-in-text.ts';
import { stateOfIncorporation } from '../../../lambdas/filing/cover/state-of-incorporation.ts';
import { readFiling } from '../../../lambdas/filing/read-filing.ts';
import { filingFactsOf } from '../../../lambdas/registrant/filing-facts.ts';

describe('which of two names are one company’s', () => {
  const cases: Record<string, [a: string, b: string, likeness: Likeness]> = {
    'another form of company': ['MARSH LANTERN CORP', 'Marsh Lantern Corporation', Likeness.same],
    'abbreviated words': ['INTL QUILL MACHINES CORP', 'International Quill Machines, Inc.', Likeness.same],
    'a state that EDGAR adds': ['QUILL POINT INC /DE/', 'Quill Point, Inc.', Likeness.same],
    'an article': ['QUILL POINT CO', 'The Quill Point Company', Likeness.same],
    'one word shared': ['MARSH METRO INC', 'Marsh Energy, Inc.', Likeness.alike],
    'nothing shared': ['QUILL BANK', 'Marsh Energy, Inc.', Likeness.different],
  };
  test.each(Object.entries(cases))('%s', (_, [a, b, likeness]) => {
    expect([likenessOfNames(a, b), likenessOfNames(b, a)]).toEqual([likeness, likeness]);
  });
});

describe('the state of incorporation in the text', () => {
  const cases: Record<string, [text: string, state: string | null]> = {
    'behind the name': ['Proxies are asked for by Marsh Lantern Corporation, a Delaware corporation.', 'DE'],
    'behind a defined term': ['Marsh Lantern Corp. (the “Company”), an Ohio corporation, sends you this.', 'OH'],
    'as a statement': ['The Company is a Maryland corporation and its directors owe duties.', 'MD'],
    'as a reason': ['As a New Jersey corporation, we are bound by its statute.', 'NJ'],
    'as we': ['We are a Maryland real estate investment trust.', 'MD'],
    'by its law': ['The Company is incorporated under the laws of the State of Nevada.', 'NV'],
    'of a subsidiary': ['Quill LLC, a Texas limited liability company, is a lender.', null],
    'of a subsidiary of the company': ['Quill is a subsidiary of the Company, a Texas corporation.', null],
    'of the other side of a merger': ['Merger Sub, an Ohio corporation, and the Company agreed.', null],
    'to come': ['After the conversion the Company will become a Texas corporation.', null],
    'two of them': ['The Company is a Maryland corporation. The Company is a Texas corporation.', null],
    'of a country': ['Marsh Lantern Ltd., a Bermuda company, holds its meeting in May.', 'Bermuda'],
    'of a country, with its kind': ['The Company is a Cayman Islands exempted company.', 'Cayman Islands'],
    'by the word for its people': ['As an Irish public limited company, we need a resolution.', 'Ireland'],
    'by the law of a republic': [
      'The Company is organized under the laws of the Republic of the Marshall Islands.',
      'Marshall Islands',
    ],
    'by the law of a province': ['We are incorporated under the laws of the Province of Ontario.', 'Ontario, Canada'],
    'of a country, of somebody else': ['Quill Holdings, a Bermuda company, is a lender.', null],
    'of a state, by a word that tells no more than an office': [
      'Marsh Lantern Corp., a New York company, sells.',
      null,
    ],
    none: ['The annual meeting is in Delaware.', null],
  };
  test.each(Object.entries(cases))('%s', (_, [text, state]) => {
    expect(stateInText(text, 'MARSH LANTERN CORP')).toBe(state);
  });

  test.each(['File Number', 'Commission File Numbers', 'IRS Employer Identification Number'])(
    '%s is no country',
    (label) => {
      expect(stateOfIncorporation(`Quill Bank\n\n${label}\n(State of incorporation)\n`)).toBeNull();
    },
  );

  test('the seat of the Commission is no state of incorporation', () => {
    const cover = 'SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\n(State of incorporation)\n';
    expect(stateOfIncorporation(cover)).toBeNull();
  });
});

describe('whose news it is, in a filing of several companies', () => {
  const submission = (body: string) => `<SEC-HEADER>
ACCESSION NUMBER: 0009990041-24-000001
CONFORMED SUBMISSION TYPE: 8-K

FILER:
	COMPANY CONFORMED NAME: MARSH METRO INC
	CENTRAL INDEX KEY: 9990041

FILER:
	COMPANY CONFORMED NAME: MARSH INC
	CENTRAL INDEX KEY: 9990042

FILER:
	COMPANY CONFORMED NAME: QUILL BANK
	CENTRAL INDEX KEY: 9990043
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
FORM 8-K

Item 8.01 Other Events.

${body}

SIGNATURES

MARSH METRO INC
</TEXT>
</DOCUMENT>`;
  async function read(body: string) {
    async function* bytes() {
      yield Buffer.from(submission(body));
    }
    const result = await readFiling(bytes());
    if (result.status !== 'read') throw new Error(result.reason);
    return result.filing;
  }
  const cases: Record<string, [body: string, first: string, named: readonly string[]]> = {
    'the one whose meeting it is': [
      'Quill Bank will hold its annual meeting on June 18, 2024.',
      'QUILL BANK',
      ['QUILL BANK'],
    ],
    'a name that begins another’s': [
      'Marsh Inc. will hold its annual meeting on June 18, 2024.',
      'MARSH INC',
      ['MARSH INC'],
    ],
    'the longer name is not the shorter': [
      'Marsh Metro, Inc. will hold its annual meeting on June 18, 2024.',
      'MARSH METRO INC',
      ['MARSH METRO INC'],
    ],
    'beside another that is only mentioned': [
      'Marsh Metro is the parent. Quill Bank’s annual meeting will be on June 18, 2024.',
      'QUILL BANK',
      ['MARSH METRO INC', 'QUILL BANK'],
    ],
    'by a short name that the text gives it': [
      'Quill Bank (“QB”) has a new mill. The Board of QB set June 18, 2024 as the day of its annual meeting.',
      'QUILL BANK',
      ['QUILL BANK'],
    ],
    'as the company': [
      'Marsh Metro, Inc. is the parent of Quill Bank (the “Company”). The annual meeting of the Company will be on June 18, 2024.',
      'QUILL BANK',
      ['MARSH METRO INC', 'QUILL BANK'],
    ],
    'the only one of whom there is word': [
      'Quill Bank has a new mill. The annual meeting will be on June 18, 2024.',
      'QUILL BANK',
      ['QUILL BANK'],
    ],
    'a short name of two is none’s': [
      'Marsh Metro, Inc. (the “Company”) and Quill Bank (the “Company”) agree. The annual meeting of the Company will be on June 18, 2024.',
      'MARSH METRO INC',
      ['MARSH METRO INC', 'QUILL BANK'],
    ],
    'news of no meeting leaves the order': ['Quill Bank has a new mill.', 'MARSH METRO INC', ['QUILL BANK']],
    'nobody named': [
      'The annual meeting will be on June 18, 2024.',
      'MARSH METRO INC',
      ['MARSH METRO INC', 'MARSH INC', 'QUILL BANK'],
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [body, first, named]) => {
    const filing = await read(body);
    expect(filing.registrants[0]?.name).toBe(first);
    expect(filing.named.map(({ name }) => name).sort()).toEqual([...named].sort());
  });

  test('nothing is remembered of one that the text does not name', async () => {
    const filing = await read('Quill Bank will hold its annual meeting on June 18, 2024.');
    const finding = { kind: 'advance-notice-clause' } as Parameters<typeof filingFactsOf>[2][number];
    expect(filing.registrants.map((one) => filingFactsOf(filing, one, [finding]).findings.length)).toEqual([1, 0, 0]);
  });
});
