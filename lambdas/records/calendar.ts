import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { actors } from '../deadlines/deadline.ts';
import { isBefore } from '../findings/dates.ts';
import { schemaVersion } from './analysis.ts';
import { instant, list, plainDate } from './codecs.ts';
import { filingReference, meetingType, subject } from './finding-schema.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

/** A dated deadline of one registrant's meeting, as it was told. */
export const calendarEntry = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  registrant: z.object({ id: z.string(), name: z.string().nullable(), cik: z.string().nullable() }),
  meeting: z.object({
    type: meetingType,
    year: z.int().nullable(),
    /** As it was known when the deadline was told. */
    date: plainDate.nullable(),
    /** The day of the annual meeting before, for one whose own day was not yet known. */
    follows: plainDate.nullable(),
  }),
  rule: z.string(),
  subject: subject.nullable(),
  title: z.string(),
  actor: z.enum(actors),
  citation: z.string(),
  condition: z.string().nullable(),
  opens: plainDate.nullable(),
  /** The last day, inclusive; of several readings the earliest. */
  due: plainDate,
  /** Not certain: it can be read in several ways, or counts from a day that is approximate or not yet known. */
  uncertain: z.boolean(),
  /** The filing that told it first. */
  filing: filingReference,
  /** Null: put on record from history, and nobody was told. */
  toldAt: instant.nullable(),
  /** What took its place, and which filing shows it; `id` null: it lapsed, and no dated deadline took its place. */
  supersededBy: z.object({ id: z.string().nullable(), filing: filingReference }).nullable(),
});
export type CalendarEntry = z.output<typeof calendarEntry>;

/** All that was told of one registrant's deadlines. */
const calendar = z.object({
  schemaVersion: z.literal(schemaVersion),
  registrant: z.string(),
  deadlines: list(calendarEntry),
});

const calendarKey = (page: string): string => `calendars/${page}.json`;

/** Where the record of a deadline lies: listed by the day on which it is due. */
function deadlineKey({ due, id }: Pick<CalendarEntry, 'due' | 'id'>): string {
  return `deadlines/${due}/${id}.json`;
}

/** What tells a deadline from others: registrant, meeting, rule, subject, and the day it was told for. */
export function entryId(entry: Pick<CalendarEntry, 'registrant' | 'meeting' | 'rule' | 'subject' | 'due'>): string {
  const { type, year, date, follows } = entry.meeting;
  const meeting = date?.toString() ?? (follows === null ? String(year) : `after ${follows}`);
  const identity = [entry.registrant.id, type, meeting, entry.rule, entry.subject, entry.due.toString()];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
}

/** What was told of the deadlines of a registrant that has these pages. */
export async function calendarOf(store: Store, pages: readonly string[]): Promise<readonly CalendarEntry[]> {
  const found = await Promise.all(pages.map((page) => readRecord(store, calendarKey(page), calendar)));
  return found.flatMap((one) => one?.record.deadlines ?? []);
}

/** Puts changed and new entries on record, each on the page of its registrant and by its day. */
export async function recordEntries(store: Store, entries: readonly CalendarEntry[]): Promise<void> {
  const distinct = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  for (const page of new Set(distinct.map(({ registrant }) => registrant.id))) {
    const own = distinct.filter(({ registrant }) => registrant.id === page);
    await updateRecord(store, calendarKey(page), calendar, (current): z.output<typeof calendar> => {
      const others = (current?.deadlines ?? []).filter(({ id }) => !own.some((one) => one.id === id));
      return { schemaVersion, registrant: page, deadlines: [...others, ...own].sort(byDay) };
    });
  }
  for (const entry of distinct) await updateRecord(store, deadlineKey(entry), calendarEntry, () => entry);
}

function byDay(one: CalendarEntry, other: CalendarEntry): number {
  return deadlineKey(one).localeCompare(deadlineKey(other), 'en');
}

/** Entries as they are put on record once people were told: what was told before keeps its moment. */
export function asTold(entries: readonly CalendarEntry[], now: Temporal.Instant): readonly CalendarEntry[] {
  return entries.map((entry) => (isNewsAsYet(entry) ? { ...entry, toldAt: now } : entry));
}

/** Entries of a filing from the past, of which nobody is told: those that are still to come. */
export function asHistory(entries: readonly CalendarEntry[], today: Temporal.PlainDate): readonly CalendarEntry[] {
  return entries.filter((entry) => !isNewsAsYet(entry) || !isBefore(entry.due, today));
}

function isNewsAsYet({ toldAt, supersededBy }: CalendarEntry): boolean {
  return toldAt === null && supersededBy === null;
}
