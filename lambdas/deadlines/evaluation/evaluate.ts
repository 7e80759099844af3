import type { Condition, Expression, Roll, Timing } from '../../terms/expression.ts';
import { type Context, dayOfAnchor, givenAnchorOf } from './context.ts';
import { countingConventions, rollingConventions } from './conventions.ts';
import { type DayOfYear, dayWithinYear, inChosenYear } from './day-of-year.ts';
import { difference, interval, moved } from './decided-by-days.ts';
import type { Evaluated, Tested, Timed } from './evaluated.ts';
import { chosenOf, eitherOf, known, knownDay, lowerBound, mapDays, unknown, upperBound } from './outcome.ts';

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
  const outcome = mapDays(of.outcome, (day) => convention.count(day, step * n, context.calendars));
  const from = knownDay(of.outcome);
  const to = knownDay(outcome);
  // The day counted from is not itself counted.
  const doubtful =
    from === null || to === null || from === to ? [] : convention.doubtful(from + step, to, context.calendars);
  return { kind: 'count', n, unit, direction, of, doubtful, outcome };
}

function chosen(which: 'later' | 'earlier', expressions: readonly Expression[], context: Context): Evaluated {
  const limbs = expressions.map((limb) => evaluate(limb, context));
  const outcome = chosenOf(
    which,
    limbs.map((limb) => limb.outcome),
  );
  return { kind: 'choice', which, limbs, outcome };
}

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

function rolled({ roll, of: inner }: Extract<Expression, { roll: unknown }>, context: Context): Evaluated {
  const of = evaluate(inner, context);
  const { adjust, doubtful } = rollingConventions[roll];
  const outcome = mapDays(of.outcome, (day) => adjust(day, context.calendars));
  const from = knownDay(of.outcome);
  const to = knownDay(outcome);
  return {
    kind: 'roll',
    roll,
    of,
    doubtful: from === null || to === null ? [] : doubtful(from, to, context.calendars),
    outcome,
  };
}

function dayOfYear(expression: DayOfYear, context: Context): Evaluated {
  const of = evaluate(expression.of, context);
  const within = dayWithinYear(expression);
  const outcome =
    within === null
      ? unknown(['plausible-date'])
      : mapDays(of.outcome, (day) => inChosenYear(within, day, expression.year));
  return { kind: 'day-of-year', expression, of, outcome };
}

/** Decides a condition, or leaves it open with what would decide it. */
export function testCondition(condition: Condition, context: Context): Tested {
  if ('movedFromAnniversary' in condition) return moved(condition.movedFromAnniversary, context);
  if ('noPriorMeeting' in condition) {
    const holds = context.noPriorMeeting;
    return { kind: 'no-prior-meeting', holds, missing: holds === null ? ['priorMeeting'] : [] };
  }
  if ('fewerDaysThan' in condition) return fewerThan(condition, context);
  if ('moreDaysApartThan' in condition) return moreApartThan(condition, context);
  if ('anyOf' in condition) return several('any', condition.anyOf, context);
  if ('allOf' in condition) return several('all', condition.allOf, context);
  const part = testCondition(condition.not, context);
  return { kind: 'not', part, holds: part.holds === null ? null : !part.holds, missing: part.missing };
}

function fewerThan(condition: Extract<Condition, { fewerDaysThan: number }>, context: Context): Tested {
  const { fewerDaysThan: limit } = condition;
  const from = evaluate(condition.from, context);
  const to = evaluate(condition.to, context);
  const most = difference(upperBound(to.outcome), lowerBound(from.outcome));
  const fewest = difference(lowerBound(to.outcome), upperBound(from.outcome));
  const holds = most !== null && most < limit ? true : fewest !== null && fewest >= limit ? false : null;
  return interval('fewer-than', limit, from, to, holds);
}

function moreApartThan(condition: Extract<Condition, { moreDaysApartThan: number }>, context: Context): Tested {
  const { moreDaysApartThan: limit } = condition;
  const from = evaluate(condition.from, context);
  const to = evaluate(condition.to, context);
  const days = difference(knownDay(to.outcome), knownDay(from.outcome));
  return interval('more-apart-than', limit, from, to, days === null ? null : Math.abs(days) > limit);
}

/** "Any" holds as soon as one part does, "all" fails as soon as one does; else one undecided part leaves it undecided. */
function several(kind: 'any' | 'all', conditions: readonly Condition[], context: Context): Tested {
  const all = conditions.map((condition) => testCondition(condition, context));
  const deciding = kind === 'any';
  const decisive = all.filter((part) => part.holds === deciding);
  if (decisive.length > 0) return { kind, parts: decisive, holds: deciding, missing: [] };
  const missing = [...new Set(all.flatMap((part) => part.missing))];
  const isOpen = all.some((part) => part.holds === null);
  return { kind, parts: all, holds: isOpen ? null : !deciding, missing };
}
