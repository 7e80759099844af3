import { secBusinessDays } from '../../deadlines/calendars/sec-business-days.ts';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { dateOf, dayOf } from '../../terms/days/day.ts';
import { dayInShort } from '../words/date-words.ts';
import { capitalised, oneLine } from '../words/plain-words.ts';

/** What to know of a last day that was told: by which day to act where it is a closed one, and until which hour. */
export function lastDayInWords({ due, hour }: Pick<ToldDeadline, 'due' | 'hour'>): string[] {
  const day = dayOf(due);
  const closed = secBusinessDays.closedFor(day);
  const safe = dayInShort(dateOf(secBusinessDays.nearest(day, -1)));
  return [
    ...(closed === null ? [] : [`${capitalised(closed)}: act by ${safe}.`]),
    ...(hour === undefined ? [] : [oneLine(hour, 120)]),
  ];
}
