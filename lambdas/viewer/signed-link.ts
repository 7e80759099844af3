import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/** What a link opens: a filing as a page or as a calendar file; all open deadlines as a table or as a calendar. */
export const views = ['page', 'calendar', 'table', 'feed'] as const;
export type View = (typeof views)[number];

/** What a link gives sight of. */
export interface Sight {
  readonly view: View;
  /** The filing's id; "all" for the deadlines of all registrants. */
  readonly id: string;
  /** The last day, New York's, on which the link is good. */
  readonly until: Temporal.PlainDate;
}

/**
 * The path of a link that nobody can make or change who has not the key: "/page/0001104659-24-081501/2027-03-05/Zm9v...".
 * @example pathOf({ view: 'table', id: 'all', until: Temporal.PlainDate.from('2027-03-05') }, key)
 */
export function pathOf(sight: Sight, key: Uint8Array): string {
  const { view, id, until } = sight;
  return `/${view}/${encodeURIComponent(id)}/${until}/${signatureOf(sight, key).toString('base64url')}`;
}

/** What a path gives sight of; null for one that was not made with the key, or was changed since. Its day is not looked at. */
export function sightOf(path: string, key: Uint8Array): Sight | null {
  const claimed = partsOf(path);
  if (claimed === null) return null;
  const { sight, signature } = claimed;
  const right = signatureOf(sight, key);
  return signature.length === right.length && timingSafeEqual(signature, right) ? sight : null;
}

const shape = /^\/([a-z]{1,10})\/([\w.%-]{1,120})\/(\d{4}-\d{2}-\d{2})\/([\w-]{43})$/;

function partsOf(path: string): { readonly sight: Sight; readonly signature: Buffer } | null {
  const [, name = '', id = '', day = '', signature = ''] = shape.exec(path) ?? [];
  const view = views.find((one) => one === name);
  if (view === undefined) return null;
  try {
    const sight = { view, id: decodeURIComponent(id), until: Temporal.PlainDate.from(day) };
    return { sight, signature: Buffer.from(signature, 'base64url') };
  } catch {
    return null;
  }
}

function signatureOf({ view, id, until }: Sight, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update([view, id, until].join('\n')).digest();
}
