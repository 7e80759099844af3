import { describe, expect, test } from 'vitest';
import { readSubmissionHeader } from '../../../lambdas/filing/container/submission-header.ts';
import { secHeader } from '../support/samples.ts';

const dissemination = `<SUBMISSION>
<ACCESSION-NUMBER>0009990031-04-000012
<TYPE>8-K/A
<PERIOD>20040525
<ITEMS>05
<ITEMS>7.01
<FILING-DATE>20040527
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>MARSH LANTERN CORP
<CIK>9990031
<STATE-OF-INCORPORATION>NY
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>8-K/A
<FILE-NUMBER>000-31877
</FILING-VALUES>
</FILER>
`;

describe('what a header says', () => {
  test('as labels', () => {
    const header = readSubmissionHeader(secHeader(['Regulation FD Disclosure', 'Financial statements and exhibits']));
    expect({
      ...header,
      period: `${header.period}`,
      filedOn: `${header.filedOn}`,
      acceptedAt: `${header.acceptedAt}`,
    }).toEqual({
      form: '8-K',
      accessionNumber: '0009990031-04-000012',
      period: '2004-05-25',
      filedOn: '2004-05-27',
      acceptedAt: '2004-05-27T16:15:02',
      items: ['Regulation FD Disclosure', 'Financial statements and exhibits'],
      registrants: [
        { name: 'MARSH LANTERN CORP', cik: '0009990031', fileNumber: '000-31877', state: 'DE', fiscalYearEnd: '06-30' },
      ],
    });
  });

  test('as tags', () => {
    const header = readSubmissionHeader(dissemination);
    expect({ ...header, period: `${header.period}`, filedOn: `${header.filedOn}` }).toEqual({
      form: '8-K/A',
      accessionNumber: '0009990031-04-000012',
      period: '2004-05-25',
      filedOn: '2004-05-27',
      acceptedAt: null,
      items: ['05', '7.01'],
      registrants: [
        { name: 'MARSH LANTERN CORP', cik: '0009990031', fileNumber: '000-31877', state: 'NY', fiscalYearEnd: '12-31' },
      ],
    });
  });

  test('with all tags in one line, or with other line ends', () => {
    const expected = readSubmissionHeader(dissemination);
    expect(readSubmissionHeader(dissemination.replaceAll('\n', ''))).toEqual(expected);
    expect(readSubmissionHeader(dissemination.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(readSubmissionHeader(dissemination.replaceAll('\n', '\r'))).toEqual(expected);
  });

  test('of several registrants, in order', () => {
    const second = secHeader()
      .replace('MARSH LANTERN CORP', 'MARSH FINANCE LLC')
      .replace('0009990031\n', '0009990032\n');
    const header = `${secHeader()}${second.slice(second.indexOf('FILER:'))}`;
    expect(readSubmissionHeader(header).registrants.map((r) => [r.name, r.cik])).toEqual([
      ['MARSH LANTERN CORP', '0009990031'],
      ['MARSH FINANCE LLC', '0009990032'],
    ]);
  });

  test('who only files for another is no registrant', () => {
    const header = secHeader().replace('FILER:', 'SUBJECT COMPANY:');
    const filedBy = secHeader()
      .slice(secHeader().indexOf('FILER:'))
      .replace('FILER:', 'FILED BY:')
      .replace('MARSH LANTERN', 'OTHER');
    expect(readSubmissionHeader(`${header}${filedBy}`).registrants.map((r) => r.name)).toEqual(['MARSH LANTERN CORP']);
  });

  test('a former name is not the name', () => {
    const former =
      '\tFORMER COMPANY:\t\n\t\tFORMER CONFORMED NAME:\tOLD LANTERN CORP\n\t\tDATE OF NAME CHANGE:\t19990101\n';
    const header = secHeader().replace('</SEC-HEADER>', `${former}</SEC-HEADER>`);
    expect(readSubmissionHeader(header).registrants.map((r) => r.name)).toEqual(['MARSH LANTERN CORP']);
  });

  test('an empty line of items is kept as such', () => {
    expect(readSubmissionHeader(secHeader([''])).items).toEqual(['']);
  });

  const filer = 'FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tMARSH LANTERN CORP\n';
  test.each([
    ['by a label', `${filer}\nUNDERWRITER:\n\tCOMPANY DATA:\n\t\tSTATE OF INCORPORATION:\tNY\n`],
    ['of somebody that files for it', `${filer}\nFILING AGENT:\n\tFILING VALUES:\n\t\tSEC FILE NUMBER:\t333-5\n`],
    [
      'by a tag',
      '<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>MARSH LANTERN CORP\n</COMPANY-DATA>\n</FILER>\n<DEPOSITOR>\n<STATE-OF-INCORPORATION>NY\n<FILE-NUMBER>333-5\n</DEPOSITOR>\n',
    ],
  ])('nothing of a section that is not known reaches the registrant: %s', (_, source) => {
    expect(readSubmissionHeader(source).registrants).toEqual([
      { name: 'MARSH LANTERN CORP', cik: null, fileNumber: null, state: null, fiscalYearEnd: null },
    ]);
  });

  test('tags and labels in small letters', () => {
    const { form, registrants } = readSubmissionHeader(secHeader().toLowerCase());
    expect([form, registrants[0]?.cik, registrants[0]?.state]).toEqual(['8-k', '0009990031', 'DE']);
  });

  test('a place abroad by its name, for EDGAR’s code', () => {
    expect(readSubmissionHeader(secHeader().replace('\t\t\tDE', '\t\t\tX0')).registrants[0]?.state).toBe(
      'United Kingdom',
    );
  });
});

describe('broken lines are passed over', () => {
  test.each([
    ['a date that is none', secHeader().replace(/20040525/, '20041350'), { period: null }],
    ['a date with letters', secHeader().replace(/20040525/, 'May 25'), { period: null }],
    ['a time that is none', secHeader().replace('20040527161502', '20040527996102'), { acceptedAt: null }],
    [
      'a fiscal year that ends in no month',
      secHeader().replace('0630', '1331'),
      { registrants: [{ fiscalYearEnd: null }] },
    ],
    ['labels without values', secHeader().replace('8-K\nPUBLIC', '\nPUBLIC'), { form: null }],
    ['garbage between the lines', secHeader().replaceAll('\n', '\n<<<:::>>> \u0000\n'), { form: '8-K' }],
    [
      'a company without a name and a number',
      'FILER:\n\n\tCOMPANY DATA:\n\t\tFISCAL YEAR END:\t0630\n',
      { registrants: [] },
    ],
    ['nothing', '', { form: null, accessionNumber: null, registrants: [], items: [] }],
  ])('%s', (_, header, expected) => {
    expect(readSubmissionHeader(header)).toMatchObject(expected);
  });

  test('the accession number from the first line, when its own is missing', () => {
    const header = secHeader().replace(/ACCESSION NUMBER.*\n/, '');
    expect(readSubmissionHeader(header).accessionNumber).toBe('0009990031-04-000012');
  });
});
