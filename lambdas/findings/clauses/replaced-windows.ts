import type { Expression, Window } from '../../terms/expression.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Region } from '../conditions/region.ts';
import { whatWasBefore } from '../phrasebook/what-changed/what-was-before.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { decided } from '../reading/decisions.ts';
import { phraseOf, standsFrom } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';
import { oldWindowIn } from './clause-sentences.ts';
import type { AnchorContext } from './windows/clause-anchors.ts';
import { boundsIn } from './windows/clause-bounds.ts';
import { isSound, windowOf } from './windows/clause-windows.ts';

/** The window that a clause had before it was changed, and the sentence that tells it. */
export interface Replaced {
  readonly window: Window;
  readonly sentence: Sentence;
}

const beginnings = whatWasBefore.map((row) => ({ row, phrase: phraseOf(row.says) }));

/** Where a sentence tells the window that a clause had before; null where it tells none. */
export function replacedIn(wording: Wording): Region | null {
  if (wording.counts.length === 0 || isOfSpecialMeetings(wording)) return null;
  const chunks = chunksIn(wording);
  const beginning = beginnings.find(({ phrase }) => standsFrom(phrase, chunks, 0) !== null);
  if (beginning === undefined) return oldWindowIn(wording);
  decided(beginning.row, wording);
  return { from: 0, to: wording.text.length };
}

/** Special meetings have no windows that an annual meeting's could take the place of. */
function isOfSpecialMeetings({ text }: Wording): boolean {
  return /@S\d+@/.test(text) && !/@A\d+@/.test(text);
}

/**
 * The window that a clause had before, as a sentence tells it; where its counts do not say from what ("until now from
 * 60 to 90 days"), from what the window counts that holds `now`.
 */
export function replacedWindow(sentence: Sentence, context: AnchorContext, now: Window | null): Replaced | null {
  const wording = sentence.wording();
  const region = replacedIn(wording);
  if (region === null) return null;
  const countsFromIt = /@[NO]\d+@ (?:before|prior to|after) it\b/.test(wording.text.slice(region.from, region.to));
  // "Moved from 60 days before the meeting to 90": the word belongs to the change, and opens no period.
  const told = { ...region, from: region.from + (wording.text.startsWith('from ', region.from) ? 'from '.length : 0) };
  const bounds = countsFromIt ? null : boundsIn(wording, told, context);
  const window = bounds === null ? likeThatOfNow(wording, region, now) : windowOf(bounds, wording, told);
  return window && isSound(window) ? { window, sentence } : null;
}

function likeThatOfNow({ text, counts }: Wording, { from, to }: Region, now: Window | null): Window | null {
  const due = countedPart(now?.due ?? null);
  if (due === null) return null;
  const old = [...matchesIn(text.slice(from, to), /@[NO](\d+)@/g)].flatMap(([, index]) => counts[Number(index)] ?? []);
  const ends = old
    .toSorted((one, other) => other.value - one.value)
    .map(({ value: days, unit }) => ({ ...due, days, unit }));
  const [first, second, third] = ends;
  if (first === undefined || third !== undefined) return null;
  return second === undefined ? { opens: null, due: first } : { opens: first, due: second };
}

function countedPart(expression: Expression | null): Extract<Expression, { readonly days: number }> | null {
  return expression !== null && 'days' in expression ? expression : null;
}
