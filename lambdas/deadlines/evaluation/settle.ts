import type { Roll, Timing } from '../../terms/expression.ts';
import { isLeapDay, leapDayReadings } from '../../terms/meeting-moved.ts';
import type { Context } from './context.ts';
import { evaluateTiming } from './evaluate.ts';
import type { Outcome, Timed } from './evaluated.ts';
import { eitherOf } from './outcome.ts';

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
export function readingsOf(timing: Timing, context: Context, roll: Roll): readonly [Reading, ...Reading[]] {
  const first = readingIn(context, '', timing, roll);
  const open = openReadings(timing, context);
  if (open.length === 0) return [first];
  const distinct = new Map<string, Reading>();
  for (const { label, in: reading } of open) {
    const read = readingIn(reading, label, timing, roll);
    const comesTo = JSON.stringify(read.settled);
    if (!distinct.has(comesTo)) distinct.set(comesTo, read);
  }
  const [one, ...others] = distinct.values();
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

/** True when somewhere in the clause the words and the figures contradict each other. */
function hasTwoFigures(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return 'inWords' in part || Object.values(part).some(hasTwoFigures);
}
