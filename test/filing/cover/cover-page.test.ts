import { describe, expect, test } from 'vitest';
import { readCoverPage } from '../../../lambdas/filing/cover/cover-page.ts';
import { textFromHtml } from '../../../lambdas/filing/text/html/text-from-html.ts';
import { combinedCover, covers } from '../support/covers.ts';
import { coverPage, prose } from '../support/samples.ts';

/** Facts of a cover page in a form that is easy to compare. */
function factsOf(text: string) {
  const { form, reportDate, registrants } = readCoverPage(text);
  const [first] = registrants;
  return [form, reportDate?.toString() ?? null, first?.name, first?.fileNumber, first?.state];
}

describe('every layout of a cover page tells the same', () => {
  const told = ['8-K', '2004-05-25', 'MARSH LANTERN CORPORATION', '0-31877', 'DE'];
  test.each(Object.entries(covers))('%s', (_, cover) => {
    expect(factsOf(cover)).toEqual(told);
  });

  test('a table in HTML', () => {
    const cells = (...texts: string[]) => `<tr>${texts.map((t) => `<td>${t}</td>`).join('')}</tr>`;
    const html = `<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported):&nbsp;<u>May&nbsp;25, 2004</u></p>
<p>MARSH LANTERN CORPORATION</p><p>(Exact name of registrant<br>as specified in its charter)</p>
<table>${cells('Delaware', '0-31877', '86-0512344')}
${cells('(State or other jurisdiction<br>of incorporation)', '(Commission<br>File Number)', '(IRS Employer<br>Identification No.)')}</table>`;
    expect(factsOf(textFromHtml(html).text.text)).toEqual(told);
  });

  test('behind a hundred blanks, as text made from PDF sets it', () => {
    expect(factsOf(coverPage().replace(/^ +/gm, ' '.repeat(120)))).toEqual(told);
  });

  test('and the end of the page is found, so that what follows is not read', () => {
    const body = `Item 5. Other Events\n\nOn June 1, 2004 1-99999 (Exact name of registrant as specified) ${prose}`;
    expect(factsOf(coverPage() + body)).toEqual(told);
    expect(factsOf(body)).toEqual([null, null, null, null, null].map((_, i) => factsOf(body)[i]));
  });
});

describe('the form', () => {
  test.each([
    ['FORM 8-K', '8-K'],
    ['FORM 8K', '8-K'],
    ['Form 8-K/A', '8-K/A'],
    ['FORM 8-K/A\n(Amendment No. 1)', '8-K/A'],
    ['FORM 8-K A', '8-K/A'],
    ['               FORM 10-Q', '10-Q'],
    ['FORM 10Q', '10-Q'],
    ['FORM 10-K405', '10-K405'],
    ['FORM 10-QSB', '10-QSB'],
    ['F O R M\nFORM 6-K', '6-K'],
    ['Form 8-K CURRENT REPORT', '8-K'],
    ['*** FORM 8-K ***', '8-K'],
    ['FORM 8-K12G3', '8-K12G3'],
    ['SCHEDULE 14A\nInformation Required in Proxy Statement\n[X] Definitive Proxy Statement', 'DEF 14A'],
    ['SCHEDULE 14A\n[X] Preliminary Proxy Statement\n[ ] Definitive Proxy Statement', 'PRE 14A'],
    ['SCHEDULE 14A INFORMATION\n[ ] Definitive Proxy Statement\n☒ Definitive Additional Materials', 'DEFA14A'],
    ['SCHEDULE 14A\n[x] Soliciting Material under Rule 14a-12', 'DEFA14A'],
    ['Schedule 14A\nInformation', 'DEF 14A'],
    ['NOTICE OF ANNUAL MEETING\n\nThis proxy statement is sent to you', 'DEF 14A'],
    ['DEF 14A\n\nMarsh Lantern', 'DEF 14A'],
    ['DEFA14A - proxy', 'DEFA14A'],
    ['a letter that mentions Form 8-K in the middle', null],
    ['On Form 8-K we said so and said it at great length in more than forty characters', null],
    ['FORM 1040', null],
  ])('%j: %s', (cover, form) => {
    expect(readCoverPage(cover).form).toBe(form);
  });

  test('stands at the top of the page; further down forms are only mentioned', () => {
    expect(readCoverPage(`${`${prose}\n`.repeat(30)}FORM 8-K\n`).form).toBeNull();
  });

  test.each([
    ['FORM 8-K/A', true],
    ['FORM 8-K\n\n(Amendment No. 2)', true],
    ['FORM 8-K\n\nAMENDMENT NO. 1', true],
    ['FORM 8-K', false],
    ['FORM 8-K\n\nan amendment', false],
  ])('%j is an amendment: %s', (cover, amendment) => {
    expect(readCoverPage(cover).amendment).toBe(amendment);
  });
});

describe('the date of report', () => {
  test.each([
    ['beside the label', 'Date of Report: May 25, 2004', '2004-05-25'],
    ['below it', 'Date of Report (Date of earliest event reported)\n\n        May 25, 2004', '2004-05-25'],
    ['above it', '        May 25, 2004\n\n(Date of Report)\n\nMARSH LANTERN', '2004-05-25'],
    [
      'above it, with another date further down',
      'May 25, 2004\n(Date of earliest event reported)\n\nMARSH LANTERN\n\nJune 1, 1999',
      '2004-05-25',
    ],
    ['below it, with another date further up', 'May 1, 2003 edition\n\nDate of Report: May 25, 2004', '2004-05-25'],
    [
      'of the earliest event, behind the date of the report',
      'Date of Report: May 27, 2004 (Date of earliest event reported: May 25, 2004)',
      '2004-05-25',
    ],
    [
      'of the earliest event, in brackets',
      'Date of Report (Date of earliest event reported): May 27, 2004 (May 25, 2004)',
      '2004-05-25',
    ],
    [
      'of the report, before other brackets',
      'Date of Report (Date of earliest event reported): May 25, 2004 (unaudited), June 1, 2004',
      '2004-05-25',
    ],
    ['a label in the plural', 'Dates of Report: May 25, 2004', '2004-05-25'],
    ['"Date of earliest reported event"', 'Date of earliest reported event: May 25, 2004', '2004-05-25'],
    ['in figures', 'Date of Report: 5/25/04', '2004-05-25'],
    ['day first', 'Date of Report: 25 May 2004', '2004-05-25'],
    ['without a year', 'Date of Report: May 25', null],
    ['none', 'Date of Report:', null],
    ['no label', 'May 25, 2004', null],
  ])('%s', (_, cover, date) => {
    expect(readCoverPage(`FORM 8-K\n\n${cover}\n`).reportDate?.toString() ?? null).toBe(date);
  });
});

describe('names of registrants', () => {
  const label = '(Exact name of registrant as specified in its charter)';
  test.each([
    ['above the label', `MARSH LANTERN CORPORATION\n${label}`, ['MARSH LANTERN CORPORATION']],
    ['over two lines', `MARSH LANTERN\nAND QUILL CORPORATION\n${label}`, ['MARSH LANTERN AND QUILL CORPORATION']],
    [
      'between rules',
      `_____________\n\nMARSH LANTERN CORPORATION\n----------\n${label}`,
      ['MARSH LANTERN CORPORATION'],
    ],
    ['between the bars of a table', `| MARSH LANTERN CORPORATION | | |\n${label}`, ['MARSH LANTERN CORPORATION']],
    ['in the first column', `MARSH LANTERN CORPORATION\tNew York\n${label}`, ['MARSH LANTERN CORPORATION']],
    [
      'several companies',
      `MARSH LANTERN CORP.\n\nMARSH FINANCE LLC\n\n${label}`,
      ['MARSH LANTERN CORP.', 'MARSH FINANCE LLC'],
    ],
    [
      'beside the label',
      'Exact name of registrant as specified in its charter: MARSH LANTERN LTD',
      ['MARSH LANTERN LTD'],
    ],
    [
      'the label of an issuer',
      'MARSH LANTERN INC\n(Name of small business issuer as specified in its charter)',
      ['MARSH LANTERN INC'],
    ],
    [
      'the label of a proxy statement',
      'MARSH LANTERN INC\n(Name of Registrant as Specified In Its Charter)',
      ['MARSH LANTERN INC'],
    ],
    ['not the line of the date above', `Date of Report: May 25, 2004\n\nMARSH LANTERN\n${label}`, ['MARSH LANTERN']],
    ['not what is set apart above a name', `Some title\n\nMARSH LANTERN\n${label}`, ['MARSH LANTERN']],
    ['none above the label', `May 25, 2004\n${label}`, [null]],
    ['no label', 'MARSH LANTERN CORPORATION', [null]],
    [
      'no label, and the notice of a meeting names the company',
      'Dear Stockholder:\n\nPlease join us at the Annual Meeting of Stockholders of Marsh\nLantern Group, which will be held on May 12, 1995.',
      ['Marsh Lantern Group'],
    ],
    [
      'no label, and nobody says that the meeting’s holders are a company’s',
      'The Annual Meeting of Stockholders of Record (the list is below) will be held on May 12, 1995.',
      [null],
    ],
    [
      'none where a box to check stands above the label, the name being a picture',
      '☒ Definitive Additional Materials\n☐ Soliciting Material under §240.14a-12\n(Name of Registrant as Specified in its Charter)',
      [null],
    ],
  ])('%s', (_, cover, names) => {
    expect(readCoverPage(`FORM 8-K\n\n${cover}\n`).registrants.map((r) => r.name)).toEqual(names);
  });

  test('of several companies only the first has the file number and state of the page', () => {
    const { registrants } = readCoverPage(
      `FORM 8-K\n\nMARSH CORP.\n\nQUILL LLC\n${label}\n\nDelaware       1-12345\n(State of incorporation)  (Commission File Number)\n`,
    );
    expect(registrants.map((r) => [r.name, r.fileNumber, r.state])).toEqual([
      ['MARSH CORP.', '1-12345', 'DE'],
      ['QUILL LLC', null, null],
    ]);
  });

  test('at most eight', () => {
    const many = Array.from({ length: 12 }, (_, i) => `MARSH ${String.fromCharCode(65 + i)} LLC`).join('\n');
    expect(readCoverPage(`FORM 8-K\n\n${many}\n${label}`).registrants).toHaveLength(8);
  });

  test('a combined cover page gives each company with its number and state', () => {
    expect(readCoverPage(combinedCover).registrants.map((r) => [r.name, r.fileNumber, r.state])).toEqual([
      ['Marsh Power Company', '1-3526', 'DE'],
      ['Quill Electric Company', '1-3164', 'AL'],
      ['Reed Savings Electric', '0-2429', 'GA'],
    ]);
  });
});

describe('the Commission file number', () => {
  test.each([
    ['Commission File Number: 0-31877', '0-31877'],
    ['Commission File No. 000-31877', '000-31877'],
    ['Commission file number 1-12345-01', '1-12345-01'],
    ['333-12345\n(Commission File Number)', '333-12345'],
    ['811-05123\n(Commission File Number)', '811-05123'],
    ['0-31877           86-0512344\n(Commission File Number)  (IRS Employer Number)', '0-31877'],
    ['86-0512344\n(IRS Employer Number)\n\nCommission File Number 0-31877', '0-31877'],
    ['0-31877\n(Commission      (IRS\nFile Number)      Number)', '0-31877'],
    ['telephone 212-555-0100\nCommission File Number 0-31877', '0-31877'],
    ['Commission File Number: none', null],
    ['0-31877', null],
  ])('%j: %s', (cover, number) => {
    expect(readCoverPage(`FORM 8-K\n\n${cover}\n`).registrants[0]?.fileNumber).toBe(number);
  });
});

describe('the state of incorporation', () => {
  const label = '(State or other jurisdiction of incorporation)';
  test.each([
    [`Delaware\n${label}`, 'DE'],
    [`NEW YORK\n${label}`, 'NY'],
    [`West Virginia\n${label}`, 'WV'],
    [`State of Maryland\n${label}`, 'MD'],
    [`Address: Texas Street\nNevada\n${label}`, 'NV'],
    ['State of incorporation: CA', 'CA'],
    [`${label}\nFlorida`, 'FL'],
    ['Ohio       0-1\n(State or other   (Commission\njurisdiction of   File No.)\nincorporation)', 'OH'],
    [`Bermuda\n${label}`, 'Bermuda'],
    [`British Virgin Islands     0-31877\n${label}`, 'British Virgin Islands'],
    [`Virgin Islands\n${label}`, 'VI'],
    [`Republic of the Marshall Islands\n${label}`, 'Marshall Islands'],
    [`England & Wales\n${label}`, 'United Kingdom'],
    [`Ontario, Canada\n${label}`, 'Ontario, Canada'],
    [`Canada\n${label}`, 'Canada'],
    [`The Netherlands\n${label}`, 'Netherlands'],
    [`Stock exchange\nNASDAQ\nState of incorporation\nDelaware`, 'DE'],
    [`Stock exchange\nNASDAQ\n${label}\n`, null],
    [`Quillport Lamps\n${label}`, null],
    [`12345\n${label}`, null],
    [`The lamp works\n${label}`, null],
    [`Notice of Annual Meeting\n${label}`, null],
    ['Delaware', null],
    ['Notice of Annual Meeting and Proxy\nStatement, which tells of our\norganization', null],
    ['The lamps of the United\nStates are made by our organization', null],
  ])('%j: %s', (cover, state) => {
    expect(readCoverPage(`FORM 8-K\n\n${cover}\n`).registrants[0]?.state).toBe(state);
  });
});

describe('the period', () => {
  test.each([
    ['10-Q', 'For the quarterly period ended March 31, 2004', '2004-03-31', null],
    ['10-K', 'For the fiscal year ended: June 30, 2004', '2004-06-30', '06-30'],
    ['10-K405', 'FISCAL YEAR ENDED DECEMBER 31, 1999', '1999-12-31', '12-31'],
    ['10-Q', 'no period', null, null],
  ])('Form %s, %j', (form, cover, period, yearEnd) => {
    const page = readCoverPage(`FORM ${form}\n\n${cover}\n`);
    expect([page.period?.toString() ?? null, page.registrants[0]?.fiscalYearEnd]).toEqual([period, yearEnd]);
  });

  test('the date of filing, which only vendors print', () => {
    expect(readCoverPage(covers.vendor).filedOn?.toString()).toBe('2004-05-27');
    expect(readCoverPage(covers.columns).filedOn).toBeNull();
  });
});
