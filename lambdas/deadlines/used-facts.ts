import type { ExceptionalDay } from './calendars/calendar.ts';
import { type Context, givenAnchorOf } from './context.ts';
import type { Evaluated, Tested, Timed } from './evaluated.ts';
import type { GivenAnchor } from './expression.ts';
import type { DatedFact } from './facts.ts';

/** What went into a result: the dates, in the order in which they were used, and any doubtful days that were counted. */
export interface Used {
  readonly facts: ReadonlyMap<GivenAnchor, DatedFact>;
  readonly doubtful: ReadonlySet<ExceptionalDay>;
  /** True when a business day was counted or looked for. */
  readonly businessDays: boolean;
}

/** Walks the trace of a result. */
export function usedBy(timed: Timed, context: Context): Used {
  const facts = new Map<GivenAnchor, DatedFact>();
  const doubtful = new Set<ExceptionalDay>();
  let businessDays = false;

  function take(anchor: GivenAnchor): void {
    const fact = context.facts[anchor];
    if (fact !== undefined) facts.set(anchor, fact);
  }

  function walk(evaluated: Evaluated): void {
    if (evaluated.kind === 'anchor') take(givenAnchorOf(evaluated.anchor));
    else if (evaluated.kind === 'choice') evaluated.limbs.forEach(walk);
    else if (evaluated.kind === 'reasonable-time') walk(evaluated.before);
    else if (evaluated.kind === 'decided') {
      walkTest(evaluated.test);
      walk(evaluated.branch);
    } else if (evaluated.kind === 'undecided') {
      walkTest(evaluated.test);
      walk(evaluated.then);
      walk(evaluated.otherwise);
    } else {
      walk(evaluated.of);
      if (evaluated.kind === 'day-of-year') return;
      for (const day of evaluated.doubtful) doubtful.add(day);
      if (evaluated.kind === 'roll' || evaluated.unit === 'business') businessDays = true;
    }
  }

  function walkTest(test: Tested): void {
    if (test.kind === 'moved') {
      take('meeting');
      take('priorMeeting');
    } else if (test.kind === 'interval') {
      walk(test.from);
      walk(test.to);
    } else if (test.kind === 'not') walkTest(test.part);
    else if (test.kind !== 'no-prior-meeting') test.parts.forEach(walkTest);
  }

  function walkTimed(at: Timed): void {
    at.tests.forEach(walkTest);
    if (at.kind === 'undecided') {
      walkTest(at.test);
      walkTimed(at.then);
      walkTimed(at.otherwise);
    } else {
      if (at.opens !== null) walk(at.opens);
      if (at.due !== null) walk(at.due);
    }
  }

  walkTimed(timed);
  return { facts, doubtful, businessDays };
}
