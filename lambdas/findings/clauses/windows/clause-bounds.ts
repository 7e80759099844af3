import type { Expression, Unit } from '../../../terms/expression.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { sparing } from '../../../terms/patterns/sparing.ts';
import type { Region } from '../../conditions/region.ts';
import { endsOfPeriods } from '../../phrasebook/counts/ends-of-periods.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Count, Wording } from '../../prose/wording.ts';
import { decided } from '../../reading/decisions.ts';
import { rolledDay } from './business-day-roll.ts';
import { type AnchorContext, anchorAfter, lastAnniversaryIn } from './clause-anchors.ts';

/** One end of a period: "not later than the 90th day before the meeting". */
export interface Bound {
  /** True for the first day, false for the last. */
  readonly opens: boolean;
  readonly expression: Expression;
  /** Where its count stands in the wording's text. */
  readonly at: number;
  readonly value: number;
  readonly direction: 'before' | 'after';
}

const countToken = /@[NO](\d+)@/g;
const before = new RegExp(
  inTurn(
    "^(?:'s?|s')?,?(?: or more)?(?: \\([^()]{0,60}\\))?,?(?: respectively,?)? ?(?:in advance |or more |at least |immediately |next )?",
    oneOf('(before)', 'prior to', 'preceding', 'in advance of', 'ahead of', 'previous to', 'prior'),
    '\\b',
  ),
);
const after =
  /^(?:'s?)?,?(?: \([^()]{0,60}\))?,?(?: respectively,?)? ?(?:immediately |next )?(?:after|following|from|subsequent to|of)\b/;
/** Two counts that share what they count from: "not less than @N0@ nor more than @N1@ prior to". */
const sharing =
  /^(?: \([^()]{0,40}\))?(?: (?:prior|before|after)(?: to)?)?,?(?: or more)?,? ?(?:(?:to|through|and|nor|or|but|though|-|and\/or)\b|,)[^@;]{0,90}$/;

/** Words between "not later than" and its count: the hour, the article, the number of a limb. */
const fillers: ReadonlySet<string> = new Set(
  "the close end opening start of its business on at a.m p.m midnight noon eastern central pacific mountain local standard daylight prevailing time est edt o'clock five nine i ii iii iv v x y a b date day which is that period not".split(
    ' ',
  ),
);
const wordsOfEnds = endsOfPeriods.map((row) => ({ row, pattern: sparing({ source: `\\b${row.says}$`, flags: '' }) }));

/** The bounds that a region of a clause sets, in the order of the text; null when a count in it is not understood. */
export function boundsIn(wording: Wording, region: Region, context: AnchorContext): Bound[] | null {
  const { text } = wording;
  const bounds: Bound[] = [];
  const leaning: CountFound[] = [];
  let next: AnchorFound | null = null;
  for (const { count, at, end } of countsIn(wording, region).toReversed()) {
    if (count.roll === 'unknown') return null;
    const rest = text.slice(end, region.to);
    const own = ownAnchor(rest, wording, contextAt(text, region.from, at, context));
    const anchor: AnchorFound | null = own ?? (next && sharing.test(text.slice(end, next.at)) ? next : null);
    // "By the first of June", "a first day": no period of one day.
    if (count.value <= 1 && !/^ (?:before|prior to|after|following)\b/.test(rest)) continue;
    if (!anchor) {
      if (isIdle(text, at, rest)) continue;
      if (!leansOnWhatCameBefore.test(rest)) return null;
      leaning.push({ count, at, end });
      continue;
    }
    const opens = isOpening(text, region, at, anchor.direction);
    if (opens === null) return null;
    const { direction } = anchor;
    bounds.unshift({ opens, expression: counted(count, anchor), at, value: count.value, direction });
    next = { ...anchor, at };
  }
  for (const { count, at } of leaning) {
    const before = bounds.findLast((b) => b.at < at && b.direction === 'before' && 'days' in b.expression);
    const opens = isOpening(text, region, at, 'before');
    if (!before || !('days' in before.expression) || opens === null) return null;
    bounds.push({ ...before, opens, expression: { ...before.expression, ...lengthOf(count) }, at, value: count.value });
  }
  return withLengthOfPeriod(withPairs(bounds, text), wording, region);
}

/** "A period of 30 days that ends on the 90th day before": it opens on the 120th. */
const periodUpTo = new RegExp(
  inTurn(
    '(?:\\b(?:period|window) of @N(\\d+)@|@N(\\d+)@,? (?:period|window)\\b),?(?: (?:that|which))? ',
    '(?:ends?|ending|closes?|closing|expir(?:es|ing))\\b[^;.@]{0,40}(?=@[NO]\\d+@)',
  ),
  'g',
);

function withLengthOfPeriod(bounds: readonly Bound[], wording: Wording, region: Region): Bound[] {
  for (const match of matchesIn(wording.text.slice(region.from, region.to), periodUpTo)) {
    const length = wording.counts[Number(match[1] ?? match[2])];
    const end = bounds.find((bound) => bound.at === region.from + match.index + match[0].length);
    if (!end || !length || end.opens || end.direction !== 'before' || !('days' in end.expression)) continue;
    if (bounds.some(({ opens }) => opens) || length.unit !== end.expression.unit) continue;
    const days = end.expression.days + length.value;
    return [{ ...end, opens: true, expression: { ...end.expression, days }, value: days }, ...bounds];
  }
  return [...bounds];
}

interface CountFound {
  readonly count: Count;
  /** Where its token begins and ends in the wording's text. */
  readonly at: number;
  readonly end: number;
}

function countsIn({ text, counts }: Wording, region: Region): CountFound[] {
  return [...matchesIn(text, countToken)].flatMap(({ index: at, 0: token, 1: n }) => {
    const count = counts[Number(n)];
    return count && at >= region.from && at < region.to ? [{ count, at, end: at + token.length }] : [];
  });
}

const isRejected =
  /\b(?:not be (?:accepted|considered|timely|recognized|entertained)|will not (?:accept|consider)|disregarded|rejected|untimely|too (?:early|late)|invalid)\b/;

/** "And not before the 120th day." "No sooner than the 90th day prior thereto." */
const leansOnWhatCameBefore = /^(?: \(@D\d+@\))?(?:[.;)]|$| (?:prior|before) ?thereto\b| beforehand\b)/;

/** How far back the anniversary may stand that a count points to. */
const FURTHEST_BACK = 1500;

/** "Such anniversary" is the last that was named before; so is "that date", soon after one, and "it", soon after a count from one. */
function contextAt(text: string, from: number, at: number, context: AnchorContext): AnchorContext {
  const before = text.slice(from, at);
  return {
    ...lastAnniversaryIn(text.slice(Math.max(0, at - FURTHEST_BACK), at), context),
    thatDate: /\banniversar[^;.]{0,170}$/.test(before),
    isIt: /@[NO]\d+@ (?:before|prior to|preceding)[^;.@]{0,40}\banniversar[^;.]{0,170}$/.test(before),
  };
}

const idleBefore = ['for ', 'for the ', 'least ', 'held ', 'a period of ', 'a window of '];

/** "Laid over to a meeting held thirty days or more thereafter": when another meeting is held. */
const meetingHeld =
  /(?:\bmeeting|@[ASGX]\d+@)[^@;.]{0,40}\b(?:held|taking place|occurring|convened|called)\b[^@;.]{0,24}$/;
const thereafter = /^ (?:or more )?(?:thereafter|afterwards?|later|after that)\b/;

/** A count that sets no bound: how much notice, how long something is owned, a period for something else. */
function isIdle(text: string, at: number, rest: string): boolean {
  return (
    (thereafter.test(rest) && meetingHeld.test(text.slice(Math.max(0, at - 100), at))) ||
    /^(?:'s?|s')? (?:prior )?(?:written )?(?:notice|period|continuous|holding|ownership)/.test(rest) ||
    /^ of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(rest) ||
    idleBefore.some((words) => text.endsWith(words, at))
  );
}

interface AnchorFound {
  readonly expression: Expression;
  readonly direction: 'before' | 'after';
  readonly at: number;
}

/** "Ninety days' advance notice from a holder of any resolution to be presented at a meeting": before that meeting. */
const advanceNotice =
  /^(?:'s?|s')? (?:advance|prior)(?: written)? notice\b[^.;@]{0,60}\b(?:from|by) (?:a|any|each|the|such) holder\b/;

function ownAnchor(rest: string, wording: Wording, context: AnchorContext): AnchorFound | null {
  if (advanceNotice.test(rest)) return { expression: { on: 'meeting' }, direction: 'before', at: 0 };
  for (const [direction, pattern] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const words = rest.slice(match[0].length);
    const expression = anchorAfter(words, direction, wording, context);
    // "The 90th day of the anniversary" can only lie before it.
    const isOf = match[0].trim() === 'of' && isAnniversary(expression);
    if (expression) return { expression, direction: isOf ? 'before' : direction, at: 0 };
  }
  return null;
}

function isAnniversary(expression: Expression | null): boolean {
  return (
    expression !== null &&
    'on' in expression &&
    (expression.on === 'priorMeetingAnniversary' || expression.on === 'priorMailingAnniversary')
  );
}

/** The words in front of a count that say which end it sets. */
function leftOf(text: string, region: Region, at: number): string {
  // "By March 5 (the 90th day before ...)": the word that counts stands before the date.
  const left = text.slice(Math.max(region.from, at - 140), at).replace(/@D\d+@,? \(?[a-z, ]{0,14}$/, '');
  const words = left.slice(left.lastIndexOf('@') + 1).split(' ');
  const last = words.findLastIndex((word) => !isFiller(word.replace(/^[(,]{0,2}/, '').replace(/[),.]{0,3}$/, '')));
  return words.slice(0, last + 1).join(' ');
}

function isFiller(word: string): boolean {
  return word === '' || fillers.has(word) || /^\d/.test(word);
}

/** True where the words before a count make it the first day, false where they make it the last; null when they do neither. */
function isOpening(text: string, region: Region, at: number, direction: 'before' | 'after'): boolean | null {
  const left = leftOf(text, region, at);
  const said = wordsOfEnds.find(({ pattern }) => pattern.test(left))?.row;
  if (said) {
    decided(said, left);
    // "Not more than ten days after the announcement" is the last day, not the first.
    return said.sets === 'first day' && !(said.most && direction === 'after');
  }
  const comparison = /\b(earlier|sooner|more|later|less|fewer) than$/.exec(left)?.[1];
  if (comparison === undefined) return false;
  // "Received more than 120 days before the meeting": a limit only if such a notice is said not to count.
  return isRejected.test(text) ? /earl|soon|more/.test(comparison) : null;
}

function lengthOf({ value: days, unit }: Count): { readonly days: number; readonly unit: Unit } {
  return { days, unit };
}

function counted(count: Count, { direction, expression }: AnchorFound): Expression {
  const inWords: Expression = { ...lengthOf(count), direction, of: expression };
  const day =
    count.contradiction === null ? inWords : { inWords, inFigures: { ...inWords, days: count.contradiction } };
  return count.roll === undefined || count.roll === 'unknown' ? day : rolledDay(day, count.roll);
}

/** "90 to 120 days before", "between the 120th and the 90th day before": the longer count opens, the shorter closes. */
function withPairs(bounds: readonly Bound[], text: string): Bound[] {
  return bounds.map((bound, i) => {
    const [former, latter] = [bounds[i - 1], bounds[i + 1]];
    if (former && isRange(former, bound, text)) return { ...bound, opens: bound.value > former.value };
    return latter && isRange(bound, latter, text) ? { ...bound, opens: bound.value > latter.value } : bound;
  });
}

function isRange(one: Bound, other: Bound, text: string): boolean {
  return (
    one.direction === 'before' &&
    /^@[NO]\d+@(?: \([^()]{0,40}\))? ?(?:to|-|and|through)(?: the)? ?$/.test(text.slice(one.at, other.at))
  );
}
