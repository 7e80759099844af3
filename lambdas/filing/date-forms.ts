// biome-ignore format: the year on one line
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ABBREVIATIONS = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "may" in small letters is a verb: months and weekdays must be capitalised. */
const capitalised = (word: string) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()];
const month = [...MONTHS.flatMap(capitalised), ...ABBREVIATIONS.flatMap(capitalised).map((m) => `${m}\\.?`)].join('|');
const weekday = WEEKDAYS.flatMap(capitalised).join('|');
const blank = '[\\s\\u00a0]{1,12}';
const year = '((?:19|20)\\d\\d)(?![\\d,]\\d)';
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)';

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

/** Every form that filings use. */
export const dateForms: readonly DateForm[] = [
  {
    // Tuesday, May 25th, 2004
    needs: needsMonth,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank}(?:the${blank})?)?\\b(${month})${blank}(\\d{1,2})(?!\\d)(?:\\s?${ordinal})?\\b(?:\\s{0,3},?\\s{0,12}${year})?`,
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
    // the 25th day of May, 2004; 25 May 2004
    needs: needsMonth,
    pattern: new RegExp(
      `(?:\\b(${weekday})\\s{0,3},?${blank})?\\b(\\d{1,2})(?:\\s?${ordinal})?\\b(?:${blank}day)?(?:${blank}of)?${blank}(${month})\\b(?!${blank}\\d{1,2}\\b)(?:\\s{0,3},?\\s{0,12}${year})?`,
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
    // 5/25/04
    needs: /\//,
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g,
    read: (m) => ({ weekday: null, month: Number(m[1]), day: Number(m[2]), year: fullYear(m[3] ?? '') }),
  },
  {
    // 2004-05-25
    needs: /-/,
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
