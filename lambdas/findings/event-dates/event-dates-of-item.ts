import type { Temporal } from 'temporal-polyfill';
import type { FiledDocument, Filing, Item } from '../../filing/filing.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { once } from '../../terms/once.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { disclosedSentences } from '../disclosures/disclosed-sentences.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { decided } from '../reading/decisions.ts';
import { type DefinedDays, definedDays, withDefinedDays } from './defined-days.ts';
import { type EventKind, eventKinds } from './event-kinds.ts';
import { otherItems, type PartReferredTo, partsReferredTo } from './parts-referred-to.ts';

/** A day that an item of a Form 8-K gives to an event, and the sentence that does. */
export interface EventDate {
  /** What happened: "the signing". */
  readonly event: string;
  readonly date: Temporal.PlainDate;
  /** "On or about". */
  readonly approximate: boolean;
  readonly evidence: readonly Evidence[];
  /** Where it stands when the item refers to it: "Item 1.01"; absent where the item itself says it. */
  readonly givenIn?: string;
}

/** Sentences of an item that are read; the day stands at its beginning. */
const MOST_SENTENCES = 80;

/** A sentence that tells again what was reported before; "completed its previously announced sale" tells what is new. */
const toldBefore =
  /(?<!\b(?:completed|consummated|closed|terminated) (?:its|the|their|our) )\bpreviously (?:disclosed|announced|reported|filed)\b/;
/** Between the day and what was done, or the other way round: the day is then that of something else. */
const anotherDay = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'effective',
      'until',
      'through',
      'by',
      'expir\\w*',
      'schedul\\w*',
      'to be',
      'will',
      'would',
      'retire',
      'resign',
      'leave',
      'step down',
      'vest\\w*',
      'matur\\w*',
      'commencing',
      'beginning',
      'ending',
      'ended',
      'dated',
      'as of',
      'announced that',
      'previously(?! announced)',
      'not',
      'described',
      'filed with',
      'proxy statement',
      'record date',
      'of record',
    ),
    '\\b',
  ),
);

/**
 * The days that the text of an item gives to the events for which the item is there, in the order of the text; the
 * same day twice is once. In "On May 6, 2025, Alder Corp. entered into a lease, effective June 1" it is May 6. What an
 * item incorporates from another, or from the note before the items, it says too.
 */
export function eventDatesOf(filing: Filing, item: Item): readonly EventDate[] {
  const kinds = eventKinds.filter(({ items }) => items.includes(item.number));
  const document = filing.documents.find(({ number }) => number === item.document);
  if (kinds.length === 0 || document === undefined) return [];
  const reference = filing.reportDate ?? filing.filedOn;
  const own = datesIn(document, item, { kinds, reference, defined: new Map() });
  if (own.length > 0) return own;
  const reading = { kinds, reference, defined: definedDays(filing, document) };
  const byName = reading.defined.size === 0 ? [] : datesIn(document, item, reading);
  if (byName.length > 0) return byName;
  const inParts = (parts: readonly PartReferredTo[]) =>
    parts.flatMap((part) => datesIn(document, part, reading).map((event) => ({ ...event, givenIn: part.name })));
  const referred = inParts(partsReferredTo(filing, document, item));
  const answering = answeredBy[item.number];
  if (referred.length > 0 || answering === undefined) return referred;
  const elsewhere = inParts(otherItems(filing, document, item).filter(({ number }) => answering(number)));
  return elsewhere.every(({ date }) => elsewhere[0]?.date.equals(date)) ? elsewhere.slice(0, 1) : [];
}

/** Items whose event another item may date without being referred to; several days of others are nobody's. */
const answeredBy: Readonly<Record<string, ((number: string) => boolean) | undefined>> = {
  // "At the Annual Meeting, the stockholders elected ...": another item says when it was.
  '5.07': () => true,
  // What modifies the holders' rights is an amendment of the charter or the bylaws, when one is reported beside it.
  '3.03': (number) => number === '5.03',
};

interface Reading {
  readonly kinds: readonly EventKind[];
  /** The day near which a day without a year lies. */
  readonly reference: Temporal.PlainDate | null;
  readonly defined: DefinedDays;
}

/** The days that a part of a document gives to events of the kinds. */
function datesIn(document: FiledDocument, part: Part, { kinds, reference, defined }: Reading): readonly EventDate[] {
  const found = new Map<string, EventDate>();
  let read = 0;
  for (const { evidence, wording: said } of disclosedSentences(document, part)) {
    if (++read > MOST_SENTENCES) break;
    const wording = said();
    if (wording.dates.length === 0 && defined.size === 0) continue;
    if (toldBefore.test(wording.text)) continue;
    const dates = resolvedDates(wording.dates, reference).map((resolved) => resolved?.date ?? null);
    const days = daysWithWords(withDefinedDays(wording.text, defined, dates));
    for (const kind of kinds) {
      for (const { index, approximate, isOfEffect } of datedBy(kind, days)) {
        const date = dates[index];
        if (date == null || found.has(date.toString())) continue;
        if (isOfEffect && reference?.equals(date) !== true) continue;
        decided(kind, wording, index);
        found.set(date.toString(), { event: kind.event, date, approximate, evidence: [evidence()] });
      }
    }
  }
  return [...found.values()];
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Sentences at the beginning of an item in which its news stands. */
const FIRST_SENTENCES = 3;

/** The days on which the first sentences of an item say that anything was: "On May 6, 2025, Alder Corp. announced ...". */
export function daysNamedFirst(filing: Filing, item: Item): readonly EventDate[] {
  const document = filing.documents.find(({ number }) => number === item.document);
  if (document === undefined) return [];
  const found: EventDate[] = [];
  let read = 0;
  for (const { evidence, wording: said } of disclosedSentences(document, item)) {
    if (++read > FIRST_SENTENCES) break;
    const wording = said();
    if (wording.dates.length === 0 || toldBefore.test(wording.text)) continue;
    for (const [, about, index] of matchesIn(wording.text, onDay)) {
      const date = wording.dates[Number(index)]?.date;
      if (date != null)
        found.push({ event: 'the day named first', date, approximate: !!about, evidence: [evidence()] });
    }
  }
  return found;
}

/** A day of a sentence, and the words beside it that may tell of what it is the day. */
interface DayWithWords {
  /** Which date of the sentence. */
  readonly index: number;
  readonly approximate: boolean;
  /** "Effective May 6, the board appointed ...": the day of the event only where the cover says so too. */
  readonly isOfEffect: boolean;
  readonly words: string;
}

/** The days of a sentence, read once for all kinds of events. */
interface DaysWithWords {
  /** Each with the words behind it: "on May 6 ... signed". */
  readonly behind: readonly DayWithWords[];
  /** Each with the words in front of it: "signed ... on May 6". */
  readonly before: () => readonly DayWithWords[];
}

const onDay = /\bon (or about )?@D(\d+)@/g;
const onDayOrHeld = new RegExp(
  inTurn(
    oneOf(
      '\\bon (or about )?',
      '(?<=\\b(?:held|(?:became effective|took effect)(?: as of)?) )',
      '(?<!\\bbecame )\\b(effective (?:as of |on |upon )?)',
    ),
    '@D(\\d+)@',
  ),
  'g',
);
const dayThen =
  /(?:\bon|^(?:\([a-z]\) )?(effective)(?: as of| on| upon)?) (or about )?@D(\d+)@(?: \([^()]{0,80}\))?((?:[^@;]|@[ASG]\d+@){0,320})/g;
/** The limb in front of a day, over one meeting or count at most; read backwards, as the day is where it ends. */
const limbBefore = /$(?<=([^@;]{0,140}(?:@[^D]\d+@[^@;]{0,80})?))/;
const LONGEST_LIMB = 240;

/** "As described above," between the day and what was done. */
const pointer = new RegExp(
  inTurn(
    ',? ?\\bas (?:further |more fully )?(?:described|discussed|defined|noted|set forth|reported|disclosed) ',
    oneOf(
      'above',
      'below',
      'elsewhere',
      'herein',
      'in (?:this report|item \\d\\.\\d\\d|the [a-z]+ note)(?: (?:above|below|of this report))?',
    ),
    ',?',
  ),
  'g',
);

/** The day of a document or of a meeting that is told by the way, behind the day of the sentence. */
const dayByTheWay = /\b(dated(?: as of)?|held(?: on)?) @D\d+@/g;

function daysWithWords(sentence: string): DaysWithWords {
  const first = sentence.search(/\bon (?:or about )?@D/);
  const text = sentence
    .replace(pointer, '')
    .replace(dayByTheWay, (whole, what: string, at: number) => (first >= 0 && first < at ? `${what} then` : whole));
  const behind = [...matchesIn(text, dayThen)].map(([, effect, about, index, words = '']) =>
    dayWith(words, index, about, effect),
  );
  return { behind, before: once(() => daysWithWordsBefore(text)) };
}

function daysWithWordsBefore(text: string): readonly DayWithWords[] {
  let from = 0;
  return [...matchesIn(text, onDayOrHeld)].map(({ 0: day, 1: about, 2: effect, 3: index, index: at }) => {
    const [, words = ''] = limbBefore.exec(text.slice(Math.max(from, at - LONGEST_LIMB), at)) ?? [];
    from = at + day.length;
    return dayWith(words, index, about, effect);
  });
}

function dayWith(words: string, index?: string, about?: string, effect?: string): DayWithWords {
  return { index: Number(index), approximate: !!about, isOfEffect: effect !== undefined, words };
}

/** The days on which something of the kind was done: what was done stands behind the day, else in front of it. */
function datedBy({ did, named }: EventKind, { behind, before }: DaysWithWords): readonly DayWithWords[] {
  const found = behind.filter(({ words }) => {
    const at = did.exec(words)?.index ?? -1;
    return at >= 0 && !anotherDay.test(words.slice(0, at));
  });
  if (found.length > 0) return found;
  return before().filter(({ words }) => {
    const end = endOfLast(did, words);
    return (end >= 0 && !anotherDay.test(words.slice(end))) || named?.test(words) === true;
  });
}

/** Where the last thing done ends; -1 when nothing is. */
function endOfLast(did: RegExp, text: string): number {
  let end = -1;
  for (const match of matchesIn(text, everywhere(did))) end = match.index + match[0].length;
  return end;
}

const patternsOfAll = new WeakMap<RegExp, RegExp>();

/** The pattern of a row of the table for all its matches, made once. */
function everywhere(did: RegExp): RegExp {
  const pattern = patternsOfAll.get(did) ?? new RegExp(did, 'g');
  patternsOfAll.set(did, pattern);
  return pattern;
}
