import type { Day } from '../../terms/days/day.ts';
import { dayInWords } from '../../terms/days/day-words.ts';
import type { Anchor } from '../../terms/expression.ts';
import { type Context, dayOfAnchor, givenAnchorOf } from '../evaluation/context.ts';
import type { Evaluated, Outcome } from '../evaluation/evaluated.ts';
import { knownDay } from '../evaluation/outcome.ts';
import { anchorWords } from './anchor-words.ts';

/** How a day is called within a sentence: "the meeting (May 25, 2004)", or just the date of a day that was worked out. */
export function phraseOf(evaluated: Evaluated, context: Context): string {
  if (evaluated.kind === 'anchor') return anchorPhrase(evaluated.anchor, context);
  const day = knownDay(evaluated.outcome);
  return day === null ? 'that day' : dayInWords(day);
}

/** "the anniversary (Aug 13, 2004) of the prior year's meeting (Aug 13, 2003)". */
export function anchorPhrase(anchor: Anchor, context: Context): string {
  const given = givenAnchorOf(anchor);
  const phrase = dated(anchorWords[given].name, dayOfAnchor(given, context));
  return anchor === given ? phrase : `${dated('the anniversary', dayOfAnchor(anchor, context))} of ${phrase}`;
}

function dated(name: string, day: Day | null): string {
  return day === null ? name : `${name} (${dayInWords(day)})`;
}

/** " = May 25, 2004"; nothing while the day is not known. */
export function equals(outcome: Outcome): string {
  const day = knownDay(outcome);
  return day === null ? '' : ` = ${dayInWords(day)}`;
}
