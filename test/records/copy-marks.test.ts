import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { marksOf } from '../../lambdas/records/copy-marks.ts';

test.each([
  ['wraps, blanks and marks do not count', 'The  Annual\nMeeting — of 2025.', 'theannualmeetingof2025'],
  ['letters beyond ASCII do', 'Crédit Agricole, é and İ', 'créditagricoleéandi\u0307'.replace('\u0307', '')],
  ['one letter is two, or a fraction three signs, as it is spelt', 'ﬁling ½ ™', 'filing12tm'],
  ['letters of two code units count, halves of them do not', '𝒜 𐐨 \ud800 x', 'a𐐨x'],
  [
    'a text of many pieces',
    `${'ab '.repeat(50_000)}é${' cd'.repeat(50_000)}`,
    `${'ab'.repeat(50_000)}é${'cd'.repeat(50_000)}`,
  ],
])('%s', (_, text, letters) => {
  const { letters: count, hash } = marksOf(text);
  expect(count).toBe(letters.length);
  expect(hash).toBe(createHash('sha256').update(letters).digest('hex'));
});
