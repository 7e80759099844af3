import type { Temporal } from 'temporal-polyfill';
import type { Filing, Item } from '../../filing/filing.ts';
import { daySigned } from './day-signed.ts';
import { eventDateAmong, type Reported } from './event-date.ts';
import { daysNamedFirst, type EventDate, eventDatesOf } from './event-dates-of-item.ts';
import { bearOut, type Misprint, misprintedDay, misprintIn } from './misprinted-report-date.ts';
import { type VoteOfItem, voteOfItem } from './vote-of-item.ts';

/** The events that a Form 8-K reports, item by item. */
export interface EventsReported {
  readonly items: ReadonlyMap<Item, ItemEvent>;
  /** A date of report on the cover that the text contradicts by a year; null when it stands. */
  readonly misprint: Misprint | null;
}

export interface ItemEvent extends VoteOfItem {
  /** The event whose day the item itself gives; null when it gives none, or leaves it open which. */
  readonly event: EventDate | null;
  /** A day in its text whose year is misprinted, where it gives no other. */
  readonly misprinted: Temporal.PlainDate | null;
}

/** Reads the day of the event of each item of a Form 8-K; nothing for any other form. */
export function eventsReported(filing: Filing): EventsReported {
  if (!/^8-K/i.test(filing.form ?? '')) return { items: new Map(), misprint: null };
  const { reportDate } = filing;
  const filedOn = filing.acceptedAt?.toPlainDate() ?? filing.filedOn;
  const given = filing.items.map((item) => [item, eventDatesOf(filing, item)] as const);
  const misprint = misprintAmong(
    filing,
    given.flatMap(([, events]) => events),
    filedOn,
  );
  const reported: Reported = { reportDate: misprint?.isSettled ? misprint.meant.date : reportDate, filedOn };
  const items = given.map(([item, events]): [Item, ItemEvent] => [
    item,
    {
      event: eventDateAmong(events, item.number, reported),
      misprinted: misprintedDay(events, reported.reportDate),
      ...voteOfItem(filing, item, reported),
    },
  ]);
  return { items: new Map(items), misprint };
}

/** Of most reports the days of their own events bear the cover out, and nothing more is looked at. */
function misprintAmong(
  filing: Filing,
  events: readonly EventDate[],
  filedOn: Temporal.PlainDate | null,
): Misprint | null {
  const { reportDate } = filing;
  if (reportDate === null || bearOut(reportDate, events)) return null;
  const told = [...events, ...filing.items.flatMap((item) => daysNamedFirst(filing, item))];
  return bearOut(reportDate, told) ? null : misprintIn(told, { reportDate, madeOn: filedOn ?? daySigned(filing) });
}
