import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../terms/days/dates.ts';
import type { Count, Wording } from '../prose/wording.ts';

const laterOf = /\blater of:?\b[^;]{0,80}$/;
const andCount =
  /^[^;.@]{0,80}\b(?:and|or)\b[^;.@]{0,60}@[NO](\d+)@(?=[^;.@]{0,30}\b(?:after|following)\b)(?!.{0,200}@D)/;
const ifLater =
  /^,? (?:and|or),? if (?:it is )?later,? [^;.@]{0,60}@[NO](\d+)@(?=[^;.@]{0,30}\b(?:after|following)\b)(?!.{0,200}@D)/;
const countFirst =
  /\blater of\b[^;@]{0,20}@[NO](\d+)@ (?:after|following)\b[^;@]{0,120}\b(?:and|or) (?:[^;@]{0,40} )?$/;

/** Days by which what a count starts from may lie behind the day of the filing, as when it is announced soon after. */
const SOON = 3;

/**
 * "The later of July 24 and the tenth day after this announcement": whether the count, which is told by no day of its own, may
 * be the later one. It starts from an announcement, of which the filing itself is the last that is known of.
 */
export function countMayBeLater(
  wording: Wording,
  at: { readonly start: number; readonly end: number },
  date: Temporal.PlainDate,
  reference: Temporal.PlainDate | null,
): boolean {
  if (!wording.text.includes('later')) return false;
  const left = wording.text.slice(Math.max(0, at.start - 200), at.start);
  const right = wording.text.slice(at.end, at.end + 400);
  const [, index] =
    (laterOf.test(left) ? andCount.exec(right) : null) ?? ifLater.exec(right) ?? countFirst.exec(left) ?? [];
  const count = index === undefined ? undefined : wording.counts[Number(index)];
  if (count === undefined) return false;
  return reference === null || daysBetween(reference, date) < lengthOf(count) + SOON;
}

/** About so many days. */
const lengths: Readonly<Partial<Record<Count['unit'], number>>> = { business: 1.5, trading: 1.5, week: 7, month: 31 };

function lengthOf({ value, unit }: Count): number {
  return value * (lengths[unit] ?? 1);
}
