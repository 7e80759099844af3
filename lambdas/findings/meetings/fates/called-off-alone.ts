import { daysBetween, isBefore } from '../../../terms/days/dates.ts';
import { ONE_MEETING_WHILE_PUT_OFF } from '../../../terms/days/distances.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { ToldDate } from '../date-candidates.ts';
import type { MeetingDay } from '../meeting-days.ts';
import type { Place } from '../meeting-sentences.ts';

/** "Cancelled the meeting called for May 2 and called a new one for June 13": the last day is of the meeting called anew. */
const anewInIt = new RegExp(
  inTurn(
    '@D\\d+@[^;]{0,160}?(?:;|\\b(?:and|but)\\b)',
    oneOf(
      '[^@;]{0,60}\\bnew @[ASG]\\d+@',
      '(?: [a-z]+){0,4} (?:to )?(?:call|conven|schedul|hold|set|fix)[a-z]*(?: [a-z]+){0,3} @[ASG]\\d+@',
    ),
    '[^@;]{0,80}@D(\\d+)@',
  ),
);

const inAYear = /\b(?:not|no)\b[^;.@]{0,60}@A\d+@[^;.@]{0,40}\b(?:in|during|for) (?:calendar )?((?:19|20)\d\d)\b/;

/** The year of a meeting of which a sentence says that there will be none. */
function yearWithout({ wording }: Place): number | null {
  const [, year] = inAYear.exec(wording.text) ?? [];
  if (year !== undefined) return Number(year);
  const [only, ...more] = wording.meetings.filter((m) => m.type === 'annual');
  return only?.year !== undefined && more.length === 0 && wording.dates.length === 0 ? only.year : null;
}

/**
 * Whether a sentence that calls a meeting off leaves the one on a day of these to be held: it calls off one of another
 * year, or the day that it names, and a later one is told besides it.
 * @example 'It will be held on June 12. The meeting called for May 2 was cancelled.'
 */
export function callsOffAnother(place: Place, days: readonly MeetingDay[], told: readonly ToldDate[]): boolean {
  const year = yearWithout(place);
  if (year !== null && days.length > 0 && days.every(({ date }) => date.year > year)) return true;
  const own = told.filter((t) => t.place === place && (t.role === 'meeting' || t.role === 'previous'));
  if (own.length === 0) return false;
  const [, index] = anewInIt.exec(place.wording.text) ?? [];
  const anew = index === undefined ? undefined : place.wording.dates[Number(index)];
  const isAnew = (t: ToldDate) => anew !== undefined && t.date.day === anew.day && t.date.month === anew.month;
  const off = own.filter((t) => !isAnew(t));
  const isLater = (day: MeetingDay) =>
    day.told.some((t) => t.role === 'meeting' && !t.past && (t.place !== place || isAnew(t))) &&
    off.every(
      ({ date }) => isBefore(date, day.date) && Math.abs(daysBetween(date, day.date)) < ONE_MEETING_WHILE_PUT_OFF,
    );
  return off.length > 0 && days.some(isLater);
}
