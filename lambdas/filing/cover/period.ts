import type { Temporal } from 'temporal-polyfill';
import { datesIn } from '../prose-dates.ts';

const label =
  /(?:quarterly\s{1,4}period|quarter|fiscal\s{1,4}year|transition\s{1,4}period|year|period)\s{1,4}ended:?\s{1,20}/i;
const filingDateLabel = /(?:^|\n)[ \t]{0,20}Date Filing[ \t:]{1,8}([^\n]{6,30})/;

/** The day on which the period of a periodic report ends. */
export function periodOf(cover: string): Temporal.PlainDate | null {
  const at = label.exec(cover)?.index;
  return at === undefined ? null : firstDateIn(cover.slice(at, at + 200));
}

/** The date of filing, which only data vendors print, above the document. */
export function filingDateOf(cover: string): Temporal.PlainDate | null {
  const printed = filingDateLabel.exec(cover.slice(0, 600))?.[1];
  return printed === undefined ? null : firstDateIn(printed);
}

/** The first whole date in a text. */
export function firstDateIn(text: string): Temporal.PlainDate | null {
  return datesIn(text).find((d) => d.date)?.date ?? null;
}
