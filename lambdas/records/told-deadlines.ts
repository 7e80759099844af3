import * as z from 'zod';
import type { ToldDeadline } from '../registrant/told/told-deadline.ts';
import { actors, bases } from '../terms/deadline.ts';
import { schemaVersion } from './json/analysis.ts';
import { instant, list, plainDate } from './json/codecs.ts';
import { ruleId } from './json/deadline-schema.ts';
import { filingReference, meetingType, subject } from './json/finding-schema.ts';
import { readRecord, type Store, updateRecord } from './store.ts';

const inJson = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  registrant: z.object({ id: z.string(), name: z.string().nullable(), cik: z.string().nullable() }),
  meeting: z.object({
    type: meetingType,
    year: z.int().nullable(),
    date: plainDate.nullable(),
    follows: plainDate.nullable(),
  }),
  rule: ruleId,
  /** Absent from records that were written before it was kept. */
  basis: z.enum(bases).optional(),
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
});

/** The record of a told deadline, which lies where it is listed by its day. */
export const toldDeadlineRecord = inJson.transform(({ basis, ...json }) => ({
  ...json,
  basis: basis ?? (json.rule.startsWith('stated.') ? 'stated' : 'computed'),
})) satisfies z.ZodType<ToldDeadline>;

/** All that was told of one registrant's deadlines. */
const calendar = z.object({
  schemaVersion: z.literal(schemaVersion),
  registrant: z.string(),
  deadlines: list(toldDeadlineRecord),
});

/** Where the calendar of a page lies. */
export const calendarKey = (page: string): string => `calendars/${page}.json`;

/** Where the record of a deadline lies: listed by the day on which it is due. */
function deadlineKey({ due, id }: Pick<ToldDeadline, 'due' | 'id'>): string {
  return `deadlines/${due}/${id}.json`;
}

/** What was told of the deadlines of a registrant that has these pages. */
export async function toldDeadlinesOf(store: Store, pages: readonly string[]): Promise<readonly ToldDeadline[]> {
  const found = await Promise.all(pages.map((page) => readRecord(store, calendarKey(page), calendar)));
  return found.flatMap((one) => one?.record.deadlines ?? []);
}

/** As many records are written at once. */
const atOnce = 20;

/**
 * Puts changed and new entries on record, each on the page of its registrant and by its day; those by day first, side by
 * side: whoever fails in between finds the page as it was, and writes both again.
 */
export async function recordToldDeadlines(store: Store, entries: readonly ToldDeadline[]): Promise<void> {
  const distinct = [...new Map(entries.map((entry) => [entry.id, { schemaVersion, ...entry } as const])).values()];
  for (const page of new Set(distinct.map(({ registrant }) => registrant.id))) {
    const own = distinct.filter(({ registrant }) => registrant.id === page);
    const known = new Set((await toldDeadlinesOf(store, [page])).map((entry) => canonical(entry)));
    const changed = own.filter((entry) => !known.has(canonical(entry)));
    if (changed.length === 0) continue;
    for (let start = 0; start < changed.length; start += atOnce)
      await Promise.all(changed.slice(start, start + atOnce).map((entry) => recordByDay(store, entry)));
    await updateRecord(store, calendarKey(page), calendar, (current): z.output<typeof calendar> => {
      const others = (current?.deadlines ?? []).filter(({ id }) => !changed.some((one) => one.id === id));
      return { schemaVersion, registrant: page, deadlines: [...others, ...changed].sort(byDay) };
    });
  }
}

/** Most entries are new: then one call does. */
async function recordByDay(store: Store, entry: z.output<typeof toldDeadlineRecord>): Promise<void> {
  const key = deadlineKey(entry);
  if ((await store.create(key, entry)) === null) await updateRecord(store, key, toldDeadlineRecord, () => entry);
}

/** The same text for the same entry, in whatever order its fields were written. */
function canonical(entry: ToldDeadline): string {
  return JSON.stringify(toldDeadlineRecord.parse(JSON.parse(JSON.stringify({ schemaVersion, ...entry }))));
}

function byDay(one: ToldDeadline, other: ToldDeadline): number {
  return deadlineKey(one).localeCompare(deadlineKey(other), 'en');
}
