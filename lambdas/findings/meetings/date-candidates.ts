import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore } from '../../terms/days/dates.ts';
import type { FindingRemark } from '../../terms/remark.ts';
import type { Fate } from '../phrasebook/fates.ts';
import { inTurn } from '../prose/any-of.ts';
import type { MeetingMention } from '../prose/meeting-mentions.ts';
import type { Sentence } from '../prose/passages.ts';
import { type ResolvedDate, resolvedDates } from '../prose/year-of-date.ts';
import type { DateRole } from './cues/cue.ts';
import { type DatedRole, dateRoles, LEADS_TO } from './date-roles.ts';
import { isOfMeetingItself } from './fates/whose-day.ts';
import { type MeetingType, meetingTypes, type Place, typeMeant } from './meeting-sentences.ts';
import { type DayInTable, daysInTable } from './tables/columns-of-days.ts';

/** A date that a sentence tells of a meeting: its day, its record date, the day of the one before it. */
export interface ToldDate {
  readonly role: DateRole;
  readonly date: Temporal.PlainDate;
  readonly type: MeetingType;
  readonly approximate: boolean;
  /** Expected, planned or intended, and not fixed. */
  readonly expected: boolean;
  /** The meeting is only the place at which something else happens. */
  readonly inPassing: boolean;
  /** Of "another" meeting than the one that is spoken of besides. */
  readonly another: boolean;
  /** Told as something that took place. */
  readonly past: boolean;
  /** How plainly the words say so: the weight of the cue that decided. */
  readonly weight: number;
  /** What the words that lead to it did to the meeting. */
  readonly fate: Fate | null;
  readonly remark: FindingRemark | null;
  readonly place: Place;
}

/** What is known of a filing before its sentences are read. */
export interface Telling {
  /** The day that the filing speaks on; null when nothing dates it. */
  readonly reference: Temporal.PlainDate | null;
  /** Days after it within which the filing was made: 0 where its own day is known. */
  readonly filedWithin: number;
  /** A proxy statement, which is full of dates of other matters. */
  readonly isProxy: boolean;
  /** A proxy statement, or further papers of a solicitation. */
  readonly isSolicitation: boolean;
  /** What "the meeting" means where nothing says. */
  readonly usual: MeetingType;
  /** Where a sentence stands, as people speak of it: "Item 8.01". */
  readonly whereIn: (sentence: Sentence) => string;
}

/** The dates of meetings that a sentence tells. */
export function toldDates(place: Place, telling: Telling): ToldDate[] {
  const { wording } = place;
  // No other date of a meeting stands further from where it is named than its record date.
  if (wording.dates.length === 0 || !(isNear(place, 'record') || dateRow.test(wording.text))) return [];
  const inTable = daysInTable(wording, place.sentence.passage.columns);
  const roles = dateRoles(wording).map((dated) => asInTable(dated, inTable));
  const dates = inYearOfMeeting(resolvedDates(wording.dates, telling.reference), roles, place, telling);
  return roles.flatMap((dated) => {
    const resolved = dates[dated.index];
    if (!resolved) return [];
    if (dated.role !== 'other' && isNear(place, inTable === null ? dated.role : 'record'))
      return inTable === null && !isOfMeetingItself(wording, dated) ? [] : told(place, dated, resolved, telling);
    return inTable === null && isDateRow(place, dated, resolved, telling)
      ? rowOfMeeting(place, dated, resolved, telling)
      : [];
  });
}

/** A date as the heads of its table tell it. */
function asInTable(dated: DatedRole, inTable: readonly DayInTable[] | null): DatedRole {
  const day = inTable?.[dated.index];
  return day === undefined ? dated : { ...dated, ...day, weight: LEADS_TO, inPassing: false, fate: null };
}

const ofAMeetingToCome: ReadonlySet<DateRole> = new Set(['meeting', 'record', 'mailing', 'previous']);

/**
 * "The 2025 annual meeting will be held on May 28", told in October 2024: where a day without a year would have passed, it
 * and all others without one are of the year after which the meeting is named.
 */
function inYearOfMeeting(
  days: readonly (ResolvedDate | null)[],
  roles: readonly DatedRole[],
  place: Place,
  { reference }: Telling,
): readonly (ResolvedDate | null)[] {
  const { wording } = place;
  const isOpen = (index: number) => {
    const mention = wording.dates[index];
    return mention !== undefined && mention.date === null && mention.yearsOn === undefined;
  };
  const hasPassed = ({ index, role, past, meeting }: DatedRole) => {
    const date = days[index]?.date;
    if (date === undefined || past || !isOpen(index) || !ofAMeetingToCome.has(role)) return false;
    return reference !== null && isBefore(date, reference) && meeting?.year === date.year + 1;
  };
  // What became of the meeting is asked last: of most sentences nobody needs to know.
  if (!roles.some(hasPassed) || place.status.held) return days;
  return days.map((day, index) => (day === null || !isOpen(index) ? day : aYearLater(day)));
}

function aYearLater({ date, remark }: ResolvedDate): ResolvedDate {
  const next = date.add({ years: 1 });
  return { date: next, remark: remark?.replace(`; ${date.year}`, `; ${next.year}`) ?? null };
}

const proxyPapers =
  /\b(?:proxy|notice|materials|annual report|statement|record date|date of mailing|mailing date|to (?:the |our |its |all )?holders)\b/;

function told(place: Place, dated: DatedRole, resolved: ResolvedDate, telling: Telling): ToldDate[] {
  const { wording, status } = place;
  const { role, weight, meeting, approximate, past } = dated;
  const remark = asWritten([resolved.remark, dated.remark].flatMap((r) => r ?? []).join(' ') || null);
  if (telling.isProxy && (role === 'previous' || role === 'prior')) {
    const isPlain = (weight >= 12 || meeting?.relative === 'past') && wording.meetings.some((m) => m.type !== 'other');
    if (!isPlain || (role === 'previous' && !status.postponed && !status.changed)) return [];
  }
  if (role === 'mailing' && !proxyPapers.test(wording.text)) return [];
  const date = role === 'prior' && !past ? priorMeetingMeant(resolved.date, telling.reference) : resolved.date;
  const types = isOfBoth(place) ? meetingTypes : [typeOf(place, meeting, telling.usual)];
  return types.map((type) => ({
    role,
    date,
    type,
    approximate,
    expected: dated.expected,
    inPassing: dated.inPassing,
    another: meeting?.another === true,
    past,
    weight,
    fate: dated.fate,
    remark,
    place,
  }));
}

function asWritten(text: string | null): FindingRemark | null {
  return text === null ? null : { kind: 'date-as-written', text };
}

const eachOnItsDay =
  /@[AS]\d+@,? (?:(?:to be held )?(?:on|of|for)|\() ?(?:[a-z]+, )?@D[^;]{0,80}@[AS]\d+@,? (?:(?:to be held )?(?:on|of|for)|\()? ?(?:[a-z]+, )?@D/;

/** "The annual meeting and the special meeting are each to be held on May 5." */
function isOfBoth({ wording: { text, meetings } }: Place): boolean {
  return (
    /\b(?:each|both)\b/.test(text) &&
    !eachOnItsDay.test(text) &&
    meetingTypes.every((type) => meetings.some((m) => m.type === type))
  );
}

/** Days; no annual meeting is news of the year before so soon after it. */
const HARDLY_PAST = 100;

/** A prior year's meeting that is hardly past is the anniversary itself: "the anniversary of last year's, May 5, 2024". */
function priorMeetingMeant(date: Temporal.PlainDate, reference: Temporal.PlainDate | null): Temporal.PlainDate {
  const isAnniversary = reference !== null && daysBetween(date, reference) < HARDLY_PAST;
  return isAnniversary ? date.subtract({ years: 1 }) : date;
}

function typeOf(place: Place, meeting: MeetingMention | null, usual: MeetingType): MeetingType {
  if (meeting?.type === 'annual' || meeting?.type === 'special') return meeting.type;
  return meeting?.type === 'unnamed' || place.type !== null ? typeMeant(place, usual) : usual;
}

/** Passages without a meeting in them, such as the rows of a table, that still speak of the one named above. */
const LONGEST_TABLE = 8;

/** True where a meeting was named so lately that a date may be one of its dates. */
function isNear({ sinceNamed }: Place, role: DateRole): boolean {
  if (sinceNamed === null) return false;
  return sinceNamed <= (role === 'record' || role === 'mailing' ? LONGEST_TABLE : 1);
}

const dateRow = new RegExp(
  inTurn(
    '^(?:(?:meeting )?(?:date|when|day)(?:(?:,|/| and| &) ?(?:time|place|location|hour)| of meeting){0,2}|(?:time and|time &) date)',
    // "When are nominations due?" asks for something else.
    '(?: ?[|:]| (?=[@\\d]|on |at |[a-z]+day\\b))',
  ),
);
/** Sentences at the beginning of a proxy statement, among which its notice of the meeting stands. */
const NOTICE_OF_MEETING = 200;
const DAYS_AHEAD = 9;

/** "Date: May 5, 2024": in a notice of the meeting, or below the words that name it; not the date of a signature. */
function isDateRow(place: Place, dated: DatedRole, { date }: ResolvedDate, telling: Telling): boolean {
  if (dated.role !== 'other' || dated.index !== 0 || !dateRow.test(place.wording.text)) return false;
  if (telling.isSolicitation) return place.order < NOTICE_OF_MEETING;
  const ahead = telling.reference !== null && daysBetween(telling.reference, date) > DAYS_AHEAD;
  return ahead && isNear(place, 'meeting');
}

function rowOfMeeting(place: Place, dated: DatedRole, resolved: ResolvedDate, telling: Telling): ToldDate {
  return {
    role: 'meeting',
    date: resolved.date,
    type: typeOf(place, null, telling.usual),
    approximate: dated.approximate,
    expected: false,
    inPassing: false,
    another: false,
    past: false,
    weight: 7,
    fate: null,
    remark: asWritten(resolved.remark),
    place,
  };
}
