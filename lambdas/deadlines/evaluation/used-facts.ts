import type { GivenAnchor } from '../../terms/expression.ts';
import type { DatedFact } from '../../terms/facts.ts';
import type { ExceptionalDay } from '../calendars/calendar.ts';
import { type Context, givenAnchorOf } from './context.ts';
import type { Evaluated, Tested, Timed } from './evaluated.ts';

/** What went into a result. */
export interface Used {
  /** The dates, in the order in which they were first used. */
  readonly facts: ReadonlyMap<GivenAnchor, DatedFact>;
  /** Days that were counted although their treatment is not verified. */
  readonly doubtful: ReadonlySet<ExceptionalDay>;
  /** True when a business day was counted or looked for. */
  readonly businessDays: boolean;
  /** True when it rests on the filing's own statement that the meeting has, or has not, moved. */
  readonly statement: boolean;
}

interface Collected {
  readonly context: Context;
  readonly facts: Map<GivenAnchor, DatedFact>;
  readonly doubtful: Set<ExceptionalDay>;
  businessDays: boolean;
  statement: boolean;
}

/** Walks the trace of a result. */
export function usedBy(timed: Timed, context: Context): Used {
  const facts = new Map<GivenAnchor, DatedFact>();
  const collected: Collected = { context, facts, doubtful: new Set(), businessDays: false, statement: false };
  fromTimed(timed, collected);
  return collected;
}

function fromTimed(timed: Timed, to: Collected): void {
  for (const test of timed.tests) fromTest(test, to);
  if (timed.kind === 'undecided') {
    fromTest(timed.test, to);
    fromTimed(timed.then, to);
    fromTimed(timed.otherwise, to);
  } else {
    if (timed.opens !== null) fromExpression(timed.opens, to);
    if (timed.due !== null) fromExpression(timed.due, to);
  }
}

function fromExpression(evaluated: Evaluated, to: Collected): void {
  if (evaluated.kind === 'anchor') take(givenAnchorOf(evaluated.anchor), to);
  else if (evaluated.kind === 'choice') for (const limb of evaluated.limbs) fromExpression(limb, to);
  else if (evaluated.kind === 'reasonable-time') fromExpression(evaluated.before, to);
  else if (evaluated.kind === 'decided') {
    fromTest(evaluated.test, to);
    fromExpression(evaluated.branch, to);
  } else if (evaluated.kind === 'undecided') {
    fromTest(evaluated.test, to);
    fromExpression(evaluated.then, to);
    fromExpression(evaluated.otherwise, to);
  } else {
    fromExpression(evaluated.of, to);
    if (evaluated.kind === 'day-of-year') return;
    for (const day of evaluated.doubtful) to.doubtful.add(day);
    if (evaluated.kind === 'roll' || evaluated.unit === 'business') to.businessDays = true;
  }
}

function fromTest(test: Tested, to: Collected): void {
  if (test.kind === 'moved') {
    if (test.basis === 'statement') to.statement = true;
    take('meeting', to);
    take('priorMeeting', to);
  } else if (test.kind === 'interval') {
    fromExpression(test.from, to);
    fromExpression(test.to, to);
  } else if (test.kind === 'not') fromTest(test.part, to);
  else if (test.kind !== 'no-prior-meeting') for (const part of test.parts) fromTest(part, to);
}

function take(anchor: GivenAnchor, { context, facts }: Collected): void {
  const fact = context.facts[anchor];
  if (fact !== undefined) facts.set(anchor, fact);
}
