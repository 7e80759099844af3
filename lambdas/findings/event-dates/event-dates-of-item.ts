import type { Temporal } from 'temporal-polyfill';
import type { Filing, Item } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { disclosedSentences } from '../disclosures/disclosed-sentences.ts';
import { wordingOf } from '../prose/wording.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { type EventKind, eventKinds } from './event-kinds.ts';

/** A day that an item of a Form 8-K gives to an event, and the sentence that does. */
export interface EventDate {
  /** What happened: "the signing". */
  readonly event: string;
  readonly date: Temporal.PlainDate;
  /** "On or about". */
  readonly approximate: boolean;
  readonly evidence: readonly Evidence[];
}

/** Sentences of an item that are read; the day stands at its beginning. */
const MOST_SENTENCES = 80;

/** A sentence that tells again what was reported before; "completed its previously announced sale" tells what is new. */
const toldBefore =
  /(?<!\b(?:completed|consummated|closed|terminated) (?:its|the|their|our) )\bpreviously (?:disclosed|announced|reported|filed)\b/;
/** Between the day and what was done, or the other way round: the day is then that of something else. */
const anotherDay =
  /\b(?:effective|until|through|by|expir\w*|schedul\w*|to be|will|would|retire|resign|leave|step down|vest\w*|matur\w*|commencing|beginning|ending|ended|dated|as of|announced that|previously(?! announced)|not|described|filed with|proxy statement|record date|of record)\b/;

/**
 * The days that the text of an item gives to the events for which the item is there, in the order of the text; the
 * same day twice is once. In "On May 6, 2025, Alder Corp. entered into a lease, effective June 1" it is May 6.
 */
export function eventDatesOf(filing: Filing, item: Item): readonly EventDate[] {
  const kinds = eventKinds.filter(({ items }) => items.includes(item.number));
  const document = filing.documents.find(({ number }) => number === item.document);
  if (kinds.length === 0 || document === undefined) return [];
  const reference = filing.reportDate ?? filing.filedOn;
  const found = new Map<string, EventDate>();
  let read = 0;
  for (const { text, evidence } of disclosedSentences(document, item)) {
    if (++read > MOST_SENTENCES) break;
    const wording = wordingOf(text);
    if (wording.dates.length === 0 || toldBefore.test(wording.text)) continue;
    const dates = resolvedDates(wording.dates, reference);
    for (const kind of kinds) {
      for (const { index, approximate } of datedBy(kind, wording.text)) {
        const date = dates[index]?.date;
        if (date === undefined || found.has(date.toString())) continue;
        found.set(date.toString(), { event: kind.event, date, approximate, evidence: [evidence()] });
      }
    }
  }
  return [...found.values()];
}

/** Sentences at the beginning of an item in which its news stands. */
const FIRST_SENTENCES = 3;

/** The days on which the first sentences of an item say that anything was: "On May 6, 2025, Alder Corp. announced ...". */
export function daysNamedFirst(filing: Filing, item: Item): readonly EventDate[] {
  const document = filing.documents.find(({ number }) => number === item.document);
  if (document === undefined) return [];
  const found: EventDate[] = [];
  let read = 0;
  for (const { text, evidence } of disclosedSentences(document, item)) {
    if (++read > FIRST_SENTENCES) break;
    const wording = wordingOf(text);
    if (toldBefore.test(wording.text)) continue;
    for (const [, about, index] of wording.text.matchAll(onDay)) {
      const date = wording.dates[Number(index)]?.date;
      if (date != null)
        found.push({ event: 'the day named first', date, approximate: !!about, evidence: [evidence()] });
    }
  }
  return found;
}

interface Dated {
  /** Which date of the sentence. */
  readonly index: number;
  readonly approximate: boolean;
}

const onDay = /\bon (or about )?@D(\d+)@/g;
const onDayOrHeld = /(?:\bon (or about )?|(?<=\bheld ))@D(\d+)@/g;
const dayThen = /\bon (or about )?@D(\d+)@(?: \([^()]{0,80}\))?((?:[^@;]|@[ASG]\d+@){0,320})/g;
/** The limb in front of a day, over one meeting or count at most. */
const limbBefore = /[^@;]{0,140}(?:@[^D]\d+@[^@;]{0,80})?$/;
const LONGEST_LIMB = 240;

/** The dates of a sentence on which something of the kind was done: "on May 6 ... signed", "signed ... on May 6". */
function datedBy({ did, named }: EventKind, text: string): readonly Dated[] {
  const found: Dated[] = [];
  for (const [, about, index, behind = ''] of text.matchAll(dayThen)) {
    const at = did.exec(behind)?.index ?? -1;
    if (at >= 0 && !anotherDay.test(behind.slice(0, at))) found.push({ index: Number(index), approximate: !!about });
  }
  if (found.length > 0) return found;
  let from = 0;
  for (const { 0: day, 1: about, 2: index, index: at } of text.matchAll(onDayOrHeld)) {
    const [before = ''] = limbBefore.exec(text.slice(Math.max(from, at - LONGEST_LIMB), at)) ?? [];
    from = at + day.length;
    const end = endOfLast(did, before);
    if ((end >= 0 && !anotherDay.test(before.slice(end))) || named?.test(before) === true)
      found.push({ index: Number(index), approximate: !!about });
  }
  return found;
}

/** Where the last thing done ends; -1 when nothing is. */
function endOfLast(did: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(new RegExp(did, 'g'))) end = match.index + match[0].length;
  return end;
}
