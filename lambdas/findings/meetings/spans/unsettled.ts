import { once } from '../../../terms/once.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { rowsByWords } from '../../../terms/patterns/rows-by-words.ts';
import type { Region } from '../../conditions/region.ts';
import { type UnsettledDay, unsettledDays } from '../../phrasebook/unsettled-days.ts';
import { keptWith } from '../../prose/kept-with.ts';
import type { Wording } from '../../prose/wording.ts';
import { decided } from '../../reading/decisions.ts';

const rows = unsettledDays.map((row) => ({ row, pattern: new RegExp(row.says, 'g') }));
const rowsThatMayFit = rowsByWords(rows, ({ row }) => [{ source: row.says, flags: '' }]);

/** Where a part of its own begins that tells a fact: "and the annual meeting has been". */
const tellsAnew =
  /;|,? (?:and|but|so|therefore) (?:that )?(?:[^,;@]|@[ASG]\d+@){0,40}?\b(?:has|have|had|was|were|is)\b/g;

/** The parts of a text whose days are not settled. `of` are all rows unless said. */
export function unsettledParts(text: string, of?: readonly UnsettledDay[]): readonly Region[] {
  const anew = once(() => [...matchesIn(text, tellsAnew)].map(({ index }) => index));
  const readers = of === undefined ? rowsThatMayFit(text) : rows.filter(({ row }) => of.includes(row));
  return readers.flatMap(({ row, pattern }) => {
    // What is found comes in order, and so do the places at which it may end.
    let next = 0;
    return [...matchesIn(text, pattern)].map(({ index, 0: words }) => {
      decided(row, text);
      const to = index + words.length;
      if (row.itself === true) return { from: index, to };
      while ((anew()[next] ?? text.length) < to) next += 1;
      return { from: index, to: anew()[next] ?? text.length };
    });
  });
}

const ofWording = keptWith((wording: Wording) => unsettledParts(wording.text));

/** "Will postpone the meeting, currently scheduled for": a day that is told as it is. */
const asItIs =
  /\b(?:currently|now|presently|originally|previously|which (?:is|was)) (?:scheduled|set|called|planned)(?: to be held)? (?:for|on) (?:[a-z]+, )?$/;

/** Whether the day at a place of a wording's text is named for a meeting without being settled. */
export function isUnsettled(wording: Wording, at: number): boolean {
  const parts = ofWording(wording);
  return (
    parts.some(({ from, to }) => from < at && at < to) && !asItIs.test(wording.text.slice(Math.max(0, at - 80), at))
  );
}

/** The words of a text that tell facts, without those of days that are not settled. */
export function settledWords(text: string): string {
  const parts = [...unsettledParts(text)].sort((a, b) => a.from - b.from);
  let told = '';
  let from = 0;
  for (const part of parts) {
    told += `${text.slice(from, Math.max(from, part.from))} `;
    from = Math.max(from, part.to);
  }
  return told + text.slice(from);
}
