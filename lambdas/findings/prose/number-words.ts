import { once } from '../../terms/once.ts';

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalUnits = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const LARGEST = 400;

function spell(value: number): string[] {
  if (value < 20) return [units[value] ?? ''];
  if (value < 100) {
    const unit = value % 10;
    const ten = tens[Math.floor(value / 10)] ?? '';
    return unit === 0 ? [ten] : [`${ten}-${units[unit]}`, `${ten} ${units[unit]}`];
  }
  const hundreds = `${units[Math.floor(value / 100)]} hundred`;
  if (value % 100 === 0) return [hundreds];
  return spell(value % 100).flatMap((rest) => [`${hundreds} ${rest}`, `${hundreds} and ${rest}`]);
}

function toOrdinal(words: string): string {
  const at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(at);
  const unit = units.indexOf(last);
  const ordinal = unit >= 0 ? ordinalUnits[unit] : last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`;
  return words.slice(0, at) + ordinal;
}

/** The value of each number in words, of days that are counted and of the last of them. */
const values = once(() => {
  const known = new Map<string, number>();
  for (let value = 1; value <= LARGEST; value += 1)
    for (const words of spell(value)) known.set(words, value).set(toOrdinal(words), value);
  return known;
});

/** The value of a number in words, small letters ("one hundred and twenty", "ninety-first"); null when it is none up to 400. */
export function numberInWords(words: string): number | null {
  const plain = words.replace(/\s+/g, ' ').trim();
  return values().get(plain) ?? null;
}

const ten = tens.filter(Boolean).join('|');
const unit = units.slice(1).join('|');
const ordinalTen = tens
  .filter(Boolean)
  .map((t) => `${t.slice(0, -1)}ieth`)
  .join('|');
const ordinalUnit = ordinalUnits.slice(1).join('|');
const below100 = `(?:(?:${ten})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${units.slice(10).join('|')}|${unit})`;
const ordinalBelow100 = `(?:(?:${ten})[- ](?:${ordinalUnits.slice(1, 10).join('|')})|${ordinalTen}|${ordinalUnit})`;

/** Patterns for a number in words, to be built into others; small letters, no capturing group. */
export const cardinalWords = `(?:(?:one|two|three) hundred(?: (?:and )?${below100})?|${below100})`;
export const ordinalWords = `(?:(?:one|two|three) hundred (?:and )?${ordinalBelow100}|(?:one|two|three) hundredth|${ordinalBelow100})`;
