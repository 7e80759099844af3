import { monthNames } from '../../terms/days/day-words.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from './any-of.ts';

/**
 * A word that a line end parts, "post-" over "poned", and none of two words that a hyphen joins. Its hyphen comes first, so
 * that what stands before it is looked at nowhere else.
 */
const wordGoesOn = oneOf(
  '-(?<=[A-Za-z][a-z]-)(?<!\\b(?:long|short|non|self|well|high|low|full|half|year|day|month|one|two|three|four|five|six)-)[ \\t]*\\n[ \\t]*(?=[a-z]{2})',
  '-(?<=[A-Z]{2}-)(?<!\\b(?:LONG|SHORT|NON|SELF|YEAR|DAY|MONTH)-)[ \\t]*\\n[ \\t]*(?=[A-Z]{2})',
);

/**
 * White space, the hyphen of a word that goes on in the next line, and the dots that lead from a label to its date, as in
 * a table of contents; fewer end a sentence. The single plain blank between most words stays as it is and is none.
 */
const gap = new RegExp(
  oneOf(wordGoesOn, '(?:\\t|\\.(?: *\\.){3,}[ .]*)[^\\S\\t]*', '[^\\S\\t ][^\\S\\t]*', ' [^\\S\\t]+'),
  'g',
);

const parted = new RegExp(wordGoesOn, 'g');

/** A text with the words joined that its line ends part, for whoever looks in it for words. */
export function withWordsJoined(raw: string): string {
  return raw.replace(parted, '');
}

/** White space folded to single blanks, parted words joined; cells, which tabs or dots part, are parted by " | ". */
export function fold(raw: string): string {
  return raw.replace(gap, fill);
}

function fill(whatStood: string): string {
  if (whatStood.startsWith('-')) return '';
  return /^[\t.]/.test(whatStood) ? ' | ' : ' ';
}

/**
 * Tells where in the raw text the character stood that is at an index of it when folded. It is asked in ascending order.
 */
export function unfolding(raw: string): (index: number) => number {
  const gaps = matchesIn(raw, gap);
  let next = gaps.next().value;
  let at = 0;
  let folded = 0;
  return (index) => {
    while (next !== undefined) {
      const upTo = folded + next.index - at;
      if (index < upTo) break;
      const [whatStood] = next;
      const behind = upTo + fill(whatStood).length;
      if (index < behind) return next.index;
      at = next.index + whatStood.length;
      folded = behind;
      next = gaps.next().value;
    }
    return at + index - folded;
  };
}

/** What ends in a full stop without ending a sentence. */
const abbreviation =
  /(?:\b(?:[A-Z]|Gen|Adm|Lt|Col|Maj|Capt|Rev|Hon|Prof|Sen|Gov|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Messrs|No|Nos|Sec|Secs|St|Mt|Ft|Pt|Jr|Sr|vs|Art|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Reg|approx|e\.g|i\.e|[ap]\.m|U\.S|N\.A|D\.C|L\.P|S\.A|N\.V|P\.O)|(?:^|\s)\d{1,2})\.$|\([A-Z][A-Za-z]{0,5}\.\)$/;

const mayEndSentence = /\bItem \d{1,2}\.$|[a-z]{2,}\.$|\.m\.$/;
/** "Until March 27.": no number of an item. */
const endsInDay = new RegExp(`(?:${monthNames.join('|')}) \\d{1,2}\\.$`);

/** "Inc.", "p.m." and the like end a sentence all the same when a new one plainly begins. */
const plainBeginning =
  /^(?:The|A|An|In|On|At|By|If|As|Any|For|To|It|This|That|These|Our|We|All|No|Such|Proposals|Holders|Stockholders|Shareholders|Only|Notice|Nominations|Pursuant|Under|However)\b/;

/** "Yahoo! Inc.": a name that ends in an exclamation mark. */
const nameWithMark = /(?:^|[\s(])[A-Z][A-Za-z]*!$/;

/** "STOCKHOLDER PROPOSALS FOR 2026 Proposals must be": a heading that has run into its text, where lines are not kept. */
const headingInFront = new RegExp(
  inTurn(
    // What stands above it: the end of a page, another heading
    '^\\s*(?:(?:[A-Z][a-z]+|\\d{1,3}|of|and|the|for) ){0,8}',
    '(?:[A-Z0-9][A-Z0-9&’(),/-]*\\s){3,24}',
    '(?=(?:A|(?!(?:Inc|Corp|Co|Ltd|[A-Z][a-z]{2,8} \\d))[A-Z][a-z]+),? [a-z])',
  ),
);
const longWord = /[A-Z]{4}/;
const LONGEST_HEADING = 200;

/** Where a sentence begins that a heading of capitals stands in front of; `start` where there is none. */
function behindHeading(text: string, start: number): number {
  const [heading = ''] = headingInFront.exec(text.slice(start, start + LONGEST_HEADING)) ?? [];
  return longWord.test(heading) && !/,\s$/.test(heading) ? start + heading.length - 1 : start;
}

/** A sentence, and in front of it the heading with which it begins. */
function* withoutHeading(text: string, start: number, end: number): Generator<[number, number]> {
  const from = behindHeading(text, start);
  if (from > start && from < end) yield [start, from];
  yield [from < end ? from : start, end];
}

/** From where to where each sentence of a folded text goes, end exclusive. */
export function* sentenceBounds(text: string): Generator<[number, number]> {
  let start = 0;
  for (const match of matchesIn(
    text,
    /[.!?]["”’')\]]{0,3}\s(?=["“‘([]?[A-Z0-9•]|\([a-z]{1,4}\) ["“]?[A-Z])|\s(?=[•●▪■]\s?[A-Z“"])/g,
  )) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(start, end - 16), end);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const ends = endsInDay.test(before)
      ? !/^\d/.test(after)
      : mayEndSentence.test(before) && plainBeginning.test(after);
    if (abbreviation.test(before) && !ends) continue;
    if (nameWithMark.test(before) && !plainBeginning.test(after)) continue;
    if (text.slice(start, end).trim() !== '') yield* withoutHeading(text, start, end);
    start = end;
  }
  if (text.slice(start).trim() !== '') yield* withoutHeading(text, start, text.length);
}
