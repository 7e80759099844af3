import { describe, expect, test } from 'vitest';
import { binaryKind, SNIFFED_BYTES } from '../../../lambdas/filing/container/binary-kind.ts';

describe('files that are no text, by their first bytes', () => {
  test.each([
    ['%PDF-1.7', 'a PDF'],
    ['\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['GIF89a', 'a GIF image'],
    ['\xff\xd8\xff\xe0', 'a JPEG image'],
    ['II*\0', 'a TIFF image'],
    ['MM\0*', 'a TIFF image'],
    ['PK\x03\x04', 'a zip archive or an Office file'],
    ['PK\x05\x06', 'an empty zip archive'],
    ['\xd0\xcf\x11\xe0\xa1', 'an old Office file'],
    ['{\\rtf1', 'a rich-text (RTF) file'],
    ['Rar!', 'a RAR archive'],
    ['7z\xbc\xaf', 'a 7-Zip archive'],
    ['BZh9', 'a bzip2 archive'],
    ['bplist00\xd1', 'a shortcut to a web page (.webloc)'],
    ['L\0\0\0\x01\x14\x02\0\0', 'a shortcut of Windows (.lnk)'],
    ['\xfd7zXZ', 'an xz archive'],
    ['\x7fELF', 'a program'],
    ['MZ\x90', 'a program'],
    ['\0\x01\x02\x03 of no known kind', 'a binary file'],
  ])('%j is %s', (bytes, kind) => {
    expect(binaryKind(Buffer.from(bytes, 'latin1'))).toBe(kind);
  });
});

describe('files that are text', () => {
  test.each([
    ['plain text', 'FORM 8-K\r\n\tItem 5.\f'],
    ['text with a few NULs', `FORM 8-K ${'\0'.repeat(4)} Item 5. Other Events, and more words`],
    ['text with the end-of-file mark of DOS', '\x1a\x1a\x1a'],
    ['letters beyond ASCII', '\xe9\x93\x94\xff'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(binaryKind(Buffer.from(text, 'latin1'))).toBeNull();
  });

  test('only the first bytes count', () => {
    expect(binaryKind(Buffer.from('a'.repeat(SNIFFED_BYTES) + '\0'.repeat(9000)))).toBeNull();
  });
});
