import { isTableOfContentsLink, lonePageNumber } from '../../../filing/text/page-furniture.ts';
import { writtenMonths } from '../../../terms/days/day-words.ts';
import { oneOf } from '../any-of.ts';

const LONGEST_LINE = 110;
/** Lines that may stand between the text of one page and that of the next. */
const MOST_LINES = 4;
/** Blanks in front of a line that is set apart though no empty line stands around it. */
const WIDEST_INDENT = 20;

const backLink = /^back to (?:the )?(?:table of )?contents$/i;
const rule = /^[-–—_=*\s]{3,}$/;
const atItsEdge = /^\d{1,3}(?=[\s|•·-])|(?<=[\s|•·-])\d{1,3}$/;
const title = /^(?:(?:[A-Z0-9][\w.,&'’-]{0,30}|of|and|the|to|for|in|[|•·-])(?: |$)){1,12}$/;
/** What has a number that is none of a page. */
const numbered = new RegExp(
  `^${oneOf('item', 'part', 'proposal', 'exhibit', 'schedule', 'annex', 'appendix', 'article', 'section', 'note', 'rule', writtenMonths)}\\b`,
  'i',
);
const site = /^(?:www\.)?[a-z0-9.-]+\.(?:com|net|org)$/;

/** True for a line that a page ends or begins with: its number, with or without the name of the paper, a rule, a running head. */
function isOfPage(words: string): boolean {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length > LONGEST_LINE || line === '') return false;
  if (lonePageNumber(line) !== null || isTableOfContentsLink(line) || backLink.test(line) || rule.test(line))
    return true;
  const rest = line.replace(atItsEdge, '').replace(/^[\s|•·-]+|[\s|•·-]+$/g, '');
  if (rest !== line) return (title.test(rest) && !numbered.test(rest)) || site.test(rest);
  return /^[A-Z][A-Z0-9 .,&'’-]{3,80}$/.test(line);
}

/** True for a block of a text that stands between two pages, and is no part of what they say. */
export function isBetweenPages(block: string): boolean {
  if (block.length > LONGEST_LINE * MOST_LINES) return false;
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= MOST_LINES && lines.every(isOfPage);
}

/** Spares most texts the look at each of their lines. */
const mayHold = new RegExp(
  oneOf(
    '\\n[^\\n]{0,80}\\b\\d{1,3}\\W{0,8}\\n',
    '\\n[-–—(\\s]{0,100}\\d{1,3}\\b[^\\n]{0,80}\\n',
    "\\n[ \\t]{0,80}[A-Z][A-Z0-9 .,&'’-]{3,80}\\n",
    '\\n[-–—_=* \\t]{3,100}\\n',
  ),
);

/** A text without the lines between two of its pages at which a sentence goes on, blanks in their place. */
export function withoutPageEnds(raw: string): string {
  if (raw.includes('\t') || !mayHold.test(raw)) return raw;
  const lines = raw.split('\n');
  let before = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    let end = at;
    while (
      end < lines.length &&
      end - at < MOST_LINES * 2 &&
      (isOfPage(lines[end] ?? '') || (lines[end] ?? '').trim() === '')
    )
      end += 1;
    const isApart =
      (lines[at] ?? '').trim() === '' || line.length - line.trimStart().length >= WIDEST_INDENT || rule.test(line);
    const goesOn = /[a-z0-9,]$/.test(before) && /^\s*[a-zA-Z0-9($]/.test(lines[end] ?? '');
    if (end > at && isApart && goesOn) {
      for (; at < end; at += 1) lines[at] = ' '.repeat(lines[at]?.length ?? 0);
      at -= 1;
    } else if (line.trim() !== '') before = line.trimEnd();
  }
  return lines.join('\n');
}
