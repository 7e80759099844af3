import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type Digest, digestOf } from '../alerts/digest/digest.ts';
import { type LastDigest, openOn, remindersOn } from '../alerts/digest/reminders.ts';
import { deadlinesDue } from '../records/deadlines-due.ts';
import { instant, list, plainDate } from '../records/json/codecs.ts';
import { readRecord, type Store } from '../records/store.ts';
import { newYorksDate } from './new-york.ts';

/** The digest of one day: what was open then, and whether people were told. */
const reminderRecord = z.object({
  day: plainDate,
  open: list(z.string()),
  /** `claimed`: somebody is at it, until then. */
  state: z.enum(['claimed', 'told', 'nothing-to-tell']),
  until: instant.nullable(),
});
type ReminderRecord = z.output<typeof reminderRecord>;

const folder = 'reminders/';
const keyOf = (day: Temporal.PlainDate) => `${folder}${day}.json`;
/** Longer than it takes to make and send a digest. */
const lease = Temporal.Duration.from({ minutes: 3 });

export type Reminded = 'told' | 'nothing-to-tell' | 'told-before' | 'busy';

/**
 * Sends the digest of New York's day, once: a second start on the same day finds it sent, one at the same time finds it
 * claimed, and after a crash the claim runs out and the next start sends it.
 */
export async function remind(
  store: Store,
  publish: (digest: Digest) => Promise<void>,
  now: Temporal.Instant,
): Promise<Reminded> {
  const today = newYorksDate(now);
  const told = await deadlinesDue(store, { from: today, to: null });
  const claim: ReminderRecord = { day: today, open: openOn(told, today), state: 'claimed', until: now.add(lease) };
  const key = keyOf(today);
  let version = await store.create(key, claim);
  if (version === null) {
    const found = await readRecord(store, key, reminderRecord);
    if (found === null) return 'busy';
    if (found.record.state !== 'claimed') return 'told-before';
    if (found.record.until !== null && Temporal.Instant.compare(now, found.record.until) < 0) return 'busy';
    version = await store.replace(key, claim, found.version);
    if (version === null) return 'busy';
  }
  const digest = digestOf(remindersOn(told, today, await lastBefore(store, today)), today);
  if (digest !== null) await publish(digest);
  const state = digest === null ? 'nothing-to-tell' : 'told';
  await store.replace(key, { ...claim, state, until: null }, version);
  return state;
}

/** The last digest before a day; null: there was none. */
async function lastBefore(store: Store, today: Temporal.PlainDate): Promise<LastDigest | null> {
  let last: string | null = null;
  for await (const key of store.list(folder)) if (key < keyOf(today)) last = key;
  const found = last === null ? null : await readRecord(store, last, reminderRecord);
  return found?.record ?? null;
}
