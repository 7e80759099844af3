import ical, { ICalAlarmType, type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { dayInShort } from '../words/date-words.ts';
import { capitalised } from '../words/plain-words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** How many days before the last day a calendar speaks up. */
const alarmsBefore = [14, 7, 1];
/** The hour of the alarm, in UTC: the morning of New York, summer and winter. */
const alarmHour = 14;

/**
 * A calendar file (RFC 5545): an all-day event for the last day of each deadline, and one for the first day of a window.
 * Days are days, in no time zone; what changed, or is not certain, stands in the summary, for some programs show no more.
 * `today` decides which alarms still lie ahead; `now` is when the file is made.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, today, now }: { readonly name: string; readonly today: Temporal.PlainDate; readonly now: Temporal.Instant },
): string {
  const calendar = ical({ name, prodId: { company: 'Filing Watch', product: 'filing-watch' } });
  for (const entry of entries) {
    addEvent(calendar, { ...lastDay(entry), today, now });
    const opening = firstDay(entry);
    if (opening !== null) addEvent(calendar, { ...opening, today, now });
  }
  return `${calendar.toString()}\r\n`;
}

interface Event {
  readonly uid: string;
  readonly day: Temporal.PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly entry: CalendarEntry;
  readonly hasAlarms: boolean;
}

function lastDay(entry: CalendarEntry): Event {
  const { registrant, act, due, was, cancelled, uid } = entry;
  const doubts = [...(was === null ? [] : [`moved from ${dayInShort(was)}`]), ...entry.doubts];
  const marks = doubts.length === 0 ? '' : ` [${doubts.join('; ')}]`;
  const summary = `${cancelled ? 'CANCELLED: ' : ''}${registrant}: ${act}, last day${marks}`;
  return { uid, day: due, summary, description: describe(entry), entry, hasAlarms: !cancelled };
}

/** The event of the opening day; of one that was told and is none any more, its end. */
function firstDay(entry: CalendarEntry): Event | null {
  const { registrant, act, due, opens, opened, uid } = entry;
  const hasOpening = opens !== null && !opens.equals(due);
  const day = hasOpening ? opens : opened;
  if (day === null) return null;
  const cancelled = entry.cancelled || !hasOpening;
  const marks = hasOpening && opened !== null ? ` [moved from ${dayInShort(opened)}]` : '';
  const summary = `${cancelled ? 'CANCELLED: ' : ''}${registrant}: ${act}, window opens (to ${dayInShort(due)})${marks}`;
  const description = describe(entry);
  return {
    uid: uid.replace('@', '-opens@'),
    day,
    summary,
    description,
    entry: { ...entry, cancelled },
    hasAlarms: false,
  };
}

function describe({ actor, act, opens, due, was, details }: CalendarEntry): string {
  return [
    `${actor === 'shareholder' ? 'Shareholders' : 'Company'}: ${act}`,
    opens === null ? `Last day: ${dayInShort(due)}` : `Window: ${dayInShort(opens)} to ${dayInShort(due)}`,
    ...(was === null ? [] : [`Told before: ${dayInShort(was)}`]),
    ...details.map(capitalised),
    'Not legal advice.',
  ].join('\n');
}

function addEvent(
  calendar: ICalCalendar,
  event: Event & { readonly today: Temporal.PlainDate; readonly now: Temporal.Instant },
): void {
  const { uid, day, summary, description, entry, today, now, hasAlarms } = event;
  const added = calendar.createEvent({
    id: uid,
    sequence: entry.sequence,
    stamp: new Date(now.epochMilliseconds),
    start: day,
    // The day after: the end is not of the event any more.
    end: day.add({ days: 1 }),
    allDay: true,
    summary,
    description,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const days of hasAlarms ? alarmsBefore : []) {
    const on = day.subtract({ days });
    if (Temporal.PlainDate.compare(on, today) < 0) continue;
    const trigger = new Date(Date.UTC(on.year, on.month - 1, on.day, alarmHour));
    added.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
  }
}
