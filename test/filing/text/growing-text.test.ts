import { describe, expect, test } from 'vitest';
import { GrowingText } from '../../../lambdas/filing/text/growing-text.ts';

function grown(pieces: readonly string[], kept = 50): GrowingText {
  const text = new GrowingText(kept);
  for (const piece of pieces) text.add(piece);
  return text;
}

const many = Array.from({ length: 20_000 }, (_, i) => `${i} `);

describe('a text that grows', () => {
  test('is its pieces, in order, however many', () => {
    expect(grown(many).toString()).toBe(many.join(''));
    expect(grown(many).length).toBe(many.join('').length);
  });

  test('shows its end', () => {
    const text = grown(['Annual', ' ', 'report', '\n\n', '-2-']);
    expect(text.from(13)).toBe('\n\n-2-');
    expect(text.from(text.length)).toBe('');
  });

  test('gives its end back, and goes on from there', () => {
    const text = grown(['Annual', ' ', 'report', '\n\n', '-2-']);
    text.truncate(13);
    text.add('s');
    expect([text.toString(), text.length]).toEqual(['Annual reports', 14]);
  });

  test('keeps as much as it was told to, wherever it has been joined', () => {
    const text = new GrowingText(50);
    for (const [i, piece] of many.entries()) {
      text.add(piece);
      expect(text.from(text.length - piece.length), `piece ${i}`).toBe(piece);
    }
    const before = text.length;
    for (let i = 0; i < 50; i += 1) text.add('-');
    text.truncate(before);
    expect(text.toString()).toBe(many.join(''));
  });
});
