import type { Numbering } from '../../../terms/items/catalogue-item.ts';
import { catalogued, itemCatalogue } from '../../../terms/items/item-catalogue.ts';
import type { Item } from '../../filing.ts';
import { beginsAsCaption, captionAt, captionsOf } from '../caption-match.ts';
import type { ItemNumber } from '../heading-numbers.ts';

/** "7-01", "7.1", "7,01", "701", "7·01", "[7.01]", "7 . 0 1", "7.O1", "7/01", "Seven.01", "7.010": a section and an item of it, with anything or nothing between. */
const misprint =
  /^[\s.:#]{0,12}(?:no\b)?[\s.:#[({]{0,4}([1-9]|one|two|three|four|five|six|seven|eight|nine|IX|IV|VI{0,3}|I{1,3})(?:[ \t]{0,2}[-‐-―.,:;_·•/'’~*=+]{1,2}[ \t]{0,2}[0oO]{0,2}|[ \t]{1,2}[0oO]|[0oO])[ \t]?([1-9lI|])0?(?![\dA-Za-z])[\])}]{0,2}/i;

const THE_FORMS_OWN = 0.95;
const wellWritten = /^[^\d[({]{0,20}\d[ \t]?\.[ \t]?0\d$/;

/**
 * Reads the number of an item of today's Form 8-K that is not written as the form does; it is one only before the form's
 * own caption. `end` is behind it. Null when nothing of that kind stands there.
 */
export function misprintedNumber(
  text: string,
  from: number,
  numberings: readonly Numbering[],
): { readonly numbers: ItemNumber[]; readonly end: number } | null {
  if (!numberings.includes('new')) return null;
  const match = misprint.exec(text.slice(from, from + 30));
  if (!match || wellWritten.test(match[0])) return null;
  const [whole, section = '', item = ''] = match;
  const number = `${figure(section)}.0${item.replace(/[l|]/i, '1').replace('I', '1')}`;
  return catalogued(number, 'new').length === 0
    ? null
    : { numbers: [{ number, numbering: 'new' }], end: from + whole.length };
}

/** What may stand for a number that the form does not have: "7.02", "71", "7.0.1". */
const anyNumber = /^[\s.:#]{0,12}(?:no\b)?[^A-Za-z\n]{0,4}\d[^A-Za-z\n]{0,14}/i;

/** The item of today's Form 8-K whose caption stands, as the form has it, behind a number that is none of the form's; null for none. */
export function itemByCaption(
  text: string,
  from: number,
  numberings: readonly Numbering[],
): { readonly numbers: ItemNumber[]; readonly end: number } | null {
  const written = numberings.includes('new') ? anyNumber.exec(text.slice(from, from + 30)) : null;
  if (written === null) return null;
  const end = from + written[0].length;
  const item = itemCatalogue.find(({ numbering, number }) => {
    if (numbering !== 'new') return false;
    const captions = captionsOf([{ number, numbering }]);
    return beginsAsCaption(text, end, captions) && captionAt(text, end, captions).likeness >= THE_FORMS_OWN;
  });
  return item === undefined ? null : { numbers: [{ number: item.number, numbering: 'new' }], end };
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** "7" for "seven" and "VII". */
function figure(section: string): string {
  const written = section.toLowerCase();
  const at = Math.max(words.indexOf(written), roman.indexOf(written));
  return at < 0 ? section : String(at + 1);
}

/** Which headings write their number in another way than the form, in words. */
export function misprintWarnings(items: readonly Item[]): string[] {
  const misprinted = items.filter(
    ({ numbering, number, evidence }) =>
      numbering === 'new' && evidence.quote !== '' && !evidence.quote.replace(/\s/g, '').includes(number),
  );
  return misprinted.map(
    ({ number, evidence }) => `The heading "${evidence.quote}" is read as Item ${number}, whose caption it bears.`,
  );
}
