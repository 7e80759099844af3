import { counted, dayInWords, listed } from '../../terms/days/day-words.ts';
import type { DerivationStep } from '../../terms/derivation.ts';
import { step, stepsInWords } from '../../terms/derivation.ts';
import { type Condition, givenAnchors } from '../../terms/expression.ts';
import type { Context } from '../evaluation/context.ts';
import type { Evaluated, Outcome, Tested, Timed } from '../evaluation/evaluated.ts';
import { knownDay, lowerBound, missingFrom, upperBound } from '../evaluation/outcome.ts';
import { conditionInWords, countInWords, dayOfYearInWords } from './in-words.ts';
import { movedSentence } from './moved-in-words.ts';
import { anchorPhrase, equals, phraseOf } from './phrases.ts';

/**
 * The arithmetic in plain English, a clause a step; every date that was used is named. For the later of 90 days before
 * a meeting and 7 days after its announcement: "90 days before the meeting (May 25, 2004) = Feb 25, 2004", "7th day
 * after the announcement (Feb 27, 2004) = Mar 5, 2004", "the later is Mar 5, 2004".
 */
export function explain(timed: Timed, context: Context): readonly DerivationStep[] {
  const tests = timed.tests.flatMap((test) => explainTest(test, context)).map(step);
  if (timed.kind === 'undecided') {
    const then = stepsInWords(explain(timed.then, context)).join('; ');
    const otherwise = stepsInWords(explain(timed.otherwise, context)).join('; ');
    return [...tests, ...alternatives(conditionWithDates(timed.condition, context), then, otherwise).map(step)];
  }
  const opens = timed.opens === null ? [] : stepsOf(timed.opens, context);
  const due = timed.due === null ? [] : stepsOf(timed.due, context);
  return [
    ...tests,
    ...opens.map((text) => ({ of: 'opens', text }) as const),
    ...due.map((text) => (opens.length > 0 ? ({ of: 'closes', text } as const) : step(text))),
  ];
}

function conditionWithDates(condition: Condition, context: Context): string {
  return conditionInWords(condition, (anchor) => anchorPhrase(anchor, context));
}

function alternatives(condition: string, then: string, otherwise: string): readonly string[] {
  return [`if ${condition}: ${then || 'no date is set'}`, `otherwise: ${otherwise || 'no date is set'}`];
}

/** The steps that lead to a day; a bare date is a step of its own. */
export function stepsOf(evaluated: Evaluated, context: Context): readonly string[] {
  const steps = stepsBelow(evaluated, context);
  return steps.length > 0 ? steps : [phraseOf(evaluated, context)];
}

/** What must be worked out before the day can be named in a phrase. */
export function stepsBelow(evaluated: Evaluated, context: Context): readonly string[] {
  switch (evaluated.kind) {
    case 'anchor':
      return [];
    case 'count':
      return [
        ...stepsBelow(evaluated.of, context),
        `${countInWords({ ...evaluated, days: evaluated.n }, phraseOf(evaluated.of, context))}${equals(evaluated.outcome)}`,
      ];
    case 'choice':
      return choiceSteps(evaluated, context);
    case 'decided':
      return [...explainTest(evaluated.test, context), ...stepsOf(evaluated.branch, context)];
    case 'undecided': {
      const then = stepsOf(evaluated.then, context).join('; ');
      return alternatives(
        conditionWithDates(evaluated.condition, context),
        then,
        stepsOf(evaluated.otherwise, context).join('; '),
      );
    }
    case 'reasonable-time':
      return [
        ...stepsBelow(evaluated.before, context),
        `a reasonable time before ${phraseOf(evaluated.before, context)}; no number of days is set`,
      ];
    case 'day-of-year':
      return [
        ...stepsBelow(evaluated.of, context),
        `${dayOfYearInWords(evaluated.expression)} ${phraseOf(evaluated.of, context)}${equals(evaluated.outcome)}`,
      ];
    case 'roll':
      return [...stepsBelow(evaluated.of, context), ...rollStep(evaluated, context)];
  }
}

function choiceSteps(choice: Extract<Evaluated, { kind: 'choice' }>, context: Context): readonly string[] {
  const { which, limbs } = choice;
  const word = limbs.length > 2 ? { later: 'latest', earlier: 'earliest' }[which] : which;
  const result = boundsInWords(choice.outcome);
  if (limbs.every((limb) => limb.kind === 'anchor')) {
    const phrases = limbs.map((limb) => phraseOf(limb, context));
    return [`the ${word} of ${listed(phrases)} is ${result}${presumption(choice, context)}`];
  }
  return [
    ...limbs.flatMap((limb) => stepsOf(limb, context)),
    `the ${word} is ${result}${presumption(choice, context)}`,
  ];
}

/** A choice may be known although a limb is not, because that limb is taken not to come before another. */
function presumption({ outcome, limbs }: Extract<Evaluated, { kind: 'choice' }>, context: Context): string {
  if (outcome.kind !== 'day') return '';
  const missing = limbs.flatMap((limb) => missingFrom(limb.outcome));
  const presumed = givenAnchors.filter((anchor) => missing.includes(anchor) && context.notBefore[anchor] !== undefined);
  if (presumed.length === 0) return '';
  return `, taking it that ${listed(presumed.map((anchor) => anchorPhrase(anchor, context)))} did not come before`;
}

function boundsInWords(outcome: Outcome): string {
  if (outcome.kind === 'day') return dayInWords(outcome.day);
  if (outcome.kind === 'reasonable-time') return 'a reasonable time before';
  const lower = lowerBound(outcome);
  const upper = upperBound(outcome);
  const bounds = [
    ...(lower === null ? [] : [`not before ${dayInWords(lower)}`]),
    ...(upper === null ? [] : [`not after ${dayInWords(upper)}`]),
  ];
  return bounds.length === 0 ? 'not known' : listed(bounds);
}

function rollStep({ roll, of, outcome }: Extract<Evaluated, { kind: 'roll' }>, context: Context): readonly string[] {
  const from = knownDay(of.outcome);
  const to = knownDay(outcome);
  if (from === null || to === null) return [];
  const day = phraseOf(of, context);
  if (from === to) return [`${day} is a business day and stands`];
  return [`${day} is ${context.calendars.business.closedFor(from)}, so the ${rollWords[roll]}: ${dayInWords(to)}`];
}

const rollWords = {
  'next-business-day': 'next business day',
  'previous-business-day': 'last business day before',
} as const;

/** How a condition was decided, in sentences that name the dates compared; nothing for one that was not decided. */
export function explainTest(test: Tested, context: Context): readonly string[] {
  if (test.holds === null) return [];
  switch (test.kind) {
    case 'moved':
      return [movedSentence(test, context)];
    case 'no-prior-meeting':
      return [`${test.holds ? 'no' : 'an'} annual meeting was held the year before`];
    case 'interval':
      return intervalSentences(test, context);
    case 'not':
      return explainTest(test.part, context);
    default:
      return telling(test.parts).flatMap((part) => explainTest(part, context));
  }
}

/** The parts but for the trivial remark that there was a meeting last year, unless that is all there is. */
function telling(parts: readonly Tested[]): readonly Tested[] {
  const others = parts.filter((part) => part.kind !== 'no-prior-meeting' || part.holds === true);
  return others.length > 0 ? others : parts;
}

function intervalSentences(test: Extract<Tested, { kind: 'interval' }>, context: Context): readonly string[] {
  const steps = [...stepsBelow(test.from, context), ...stepsBelow(test.to, context)];
  const ends = `from ${phraseOf(test.from, context)} to ${phraseOf(test.to, context)}`;
  const days = test.days === null ? '' : ` it is ${counted(test.days, 'day')}`;
  const comparison = test.comparison === 'fewer-than' ? 'fewer' : 'more';
  return [...steps, `${ends}${days}: ${test.holds ? '' : 'not '}${comparison} than ${test.limit}`];
}
