import type { DateMention } from '../../filing/prose-dates.ts';
import { dateOf, nthWeekdayOf } from '../../terms/days/day.ts';
import { monthNames, weekdayNames } from '../../terms/days/day-words.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';

const months: readonly string[] = monthNames;
const weekdays: readonly string[] = weekdayNames;
const places = ['first', 'second', 'third', 'fourth'];
const pattern = new RegExp(
  `\\b(?:the )?(${places.join('|')}|last) (${weekdayNames.join('|')}) (?:of|in) (${monthNames.join('|')}),? (?:of )?((?:19|20)\\d\\d)\\b`,
  'g',
);

/** The days that a text names by their place in a month, in order: "the second Tuesday of June 2025". */
export function nthWeekdaysIn(text: string): DateMention[] {
  if (!/day (?:of|in) /.test(text)) return [];
  return [...matchesIn(text, pattern)].map((match) => {
    const [words, place = '', weekdayName = '', monthName = '', digits = ''] = match;
    const month = months.indexOf(monthName) + 1;
    const weekday = weekdays.indexOf(weekdayName) + 1;
    const nth = place === 'last' ? -1 : places.indexOf(place) + 1;
    const date = dateOf(nthWeekdayOf(Number(digits), month, nth, weekday));
    const { year, day } = date;
    return { start: match.index, end: match.index + words.length, year, month, day, date, weekday };
  });
}
