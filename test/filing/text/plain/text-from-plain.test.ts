import { describe, expect, test } from 'vitest';
import { textFromPlain } from '../../../../lambdas/filing/text/plain/text-from-plain.ts';

function textOf(...lines: string[]): string {
  return textFromPlain(lines.join('\n')).text;
}

/** Page and line of the first occurrence of each word. */
function placesOf(source: string, ...words: string[]) {
  const text = textFromPlain(source);
  return words.map((word) => {
    const { page, line } = text.positionAt(text.text.indexOf(word));
    return `${word}: page ${page}, line ${line}`;
  });
}

const far = ' '.repeat(40);

describe('lines', () => {
  const cases: Record<string, [source: string, text: string]> = {
    'are kept, with their blanks and tabs': ['a   b\n\tc', 'a   b\n\tc'],
    'lose the blanks at their end': ['a  \nb\t\n', 'a\nb\n'],
    'end in CR, LF or both': ['a\rb\r\nc\nd', 'a\nb\nc\nd'],
    'several empty ones are one': ['a\n\n \n\t\nb', 'a\n\nb'],
    'of a dump without line ends': ['a b c', 'a b c'],
    'none at all': ['', ''],
  };
  test.each(Object.entries(cases))('%s', (_, [source, text]) => {
    expect(textFromPlain(source).text).toBe(text);
  });
});

describe('characters', () => {
  const cases: Record<string, [source: string, text: string]> = {
    'EDGAR’s tags are no words': ['<TABLE>\n<S>   <C>\n<CAPTION>a</TABLE>\n<F1> b <fn>', '\na\n b'],
    'other angle brackets stay': ['a <b> c < d', 'a <b> c < d'],
    entities: ['AT&amp;T &lt;a&gt; &quot;b&quot;&nbsp;c', 'AT&T <a> "b" c'],
    'references to C1 characters are those of Windows-1252': ['the &#147;Company&#148;&#146;s', 'the “Company”’s'],
    'other ampersands stay': ['A & B &copy; &#5;', 'A & B &copy; &#5;'],
    'NULs, zero-width characters and soft hyphens are left out': ['It\u0000em\u200b 5\u00ad\ufeff', 'Item 5'],
    'no-break spaces are blanks': ['Item\u00a05\u2003.', 'Item 5 .'],
    'ligatures are spelt out': ['\ufb01led, o\ufb03ce, \ufb05', 'filed, office, st'],
    'the end-of-file mark of DOS': ['a\n\u001a', 'a\n'],
  };
  test.each(Object.entries(cases))('%s', (_, [source, text]) => {
    expect(textFromPlain(source).text).toBe(text);
  });

  test('in a line of many megabytes as in a short one', () => {
    const piece = 'AT&amp;T <TABLE>\u0000 &#147;x&#148; ';
    expect(textFromPlain(piece.repeat(40_000)).text).toBe('AT&T  “x” '.repeat(40_000).trimEnd());
  });
});

describe('pages', () => {
  test('a page mark ends a page, and line 1 is the line behind it', () => {
    expect(placesOf('one\ntwo\n<PAGE>\nthree\n\nfour\n<page>\nfive', 'one', 'two', 'three', 'four', 'five')).toEqual([
      'one: page 1, line 1',
      'two: page 1, line 2',
      'three: page 2, line 1',
      'four: page 2, line 3',
      'five: page 3, line 1',
    ]);
  });

  test('text behind the mark in its line is line 1', () => {
    expect(placesOf('one\n<PAGE> two\nthree', 'two', 'three')).toEqual([
      'two: page 2, line 1',
      'three: page 2, line 2',
    ]);
  });

  test('a form feed alone on its line, or before text', () => {
    expect(placesOf('one\n\f\ntwo\nthree\ffour\nfive\n\fsix', 'two', 'three', 'four', 'five', 'six')).toEqual([
      'two: page 2, line 1',
      'three: page 2, line 2',
      'four: page 3, line 1',
      'five: page 3, line 2',
      'six: page 4, line 1',
    ]);
  });

  test('pages without text count', () => {
    expect(placesOf('one\n<PAGE>\n<PAGE>\n\n<PAGE>\ntwo', 'two')).toEqual(['two: page 4, line 1']);
  });

  test('without marks the expected number alone between empty lines ends a page', () => {
    const source = `One\n\n${far}1\n\nTwo\n\n- 2 -\n\nThree\n\nPage 3\n\nFour`;
    expect(placesOf(source, 'Two', 'Three', 'Four')).toEqual([
      'Two: page 2, line 2',
      'Three: page 3, line 2',
      'Four: page 4, line 2',
    ]);
    expect(textFromPlain(source).text).toBe('One\n\nTwo\n\nThree\n\nFour');
  });

  test.each([
    ['the wrong number', `one\n\n${far}7\n\ntwo`],
    ['a number at the margin without marks', 'one\n\n1\n\ntwo'],
    ['text above it', `one\n${far}1\n\ntwo`],
    ['text below it', `one\n\n${far}1\ntwo`],
    ['page marks elsewhere', `one\n\n${far}1\n\ntwo\n<PAGE>\n`],
  ])('%s ends none', (_, source) => {
    expect(placesOf(source, 'two')[0]).toMatch(/^two: page 1,/);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('whatever the line ends are: %s', (_, end) => {
    expect(placesOf(['one', '', '- 1 -', '', 'two'].join(end), 'two')).toEqual(['two: page 2, line 2']);
  });
});

describe('what repeats on every page is left out', () => {
  const cases: Record<string, [lines: string[], text: string]> = {
    'the page’s number above the mark': [['one.', '', '      -1-', '', '<PAGE>', 'Two'], 'one.\n\nTwo'],
    'the page’s number below the mark': [['one.', '<PAGE>', '', `${far}2`, '', 'Two'], 'one.\n\nTwo'],
    'the number in the mark’s own line': [['one.', '<PAGE>   2', 'Two'], 'one.\n\nTwo'],
    'Roman and lettered numbers': [['one.', 'iv', '<PAGE>', 'A-2', 'Two'], 'one.\n\nTwo'],
    'a link to the contents': [['one.', '', '<PAGE>', 'Table of Contents', '', 'Two'], 'one.\n\nTwo'],
    'a link to the contents below the number': [['one.', '2', ' TABLE OF CONTENTS', 'Two'], 'one.\n\nTwo'],
    'nothing of a line with other words': [['one.', '2 lanterns', '<PAGE>', 'Two'], 'one.\n2 lanterns\n\nTwo'],
    'the heading at the very top stays': [['TABLE OF CONTENTS', 'one'], 'TABLE OF CONTENTS\none'],
  };
  test.each(Object.entries(cases))('%s', (_, [lines, text]) => {
    expect(textOf(...lines)).toBe(text);
  });

  test.each([
    ['a sentence that goes on in small letters', 'of the Company and', 'its officers', '\n'],
    [
      'a long line that ends in the middle of a sentence',
      'the annual meeting of shareholders that is to be held at',
      'Portsmouth with the',
      '\n',
    ],
    ['a sentence that has ended', 'of the Company.', 'its officers', '\n\n'],
    [
      'a heading below a line without a full stop',
      'the annual meeting of shareholders that is to be held at',
      'Item 5. Other',
      '\n\n',
    ],
    ['a title in capitals', 'Some Words', 'OTHER WORDS', '\n\n'],
  ])('over a page break: %s', (_, above, below, between) => {
    expect(textOf(above, '', '-1-', '<PAGE>', '', below)).toBe(`${above}${between}${below}`);
  });

  test('positions stay right behind what was left out', () => {
    expect(placesOf(`one.\n\n -1-\n\n<PAGE>\n\n ${far}2\n\nTwo`, 'one', 'Two')).toEqual([
      'one: page 1, line 1',
      'Two: page 2, line 4',
    ]);
  });

  test('in long texts too, of which parts have been joined already', () => {
    const page = (i: number) => `${`words of page ${'x'.repeat(i % 7)}\n`.repeat(50)}\n${far}${i}\n\n<PAGE>\n`;
    const source = Array.from({ length: 400 }, (_, i) => page(i + 1)).join('');
    const text = textFromPlain(source);
    expect(text.text).not.toMatch(/\d/);
    expect(text.positionAt(text.text.lastIndexOf('words'))).toEqual({ page: 400, line: 50 });
  });
});

test('in a PEM message a line that begins with a dash was given another in front', () => {
  const source = '- ----- rule\n- - item\n-1';
  expect(textFromPlain(source, true).text).toBe('----- rule\n- item\n-1');
  expect(textFromPlain(source).text).toBe(source);
});
