import type { Temporal } from 'temporal-polyfill';
import type { FiledDocument, Filing } from '../../filing/filing.ts';
import { earliestFirst, isBefore, liesBefore } from '../../terms/days/dates.ts';
import {
  LONGEST_ADJOURNMENT,
  MOVED_BY_MORE_THAN,
  PERIOD_REPORTED_WITHIN,
  REPORTED_WITHIN,
} from '../../terms/days/distances.ts';
import { isMeetingMaterial, isMeetingStatement, isPeriodicReport } from '../../terms/forms.ts';
import { daysFromAnniversary } from '../../terms/meeting-moved.ts';
import { consistentMeeting } from '../consistency/consistent-meetings.ts';
import type { MeetingDate, Unsure } from '../finding.ts';
import { anyOf } from '../prose/any-of.ts';
import { placeIn } from '../unsure.ts';
import { contradictionOf, recordDatesOf } from './contradicting-days.ts';
import { earlierAnnounced, inYearMeant, toldAndNotTakenBack } from './corrected-days.ts';
import { virtualOnly, votesOnMerger } from './cues/patterns.ts';
import type { Telling, ToldDate } from './date-candidates.ts';
import {
  announcedOn,
  type Matter,
  mailingOf,
  misprintedRecordDate,
  openedOn,
  previouslyScheduled,
  priorYearsMeeting,
  recordDateOf,
  type Settled,
  saysNoMeetingBefore,
  scheduledToday,
} from './dates-of-meeting.ts';
import { doubtfulMeetings } from './doubtful-meetings.ts';
import type { StatusWords } from './fates/meeting-status-words.ts';
import { isHistory } from './fates/past-years.ts';
import { actsBeforeAdjourned, openingOfPlanned, plansAdjournment } from './fates/planned-adjournments.ts';
import { isReconvened, statusOf } from './fates/status-of-meeting.ts';
import { unreadFateOf } from './fates/unread-fates.ts';
import {
  byMeeting,
  calledByNotice,
  daysTold,
  dayThatHolds,
  isAhead,
  isBackground,
  isNamedOnTheWay,
  type MeetingDay,
  ofEachMeeting,
} from './meeting-days.ts';
import { type MeetingType, meetingTypes, type Place, placesAbout, usualType } from './meeting-sentences.ts';
import { calledOff, isCancelled, meetingWithoutDay, placesAround } from './meetings-without-day.ts';
import { findingOf } from './told-meeting.ts';
import { isOtherThanUsual } from './usual-month.ts';

/** What the sentences of a filing say of the dates of shareholder meetings. */
export function meetingDates(
  filing: Filing,
  places: readonly Place[],
  reference: Temporal.PlainDate | null,
): (MeetingDate | Unsure)[] {
  const isSolicitation = isMeetingMaterial(filing.form);
  const isProxy = isMeetingStatement(filing.form);
  const telling: Telling = {
    reference,
    filedWithin:
      filing.filedOn !== null || filing.acceptedAt !== null
        ? 0
        : isPeriodicReport(filing.form)
          ? PERIOD_REPORTED_WITHIN
          : REPORTED_WITHIN,
    isProxy,
    isSolicitation,
    usual: usualType(places),
    whereIn: placeIn(filing),
  };
  const ofNow = places.filter((place) => !isHistory(place, reference));
  const typed = asNamedElsewhere(inYearMeant(toldAndNotTakenBack(ofNow, telling), telling));
  const found = meetingTypes.flatMap((type) =>
    ofEachMeeting(
      typed.filter((t) => t.type === type),
      placesAbout(type, ofNow, telling.usual),
    ).flatMap((one) => meetingsOf(type, earlierAnnounced(one.told), one.places, telling)),
  );
  const consistent = found.map((one) => (one.kind === 'unsure' ? one : consistentMeeting(one, reference)));
  return [...consistent, ...doubtfulMeetings(ofNow, consistent, telling)];
}

/** "The November 18 meeting of stockholders" is the special meeting that the filing calls for that day elsewhere. */
function asNamedElsewhere(told: readonly ToldDate[]): readonly ToldDate[] {
  const named = new Map<string, MeetingType>();
  for (const { role, date, place, type } of told) {
    const day = date.toString();
    if (role === 'meeting' && place.type !== null && !named.has(day)) named.set(day, type);
  }
  return told.map((one) => {
    const type = one.place.type === null && one.role === 'meeting' ? named.get(one.date.toString()) : undefined;
    return type === undefined || type === one.type ? one : { ...one, type };
  });
}

function meetingsOf(
  type: MeetingType,
  told: readonly ToldDate[],
  places: readonly Place[],
  telling: Telling,
): (MeetingDate | Unsure)[] {
  const days = daysCalledFor(told, places);
  const ahead = days.filter((d) => isAhead(d, days, telling));
  const filedBy = telling.reference?.add({ days: telling.filedWithin });
  const isToCome = ({ date }: MeetingDay) => filedBy !== undefined && isBefore(filedBy, date);
  const held = days.filter(
    (d) => !ahead.includes(d) && !isToCome(d) && d.told.some((t) => t.past || t.place.status.held),
  );
  const matter: Matter = { type, told, places, held, telling };
  const meetings: MeetingDate[] = [];
  const doubts: Unsure[] = [];
  const all = byMeeting(ahead, type);
  const groups = telling.isProxy ? fromThisMeetingOn(all) : all;
  for (const group of groups) {
    // Where a filing names two annual meetings in a row, the earlier one is the later one's prior year's.
    const before =
      type === 'annual' ? (meetings.at(-1)?.date ?? (telling.isProxy ? namedBefore(all, group) : null)) : null;
    const told = meetingAhead(group, before, groups.length === 1, withoutOthers(group, groups, matter));
    for (const one of told) {
      if (one.kind === 'unsure') doubts.push(one);
      else meetings.push(one);
    }
  }
  if (meetings.length + doubts.length === 0) {
    const undated = meetingWithoutDay(matter);
    if (undated) return [undated];
  }
  const again = new Set(adjournedAgain(days));
  const heldApart = held.filter((d) => !again.has(d) && !meetings.some((m) => isKnownFrom(m, d.date)));
  const news = dayThatHolds(byMeeting(heldApart, type).at(-1) ?? [], false);
  return [...meetings, ...doubts, ...(news ? [heldMeeting(news, matter)] : [])];
}

/** "Adjourned until January 15, and then until February 12": days on which the meeting was opened to be adjourned again. */
function adjournedAgain(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const adjourned = days.filter(({ told }) => told.every((t) => t.fate === 'adjourns')).sort(earliestFirst);
  return adjourned.slice(0, -1);
}

/** Without the sentences that give days of other years' meetings, and none of this one: what they say becomes of those. */
function withoutOthers(own: readonly MeetingDay[], groups: readonly MeetingDay[][], matter: Matter): Matter {
  if (groups.length === 1) return matter;
  const placesOf = (days: readonly MeetingDay[]) => days.flatMap(({ told }) => told.map(({ place }) => place));
  const ofOwn = new Set(placesOf(own));
  const ofOthers = new Set(groups.filter((group) => group !== own).flatMap(placesOf));
  return { ...matter, places: matter.places.filter((place) => ofOwn.has(place) || !ofOthers.has(place)) };
}

/**
 * The meetings of a proxy statement, by consensus of the paper: its own is on the day named most often. One before it
 * is told by the way and counts as the prior year's at most; one after it is next year's.
 */
function fromThisMeetingOn(groups: readonly MeetingDay[][]): MeetingDay[][] {
  const mentions = (days: readonly MeetingDay[]) => Math.max(...days.map((day) => day.told.length));
  const called = new Set(calledByNotice(groups.flat()));
  const calling = groups.filter((group) => group.some((day) => called.has(day)));
  const [own] = [...calling].sort((a, b) => mentions(b) - mentions(a));
  return own === undefined ? [] : groups.slice(groups.indexOf(own));
}

/** The day of the meeting before, where the words name it as that year's annual meeting: "the 2023 annual meeting on May 5, 2023". */
function namedBefore(groups: readonly MeetingDay[][], own: MeetingDay[]): Temporal.PlainDate | null {
  const earlier = groups.slice(0, Math.max(0, groups.indexOf(own))).at(-1) ?? [];
  const isNamed = ({ date, told }: MeetingDay) =>
    told.some(({ place: { wording } }) =>
      wording.meetings.some((m) => m.type === 'annual' && (m.year === date.year || m.relative === 'past')),
    );
  return dayThatHolds(earlier.filter(isNamed), false)?.date ?? null;
}

/** The days of meetings; that for which one "had been called" is one of them where nothing departs from it. */
function daysCalledFor(told: readonly ToldDate[], places: readonly Place[]): MeetingDay[] {
  const days = daysTold(told.filter((t) => t.role === 'meeting'));
  if (days.length > 0) return days;
  const isCalledOff = (t: ToldDate) => withdrawn.test(t.place.wording.text);
  const called = told.filter((t) => t.role === 'previous' && !isCalledOff(t));
  const departs = () => places.some(({ status }) => departures.some((word) => status[word]));
  return called.length === 0 || departs() ? [] : daysTold(called);
}

/** It was called for the day, and will not be on it. */
const withdrawn = anyOf([
  /\b(?:cannot|can not|can no longer|could not|will no(?:t| longer)|won't|unable|not able|enjoin\w*|restrain\w*)\b/,
  // And on another that is not told
  /\bhad been (?:set|scheduled|called|planned)\b[^;]{0,40}@D\d+@, (?:will|is to)\b(?!.{0,40} as)/,
]);

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
): (MeetingDate | Unsure)[] {
  const { type, places, telling } = matter;
  const around = placesAround(
    days.flatMap((d) => d.told),
    matter,
  );
  const some = (what: keyof StatusWords) => around.some((p) => p.status[what]);
  const departs = departures.some(some);
  const day = dayThatHolds(telling.isProxy && !departs ? calledByNotice(days) : days, departs);
  if (!day) throw new Error('A group of days cannot be empty.');
  if (!telling.isProxy) {
    const toOpen = openingOfPlanned(day, days, around, telling.reference);
    if (toOpen !== null && actsBeforeAdjourned(toOpen, around))
      return openedThenAdjourned(toOpen, day, days, before, matter);
    if (toOpen !== null) return [plannedAdjournment(toOpen, day, recordDateOf(toOpen, matter), type)];
    if (isCancelled(around, days, matter)) return [calledOff('cancelled', days, matter)];
    if (some('openEnded') && days.length === 1 && (some('postponed') || some('adjourned')))
      return [calledOff(some('adjourned') ? 'adjourned' : 'postponed', days, matter)];
    const doubt = departs ? null : (contradictionOf(day, days, matter) ?? unreadFateOf(day, matter));
    if (doubt) return [doubt];
  }
  const prior = before ? { date: before, told: null } : priorYearsMeeting(day.date, matter);
  const previous =
    laterOf(previouslyScheduled(day, days, departs, prior?.date ?? null, matter), openedOn(day, around, matter)) ??
    scheduledToday(day, around, matter);
  const recordDates = recordDatesOf(day, matter);
  const record = recordDates === null ? recordDateOf(day, matter) : null;
  const mailing = mailingOf(day.date, matter);
  const daysMoved = prior ? daysFromAnniversary(day.date, prior.date)[0] : null;
  const said = (isOnly && !telling.isProxy ? placesNear(day, places) : around).some(
    (p) => p.status.movedFromAnniversary,
  );
  const isUnusual = !telling.isProxy && around.some((p) => isOtherThanUsual(p.wording.text, day.date));
  const hasMoved = said || isUnusual || (daysMoved !== null && Math.abs(daysMoved) > MOVED_BY_MORE_THAN);
  const calledFor = previous?.date ?? null;
  const isElsewhere = hasMoved || previous !== null || (some('changed') && !telling.isProxy);
  const status = isReconvened(day, calledFor, telling.reference) ? 'set' : statusOf(day, some, calledFor, isElsewhere);
  const meeting = findingOf({
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
    noPriorMeeting: saysNoMeetingBefore(day.date, around),
    virtualOnly: around.some((p) => virtualOnly.test(p.wording.text)),
    votesOnMerger: type === 'special' && day.told.some(({ place }) => votesOnMerger.test(place.wording.text)),
    incidental:
      status === 'set' && !telling.isProxy && (isOver(day, telling.reference) || isNamedOnTheWay(day, record)),
    told: [
      ...day.told.slice(0, 2),
      prior?.told,
      previous?.told,
      record ?? (recordDates === null ? misprintedRecordDate(day, matter) : null),
      mailing,
    ],
  });
  return recordDates === null ? [meeting] : [meeting, recordDates];
}

/** A meeting that acts on one day and is then adjourned to another, as it is planned: first the one, then the other. */
function openedThenAdjourned(
  toOpen: MeetingDay,
  day: MeetingDay,
  days: readonly MeetingDay[],
  before: Temporal.PlainDate | null,
  matter: Matter,
): (MeetingDate | Unsure)[] {
  const untilThen = days.filter(({ date }) => isBefore(date, day.date));
  const places = matter.places.filter((place) => !place.status.adjourned && !plansAdjournment(place));
  return [
    ...meetingAhead(untilThen, before, false, { ...matter, places }),
    plannedAdjournment(toOpen, day, null, matter.type),
  ];
}

/** The day to which a meeting is to be adjourned from the one on which it is to open. */
function plannedAdjournment(
  toOpen: MeetingDay,
  day: MeetingDay,
  record: ToldDate | null,
  type: MeetingType,
): MeetingDate {
  // What goes on from "as previously announced" was announced with it.
  const passages = new Set(toOpen.told.map(({ place }) => place.passage));
  const incidental = toOpen.told.every(isBackground) && day.told.every(({ place }) => passages.has(place.passage));
  const told = [...day.told.slice(0, 2), ...toOpen.told.slice(0, 1), record];
  return findingOf({ type, status: 'adjourned', day, previouslyScheduledDate: toOpen.date, incidental, record, told });
}

/** So many passages away from its day a meeting may be said to have moved. */
const FURTHEST = 12;

/** The sentences of the paper that gives a day, not far from it: what bylaws say of any meeting stands elsewhere. */
function placesNear({ told }: MeetingDay, places: readonly Place[]): readonly Place[] {
  const near = new Map<FiledDocument, Set<number>>();
  for (const { place } of told) {
    const { document } = place.sentence.passage;
    const passages = near.get(document) ?? new Set();
    near.set(document, passages);
    for (let apart = -FURTHEST; apart <= FURTHEST; apart += 1) passages.add(place.passage + apart);
  }
  return places.filter(({ sentence, passage }) => near.get(sentence.passage.document)?.has(passage));
}

/** Of the day for which a meeting was called and the one on which it was adjourned the later: it may be adjourned again. */
function laterOf(called: Settled | null, opened: Settled | null): Settled | null {
  return called && opened ? (isBefore(called.date, opened.date) ? opened : called) : (called ?? opened);
}

/** A day that was to come when the text was written, and lay behind when it was filed: nothing follows from it any more. */
function isOver(day: MeetingDay, reference: Temporal.PlainDate | null): boolean {
  return reference !== null && isBefore(day.date, reference);
}

function heldMeeting(day: MeetingDay, matter: Matter): MeetingDate {
  const record = recordDateOf(day, matter);
  const mailing = mailingOf(day.date, matter);
  return findingOf({ type: matter.type, status: 'held', day, record, mailing, told: [day.told[0], record, mailing] });
}
