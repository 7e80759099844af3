import { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import { datesIn } from '../../filing/prose-dates.ts';
import { evidenceOf } from '../../filing/quote.ts';
import { calendarDate } from '../../terms/days/calendar-date.ts';
import { daysBetween, isBefore, latestFirst } from '../../terms/days/dates.ts';
import { dateOf, nthWeekdayOf } from '../../terms/days/day.ts';
import { monthNames, weekdayNames } from '../../terms/days/day-words.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';

/** The end of a fiscal year, as a filing prints or words it. */
export interface FiscalYearEnd {
  readonly date: Temporal.PlainDate;
  readonly evidence: readonly Evidence[];
}

/** Characters from the words to the day, and places that are looked at. */
const REACH = 60;
const MOST_PLACES = 60;
const MOST_CHARACTERS = 400_000;

const printed = /year[-\s]{1,4}(?:end(?:ed|ing|s)?|that ended|which ended)\s{1,8}(?:on\s{1,4})?/gi;
/** What may stand in front of it, at the end of the words before. */
const whichYear = /\b(?:fiscal|financial|52[- /](?:or\s)?53[- ]week)?\s{0,4}$/i;
const LONGEST_KIND = 40;
const weekdays = weekdayNames.join('|');
const months = monthNames.join('|');
const lastOfMonth = new RegExp(
  `\\blast\\s{1,4}(${weekdays})\\s{1,4}(?:of|in)\\s{1,4}(?:the\\s{1,4}month\\s{1,4}of\\s{1,4})?(${months})\\b`,
  'i',
);
const nearest = new RegExp(
  `\\b(${weekdays})\\s{1,4}(?:closest|nearest)\\s{1,4}(?:to\\s{1,4})?(${months})\\s{1,4}(\\d{1,2})\\b`,
  'i',
);
/** A wording of the year end is one only where fiscal years are spoken of. */
const ofFiscalYears = /\b(?:fiscal|financial)\s{1,4}year|\b5[23]\b[^.]{0,20}\bweeks?\b/gi;
const AROUND = 240;

/**
 * The last end of a fiscal year before a day: as the filing prints it ("fiscal year ended September 26, 1997"), else as
 * it words it ("the last Friday of September"). Null when it does neither: the header's month and day are then all
 * there is, and a year of 52 or 53 weeks ends near them only. `around` is that month and day, "09-30", when known: a
 * printed year end further than ten days from it is another company's, unless the paper prints no other, and that again
 * and again: headers of new holding companies bear December 31 whatever their year.
 */
export function fiscalYearEndBefore(
  day: Temporal.PlainDate,
  filing: Filing,
  around: string | null,
): FiscalYearEnd | null {
  return printedBefore(day, filing, around) ?? wordedBefore(day, filing);
}

function printedBefore(day: Temporal.PlainDate, filing: Filing, around: string | null): FiscalYearEnd | null {
  const lastYears = printedIn(filing).filter(({ date }) => isBefore(date, day) && daysBetween(date, day) <= 366);
  const own = around === null ? lastYears : lastYears.filter(({ date }) => isNear(date, around));
  const [found] = (own.length > 0 ? own : toldAlike(lastYears)).toSorted(latestFirst);
  return found === undefined ? null : { date: found.date, evidence: [evidenceOf(filing.main, found.start, found.end)] };
}

/** The paper's own word against the header's: where it prints one year end alone, and more than once. */
function toldAlike(printed: readonly PrintedYearEnd[]): readonly PrintedYearEnd[] {
  const [first] = printed;
  return printed.length > 1 && printed.every(({ date }) => first?.date.equals(date)) ? printed : [];
}

interface PrintedYearEnd {
  readonly date: Temporal.PlainDate;
  readonly start: number;
  readonly end: number;
}

/** The ends of fiscal years that the main document prints, in its order. */
function printedIn({ main }: Filing): PrintedYearEnd[] {
  const text = main.text.text.slice(0, MOST_CHARACTERS);
  const found: PrintedYearEnd[] = [];
  let places = 0;
  for (const match of matchesIn(text, printed)) {
    const kind = whichYear.exec(text.slice(Math.max(0, match.index - LONGEST_KIND), match.index))?.[0];
    if (kind === undefined) continue;
    if (++places > MOST_PLACES) break;
    const start = match.index + match[0].length;
    const [mention] = datesIn(text.slice(start, start + REACH));
    if (mention?.date == null || mention.start > 2) continue;
    found.push({ date: mention.date, start: match.index - kind.length, end: start + mention.end });
  }
  return found;
}

/** Days by which the end of a year of 52 or 53 weeks may lie from the month and day of the header. */
const NEAR = 10;

function isNear(date: Temporal.PlainDate, monthDay: string): boolean {
  return [date.year - 1, date.year, date.year + 1].some((year) => {
    const day = calendarDate(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
    return day !== null && Math.abs(daysBetween(day, date)) <= NEAR;
  });
}

function wordedBefore(day: Temporal.PlainDate, { main }: Filing): FiscalYearEnd | null {
  const text = main.text.text.slice(0, MOST_CHARACTERS);
  let places = 0;
  for (const match of matchesIn(text, ofFiscalYears)) {
    if (++places > MOST_PLACES) break;
    const start = Math.max(0, match.index - AROUND);
    const passage = text.slice(start, match.index + AROUND);
    const worded = lastOfMonth.exec(passage) ?? nearest.exec(passage);
    const inYear = worded === null ? null : dayInYear(worded);
    if (worded === null || inYear === null) continue;
    const same = inYear(day.year);
    const date = isBefore(same, day) ? same : inYear(day.year - 1);
    const at = start + worded.index;
    return { date, evidence: [evidenceOf(main, at, at + worded[0].length)] };
  }
  return null;
}

/** The day of any year that "last Friday of September" or "Saturday closest to January 31" names. */
function dayInYear([, weekdayName = '', monthName = '', date]: RegExpExecArray):
  | ((year: number) => Temporal.PlainDate)
  | null {
  const index = (names: readonly string[], name: string) =>
    names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  const weekday = index(weekdayNames, weekdayName);
  const month = index(monthNames, monthName);
  if (weekday === 0 || month === 0) return null;
  if (date === undefined) return (year) => dateOf(nthWeekdayOf(year, month, -1, weekday));
  return (year) => {
    const target = Temporal.PlainDate.from({ year, month, day: Number(date) }, { overflow: 'constrain' });
    const ahead = (weekday - target.dayOfWeek + 7) % 7;
    return ahead <= 3 ? target.add({ days: ahead }) : target.subtract({ days: 7 - ahead });
  };
}
