import { describe, expect, test } from 'vitest';
import { tablesOfWordings } from '../../../lambdas/findings/tables-of-wordings.ts';
import { neededWords } from '../../../lambdas/terms/patterns/needed-words.ts';
import { type Pattern, sparing } from '../../../lambdas/terms/patterns/sparing.ts';

describe('the words that an expression cannot do without', () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/adjourned/, ['adjourned']],
    [/\badjourned\b/, ['adjourned']],
    [/(?:is|was) (?:adjourned|put off) to/, ['adjourned', 'put off']],
    [/(?:adjourned|put off)? until/, [' until']],
    [/deadlines? (?:for|of)/, ['deadline']],
    [/(?:of record)*$/, null],
    [/(?:the ){0,2}meeting/, ['meeting']],
    [/(?:record ){2}/, ['record ']],
    [/record+s/, ['record']],
    [/postponed|(?:it is )?late/, ['postponed', 'late']],
    [/postponed|[a-z]+/, null],
    [/(?!holders)(?<!proposals of )bylaws/, ['bylaws']],
    [/(?:no|a)(?= nominee)/, [' nominee']],
    [/(?<=annual )meeting/, ['meeting']],
    [/(?<day>first|last) of the month/, [' of the month']],
    [/(first|last)\1/, ['first', 'last']],
    [/at @[ASG]\d+@ on/, ['at @A', 'at @S', 'at @G']],
    [/[^)(|]{0,9}\(record\)/, ['(record)']],
    [/[\]|]xa{2}y/, ['xa']],
    [/u\.s\. \x41\u0042 mail by/, [' mail by']],
    [/it is .late/, ['it is ']],
    [/Late or unsigned/i, ['late or unsigned']],
    [/Späte/i, null],
    [/late/u, null],
  ])('%s: %j', (expression, words) => {
    expect(neededWords(expression)).toEqual(words);
  });

  const patterns = tablesOfWordings
    .flatMap(({ rows }) => rows.flatMap(({ row }) => Object.values(row)))
    .filter(isPattern);

  test('one of them stands in every sentence in which a wording is found', () => {
    expect(patterns.length).toBeGreaterThan(200);
    const texts = tablesOfWordings.flatMap(({ rows }) => rows.flatMap(({ row }) => textsOf(row.example)));
    for (const { source, flags } of patterns) {
      const expression = new RegExp(source, flags);
      const words = neededWords(expression);
      if (words === null) continue;
      const without = texts.filter((text) => !words.some((word) => text.includes(word)));
      expect(
        without.filter((text) => expression.test(text)),
        source,
      ).toEqual([]);
    }
  });
});

/** What stands before the date of an example, behind it, and in it. */
function textsOf(example: string): string[] {
  const [left = '', day = '', right = ''] = example.toLowerCase().split('*');
  return [left, right, left + day + right].flatMap((text) => [text, text.replace(/\bthe annual meeting\b/g, '@A0@')]);
}

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'test' in value && 'source' in value;
}

describe('an expression that is tried sparingly', () => {
  test('finds what the expression finds, the first time and the thousandth', () => {
    const expression = /\b(?:adjourned|put off) to\b/;
    const pattern = sparing(expression);
    const texts = [
      'adjourned to May',
      'adjourned, and moved to May',
      'held',
      'they put off the vote',
      'put off to June',
    ];
    for (let times = 0; times < 1000; times += 1)
      expect(texts.map((text) => pattern.test(text))).toEqual([true, false, false, false, true]);
  });
});
