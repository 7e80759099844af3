import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFiling } from '../../lambdas/filing/read-filing.ts';
import { bodyOf, filingIn, numbersOf, read, rejectionOf } from './support/reading.ts';
import { coverPage, documentTags, htmlReport, prose, report, secHeader, submission } from './support/samples.ts';

const item = `Item 5. Other Events\n\n${prose}`;
const text = report(item);

/** What every reading of the sample must tell. */
const told = { form: '8-K', registrants: [{ name: 'MARSH LANTERN CORPORATION', fileNumber: '0-31877', state: 'DE' }] };

describe('one report in every container', () => {
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const cases: Record<string, string | Buffer> = {
    'plain text': text,
    HTML: htmlReport(`<p>Item 5. Other Events</p><p>${prose}</p>`),
    'the bare tags of a document': documentTags({ type: '8-K', text }),
    gzip: gzipSync(text),
    'UTF-16, least byte first': utf16,
    'UTF-16, greatest byte first': Buffer.from(utf16).swap16(),
    'UTF-8 with a mark': `\ufeff${text}`,
    'line ends of DOS': text.replaceAll('\n', '\r\n'),
    'line ends of old Macintoshes': text.replaceAll('\n', '\r'),
    'NULs in between': text.replaceAll('. ', '. \0'),
  };
  test.each(Object.entries(cases))('%s', async (_, source) => {
    const filing = await filingIn(source);
    expect(filing).toMatchObject(told);
    expect([numbersOf(filing), bodyOf(filing, '5'), `${filing.reportDate}`]).toEqual(['5', prose, '2004-05-25']);
  });

  const submissions: Record<string, string | Buffer> = {
    'a full submission': submission([{ type: '8-K', text }]),
    'a full submission in gzip': gzipSync(submission([{ type: '8-K', text }])),
    'a full submission in UTF-16': Buffer.from(`\ufeff${submission([{ type: '8-K', text }])}`, 'utf16le'),
    'a full submission of HTML': submission([
      { type: '8-K', text: htmlReport(`<p>Item 5. Other Events</p><p>${prose}</p>`) },
    ]),
    'wrapped in PEM': `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${submission([{ type: '8-K', text }])}`,
  };
  test.each(Object.entries(submissions))('%s, with a header', async (_, source) => {
    const filing = await filingIn(source);
    expect([
      filing.form,
      filing.accessionNumber,
      filing.registrants[0]?.cik,
      numbersOf(filing),
      bodyOf(filing, '5'),
    ]).toEqual(['8-K', '0009990031-04-000012', '0009990031', '5', prose]);
    expect([`${filing.filedOn}`, `${filing.acceptedAt}`, `${filing.period}`]).toEqual([
      '2004-05-27',
      '2004-05-27T16:15:02',
      '2004-05-25',
    ]);
  });

  test.each([1, 10, 1000])('in pieces of %d bytes', async (size) => {
    expect(await filingIn(submission([{ type: '8-K', text }]), size)).toMatchObject({
      form: '8-K',
      items: [{ number: '5' }],
    });
  });

  test('letters of Windows-1252 and UTF-8 alike', async () => {
    const quoted = '“Estée’s” – lanterns';
    const body = `Item 5. Other Events\n\n${quoted} ${prose}`;
    const windows = Buffer.from(
      report(body).replace(/“/g, '\x93').replace(/”/g, '\x94').replace(/’/g, '\x92').replace(/–/g, '\x96'),
      'latin1',
    );
    expect(bodyOf(await filingIn(windows), '5')).toContain(quoted);
    expect(bodyOf(await filingIn(report(body)), '5')).toContain(quoted);
  });
});

describe('lines are counted as in the document by itself', () => {
  const page = htmlReport(`<p>Item 5. Other Events</p>\n<p>${prose}</p>`);
  const cases: Record<string, [alone: string, inSubmission: string]> = {
    'plain text: the line of <TEXT> is none of the document’s': [text, submission([{ type: '8-K', text }])],
    'HTML: nor is it there': [page, submission([{ type: '8-K', text: page }])],
    'line ends of DOS': [text, submission([{ type: '8-K', text }]).replaceAll('\n', '\r\n')],
    'line ends of old Macintoshes': [text, submission([{ type: '8-K', text }]).replaceAll('\n', '\r')],
    'inline XBRL: nor is the line of <XBRL>': [page, submission([{ type: '8-K', text: `<XBRL>\n${page}\n</XBRL>` }])],
    'an empty line at the head of the document is its first': [
      `\n${text}`,
      submission([{ type: '8-K', text: `\n${text}` }]),
    ],
    'a document that begins in the line of <TEXT>': [
      text,
      submission([{ type: '8-K', text }]).replace('<TEXT>\n', '<TEXT>'),
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [alone, inSubmission]) => {
    const lineIn = async (source: string) => (await filingIn(source)).items.map(({ evidence }) => evidence.line);
    expect(await lineIn(inSubmission)).toEqual(await lineIn(alone));
  });
});

describe('the documents of a submission', () => {
  test('the report, and the exhibits that can matter; numbers are places in the submission', async () => {
    const filing = await filingIn(
      submission([
        { type: 'EX-99.2', text: 'A slide show.' },
        { type: 'GRAPHIC', text: 'begin 644 logo.gif\nM\nend' },
        { type: '8-K', text, filename: 'form8k.txt', description: 'CURRENT REPORT' },
        { type: 'EX-99.1', text: '<html><body><p>A press release.</p></body></html>' },
      ]),
    );
    expect(filing.documents.map((d) => [d.number, d.type, d.text.text.trim().slice(0, 16)])).toEqual([
      [1, 'EX-99.2', 'A slide show.'],
      [3, '8-K', 'SECURITIES AND E'],
      [4, 'EX-99.1', 'A press release.'],
    ]);
    expect(filing.main).toBe(filing.documents[1]);
    expect(filing.main).toMatchObject({ filename: 'form8k.txt', description: 'CURRENT REPORT' });
    expect(filing.items.map((i) => i.evidence.document)).toEqual([3]);
  });

  test('an exhibit alone is what there is to read', async () => {
    const filing = await filingIn(documentTags({ type: 'EX-99.1', text: `Press release.\n\n${prose}` }));
    expect([filing.form, filing.main.type]).toEqual(['EX-99.1', 'EX-99.1']);
  });
});

describe('what is no filing is rejected, in words', () => {
  const upload = 'not the text of a filing; upload the .txt or .htm from EDGAR.';
  const noFiling =
    'The file is not an SEC filing: it has no EDGAR header, no name of a form ("FORM 8-K", "SCHEDULE 14A") on its first page and no mention of the Securities and Exchange Commission.';
  const cases: Record<string, [source: string | Buffer, reason: string]> = {
    'an empty file': ['', 'The file is empty.'],
    'a file of blanks': [' \r\n\t\n', 'The file is empty.'],
    'a PDF': ['%PDF-1.4 ...', `The file is a PDF, ${upload}`],
    'an image': ['GIF89a...', `The file is a GIF image, ${upload}`],
    'an Office file': ['PK\x03\x04....word/document.xml', `The file is a zip archive or an Office file, ${upload}`],
    'an archive in an archive': [gzipSync('PK\x03\x04....'), `The file is a zip archive or an Office file, ${upload}`],
    'other bytes': [Buffer.alloc(5000, 1), `The file is a binary file, ${upload}`],
    'a damaged archive': [
      gzipSync(text).subarray(0, 200),
      'The file is a gzip archive that is damaged or cut off; upload it again.',
    ],
    'a text about something else': ['Dear Ida,\n\nthe lanterns have come.\n', noFiling],
    'a web page about something else': ['<html><body><p>Lanterns of all kinds</p></body></html>', noFiling],
    'a text with items of its own': ['Minutes\n\nItem 1. Welcome\n\nItem 2. Budget\n', noFiling],
    'a submission without a document': [secHeader(), 'The submission holds no document that can be read as text.'],
    'a submission of a picture': [
      submission([{ type: 'GRAPHIC', text: 'x' }]),
      'The submission holds no document that can be read as text.',
    ],
    'a uuencoded document': [
      documentTags({ type: '8-K', text: 'begin 644 a.pdf\nM)5!$\nend' }),
      'The submission holds no document that can be read as text.',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [source, reason]) => {
    expect(await rejectionOf(typeof source === 'string' ? Buffer.from(source, 'latin1') : source)).toBe(reason);
  });
});

describe('what can be none but a filing is read, even without the name of a form', () => {
  const cases: Record<string, string> = {
    'a document with a type': documentTags({ type: 'LETTER', text: 'A letter.' }),
    'a report without a cover page': `Item 9. Regulation FD Disclosure\n\n${prose}`,
    'a page that names the Commission': `As filed with the Securities and Exchange\nCommission. ${prose}`,
    'a proxy statement that lost its cover': `This proxy statement is for you. ${prose}`,
    'a notice': `NOTICE OF ANNUAL MEETING OF THE SHAREHOLDERS\n\n${prose}`,
  };
  test.each(Object.entries(cases))('%s', async (_, source) => {
    expect((await read(source)).status).toBe('read');
  });
});

describe('broken filings are read as far as they go', () => {
  test('a submission that was cut off, with a warning', async () => {
    const source = submission([{ type: '8-K', text }]);
    const filing = await filingIn(source.slice(0, source.indexOf('earlier than')));
    expect(filing.warnings).toEqual(['The submission ends inside document 1; what is there was read.']);
    expect(bodyOf(filing, '5')).toBe(prose.slice(0, prose.indexOf('earlier than')).trim());
  });

  test('HTML that was cut off in a tag', async () => {
    const source = htmlReport(`<p>Item 5. Other Events</p><p>${prose}</p><p style="color`).split('color')[0] ?? '';
    expect(bodyOf(await filingIn(source), '5')).toBe(prose);
  });

  test('elements that nobody knows and that nobody closes', async () => {
    const source = htmlReport(`<widget><p>Item 5.<gadget x=> Other Events</p></div></td><p>${prose}`);
    expect(numbersOf(await filingIn(source))).toBe('5');
  });

  test('a line of ten megabytes', async () => {
    const filing = await filingIn(`${report(item)}${'words '.repeat(1_700_000)}`);
    expect(numbersOf(filing)).toBe('5');
  });

  test('elements nested a hundred thousand deep', async () => {
    expect(numbersOf(await filingIn(htmlReport(`${'<div>'.repeat(100_000)}<p>Item 5. Other Events</p>${prose}`)))).toBe(
      '5',
    );
  });
});

describe('where header and document disagree, both are given', () => {
  const cases: Record<string, [header: string, cover: string, warning: string]> = {
    'date of report': [
      secHeader(),
      coverPage({ reportDate: 'May 24, 2004' }),
      'The header gives the date of report as 2004-05-25, the cover page as 2004-05-24.',
    ],
    registrant: [
      secHeader(),
      coverPage({ name: 'OTHER LANTERN CORPORATION' }),
      'The header gives the registrant as MARSH LANTERN CORP, the cover page as OTHER LANTERN CORPORATION.',
    ],
    'file number': [
      secHeader(),
      coverPage({ fileNumber: '1-12345' }),
      'The header gives the Commission file number as 000-31877, the cover page as 1-12345.',
    ],
    'an item that the document does not have': [
      secHeader(['Other events', 'Regulation FD Disclosure']),
      coverPage(),
      'The header lists "Regulation FD Disclosure", which the document does not have; it has Item 5.',
    ],
    'an item that the header does not have': [
      secHeader(['7']),
      coverPage(),
      'The header lists "7", which the document does not have; it has Item 5, which the header does not list.',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [header, cover, warning]) => {
    const { warnings } = await filingIn(submission([{ type: '8-K', text: `${cover}${item}` }], header));
    expect(warnings).toContain(warning);
  });

  test('nothing is said where they agree, in other words or with other noughts', async () => {
    const cover = coverPage({ name: 'The Marsh Lantern Corporation', fileNumber: '000-31877' });
    expect((await filingIn(submission([{ type: '8-K', text: `${cover}${item}` }]))).warnings).toEqual([]);
  });
});

test('what the stream throws is thrown', async () => {
  async function* failing(): AsyncIterable<Uint8Array> {
    yield Buffer.from(text);
    throw new Error('The connection was lost.');
  }
  await expect(readFiling(failing())).rejects.toThrow('The connection was lost.');
});

test('the stream is closed when the file is rejected by its beginning', async () => {
  let closed = false;
  async function* endless(): AsyncIterable<Uint8Array> {
    try {
      for (;;) yield Buffer.from('%PDF-1.4'.repeat(1000));
    } finally {
      closed = true;
    }
  }
  expect((await readFiling(endless())).status).toBe('rejected');
  expect(closed).toBe(true);
});
