import type { Expression } from '../../deadlines/expression.ts';
import type { Count, Wording } from '../prose/wording.ts';
import { type AnchorContext, anchorAfter } from './clause-anchors.ts';
import type { Region } from './region.ts';

/** One end of a period: "not later than the 90th day before the meeting". */
export interface Bound {
  readonly end: 'opens' | 'due' | 'unsaid';
  readonly expression: Expression;
  /** Where its count stands in the wording's text. */
  readonly at: number;
  readonly value: number;
  readonly direction: 'before' | 'after';
}

const countToken = /@([NO])(\d+)@/g;
const before =
  /^(?:'s?|s')?,?(?: or more)?(?: \([^()]{0,60}\))?,? ?(?:in advance |or more |at least )?(?:(before)|prior to|preceding|in advance of|ahead of|previous to|prior)\b/;
const after = /^(?:'s?)?,?(?: \([^()]{0,60}\))?,? ?(?:after|following|from|subsequent to|of)\b/;
/** Two counts that share what they count from: "not less than @N0@ nor more than @N1@ prior to". */
const sharing =
  /^(?: \([^()]{0,40}\))?(?: (?:prior|before|after)(?: to)?)?,?(?: or more)?,? ?(?:(?:to|through|and|nor|or|but|though|-|and\/or)\b|,)[^@;]{0,90}$/;

/** Words between "not later than" and its count: the hour, the article, the number of a limb. */
const fillers: ReadonlySet<string> = new Set(
  "the close end opening start of its business on at a.m p.m midnight noon eastern central pacific mountain local standard daylight prevailing time est edt o'clock five nine i ii iii iv v x y a b date day which is that period not".split(
    ' ',
  ),
);
const dueWords =
  /(?:(?:not|no|nor|or|no event|any event) (?:be )?(?:(?:given|delivered|received|made|submitted|sent|accepted) )?later(?: than| that)?|on or before|on or prior to|(?:^|\W)by|at least|(?:not|no|nor) (?:less|fewer|later) than|(?:not|no) fewer|minimum(?: of)?|within|until|up to|no(?:t)? after|(?:ends?|closes?|shuts?|expires?|ending|closing)(?: on)?|through|prior to|before|as late as|deadline (?:is|of)|closing (?:date|day) (?:is|shall be|will be)|in by)\s*$/;
const opensWords =
  /(?:(?:not|no|nor|or|no event|any event) (?:be )?(?:(?:given|delivered|received|made|submitted|sent|accepted) )?(?:earlier|sooner)(?: than)?|(?:not|no|nor|or|and not|but not) more than|not before|nor before|but not before|and not before|though not before|or earlier than|at most|maximum(?: of)?|(?:opens?|begins?|commences?|starts?|starting|beginning|opening|commencing)(?: on| from| with)?|from|on or after|as early as|opening (?:date|day) (?:is|shall be|will be)|not greater than|between)\s*$/;

/** The bounds that a region of a provision sets, in the order of the text; null when a count in it is not understood. */
export function boundsIn(wording: Wording, region: Region, context: AnchorContext): Bound[] | null {
  const tokens = [...wording.text.matchAll(countToken)].filter((t) => t.index >= region.from && t.index < region.to);
  const bounds: Bound[] = [];
  const leaning: { count: Count; at: number }[] = [];
  let next: AnchorFound | null = null;
  for (const token of tokens.toReversed()) {
    const count = wording.counts[Number(token[2])];
    const end = token.index + token[0].length;
    // Where an old window was taken out, blanks are left.
    const rest = wording.text.slice(end, Math.min(region.to, end + 360)).replace(/,? {2,}(?:, )?/g, ' ');
    const own = count
      ? ownAnchor(rest, wording, contextAt(wording.text.slice(region.from, token.index), context))
      : null;
    const anchor: AnchorFound | null = own ?? (next && sharing.test(wording.text.slice(end, next.at)) ? next : null);
    // "By the first of June", "a first day": no period of one day.
    if (count && count.value <= 1 && !/^ (?:before|prior to|after|following)\b/.test(rest)) continue;
    if (!count || !anchor) {
      if (isIdle(wording.text, token.index, rest)) continue;
      if (!count || !leansOnWhatCameBefore.test(rest)) return null;
      leaning.push({ count, at: token.index });
      continue;
    }
    const left = leftOf(wording.text, token.index, Math.max(region.from, token.index - 140));
    const side = endOf(left, anchor.direction);
    const comparison = side === 'unsaid' ? /\b(earlier|sooner|more|later|less|fewer) than$/.exec(left)?.[1] : undefined;
    // "Received more than 120 days before the meeting": a limit only if such a notice is said not to count.
    if (comparison !== undefined && !isRejected.test(wording.text)) return null;
    bounds.unshift({
      end: comparison === undefined ? side : /earl|soon|more/.test(comparison) ? 'opens' : 'due',
      expression: counted(count, anchor),
      at: token.index,
      value: count.value,
      direction: anchor.direction,
    });
    next = { expression: anchor.expression, direction: anchor.direction, at: token.index };
  }
  for (const { count, at } of leaning) {
    const before = bounds.findLast((b) => b.at < at && b.direction === 'before' && 'days' in b.expression);
    if (!before || !('days' in before.expression)) return null;
    bounds.splice(bounds.indexOf(before) + 1, 0, {
      end: endOf(leftOf(wording.text, at, Math.max(region.from, at - 140)), 'before'),
      expression: counted(count, { expression: before.expression.of, direction: 'before' }),
      at,
      value: count.value,
      direction: 'before',
    });
  }
  return withPairs(bounds, wording.text);
}

const isRejected =
  /\b(?:not be (?:accepted|considered|timely|recognized|entertained)|will not (?:accept|consider)|disregarded|rejected|untimely|too (?:early|late)|invalid)\b/;

/** "And not before the 120th day." "No sooner than the 90th day prior thereto." */
const leansOnWhatCameBefore = /^(?: \(@D\d+@\))?(?:[.;)]|$| (?:prior|before) ?thereto\b| beforehand\b)/;

/** "That date", soon after an anniversary, is the anniversary; so is "it", soon after a count from one. */
function contextAt(before: string, context: AnchorContext): AnchorContext {
  const near = before.slice(-190);
  return {
    ...context,
    thatDate: /\banniversar[^;.]{0,170}$/.test(near),
    isIt: /@[NO]\d+@ (?:before|prior to|preceding)[^;.@]{0,40}\banniversar[^;.]{0,170}$/.test(near),
  };
}

/** A count that sets no bound: how much notice, how long something is owned, a period for something else. */
function isIdle(text: string, at: number, rest: string): boolean {
  return (
    /^(?:'s?|s')? (?:prior )?(?:written )?(?:notice|period|continuous|holding|ownership)/.test(rest) ||
    /^ of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(rest) ||
    /(?:for (?:at least )?(?:the )?|least |held (?:for )?|a period of )$/.test(text.slice(Math.max(0, at - 24), at))
  );
}

interface AnchorFound {
  readonly expression: Expression;
  readonly direction: 'before' | 'after';
  readonly at: number;
}

function ownAnchor(rest: string, wording: Wording, context: AnchorContext): AnchorFound | null {
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

function leftOf(text: string, at: number, from: number): string {
  // "By March 5 (the 90th day before ...)": the word that counts stands before the date.
  const left = text.slice(from, at).replace(/@D\d+@,? \(?(?:which is |that is,? |being )?(?:the )?$/, '');
  const afterToken = left.slice(left.lastIndexOf('@') + 1);
  return withoutFillers(afterToken);
}

function withoutFillers(words: string): string {
  const kept = words.trimEnd().split(' ');
  while (kept.length > 0) {
    const word = (kept.at(-1) ?? '').replace(/^[(,]{0,2}/, '').replace(/[),.]{0,3}$/, '');
    if (word !== '' && !fillers.has(word) && !/^\d{1,2}(?::\d\d)?$/.test(word)) break;
    kept.pop();
  }
  return kept.join(' ');
}

function endOf(left: string, direction: 'before' | 'after'): Bound['end'] {
  // "Not more than ten days after the announcement" is the last day, not the first.
  if (direction === 'after' && /(?:not|no) more than\s*$|at most\s*$|maximum(?: of)?\s*$/.test(left)) return 'due';
  if (opensWords.test(left)) return 'opens';
  if (dueWords.test(left)) return 'due';
  return 'unsaid';
}

function counted(count: Count, anchor: { expression: Expression; direction: 'before' | 'after' }): Expression {
  const of = (days: number): Expression => ({
    days,
    unit: count.unit,
    direction: anchor.direction,
    of: anchor.expression,
  });
  return count.contradiction === null
    ? of(count.value)
    : { inWords: of(count.value), inFigures: of(count.contradiction) };
}

/** "90 to 120 days before", "between the 120th and the 90th day before": the longer count opens, the shorter closes. */
function withPairs(bounds: readonly Bound[], text: string): Bound[] {
  const settled = [...bounds];
  for (let i = 0; i + 1 < settled.length; i += 1) {
    const a = settled[i];
    const b = settled[i + 1];
    if (!a || !b || a.direction !== 'before' || b.direction !== 'before' || a.value === b.value) continue;
    const between = text.slice(a.at, b.at).replace(/^@[NO]\d+@/, '');
    const range = /^(?: \([^()]{0,40}\))? ?(?:to|-|and|through)(?: the)? ?$/.test(between);
    if (!range || (a.end !== 'unsaid' && b.end !== 'unsaid')) continue;
    settled[i] = { ...a, end: a.value > b.value ? 'opens' : 'due' };
    settled[i + 1] = { ...b, end: b.value > a.value ? 'opens' : 'due' };
  }
  return settled;
}
