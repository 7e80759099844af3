import type { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import { isBefore, liesBefore } from '../../terms/dates.ts';
import { LONGEST_ADJOURNMENT, MOVED_BY_MORE_THAN } from '../../terms/distances.ts';
import { isProxyMaterial, isProxyStatement } from '../../terms/forms.ts';
import { daysFromAnniversary } from '../../terms/meeting-moved.ts';
import type { MeetingDate, MeetingStatus } from '../finding.ts';
import type { Passage } from '../prose/passages.ts';
import { type Telling, type ToldDate, toldDates } from './date-candidates.ts';
import {
  announcedOn,
  type Matter,
  mailingOf,
  misprintedRecordDate,
  openedOn,
  previouslyScheduled,
  priorYearsMeeting,
  recordDateOf,
  scheduledToday,
} from './dates-of-meeting.ts';
import { byMeeting, daysTold, dayThatHolds, isAhead, type MeetingDay } from './meeting-days.ts';
import { type MeetingType, meetingTypes, type Place, placesAbout, placesIn, usualType } from './meeting-sentences.ts';
import type { StatusWords } from './meeting-status-words.ts';
import { calledOff, isCancelled, meetingWithoutDay, placesAround } from './meetings-without-day.ts';
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
  return meetingTypes.flatMap((type) =>
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
  const days = daysCalledFor(told, places);
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
    const undated = meetingWithoutDay(matter);
    if (undated) return [undated];
  }
  const heldApart = held.filter((d) => !meetings.some((m) => isKnownFrom(m, d.date)));
  const news = dayThatHolds(byMeeting(heldApart, type).at(-1) ?? [], false);
  return news ? [...meetings, heldMeeting(news, matter)] : meetings;
}

/** The days of meetings; that for which one "had been called" is one of them where nothing departs from it. */
function daysCalledFor(told: readonly ToldDate[], places: readonly Place[]): MeetingDay[] {
  const days = daysTold(told.filter((t) => t.role === 'meeting'));
  const departs = places.some(({ status }) => departures.some((word) => status[word]));
  return days.length > 0 || departs ? days : daysTold(told.filter((t) => t.role === 'previous'));
}

const departures = ['postponed', 'adjourned', 'cancelled', 'changed'] as const;

/** A day that tells of another meeting's past: the one before it, or a day on which it was opened. */
function isKnownFrom(meeting: MeetingDate, day: Temporal.PlainDate): boolean {
  const { status, date, priorYearDate, previouslyScheduledDate } = meeting;
  if (status === 'adjourned' && date !== null && liesBefore(day, date, 1, LONGEST_ADJOURNMENT)) return true;
  return [priorYearDate, previouslyScheduledDate].some((known) => known?.equals(day));
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
    scheduledToday(day, around, matter);
  const record = recordDateOf(day, matter);
  const mailing = mailingOf(day.date, matter);
  const daysMoved = prior ? daysFromAnniversary(day.date, prior.date)[0] : null;
  const said = (isOnly && !telling.isProxy ? places : around).some((p) => p.status.movedFromAnniversary);
  const isUnusual = !telling.isProxy && around.some((p) => isOtherThanUsual(p.wording.text, day.date));
  const hasMoved = said || isUnusual || (daysMoved !== null && Math.abs(daysMoved) > MOVED_BY_MORE_THAN);
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
