import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Links } from '../alerts/links.ts';
import type { Store } from '../records/store.ts';
import { newYorksDate } from '../watch/new-york.ts';
import { linkKeyMadeIn } from './link-key.ts';
import { pathOf, type View } from './signed-link.ts';

/** Where the viewer answers, and how many days a link is good. */
export interface Viewer {
  readonly address: string;
  readonly days: number;
}

/** How the environment of a function names the viewer; both or none. */
export const viewerEnvironment = {
  VIEWER_URL: z.url().optional(),
  LINK_DAYS: z.coerce.number().int().positive().optional(),
};

/** The viewer that the environment names; null when it names none. */
export function viewerIn({
  VIEWER_URL,
  LINK_DAYS,
}: {
  readonly VIEWER_URL?: string | undefined;
  readonly LINK_DAYS?: number | undefined;
}): Viewer | null {
  return VIEWER_URL === undefined || LINK_DAYS === undefined ? null : { address: VIEWER_URL, days: LINK_DAYS };
}

/** Makes the links that a mail carries: to a filing by its id, or to all open deadlines. */
export type LinkMaker = (id: string | 'all') => Promise<Links | null>;

/** Makes links that are good from today on; none, rather than no mail, where the key cannot be had. */
export function linkMaker(store: Store, { address, days }: Viewer, now: () => Temporal.Instant): LinkMaker {
  const keyOf = linkKeyMadeIn(store, now);
  return async (id) => {
    const key = await keyOf().catch(() => null);
    if (key === null) return null;
    const until = newYorksDate(now()).add({ days });
    const link = (view: View) => `${address.replace(/\/$/, '')}${pathOf({ view, id, until }, key)}`;
    return id === 'all'
      ? { page: link('table'), calendar: link('feed'), until }
      : { page: link('page'), calendar: link('calendar'), until };
  };
}
