import type { Temporal } from 'temporal-polyfill';
import { calendarDate } from './calendar-date.ts';

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
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const capitalised = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
/** "may" in small letters is a verb: month names must be capitalised. */
const month = [
  ...MONTHS.map(capitalised),
  ...MONTHS.map((m) => m.toUpperCase()),
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'].flatMap((m) => [
    `${capitalised(m)}\\.?`,
    `${m.toUpperCase()}\\.?`,
  ]),
].join('|');
const weekday = WEEKDAYS.flatMap((d) => [capitalised(d), d.toUpperCase()]).join('|');
const blank = '[\\s\\u00a0]{1,12}';
const year = '((?:19|20)\\d\\d)(?![\\d,]\\d)';
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)';

const forms: readonly { readonly pattern: RegExp; readonly read: (m: RegExpExecArray) => Parts }[] = [
  {
    // Tuesday, May 25th, 2004
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank}(?:the${blank})?)?\\b(${month})${blank}(\\d{1,2})(?!\\d)(?:\\s?${ordinal})?\\b(?:\\s{0,3},?\\s{0,12}${year})?`,
      'g',
    ),
    read: (m) => ({ weekday: m[1], month: monthOf(m[2]), day: Number(m[3]), year: m[4] ? Number(m[4]) : null }),
  },
  {
    // the 25th day of May, 2004; 25 May 2004
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank})?\\b(\\d{1,2})(?:\\s?${ordinal})?\\b(?:${blank}day)?(?:${blank}of)?${blank}(${month})\\b(?!${blank}\\d{1,2}\\b)(?:\\s{0,3},?\\s{0,12}${year})?`,
      'g',
    ),
    read: (m) => ({ weekday: m[1], month: monthOf(m[3]), day: Number(m[2]), year: m[4] ? Number(m[4]) : null }),
  },
  {
    // 5/25/04
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g,
    read: (m) => ({ weekday: undefined, month: Number(m[1]), day: Number(m[2]), year: fullYear(m[3] ?? '') }),
  },
  {
    // 2004-05-25
    pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g,
    read: (m) => ({ weekday: undefined, month: Number(m[2]), day: Number(m[3]), year: Number(m[1]) }),
  },
];

interface Parts {
  weekday: string | undefined;
  month: number;
  day: number;
  year: number | null;
}

/**
 * The days that a text names, in order, with or without a year.
 * @example datesIn('on Tuesday, May 25, 2004') // [{ date: 2004-05-25, weekday: 2, ... }]
 */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const parts = read(match);
      if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({
        start,
        end,
        year: parts.year,
        month: parts.month,
        day: parts.day,
        date: parts.year === null ? null : calendarDate(parts.year, parts.month, parts.day),
        weekday: parts.weekday ? WEEKDAYS.indexOf(parts.weekday.toLowerCase()) + 1 : null,
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let reached = 0;
  return found.filter((mention) => {
    const free = mention.start >= reached;
    if (free) reached = mention.end;
    return free;
  });
}

/** Two digits mean 1990-1999 from 90 on, else 2000-2089. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value >= 90 ? 1900 + value : 2000 + value;
}

function monthOf(name: string | undefined): number {
  const start = (name ?? '').toLowerCase().slice(0, 3);
  return MONTHS.findIndex((m) => m.startsWith(start)) + 1;
}
