import { describe, expect, test } from 'vitest';
import { looksLikeHtml, textFromHtml } from '../../../../lambdas/filing/text/html/text-from-html.ts';

function textOf(html: string): string {
  return textFromHtml(html).text.text;
}

describe('what is shown', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'paragraphs are parted by an empty line': ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    'blocks of every kind part': ['<div>One<h1>Two</h1>three</div>', 'One\n\nTwo\n\nthree'],
    'inline elements run on': ['I<b>te</b>m <font size=2>5</font>', 'Item 5'],
    'white space is folded': ['One \t\n  two&nbsp;&#160; three', 'One two three'],
    'white space at the edges of elements counts once': ['<b>One </b> <i> two</i>', 'One two'],
    'a line break is a line': ['One<br>two<BR/>three', 'One\ntwo\nthree'],
    'a line break that closes itself is one': ['One<br/>two<br></br>three', 'One\ntwo\nthree'],
    'two line breaks are a paragraph': ['One<br><br>two', 'One\n\ntwo'],
    'a rule parts': ['One<hr>two', 'One\n\ntwo'],
    'cells of a row are parted by tabs': [
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'a\tb\n\nc\td',
    ],
    'empty cells leave no mark': ['<tr><td>a</td><td></td><td>&nbsp;</td><td>b</td></tr>', 'a\tb'],
    'paragraphs within a short cell are lines': [
      '<tr><td><p>Item</p><p>5.</p></td><td><p>Other Events</p></td></tr>',
      'Item\n5.\tOther Events',
    ],
    'a long cell keeps its paragraphs': [
      `<tr><td><p>${'word '.repeat(30)}</p><p>end</p></td></tr>`,
      `${'word '.repeat(30).trim()}\n\nend`,
    ],
    'cells without end tags': ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\n\nc\td'],
    'preformatted text keeps its lines and blanks': ['<pre>  a   b\nc\n\nd</pre>', '  a   b\nc\n\nd'],
    'a line goes on behind an element within preformatted text': ['<pre>a <b>b</b>\nc</pre>', 'a b\nc'],
    'a raised figure is not a digit of the number before it': ['$ 5<sup>1</sup>', '$ 5 1'],
    'a raised letter stays with its word': ['the 5<sup>th</sup> day', 'the 5 th day'],
    'a raised mark stays with its word': ['Lantern<sup>TM</sup>', 'LanternTM'],
    'a block that its style makes inline runs on': [
      '<p>Item <div style="display:inline">5.</div> Other</p>',
      'Item 5. Other',
    ],
    'tags and styles in capitals': ['<P>One</P><P STYLE="DISPLAY: INLINE">two</P>', 'One\n\ntwo'],
    'EDGAR’s own tags within the document': ['<DOCUMENT><TYPE>8-K<TEXT><p>One</p></TEXT>', '8-K\n\nOne'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('characters', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'decimal and hexadecimal references': ['&#8220;a&#x201D;', '“a”'],
    'references to C1 characters are those of Windows-1252': ['&#145;a&#146; &#150; &#x93;b&#148;', '‘a’ – “b”'],
    'named references': ['AT&amp;T &lt;&copy;&gt; caf&eacute; &sect;', 'AT&T <©> café §'],
    'references without their semicolon': ['AT&ampT &copy 2004 &#167 5', 'AT&T © 2004 § 5'],
    'an ampersand that begins no reference': ['A & B &c. &;', 'A & B &c. &;'],
    'an unfinished reference at the end of an element': ['<b>a &#</b> b&', 'a &# b&'],
    'a number that is no character': ['a&#0;b&#xD800;c&#99999999;d', 'a\ufffdb\ufffdc\ufffdd'],
    'a decimal reference with too many digits': ['&#0000000065;', 'A'],
    'several references in a row': ['&#149;&#160;&#160;a&amp;b&#8217;s', '• a&b’s'],
    'what nobody sees is left out': ['It\u200bem&#8203; 5\u00ad\ufeff&shy;', 'Item 5'],
    'ligatures are spelt out': ['o\ufb03ce, \ufb01led', 'office, filed'],
    'a less-than sign that begins no tag': ['a < b <3', 'a < b <3'],
    'astral characters': ['a 🙂 &#128578;', 'a 🙂 🙂'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what is hidden', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'display:none': ['One <div style="margin:0; display : none">no</div>two', 'One two'],
    'elements of its name within it': ['a<div style="display:none">b<div>c</div>d</div>e', 'ae'],
    'a hidden element without content hides nothing': ['a<img style="display:none">b', 'ab'],
    'scripts, styles and titles': ['<title>T</title><style>p{}</style><script>if (a<b) "</p>"</script>a', 'a'],
    'comments, declarations and instructions': ['<?xml version="1.0"?><!DOCTYPE html><!-- <p>no</p> -->a', 'a'],
    'the header of inline XBRL': [
      '<ix:header><ix:hidden><ix:nonNumeric name="x:y">no</ix:nonNumeric></ix:hidden></ix:header>a',
      'a',
    ],
    'a hidden element that is never closed hides nothing': ['a<div style="display:none">b<p>c', 'a\n\nb\n\nc'],
    'an unclosed hidden element does not show scripts': ['<script>no</script>a<div style="display:none">b', 'a\n\nb'],
    'an unclosed title does not swallow the document': ['<head><title>T<body><p>a</p>', 'T\n\na'],
    'the word in the text of an element hides nothing': ['<p>display:none</p>', 'display:none'],
    'a comment that is never closed': ['a<!-- b <p>c</p>', 'a'],
    'a tag that is never closed': ['a<p class="b', 'a'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what only printed pages need', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'a page number above a rule': ['<p>One.</p><p>2</p><hr><p>Two.</p>', 'One.\n\nTwo.'],
    'a page number above a page break': [
      '<p>One.</p><p>- 2 -</p><p style="page-break-before:always"></p><p>Two.</p>',
      'One.\n\nTwo.',
    ],
    'the newer property': ['<p>One.</p><p>ii</p><div style="break-after: page"></div><p>Two.</p>', 'One.\n\nTwo.'],
    'a page number at the end': ['<p>One.</p><p>Page 3 of 3</p>', 'One.'],
    'a page number below a page break': ['<p>One.</p><hr><p>2</p><p>Two.</p>', 'One.\n\nTwo.'],
    'a link to the contents on each page': [
      '<p>One.</p><hr><p><a href="#toc">Table of Contents</a></p><p>Two.</p>',
      'One.\n\nTwo.',
    ],
    'a number elsewhere stays': ['<p>One.</p><p>2</p><p>Two.</p>', 'One.\n\n2\n\nTwo.'],
    'text next to the number stays': ['<p>One.</p><p>2 lanterns</p><hr><p>Two.</p>', 'One.\n\n2 lanterns\n\nTwo.'],
    'the heading of a table of contents stays': [
      '<p>One.</p><p>Table of Contents</p><p>Item 5</p>',
      'One.\n\nTable of Contents\n\nItem 5',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('positions', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines are those of the source: %s', (_, end) => {
    const { text } = textFromHtml(['<p>one', 'two', '<b', '>three</b>', '&#65;</p>'].join(end));
    expect(['one', 'two', 'three', 'A'].map((w) => text.positionAt(text.text.indexOf(w)))).toEqual(
      [1, 2, 4, 5].map((line) => ({ page: null, line })),
    );
  });

  test('behind a page number that was dropped', () => {
    const { text } = textFromHtml('<p>one</p>\n<p>2</p>\n<hr>\n<p>two</p>');
    expect(text.positionAt(text.text.indexOf('two'))).toEqual({ page: null, line: 4 });
  });

  test('an empty text, and beyond the end', () => {
    expect(textFromHtml('').text.positionAt(0)).toEqual({ page: null, line: 1 });
    expect(textFromHtml('\n<p>a</p>').text.positionAt(99)).toEqual({ page: null, line: 2 });
  });
});

describe('facts that inline XBRL tags', () => {
  const fact = (attributes: string, content: string) => `<ix:nonNumeric ${attributes}>${content}</ix:nonNumeric>`;
  const cases: Record<string, [html: string, facts: Record<string, string>]> = {
    'by name': [fact('contextRef="c" name="dei:DocumentType"', '8-K'), { 'dei:DocumentType': '8-K' }],
    'in single quotes': [fact("name='dei:EntityFileNumber'", '001-31877'), { 'dei:EntityFileNumber': '001-31877' }],
    'hidden ones too': [
      `<div style="display:none">${fact('name="dei:EntityCentralIndexKey"', '0009990031')}</div>`,
      { 'dei:EntityCentralIndexKey': '0009990031' },
    ],
    'with elements and references within': [
      fact('name="dei:EntityRegistrantName"', '<b>Marsh</b> &amp;\n&#160;Sons'),
      { 'dei:EntityRegistrantName': 'Marsh & Sons' },
    ],
    'the first of a name counts': [
      fact('name="dei:DocumentType"', '8-K') + fact('name="dei:DocumentType"', '10-K'),
      { 'dei:DocumentType': '8-K' },
    ],
    'an empty one does not': [
      fact('name="dei:DocumentType"', ' ') + fact('name="dei:DocumentType"', '8-K'),
      { 'dei:DocumentType': '8-K' },
    ],
    'one within another belongs to it': [
      fact('name="dei:A"', `x ${fact('name="dei:B"', 'y')} z`),
      { 'dei:A': 'x y z' },
    ],
    'without what is marked as no part of it': [
      fact('name="dei:EntityRegistrantName"', 'Marsh <ix:exclude>4 <b>of 9</b></ix:exclude>Lantern Corp'),
      { 'dei:EntityRegistrantName': 'Marsh Lantern Corp' },
    ],
    'what is marked so before it ends takes nothing from the next': [
      fact('name="dei:A"', 'x<ix:exclude>1') + fact('name="dei:B"', 'y'),
      { 'dei:A': 'x', 'dei:B': 'y' },
    ],
    'other concepts are left alone': [fact('name="us-gaap:Assets"', '5'), {}],
    'a name in another element is none': ['<span name="dei:DocumentType">8-K</span>', {}],
    'one that is never closed is none': ['<ix:nonNumeric name="dei:DocumentType">8-K', {}],
    'one that closes itself is empty': ['<ix:nonNumeric name="dei:DocumentType"/>8-K', {}],
  };
  test.each(Object.entries(cases))('%s', (_, [html, facts]) => {
    expect(Object.fromEntries(textFromHtml(html).taggedFacts[0] ?? [])).toEqual(facts);
  });

  test('a long one is cut', () => {
    const { taggedFacts } = textFromHtml(fact('name="dei:A"', 'x'.repeat(5000)));
    expect(taggedFacts[0]?.get('dei:A')).toBe('x'.repeat(400));
  });
});

describe('what is taken for HTML', () => {
  test.each(['<!DOCTYPE html>', '<HTML>', '<p align=center>', 'a<br>', '<font size=2>', '<TD>'])('%s', (source) => {
    expect(looksLikeHtml(source)).toBe(true);
  });

  test.each(['<PAGE>', '<TABLE>\n<S>  <C>', 'a < b', '<TEXT>', '<pre>'])('not %s', (source) => {
    expect(looksLikeHtml(source)).toBe(false);
  });
});
