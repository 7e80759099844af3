import type { Block } from './text-blocks.ts';

/** Characters; longer ones are text. */
export const LONGEST_HEADING = 160;

/** A text with single blanks for all its white space, and none around it. */
export function singleSpaced(raw: string): string {
  return (/\s\s|[^\S ]/.test(raw) ? raw.replace(/\s+/g, ' ') : raw).trim();
}

/** "Received no later than May 30, 2025": a day under its heading, and the heading of nothing. */
const dayAlone =
  /^\s*(?:received|due|from|between|by|before|on or before|(?:no|not) (?:later|earlier) than)\b.*\d{4}/is;

/** A short paragraph without a full stop that is no day. */
export function isHeading(raw: string): boolean {
  return raw.length <= LONGEST_HEADING && !/[.;,]["”)]?\s*$/.test(raw) && !dayAlone.test(raw);
}

/**
 * Columns that a converter has set one below the other: several headings, then as many days; each day has its own
 * heading. By the place of a day's paragraph.
 */
export function stackedHeads(
  paragraphs: readonly Block[],
  rawOf: (block: Block) => string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let heads: string[] = [];
  let days: number[] = [];
  const pair = () => {
    if (days.length < 2) return;
    const own = heads.slice(-days.length);
    if (own.length === days.length) for (const [k, at] of days.entries()) found.set(at, own[k] ?? '');
  };
  for (const [i, block] of paragraphs.entries()) {
    const raw = block.end - block.start > LONGEST_HEADING ? '' : singleSpaced(rawOf(block));
    if (raw !== '' && dayAlone.test(raw)) days.push(i);
    else {
      pair();
      if (days.length > 0 || raw === '' || !isHeading(raw)) heads = [];
      if (raw !== '' && isHeading(raw)) heads.push(raw);
      days = [];
    }
  }
  pair();
  return found;
}
