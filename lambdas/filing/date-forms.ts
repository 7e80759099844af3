import { Temporal } from 'temporal-polyfill';
import { monthNames, weekdayNames } from '../terms/days/day-words.ts';

const MONTHS = monthNames.map((name) => name.toLowerCase());
const ABBREVIATIONS = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = weekdayNames.map((name) => name.toLowerCase());

/** "may" in small letters is a verb: months and weekdays must be capitalised. */
const capitalised = (word: string) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()];
const month = [...MONTHS.flatMap(capitalised), ...ABBREVIATIONS.flatMap(capitalised).map((m) => `${m}\\.?`)].join('|');
const weekday = WEEKDAYS.flatMap(capitalised).join('|');
const blank = '[\\s\\u00a0]{1,12}';
/** A year of four digits; one that is a misprint ("2204") where nothing else can be meant, so that it is not passed over. */
const year = '((?:19|20)\\d\\d(?![\\d,]\\d)|2[1-9]\\d\\d(?=\\s{0,3}(?:[.,;:)]|$)))';
/** The rest of a figure that a converter has cut in two: "June 1 2, 2025" is no day that one could name. */
const otherFigure = '\\s{1,3}\\d{1,2}\\s{0,3},\\s{0,12}(?:19|20)\\d\\d';
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)';
// biome-ignore format: a third of the month on a line
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
  'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first',
];
const ordinalInWords = ORDINALS.flatMap((word) => [
  word,
  ...capitalised(word),
  word.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
])
  .join('|')
  .replaceAll('-', '[- ]');

/** What a date says of itself; the month counts from 1, and is 0 for no month. */
export interface DateParts {
  /** 1 = Monday. */
  readonly weekday: number | null;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** A way of writing a date. */
export interface DateForm {
  /** What a text must have in it for the form to occur: spares most texts the search for the form itself. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => DateParts;
}

const needsMonth =
  /J(?:an|AN|un|UN|ul|UL)|F(?:eb|EB)|M(?:ar|AR|ay|AY)|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC)/;
const dash = '[-/.\\u2010-\\u2015\\u2212]';
const needsFigures = new RegExp(`\\d${dash}\\d{1,2}${dash}\\d`);

/** False for words that name no day for certain, whichever dashes they are written with. */
export function mayNameDay(words: string): boolean {
  return /\d/.test(words) && (needsMonth.test(words) || needsFigures.test(words));
}

/** "25 May", "25th day of May": what stands right before the month. */
const needsDayBefore = new RegExp(`(?:\\d|[tdhTDHyY]|[oO][fF])\\s{1,12}(?:${needsMonth.source})`);
const needsDayOfMonth = new RegExp(
  `[tdhTDH]\\s{1,12}(?:(?:day|DAY)\\s{1,12})?(?:of|OF)\\s{1,12}(?:${needsMonth.source})`,
);
/** "May twenty-fifth, 2004": the end of the day and its year. */
const needsDayInWords = /(?:irst|IRST|econd|ECOND|hird|HIRD|th|TH)\s{0,3},?\s{0,12}(?:19|2\d)\d\d/;

/** Every form that filings use. */
export const dateForms: readonly DateForm[] = [
  {
    // Tuesday, May 25th, 2004; May the 25th
    needs: needsMonth,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank}(?:the${blank})?)?\\b(${month})(?:${blank}|(?=\\d{1,2}\\s{0,3},\\s{0,3}(?:19|20)\\d\\d))(?:the${blank}(?=\\d{1,2}\\s?${ordinal}))?(\\d{1,2})(?!\\d|${otherFigure})(?:\\s?${ordinal})?\\b(?:\\s{0,3},?\\s{0,12}${year})?`,
      'g',
    ),
    read: (m) => ({
      weekday: weekdayOf(m[1]),
      month: monthOf(m[2]),
      day: Number(m[3]),
      year: m[4] ? Number(m[4]) : null,
    }),
  },
  {
    // May twenty-fifth, 2004: only with the year, since "May first" may be a verb
    needs: needsDayInWords,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank}(?:the${blank})?)?\\b(${month})${blank}(?:the${blank})?(${ordinalInWords})\\b\\s{0,3},?\\s{0,12}${year}`,
      'g',
    ),
    read: (m) => ({ weekday: weekdayOf(m[1]), month: monthOf(m[2]), day: ordinalOf(m[3]), year: Number(m[4]) }),
  },
  {
    // the 25th day of May, 2004; 25 May 2004
    needs: needsDayBefore,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank})?\\b(\\d{1,2})(?:\\s?${ordinal})?\\b(?:${blank}(?:day|DAY))?(?:${blank}(?:of|OF))?${blank}(${month})\\b(?!${blank}\\d{1,2}\\b)(?:\\s{0,3},?\\s{0,12}${year})?`,
      'g',
    ),
    read: (m) => ({
      weekday: weekdayOf(m[1]),
      month: monthOf(m[3]),
      day: Number(m[2]),
      year: m[4] ? Number(m[4]) : null,
    }),
  },
  {
    // the twenty-fifth day of May, 2004
    needs: needsDayOfMonth,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank}(?:the${blank})?)?\\b(${ordinalInWords})(?:${blank}(?:day|DAY))?${blank}(?:of|OF)${blank}(${month})\\b\\s{0,3},?\\s{0,12}${year}`,
      'g',
    ),
    read: (m) => ({ weekday: weekdayOf(m[1]), month: monthOf(m[3]), day: ordinalOf(m[2]), year: Number(m[4]) }),
  },
  {
    // the last day of February 2004
    needs: /\b(?:last|LAST|Last)\b/,
    pattern: new RegExp(
      `\\b(?:last|LAST|Last)${blank}(?:day|DAY|Day)${blank}(?:of|OF)${blank}(${month})\\b\\s{0,3},?\\s{0,12}${year}`,
      'g',
    ),
    read: (m) => ({
      weekday: null,
      month: monthOf(m[1]),
      day: Temporal.PlainYearMonth.from({ year: Number(m[2]), month: monthOf(m[1]) }).daysInMonth,
      year: Number(m[2]),
    }),
  },
  {
    // 25-MAY-2004
    needs: /\d-[JFMASOND][A-Za-z]{2,8}\.?-[12]/,
    pattern: new RegExp(`\\b(\\d{1,2})-(${month})-((?:19|20)\\d\\d)\\b`, 'g'),
    read: (m) => ({ weekday: null, month: monthOf(m[2]), day: Number(m[1]), year: Number(m[3]) }),
  },
  {
    // 5/25/04
    needs: /\//,
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g,
    read: (m) => ({ weekday: null, month: Number(m[1]), day: Number(m[2]), year: fullYear(m[3] ?? '') }),
  },
  {
    // 05-25-2004
    needs: /\d-\d{1,2}-(?:19|20)/,
    pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?![\d-])/g,
    read: (m) => ({ weekday: null, month: Number(m[1]), day: Number(m[2]), year: Number(m[3]) }),
  },
  {
    // 2004/05/25
    needs: /\d\/\d\d\/\d/,
    pattern: /(?<![\d/])((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?![\d/])/g,
    read: (m) => ({ weekday: null, month: Number(m[2]), day: Number(m[3]), year: Number(m[1]) }),
  },
  {
    // 25.05.2004, which is one day only: of 12.05.2004 nobody can tell which figure is the month
    needs: /\d\.\d{1,2}\.(?:19|20)/,
    pattern: /(?<![\d.])(1[3-9]|2\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)(?![\d.]\d)/g,
    read: (m) => ({ weekday: null, month: Number(m[2]), day: Number(m[1]), year: Number(m[3]) }),
  },
  {
    // on 25. May 2004; behind other words the figure counts sections, or items of a list
    needs: /\d\.\s{0,3}(?:[JFMASOND])/,
    pattern: new RegExp(
      `(?<=\\b(?:on|of|from|until|by|to|for|before|after|since|dated|day),?\\s{1,3}(?:the\\s)?)(\\d{1,2})\\.\\s{0,3}(${month})\\s{1,3}((?:19|20)\\d\\d)\\b`,
      'g',
    ),
    read: (m) => ({ weekday: null, month: monthOf(m[2]), day: Number(m[1]), year: Number(m[3]) }),
  },
  {
    // 2004-05-25
    needs: /\d-\d\d-\d/,
    pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g,
    read: (m) => ({ weekday: null, month: Number(m[2]), day: Number(m[3]), year: Number(m[1]) }),
  },
];

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

function weekdayOf(name: string | undefined): number | null {
  return name === undefined ? null : WEEKDAYS.indexOf(name.toLowerCase()) + 1;
}

function ordinalOf(words: string | undefined): number {
  return ORDINALS.indexOf((words ?? '').toLowerCase().replace(' ', '-')) + 1;
}
