import { Temporal } from 'temporal-polyfill';
import { daysBetween, earliestFirst } from '../../terms/days/dates.ts';
import { OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { Fate } from '../phrasebook/fates.ts';
import { inTurn } from '../prose/any-of.ts';
import { isBackgroundSentence, isOfBothParties } from './background.ts';
import type { Telling, ToldDate } from './date-candidates.ts';
import { LEADS_TO } from './date-roles.ts';
import type { MeetingType, Place } from './meeting-sentences.ts';

/** One day that a filing gives for a meeting, with everything that gives it. */
export interface MeetingDay {
  readonly date: Temporal.PlainDate;
  /** In the order of the filing; never empty. */
  readonly told: readonly ToldDate[];
  /** The heaviest of theirs. */
  readonly weight: number;
}

/** The days that are told, in the order in which the filing first gives them. */
export function daysTold(told: readonly ToldDate[]): MeetingDay[] {
  const byDate = new Map<string, { date: Temporal.PlainDate; told: ToldDate[] }>();
  for (const one of told) {
    const key = one.date.toString();
    const day = byDate.get(key);
    if (day) day.told.push(one);
    else byDate.set(key, { date: one.date, told: [one] });
  }
  return [...byDate.values()].map((day) => ({ ...day, weight: greatest(day.told, (t) => t.weight) }));
}

/** Further ahead than any meeting is called for. */
const FURTHEST_AHEAD = 900;
/** Days; a filing that comes late may still speak of a day as one to come. */
export const LATEST_TELLING = 25;

/** A day is ahead when it does not lie before the filing, or when the words say that it is still to come. */
export function isAhead(day: MeetingDay, all: readonly MeetingDay[], { reference, filedWithin }: Telling): boolean {
  const tookPlace = day.told.every((t) => t.past);
  if (tookPlace && all.some((other) => other !== day && daysBetween(day.date, other.date) > OTHER_YEARS_MEETING))
    return false;
  const saysToCome = (t: ToldDate) =>
    !t.past && toCome.test(t.place.wording.text) && !heldAfterAll.test(t.place.wording.text);
  // The last word on a day counts: "was to be held on April 6", and then "at the meeting on April 6, holders approved".
  const last = day.told.reduce((latest, t) => (t.place.order >= latest.place.order ? t : latest));
  const isHeldByThen = isToldAsHeld(last) && !saysToCome(last);
  if (!reference) return !isHeldByThen;
  const distance = daysBetween(reference, day.date);
  if (distance > FURTHEST_AHEAD) return false;
  // A report of the votes often bears the very day of the meeting.
  if (distance <= filedWithin && day.told.some(isToldAsHeld) && !day.told.some(saysToCome)) return false;
  if (distance < -1 && isHeldByThen) return false;
  return distance >= -1 || (distance > -LATEST_TELLING && day.told.some(isToCome));
}

const toCome = /\b(?:will|shall|to be|(?<!\bas (?:previously |originally )?)scheduled)\b/;

/** "The meeting scheduled to be held on May 5 was held as scheduled." */
const heldAfterAll = /\b(?:scheduled|called|set|to be held)\b[^;]{0,60}@D\d+@,? was (?:duly )?(?:held|convened)\b/;

function isToCome({ place }: ToldDate): boolean {
  return !place.status.held && toCome.test(place.wording.text);
}

function isToldAsHeld({ past, place }: ToldDate): boolean {
  return past || place.status.held;
}

/** Days further apart than this cannot be one meeting's. */
const ONE_MEETING: Readonly<Record<MeetingType, number>> = { annual: 210, special: 120 };

/** The days in groups, each of which can only be one meeting's; ascending. */
export function byMeeting(days: readonly MeetingDay[], type: MeetingType): MeetingDay[][] {
  const groups: MeetingDay[][] = [];
  for (const day of [...days].sort(earliestFirst)) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && daysBetween(first.date, day.date) < ONE_MEETING[type]) last.push(day);
    else groups.push([day]);
  }
  return groups;
}

/**
 * What is told of one meeting, and of "another" of the same kind: its dates and its sentences apart, where a filing tells
 * days of both.
 */
export function ofEachMeeting(
  told: readonly ToldDate[],
  places: readonly Place[],
): readonly { readonly told: readonly ToldDate[]; readonly places: readonly Place[] }[] {
  const days = told.filter((t) => t.role === 'meeting' || t.role === 'previous');
  if (days.every((t) => t.another) || !days.some((t) => t.another)) return [{ told, places }];
  const names = (is: boolean) => (place: Place) => {
    const named = place.wording.meetings.filter((m) => m.type === 'annual' || m.type === 'special');
    return named.length === 0 ? !is : named.some((m) => (m.another === true) === is);
  };
  return [false, true].map((is) => ({ told: told.filter((t) => t.another === is), places: places.filter(names(is)) }));
}

/** True for a day that words such as "postponed to" lead to. */
export function isLedTo(day: MeetingDay): boolean {
  return day.weight >= LEADS_TO;
}

/**
 * The day of a group that holds. Where the meeting departs from an earlier day, the one that the words lead to or,
 * failing that, the one named last; otherwise the one named most often.
 */
export function dayThatHolds(days: readonly MeetingDay[], departs: boolean): MeetingDay | undefined {
  const order = departs ? byLatestWord : byMentions;
  return [...days].sort(order)[0];
}

const calledWithHour = new RegExp(
  inTurn(
    '@[ASG]\\d+@[^@;]{0,120}\\b(?:will|to|shall) be (?:held|convened|conducted)\\b[^@;]{0,120}@D\\d+@',
    "[^@;]{0,160}(?:\\d ?[ap]\\.? ?m\\b|\\bnoon\\b|o['’]clock)",
  ),
);

/** The days for which a paper calls a meeting with its hour, as a notice does; all of them where it calls for none so. */
export function calledByNotice(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const called = days.filter(({ told }) => told.some(({ place }) => calledWithHour.test(place.wording.text)));
  return called.length > 0 ? called : days;
}

function byLatestWord(a: MeetingDay, b: MeetingDay): number {
  return (
    Number(isLedTo(b)) - Number(isLedTo(a)) ||
    (isGoingOn(a) && isGoingOn(b) ? Temporal.PlainDate.compare(b.date, a.date) : 0) ||
    lastOrder(b) - lastOrder(a) ||
    b.weight - a.weight ||
    Temporal.PlainDate.compare(b.date, a.date) ||
    firstOrder(a) - firstOrder(b)
  );
}

/** A meeting only ever goes on on a later day: it was adjourned to this one, or reconvenes on it. */
export function isGoingOn({ told }: MeetingDay): boolean {
  return told.some(({ fate }) => fate === 'adjourns' || fate === 'reconvenes');
}

function byMentions(a: MeetingDay, b: MeetingDay): number {
  return b.told.length - a.told.length || b.weight - a.weight || firstOrder(a) - firstOrder(b);
}

/** The greatest of some numbers; spreading them as arguments would fail on a hundred thousand. */
function greatest(told: readonly ToldDate[], of: (one: ToldDate) => number): number {
  return told.reduce((most, one) => Math.max(most, of(one)), 0);
}

function lastOrder(day: MeetingDay): number {
  return greatest(day.told, (t) => t.place.order);
}

/** Where in the filing the day is first given. */
export function firstOrder(day: MeetingDay): number {
  return day.told.reduce((least, t) => Math.min(least, t.place.order), Number.POSITIVE_INFINITY);
}

/** What the last words that lead to the day did to the meeting; null where none do. */
export function fateOf(day: MeetingDay): Fate | null {
  const leading = day.told.filter((t) => !t.past && t.weight >= LEADS_TO);
  return (
    leading.reduce<ToldDate | null>((last, t) => (last && last.place.order > t.place.order ? last : t), null)?.fate ??
    null
  );
}

/** Told in passing; who names the record date speaks of the meeting itself. */
export function isNamedOnTheWay(day: MeetingDay, record: ToldDate | null): boolean {
  return !isForVoting(record) && day.told.every(isBackground);
}

/** A sentence in which the meeting only fixes when something else will happen. */
export function isBackground({ place: { sentence, wording }, inPassing }: ToldDate): boolean {
  return inPassing || isBackgroundSentence(wording.text) || isOfBothParties(sentence.text, wording.text);
}

/** A record date that is told as such, or for the votes; not one by which those are known to whom papers went. */
function isForVoting(record: ToldDate | null): boolean {
  return (
    record !== null &&
    /\brecord date\b|\bentitled\b|\b(?:may|can|could|able to|eligible to) vote\b/.test(record.place.wording.text)
  );
}
