import { dayInWords } from '../day-words.ts';
import type { Condition, Expression, Roll, Timing } from '../expression.ts';
import { isLeapDay, leapDayReadings } from '../meeting-moved.ts';
import type { Context } from './context.ts';
import { eitherOf, evaluateTiming } from './evaluate.ts';
import type { Outcome, Timed } from './evaluated.ts';

/** A window as far as it is known; null: no such end is set. */
export interface Settled {
  readonly opens: Outcome | null;
  readonly due: Outcome | null;
}

/** One way of reading what is said, with what it comes to. */
export interface Reading {
  /** "if the anniversary of February 29 is taken as March 1"; empty for the only one. */
  readonly label: string;
  readonly context: Context;
  readonly timed: Timed;
  readonly settled: Settled;
}

/**
 * Evaluates under every reading that the facts leave open: the anniversary of a February 29, and figures that contradict
 * their words. One reading when none is open or all come to the same; at least one.
 */
export function readingsOf(timing: Timing, context: Context, roll: Roll = 'none'): readonly [Reading, ...Reading[]] {
  const first = readingIn(context, '', timing, roll);
  const open = openReadings(timing, context);
  if (open.length === 0) return [first];
  const labelled = open.map(({ label, in: reading }) => readingIn(reading, label, timing, roll));
  const distinct = labelled.filter(
    (reading, index) => labelled.findIndex((other) => isSame(other.settled, reading.settled)) === index,
  );
  const [one, ...others] = distinct;
  return one === undefined || others.length === 0 ? [first] : [one, ...others];
}

function readingIn(context: Context, label: string, timing: Timing, roll: Roll): Reading {
  const timed = evaluateTiming(timing, context, roll);
  return { label, context, timed, settled: settle(timed) };
}

function openReadings(timing: Timing, context: Context): readonly { readonly label: string; readonly in: Context }[] {
  const { priorMeeting, priorMailing } = context.days;
  const leap = [priorMeeting, priorMailing].some((day) => day !== undefined && isLeapDay(day));
  const figures = hasTwoFigures(timing);
  if (!leap && !figures) return [];
  const leapDays = leap ? leapDayReadings : ([context.leapDay] as const);
  const readings = figures ? (['words', 'figures'] as const) : ([context.figures] as const);
  return leapDays.flatMap((leapDay) =>
    readings.map((reading) => ({
      label: [...(leap ? [leapWords[leapDay]] : []), ...(figures ? [figureWords[reading]] : [])].join(', '),
      in: { ...context, leapDay, figures: reading },
    })),
  );
}

const leapWords = {
  'february-28': 'with the anniversary of February 29 taken as February 28',
  'march-1': 'with the anniversary of February 29 taken as March 1',
} as const;

const figureWords = { words: 'by the number in words', figures: 'by the number in figures' } as const;

/** The window that a trace comes to; of two windows between which a test could not decide, what holds for both. */
export function settle(timed: Timed): Settled {
  if (timed.kind === 'window') return { opens: timed.opens?.outcome ?? null, due: timed.due?.outcome ?? null };
  const then = settle(timed.then);
  const otherwise = settle(timed.otherwise);
  const both = (one: Outcome | null, other: Outcome | null): Outcome | null => {
    if (one === null && other === null) return null;
    const nothing: Outcome = { kind: 'unknown', missing: [], notBefore: null, notAfter: null };
    return eitherOf(one ?? nothing, other ?? nothing, timed.test.missing);
  };
  return { opens: both(then.opens, otherwise.opens), due: both(then.due, otherwise.due) };
}

function isSame(one: Settled, other: Settled): boolean {
  return outcomeKey(one.opens) === outcomeKey(other.opens) && outcomeKey(one.due) === outcomeKey(other.due);
}

function outcomeKey(outcome: Outcome | null): string {
  if (outcome === null) return 'none';
  if (outcome.kind === 'day') return dayInWords(outcome.day);
  if (outcome.kind === 'reasonable-time') return `reasonable ${outcome.before}`;
  return `unknown ${outcome.notBefore} ${outcome.notAfter}`;
}

/** True when somewhere in the clause the words and the figures contradict each other. */
function hasTwoFigures(timing: Timing): boolean {
  if ('when' in timing) {
    return conditionHasTwo(timing.when) || hasTwoFigures(timing.then) || hasTwoFigures(timing.otherwise);
  }
  return [timing.opens, timing.due].some((end) => end !== null && expressionHasTwo(end));
}

function expressionHasTwo(expression: Expression): boolean {
  if ('inWords' in expression) return true;
  if ('laterOf' in expression) return expression.laterOf.some(expressionHasTwo);
  if ('earlierOf' in expression) return expression.earlierOf.some(expressionHasTwo);
  if ('reasonableTimeBefore' in expression) return expressionHasTwo(expression.reasonableTimeBefore);
  if ('when' in expression) {
    return (
      conditionHasTwo(expression.when) || expressionHasTwo(expression.then) || expressionHasTwo(expression.otherwise)
    );
  }
  return 'of' in expression && expressionHasTwo(expression.of);
}

function conditionHasTwo(condition: Condition): boolean {
  if ('anyOf' in condition) return condition.anyOf.some(conditionHasTwo);
  if ('allOf' in condition) return condition.allOf.some(conditionHasTwo);
  if ('not' in condition) return conditionHasTwo(condition.not);
  return 'from' in condition && (expressionHasTwo(condition.from) || expressionHasTwo(condition.to));
}
