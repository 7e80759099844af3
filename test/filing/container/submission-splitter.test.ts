import { describe, expect, test } from 'vitest';
import type { RawDocument } from '../../../lambdas/filing/container/document-intake.ts';
import { SubmissionSplitter } from '../../../lambdas/filing/container/submission-splitter.ts';
import { documentTags, secHeader, submission } from '../support/samples.ts';

interface Split {
  readonly header: string | null;
  readonly documents: readonly string[];
  readonly warnings: readonly string[];
}

/** Each document as "type: text", null for one that is passed over; the source comes in pieces of `size` bytes. */
function split(source: string, size = 65_536): Split {
  const taken: RawDocument[] = [];
  const splitter = new SubmissionSplitter((document) => taken.push(document));
  const bytes = Buffer.from(source, 'latin1');
  for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
  splitter.end();
  const documents = taken.map((d) => `${d.type}: ${d.bytes?.toString('latin1').trim().replace(/\n/g, '|') ?? null}`);
  return { header: splitter.header, documents, warnings: splitter.warnings };
}

const report = { type: '8-K', text: 'report' };

describe('containers', () => {
  const cases: Record<string, [source: string, hasHeader: boolean, documents: string[]]> = {
    'a full submission': [
      submission([report, { type: 'EX-99.1', text: 'release' }]),
      true,
      ['8-K: report|</TEXT>', 'EX-99.1: release|</TEXT>'],
    ],
    'the older header': [submission([report]).replaceAll('SEC-', 'IMS-'), true, ['8-K: report|</TEXT>']],
    'wrapped in PEM': [
      `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${submission([report])}-----END PRIVACY-ENHANCED MESSAGE-----\n`,
      true,
      ['8-K: report|</TEXT>'],
    ],
    'a dissemination file': [
      `<SUBMISSION>\n<ACCESSION-NUMBER>0009990031-04-000012\n<TYPE>8-K\n<ITEMS>9.01\n${documentTags(report)}</SUBMISSION>`,
      true,
      ['8-K: report|</TEXT>'],
    ],
    'a bare document with its tags': [documentTags(report), false, ['8-K: report|</TEXT>']],
    'a bare text': ['FORM 8-K\nreport', false, ['null: FORM 8-K|report']],
    'a bare text that mentions the tag': [
      'FORM 8-K\nthe tag <DOCUMENT> begins',
      false,
      ['null: FORM 8-K|the tag <DOCUMENT> begins'],
    ],
    nothing: ['', false, ['null: ']],
  };
  describe.each([
    ['in one piece', 65_536],
    ['byte by byte', 1],
    ['in pieces of seven bytes', 7],
  ])('%s', (_, size) => {
    test.each(Object.entries(cases))('%s', (_name, [source, hasHeader, documents]) => {
      const found = split(source, size);
      expect([found.header !== null, found.documents, found.warnings]).toEqual([hasHeader, documents, []]);
    });
  });

  test('what a document says of itself', () => {
    const taken: RawDocument[] = [];
    const splitter = new SubmissionSplitter((document) => taken.push(document));
    splitter.push(Buffer.from(submission([{ ...report, filename: 'a.htm', description: 'CURRENT REPORT' }])));
    splitter.end();
    expect(taken).toMatchObject([{ type: '8-K', filename: 'a.htm', description: 'CURRENT REPORT' }]);
  });
});

describe('what cannot matter is passed over', () => {
  test.each([
    'GRAPHIC',
    'ZIP',
    'EXCEL',
    'XML',
    'EX-101.INS',
    'EX-10.1',
    'EX-2',
    'EX-31',
    'EX-27',
    'PDF',
    'COVER',
    'JSON',
  ])('%s', (type) => {
    expect(split(submission([report, { type, text: 'x' }])).documents).toEqual([
      '8-K: report|</TEXT>',
      `${type}: null`,
    ]);
  });

  test.each(['EX-99', 'EX-99.1', 'EX-3', 'EX-3.(II)', 'EX-20', 'EX-99.01 OTHER', '10-Q', 'DEF 14A'])(
    'but not %s',
    (type) => {
      expect(split(submission([{ type, text: 'x' }])).documents).toEqual([`${type}: x|</TEXT>`]);
    },
  );

  const uuencoded = `begin 644 report.pdf\n${'M)5!$1BTQ+C0*\n'.repeat(100)}end`;
  test.each([
    ['alone', uuencoded],
    ['behind a tag', `<PDF>\n${uuencoded}\n</PDF>`],
    ['a short one', 'begin 644 a.gif\nM\nend'],
  ])('a uuencoded file of any type: %s', (_, text) => {
    for (const size of [1, 65_536])
      expect(split(submission([{ type: 'EX-99', text }, report]), size).documents).toEqual([
        'EX-99: null',
        '8-K: report|</TEXT>',
      ]);
  });

  test('a text that begins with the word "begin" is no such file', () => {
    expect(split(submission([{ type: '8-K', text: 'begin with the text' }])).documents).toEqual([
      '8-K: begin with the text|</TEXT>',
    ]);
  });
});

describe('broken submissions are read as far as they go', () => {
  const first = documentTags(report);
  const cases: Record<string, [source: string, documents: string[], warnings: string[]]> = {
    'cut in a text': [
      `${secHeader()}${first.slice(0, -22)}`,
      ['8-K: repor'],
      ['The submission ends inside document 1; what is there was read.'],
    ],
    'cut in a document that is passed over': [
      `${secHeader()}${first}<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nabc`,
      ['8-K: report|</TEXT>', 'GRAPHIC: null'],
      ['The submission ends inside document 2; what is there was read.'],
    ],
    'cut before a text': [
      `${secHeader()}${first}<DOCUMENT>\n<TYPE>EX-99`,
      ['8-K: report|</TEXT>', 'EX-99: '],
      ['The submission ends where document 2 begins.'],
    ],
    'cut in the header': [secHeader().slice(0, 300), [], ['The submission ends in its header: it holds no document.']],
    'an end tag is missing': [
      `${secHeader()}${first.replace('</DOCUMENT>', '')}${documentTags({ type: 'EX-99', text: 'release' })}`,
      ['8-K: report|</TEXT>', 'EX-99: release|</TEXT>'],
      [],
    ],
    'a tag in the text begins no document': [
      submission([{ type: '8-K', text: 'the tag <DOCUMENT> in a text' }]),
      ['8-K: the tag <DOCUMENT> in a text|</TEXT>'],
      [],
    ],
    'a text without its tag': [
      submission([report]).replace('<TEXT>\n', ''),
      ['8-K: <TYPE>8-K|<SEQUENCE>1|report|</TEXT>'],
      [],
    ],
    'a head without end': [
      `${secHeader()}<DOCUMENT>\n<TYPE>8-K\n${'x'.repeat(40_000)}</DOCUMENT>`,
      [`8-K: <TYPE>8-K|${'x'.repeat(40_000)}`],
      [],
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [source, documents, warnings]) => {
    for (const size of [3, 65_536]) {
      const found = split(source, size);
      expect([found.documents, found.warnings]).toEqual([documents, warnings]);
    }
  });
});
