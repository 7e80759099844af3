import { writtenMonths } from '../../../terms/days/day-words.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { type Block, nextBlock } from '../text-blocks.ts';
import { isBetweenPages } from './page-ends.ts';

/** Longer ones are contracts, or paragraphs run together over the ends of pages; they are read in pieces. */
const LONGEST_PASSAGE = 12_000;

/** The blocks of a text, those that belong together as one. */
export function* paragraphsOf(text: string): Generator<Block> {
  for (let block = nextBlock(text, 0); block; ) {
    const { start } = block;
    let { end } = block;
    const isRow = text.slice(start, end).includes('\t');
    let behind = nextBlock(text, end);
    while (behind !== null && !isRow && end - start < LONGEST_PASSAGE) {
      const on = goingOn(text, start, { start: block.start, end }, behind);
      if (on === null) break;
      block = on;
      end = on.end;
      behind = nextBlock(text, end);
    }
    yield* piecesOf(text, { start, end });
    block = behind;
  }
}

/** Blocks that may stand between two pages. */
const MOST_BETWEEN = 3;

/**
 * The block that goes on with the last one of a paragraph: the one right behind it, or one over what stands between two
 * pages; null for none.
 */
function goingOn(text: string, start: number, last: Block, behind: Block): Block | null {
  if (!mayGoOn(text, start, last)) return null;
  let next: Block | null = behind;
  for (let i = 0; i < MOST_BETWEEN && next && isBetweenPages(text.slice(next.start, next.end)); i += 1)
    next = nextBlock(text, next.end);
  return next && belongsTogether(text, start, last, next) ? next : null;
}

/** Where an item, or a section, begins on a line of its own. */
const beginsItem = /\n(?=[ \t\f]{0,40}(?:\([a-z\d]{1,4}\)|section \d|article [ivx\d]|\d{1,3}\.)[ \t])/gi;
/** Where a sentence ends and one begins. */
const endsSentence = /[.;]\s{1,8}(?=[A-Z(“"])/g;
/** So far before the end of a piece a sentence may end. */
const LONGEST_SENTENCE = 3000;

/**
 * A block, one that is too long in pieces: bylaws may come without an empty line for pages. A piece ends where an item
 * begins, else with a sentence.
 */
function* piecesOf(text: string, { start, end }: Block): Generator<Block> {
  let from = start;
  while (end - from > LONGEST_PASSAGE) {
    const last = from + LONGEST_PASSAGE;
    const to =
      lastIn(text, from + 1, last, beginsItem) ?? lastIn(text, last - LONGEST_SENTENCE, last, endsSentence) ?? last;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** Where the last match of a stretch ends; null for none. */
function lastIn(text: string, from: number, to: number, pattern: RegExp): number | null {
  const match = [...matchesIn(text.slice(from, to), pattern)].at(-1);
  return match === undefined ? null : from + match.index + match[0].length;
}

function isBullet(text: string, { start }: Block): boolean {
  return /^\s{0,40}[•●▪◦○■·]/.test(text.slice(start, start + 42));
}

const leadsToList = /[:—]$|[;,]\s{0,3}(?:and|or)?$/;

/** So much of its end tells whether a block goes on. */
function tailOf(text: string, start: number, { end }: Block): string {
  return text.slice(Math.max(start, end - 80), end).trimEnd();
}

/** True for the end of a whole sentence, and for a short line. */
function isWhole(tail: string): boolean {
  return /[.!?:;"”)]$/.test(tail) || tail.length <= 40;
}

/** False for a block with which nothing goes on, whatever comes: most need no look at what is behind them. */
function mayGoOn(text: string, start: number, last: Block): boolean {
  const tail = tailOf(text, start, last);
  return leadsToList.test(tail) || !isWhole(tail) || (last.start > start && isBullet(text, last));
}

/** The page ends within a day: "December" over "12, 2025". */
const endsInMonth = new RegExp(`\\b(?:${writtenMonths})$`);

/** A list below its lead-in, or a sentence that a page break or a careless converter has cut in two. */
function belongsTogether(text: string, start: number, last: Block, next: Block): boolean {
  if (last.start > start && isBullet(text, last) && isBullet(text, next)) return true;
  const tail = tailOf(text, start, last);
  const head = text.slice(next.start, next.start + 60).trimStart();
  if (leadsToList.test(tail)) return /^(?:[•●·▪◦○■*–—-]|o\s|\(?[a-z0-9]{1,4}[).]\s|[a-z"“])/i.test(head);
  if (isWhole(tail)) return false;
  if (endsInMonth.test(tail) && /^\d{1,2}, (?:19|20)\d\d\b/.test(head)) return true;
  // "o  Nominations" is the next item of a list
  return (
    /^(?!o\s)[a-z]/.test(head) || /\b(?:on|of|for|to|by|until|before|after|than|from|between|the|and|or)$/.test(tail)
  );
}
