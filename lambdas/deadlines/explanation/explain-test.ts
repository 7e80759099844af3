import { counted } from '../../terms/day-words.ts';
import type { Context } from '../evaluation/context.ts';
import type { Tested } from '../evaluation/evaluated.ts';
import { anchorPhrase, phraseOf, stepsBelow } from './explain.ts';
import { limitsInWords } from './in-words.ts';

type Moved = Extract<Tested, { kind: 'moved' }>;
type Interval = Extract<Tested, { kind: 'interval' }>;

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

/** What a filing says that speaks of a moved meeting without its dates. */
const statement = 'moved by more than 30 days from the anniversary';

function movedSentence(test: Moved, context: Context): string {
  if (test.basis === 'statement') return `the filing says that the meeting has ${test.holds ? '' : 'not '}${statement}`;
  const meeting = anchorPhrase('meeting', context);
  const anniversary = anchorPhrase('priorMeetingAnniversary', context);
  if (test.days === null) {
    return `supposing that ${meeting} is held within ${limitsInWords(test.limits, 'and')} ${anniversary}`;
  }
  const side = test.days < 0 ? 'before' : 'after';
  const distance = test.days === 0 ? 'falls on' : `is ${counted(Math.abs(test.days), 'day')} ${side}`;
  return `${meeting} ${distance} ${anniversary}: ${verdict(test)}${contradiction(test.days, context)}`;
}

/** "more than 30 days", "within the limits of 30 days before and 60 days after". */
function verdict(test: Moved): string {
  const { limits, holds } = test;
  const { beforeMoreThan, afterMoreThan } = limits;
  if (beforeMoreThan !== null && beforeMoreThan === afterMoreThan) {
    return `${holds ? '' : 'not '}more than ${counted(beforeMoreThan, 'day')}`;
  }
  return `${holds ? 'beyond' : 'within'} the limits of ${limitsInWords(limits, 'and')}`;
}

function contradiction(days: number, { saidToHaveMoved }: Context): string {
  if (saidToHaveMoved === null || saidToHaveMoved.moved === Math.abs(days) > 30) return '';
  return `, although the filing says that it has ${saidToHaveMoved.moved ? '' : 'not '}${statement}`;
}

function intervalSentences(test: Interval, context: Context): readonly string[] {
  const steps = [...stepsBelow(test.from, context), ...stepsBelow(test.to, context)];
  const ends = `from ${phraseOf(test.from, context)} to ${phraseOf(test.to, context)}`;
  const days = test.days === null ? '' : ` it is ${counted(test.days, 'day')}`;
  const comparison = test.comparison === 'fewer-than' ? 'fewer' : 'more';
  return [...steps, `${ends}${days}: ${test.holds ? '' : 'not '}${comparison} than ${test.limit}`];
}
