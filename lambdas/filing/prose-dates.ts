import type { Temporal } from 'temporal-polyfill';
import { calendarDate } from '../terms/days/calendar-date.ts';
import { matchesIn } from '../terms/patterns/matches.ts';
import { type DateParts, dateForms, mayNameDay } from './date-forms.ts';

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
  /** The first of several days that are told as one, by those who look for such: "June 11-12", "June 11 and 12". */
  readonly firstOf?: 'range' | 'days';
}

/**
 * The days that a text names, in order, with or without a year.
 * @example datesIn('on Tuesday, May 25, 2004') // [{ date: 2004-05-25, weekday: 2, ... }]
 */
export function datesIn(text: string): DateMention[] {
  if (!mayNameDay(text)) return [];
  const found = dateForms.flatMap(({ needs, pattern, read }) =>
    needs.test(text) ? [...matchesIn(text, pattern)].map((match) => mention(match, read(match))) : [],
  );
  const possible = found.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return withoutOverlaps(possible.sort((a, b) => a.start - b.start)).flatMap((one) => daysOfOneMonth(one, text));
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

const joined = '(?:\\s?(?:[-–—&]|,(?: (?:and|or|to))?)\\s?|\\s(?:and|or|to|through)\\s)(?:the\\s)?';
const ordinal = '(?:st|nd|rd|th)?';
/** "June 11-12, 2025", "June 11, 12 and 13, 2025": days behind one that stands without its year, and the year. */
const behindIt = new RegExp(`^(?:${joined}\\d{1,2}${ordinal}\\b){1,4},?\\s{1,3}((?:19|20)\\d\\d)\\b(?![,.]\\d)`);
/** "June 11-12 in Tulsa": without any year; an hour behind a dash is no day. */
const rangeBehindIt = new RegExp(
  `^(?:\\s?[-–—]\\s?|\\sthrough\\s|\\s(?:and|to)\\s(?=\\d{1,2}${ordinal}(?:[,.;]|\\s(?:in|at)\\b)))\\d{1,2}${ordinal}\\b(?![:/.,]\\d|\\s?(?:[ap]\\.?m|%|[-–—]))`,
);
/** "11 and 12 June 2025": the day that stands before one with its month. */
const beforeIt = new RegExp(
  `(?:\\b(?:on|of|from|between|for|to|the|held)\\s|^|[(,]\\s?)(\\d{1,2})${ordinal}(?:\\s?[-–—&]\\s?|\\s(?:and|or|to)\\s)(?:the\\s)?$`,
);
const otherWeekdayBefore = /day(?:,|\s(?:and|to|or|through)|\s?[-–—&])\s$/;

/** A day, and those of its month that stand beside it and share its name and its year: "June 11-12, 2025" names two. */
function daysOfOneMonth(one: DateMention, text: string): DateMention[] {
  const before = text.slice(Math.max(0, one.start - 24), one.start);
  const first = /^\d/.test(text.slice(one.start, one.start + 1)) ? beforeIt.exec(before) : null;
  if (first !== null) {
    const [words, figure = ''] = first;
    const day = Number(figure);
    const start = one.start - words.length + words.indexOf(figure);
    return day > 0 && day < one.day
      ? [ofDay({ ...one, start, end: start + figure.length, weekday: null }, day, one.year), one]
      : [one];
  }
  if (one.year !== null) return [one];
  const behind = text.slice(one.end, one.end + 48);
  const [words = '', digits] = behindIt.exec(behind) ?? rangeBehindIt.exec(behind) ?? [];
  const figures = [...matchesIn(digits === undefined ? words : words.slice(0, -digits.length), /\d{1,2}/g)];
  const days = figures.map(([figure]) => Number(figure));
  if (days.length === 0 || days.some((day, i) => day > 31 || day <= (days[i - 1] ?? one.day))) return [one];
  const year = digits === undefined ? null : Number(digits);
  const further = figures.map(({ index, 0: figure }, i) => {
    const start = one.end + index;
    const end = i === figures.length - 1 ? one.end + words.length : start + figure.length;
    return ofDay({ ...one, start, end, weekday: null }, Number(figure), year);
  });
  const weekday = otherWeekdayBefore.test(before) ? null : one.weekday;
  return [ofDay({ ...one, weekday }, one.day, year), ...further];
}

function ofDay(one: DateMention, day: number, year: number | null): DateMention {
  return { ...one, day, year, date: year === null ? null : calendarDate(year, one.month, day) };
}
