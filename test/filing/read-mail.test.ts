import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bodyOf, filingIn, numbersOf, rejectionOf } from './support/reading.ts';
import { htmlReport, prose, report, secHeader, submission } from './support/samples.ts';

const item = `<p>Item 5. Other Events</p><p>${prose}</p>`;
const page = htmlReport(item);
const otherPage = htmlReport(item, { name: 'QUILL BANK', fileNumber: '0-31999' });
const text = report(`Item 5. Other Events\n\n${prose}`);
const full = submission([{ type: '8-K', text }]);
const release =
  '<html><body><p>Marsh Lantern Corporation tells its stockholders of a new mill and of nothing else.</p></body></html>';

const letterHead = [
  'From: Ida Quill <ida@example.com>',
  'To: Tom Reed <tom@example.com>',
  'Date: Thu, 27 May 2004 10:00:00 -0400',
  'Subject: the report',
  'MIME-Version: 1.0',
];
const archiveHead = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://www.example.com/report.htm',
  'MIME-Version: 1.0',
];

/** A part: its fields, and its text encoded as they say. */
const quoted = (source: string) =>
  Buffer.from(source)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[^\n]{60}(?=[^\n]{4})/g, (line) => (/=.?$/.test(line) ? line : `${line}=\n`));
const asQuoted = (type: string, source: string, fields: readonly string[] = []) =>
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', ...fields, '', quoted(source)].join('\n');
const asBase64 = (type: string, source: string | Buffer, fields: readonly string[] = []) =>
  [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...fields,
    '',
    Buffer.from(source).toString('base64').replace(/.{76}/g, '$&\n'),
  ].join('\n');
const named = (name: string, how = 'attachment') => [`Content-Disposition: ${how}; filename="${name}"`];
const asIs = (type: string, source: string) => `Content-Type: ${type}\n\n${source}`;

const mailOf = (head: readonly string[], part: string) => `${head.join('\n')}\n${part}`;
const mixed = (head: readonly string[], parts: readonly string[], kind = 'mixed') =>
  `${head.join('\n')}\nContent-Type: multipart/${kind}; boundary="=_edge"\n\n${parts
    .map((part) => `--=_edge\n${part}\n`)
    .join('')}--=_edge--\n`;
const letter = asIs('text/plain', 'Tom, here is the report. Ida');

describe('the filing is read out of', () => {
  const cases: Record<string, string> = {
    'a page saved as an archive': mailOf(archiveHead, asQuoted('text/html', page)),
    'an archive that names nobody': mailOf(['MIME-Version: 1.0'], asQuoted('text/html', page)),
    'an archive with its pictures and styles': mixed(
      archiveHead,
      [asQuoted('text/html', page), asIs('text/css', 'p { color: red }'), asBase64('image/png', 'PNG')],
      'related',
    ),
    'an attachment in base64': mixed(letterHead, [letter, asBase64('application/octet-stream', page, named('8k.htm'))]),
    'an attachment as text': mixed(letterHead, [letter, asQuoted('text/plain', text, named('8k.txt'))]),
    'a full submission attached': mixed(letterHead, [letter, asBase64('text/plain', full, named('full.txt'))]),
    'one packed with gzip': mixed(letterHead, [
      letter,
      asBase64('application/gzip', gzipSync(full), named('full.txt.gz')),
    ]),
    'one shown within the letter': mixed(letterHead, [letter, asQuoted('text/html', page, named('8k.htm', 'inline'))]),
    'the letter itself': mailOf(letterHead, asQuoted('text/html', page)),
    'a letter that is there as text and as HTML': mixed(
      letterHead,
      [asQuoted('text/plain', text), asQuoted('text/html', page)],
      'alternative',
    ),
    'a part saved without its head': quoted(page),
    'a part of plain text saved without its head': quoted(`${text}\u00a0\u00a0\u00a0`).replace(/ $/gm, '=20'),
    'an archive whose fields are in capitals': `MIME-VERSION: 1.0\nCONTENT-TYPE: TEXT/HTML\n\n${page}`,
    'an archive that breaks off before its end': mixed(archiveHead, [asQuoted('text/html', page)]).replace(
      '--=_edge--\n',
      '',
    ),
    'a submission pasted into a letter': mailOf(letterHead, asIs('text/plain', `Tom, see below.\n\n${full}`)),
    'a mail without MIME': `${letterHead.slice(0, 4).join('\n')}\n\n${text}`,
    'a letter sent on with the mail it is about': mixed(letterHead, [
      letter,
      `Content-Type: message/rfc822\n\n${mixed(letterHead, [letter, asBase64('text/plain', full, named('full.txt'))])}`,
    ]),
    'a mail with many kilobytes of fields of relays': mixed(
      [...Array.from({ length: 80 }, (_, i) => `Received: from relay${i}\n by other; Thu, 27 May 2004`), ...letterHead],
      [letter, asBase64('text/plain', full, named('full.txt'))],
    ),
    'a mail that is packed itself': mailOf(letterHead, asQuoted('text/html', page)).replaceAll('\n', '\r\n'),
    'the same submission, attached twice': mixed(letterHead, [
      asBase64('text/plain', full, named('a.txt')),
      asBase64('text/plain', full, named('b.txt')),
    ]),
  };
  test.each(Object.entries(cases))('%s', async (_, source) => {
    const filing = await filingIn(source);
    expect([filing.form, numbersOf(filing), bodyOf(filing, '5'), `${filing.reportDate}`]).toEqual([
      '8-K',
      '5',
      prose,
      '2004-05-25',
    ]);
  });

  test('a mail packed with gzip', async () => {
    expect(numbersOf(await filingIn(gzipSync(mailOf(letterHead, asQuoted('text/html', page)))))).toBe('5');
  });
});

describe('what came with it', () => {
  test('a press release attached beside the report is read as its exhibit', async () => {
    const filing = await filingIn(
      mixed(letterHead, [
        letter,
        asBase64('text/html', page, named('8k.htm')),
        asBase64('text/html', release, named('ex99-1.htm')),
      ]),
    );
    expect(filing.documents.map(({ type, filename }) => [type, filename])).toEqual([
      ['8-K', '8k.htm'],
      ['EX-99', 'ex99-1.htm'],
    ]);
    expect(filing.warnings).toEqual([]);
  });

  test('what cannot be read is named', async () => {
    const filing = await filingIn(
      mixed(letterHead, [
        letter,
        asBase64('text/plain', full, named('full.txt')),
        asBase64('application/pdf', '%PDF-1.7', named('slides.pdf')),
      ]),
    );
    expect(filing.warnings.join(' ')).toContain('with slides.pdf, which was not read');
  });
});

describe('a mail is rejected in words that say what to send', () => {
  const about =
    'Marsh Lantern has filed a Form 8-K with the Securities and Exchange Commission: its annual meeting of stockholders is on June 18, 2004.';
  const cases: Record<string, [source: string, says: string]> = {
    'a letter about a filing': [mailOf(letterHead, asIs('text/plain', about)), 'is no filing itself and has none'],
    'the same, which begins with the name of the form': [
      mailOf(letterHead, asIs('text/plain', `FORM 8-K\n\n${about}`)),
      'is no filing itself and has none',
    ],
    'two filings attached': [
      mixed(letterHead, [
        letter,
        asBase64('text/html', page, named('marsh.htm')),
        asBase64('text/html', otherPage, named('quill.htm')),
      ]),
      'holds 2 filings: marsh.htm and quill.htm. Upload each',
    ],
    'two filings shown in the letter': [
      mixed(letterHead, [
        letter,
        asQuoted('text/html', page, named('marsh.htm', 'inline')),
        asQuoted('text/html', otherPage, named('quill.htm', 'inline')),
      ]),
      'holds 2 filings',
    ],
    'two filings as nameless parts': [
      mixed(letterHead, [asQuoted('text/html', page), asQuoted('text/html', otherPage)]),
      'holds 2 filings',
    ],
    'a PDF alone': [
      mixed(letterHead, [letter, asBase64('application/pdf', '%PDF-1.7', named('8k.pdf'))]),
      '8k.pdf: The file is a PDF',
    ],
    'an archive of an error page': [
      mailOf(archiveHead, asQuoted('text/html', '<html><body><h1>404 Not Found</h1></body></html>')),
      'web page saved as an archive (.mht)',
    ],
    'a mailbox': [
      `From ida@example.com Thu May 27 10:00:00 2004\n${mailOf(letterHead, asIs('text/plain', text))}`,
      'a mailbox',
    ],
    'more parts than a letter has': [
      mixed(
        letterHead,
        Array.from({ length: 600 }, () => asIs('text/plain', 'x')),
      ),
      'more than 500 parts',
    ],
    'parts within parts without end': [
      Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i % 9}\n\n--b${i % 9}\n`).join(
        '',
      ),
      'too deep',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [source, says]) => {
    const reason = await rejectionOf(source);
    expect(reason).toContain(says);
    expect(reason).toMatch(/upload/i);
  });
});

describe('what looks like a mail and is none', () => {
  test.each([
    ['a header', secHeader().replace(/<[^>]+>/g, '')],
    ['a text that begins with labels', `Date: May 25, 2004\nSubject: our report\n\n${text}`],
  ])('%s in front of a report leaves it a report', async (_, inFront) => {
    expect(numbersOf(await filingIn(inFront.includes('FORM 8-K\n') ? inFront : `${inFront}\n\n${text}`))).toContain(
      '5',
    );
  });
});
