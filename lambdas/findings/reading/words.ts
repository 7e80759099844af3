import { oneOf } from '../prose/any-of.ts';
/** A word, a number, a mark or a token of a wording, with where it stands in the wording's text. */
export interface Word {
  /** In small letters; a possessive ending is left off, and the hyphen of a compound parts two words. */
  readonly text: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const word = new RegExp(
  oneOf(
    "@[ADGNOSX]\\d+@(?:'s?)?",
    '\\d+[a-z]-\\d+(?:\\([a-z0-9]{1,2}\\))*',
    '[ap]\\. ?m\\.?',
    '\\$?\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|[a-z])?',
    "[a-z]+(?:'[a-rt-z][a-z]*)?(?:'s?|s')?",
    '-+(?![a-z0-9])',
    `[^\\sa-z0-9.@'"-]`,
  ),
  'g',
);

/** The words of a wording's text, in order; full stops, quotation marks and blanks are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text))
    words.push({ text: plain(match[0]), from: match.index, to: word.lastIndex });
  return words;
}

function plain(text: string): string {
  if (text.startsWith('@')) return text.endsWith('@') ? text : text.replace(/'s?$/, '');
  if (text.length > 2 && text.charAt(1) === '.' && /^[ap]\./.test(text)) return `${text.charAt(0)}m`;
  const bare = text.includes("'") ? text.replace(/'s?$/, '') : text;
  return bare.includes('(') ? bare.replace(/^(\d+[a-z]-\d+)\(.*$/, '$1') : bare;
}
