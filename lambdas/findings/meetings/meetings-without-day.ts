import { daysBetween, earliestFirst, isBefore } from '../../terms/days/dates.ts';
import { CALLED_OFF_WITHIN, OTHER_YEARS_MEETING } from '../../terms/days/distances.ts';
import type { MeetingDate } from '../finding.ts';
import { anyForm, fates } from '../phrasebook/fates.ts';
import { anyOf, inTurn } from '../prose/any-of.ts';
import type { MeetingMention } from '../prose/meeting-mentions.ts';
import { isBackgroundSentence, isInPassing } from './background.ts';
import { virtualOnly } from './cues/patterns.ts';
import type { Telling, ToldDate } from './date-candidates.ts';
import { type Matter, recordDateOf, recordDateOfUndated } from './dates-of-meeting.ts';
import { callsOffAnother } from './fates/called-off-alone.ts';
import type { StatusWords } from './fates/meeting-status-words.ts';
import { daysTold, isGoingOn, type MeetingDay } from './meeting-days.ts';
import type { Place } from './meeting-sentences.ts';
import { monthOfMeeting } from './month-of-meeting.ts';
import { findingOf } from './told-meeting.ts';

/** What is told of a meeting for which the filing gives no day to come; null when it is nothing. */
export function meetingWithoutDay(matter: Matter): MeetingDate | null {
  const called = cancelledMeeting(matter) ?? adjournedWithoutDay(matter);
  if (called !== null) return called;
  if (matter.held.length > 0) return matter.type === 'annual' ? meetingInAMonth(matter, null) : null;
  const undated = undatedMeeting(matter) ?? putOffMeeting(matter);
  const inAMonth = meetingInAMonth(matter, undated);
  return inAMonth ?? undated ?? meetingMadeVirtual(matter);
}

/** The sentences whose words tell the status: those of the meeting's passages; of a proxy statement only its own. */
export function placesAround(told: readonly ToldDate[], { places, telling }: Matter): readonly Place[] {
  if (telling.isProxy) return told.map((t) => t.place);
  const passages = new Set(told.map((t) => t.place.passage));
  return places.filter((p) => [p.passage - 1, p.passage, p.passage + 1].some((passage) => passages.has(passage)));
}

const askedFor = /\b(?:request\w*|demand\w*|requisition\w*|petition\w*|(?:had |has )?asked for)\b/;

/** "The holders withdrew their request for a special meeting, which will not be held": another than the one called for a day. */
function isOfOneAskedFor(place: Place, days: readonly MeetingDay[]): boolean {
  const asks = ({ wording }: Place) => askedFor.test(wording.text);
  return asks(place) && days.length > 0 && !days.some((d) => d.told.some((t) => t.place === place || asks(t.place)));
}

/** Called off, and neither put off nor called for another day afterwards: the last word on the meeting. */
export function isCancelled(around: readonly Place[], days: readonly MeetingDay[], { told }: Matter): boolean {
  const isOfAnother = (p: Place) => isOfOneAskedFor(p, days) || callsOffAnother(p, days, told);
  const counting = around.filter((p) => !(p.status.cancelled && isOfAnother(p)));
  const last = (what: 'cancelled' | 'postponed' | 'adjourned') => counting.findLast((p) => p.status[what])?.order ?? -1;
  const calledOff = last('cancelled');
  return (
    calledOff > Math.max(last('postponed'), last('adjourned')) &&
    !isCalledAnew(calledOff, [...days, ...daysTold(told.filter((t) => t.role === 'previous'))])
  );
}

/** "The meeting will not be held on May 5. It will take place on June 9": a later day, named only behind the words that call it off. */
function isCalledAnew(calledOff: number, days: readonly MeetingDay[]): boolean {
  const isBehind = ({ told }: MeetingDay) => told.every((t) => t.place.order > calledOff);
  const anew = days.filter((d) => isBehind(d) && d.told.some((t) => t.role === 'meeting' && !t.past));
  return anew.some((d) => days.some((before) => !isBehind(before) && isBefore(before.date, d.date)));
}

/** A day so long past that what became of its meeting is no news. */
function isOver({ date }: ToldDate, { reference }: Telling): boolean {
  return reference !== null && daysBetween(date, reference) > CALLED_OFF_WITHIN;
}

function cancelledMeeting(matter: Matter): MeetingDate | null {
  const { told, places, telling } = matter;
  if (telling.isProxy) return null;
  const called = daysTold(told.filter((t) => (t.role === 'meeting' || t.role === 'previous') && !isOver(t, telling)));
  if (called.length === 0 || !isCancelled(places, called, matter)) return null;
  return calledOff('cancelled', called.sort(earliestFirst), matter);
}

/** A meeting that was opened and then adjourned, with the new day left open. */
function adjournedWithoutDay(matter: Matter): MeetingDate | null {
  const { told, places, telling } = matter;
  if (telling.isProxy) return null;
  const opened = daysTold(told.filter((t) => (t.role === 'meeting' || t.role === 'previous') && !isOver(t, telling)));
  const some = (what: keyof StatusWords) => places.some((p) => p.status[what]);
  if (opened.length === 0 || !some('adjourned')) return null;
  // It was held on the day to which it was adjourned.
  const wentOn = matter.held.some(isGoingOn);
  const isOpen = places.some((p) => p.status.adjourned && p.status.openEnded) || (some('withoutQuorum') && !wentOn);
  return isOpen ? calledOff('adjourned', opened.sort(earliestFirst), matter) : null;
}

/** It will not be held, and no more is said of it. */
const isNotHeld = /\b(?:not|no longer) (?:[a-z]+ )?(?:be held|take place|convene|hold|go ahead|proceed)\b/;
const isGone = new RegExp(`\\b${anyForm(fates.cancels, fates.withdraws)}\\b`);
const newDay = '(?:new|later|revised) (?:meeting )?(?:date|day)\\b(?! (?:of|for) (?!@[ASG]|(?:the|its|such) meeting))';
/** "A new date will be announced." */
const promisesNewDay = anyOf([
  new RegExp(`^(?:an?|the|its) ${newDay}[^@;]{0,60} (?:will|shall|is to|has (?:not )?yet to) (?:[a-z]+ ){0,2}be\\b`),
  new RegExp(
    inTurn(
      '\\b(?:will|shall|intends? to|expects? to|plans? to) (?:[a-z]+ ){0,2}',
      `(?:announce|set|fix|determine|name|choose|provide|publish|disclose|select) (?:an?|the|its) ${newDay}`,
    ),
  ),
]);

/** "It will not be held on May 5. A new date will be announced": put off, and not called off. */
function isPromisedAnew(places: readonly Place[]): boolean {
  const off = places.filter((p) => p.status.cancelled);
  const last = off.at(-1);
  if (last === undefined || !off.every(({ wording: { text } }) => isNotHeld.test(text) && !isGone.test(text)))
    return false;
  const isSoonBehind = (p: Place) => p.order > last.order && p.order <= last.order + 2;
  return places.some((p) => isSoonBehind(p) && promisesNewDay.test(p.wording.text));
}

/** A meeting called off, or put off to no day as yet, with the last day for which it had been called. */
export function calledOff(
  status: 'cancelled' | 'postponed' | 'adjourned',
  called: readonly MeetingDay[],
  matter: Matter,
): MeetingDate {
  const last = called.at(-1);
  if (status === 'cancelled' && isPromisedAnew(matter.places)) return calledOff('postponed', called, matter);
  // The record date of a meeting that will never be held is none.
  const record = last && status !== 'cancelled' ? recordDateOf(last, matter) : null;
  const previouslyScheduledDate = last?.date ?? null;
  const told = [...(last?.told.slice(0, 2) ?? []), record];
  return findingOf({ type: matter.type, status, previouslyScheduledDate, record, told });
}

/** A meeting whose new day is not given: cancelled, postponed to a day to be named, or known only by its record date. */
function undatedMeeting(matter: Matter): MeetingDate | null {
  const { type, told, telling } = matter;
  if (telling.isProxy) return null;
  const previous = told.findLast((t) => t.role === 'previous') ?? null;
  const record = recordDateOfUndated(matter);
  const around = placesAround(told, matter);
  const some = (what: keyof StatusWords) => around.some((p) => p.status[what]);
  const noPriorMeeting = some('noPriorMeeting');
  const saidToHaveMoved = some('movedFromAnniversary');
  const previouslyScheduledDate = previous?.date ?? null;
  if (previous && some('cancelled'))
    return findingOf({ type, status: 'cancelled', previouslyScheduledDate, noPriorMeeting, told: [previous] });
  if (previous && some('changed') && !some('postponed'))
    return findingOf({ type, status: 'changed', previouslyScheduledDate, record, told: [previous, record] });
  if ((previous || record) && some('postponed')) {
    const facts = { previouslyScheduledDate, record, noPriorMeeting, saidToHaveMoved };
    return findingOf({ type, status: 'postponed', ...facts, told: [previous, record] });
  }
  if (!record?.place.wording.meetings.some((m) => m.type === type) || hasTakenPlace(record, matter)) return null;
  // Whose votes are reported has been held.
  if (telling.whereIn(record.place.sentence) === 'Item 5.07') return null;
  const status = saidToHaveMoved ? 'changed' : 'set';
  return findingOf({ type, status, record, noPriorMeeting, saidToHaveMoved, told: [record] });
}

/** Who tells in the next sentence how many were there, or how they voted, tells of a meeting that is over. */
function hasTakenPlace({ place }: ToldDate, { places }: Matter): boolean {
  const next = places.find(({ order }) => order === place.order + 1);
  return place.status.held || (next?.passage === place.passage && next.status.held && !next.status.noPriorMeeting);
}

/** A meeting that is put off or called off in so many words, of which no day is given at all. */
function putOffMeeting({ type, places, telling }: Matter): MeetingDate | null {
  if (telling.isProxy) return null;
  const place = places.find((p) => p.wording.meetings.some((m) => m.type === type) && p.status.putOffByName);
  if (place === undefined) return null;
  return findingOf({ type, status: place.status.cancelled ? 'cancelled' : 'postponed', told: [], place });
}

/** A meeting that will be held by remote communication alone, said without its day. */
function meetingMadeVirtual({ type, places, telling }: Matter): MeetingDate | null {
  if (telling.isProxy) return null;
  const place = places.find((one) => {
    const { text, meetings } = one.wording;
    const isOwn = meetings.some((m) => m.type === type && m.company === undefined && m.relative !== 'past');
    if (!isOwn || !toCome.test(text)) return false;
    const at = text.search(virtualOnly);
    return at >= 0 && !notSettled.test(text.slice(0, at)) && !one.status.held;
  });
  return place === undefined || isBackgroundSentence(place.wording.text)
    ? null
    : findingOf({ type, status: 'set', virtualOnly: true, told: [], place });
}

const toCome =
  /\b(?:will|is to|are to|has been (?:changed|moved)|is (?:being )?(?:changed|moved)|has (?:changed|moved|decided))\b/;

/** Before the words on how it is held: a case, a power, a question. */
const notSettled =
  /^(?:if|should|in the event|unless|where|when|to the extent)\b|\b(?:if|may|might|could|can|would|whether|discretion|authori[sz]\w+|permit\w*)\b/;

/** A meeting of which the filing names the month alone; one that is put off there, where that is what it tells. */
function meetingInAMonth({ type, places, held, telling }: Matter, undated: MeetingDate | null): MeetingDate | null {
  if (telling.isProxy) return null;
  const last = held.toSorted(earliestFirst).at(-1) ?? null;
  for (const place of places) {
    const { text, meetings } = place.wording;
    const isOwn = (m: MeetingMention | undefined) =>
      m !== undefined && (m.type === type || m.type === 'unnamed') && m.company === undefined;
    if (!meetings.some(isOwn)) continue;
    const told = monthOfMeeting(text, telling.reference, (mention) => isOwn(meetings[mention]));
    if (told === null) continue;
    const { month, clause } = told;
    // Soon after one was held the next is of another kind, or the same told again.
    if (last !== null && daysBetween(last.date, month.toPlainDate({ day: 1 })) < OTHER_YEARS_MEETING) continue;
    if (undated !== null) return { ...undated, month, approximate: true };
    const incidental = isBackgroundSentence(clause) || isInPassing(clause, '');
    if (incidental && last !== null) continue;
    const status = place.status.postponed ? 'postponed' : place.status.changed ? 'changed' : 'set';
    return { ...findingOf({ type, status, month, incidental, told: [], place }), approximate: true };
  }
  return null;
}
