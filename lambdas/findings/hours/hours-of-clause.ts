import type { Expression, Timing, Window } from '../../terms/expression.ts';
import type { ClosingHours } from '../../terms/facts.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import type { Wording } from '../prose/wording.ts';
import { closeOfBusiness, hourAround } from './hour-of-day.ts';

/** What a sentence of a clause sets, and the case for which it sets other days. */
interface Reading {
  readonly wording: Wording;
  readonly ordinary: Window | null;
  readonly fallbacks: readonly { readonly window: Timing }[];
}

/**
 * The hours at which the windows of a clause close, each as it stands with the count of its own last day; null where the
 * clause names none, and speaks of no close of business that could be one.
 */
export function hoursOfClause(readings: readonly Reading[]): ClosingHours | null {
  const ordinary = readings.flatMap(({ wording, ordinary }) =>
    ordinary === null ? [] : (hoursAmong(wording, daysCounted(ordinary))[0] ?? []),
  );
  const inTheCase = readings.flatMap(({ wording, ordinary, fallbacks }) => {
    const before = ordinary === null ? 0 : hoursAmong(wording, daysCounted(ordinary)).slice(0, 1).length;
    return fallbacks.flatMap(({ window }) => hoursAmong(wording, daysCounted(window)).slice(before));
  });
  const hours = { ordinary: ordinary[0] ?? null, inTheCase: inTheCase.find((hour) => hour !== null) ?? null };
  const isNamed = hours.ordinary !== null || hours.inTheCase !== null;
  return isNamed || readings.some(({ wording }) => wording.text.includes(closeOfBusiness)) ? hours : null;
}

/** The hour at each count of one of those numbers, in the order of the text. */
function hoursAmong(wording: Wording, days: readonly number[]): readonly (string | null)[] {
  return [...matchesIn(wording.text, /@[NO](\d+)@/g)]
    .filter(({ 1: n }) => days.includes(wording.counts[Number(n)]?.value ?? -1))
    .map(({ index, 0: token }) => hourAround(wording.text, index, index + token.length));
}

function daysCounted(timing: Timing): readonly number[] {
  if ('when' in timing) return [...daysCounted(timing.then), ...daysCounted(timing.otherwise)];
  return timing.due === null ? [] : daysIn(timing.due);
}

function daysIn(expression: Expression): readonly number[] {
  if ('days' in expression) return [expression.days];
  if ('laterOf' in expression) return expression.laterOf.flatMap(daysIn);
  if ('earlierOf' in expression) return expression.earlierOf.flatMap(daysIn);
  if ('roll' in expression) return daysIn(expression.of);
  return 'inWords' in expression ? daysIn(expression.inWords) : [];
}
