import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainText } from '../../../lambdas/filing/plain-text.ts';
import { textFromHtml } from '../../../lambdas/filing/text/html/text-from-html.ts';
import { textFromPlain } from '../../../lambdas/filing/text/plain/text-from-plain.ts';
import { type MarkedSource, markedHtml, markedText } from '../support/marked-source.ts';

const runs = { numRuns: 1000 };

/** The visible characters of a text from `start` to `end`, each with the place that the text gives for it. */
function placed(text: PlainText, start: number, end: number) {
  const characters = [];
  for (let at = start; at < end; at += 1) {
    const character = text.text.charAt(at);
    if (character.trim() !== '') characters.push({ character, ...text.positionAt(at) });
  }
  return characters;
}

/** Exactly the characters of a span stand where its positions say; how many visible ones come before tells which they are. */
function expectSpansWhereTheyStand(read: (source: string) => PlainText, sources: fc.Arbitrary<MarkedSource>) {
  fc.assert(
    fc.property(sources, fc.nat(), fc.nat(), ({ source, visible }, a, b) => {
      const text = read(source);
      const [start = 0, end = 0] = [a % (text.text.length + 1), b % (text.text.length + 1)].sort((x, y) => x - y);
      const before = text.text.slice(0, start).replace(/\s/g, '').length;
      const span = placed(text, start, end);
      expect(span).toEqual(visible.slice(before, before + span.length));
      expect(text.text.replace(/\s/g, '')).toBe(visible.map((v) => v.character).join(''));
    }),
    runs,
  );
}

describe('every character of a text stands on the page and line of the source that its position gives', () => {
  test('plain text', () => {
    expectSpansWhereTheyStand((source) => textFromPlain(source), markedText);
  });

  test('HTML', () => {
    expectSpansWhereTheyStand((source) => textFromHtml(source).text, markedHtml);
  });
});
