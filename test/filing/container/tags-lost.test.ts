import { describe, expect, test } from 'vitest';
import { filingIn, rejectionOf } from '../support/reading.ts';
import { documentTags, htmlReport, prose, report, secHeader, submission } from '../support/samples.ts';

/** What people and programs do to the tags of a submission; all that it says of itself must be kept. */
const tag = /<\/?([A-Z-]{3,30})>/g;
const page = htmlReport(`<p>Item 5. Other Events</p><p>${prose}</p>`);
const inText = submission([{ type: '8-K', text: report(`Item 5. Other Events\n\n${prose}`) }]);
const inHtml = submission([{ type: '8-K', text: page }]);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const stripped = inText.replace(tag, '');
const small = (source: string) => source.replace(tag, (written) => written.toLowerCase());
const dissemination = `<SUBMISSION><ACCESSION-NUMBER>0009990031-04-000012<TYPE>8-K<PERIOD>20040525<FILING-DATE>20040527<FILER><COMPANY-DATA><CONFORMED-NAME>MARSH LANTERN CORP<CIK>0009990031<STATE-OF-INCORPORATION>DE</COMPANY-DATA></FILER>`;

const told = {
  form: '8-K',
  accessionNumber: '0009990031-04-000012',
  registrant: ['MARSH LANTERN CORP', '0009990031', 'DE'],
  days: ['2004-05-25', '2004-05-27'],
  items: ['5'],
};

async function saidBy(source: string) {
  const { form, accessionNumber, registrants, period, filedOn, items } = await filingIn(source);
  const [first] = registrants;
  return {
    form,
    accessionNumber,
    registrant: [first?.name, first?.cik, first?.state],
    days: [`${period}`, `${filedOn}`],
    items: items.map(({ number }) => number),
  };
}

describe('a submission says the same of itself', () => {
  const cases: Record<string, string> = {
    'with its tags in small letters': small(inText),
    'of HTML, with all tags in small letters': small(inHtml),
    'with a capital letter only at the beginning of each tag': inText.replace(
      tag,
      (written, name: string) =>
        `${written.startsWith('</') ? '</' : '<'}${name.charAt(0)}${name.slice(1).toLowerCase()}>`,
    ),
    'saved by a browser as a page, in small letters': `<html><head></head><body>${small(inText)}</body></html>`,
    'saved by a browser as a page that shows its source': `<html><head></head><body><pre>${escaped(inHtml)}</pre></body></html>`,
    'a dissemination file in small letters': small(`${dissemination}${inText.slice(inText.indexOf('<DOCUMENT>'))}`),
    'without a single tag': stripped,
    'without a tag and without indentation': stripped.replace(/^[ \t]+/gm, ''),
    'without a tag, at the end of lines of DOS': stripped.replaceAll('\n', '\r\n'),
    'without a tag, below the words of who sent it': `Dear all, here is the filing.\n\n${stripped}`,
    'without the tags of its header': inText.replace(/<\/?(?:SEC-[A-Z]+|ACCEPTANCE-DATETIME)>/g, ''),
    'without the tags of its document': inText.replace(/<\/?(?:DOCUMENT|TYPE|SEQUENCE|TEXT)>/g, ''),
    'as paragraphs of a page': `<html><body>${stripped.replace(/[^\n]+/g, '<p>$&</p>')}</body></html>`,
    'with the lines of its header run together': stripped.replace(/^[\s\S]*?FORM 8-K/, (head) =>
      head.replace(/\s+/g, ' '),
    ),
  };
  test.each(Object.entries(cases))('%s', async (_, source) => {
    expect(await saidBy(source)).toEqual(told);
  });

  test('and when EDGAR accepted it is known without the tag', async () => {
    expect(`${(await filingIn(stripped)).acceptedAt}`).toBe('2004-05-27T16:15:02');
  });
});

describe('letters of another kind are the document’s own', () => {
  test('a small end tag within a document whose tags are in capitals ends nothing', async () => {
    const quoting = submission([
      { type: '8-K', text: report(`Item 5. Other Events\n\nThe mark </document> stands here. ${prose}`) },
    ]);
    expect((await filingIn(quoting)).main.text.text).toContain('by the end of the summer');
  });

  test('the lines of a text without tags are those of the file', async () => {
    const line = stripped.split('\n').findIndex((text) => text.startsWith('Item 5.')) + 1;
    expect((await filingIn(stripped)).items.map(({ evidence }) => evidence.line)).toEqual([line]);
  });

  test('the header is no part of the document', async () => {
    expect((await filingIn(stripped)).main.text.text).not.toContain('CENTRAL INDEX KEY');
  });
});

describe('what holds no document, or several filings, is said', () => {
  test('a header alone, without tags', async () => {
    expect(await rejectionOf(secHeader().replace(tag, ''))).toContain('only the header of a filing');
  });

  test('two filings without tags, one behind the other', async () => {
    expect(await rejectionOf(`${stripped}\n\n${stripped}`)).toContain('several filings');
  });

  test('two filings with small tags, one behind the other', async () => {
    expect(await rejectionOf(`${small(inText)}${small(inText)}`)).toContain('several filings');
  });

  const quill = { name: 'QUILL BANK', fileNumber: '0-31999' };
  const body = `Item 5. Other Events\n\n${prose}`;
  test.each([
    ['a report in front of a submission', `${report(body, quill)}\n\n${inText}`],
    ['a report behind a submission', `${inText}\n\n${report(body, quill)}`],
    [
      'two documents with their tags and without a header',
      `${documentTags({ type: '8-K', text: report(body) })}${documentTags({ type: '8-K', text: report(body, quill) })}`,
    ],
  ])('%s', async (_, source) => {
    expect(await rejectionOf(source)).toContain('several filings');
  });

  test('a cover page pasted above the submission whose cover it is makes no second one', async () => {
    expect((await filingIn(`${report('', quill)}\n\n${inText}`)).accessionNumber).not.toBeNull();
  });

  test('blank lines and a remark behind a submission make no second one, and do not cut it off', async () => {
    const { warnings, isCutOff } = await filingIn(
      `${inText}\n\n${'Printed from the records of the desk.\n'.repeat(20)}`,
    );
    expect([isCutOff, warnings.filter((warning) => warning.includes('end mark'))]).toEqual([false, []]);
  });

  test('a report that speaks of the label is read without header', async () => {
    const speaking = report(
      `Item 5. Other Events\n\nThe label CONFORMED SUBMISSION TYPE: stands in every header. ${prose}`,
    );
    expect(await filingIn(speaking)).toMatchObject({ accessionNumber: null, items: [{ number: '5' }] });
  });
});
