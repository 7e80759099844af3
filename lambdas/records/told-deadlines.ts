import * as z from 'zod';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import { actors } from '../terms/deadline.ts';
import { schemaVersion } from './json/analysis.ts';
import { instant, list, plainDate } from './json/codecs.ts';
import { filingReference, meetingType, subject } from './json/finding-schema.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

/** The record of a told deadline, which lies where it is listed by its day. */
export const toldDeadlineRecord = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  registrant: z.object({ id: z.string(), name: z.string().nullable(), cik: z.string().nullable() }),
  meeting: z.object({
    type: meetingType,
    year: z.int().nullable(),
    date: plainDate.nullable(),
    follows: plainDate.nullable(),
  }),
  rule: z.string(),
  subject: subject.nullable(),
  title: z.string(),
  actor: z.enum(actors),
  citation: z.string(),
  condition: z.string().nullable(),
  opens: plainDate.nullable(),
  due: plainDate,
  uncertain: z.boolean(),
  filing: filingReference,
  toldAt: instant.nullable(),
  supersededBy: z.object({ id: z.string().nullable(), filing: filingReference }).nullable(),
}) satisfies z.ZodType<ToldDeadline>;

/** All that was told of one registrant's deadlines. */
const calendar = z.object({
  schemaVersion: z.literal(schemaVersion),
  registrant: z.string(),
  deadlines: list(toldDeadlineRecord),
});

const calendarKey = (page: string): string => `calendars/${page}.json`;

/** Where the record of a deadline lies: listed by the day on which it is due. */
function deadlineKey({ due, id }: Pick<ToldDeadline, 'due' | 'id'>): string {
  return `deadlines/${due}/${id}.json`;
}

/** What was told of the deadlines of a registrant that has these pages. */
export async function toldDeadlinesOf(store: Store, pages: readonly string[]): Promise<readonly ToldDeadline[]> {
  const found = await Promise.all(pages.map((page) => readRecord(store, calendarKey(page), calendar)));
  return found.flatMap((one) => one?.record.deadlines ?? []);
}

/** Puts changed and new entries on record, each on the page of its registrant and by its day. */
export async function recordToldDeadlines(store: Store, entries: readonly ToldDeadline[]): Promise<void> {
  const distinct = [...new Map(entries.map((entry) => [entry.id, { schemaVersion, ...entry } as const])).values()];
  for (const page of new Set(distinct.map(({ registrant }) => registrant.id))) {
    const own = distinct.filter(({ registrant }) => registrant.id === page);
    await updateRecord(store, calendarKey(page), calendar, (current): z.output<typeof calendar> => {
      const others = (current?.deadlines ?? []).filter(({ id }) => !own.some((one) => one.id === id));
      return { schemaVersion, registrant: page, deadlines: [...others, ...own].sort(byDay) };
    });
  }
  for (const entry of distinct) await updateRecord(store, deadlineKey(entry), toldDeadlineRecord, () => entry);
}

function byDay(one: ToldDeadline, other: ToldDeadline): number {
  return deadlineKey(one).localeCompare(deadlineKey(other), 'en');
}
