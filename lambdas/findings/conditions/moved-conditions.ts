import { daysBetween } from '../../terms/days/dates.ts';
import type { Condition } from '../../terms/expression.ts';
import type { Wording } from '../prose/wording.ts';
import { calendarDaysAt } from './calendar-days.ts';
import type { ConditionCount } from './condition-counts.ts';

/** How far a meeting must move, by the counts of a condition that begins at `start`; null when they are of something else. */
export function movedByCounts(wording: Wording, start: number, counts: readonly ConditionCount[]): Condition | null {
  const text = wording.text;
  const last = counts.at(-1);
  if (!last) return null;
  const behind = /^[^,;]{0,110}/.exec(text.slice(last.end))?.[0] ?? '';
  const whole = text.slice(start, last.end) + behind;
  if (!/anniversar|\bmeeting\b|@[AG]\d+@|\bsuch date\b|@D\d+@|that date|this year's|last year's/.test(whole))
    return null;
  let beforeMoreThan: number | null = null;
  let afterMoreThan: number | null = null;
  counts.forEach((count, i) => {
    const left = text.slice(counts[i - 1]?.end ?? start, count.at);
    const right = (
      text.slice(count.end, counts[i + 1]?.at ?? count.end + 60).split(/[,;)]| notice\b/)[0] ?? ''
    ).replace(/\b(?:or|and)\b[^@]{0,30}$/, (words) => (counts[i + 1] ? '' : words));
    const side = sideOf(lastCase(left).replace(otherYear, ' '), right.replace(otherYear, ' '));
    if (side !== 'after') beforeMoreThan ??= count.value;
    if (side !== 'before') afterMoreThan ??= count.value;
  });
  return { movedFromAnniversary: { beforeMoreThan, afterMoreThan } };
}

/** "For the first meeting following an offering, or if it is moved by ...": the words of the case that the count is in. */
function lastCase(left: string): string {
  return left.slice(left.lastIndexOf(' if ') + 1);
}

/** "The prior year's meeting" is no word on which side a meeting moves. */
const otherYear = /\b(?:prior|preceding|previous|following) (?:year'?s?|calendar year|@[AG]\d+@|meeting|one)/g;

const earlierWords = /\b(?:before|prior|advanc\w*|earlier|ahead|forward|moved up|preced\w*|sooner|accelerated)\b/;

const laterWords = /\b(?:after|delay\w*|later|behind|back|beyond|following|postpone\w*|defer\w*|subsequent|past)\b/;

/** On which side of its anniversary a meeting must move: as the words behind the count say, else those before it. */
function sideOf(left: string, right: string): 'before' | 'after' | 'both' {
  const rightBefore = earlierWords.test(right);
  const rightAfter = laterWords.test(right);
  if (rightBefore && rightAfter) return 'both';
  if (rightBefore) return 'before';
  if (rightAfter) return 'after';
  const leftBefore = earlierWords.test(left);
  const leftAfter = laterWords.test(left);
  if (leftBefore === leftAfter) return 'both';
  return leftBefore ? 'before' : 'after';
}

/** "Before May 10, 2023 or after July 9, 2023": thirty days on either side when sixty lie between. */
export function movedByDates(
  wording: Wording,
  start: number,
): { readonly condition: Condition; readonly end: number; readonly within: boolean } | null {
  const found = calendarDaysAt(wording, start);
  if (found === null) return null;
  const [first, last] = found.days;
  const sides = spans.get(Math.abs(daysBetween(first, last)) - (found.isExclusive ? 2 : 0));
  if (!sides) return null;
  return {
    condition: { movedFromAnniversary: { beforeMoreThan: sides[0], afterMoreThan: sides[1] } },
    end: found.to,
    within: found.isBetween,
  };
}

/** Days between the two dates, and the usual thresholds that make them: nothing else in use adds up to these. */
const spans: ReadonlyMap<number, readonly [number, number]> = new Map([
  [60, [30, 30]],
  [90, [30, 60]],
  [100, [30, 70]],
  [50, [25, 25]],
]);
