import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import type { Reminders } from './reminders.ts';

/**
 * A digest as JSON: `{"schemaVersion":1,"kind":"digest","day":"2004-03-02","due":[...],"gone":[...],"added":[...]}`. A
 * deadline is `{id, registrant, meeting, rule, subject, title, actor, opens, due, uncertain}`; one that is gone is
 * `{was, now}`, `now` being null when nothing on record took its place.
 */
export function forMachines({ due, gone, added }: Reminders, day: Temporal.PlainDate): string {
  return JSON.stringify({
    schemaVersion: 1,
    kind: 'digest',
    day,
    due: due.map(inShort),
    gone: gone.map(({ was, now }) => ({ was: inShort(was), now: now === null ? null : inShort(now) })),
    added: added.map(inShort),
  });
}

function inShort({ id, registrant, meeting, rule, subject, title, actor, opens, due, uncertain }: ToldDeadline) {
  return { id, registrant, meeting, rule, subject, title, actor, opens, due, uncertain };
}
