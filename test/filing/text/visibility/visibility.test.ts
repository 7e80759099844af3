import { describe, expect, test } from 'vitest';
import { textFromHtml } from '../../../../lambdas/filing/text/html/text-from-html.ts';
import { textFromPlain } from '../../../../lambdas/filing/text/plain/text-from-plain.ts';
import { findingsIn } from '../../../../lambdas/findings/find.ts';
import { filingIn } from '../../support/reading.ts';

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
    'against all other rules': ['<i style="text-decoration:line-through !important">May</i> June', 'June'],
    'with a colour and a width': ['<i style="text-decoration: red solid line-through 2px">May</i> June', 'June'],
    'over several lines of the source': ['<i style="text-decoration:\n     line-through">May</i> June', 'June'],
    'a class among others, of a rule for several': [
      `${sheet('.a, .gone , p.z{text-decoration:line-through}')}<i class="x gone y">May</i> June`,
      'June',
    ],
    'two classes together': [`${sheet('.a.gone{text-decoration:line-through}')}<i class="gone a">May</i> June`, 'June'],
    'an element of a style sheet': [`${sheet('i{text-decoration:line-through}')}<i>May</i> June`, 'June'],
    'an element within another': [
      `${sheet('td p > .gone{text-decoration:line-through}')}<table><tr><td><p><i class="gone">May</i> June</p></td></tr></table>`,
      'June',
    ],
    'an attribute in a style sheet': [
      `${sheet('[class~="gone"]{text-decoration:line-through}')}<i class="gone x">May</i> June`,
      'June',
    ],
    'behind rules that are no rules': [
      `${sheet('@charset "utf-8"; @import url("x.css"); @page Section1 {size:8in} .gone{text-decoration:line-through}')}<i class="gone">May</i> June`,
      'June',
    ],
    'of the word processor’s changes': [
      `${sheet('span.msoDel{text-decoration:line-through;color:red} span.msoIns{text-decoration:underline}')}<span class=msoDel>May</span><span class=msoIns>June</span>`,
      'June',
    ],
    'a cell beside its new wording': ['<table><tr><td><del>60 days</del></td><td>90 days</td></tr></table>', '90 days'],
    'a cell without its end tag': [
      '<table><tr><td style="text-decoration:line-through">60 days<td>90 days</table>',
      '90 days',
    ],
    'a row without its end tag': [
      '<table><tr style="text-decoration:line-through"><td>60<table><tr><td>x</table><tr><td>90 days</table>',
      '90 days',
    ],
    'an entry of a list without its end tag': [
      '<ul><li style="text-decoration:line-through">60<li>90 days</ul><p>more</p>',
      '90 days\n\nmore',
    ],
    'over paragraphs': ['<s><p>Old.</p><p>Older.</p></s><p>New.</p>', 'New.'],
    'underlined as well': ['<u>ninety <s>sixty</s></u> days', 'ninety days'],
    'beside one that is never closed': ['<p><s>a</s> b <s>c</p><p>d <s>e</s></p>', 'b c\n\nd'],
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
    'the word in another attribute': [
      '<p title="line-through" class="line-through">yes</p><a href="?text-decoration:line-through">too</a>',
      'yes\n\ntoo',
    ],
    'what a style sheet shows plain': [`${sheet('del{text-decoration:none}')}<del>yes</del>`, 'yes'],
    'what its own style shows plain': [
      `${sheet('.x{text-decoration:line-through}')}<i class="x" style="text-decoration:none">yes</i>`,
      'yes',
    ],
    'a class of another element': [`${sheet('div.x{text-decoration:line-through}')}<i class="x">yes</i>`, 'yes'],
    'one of two classes that count together': [
      `${sheet('.a.b{text-decoration:line-through}')}<i class="a">yes</i>`,
      'yes',
    ],
    'what is struck while the mouse is on it': [
      `${sheet('.a:hover{text-decoration:line-through}')}<i class="a">yes</i>`,
      'yes',
    ],
    'on small screens alone': [`${sheet('@media (max-width: 600px){.a{display:none}}')}<i class="a">yes</i>`, 'yes'],
    'a sheet for paper': ['<style media="print">.a{display:none}</style><i class="a">yes</i>', 'yes'],
  };
  test.each(Object.entries(unstruck))('not: %s', (_, [html, text]) => {
    expect(textOf(html)).toBe(text);
  });

  test('letters that are struck through one by one', () => {
    const struck = (words: string) => [...words].map((letter) => `${letter}\u0336`).join('');
    expect(textOf(`<p>on ${struck('May 14')} June 18</p>`)).toBe('on June 18');
    expect(textFromPlain(`on ${struck('May 14')} June 18`).text).toBe('on  June 18');
  });

  test.each([
    ['<s>Old</s> New.', 'shows some text struck through; it was read without that text, as it now stands.'],
    [
      'New. <s>Old, it may be.',
      'begins to strike text through and does not say where that ends; it was read as if it were not struck. Please look at the filing itself.',
    ],
  ])('the reader is told of such text, and in which document: %s', async (body, said) => {
    const page = `<html><p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>${body}</p></html>`;
    expect((await filingIn(page)).warnings).toEqual([`Document 1 ${said}`]);
  });

  test('of blanks that are struck through nobody is told', async () => {
    const page =
      '<html><p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>New.<s> &nbsp;\n</s></p></html>';
    expect((await filingIn(page)).warnings).toEqual([]);
  });

  test.each([
    ['the date of a meeting', 'on <s>May 14, 2024</s> <u>June 18, 2024</u>'],
    [
      'in the table of a mark-up',
      '<table><tr><td>on <del>May 14, 2024</del></td><td><ins>June 18, 2024</ins></td></tr></table>',
    ],
    [
      'a struck heading within',
      'on <span style="text-decoration:line-through">May 14, 2024 <b>Item 7.01 Old</b></span> June 18, 2024',
    ],
  ])('no date is told from it: %s', async (_, day) => {
    const page = `<html><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Date of Report: February 20, 2024</p><p>MARSH LANTERN CORPORATION</p><p>(Exact name of registrant)</p><p>Item 8.01 Other Events</p><p>The 2024 annual meeting of stockholders of the Company will be held ${day}.</p></html>`;
    const filing = await filingIn(page);
    expect(filing.items.map(({ number }) => number)).toEqual(['8.01']);
    expect(findingsIn(filing).map((one) => (one.kind === 'meeting-date' ? `${one.date}` : one.kind))).toEqual([
      '2024-06-18',
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
    'against all other rules': ['<div style="display:none!important">no</div>yes', 'yes'],
    'a class against the element’s own style': [
      `${sheet('.y{display:none !important}')}<p class="y" style="display:block">no</p>yes`,
      'yes',
    ],
    'the later of two classes': [`${sheet('.x{display:block}.y{display:none}')}<p class="y x">no</p>yes`, 'yes'],
    'every element of a class': [`${sheet('*.y{display:none}')}<p class="y">no</p>yes`, 'yes'],
    'no size among the parts of a font': ['<font style="font: 0pt Times">no</font>yes', 'yes'],
    'a size of no digits before the point': ['<font style="font-size:.0em">no</font>yes', 'yes'],
    'a hidden cell without its end tag': ['<table><tr><td hidden>no<td>yes</table>', 'yes'],
    'the hidden facts of inline XBRL': [
      '<ix:hidden><ix:nonNumeric name="x:y">no</ix:nonNumeric></ix:hidden>yes',
      'yes',
    ],
    'what browsers without frames show': ['<noframes>no</noframes><iframe src="x">no</iframe>yes', 'yes'],
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
    'the earlier of two classes': [`${sheet('.x{display:none}.y{display:block}')}<p class="x y">yes</p>`, 'yes'],
    'white letters, as filings put the words of a picture': [
      '<p style="color:#ffffff;font-size:1pt">yes</p><font color="white">too</font>',
      'yes\n\ntoo',
    ],
    'a hanging first line': ['<p style="margin-left:20pt;text-indent:-20pt">yes</p>', 'yes'],
    'a style of somebody’s own': ['<p style="--display:none">yes</p>', 'yes'],
    'other elements of the kind of one that is never closed': [
      'a<span style="display:none">b<p>c <span style="display:none">no</span>d</p>',
      'ab\n\nc d',
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
