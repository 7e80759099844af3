import type { Numbering } from '../../terms/items/catalogue-item.ts';
import { catalogued } from '../../terms/items/item-catalogue.ts';

/** An item by its number: "9" of the old form, "7.01" of the new one, "1A" of a periodic report. */
export interface ItemNumber {
  readonly number: string;
  readonly numbering: Numbering;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "7.01" or "7. 01"; "9" or "1A"; "Nine"; "IX". */
const token = new RegExp(
  `^(?:(\\d{1,2})[ \\t]?\\.[ \\t]?(\\d{2})(?![\\d])|(\\d{1,2}[A-C]?)(?![\\d%$A-Za-z]|[.,]\\d)|(${words.join('|')})\\b|(${[...roman].reverse().join('|')})(?=[\\s.:)–—-]))`,
  'i',
);
const lead = /^[\s.:#]{0,12}(?:no\b|number\b|nos\b)?[\s.:#]{0,12}/i;
const subparagraphs = /^(?:[ \t]?\((?:[a-z]{1,4}|\d{1,2})\)){1,5}/i;
const conjunction = /^[\s,;]{0,4}(?:and\/or|and|or|&|,|;|\/)[\s,]{0,4}(?:items?\b[\s.:#]{0,4}(?:no\b\.?)?\s{0,3})?/i;
/** No heading names more items than a form has. */
const MOST_NUMBERS = 40;

/**
 * Reads the numbers that follow the word "Item" at `from`: "7.01", "5 and 9", "1.01(a) and 5.02(e)", "Nine",
 * "7.01 and Item 8.01". Reading ends before the first that no form of these numberings knows; `end` is behind the last.
 */
export function readNumbers(
  text: string,
  from: number,
  numberings: readonly Numbering[],
): { numbers: ItemNumber[]; end: number } {
  const numbers: ItemNumber[] = [];
  let at = from + lengthOf(lead, text, from, 40);
  let end = from;
  while (numbers.length < MOST_NUMBERS) {
    const match = token.exec(text.slice(at, at + 24));
    const number = match && numberOf(match, numberings);
    if (!match || !number) break;
    numbers.push(number);
    end = at + match[0].length;
    end += lengthOf(subparagraphs, text, end, 40);
    const joined = lengthOf(conjunction, text, end, 30);
    if (joined === 0) break;
    at = end + joined;
  }
  return { numbers, end };
}

function lengthOf(pattern: RegExp, text: string, at: number, most: number): number {
  return pattern.exec(text.slice(at, at + most))?.[0].length ?? 0;
}

function numberOf(match: RegExpExecArray, numberings: readonly Numbering[]): ItemNumber | null {
  const [, whole, hundredths, integer, word = '', numeral = ''] = match;
  if (whole && hundredths) return known(`${Number(whole)}.${hundredths}`, 'new', numberings);
  const spelt = word ? words.indexOf(word.toLowerCase()) : roman.indexOf(numeral.toUpperCase());
  const number = integer?.replace(/^0/, '').toUpperCase() ?? String(spelt + 1);
  return known(number, 'old', numberings) ?? known(number, 'periodic', numberings);
}

function known(number: string, numbering: Numbering, numberings: readonly Numbering[]): ItemNumber | null {
  return numberings.includes(numbering) && catalogued(number, numbering).length > 0 ? { number, numbering } : null;
}
