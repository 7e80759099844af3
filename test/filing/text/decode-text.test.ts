import { describe, expect, test } from 'vitest';
import { characterAt, decodeText } from '../../../lambdas/filing/text/decode-text.ts';

describe('bytes of a document', () => {
  const cases: Record<string, [bytes: Buffer, text: string]> = {
    ASCII: [Buffer.from('Item 5.'), 'Item 5.'],
    'UTF-8': [Buffer.from('“Estée” – §'), '“Estée” – §'],
    'UTF-8 with a mark': [Buffer.from('\ufeffItem'), 'Item'],
    'Windows-1252': [Buffer.from('\x93Est\xe9e\x94 \x96 \xa7 \x80', 'latin1'), '“Estée” – § €'],
    'Latin-1': [Buffer.from('Est\xe9e', 'latin1'), 'Estée'],
    'sound UTF-8 that was cut in the middle of a character': [
      Buffer.from('“Estée” – §, “a”').subarray(0, -1),
      '“Estée” – §, “a\ufffd',
    ],
    'UTF-8 with a broken character in it': [
      Buffer.concat([Buffer.from('“Estée” – '), Buffer.from([0xe2, 0x80]), Buffer.from(' §')]),
      '“Estée” – \ufffd §',
    ],
    'UTF-8 made of Windows-1252 that was taken for Latin-1': [
      Buffer.from('the holder\u0092s \u0093day\u0094 \u0096 1'),
      'the holder’s “day” – 1',
    ],
    nothing: [Buffer.alloc(0), ''],
  };
  test.each(Object.entries(cases))('%s', (_, [bytes, text]) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('every byte of Windows-1252 but those that it leaves open', () => {
    const bytes = Buffer.from(Array.from({ length: 128 }, (_, i) => i + 128));
    const open = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    const decoded = [...decodeText(bytes)].filter((_, i) => !open.has(i + 128)).join('');
    expect(decoded.slice(0, 27)).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect(decoded.slice(27)).toBe(Array.from({ length: 96 }, (_, i) => String.fromCharCode(i + 0xa0)).join(''));
  });
});

test.each([
  [146, '’'],
  [159, 'Ÿ'],
  [160, '\u00a0'],
  [0x2014, '—'],
  [0x110000, '\u{10ffff}'],
])('the character %d', (code, character) => {
  expect(characterAt(code)).toBe(character);
});
