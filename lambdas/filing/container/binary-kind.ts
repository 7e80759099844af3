const signatures: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: '%PDF', what: 'a PDF' },
  { bytes: '\x89PNG', what: 'a PNG image' },
  { bytes: 'GIF8', what: 'a GIF image' },
  { bytes: '\xff\xd8\xff', what: 'a JPEG image' },
  { bytes: 'II*\0', what: 'a TIFF image' },
  { bytes: 'MM\0*', what: 'a TIFF image' },
  { bytes: 'PK\x03\x04', what: 'a zip archive or an Office file' },
  { bytes: 'PK\x05\x06', what: 'an empty zip archive' },
  { bytes: '\xd0\xcf\x11\xe0', what: 'an old Office file' },
  { bytes: '{\\rtf', what: 'a rich-text (RTF) file' },
  { bytes: 'Rar!', what: 'a RAR archive' },
  { bytes: '7z\xbc\xaf', what: 'a 7-Zip archive' },
  { bytes: 'BZh', what: 'a bzip2 archive' },
  { bytes: '\xfd7zXZ', what: 'an xz archive' },
  { bytes: 'bplist00', what: 'a shortcut to a web page (.webloc)' },
  { bytes: 'L\0\0\0\x01\x14\x02\0', what: 'a shortcut of Windows (.lnk)' },
  { bytes: '\x7fELF', what: 'a program' },
  { bytes: 'MZ\x90', what: 'a program' },
];

/** How many of the first bytes are looked at. */
export const SNIFFED_BYTES = 2048;
const LONGEST_SIGNATURE = 8;

/**
 * Names what a file is when it is not text ("a PDF"), judged by its first bytes; null for text. A file without a known
 * signature is binary when more than one in ten bytes is a control character.
 */
export function binaryKind(first: Buffer): string | null {
  const start = first.toString('latin1', 0, LONGEST_SIGNATURE);
  const known = signatures.find((s) => start.startsWith(s.bytes));
  if (known) return known.what;
  const length = Math.min(first.length, SNIFFED_BYTES);
  let controls = 0;
  for (let i = 0; i < length; i += 1) if (isControl(first[i] ?? 0)) controls += 1;
  return controls * 10 > length ? 'a binary file' : null;
}

/** Control characters but tabs, line ends, form feeds and the end-of-file mark of DOS. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26;
}
