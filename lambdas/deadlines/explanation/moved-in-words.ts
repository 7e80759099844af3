import { counted } from '../../terms/days/day-words.ts';
import { MOVED_BY_MORE_THAN } from '../../terms/days/distances.ts';
import type { Context } from '../evaluation/context.ts';
import type { Tested } from '../evaluation/evaluated.ts';

import { limitsInWords } from './in-words.ts';
import { anchorPhrase } from './phrases.ts';

type Moved = Extract<Tested, { kind: 'moved' }>;

/** What a filing says that speaks of a moved meeting without its dates. */
const statement = `moved by more than ${MOVED_BY_MORE_THAN} days from the anniversary`;

/** Whether and by how much the meeting moved, in a sentence that names the dates compared. */
export function movedSentence(test: Moved, context: Context): string {
  if (test.basis === 'statement') return `the filing says that the meeting has ${test.holds ? '' : 'not '}${statement}`;
  const meeting = anchorPhrase('meeting', context);
  const anniversary = anchorPhrase('priorMeetingAnniversary', context);
  if (test.days === null) {
    return `supposing that ${meeting} is held within ${limitsInWords(test.limits, 'or')} ${anniversary}`;
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
  if (saidToHaveMoved === null || saidToHaveMoved.moved === Math.abs(days) > MOVED_BY_MORE_THAN) return '';
  return `, although the filing says that it has ${saidToHaveMoved.moved ? '' : 'not '}${statement}`;
}
