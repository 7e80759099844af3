import type { Numbering } from '../../terms/items/catalogue-item.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { limits } from '../limits.ts';
import { beginsAsCaption, type CaptionMatch, captionAt, captionsOf } from './caption-match.ts';
import { type ItemNumber, readNumbers } from './heading-numbers.ts';
import { beginsWord, isGlued, lineEnd, startsLine, startsSentenceOfFlattenedText } from './heading-place.ts';
import { itemByCaption, misprintedNumber } from './irregular/misprinted-number.ts';
import { numberedHeadings } from './irregular/numbered-headings.ts';
import { headingWith, type ItemHeading, tailOf } from './item-heading.ts';

const itemWord = /(?:items?|i t e m)(?=[\s\d#.:[({]|no\b)/gi;
/** From this likeness on, the caption is the form's. */
const AGREES = 0.7;
/** Within a line only the form's own caption makes a heading. */
const AGREES_WITHIN_LINE = 0.95;
/** A caption is not longer. */
const CAPTION_CHARACTERS = 400;
/** A title that no form knows is not longer; one that nothing sets apart from the number is shorter still. */
const TITLE_CHARACTERS = 120;
const UNMARKED_TITLE_CHARACTERS = 80;

const separator = /^[ \t]{0,30}(?:[.:;,)\]|*–—-]{1,30}[ \t]{0,30}){0,6}/;
/** What makes "Item 5 ..." at the start of a line a part of a sentence. */
const reference =
  /^(?:(?:of|above|below|hereof|herein|hereby|hereto|hereunder|thereof|in|to|is|was|are|were|be|shall|will|has|have|had|which|as|or|under|pursuant|with|by|for|from|on|at|that|this|may|contained|set forth|incorporated|entitled|titled|captioned|relating|regarding|through|and|&)\b|[”"’')]|,\s?[a-z])/;

/**
 * Finds the headings of items in a document's text: by their shape, their caption and what stands around them, since a
 * cross-reference or a line that happens to begin with "Item" is no heading. Numbers that no form knows are left out.
 */
export function itemHeadings(text: string, numberings: readonly Numbering[]): ItemHeading[] {
  const headings: ItemHeading[] = [];
  let from = 0;
  for (const match of matchesIn(text, itemWord)) {
    if (match.index < from || !beginsWord(text, match.index)) continue;
    const heading = headingAt(text, match.index, match[0].length, numberings);
    if (!heading) continue;
    headings.push(heading);
    if (headings.length === limits.itemHeadings) break;
    from = heading.bodyStart;
  }
  return numberings.includes('new') ? withNumbered(headings, text) : headings;
}

/** With those that lack the word, or have it misspelt, of items that no other heading names. */
function withNumbered(headings: readonly ItemHeading[], text: string): ItemHeading[] {
  const named = new Set(headings.flatMap(({ numbers }) => numbers.map(({ number }) => number)));
  const others = numberedHeadings(text).filter(({ numbers }) => numbers.every(({ number }) => !named.has(number)));
  return [...headings, ...others].sort((a, b) => a.start - b.start);
}

function headingAt(text: string, at: number, wordLength: number, numberings: readonly Numbering[]): ItemHeading | null {
  const isWithinLine = !startsLine(text, at);
  if (isWithinLine && !isGlued(text, at) && !startsSentenceOfFlattenedText(text, at)) return null;
  const misprinted = misprintedHeading(text, at, misprintedNumber(text, at + wordLength, numberings));
  if (misprinted !== null) return misprinted;
  const { numbers, end } = readNumbers(text, at + wordLength, numberings);
  if (numbers.length === 0) return misprintedHeading(text, at, itemByCaption(text, at + wordLength, numberings));

  const marks = separator.exec(text.slice(end, end + 60))?.[0] ?? '';
  const afterMarks = end + marks.length;
  const line = text.slice(afterMarks, lineEnd(text, afterMarks, CAPTION_CHARACTERS));
  const isAlone = line.trim() === '';
  if (!isAlone && reference.test(line.trim())) return null;

  const captionStart = isAlone ? nextText(text, afterMarks) : afterMarks;
  const captions = captionsOf(numbers);
  if (isWithinLine && !beginsAsCaption(text, captionStart, captions)) return null;
  const match = captionAt(text, captionStart, captions);
  if (match.likeness >= (isWithinLine ? AGREES_WITHIN_LINE : AGREES))
    return withKnownCaption(text, at, numbers, captionStart, match);
  if (isWithinLine) return null;
  if (isAlone) {
    if (/^[a-z]/.test(text.charAt(captionStart))) return null;
    return { start: at, bodyStart: afterMarks, numbers, caption: '', likeness: match.likeness };
  }
  const isMarked = /[.:;–—-]/.test(marks) || text.charAt(end) === '\t' || /^\s{2}/.test(text.slice(end, end + 2));
  return withOwnTitle(text, at, numbers, captionStart, line, isMarked, match.likeness);
}

/** A number that is not written as in the form makes a heading only with the form's own caption right behind it. */
function misprintedHeading(
  text: string,
  at: number,
  misprinted: ReturnType<typeof misprintedNumber>,
): ItemHeading | null {
  if (misprinted === null) return null;
  const { numbers, end } = misprinted;
  const captionStart = nextText(text, end + (separator.exec(text.slice(end, end + 60))?.[0].length ?? 0));
  const captions = captionsOf(numbers);
  if (!beginsAsCaption(text, captionStart, captions)) return null;
  const match = captionAt(text, captionStart, captions);
  return match.likeness < AGREES_WITHIN_LINE ? null : withKnownCaption(text, at, numbers, captionStart, match);
}

/** The caption is the form's, well or badly spelt; null when a sentence goes on with it as if it were quoted. */
function withKnownCaption(
  text: string,
  start: number,
  numbers: readonly ItemNumber[],
  captionStart: number,
  { likeness, length }: CaptionMatch,
): ItemHeading | null {
  const captionEnd = captionStart + length;
  const rest = text.slice(captionEnd, lineEnd(text, captionEnd, 160));
  const isCombined = numbers.length > 1;
  const goesOn = reference.test(rest.replace(/^[ \t.:;–—-]{1,160}/, ''));
  if (likeness === 1 && goesOn && !(isCombined && /^\s{0,8}(?:and|&)/.test(rest))) return null;
  const takesRest = (likeness < 1 || isCombined) && rest.length < 100;
  const end = captionEnd + (takesRest ? rest.length : tailOf(text, captionEnd));
  return headingWith(text, start, captionStart, end, numbers, likeness);
}

/** The caption is none of the form's: a title of the company's own, or the beginning of the item's text. */
function withOwnTitle(
  text: string,
  start: number,
  numbers: readonly ItemNumber[],
  captionStart: number,
  line: string,
  isMarked: boolean,
  likeness: number,
): ItemHeading | null {
  const cell = line.split('\t', 1)[0] ?? '';
  const title = cell.trim();
  if (/^[a-z]/.test(title) || (!isMarked && title.length > UNMARKED_TITLE_CHARACTERS)) return null;
  const isText = title.length > TITLE_CHARACTERS || /[.!?]\s{1,20}[A-Z]/.test(cell);
  return headingWith(text, start, captionStart, isText ? captionStart : captionStart + cell.length, numbers, likeness);
}

function nextText(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
}
