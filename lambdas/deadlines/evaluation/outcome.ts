import { type Day, dayFrom } from '../../terms/days/day.ts';
import type { Missing, Outcome } from './evaluated.ts';

/** The years within which a deadline is believed. */
const earliest = dayFrom(1900, 1, 1);
const latest = dayFrom(2199, 12, 31);

export function known(day: Day): Outcome {
  if (day >= earliest && day <= latest) return { kind: 'day', day };
  return unknown(['plausible-date']);
}

export function unknown(
  missing: readonly Missing[],
  notBefore: Day | null = null,
  notAfter: Day | null = null,
): Outcome {
  return { kind: 'unknown', missing: [...new Set(missing)], notBefore, notAfter };
}

export function knownDay(outcome: Outcome): Day | null {
  return outcome.kind === 'day' ? outcome.day : null;
}

/** The first day that the outcome may be, null when nothing bounds it. */
export function lowerBound(outcome: Outcome): Day | null {
  if (outcome.kind === 'day') return outcome.day;
  return outcome.kind === 'unknown' ? outcome.notBefore : null;
}

/** The last day that the outcome may be, null when nothing bounds it. */
export function upperBound(outcome: Outcome): Day | null {
  if (outcome.kind === 'day') return outcome.day;
  return outcome.kind === 'unknown' ? outcome.notAfter : null;
}

export function missingFrom(outcome: Outcome): readonly Missing[] {
  return outcome.kind === 'unknown' ? outcome.missing : [];
}

/** A day, or bounds, moved by a function that keeps their order. */
export function mapDays(outcome: Outcome, move: (day: Day) => Day): Outcome {
  if (outcome.kind === 'day') return known(move(outcome.day));
  if (outcome.kind === 'reasonable-time') return { kind: 'reasonable-time', before: null };
  const { missing, notBefore, notAfter } = outcome;
  return unknown(missing, notBefore === null ? null : move(notBefore), notAfter === null ? null : move(notAfter));
}

/** The later (earlier) of several. One that is not known leaves a bound, and nothing unknown when the bounds meet. */
export function chosenOf(which: 'later' | 'earlier', outcomes: readonly Outcome[]): Outcome {
  const reasonable = outcomes.find((outcome) => outcome.kind === 'reasonable-time');
  if (reasonable !== undefined) return reasonable;
  if (outcomes.length === 0) return unknown(['plausible-date']);
  const lower = outcomes.map(lowerBound);
  const upper = outcomes.map(upperBound);
  const notBefore = which === 'later' ? greatest(lower) : leastOfAll(lower);
  const notAfter = which === 'later' ? greatestOfAll(upper) : least(upper);
  if (notBefore !== null && notBefore === notAfter) return known(notBefore);
  return unknown(outcomes.flatMap(missingFrom), notBefore, notAfter);
}

/** One of two outcomes, it is not known which: known all the same when they agree. */
export function eitherOf(one: Outcome, other: Outcome, missing: readonly Missing[]): Outcome {
  if (one.kind === 'day' && other.kind === 'day' && one.day === other.day) return one;
  if (one.kind === 'reasonable-time' && other.kind === 'reasonable-time' && one.before === other.before) return one;
  return unknown(
    [...missing, ...missingFrom(one), ...missingFrom(other)],
    leastOfAll([lowerBound(one), lowerBound(other)]),
    greatestOfAll([upperBound(one), upperBound(other)]),
  );
}

const isDay = (day: Day | null): day is Day => day !== null;
const greatest = (days: readonly (Day | null)[]) => (days.some(isDay) ? Math.max(...days.filter(isDay)) : null);
const least = (days: readonly (Day | null)[]) => (days.some(isDay) ? Math.min(...days.filter(isDay)) : null);
const greatestOfAll = (days: readonly (Day | null)[]) => (days.every(isDay) ? Math.max(...days) : null);
const leastOfAll = (days: readonly (Day | null)[]) => (days.every(isDay) ? Math.min(...days) : null);
