import type { Temporal } from 'temporal-polyfill';
import { daysFromAnniversary } from '../../deadlines/meeting-moved.ts';
import type { Filing } from '../../filing/filing.ts';
import { isProxyMaterial, isProxyStatement } from '../../filing/proxy-forms.ts';
import { earliestFirst, isBefore } from '../dates.ts';
import type { MeetingDate, MeetingStatus } from '../finding.ts';
import type { Passage } from '../prose/passages.ts';
import {
  announcedOn,
  type Matter,
  mailingOf,
  misprintedRecordDate,
  openedOn,
  previouslyScheduled,
  priorYearsMeeting,
  recordDateOf,
  recordDateOfUndated,
  scheduledToday,
} from './dates-of-meeting.ts';
import { byMeeting, daysTold, dayThatHolds, isAhead, type MeetingDay } from './meeting-days.ts';
import { type MeetingType, type Place, placesAbout, placesIn, usualType } from './meeting-places.ts';
import type { StatusWords } from './meeting-status-words.ts';
import { type Telling, type ToldDate, toldDates } from './told-dates.ts';
import { findingOf } from './told-meeting.ts';
import { isOtherThanUsual } from './usual-month.ts';
import { otherCompanies } from './whose-meeting.ts';

/** What the passages of a filing say of the dates of shareholder meetings. */
export function meetingDates(
  filing: Filing,
  passages: readonly Passage[],
  reference: Temporal.PlainDate | null,
): MeetingDate[] {
  const isSolicitation = isProxyMaterial(filing.form);
  const isProxy = isProxyStatement(filing.form);
  const places = placesIn(passages, otherCompanies(filing, passages));
  const telling: Telling = { reference, isProxy, isSolicitation, usual: usualType(places) };
  const told = places.flatMap((place) => toldDates(place, telling));
  const types: MeetingType[] = ['annual', 'special'];
  return types.flatMap((type) =>
    meetingsOf(
      type,
      told.filter((t) => t.type === type),
      placesAbout(type, places, telling.usual),
      telling,
    ),
  );
}

function meetingsOf(
  type: MeetingType,
  told: readonly ToldDate[],
  places: readonly Place[],
  telling: Telling,
): MeetingDate[] {
  const days = daysTold(told.filter((t) => t.role === 'meeting'));
  const ahead = days.filter((d) => isAhead(d, days, telling.reference));
  const isToCome = ({ date }: MeetingDay) => telling.reference !== null && isBefore(telling.reference, date);
  const held = days.filter(
    (d) => !ahead.includes(d) && !isToCome(d) && d.told.some((t) => t.past || t.place.status.held),
  );
  const matter: Matter = { type, told, places, held, telling };
  const meetings: MeetingDate[] = [];
  const groups = byMeeting(ahead, type);
  for (const group of groups) {
    // Where a filing names two annual meetings in a row, the earlier one is the later one's prior year's.
    const before = type === 'annual' ? meetings.at(-1)?.date : null;
    meetings.push(meetingAhead(group, before ?? null, groups.length === 1, matter));
  }
  if (meetings.length === 0) {
    const undated =
      cancelledMeeting(matter) ?? adjournedWithoutDay(matter) ?? (held.length === 0 ? undatedMeeting(matter) : null);
    if (undated) return [undated];
  }
  const news = held.find((d) => !meetings.some((m) => isKnownFrom(m, d.date)));
  return news ? [...meetings, heldMeeting(news, matter)] : meetings;
}

/** A day that tells of another meeting's past: the one before it, or the day on which it was opened. */
function isKnownFrom({ priorYearDate, previouslyScheduledDate }: MeetingDate, day: Temporal.PlainDate): boolean {
  return [priorYearDate, previouslyScheduledDate].some((date) => date?.equals(day));
}

/** A meeting for which the filing gives a day to come, or several of which one holds. */
function meetingAhead(
  days: readonly MeetingDay[],
  before: Temporal.PlainDate | null,
  isOnly: boolean,
  matter: Matter,
): MeetingDate {
  const { type, places, telling } = matter;
  const around = placesAround(
    days.flatMap((d) => d.told),
    matter,
  );
  const some = (what: keyof StatusWords) => around.some((p) => p.status[what]);
  const departs = some('postponed') || some('changed') || some('adjourned');
  const day = dayThatHolds(days, departs);
  if (!day) throw new Error('A group of days cannot be empty.');
  if (!telling.isProxy) {
    if (isCancelled(around)) return calledOff('cancelled', days, matter);
    if (some('openEnded') && days.length === 1 && (some('postponed') || some('adjourned')))
      return calledOff(some('adjourned') ? 'adjourned' : 'postponed', days, matter);
  }
  const prior = before ? { date: before, told: null } : priorYearsMeeting(day.date, matter);
  const previous =
    previouslyScheduled(day, days, departs, prior?.date ?? null, matter) ??
    openedOn(day, around, matter) ??
    scheduledToday(around, matter);
  const record = recordDateOf(day, matter);
  const mailing = mailingOf(day.date, matter);
  const daysMoved = prior ? daysFromAnniversary(day.date, prior.date)[0] : null;
  const said = (isOnly && !telling.isProxy ? places : around).some((p) => p.status.movedFromAnniversary);
  const isUnusual = !telling.isProxy && around.some((p) => isOtherThanUsual(p.wording.text, day.date));
  const hasMoved = said || isUnusual || (daysMoved !== null && Math.abs(daysMoved) > 30);
  const status = statusOf(some, hasMoved || previous !== null || (some('changed') && !telling.isProxy));
  return findingOf({
    type,
    status,
    day,
    priorYearDate: prior?.date ?? null,
    previouslyScheduledDate: previous?.date ?? null,
    daysMoved,
    record,
    mailing,
    announced: announcedOn(around, matter),
    saidToHaveMoved: said,
    noPriorMeeting: some('noPriorMeeting'),
    incidental: status === 'set' && !telling.isProxy && day.told.every(isBackground),
    told: [...day.told.slice(0, 2), prior?.told, previous?.told, record ?? misprintedRecordDate(day, matter), mailing],
  });
}

function statusOf(some: (what: keyof StatusWords) => boolean, hasChanged: boolean): MeetingStatus {
  if (some('postponed')) return 'postponed';
  if (some('adjourned')) return 'adjourned';
  return hasChanged ? 'changed' : 'set';
}

/** The sentences whose words tell the status: those of the meeting's passages; of a proxy statement only its own. */
function placesAround(told: readonly ToldDate[], { places, telling }: Matter): readonly Place[] {
  if (telling.isProxy) return told.map((t) => t.place);
  const passages = new Set(told.map((t) => t.place.passage));
  return places.filter((p) => [p.passage - 1, p.passage, p.passage + 1].some((passage) => passages.has(passage)));
}

/** Called off, and not only after it was put off: the last word on the meeting. */
function isCancelled(around: readonly Place[]): boolean {
  const last = (what: 'cancelled' | 'postponed' | 'adjourned') => around.findLast((p) => p.status[what])?.order ?? -1;
  return last('cancelled') > Math.max(last('postponed'), last('adjourned'));
}

function cancelledMeeting(matter: Matter): MeetingDate | null {
  const { told, places, telling } = matter;
  if (telling.isProxy || !isCancelled(places)) return null;
  const called = daysTold(told.filter((t) => t.role === 'meeting' || t.role === 'previous'));
  return called.length > 0 ? calledOff('cancelled', called.sort(earliestFirst), matter) : null;
}

/** A meeting that was opened and then adjourned, with the new day left open. */
function adjournedWithoutDay(matter: Matter): MeetingDate | null {
  const { told, places, telling } = matter;
  if (telling.isProxy || !places.some((p) => p.status.adjourned && p.status.openEnded)) return null;
  const opened = daysTold(told.filter((t) => t.role === 'meeting' || t.role === 'previous'));
  return opened.length > 0 ? calledOff('adjourned', opened.sort(earliestFirst), matter) : null;
}

/** A meeting called off, or put off to no day as yet, with the last day for which it had been called. */
function calledOff(
  status: 'cancelled' | 'postponed' | 'adjourned',
  called: readonly MeetingDay[],
  matter: Matter,
): MeetingDate {
  const last = called.at(-1);
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
  if ((previous || record) && some('postponed')) {
    const facts = { previouslyScheduledDate, record, noPriorMeeting, saidToHaveMoved };
    return findingOf({ type, status: 'postponed', ...facts, told: [previous, record] });
  }
  if (!record?.place.wording.meetings.some((m) => m.type === type) || record.place.status.held) return null;
  const status = saidToHaveMoved ? 'changed' : 'set';
  return findingOf({ type, status, record, noPriorMeeting, saidToHaveMoved, told: [record] });
}

function heldMeeting(day: MeetingDay, matter: Matter): MeetingDate {
  const record = recordDateOf(day, matter);
  const mailing = mailingOf(day.date, matter);
  return findingOf({ type: matter.type, status: 'held', day, record, mailing, told: [day.told[0], record, mailing] });
}

const background =
  /\b(?:until|stand(?:ing)? for (?:re-?)?election|re-?elect\w*|not stand|resign\w*|retir\w*|term (?:of office|expir\w*)|successor|incorporated (?:herein )?by reference|portions of|complaint|supplement\w*|will be nominated|to serve|continue to serve|subject to (?:the )?(?:approval|ratification)|if the (?:holders|stockholders)|will be asked|submitted (?:to|for)|registration statement|participants in the solicitation)\b/;
const news =
  /\b(?:set|fixed|establish\w*|determined|scheduled|called|announc\w*|selected|chosen|designated|notice is hereby given|(?<!\b(?:are|is|were|was|persons|directors|officers|those) )named|picked|appointed|settled on|approved .{0,40}date)\b/;

/** A sentence in which the meeting only fixes when something else will happen. */
function isBackground({ place }: ToldDate): boolean {
  return background.test(place.wording.text) && !news.test(place.wording.text);
}
