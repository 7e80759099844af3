import { civilOf, type Day, dayFrom, daysInMonth, nthWeekdayOf } from '../day.ts';
import { dayOfYearInWords } from '../explanation/in-words.ts';
import type { Expression, Roll, Timing, YearChoice } from '../expression.ts';
import { type Context, dayOfAnchor, givenAnchorOf } from './context.ts';
import { countingConventions, rollingConventions } from './conventions.ts';
import type { Evaluated, Missing, Outcome, Timed } from './evaluated.ts';
import { testCondition } from './test-condition.ts';

/** The years within which a deadline is believed. */
const earliest = dayFrom(1900, 1, 1);
const latest = dayFrom(2199, 12, 31);

/**
 * Evaluates a rule or clause: the tests on the way, and the window that they lead to; then, as a second step, its last
 * day is rolled. Total: every input has an answer.
 */
export function evaluateTiming(timing: Timing, context: Context, roll: Roll = 'none'): Timed {
  if (!('when' in timing)) {
    const opens = timing.opens && evaluate(timing.opens, context);
    return { kind: 'window', tests: [], opens, due: timing.due && evaluate(rolledBy(roll, timing.due), context) };
  }
  const test = testCondition(timing.when, context);
  if (test.holds === null) {
    const then = evaluateTiming(timing.then, context, roll);
    const otherwise = evaluateTiming(timing.otherwise, context, roll);
    return { kind: 'undecided', condition: timing.when, tests: [], test, then, otherwise };
  }
  const branch = evaluateTiming(test.holds ? timing.then : timing.otherwise, context, roll);
  return { ...branch, tests: [test, ...branch.tests] };
}

function rolledBy(roll: Roll, due: Expression): Expression {
  return roll === 'none' || roll === 'unknown' ? due : { roll, of: due };
}

/** Evaluates one expression. Total: what cannot be computed is `unknown`, with what is missing and the bounds that hold anyway. */
export function evaluate(expression: Expression, context: Context): Evaluated {
  if ('on' in expression) return anchored(expression, context);
  if ('days' in expression) return countedFrom(expression, context);
  if ('laterOf' in expression) return chosen('later', expression.laterOf, context);
  if ('earlierOf' in expression) return chosen('earlier', expression.earlierOf, context);
  if ('when' in expression) return branched(expression, context);
  if ('reasonableTimeBefore' in expression) {
    const before = evaluate(expression.reasonableTimeBefore, context);
    return { kind: 'reasonable-time', before, outcome: { kind: 'reasonable-time', before: knownDay(before.outcome) } };
  }
  if ('roll' in expression) return rolled(expression, context);
  if ('inWords' in expression) {
    return evaluate(context.figures === 'words' ? expression.inWords : expression.inFigures, context);
  }
  return dayOfYear(expression, context);
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

function known(day: Day): Outcome {
  if (day >= earliest && day <= latest) return { kind: 'day', day };
  return unknown(['plausible-date']);
}

function unknown(missing: readonly Missing[], notBefore: Day | null = null, notAfter: Day | null = null): Outcome {
  return { kind: 'unknown', missing: [...new Set(missing)], notBefore, notAfter };
}

/** A day, or bounds, moved by a function that keeps their order. */
function mapDays(outcome: Outcome, move: (day: Day) => Day): Outcome {
  if (outcome.kind === 'day') return known(move(outcome.day));
  if (outcome.kind === 'reasonable-time') return { kind: 'reasonable-time', before: null };
  const { missing, notBefore, notAfter } = outcome;
  return unknown(missing, notBefore === null ? null : move(notBefore), notAfter === null ? null : move(notAfter));
}

function anchored({ on }: Extract<Expression, { on: unknown }>, context: Context): Evaluated {
  const day = dayOfAnchor(on, context);
  const given = givenAnchorOf(on);
  const outcome = day === null ? unknown([given], context.notBefore[given] ?? null) : known(day);
  return { kind: 'anchor', anchor: on, outcome };
}

function countedFrom(expression: Extract<Expression, { days: unknown }>, context: Context): Evaluated {
  const { days: n, unit, direction } = expression;
  const of = evaluate(expression.of, context);
  const convention = countingConventions[unit];
  if (!Number.isInteger(n) || n < 0 || n > convention.most) {
    return { kind: 'count', n, unit, direction, of, doubtful: [], outcome: unknown(['plausible-count']) };
  }
  const step = direction === 'before' ? -1 : 1;
  const outcome = mapDays(of.outcome, (day) => convention.count(day, step * n));
  const from = knownDay(of.outcome);
  const to = knownDay(outcome);
  const doubtful = from === null || to === null || from === to ? [] : convention.doubtful(from + step, to);
  return { kind: 'count', n, unit, direction, of, doubtful, outcome };
}

/** The later (earlier) of several days. An unknown limb leaves a bound, and nothing unknown when the bounds meet. */
function chosen(which: 'later' | 'earlier', expressions: readonly Expression[], context: Context): Evaluated {
  const limbs = expressions.map((limb) => evaluate(limb, context));
  return { kind: 'choice', which, limbs, outcome: choice(which, limbs) };
}

function choice(which: 'later' | 'earlier', limbs: readonly Evaluated[]): Outcome {
  const outcomes = limbs.map((limb) => limb.outcome);
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

const isDay = (day: Day | null): day is Day => day !== null;
const greatest = (days: readonly (Day | null)[]) => (days.some(isDay) ? Math.max(...days.filter(isDay)) : null);
const least = (days: readonly (Day | null)[]) => (days.some(isDay) ? Math.min(...days.filter(isDay)) : null);
const greatestOfAll = (days: readonly (Day | null)[]) => (days.every(isDay) ? Math.max(...days) : null);
const leastOfAll = (days: readonly (Day | null)[]) => (days.every(isDay) ? Math.min(...days) : null);

function branched(expression: Extract<Expression, { when: unknown }>, context: Context): Evaluated {
  const test = testCondition(expression.when, context);
  if (test.holds !== null) {
    const branch = evaluate(test.holds ? expression.then : expression.otherwise, context);
    return { kind: 'decided', test, branch, outcome: branch.outcome };
  }
  const then = evaluate(expression.then, context);
  const otherwise = evaluate(expression.otherwise, context);
  const outcome = eitherOf(then.outcome, otherwise.outcome, test.missing);
  return { kind: 'undecided', condition: expression.when, test, then, otherwise, outcome };
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

function rolled(expression: Extract<Expression, { roll: unknown }>, context: Context): Evaluated {
  const of = evaluate(expression.of, context);
  const { adjust, doubtful } = rollingConventions[expression.roll];
  const outcome = mapDays(of.outcome, adjust);
  const from = knownDay(of.outcome);
  const to = knownDay(outcome);
  return {
    kind: 'roll',
    roll: expression.roll,
    of,
    doubtful: from === null || to === null ? [] : doubtful(from, to),
    outcome,
  };
}

type DayOfYear = Extract<Expression, { year: YearChoice }>;

function dayOfYear(expression: DayOfYear, context: Context): Evaluated {
  const of = evaluate(expression.of, context);
  const within = dayWithinYear(expression);
  const words = dayOfYearInWords(expression);
  if (within === null) return { kind: 'day-of-year', words, of, outcome: unknown(['plausible-date']) };
  return {
    kind: 'day-of-year',
    words,
    of,
    outcome: mapDays(of.outcome, (day) => inYear(within, day, expression.year)),
  };
}

function inYear(within: (year: number) => Day, day: Day, choice: YearChoice): Day {
  const { year } = civilOf(day);
  if (choice === 'previous') return within(year - 1);
  const same = within(year);
  return choice === 'latest-before' && same >= day ? within(year - 1) : same;
}

/** The day of any given year, null when there is none such ("13-45", the sixth Tuesday). */
function dayWithinYear(expression: DayOfYear): ((year: number) => Day) | null {
  if ('monthDay' in expression) {
    const match = /^(\d{2})-(\d{2})$/.exec(expression.monthDay);
    const month = Number(match?.[1]);
    const date = Number(match?.[2]);
    if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(2000, month))) return null;
    return (year) => dayFrom(year, month, Math.min(date, daysInMonth(year, month)));
  }
  const { nthWeekday, weekday, month } = expression;
  const sensible =
    [-1, 1, 2, 3, 4].includes(nthWeekday) &&
    [1, 2, 3, 4, 5, 6, 7].includes(weekday) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(month);
  return sensible ? (year) => nthWeekdayOf(year, month, nthWeekday, weekday) : null;
}
