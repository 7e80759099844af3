import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { readRecord, type Store } from '../records/store.ts';

/**
 * The key that links are signed with. It lies among the records, which are all that it opens: whoever may read it may
 * read them anyway. So it stands in no template and no environment, and a person who takes it away voids every link.
 */
export const linkKeyAt = 'links/key.json';

const linkKey = z.object({ key: z.base64url().length(43) });

/** For so long a key is taken for the one that is there. */
const keptForMs = 5 * 60 * 1000;

/** The key as it lies there; null when there is none. Asked for anew every few minutes. */
export function linkKeyIn(store: Store, now: () => Temporal.Instant): () => Promise<Uint8Array | null> {
  return kept(now, async () => keyOf(await readRecord(store, linkKeyAt, linkKey)));
}

/** The same, made where there is none. */
export function linkKeyMadeIn(store: Store, now: () => Temporal.Instant): () => Promise<Uint8Array | null> {
  return kept(now, async () => {
    const found = await readRecord(store, linkKeyAt, linkKey);
    if (found !== null) return keyOf(found);
    const made = { key: randomBytes(32).toString('base64url') };
    const isMade = (await store.create(linkKeyAt, made)) !== null;
    // Somebody else was faster.
    return isMade ? keyOf({ record: made }) : keyOf(await readRecord(store, linkKeyAt, linkKey));
  });
}

function keyOf(found: { readonly record: z.output<typeof linkKey> } | null): Uint8Array | null {
  return found === null ? null : Buffer.from(found.record.key, 'base64url');
}

/** What is asked for once in a while; that it failed, or that nothing is there, is not kept. */
function kept(now: () => Temporal.Instant, ask: () => Promise<Uint8Array | null>): () => Promise<Uint8Array | null> {
  let held: { readonly answer: Promise<Uint8Array | null>; readonly until: number } | null = null;
  return () => {
    const at = now().epochMilliseconds;
    if (held === null || at >= held.until) {
      const answer = ask();
      held = { answer, until: at + keptForMs };
      const forget = () => {
        held = null;
      };
      answer.then((key) => key ?? forget(), forget);
    }
    return held.answer;
  };
}
