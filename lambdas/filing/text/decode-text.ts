/** What Windows-1252 puts where Latin-1 has the control characters 0x80-0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const utf8Strict = new TextDecoder('utf-8', { fatal: true });
const utf8 = new TextDecoder('utf-8');

/**
 * Bytes of one document as text: UTF-16 when it bears a mark, else UTF-8, else Windows-1252. A few broken sequences in
 * otherwise sound UTF-8 (a file cut in the middle of a character) do not turn it into Windows-1252.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return utf8Strict.decode(bytes);
  } catch {
    const lenient = utf8.decode(bytes);
    return count(lenient, /\ufffd/g) * 4 < count(lenient, /[\u0080-\ufffc]/g) ? lenient : decodeWindows1252(bytes);
  }
}

/** The character with that code, where 128-159 mean what Windows-1252 puts there, as they do in HTML (`&#146;`). */
export function characterAt(code: number): string {
  return WINDOWS_1252[code - 0x80] ?? String.fromCodePoint(Math.min(code, 0x10ffff));
}

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (c) => characterAt(c.charCodeAt(0)));
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n += 1;
  return n;
}
