import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../terms/days/dates.ts';
import { MOVED_BY_MORE_THAN } from '../../../terms/days/distances.ts';
import type { MeetingMention } from '../../prose/meeting-mentions.ts';
import { resolvedDates } from '../../prose/year-of-date.ts';
import { dateRoles } from '../date-roles.ts';
import type { Place } from '../meeting-sentences.ts';
import { monthOfMeeting } from '../month-of-meeting.ts';

/**
 * Whether a proxy statement says that next year's meeting will lie more than 30 days from the anniversary of its own ("we
 * intend to hold the 2026 annual meeting in September 2026"), be it only as an intention: what is counted from the
 * anniversary is then no measure for what it prints.
 */
export function movesNextYears(places: readonly Place[], own: Temporal.PlainDate): boolean {
  const anniversary = own.add({ years: 1 });
  const isFar = (day: Temporal.PlainDate) => Math.abs(daysBetween(anniversary, day)) > MOVED_BY_MORE_THAN;
  const isNextYears = ({ type, year, yearsOn }: MeetingMention) =>
    type === 'annual' && (year === own.year + 1 || yearsOn === 1);
  return places.some(({ wording }) => {
    if (!wording.meetings.some(isNextYears)) return false;
    const month = monthOfMeeting(wording.text, own, (mention) => {
      const meant = wording.meetings[mention];
      return meant !== undefined && isNextYears(meant);
    })?.month;
    if (month !== undefined)
      return isFar(month.toPlainDate({ day: 1 })) && isFar(month.toPlainDate({ day: month.daysInMonth }));
    const days = resolvedDates(wording.dates, own);
    return dateRoles(wording).some(({ index, role, meeting }) => {
      const day = days[index]?.date;
      return (
        role === 'meeting' &&
        meeting !== null &&
        isNextYears(meeting) &&
        day !== undefined &&
        isFar(day) &&
        daysBetween(own, day) > 0
      );
    });
  });
}
