import type { Temporal } from 'temporal-polyfill';
import { calendarDate } from '../terms/days/calendar-date.ts';
import { matchesIn } from '../terms/patterns/matches.ts';
import { type DateParts, dateForms } from './date-forms.ts';

/** A day named in running text. Offsets are into the text that was searched. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** As written: null when the text gives the day without a year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Null without a year, and for a day that does not exist. */
  readonly date: Temporal.PlainDate | null;
  /** The weekday written before it, 1 = Monday; null when none is. */
  readonly weekday: number | null;
  /** Where the words give its year from that of the text: 1 for "next year", 0 for "this year", -1 for "last year". */
  readonly yearsOn?: -1 | 0 | 1;
}

/**
 * The days that a text names, in order, with or without a year.
 * @example datesIn('on Tuesday, May 25, 2004') // [{ date: 2004-05-25, weekday: 2, ... }]
 */
export function datesIn(text: string): DateMention[] {
  if (!/\d/.test(text)) return [];
  const found = dateForms.flatMap(({ needs, pattern, read }) =>
    needs.test(text) ? [...matchesIn(text, pattern)].map((match) => mention(match, read(match))) : [],
  );
  const possible = found.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return withoutOverlaps(possible.sort((a, b) => a.start - b.start));
}

function mention(match: RegExpExecArray, { year, month, day, weekday }: DateParts): DateMention {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, year, month, day, date: year === null ? null : calendarDate(year, month, day), weekday };
}

/** Of two readings of the same words the one that begins first. */
function withoutOverlaps(mentions: readonly DateMention[]): DateMention[] {
  let reached = 0;
  return mentions.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
