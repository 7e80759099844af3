import { isAscii } from 'node:buffer';

/** What Windows-1252 puts where Latin-1 has the control characters 0x80-0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const utf8Strict = new TextDecoder('utf-8', { fatal: true });
const utf8 = new TextDecoder('utf-8');

/**
 * Bytes of one document as text: UTF-8, else Windows-1252. A few broken sequences in otherwise sound UTF-8 (a file cut
 * in the middle of a character) do not turn it into Windows-1252. In UTF-8 made of such text by a program that took it
 * for Latin-1, an apostrophe is a control character, which no filing has a use for: it means what it does in HTML.
 */
export function decodeText(bytes: Buffer): string {
  // Most are, and those are copied as they are.
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return withoutControls(utf8Strict.decode(bytes));
  } catch {
    const lenient = utf8.decode(bytes);
    return isMostlySound(lenient) ? withoutControls(lenient) : decodeWindows1252(bytes);
  }
}

/** The character with that code, where 128-159 mean what Windows-1252 puts there, as they do in HTML (`&#146;`). */
export function characterAt(code: number): string {
  return WINDOWS_1252[code - 0x80] ?? String.fromCodePoint(Math.min(code, 0x10ffff));
}

const control = /[\u0080-\u009f]/g;

function withoutControls(text: string): string {
  return text.replace(control, (one) => characterAt(one.charCodeAt(0)));
}

/** True when less than a quarter of what is beyond ASCII is broken. */
function isMostlySound(decoded: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < decoded.length; i += 1) {
    const code = decoded.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) sound += 1;
  }
  return broken * 4 < sound;
}

const codeUnits = Uint16Array.from({ length: 256 }, (_, byte) => characterAt(byte).charCodeAt(0));

function decodeWindows1252(bytes: Buffer): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) units[i] = codeUnits[bytes[i] ?? 0] ?? 0;
  return Buffer.from(units.buffer).toString('utf16le');
}
