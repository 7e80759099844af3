import type { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../filing/prose-dates.ts';
import { calendarDate } from '../../terms/days/calendar-date.ts';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import { weekdayNames } from '../../terms/days/day-words.ts';
import { inTurn, oneOf } from './any-of.ts';

/** A day of a sentence, its year supplied where the text leaves it out. */
export interface ResolvedDate {
  readonly date: Temporal.PlainDate;
  /** What a careful reader would remark of it; null when there is nothing. */
  readonly remark: string | null;
}

/**
 * The days that a sentence names. One without a year takes it from the next date of the sentence that has one and
 * lies behind it ("between December 20 and January 19, 2025"), else the year that brings it nearest to
 * the reference day, which is the filing's. Last days for holders mostly lie `ahead` of it, and hardly ever far behind.
 */
export function resolvedDates(
  dates: readonly DateMention[],
  reference: Temporal.PlainDate | null,
  { ahead = false }: { readonly ahead?: boolean } = {},
): (ResolvedDate | null)[] {
  return dates.map((mention, i) => {
    if (mention.date) return { date: mention.date, remark: weekdayRemark(mention, mention.date) };
    if (mention.year !== null) return null;
    const said =
      mention.yearsOn === undefined || reference === null ? null : inYear(mention, reference.year + mention.yearsOn);
    if (said !== null) return { date: said, remark: null };
    const next = dates.slice(i + 1).find((d) => d.date)?.date ?? null;
    const before = dates.slice(0, i).findLast((d) => d.date)?.date ?? null;
    const anchor = next ?? before ?? reference;
    if (!anchor) return null;
    const earliest = ahead && anchor === reference ? reference.subtract({ days: MOSTLY_AHEAD }) : null;
    const date = next ? ofTheNext(mention, next) : nearest(mention, anchor, earliest);
    if (date === null) return null;
    const noYear = `The filing gives no year for ${monthDay(date)}; ${date.year} follows from the context.`;
    return { date, remark: [noYear, weekdayRemark(mention, date)].filter((text) => text !== null).join(' ') };
  });
}

function inYear(mention: DateMention, year: number): Temporal.PlainDate | null {
  return calendarDate(year, mention.month, mention.day);
}

/** Days behind the next date within which a day before it is of the same year. */
const HARDLY_LATER = 60;

/** "June 12 rather than May 15, 2025" is of that year as well, "December 20 and January 19, 2025" of the one before. */
function ofTheNext(mention: DateMention, next: Temporal.PlainDate): Temporal.PlainDate | null {
  const same = inYear(mention, next.year);
  return same && daysBetween(next, same) <= HARDLY_LATER ? same : inYear(mention, next.year - 1);
}

/** Days before a filing beyond which a last day that it prints without a year is the next one of that name. */
const MOSTLY_AHEAD = 60;

function nearest(
  mention: DateMention,
  reference: Temporal.PlainDate,
  earliest: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const candidates = [reference.year - 1, reference.year, reference.year + 1]
    .flatMap((year) => inYear(mention, year) ?? [])
    .filter((day) => earliest === null || !isBefore(day, earliest));
  const agreeing = candidates.filter((c) => mention.weekday === null || c.dayOfWeek === mention.weekday);
  const distance = (c: Temporal.PlainDate) => Math.abs(daysBetween(reference, c));
  return (agreeing.length > 0 ? agreeing : candidates).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function weekdayRemark(mention: DateMention, date: Temporal.PlainDate): string | null {
  if (mention.weekday === null || mention.weekday === date.dayOfWeek) return null;
  return `The filing calls ${monthDay(date)}, ${date.year} a ${weekdayNames[mention.weekday - 1]}; it is a ${weekdayNames[date.dayOfWeek - 1]}.`;
}

function monthDay(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-US', { month: 'long', day: 'numeric' });
}

const year = '(?:(?:the )?(?:calendar )?year )?((?:19|20)\\d\\d)';
const relative = '((?:next|this|last) year)';
const clauseBegins = '(?:^|[.;:] |, |\\b(?:and|but|while|whereas) )';
/** Who does something, or what is said of whom: what a year at the head of a clause goes with. */
const subject = oneOf(
  'the',
  'our',
  'its',
  'an',
  'a',
  'we',
  'it',
  'they',
  'this',
  'proposals',
  'nominations',
  'holders',
);
/** The words of one clause. */
const clause = '(?:(?!\\b(?:and|but|which|while|whereas|who|whose)\\b)[^;]){0,140}';
/** "In 2025 the annual meeting is on", "it will be held next year on". */
const saidBefore = new RegExp(
  oneOf(
    inTurn(`${clauseBegins}(?:in|for) ${year},? (?:${subject})\\b`, `${clause}$`),
    inTurn(`(?:${clauseBegins})${relative},? (?:${subject})\\b`, `${clause}$`),
    `\\bin ${year},? on (?:[a-z]+,? )?$`,
    `\\b${relative},? on (?:[a-z]+,? )?$`,
  ),
);
/** "November 20 of this year". */
const saidBehind =
  /^(?:st|nd|rd|th)?,? (?:of |in )?(?:the )?((?:next|this|last|current|present) (?:calendar )?year)\b(?!')/;
const yearsOn: Readonly<Record<string, -1 | 0 | 1>> = {
  'last year': -1,
  'this year': 0,
  'current year': 0,
  'present year': 0,
  'next year': 1,
};

/**
 * The days of a text, those without a year with the one that stands before them in their clause.
 * @example withYearsSaid('In 2025 the annual meeting is on May 28', datesIn(…)) // 2025-05-28
 */
export function withYearsSaid(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.every(({ year }) => year !== null)) return dates;
  return dates.map((mention, i) => {
    if (mention.year !== null) return mention;
    const left = text.slice(Math.max(dates[i - 1]?.end ?? 0, mention.start - 200), mention.start).toLowerCase();
    const right = text.slice(mention.end, mention.end + 40).toLowerCase();
    const said = (saidBehind.exec(right) ?? saidBefore.exec(left))
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.replace('calendar ', '');
    if (said === undefined) return mention;
    const relative = yearsOn[said];
    if (relative !== undefined) return { ...mention, yearsOn: relative };
    const year = Number(said);
    return { ...mention, year, date: inYear(mention, year) };
  });
}
