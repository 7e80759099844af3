import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type Digest, digestOf } from '../../alerts/digest/digest.ts';
import { openOn, remindersOn } from '../../alerts/digest/reminders.ts';
import type { Links } from '../../alerts/links.ts';
import { instant, list, plainDate } from '../../records/json/codecs.ts';
import { deadlinesDue } from '../../records/registrants/deadlines-due.ts';
import { readRecord, type Store } from '../../records/store.ts';
import { newYorksDate } from '../new-york.ts';

const digestRecord = z.object({
  subject: z.string(),
  text: z.string(),
  machines: z.string(),
  daysToNextDeadline: z.int().nullable(),
}) satisfies z.ZodType<Digest>;

/** The digest of one day: what was open then, what there is to say, and whether people were told. */
const reminderRecord = z.object({
  day: plainDate,
  open: list(z.string()),
  /** Absent from records that were written before it was kept. */
  digest: digestRecord.nullable().optional(),
  /** `claimed`: somebody is at it, until then; null: whoever was at it failed. */
  state: z.enum(['claimed', 'told', 'nothing-to-tell']),
  until: instant.nullable(),
});
type ReminderRecord = z.output<typeof reminderRecord>;

const folder = 'reminders/';
const keyOf = (day: Temporal.PlainDate) => `${folder}${day}.json`;

/**
 * Longer than it takes to send a digest. AWS starts a function that died again after one and after three minutes, so
 * that the last of its starts finds the claim of the first run out; and a queue takes the same mail for one for five.
 */
const lease = Temporal.Duration.from({ minutes: 2 });

export type Reminded = 'told' | 'nothing-to-tell' | 'told-before' | 'busy';

/**
 * Sends the digest of New York's day, once: a second start on the same day finds it sent, one at the same time finds it
 * claimed, and after a failure the next start sends what the first had decided to send; after a crash, once the claim has
 * run out. Throws what `publish` and the store throw.
 */
export async function remind(
  store: Store,
  publish: (digest: Digest) => Promise<void>,
  now: Temporal.Instant,
  links: Links | null = null,
): Promise<Reminded> {
  const today = newYorksDate(now);
  const key = keyOf(today);
  const found = await readRecord(store, key, reminderRecord);
  if (found !== null && found.record.state !== 'claimed') return 'told-before';
  if (found !== null && isHeld(found.record, now)) return 'busy';
  const { open, digest } = decidedIn(found?.record ?? null) ?? (await decide(store, today, links));
  const record: ReminderRecord = {
    day: today,
    open,
    digest,
    state: digest === null ? 'nothing-to-tell' : 'claimed',
    until: digest === null ? null : now.add(lease),
  };
  const version = await (found === null ? store.create(key, record) : store.replace(key, record, found.version));
  if (version === null) return 'busy';
  if (digest === null) return 'nothing-to-tell';
  try {
    await publish(digest);
  } catch (error) {
    // If this fails too, the claim runs out by itself; what counts is the failure that came first.
    await store.replace(key, { ...record, until: null }, version).catch(() => undefined);
    throw error;
  }
  await store.replace(key, { ...record, state: 'told', until: null }, version);
  return 'told';
}

function isHeld({ until }: ReminderRecord, now: Temporal.Instant): boolean {
  return until !== null && Temporal.Instant.compare(now, until) < 0;
}

type Decided = Pick<ReminderRecord, 'open'> & { readonly digest: Digest | null };

/** What an earlier start on the day had decided to send: the same mail again, which the queue knows for the same. */
function decidedIn(record: ReminderRecord | null): Decided | null {
  return record?.digest === undefined ? null : { open: record.open, digest: record.digest };
}

async function decide(store: Store, today: Temporal.PlainDate, links: Links | null): Promise<Decided> {
  const [told, last] = await Promise.all([
    deadlinesDue(store, { from: today, to: null }),
    lastEndedBefore(store, today),
  ]);
  return { open: openOn(told, today), digest: digestOf(remindersOn(told, today, last), today, links) };
}

/** The last digest before a day that was sent, or had nothing to say; null: there was none. */
async function lastEndedBefore(store: Store, today: Temporal.PlainDate): Promise<ReminderRecord | null> {
  const keys: string[] = [];
  for await (const key of store.list(folder)) if (key < keyOf(today)) keys.push(key);
  for (const key of keys.reverse()) {
    const found = await readRecord(store, key, reminderRecord);
    if (found !== null && found.record.state !== 'claimed') return found.record;
  }
  return null;
}
