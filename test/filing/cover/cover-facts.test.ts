import { describe, expect, test } from 'vitest';
import { readSubmissionHeader } from '../../../lambdas/filing/container/submission-header.ts';
import { coverFacts } from '../../../lambdas/filing/cover/cover-facts.ts';
import { combinedCover } from '../support/covers.ts';
import { coverPage, secHeader } from '../support/samples.ts';

const nothing: readonly ReadonlyMap<string, string>[] = [];
const header = readSubmissionHeader(secHeader());

/** Facts from a cover page, tagged facts, a header and a document type. */
function facts(cover: string, tagged: Record<string, string> = {}, withHeader = false, type: string | null = null) {
  return coverFacts(cover, [new Map(Object.entries(tagged))], withHeader ? header : null, type);
}

describe('the form', () => {
  test.each([
    ['from the header before all', coverPage({ form: '10-Q' }), { 'dei:DocumentType': '10-K' }, true, '8-K/A', '8-K'],
    [
      'from the type of the document',
      coverPage({ form: '10-Q' }),
      { 'dei:DocumentType': '10-K' },
      false,
      '8-K/A',
      '8-K/A',
    ],
    ['from the tagged facts', coverPage({ form: '10-Q' }), { 'dei:DocumentType': '10-K' }, false, null, '10-K'],
    ['from the cover page', coverPage({ form: '10-Q' }), {}, false, null, '10-Q'],
  ])('%s', (_, cover, tagged, withHeader, type, form) => {
    expect(facts(cover, tagged, withHeader, type).form).toBe(form);
  });

  test('an amendment, by its form or its cover page', () => {
    expect(
      [facts(coverPage(), {}, false, '8-K/A'), facts(`${coverPage()}(Amendment No. 1)`), facts(coverPage())].map(
        (f) => f.amendment,
      ),
    ).toEqual([true, true, false]);
  });
});

describe('dates', () => {
  test('the date of report from the cover page, else tagged, else from the header', () => {
    const tagged = { 'dei:DocumentPeriodEndDate': 'May 24, 2004' };
    const undated = coverPage({ reportDate: '' });
    expect(
      [facts(coverPage(), tagged, true), facts(undated, tagged, true), facts(undated, {}, true), facts(undated)].map(
        (f) => f.reportDate?.toString() ?? null,
      ),
    ).toEqual(['2004-05-25', '2004-05-24', '2004-05-25', null]);
  });

  test('only current reports have one', () => {
    expect(facts(coverPage({ form: '10-Q' })).reportDate).toBeNull();
    expect(facts(coverPage({ form: '6-K' })).reportDate?.toString()).toBe('2004-05-25');
    expect(facts(coverPage().replace(/ *FORM 8-K\n/, '')).reportDate?.toString()).toBe('2004-05-25');
  });

  test('the period from the header, else tagged, else from the cover page', () => {
    const cover = 'FORM 10-Q\n\nFor the quarterly period ended March 31, 2004\n';
    const tagged = { 'dei:DocumentPeriodEndDate': 'March 30, 2004' };
    expect([facts(cover, tagged, true), facts(cover, tagged), facts(cover)].map((f) => `${f.period}`)).toEqual([
      '2004-05-25',
      '2004-03-30',
      '2004-03-31',
    ]);
  });

  test('the day of filing from the header', () => {
    expect(`${facts(coverPage(), {}, true).filedOn}`).toBe('2004-05-27');
    expect(facts(coverPage()).filedOn).toBeNull();
  });
});

describe('registrants', () => {
  test('the header’s, with what it leaves out from the cover page', () => {
    const bare = readSubmissionHeader('FILER:\n\tCOMPANY CONFORMED NAME:\tMARSH LANTERN CORP\n');
    expect(coverFacts(coverPage(), nothing, bare, null).registrants).toEqual([
      { name: 'MARSH LANTERN CORP', cik: null, fileNumber: '0-31877', state: 'DE', fiscalYearEnd: null },
    ]);
    expect(facts(coverPage({ fileNumber: '1-9' }), {}, true).registrants).toEqual(header.registrants);
  });

  test('where header and cover page name two states, both are told and neither is believed', () => {
    const { registrants, warnings } = facts(coverPage({ state: 'Ohio' }), {}, true);
    expect(registrants[0]?.state).toBeNull();
    expect(warnings).toContain(
      'The header gives the state of incorporation as DE, the cover page as OH; the law of neither was applied.',
    );
  });

  test.each([
    ['another company’s', 'FILER:\n\tCOMPANY CONFORMED NAME:\tHARROW POINT INC\n'],
    [
      'one of two that it does not name',
      'FILER:\n\tCOMPANY CONFORMED NAME:\tHARROW POINT INC\nFILER:\n\tCOMPANY CONFORMED NAME:\tQUILL BANK\n',
    ],
  ])('nothing is taken from a cover page that is not the registrant’s: %s', (_, source) => {
    const { registrants } = coverFacts(coverPage(), nothing, readSubmissionHeader(source), null);
    expect(registrants.map(({ fileNumber, state }) => [fileNumber, state])).toEqual(
      registrants.map(() => [null, null]),
    );
  });

  test('of several registrants each gets what the cover page says of it', () => {
    const two = readSubmissionHeader(
      'FILER:\n\tCOMPANY CONFORMED NAME:\tQUILL BANK\nFILER:\n\tCOMPANY CONFORMED NAME:\tMARSH LANTERN CORP\n',
    );
    const { registrants } = coverFacts(coverPage(), nothing, two, null);
    expect(registrants.map(({ state }) => state)).toEqual([null, 'DE']);
  });

  test('the cover page’s, with tagged facts about the first', () => {
    const tagged = {
      'dei:EntityRegistrantName': 'Marsh Lantern Corp',
      'dei:EntityCentralIndexKey': '9990031',
      'dei:EntityFileNumber': '001-31877',
      'dei:EntityIncorporationStateCountryCode': 'Delaware',
      'dei:CurrentFiscalYearEndDate': '--06-30',
    };
    expect(facts(combinedCover, tagged).registrants.slice(0, 2)).toEqual([
      { name: 'Marsh Lantern Corp', cik: '0009990031', fileNumber: '001-31877', state: 'DE', fiscalYearEnd: '06-30' },
      { name: 'Quill Electric Company', cik: null, fileNumber: '1-3164', state: 'AL', fiscalYearEnd: null },
    ]);
  });

  test.each([
    ['dei:EntityCentralIndexKey', 'none'],
    ['dei:EntityFileNumber', 'none'],
    ['dei:CurrentFiscalYearEndDate', 'December 31'],
  ])('a tagged %s of "%s" tells nothing', (name, value) => {
    expect(facts(coverPage(), { [name]: value }).registrants).toEqual(facts(coverPage()).registrants);
  });

  test('a tagged state that is none of the United States stays as it is', () => {
    expect(facts(coverPage(), { 'dei:EntityIncorporationStateCountryCode': 'Bermuda' }).registrants[0]?.state).toBe(
      'Bermuda',
    );
  });
});
