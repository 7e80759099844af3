import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../lambdas/filing/quote.ts';
import { textFromPlain } from '../../lambdas/filing/text/plain/text-from-plain.ts';

function documentOf(source: string) {
  return { number: 2, type: null, filename: null, description: null, text: textFromPlain(source) };
}

describe('evidence for a span', () => {
  test('its words on one line, and where the first of them stands', () => {
    const document = documentOf('One.\n<PAGE>\n\n  Two\n  three\nfour');
    const { text } = document.text;
    expect(evidenceOf(document, text.indexOf('Two') - 3, text.indexOf('four'))).toEqual({
      document: 2,
      page: 2,
      line: 2,
      quote: 'Two three',
    });
  });

  test('an empty span', () => {
    expect(evidenceOf(documentOf('one'), 1, 1)).toEqual({ document: 2, page: 1, line: 1, quote: '' });
  });

  test('up to 600 characters whole, of a longer one an excerpt with its dates', () => {
    const quoteOf = (source: string) => evidenceOf(documentOf(source), 0, source.length).quote;
    const words = 'abcdefghi '.repeat(60).trim();
    expect(quoteOf(`${words}.`)).toBe(`${words}.`);
    const shown = quoteOf(`${words} on May 25, 2004 ${words}`);
    expect(shown).toContain(' on May 25, 2004 ');
    expect(shown.length).toBeLessThanOrEqual(600);
  });
});
