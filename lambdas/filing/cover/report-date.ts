import type { Temporal } from 'temporal-polyfill';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { type DateMention, datesIn } from '../prose-dates.ts';

const label = /dates?\s{1,8}of\s{1,8}(?:the\s{1,4})?(?:report|earliest\s{1,8}(?:reported\s{1,4})?event)/gi;
/** How far from the labels the date may stand. */
const BEFORE = 160;
const AFTER = 260;

interface DatedPlace {
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
}

/**
 * The date of report of a Form 8-K: of the earliest event reported where two dates are given ("March 5, 2004 (March 3,
 * 2004)"). The date may stand below its label or above it.
 */
export function reportDateOf(cover: string): Temporal.PlainDate | null {
  const labels = [...matchesIn(cover, label)];
  const first = labels[0]?.index;
  const last = labels.at(-1)?.index;
  if (first === undefined || last === undefined) return null;
  const dates = datesBetween(cover, Math.max(0, first - BEFORE), last + AFTER);
  const above = dates.findLast((d) => d.start < first);
  const below = dates.filter((d) => d.start > first);
  const ofEvent = labels.find((l) => /earliest/i.test(l[0]))?.index;
  const chosen = (ofEvent !== undefined && below.find((d) => d.start > ofEvent)) || below[0];
  if (!chosen) return above?.date ?? null;
  if (above && standsAlone(cover, above.end, first) && isOfNextParagraph(cover, last, chosen.start)) return above.date;
  return (dateInBrackets(cover, chosen, below) ?? chosen).date;
}

function datesBetween(text: string, start: number, end: number): DatedPlace[] {
  return datesIn(text.slice(start, end)).flatMap((mention: DateMention) =>
    mention.date ? [{ start: start + mention.start, end: start + mention.end, date: mention.date }] : [],
  );
}

/** Nothing but white space and rules lies between a date and the label below it. */
function standsAlone(text: string, start: number, end: number): boolean {
  return /^[\s(_-]*$/.test(text.slice(start, end));
}

/** Between a label, brackets apart, and a date below it an empty line lies: the date belongs to something else. */
function isOfNextParagraph(text: string, label: number, date: number): boolean {
  const between = text.slice(label, date).replace(/\([^)]{0,80}\)/g, '');
  return between.trim().slice(0, 200).includes('\n\n');
}

/** "March 5, 2004 (March 3, 2004)": the earliest event's date stands in the brackets. */
function dateInBrackets(text: string, chosen: DatedPlace, dates: readonly DatedPlace[]): DatedPlace | undefined {
  if (!/^\s{0,4}\(\s{0,3}[A-Z]/.test(text.slice(chosen.end, chosen.end + 8))) return undefined;
  return dates.find((d) => d.start > chosen.start && d.start - chosen.end < 12);
}
