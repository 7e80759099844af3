import { describe, expect, test } from 'vitest';
import { bodyOf, filingIn, numbersOf } from '../support/reading.ts';
import { htmlReport, prose, report } from '../support/samples.ts';

const since2004 = { reportDate: 'March 3, 2016' };

describe('headings of items are found', () => {
  const text: Record<string, [body: string, items: string]> = {
    'Item 9 before Item 7': [
      `Item 9. Regulation FD Disclosure.\n\n${prose}\n\nItem 7. Financial Statements and Exhibits.\n\n99.1  Release`,
      '9 7',
    ],
    'far from the margin, as text made from PDF centres it': [
      `${' '.repeat(130)}Item 5. Other Events\n\n${prose}`,
      '5',
    ],
    'no blank behind the word: Item5.': [`Item5.   Other Events\n\n${prose}`, '5'],
    'no blank before the caption': [`ITEM 5.OTHER EVENTS\n\n${prose}`, '5'],
    'a number in words': [`Item Nine. Regulation FD Disclosure\n\n${prose}`, '9'],
    'a Roman number': [`ITEM IX. REGULATION FD DISCLOSURE\n\n${prose}`, '9'],
    '"Item No. 9"': [`Item No. 9: Regulation FD Disclosure\n\n${prose}`, '9'],
    '"Item #5"': [`Item #5 Other Events\n\n${prose}`, '5'],
    'a leading nought': [`Item 05. Other Events\n\n${prose}`, '5'],
    'a blank within the number': [`Item 7. 01  Regulation FD Disclosure\n\n${prose}`, '7.01'],
    'two items in one heading': [`Items 5 and 9. Other Events and Regulation FD Disclosure\n\n${prose}`, '5 9'],
    'an ampersand between them': [`ITEMS 7.01 & 8.01 - REGULATION FD; OTHER EVENTS\n\n${prose}`, '7.01 8.01'],
    'the word twice': [`Item 7.01 and Item 8.01. Regulation FD Disclosure and Other Events\n\n${prose}`, '7.01 8.01'],
    'three, with commas': [
      `Items 1.01, 2.03 and 3.02. Entry into a Material Definitive Agreement\n\n${prose}`,
      '1.01 2.03 3.02',
    ],
    'a dash behind the number': [`ITEM 9 - REGULATION FD DISCLOSURE\n\n${prose}`, '9'],
    'a heading glued to a rule of dashes': [`----------ITEM 5. OTHER EVENTS\n\n${prose}`, '5'],
    'a bullet before it': [`• Item 8.01 Other Events\n\n${prose}`, '8.01'],
    'the name of a part before it': [`PART II - ITEM 5. OTHER EVENTS\n\n${prose}`, '5'],
    'the caption on the next line': [`Item 5.\n\nOther Events\n\n${prose}`, '5'],
    'no caption at all': [`Item 9.\n\n${prose}`, '9'],
    'a caption misspelt': [`Item 5. OTEHR EVNETS AND REGULATION FD DISCLOSRUE\n\n${prose}`, '5'],
    'a caption of the company’s own': [`Item 5. Management Changes\n\n${prose}`, '5'],
    'a caption cut short': [`Item 5.02. Departure of Directors or Certain Officers\n\n${prose}`, '5.02'],
    'a caption over two lines': [
      `Item 5.02. Departure of Directors or Certain Officers; Election of\n           Directors; Appointment of Certain Officers\n\n${prose}`,
      '5.02',
    ],
    'a text that goes on in the line of the heading': [`Item 5. Other Events. ${prose}`, '5'],
    'Item 12 furnished under Item 9': [
      `Item 9. Information Provided Under Item 12 (Results of Operations and Financial Condition)\n\n${prose}`,
      '9',
    ],
    'a caption that goes on with another one’s': [
      `Item 8.01. Other Events and Regulation FD Disclosure.\n\n${prose}`,
      '8.01',
    ],
    'glued to a figure of the table above by a dash': [
      `Item 8.01. Other Events\n\n${prose} It has sold\n1,204,550—Item 7.01. Regulation FD Disclosure.\n\n${prose}`,
      '8.01 7.01',
    ],
    'glued to the word before it and the one behind it': [
      `Item 5.02 Appointment of Certain Officers\n\n${prose} He succeeds Mr. QuillItem 7.01REGULATION FD DISCLOSUREOn Monday the Company showed slides. ${prose}`,
      '5.02 7.01',
    ],
    'glued to a full stop': [
      `Item 8.01. Other Events\n\n${prose}Item 9.01 Financial Statements and Exhibits\n\n99.1  Release`,
      '8.01 9.01',
    ],
    'the word "Item" forgotten': [`5.02 Departure of Directors or Certain Officers\n\n${prose}`, '5.02'],
    'a source without line ends': [
      `${prose} Item 5. Other Events. ${prose} ${prose} Item 7. Financial Statements and Exhibits. ${prose}`.replace(
        /\n/g,
        ' ',
      ),
      '5 7',
    ],
  };
  test.each(Object.entries(text))('%s', async (_, [body, items]) => {
    expect(numbersOf(await filingIn(report(body)))).toBe(items);
  });

  const html: Record<string, [body: string, items: string]> = {
    '"Items 1.01(a) and 5.02(e)"': [`<p><b>Items 1.01(a) and 5.02(e).</b></p><p>${prose}</p>`, '1.01 5.02'],
    'a heading in a table': [
      `<table><tr><td>Item&nbsp;8.01</td><td>Other Events.</td></tr></table><p>${prose}</p>`,
      '8.01',
    ],
    'a heading in a table whose cells hold paragraphs': [
      `<table><tr><td><p>Item</p><p>8.01</p></td><td><div>Other</div><div>Events</div></td></tr></table><p>${prose}</p>`,
      '8.01',
    ],
    'a no-break space in the heading': [
      `<p>Item&#160;7.01&#160;&#160;Regulation FD Disclosure</p><p>${prose}</p>`,
      '7.01',
    ],
    'a heading in pieces': [`<p><b>It</b><b>em 8</b><b>.01</b> <u>Other</u> <u>Events</u></p><p>${prose}</p>`, '8.01'],
    'zero-width characters in the heading': [`<p>Item&#8203; 8.01\u200b Other\u00ad Events</p><p>${prose}</p>`, '8.01'],
  };
  test.each(Object.entries(html))('%s', async (_, [body, items]) => {
    expect(numbersOf(await filingIn(htmlReport(body, since2004)))).toBe(items);
  });
});

describe('what only looks like a heading is none', () => {
  const cases: Record<string, string> = {
    'a reference at the start of a line': `The information is furnished under\nItem 9 of this report. ${prose}`,
    'a reference that goes on with "of"': `Item 7 of the report of May 3 is amended. ${prose}`,
    '"Item 304 of Regulation S-K"': `The letter required by\n\nItem 304 of Regulation S-K is filed as an exhibit. ${prose}`,
    '"Item 401(b) of Regulation S-K"': `Item 401(b) of Regulation S-K asks for this. ${prose}`,
    'a sentence that runs on from the line above': `as described above in\nItem 2. Acquisition or Disposition of Assets. ${prose}`,
    'a caption quoted in a sentence': `Item 2. Acquisition or Disposition of Assets is not called for. ${prose}`,
    'an item in quotation marks': `see "Item 3. Bankruptcy or Receivership"\n"Item 3. Bankruptcy or Receivership" ${prose}`,
    'a number that no form knows': `Item 27. Other Exhibits\n\n${prose}`,
    'a new number that the form does not have': `Item 7.02. Other Disclosure\n\n${prose}`,
    'an amount': `Item 2,500 of the schedule\n\n${prose}`,
    'a percentage': `Item 9% Notes\n\n${prose}`,
    'the plural "items" in prose': `The following\nitems 1 through 4 were approved. ${prose}`,
    'a word that ends in "item"': `Lineitem 5. Other Events\n\n${prose}`,
    'a reference behind a blank, with the caption': `This is told under Item 2. Acquisition or Disposition of Assets\n\n${prose}`,
    'a reference in brackets, with the caption': `This is told above (Item 2. Acquisition or Disposition of Assets).\n\n${prose}`,
    'glued to a word, without the caption': `He succeeds Mr. QuillItem 2. It is so. ${prose}`,
  };
  test.each(Object.entries(cases))('%s', async (_, lines) => {
    expect(numbersOf(await filingIn(report(`Item 5. Other Events\n\n${prose}\n\n${lines}`)))).toBe('5');
  });

  test('an exhibit’s own items, in the same document behind the signatures', async () => {
    const exhibit = `\n<PAGE>\n\nEXHIBIT 99.1\n\nItem 1. Business\n\n${prose}\n\nItem 2. Properties\n\n${prose}`;
    const body = `Item 5. Other Events\n\n${prose}\n\nITEM 7. EXHIBITS\n\n(c) Exhibits. 99.1 Release.`;
    expect(numbersOf(await filingIn(report(body) + exhibit))).toBe('5 7');
  });
});

describe('which numbering counts', () => {
  test('an integer in a report of the new numbering is an item only with the form’s caption', async () => {
    const body = `Item 7.01. Regulation FD Disclosure\n\n${prose}\n\nItem 5. Reasons\n\n${prose}\n\nItem 9.01. Exhibits\n\n99.1`;
    expect(numbersOf(await filingIn(report(body, since2004)))).toBe('7.01 9.01');
  });

  test('a number of the new form in a report of the old one is an item only with the form’s caption', async () => {
    const body = `Item 5. Other Events\n\n${prose}\n\nItem 1.01. Table of rates\n\n${prose}`;
    expect(numbersOf(await filingIn(report(body)))).toBe('5');
  });

  test('a report whose captions tell nothing keeps both', async () => {
    const body = `Item 5. Sundry\n\n${prose}\n\nItem 1.01. Sundry\n\n${prose}`;
    expect(numbersOf(await filingIn(report(body)))).toBe('5 1.01');
  });

  test.each([
    ['8-K', 'old'],
    ['10-Q', 'periodic'],
  ])('Item 5 of a Form %s is %s', async (form, numbering) => {
    const { items } = await filingIn(report(`Item 5. Other Information\n\n${prose}`, { form }));
    expect(items.map((i) => i.numbering)).toEqual([numbering]);
  });

  test.each(['6-K', 'S-1'])('Form %s has no items', async (form) => {
    expect((await filingIn(report(`Item 5. Other Events\n\n${prose}`, { form }))).items).toEqual([]);
  });
});

describe('tables of contents', () => {
  test('a contents page repeats the headings, without text', async () => {
    const body = `Item 2.02 Results of Operations ........ 2\nItem 8.01 Other Events ........ 2\nItem 9.01 Exhibits ........ 3\n\n
Item 2.02. Results of Operations and Financial Condition\n\n${prose}\n\nItem 8.01. Other Events\n\n${prose}\n\nItem 9.01. Financial Statements and Exhibits\n\n99.1 Press release`;
    const filing = await filingIn(report(body, since2004));
    expect(numbersOf(filing)).toBe('2.02 8.01 9.01');
    expect(bodyOf(filing, '8.01')).toBe(prose);
    expect(bodyOf(filing, '9.01')).toBe('99.1 Press release');
  });

  test('a single line of contents', async () => {
    const filing = await filingIn(report(`Item 5. Other Events\n\nItem 5. Other Events\n\n${prose}`));
    expect(filing.items).toHaveLength(1);
    expect(bodyOf(filing, '5')).toBe(prose);
  });

  test('an item whose text goes on under its heading once more is two', async () => {
    const filing = await filingIn(
      report(`Item 5. Other Events\n\n${prose}\n\nItem 5. Other Events (continued)\n\n${prose}`),
    );
    expect(numbersOf(filing)).toBe('5 5');
  });

  test('an item that nowhere has a text is kept once', async () => {
    const filing = await filingIn(report('Item 1. Not applicable.\n\nItem 1. None.\n\nItem 2. None.'));
    expect(numbersOf(filing)).toBe('1 2');
  });
});

describe('an item’s text', () => {
  test('ends at the next heading, and the last one’s at the signatures', async () => {
    const filing = await filingIn(
      report(`Item 5. Other Events\n\n${prose}\n\nItem 7. Exhibits\n\n99.1  Press release`),
    );
    expect(bodyOf(filing, '5')).toBe(prose);
    expect(bodyOf(filing, '7')).toBe('99.1 Press release');
  });

  test.each([
    ['S I G N A T U R E S', 'letters set apart'],
    ['SIGNATURE:', 'a colon'],
    ['Pursuant to the requirements of the Securities Exchange Act', 'no heading, only the formula'],
  ])('ends at "%s" (%s)', async (signature) => {
    const source = report(`Item 5. Other Events\n\n${prose}`).replace(/\n *SIGNATURES\n/, `\n${signature}\n`);
    expect(bodyOf(await filingIn(source), '5')).toBe(prose);
  });

  test('begins with the word that is glued to the caption', async () => {
    const filing = await filingIn(report(`Item 7.01REGULATION FD DISCLOSUREOn Monday we showed slides.`, since2004));
    expect([filing.items[0]?.caption, bodyOf(filing, '7.01')]).toEqual([
      'REGULATION FD DISCLOSURE',
      'On Monday we showed slides.',
    ]);
  });

  test('a line "Signatures" among the contents ends nothing', async () => {
    const contents = 'Item 5. Other Events\n\nItem 7. Exhibits\n\nSIGNATURES\n\n';
    const filing = await filingIn(
      report(`${contents}Item 5. Other Events\n\n${prose}\n\nItem 7. Exhibits\n\n99.1  Release`),
    );
    expect([numbersOf(filing), bodyOf(filing, '5'), bodyOf(filing, '7')]).toEqual(['5 7', prose, '99.1 Release']);
  });

  test('the word in a sentence ends nothing', async () => {
    const words = `${prose} Signature of the lease was on Monday. ${prose}`;
    expect(bodyOf(await filingIn(report(`Item 5. Other Events\n\n${words}`)), '5')).toBe(words);
  });

  test('the caption is given on one line, as the filing words it, with the place where the heading stands', async () => {
    const source = htmlReport(
      `\n<p>Item 5.02.\nDeparture of Directors\nor Certain Officers.</p>\n<p>${prose}</p>`,
      since2004,
    );
    const [item] = (await filingIn(source)).items;
    const line = source.slice(0, source.indexOf('Item 5.02')).split('\n').length;
    expect(item?.caption).toBe('Departure of Directors or Certain Officers.');
    expect(item?.evidence).toEqual({
      document: 1,
      page: null,
      line,
      quote: 'Item 5.02. Departure of Directors or Certain Officers.',
    });
  });
});

describe('periodic reports', () => {
  const quarter = `PART I - FINANCIAL INFORMATION\n\nItem 1. Financial Statements\n\n${prose}\n\nItem 4. Controls and Procedures\n\n${prose}\n
PART II - OTHER INFORMATION\n\nItem 1. Legal Proceedings\n\n${prose}\n\nItem 1A. Risk Factors\n\n${prose}\n\nItem 5. Other Information\n\n${prose}\n\nItem 6. Exhibits\n\n31.1 Certification`;

  test('Item 5 of Part II of a 10-Q is found, and each item has its part', async () => {
    const { items } = await filingIn(report(quarter, { form: '10-Q' }));
    expect(items.map((i) => `${i.part} ${i.number}`)).toEqual(['I 1', 'I 4', 'II 1', 'II 1A', 'II 5', 'II 6']);
  });

  test('the part may stand in the line of the heading', async () => {
    const { items } = await filingIn(report(`PART II, ITEM 5. OTHER INFORMATION\n\n${prose}`, { form: '10-Q' }));
    expect(items.map((i) => `${i.part} ${i.number}`)).toEqual(['II 5']);
  });

  test('a 10-Q that names no part', async () => {
    const { items } = await filingIn(report(`Item 5. Other Information\n\n${prose}`, { form: '10-Q' }));
    expect(items.map((i) => i.part)).toEqual([null]);
  });

  test.each([
    ['1', 'Business', 'I'],
    ['5', "Market for Registrant's Common Equity", 'II'],
    ['9B', 'Other Information', 'II'],
    ['10', 'Directors, Executive Officers and Corporate Governance', 'III'],
    ['14', 'Principal Accountant Fees and Services', 'III'],
    ['14', 'Exhibits, Financial Statement Schedules, and Reports on Form 8-K', 'IV'],
    ['15', 'Exhibits, Financial Statement Schedules', 'IV'],
  ])('in a 10-K the number tells the part: Item %s, %s: %s', async (number, caption, part) => {
    const { items } = await filingIn(report(`Item ${number}. ${caption}\n\n${prose}`, { form: '10-K' }));
    expect(items.map((i) => [i.number, i.part])).toEqual([[number, part]]);
  });
});
