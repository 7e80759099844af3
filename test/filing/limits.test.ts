import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { filingIn, rejectionOf } from './support/reading.ts';
import { documentTags, prose, report, secHeader, submission } from './support/samples.ts';

// A hundredth of the real ones, so that a test can go beyond them.
vi.mock('../../lambdas/filing/limits.ts', async (original) => {
  const real = await original<typeof import('../../lambdas/filing/limits.ts')>();
  const limits = {
    ...real.limits,
    submissionBytes: 6_000_000,
    documentBytes: 600_000,
    readBytes: 900_000,
    headerBytes: 10_000,
    documents: 50,
    registrants: 5,
    itemHeadings: 10,
  };
  return { ...real, limits, megabytes: (bytes: number) => `${bytes / 1000} KB` };
});

const text = report(`Item 5. Other Events\n\n${prose}`);
const long = (bytes: number) => 'words of a report\n'.repeat(bytes / 18);

describe('a filing is rejected, with the limit, when', () => {
  const cases: Record<string, [source: string | Buffer, reason: string]> = {
    'it is larger than EDGAR accepts': [
      submission([
        { type: '8-K', text },
        { type: 'GRAPHIC', text: long(6_000_000) },
      ]),
      'The file is too large: larger than 6000 KB, which is more than EDGAR accepts as one filing.',
    ],
    'its main document is too large': [
      `${text}${long(600_000)}`,
      'The file is too large: its main document is larger than 600 KB.',
    ],
    'its main document is too large, in a submission': [
      submission([{ type: '8-K', text: long(700_000) }]),
      'The file is too large: its main document is larger than 600 KB.',
    ],
    'its header has no end': [
      `<SEC-HEADER>\n${'x\n'.repeat(40_000)}`,
      'The file is too large: its header is longer than 10 KB.',
    ],
    'it is a gzip bomb': [
      gzipSync(Buffer.alloc(50_000_000, 'a')),
      'The file is too large: its main document is larger than 600 KB.',
    ],
    'it is a gzip bomb in the guise of a submission': [
      gzipSync(`${secHeader()}<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\n${' '.repeat(50_000_000)}`),
      'The file is too large: larger than 6000 KB, which is more than EDGAR accepts as one filing.',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [source, reason]) => {
    expect(await rejectionOf(source)).toBe(reason);
  });
});

describe('a part is passed over, and that is said, when', () => {
  test('an exhibit is too large', async () => {
    const filing = await filingIn(
      submission([
        { type: '8-K', text },
        { type: 'EX-99.1', text: long(700_000) },
        { type: 'EX-99.2', text: prose },
      ]),
    );
    expect(filing.documents.map((d) => d.type)).toEqual(['8-K', 'EX-99.2']);
    expect(filing.exhibits).toMatchObject([
      { number: '99.1', attached: true, document: null },
      { number: '99.2', attached: true, document: 3 },
    ]);
    expect(filing.warnings).toContain('Document 2 (EX-99.1) is too large and was passed over.');
  });

  test('the exhibits are too large together', async () => {
    const exhibits = ['EX-99.1', 'EX-99.2'].map((type) => ({ type, text: long(450_000) }));
    const filing = await filingIn(submission([{ type: '8-K', text }, ...exhibits]));
    expect(filing.documents.map((d) => d.type)).toEqual(['8-K', 'EX-99.1']);
    expect(filing.warnings).toContain('Document 3 (EX-99.2) is too large and was passed over.');
  });

  test('there are too many documents', async () => {
    const documents = Array.from({ length: 60 }, () => ({ type: 'EX-99', text: prose }));
    const filing = await filingIn(submission([{ type: '8-K', text }, ...documents]));
    expect(filing.documents).toHaveLength(50);
    expect(filing.warnings).toContain('The submission has more than 50 documents; the others were passed over.');
  });

  test('exactly as many as are read is not too many', async () => {
    const filing = await filingIn(submission(Array.from({ length: 50 }, () => ({ type: '8-K', text }))));
    expect(filing.warnings).toEqual([]);
  });
});

describe('what is found is bounded', () => {
  test('registrants of a header', async () => {
    const filer = secHeader().slice(secHeader().indexOf('FILER:'), secHeader().indexOf('</SEC-HEADER>'));
    const header = secHeader().replace(filer, filer.repeat(9));
    expect((await filingIn(submission([{ type: '8-K', text }], header))).registrants).toHaveLength(5);
  });

  test.each([
    ['8-K', `Item 5. Other Events\n\n${prose}\n\n`],
    ['10-Q', `PART II\n\nItem 5. Other Information\n\n${prose}\n\n`],
    ['8-K', `5.02 Departure of Directors or Certain Officers\n\n${prose}\n\n`],
  ])('headings of items: Form %s', async (form, item) => {
    expect((await filingIn(report(item.repeat(30), { form }))).items).toHaveLength(10);
  });
});

test('a document of a bare file may be as large as it is', async () => {
  expect((await filingIn(documentTags({ type: '8-K', text: `${text}${long(500_000)}` }))).form).toBe('8-K');
});
