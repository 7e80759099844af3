import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Item } from '../filing.ts';
import { matchesByLetter } from '../text/matches-by-letter.ts';
import { narrowed } from '../text/narrowed.ts';

/** A line of an exhibit list: "99.1   Press release ...", "Exhibit 99.1 - Press release", "(99.1) Press release". */
const line =
  /(?:^|\n)[ \t*]{0,40}(?:Exhibit\s{1,4}(?:No\.?\s{1,4}|Number\s{1,4})?)?\(?(\d{1,3}(?:\.\d{1,3})?(?:[-.]?[A-Z])?)\)?[*+†#.:]{0,3}(?:[ \t]{2,80}|\t|[ \t]{0,4}[–—-][ \t]{1,4}|[ \t]|[ \t]{0,80}\n\s{0,40}(?=[A-Z"“]))[*+†#\t ]{0,20}([A-Z"“(][^\n]{2,400}(?:\n[ \t]{12,80}[A-Za-z0-9(][^\n]{0,200}){0,6})/g;
const index = /(?:EXHIBIT\s{1,4}INDEX|INDEX\s{1,4}(?:TO|OF)\s{1,4}EXHIBITS|EXHIBIT\s{1,4}LIST)\b/iy;
/** Where the X stands in it. */
const beforeX = [4, 1];
/** What may stand in front of it on its line. */
const atLineStart = /\n[^A-Za-z\n]{0,300}$/;
const LONGEST_START = 301;
/** "... is listed in the\nExhibit Index hereto." */
const goesOn = /^[^\S\n]{0,4}[a-z]/;
/** Items "Financial Statements and Exhibits" of Form 8-K, exhibits of Forms 10-Q and 10-K. */
const itemsOfExhibits = new Set(['7', '9.01', '6', '15']);
/** A list of exhibits is not longer. */
const LIST_CHARACTERS = 40_000;

/** The exhibits that a report lists, in its item of exhibits and below a heading "Exhibit Index": description by number. */
export function listedExhibits(text: string, items: readonly Item[]): ReadonlyMap<string, string> {
  const exhibits = new Map<string, string>();
  for (const list of lists(text, items)) {
    for (const match of matchesIn(list, line)) {
      const [, number = '', words = ''] = match;
      const description = words.replace(/\s+/g, ' ').trim();
      if (
        !isExhibitNumber(number) ||
        /^(?:Not applicable|None)\b|^(?:Exhibit )?(?:Description|Title)$/i.test(description)
      )
        continue;
      if (!exhibits.has(number)) exhibits.set(number, description);
    }
  }
  return exhibits;
}

function lists(text: string, items: readonly Item[]): string[] {
  const lists = items
    .filter((item) => itemsOfExhibits.has(item.number))
    .map((item) => narrowed(text.slice(item.start - 1, item.end), LIST_CHARACTERS));
  const at = headingOfIndex(text);
  if (at !== null) {
    // One that stands within an item ends with it; one behind the signatures has a page of its own.
    const within = items.find(({ start, end }) => start <= at && at < end);
    lists.push(narrowed(text.slice(at, within?.end ?? text.length), LIST_CHARACTERS));
  }
  return lists;
}

/** Where the line begins that is the heading of an index of exhibits; null where there is none. */
function headingOfIndex(text: string): number | null {
  for (const match of matchesByLetter(text, index, 'x', beforeX)) {
    const start = atLineStart.exec(text.slice(Math.max(0, match.index - LONGEST_START), match.index))?.[0];
    const end = match.index + match[0].length;
    if (start !== undefined && !goesOn.test(text.slice(end, end + 8))) return match.index - start.length;
  }
  return null;
}

/** Exhibit numbers of Item 601 of Regulation S-K that a list may hold; anything else at the start of a line is a figure. */
function isExhibitNumber(number: string): boolean {
  const family = Number.parseInt(number, 10);
  return (family >= 1 && family <= 36) || (family >= 95 && family <= 107);
}
