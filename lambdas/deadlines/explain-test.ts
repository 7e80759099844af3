import type { Context } from './context.ts';
import { counted } from './day-words.ts';
import type { Tested } from './evaluated.ts';
import { anchorPhrase, phraseOf, stepsBelow } from './explain.ts';

type Moved = Extract<Tested, { kind: 'moved' }>;
type Interval = Extract<Tested, { kind: 'interval' }>;

/** How a condition was decided, in sentences that name the dates compared; nothing for one that was not decided. */
export function explainTest(test: Tested, context: Context): readonly string[] {
  if (test.holds === null) return [];
  switch (test.kind) {
    case 'moved':
      return [movedSentence(test, context)];
    case 'no-prior-meeting':
      return [test.holds ? 'no annual meeting was held the year before' : 'an annual meeting was held the year before'];
    case 'interval':
      return intervalSentences(test, context);
    case 'not':
      return explainTest(test.part, context);
    default:
      return decisive(test).flatMap((part) => explainTest(part, context));
  }
}

/** The parts that decided: those that agree with the whole, without the trivial remark that there was a meeting last year. */
function decisive(test: Extract<Tested, { kind: 'any' | 'all' }>): readonly Tested[] {
  const agreeing = test.parts.filter((part) => part.holds === test.holds);
  const telling = agreeing.filter((part) => part.kind !== 'no-prior-meeting' || part.holds === true);
  return telling.length > 0 ? telling : agreeing;
}

function movedSentence(test: Moved, context: Context): string {
  const meeting = anchorPhrase('meeting', context);
  const anniversary = anchorPhrase('priorMeetingAnniversary', context);
  const limits = limitsInWords(test, test.holds === false);
  if (test.basis === 'supposition') return `supposing that ${meeting} is not moved ${limits} ${anniversary}`;
  if (test.days === null) return `the filing says that the meeting is ${test.holds ? '' : 'not '}moved ${statement}`;
  const verdict = `${test.holds ? '' : 'not '}${limitsInWords(test, !test.holds)}`;
  if (test.days === 0) return `${meeting} falls on ${anniversary}: ${verdict} it`;
  const side = test.days < 0 ? 'before' : 'after';
  return `${meeting} is ${counted(Math.abs(test.days), 'day')} ${side} ${anniversary}: ${verdict} it`;
}

const statement = 'by more than 30 days from the anniversary';

/** "more than 30 days before or after", "more than 30 days before or 60 days after". */
function limitsInWords({ beforeMoreThan: before, afterMoreThan: after }: Moved, _negated: boolean): string {
  if (before !== null && before === after) return `more than ${counted(before, 'day')} before or after`;
  const sides = [
    ...(before === null ? [] : [`${counted(before, 'day')} before`]),
    ...(after === null ? [] : [`${counted(after, 'day')} after`]),
  ];
  return sides.length === 0 ? 'at all from' : `more than ${sides.join(' or ')}`;
}

function intervalSentences(test: Interval, context: Context): readonly string[] {
  const steps = [...stepsBelow(test.from, context), ...stepsBelow(test.to, context)];
  const ends = `from ${phraseOf(test.from, context)} to ${phraseOf(test.to, context)}`;
  const days = test.days === null ? '' : ` are ${counted(test.days, 'day')}`;
  return [...steps, `${ends}${days}: ${test.holds ? '' : 'not '}${comparison(test)}`];
}

function comparison({ comparison, limit }: Interval): string {
  return comparison === 'fewer-than' ? `fewer than ${limit}` : `more than ${limit}`;
}

/** The condition itself, as it would follow an "if". */
export function testInWords(test: Tested): string {
  switch (test.kind) {
    case 'moved':
      return `the meeting is ${limitsInWords(test, false)} the anniversary of the prior year's`;
    case 'no-prior-meeting':
      return 'no annual meeting was held the year before';
    case 'interval':
      return `${comparison(test)} days lie between`;
    case 'any':
      return test.parts.map(testInWords).join(' or ');
    case 'all':
      return test.parts.map(testInWords).join(' and ');
    case 'not':
      return `it is not so that ${testInWords(test.part)}`;
  }
}
