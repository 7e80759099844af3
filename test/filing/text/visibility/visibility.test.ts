import { describe, expect, test } from 'vitest';
import { readFiling } from '../../../../lambdas/filing/read-filing.ts';
import { textFromHtml } from '../../../../lambdas/filing/text/html/text-from-html.ts';

const textOf = (html: string) => textFromHtml(html).text.text;
const sheet = (css: string) => `<style type="text/css">${css}</style>`;

describe('text that a reader sees struck through is left out', () => {
  const cases: Record<string, [html: string, text: string]> = {
    s: ['on <s>May 2</s> <u>June 3</u>', 'on June 3'],
    strike: ['on <STRIKE>May 2</STRIKE> June 3', 'on June 3'],
    'del with attributes, beside ins': ['<del cite="#c1">sixty</del><ins>ninety</ins> days', 'ninety days'],
    'a style attribute': ['<span style="text-decoration:line-through">May 2</span> June 3', 'June 3'],
    'one of several decorations': ['<font style="text-decoration: underline line-through">May</font> June', 'June'],
    'the long name of the property': ['<i style="text-decoration-line : line-through">May</i> June', 'June'],
    'a whole paragraph': ['<p style="text-decoration:line-through">Old.</p><p>New.</p>', 'New.'],
    'a class of a style sheet': [
      `${sheet('.gone { text-decoration: line-through }')}<b class="gone">May</b> June`,
      'June',
    ],
    'elements within': ['<s>May <b>2</b>, <s>x</s> 2024</s> June', 'June'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
    expect(textFromHtml(html).hasStruckText).toBe(true);
  });

  const unstruck: Record<string, [html: string, text: string]> = {
    'underlined or inserted text stays': ['<u>May</u> <ins>2</ins>', 'May 2'],
    'the caption column of an EDGAR table': ['<p>x</p><TABLE><S>      <C>  <C>\nRow 1</s></TABLE>', 'x\n\nRow 1'],
    'one that is never closed': ['<p>on <s>May 2</p><p>June 3</p>', 'on May 2\n\nJune 3'],
    'a struck word beside one that is never closed': ['<s>a <del>b</del> c', 'a c'],
    'the word alone': ['<p title="x">line-through</p>', 'line-through'],
  };
  test.each(Object.entries(unstruck))('not: %s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });

  test('the reader is told that there was such text, and in which document', async () => {
    const page =
      '<html><p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p><s>Old</s> New.</p></html>';
    async function* bytes() {
      yield Buffer.from(page);
    }
    const read = await readFiling(bytes());
    expect(read.status === 'read' && read.filing.warnings).toEqual([
      'Document 1 shows some text struck through; it was read without that text, as it now stands.',
    ]);
  });
});

describe('text that a reader does not see is left out', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'the attribute hidden': ['<p hidden>no</p><p>yes</p>', 'yes'],
    'the attribute with a value': ['<div HIDDEN="hidden">no <div>no</div></div>yes', 'yes'],
    'until it is searched for': ['<div hidden="until-found">no</div>yes', 'yes'],
    'visibility hidden': ['<span style="visibility : hidden">no</span>yes', 'yes'],
    'visibility of a table row': ['<tr style="visibility:collapse"><td>no</td></tr><tr><td>yes</td></tr>', 'yes'],
    'letters of no size': ['<span style="font-size:0pt">no</span>yes', 'yes'],
    'of no size, with decimals': ['<span style="font-size: 0.0px">no</span>yes', 'yes'],
    'wholly transparent': ['<span style="opacity:0">no</span>yes', 'yes'],
    template: ['<template><p>no</p></template>yes', 'yes'],
    'a dialog that is not open': ['<dialog>no</dialog>yes', 'yes'],
    'a class of a style sheet': [`${sheet('p.x, .y{color:red;display:none}')}<p class="a y">no</p><p>yes</p>`, 'yes'],
    'a class without quotes': [`${sheet('.y{visibility:hidden}')}<p class=y>no</p>yes`, 'yes'],
    'an id': [`${sheet('#y{display:none}')}<div id="y">no</div>yes`, 'yes'],
    'a sheet in a comment, with comments': [
      `${sheet('<!-- /* .x{} */ .y{display:none} -->')}<p class="y">no</p>yes`,
      'yes',
    ],
    'a rule for screens': [`${sheet('@media screen { .y{display:none} }')}<p class="y">no</p>yes`, 'yes'],
    'a paragraph without its end tag ends with the next': ['<p hidden>no<p>yes<p>too', 'yes\n\ntoo'],
    'a later paragraph of the same kind': ['<p hidden>no<p hidden>no</p><p>yes</p>', 'yes'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
    expect(textFromHtml(html).hasStruckText).toBe(false);
  });

  const seen: Record<string, [html: string, text: string]> = {
    'letters of some size within letters of none': [
      '<div style="font-size:0"><span style="font-size:10pt">yes</span> no</div>',
      'yes',
    ],
    'a class that gives a size again': [
      `${sheet('.none{font-size:0px}.ten{font-size:10pt}')}<div class="none">no<b class="ten">yes</b></div>`,
      'yes',
    ],
    'a visible part of what is invisible': [
      '<div style="visibility:hidden">no<p style="visibility:visible">yes</p></div>',
      'yes',
    ],
    'half a point': ['<span style="font-size:0.5pt">yes</span>', 'yes'],
    'half transparent': ['<span style="opacity:0.8">yes</span>', 'yes'],
    'a style that overrules its class': [
      `${sheet('.y{display:none}')}<p class="y" style="display:block">yes</p>`,
      'yes',
    ],
    'a later rule that overrules an earlier one': [
      `${sheet('.y{display:none} .y{display:block}')}<p class="y">yes</p>`,
      'yes',
    ],
    'a rule for paper alone': [
      `${sheet('@media print { .y{display:none} } .z{color:red}')}<p class="y">yes</p>`,
      'yes',
    ],
    'what depends on the elements around': [`${sheet('table .y{display:none}')}<p class="y">yes</p>`, 'yes'],
    'a class that only begins so': [`${sheet('.y{display:none}')}<p class="yes">yes</p>`, 'yes'],
    'an attribute that only ends so': ['<p aria-hidden="true">yes</p>', 'yes'],
    'a concealed element that is never closed': ['a<span style="font-size:0">b<p>c', 'ab\n\nc'],
  };
  test.each(Object.entries(seen))('seen: %s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });

  test('hidden text stays a source of the facts that inline XBRL tags', () => {
    const { taggedFacts, text } = textFromHtml(
      '<div hidden><ix:nonNumeric name="dei:DocumentType">8-K</ix:nonNumeric></div>yes',
    );
    expect(text.text).toBe('yes');
    expect(taggedFacts[0]?.get('dei:DocumentType')).toBe('8-K');
  });

  test('many elements that are never closed cost no more than a few readings, and conceal nothing', () => {
    const names = Array.from({ length: 50 }, (_, i) => `x${i}`);
    expect(textOf(names.map((name) => `<${name} style="display:none">${name} `).join(''))).toBe(names.join(' '));
  });
});
