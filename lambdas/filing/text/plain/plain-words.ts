import { readable } from '../characters.ts';
import { characterAt } from '../decode-text.ts';

/** Tags that EDGAR allowed in plain text; they mark tables and pages and are no part of the words. */
const edgarTag = /<\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|PDF|XBRL|PRE|TEXT)>/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const entity = /&(?:(amp|lt|gt|quot|nbsp)|#(\d{2,5}));/g;
const LONGEST_MARKUP = 12;
/** So much of a line is dealt with at a time: replacing in a line of many megabytes takes many times its memory. */
const PIECE_CHARACTERS = 100_000;

/** The words of a line of plain text: without tags, entities as characters, readable, without blanks at the end. */
export function plainWords(line: string): string {
  if (line.length <= PIECE_CHARACTERS) return withoutMarkup(line).trimEnd();
  const pieces: string[] = [];
  for (let start = 0; start < line.length; ) {
    const end = endOfPiece(line, start + PIECE_CHARACTERS);
    pieces.push(withoutMarkup(line.slice(start, end)));
    start = end;
  }
  return pieces.join('').trimEnd();
}

/** Near `end`, but not within a tag or entity. */
function endOfPiece(line: string, end: number): number {
  const tail = line.slice(end - LONGEST_MARKUP, end);
  const mark = Math.max(tail.lastIndexOf('<'), tail.lastIndexOf('&'));
  return mark < 0 ? end : end - tail.length + mark;
}

function withoutMarkup(text: string): string {
  let words = readable(text);
  if (words.includes('<')) words = words.replace(edgarTag, '');
  if (words.includes('&'))
    words = words.replace(entity, (_, name, code) => entities[name] ?? characterAt(Number(code)));
  return words;
}
