import type { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../../alerts/calendar-file/calendar-file.ts';
import { entriesTold } from '../../alerts/calendar-file/entries-told.ts';
import { watchListPage } from '../../alerts/page/watch-list-page.ts';
import { deadlinesDue } from '../../records/registrants/deadlines-due.ts';
import type { Store } from '../../records/store.ts';
import { newYorksDate } from '../new-york.ts';

/** A file that people open, and machines that show calendars. */
export interface Overview {
  readonly key: string;
  readonly type: string;
  readonly text: string;
}

/** No calendar program shows more, and making more would take the function longer than it has. */
const inCalendarAtMost = 3000;

/** The deadlines of all registrants that are to come: as a table to read in a browser, and the next as a calendar. */
export async function overviewsOf(store: Store, now: Temporal.Instant): Promise<readonly Overview[]> {
  const today = newYorksDate(now);
  const told = await deadlinesDue(store, { from: today, to: null });
  const next = entriesTold(told).slice(0, inCalendarAtMost);
  return [
    { key: 'overviews/deadlines.html', type: 'text/html; charset=utf-8', text: watchListPage(told, today) },
    {
      key: 'overviews/deadlines.ics',
      type: 'text/calendar; charset=utf-8',
      text: calendarFile(next, { name: 'Filing Watch', today, now }),
    },
  ];
}
