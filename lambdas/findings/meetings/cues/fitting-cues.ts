import { rowsByWords } from '../../../terms/patterns/rows-by-words.ts';
import { keptWith } from '../../prose/kept-with.ts';
import { MOST_DATES, type Wording } from '../../prose/wording.ts';
import type { DateRole, DateRoleCue } from './cue.ts';
import { dateRoleCues } from './date-role-cues.ts';

/** Where a date of a sentence stands, and the words before and behind it that may tell its role; -1 for one told with another. */
export function wordsAround({ text }: Wording, index: number) {
  const token = `@D${index}@`;
  const at = text.indexOf(token);
  if (at < 0) return { at, left: '', right: '' };
  const end = at + token.length;
  const left = text.slice(Math.max(0, at - 320), at);
  const right = text.slice(end, end + 260);
  const first = left.search(firstItem);
  return first < 0
    ? { at, left, right }
    : { at, left: ofItsItem(left, first), right: right.split(laterItem, 1).join('') };
}

const firstItem = /(?:^|[ ,;:])\((?:i|a|1)\) /;
const laterItem = /(?:,? (?:and|or|but))? \((?:i{2,3}|i?v|vi{0,3}|[b-h]|[2-9])\) /;
const lastItem = new RegExp(`^.*(?=${laterItem.source})`, 's');

/** "The board (i) set @D0@ as the record date and (ii) moved": what leads to the list, and the item itself. */
function ofItsItem(left: string, first: number): string {
  const others = lastItem.exec(left)?.[0].length ?? 0;
  return others <= first ? left : left.slice(0, first) + left.slice(others);
}

/** What the words around a date say that it is. */
export interface Reading {
  readonly role: DateRole;
  readonly weight: number;
  readonly past: boolean;
  /** The cue that decided; null where none did. */
  readonly cue: DateRoleCue | null;
}

/** What the words around each date say that it is, read once for those who ask for meetings and for deadlines. */
export const readingsOf = keptWith((wording: Wording): readonly Reading[] => {
  const dates = wording.dates.slice(0, MOST_DATES);
  const cues = dates.length === 0 ? [] : cuesThatMayFit(wording.text);
  return dates.map((_, index) => {
    const { left, right } = wordsAround(wording, index);
    return heaviest(cues, left, right);
  });
});

/** The cues that fit a date of a sentence, the heaviest first: what was chosen, and what would have been without it. */
export function cuesAround(wording: Wording, index: number): readonly DateRoleCue[] {
  const { left, right } = wordsAround(wording, index);
  return dateRoleCues.filter((cue) => fits(cue, left, right)).toSorted((a, b) => b.weight - a.weight);
}

/** The heaviest first, so that the first that fits decides. */
const byWeight = dateRoleCues.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);

/** Those for which a sentence has the words. */
const cuesThatMayFit = rowsByWords(byWeight, ({ before, behind }) => [before, behind].flatMap((one) => one ?? []));

function heaviest(cues: readonly DateRoleCue[], left: string, right: string): Reading {
  const best = cues.find((cue) => fits(cue, left, right)) ?? null;
  return { role: best?.role ?? 'other', weight: best?.weight ?? 0, past: best?.past === true, cue: best };
}

function fits({ before, behind }: DateRoleCue, left: string, right: string): boolean {
  return (before === undefined || before.test(left)) && (behind === undefined || behind.test(right));
}
