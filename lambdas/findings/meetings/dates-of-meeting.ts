import type { Temporal } from 'temporal-polyfill';
import { daysBetween, earliestFirst, isBefore, latestFirst, liesBefore } from '../../terms/days/dates.ts';
import {
  LONGEST_ADJOURNMENT,
  NAMED_AS_THE_LAST,
  ONE_MEETING_WHILE_PUT_OFF,
  USUALLY_AFTER_THE_LAST,
} from '../../terms/days/distances.ts';
import { inFull } from '../../terms/source.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { datelineIn } from '../prose/dateline.ts';
import type { Telling, ToldDate } from './date-candidates.ts';
import { daysTold, firstOrder, isGoingOn, isLedTo, LATEST_TELLING, type MeetingDay } from './meeting-days.ts';
import type { MeetingType, Place } from './meeting-sentences.ts';

/** What a filing tells of its meetings of one kind. */
export interface Matter {
  readonly type: MeetingType;
  readonly told: readonly ToldDate[];
  /** The sentences about this kind of meeting, in order. */
  readonly places: readonly Place[];
  /** The days on which such meetings were held. */
  readonly held: readonly MeetingDay[];
  readonly telling: Telling;
}

/** A day that was settled on, with the words that tell it; null when it follows from the others. */
export interface Settled {
  readonly date: Temporal.PlainDate;
  readonly told: ToldDate | null;
}

/**
 * The prior year's meeting: the last of the days named as such that lies far enough before this one. A company that
 * skipped a year or moved its fiscal year says so; a day on which some meeting was held must be about a year before, or
 * the meeting be named by that year ("the 2023 meeting took place on December 14, 2023").
 */
export function priorYearsMeeting(date: Temporal.PlainDate, { type, told, held, telling }: Matter): Settled | null {
  if (type !== 'annual') return null;
  const [least, most] = telling.isProxy ? USUALLY_AFTER_THE_LAST : NAMED_AS_THE_LAST;
  const [named] = told.filter((t) => t.role === 'prior' && liesBefore(t.date, date, least, most)).sort(latestFirst);
  if (named) return { date: named.date, told: named };
  const isAYearBefore = (day: MeetingDay) =>
    liesBefore(day.date, date, ...USUALLY_AFTER_THE_LAST) ||
    (day.date.year === date.year - 1 && isNamedByItsYear(day) && liesBefore(day.date, date, least, most));
  const [day] = held.filter(isAYearBefore).sort(latestFirst);
  return day ? { date: day.date, told: day.told[0] ?? null } : null;
}

/** "The 2023 meeting took place on December 14, 2023." */
function isNamedByItsYear({ date, told }: MeetingDay): boolean {
  return told.some(({ place: { wording } }) => wording.meetings.some((m) => m.year === date.year));
}

const yearWithoutMeeting =
  /\b(?:no|not)\b[^;.]{0,80}\b(?:in|for|during) (?:calendar |fiscal )?(?:year )?((?:19|20)\d\d)\b/;

/** Whether a sentence says that none was held the year before; "in calendar year 2010" is none of a meeting of 2012. */
export function saysNoMeetingBefore(date: Temporal.PlainDate, around: readonly Place[]): boolean {
  return around.some(({ status, wording }) => {
    const [, year] = yearWithoutMeeting.exec(wording.text) ?? [];
    return status.noPriorMeeting && (year === undefined || Number(year) >= date.year - 1);
  });
}

/** The day for which the meeting was last called before; of several, the latest. */
export function previouslyScheduled(
  day: MeetingDay,
  days: readonly MeetingDay[],
  departs: boolean,
  prior: Temporal.PlainDate | null,
  { told, held }: Matter,
): Settled | null {
  const isPrior = (date: Temporal.PlainDate) => prior?.equals(date) || prior?.add({ years: 1 }).equals(date);
  const named = told.filter(
    (t) =>
      t.role === 'previous' &&
      !t.date.equals(day.date) &&
      !isPrior(t.date) &&
      Math.abs(daysBetween(t.date, day.date)) < ONE_MEETING_WHILE_PUT_OFF,
  );
  // A meeting that is adjourned again was opened on the day to which it had been adjourned.
  const adjournedTo = daysTold(told.filter(({ role, past }) => role === 'meeting' && !past)).filter(isGoingOn);
  const heldBefore = [...held.filter(isLedTo), ...(isGoingOn(day) ? adjournedTo : [])].filter((d) =>
    liesBefore(d.date, day.date, 1, LONGEST_ADJOURNMENT),
  );
  const others = departs ? [...days.filter((d) => d !== day && (named.length === 0 || isLedTo(d))), ...heldBefore] : [];
  const candidates: Settled[] = [
    ...named.map((t) => ({ date: t.date, told: t })),
    ...others.map((d) => ({ date: d.date, told: d.told[0] ?? null })),
  ];
  return candidates.sort(latestFirst)[0] ?? null;
}

/** The day on which an adjourned meeting was opened; "today's meeting" is that of the day on which it is told. */
export function openedOn(day: MeetingDay, around: readonly Place[], matter: Matter): Settled | null {
  const adjourned = around.filter((p) => p.status.adjourned);
  if (adjourned.length === 0) return null;
  const [opened] = matter.held.filter((d) => liesBefore(d.date, day.date, 0, LONGEST_ADJOURNMENT)).sort(latestFirst);
  if (opened) return { date: opened.date, told: opened.told[0] ?? null };
  if (adjourned.some((p) => openedOnADay.test(p.wording.text))) return null;
  const eve = adjourned.find((p) => heldYesterday.test(p.wording.text));
  const place = eve ?? adjourned.find((p) => today.test(p.sentence.text.toLowerCase()));
  const told = place ? dayOfTelling(place, matter) : null;
  const date = eve && told ? told.subtract({ days: 1 }) : told;
  return date && isBefore(date, day.date) ? { date, told: null } : null;
}

const openedOnADay =
  /\b(?:convened|opened|called to order)\b[^;@]{0,60}\bon (?:[a-z]+, )?@D|@[ASG]\d+@,? (?:originally |first |duly )?held on (?:[a-z]+, )?@D/;
const heldYesterday = /@[ASG]\d+@,? (?:which was )?(?:held|convened|opened|(?:was )?adjourned) yesterday\b/;
const today = /\b(?:today|this (?:morning|afternoon|evening))\b/;
const calledForToday = new RegExp(
  inTurn(
    oneOf('\\b(?:be|been) (?:held|convened)', '\\b(?:scheduled|called|planned|set)', '@[ASG]\\d+@ from'),
    `(?: for)?(?: earlier| later)? (?:${today.source})`,
  ),
);

/** The day on which it is told, for a meeting that was to be held "today". */
export function scheduledToday(day: MeetingDay, around: readonly Place[], matter: Matter): Settled | null {
  const departs = around.some(({ status }) => status.postponed || status.adjourned || status.changed);
  const place = around.find((p) => calledForToday.test(p.wording.text));
  const date = departs && place ? dayOfTelling(place, matter) : null;
  return date && !date.equals(day.date) ? { date, told: null } : null;
}

/** The day of the release that a sentence stands in, else the filing's. */
function dayOfTelling(place: Place, { places, telling: { reference } }: Matter): Temporal.PlainDate | null {
  const { document } = place.sentence.passage;
  const before = places.filter((p) => p.sentence.passage.document === document && p.order <= place.order);
  const [released] = before.flatMap((p) => datelineIn(p.wording, reference) ?? []);
  return released ?? reference;
}

/** The first day on which the date was made public, as the sentences around tell it; not later than the filing. */
export function announcedOn(around: readonly Place[], { told, telling: { reference } }: Matter): ToldDate | null {
  const orders = new Set(around.map((p) => p.order));
  const [first] = told
    .filter((t) => t.role === 'announced' && orders.has(t.place.order) && !(reference && isBefore(reference, t.date)))
    .sort(earliestFirst);
  return first ?? null;
}

/** Days before a meeting within which its record date lies; the laws of the states allow 60 to 90, and some more. */
export const EARLIEST_RECORD_DATE = 130;

/**
 * The record date of this very meeting: the one named most often, else the one named nearest to its day. The day of the
 * meeting itself is hardly one, and counts only where no other is told.
 */
export function recordDateOf(day: MeetingDay, { told }: Matter): ToldDate | null {
  const ofDays = (days: readonly Temporal.PlainDate[]) =>
    told.filter((t) => t.role === 'record' && days.some((of) => liesBefore(t.date, of, 0, EARLIEST_RECORD_DATE)));
  const own = ofDays([day.date]);
  // Of a meeting that was adjourned or put off it may still be the one of the day before, where no new one is told.
  const named = own.length > 0 ? own : ofDays(told.flatMap((t) => (t.role === 'previous' ? [t.date] : [])));
  const before = named.filter((t) => !t.date.equals(day.date));
  return mostNamed(before.length > 0 ? before : named, firstOrder(day));
}

/**
 * A record date that is told beside the meeting's day and lies after it: one of the two is a misprint, and nobody can
 * tell which.
 */
export function misprintedRecordDate(day: MeetingDay, { told, telling }: Matter): ToldDate | null {
  if (telling.isProxy) return null;
  const passages = new Set(day.told.map((t) => t.place.passage));
  const isBeside = ({ place }: ToldDate) => passages.has(place.passage) || passages.has(place.passage - 1);
  const after = told.find((t) => t.role === 'record' && isBeside(t) && liesBefore(day.date, t.date, 1, 90));
  if (after === undefined) return null;
  const text = `The filing gives ${inFull(after.date)} as the record date, which is after the meeting on ${inFull(day.date)}: one of the two is a misprint.`;
  return { ...after, remark: { kind: 'record-date-after-meeting', text } };
}

/** The record date of a meeting that has no day: the one named most often, else the one named first; no long-past one. */
export function recordDateOfUndated({ told, telling: { reference } }: Matter): ToldDate | null {
  const mayBeToCome = (day: Temporal.PlainDate) =>
    reference === null || daysBetween(day, reference) < EARLIEST_RECORD_DATE + LATEST_TELLING;
  return mostNamed(
    told.filter((t) => t.role === 'record' && mayBeToCome(t.date)),
    0,
  );
}

function mostNamed(told: readonly ToldDate[], near: number): ToldDate | null {
  const distance = (day: MeetingDay) => Math.abs(firstOrder(day) - near);
  const [most] = daysTold(told).sort((a, b) => b.told.length - a.told.length || distance(a) - distance(b));
  return most?.told[0] ?? null;
}

/** When its proxy materials were, or are to be, first sent. */
export function mailingOf(date: Temporal.PlainDate, { told }: Matter): ToldDate | null {
  return told.find((t) => t.role === 'mailing' && liesBefore(t.date, date, 5, 130)) ?? null;
}
