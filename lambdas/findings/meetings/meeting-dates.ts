import { Temporal } from 'temporal-polyfill';
import type { Filing } from '../../filing/filing.ts';
import type { MeetingDate, MeetingStatus } from '../finding.ts';
import type { Passage, Sentence } from '../prose/passages.ts';
import { type MeetingMention, type Wording, wordingOf } from '../prose/wording.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { type DatedRole, dateRoles } from './date-roles.ts';
import { type StatusWords, statusWords } from './meeting-status-words.ts';

type MeetingType = 'annual' | 'special';

/** A date that a sentence gives of a meeting. */
interface Fact {
  readonly role: DatedRole['role'];
  readonly date: Temporal.PlainDate;
  readonly type: MeetingType;
  /** The year in the meeting's name. */
  readonly label: number | null;
  readonly coming: boolean;
  readonly approximate: boolean;
  /** Told as something that took place. */
  readonly past: boolean;
  readonly weight: number;
  readonly remark: string | null;
  readonly place: Place;
}

interface Place {
  readonly sentence: Sentence;
  readonly wording: Wording;
  readonly status: StatusWords;
  readonly passage: number;
  readonly order: number;
  /** The meetings that the sentence, or the ones before it, speak of. */
  readonly type: MeetingType | null;
  /** How many passages ago a meeting of shareholders was last named: 0 in this one or its heading, null for never. */
  readonly sinceNamed: number | null;
}

/** What the passages of a filing say of the dates of shareholder meetings. */
export function meetingDates(
  filing: Filing,
  passages: readonly Passage[],
  reference: Temporal.PlainDate | null,
): MeetingDate[] {
  const isSolicitation = /14A/.test(filing.form ?? '');
  const isProxy = isSolicitation && !/^(?:DEFA|DFAN)/.test(filing.form ?? '');
  const places = placesIn(passages);
  const usual = usualType(places);
  const facts = places.flatMap((place) => factsAt(place, reference, usual, isProxy, isSolicitation));
  const types: MeetingType[] = ['annual', 'special'];
  return types.flatMap((type) =>
    meetingsOf(
      type,
      facts.filter((f) => f.type === type),
      placesOf(places, type, usual),
      reference,
      isProxy,
    ),
  );
}

function placesIn(passages: readonly Passage[]): Place[] {
  let order = 0;
  let index = 0;
  let named: number | null = null;
  return passages.flatMap((passage, i) => {
    // A heading counts with what stands under it.
    const [first] = passage.sentences;
    const isHeading = passage.sentences.length === 1 && first?.text === passages[i + 1]?.heading;
    if (i > 0 && !(isHeading || passages[i - 1]?.sentences[0]?.text === passage.heading)) index += 1;
    let type: MeetingType | null = typeNamed(wordingOf(passage.heading).meetings);
    return passage.sentences.map((sentence): Place => {
      const wording = wordingOf(sentence.text);
      type = typeNamed(wording.meetings) ?? type;
      if (type !== null || wording.meetings.some((m) => m.type !== 'other')) named = index;
      const sinceNamed = named === null ? null : index - named;
      return { sentence, wording, status: statusWords(wording), passage: index, order: order++, type, sinceNamed };
    });
  });
}

/** The sentences about one kind of meeting; of those that name both kinds, only the words about this one count. */
function placesOf(places: readonly Place[], type: MeetingType, usual: MeetingType): Place[] {
  return places.flatMap((place) => {
    const names = (wanted: MeetingType) => place.wording.meetings.some((m) => m.type === wanted);
    if (names('annual') && names('special')) return { ...place, status: statusWords(place.wording, type) };
    return (place.type ?? usual) === type ? place : [];
  });
}

function typeNamed(meetings: readonly MeetingMention[]): MeetingType | null {
  const named = meetings.filter((m) => m.type === 'annual' || m.type === 'special');
  const [first] = named;
  return first ? (first.type as MeetingType) : null;
}

/** What "the meeting" means where nothing says: the kind that the filing speaks of most. */
function usualType(places: readonly Place[]): MeetingType {
  const count = (type: MeetingType) =>
    places.reduce((n, p) => n + p.wording.meetings.filter((m) => m.type === type).length, 0);
  return count('special') > count('annual') ? 'special' : 'annual';
}

const merger = /\b(?:merger|acquisition|plan of (?:dissolution|liquidation)|extension)\b/;
const proxyPapers = /\b(?:proxy|notice|materials|annual report|statement)\b/;
const dateRow = /^(?:meeting )?(?:date|when|day)(?: and time| & time|, time| of meeting)?(?: and place)?:? ?(?:\||:| )/;

function factsAt(
  place: Place,
  reference: Temporal.PlainDate | null,
  usual: MeetingType,
  isProxy: boolean,
  isSolicitation: boolean,
): Fact[] {
  const { wording } = place;
  if (wording.dates.length === 0) return [];
  const dates = resolvedDates(wording.dates, reference);
  const facts: Fact[] = [];
  for (const { index, role, weight, meeting, approximate, past } of dateRoles(wording)) {
    const resolved = dates[index];
    if (!resolved || role === 'other' || !isNear(place, role)) {
      const row =
        resolved &&
        role === 'other' &&
        index === 0 &&
        dateRow.test(wording.text) &&
        (isSolicitation ? place.order < 200 : isAnnouncedRow(place, resolved.date, reference));
      if (resolved && row)
        facts.push({
          ...baseFact(place, null, usual),
          role: 'meeting',
          date: resolved.date,
          approximate,
          past: false,
          weight: 7,
          remark: resolved.remark,
        });
      continue;
    }
    const aboutMeetings = wording.meetings.some((m) => m.type !== 'other');
    // Proxy statements are full of dates of other matters.
    if (isProxy && (role === 'previous' || role === 'prior') && !(aboutMeetings && weight >= 12)) continue;
    if (isProxy && role === 'previous' && !place.status.postponed && !place.status.changed) continue;
    if (role === 'mailing' && !proxyPapers.test(wording.text)) continue;
    const tooLate =
      role === 'prior' &&
      !past &&
      reference !== null &&
      Temporal.PlainDate.compare(resolved.date, reference.subtract({ days: 100 })) > 0;
    // What is named is the anniversary itself.
    const date = tooLate ? resolved.date.subtract({ years: 1 }) : resolved.date;
    facts.push({ ...baseFact(place, meeting, usual), role, date, approximate, past, weight, remark: resolved.remark });
  }
  return facts;
}

/** Below the words that name the meeting, and not the date of a signature. */
function isAnnouncedRow(place: Place, date: Temporal.PlainDate, reference: Temporal.PlainDate | null): boolean {
  const ahead = reference !== null && reference.until(date, { largestUnit: 'days' }).days > 9;
  return ahead && place.sinceNamed !== null && place.sinceNamed <= 1;
}

/** Passages without a meeting in them, such as the rows of a table, that still speak of the one named above. */
const LONGEST_TABLE = 8;

/** True where a meeting was named so lately that a date may be one of its dates. */
function isNear({ sinceNamed }: Place, role: DatedRole['role']): boolean {
  if (sinceNamed === null) return false;
  return sinceNamed <= (role === 'record' || role === 'mailing' ? LONGEST_TABLE : 1);
}

function baseFact(place: Place, meeting: MeetingMention | null, usual: MeetingType) {
  const named = meeting?.type === 'annual' || meeting?.type === 'special' ? meeting.type : null;
  const fallback =
    meeting?.type === 'unnamed' && place.type === null && merger.test(place.wording.text) ? 'special' : usual;
  return {
    type: named ?? place.type ?? fallback,
    label: meeting?.year ?? null,
    coming: meeting?.relative === 'coming',
    place,
  };
}

/** The facts that give one day for a meeting. */
interface Day {
  readonly date: Temporal.PlainDate;
  readonly facts: readonly Fact[];
  readonly weight: number;
}

function days(facts: readonly Fact[]): Day[] {
  const byDate = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.date.toString();
    byDate.set(key, [...(byDate.get(key) ?? []), fact]);
  }
  return [...byDate.values()].map((group) => ({
    date: group[0]?.date as Temporal.PlainDate,
    facts: group,
    weight: Math.max(...group.map((f) => f.weight)),
  }));
}

function meetingsOf(
  type: MeetingType,
  facts: readonly Fact[],
  places: readonly Place[],
  reference: Temporal.PlainDate | null,
  isProxy: boolean,
): MeetingDate[] {
  const all = days(facts.filter((f) => f.role === 'meeting'));
  const ahead = all.filter((d) => isAhead(d, all, reference));
  const held = all.filter((d) => !ahead.includes(d) && d.facts.some((f) => f.past || f.place.status.held));
  const clusters = clustered(ahead, type);
  const meetings: MeetingDate[] = [];
  for (const cluster of clusters) {
    // Where a filing names two annual meetings in a row, the earlier one is the later one's prior year's.
    const before = type === 'annual' ? meetings.at(-1) : undefined;
    meetings.push(
      meetingFrom(type, cluster, facts, places, held, isProxy, reference, before?.date ?? null, clusters.length === 1),
    );
  }
  const called = days(facts.filter((f) => f.role === 'meeting' || f.role === 'previous'));
  if (meetings.length === 0 && called.length > 0 && !isProxy && isCancelled(places)) {
    return [
      calledOff(
        type,
        'cancelled',
        called.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date)),
      ),
    ];
  }
  if (meetings.length === 0 && held.length === 0) {
    const undated = undatedMeeting(type, facts, places, isProxy);
    if (undated) return [undated];
  }
  const told = held.filter((d) => !meetings.some((m) => m.priorYearDate?.equals(d.date))).slice(0, 1);
  return [...meetings, ...told.map((day) => heldMeeting(type, day, facts))];
}

/** A day is ahead when it does not lie before the filing, or when the words say that it is still to come. */
function isAhead(day: Day, all: readonly Day[], reference: Temporal.PlainDate | null): boolean {
  const tookPlace = day.facts.every((f) => f.past);
  if (tookPlace && all.some((d) => d !== day && d.date.since(day.date, { largestUnit: 'days' }).days > 120))
    return false;
  if (!reference) return !tookPlace;
  const distance = reference.until(day.date, { largestUnit: 'days' }).days;
  if (distance > 900) return false;
  if (distance >= -1) return true;
  return (
    distance > -25 &&
    day.facts.some(
      (f) => !f.place.status.held && /\b(?:will|to be held|scheduled|is to be)\b/.test(f.place.wording.text),
    )
  );
}

/** Days that can only be one meeting's: less than seven months apart, and not of meetings with different names. */
function clustered(ahead: readonly Day[], type: MeetingType): Day[][] {
  const sorted = [...ahead].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const clusters: Day[][] = [];
  for (const day of sorted) {
    const last = clusters.at(-1);
    const first = last?.[0];
    const near = first && first.date.until(day.date, { largestUnit: 'days' }).days < (type === 'annual' ? 210 : 120);
    if (last && near) last.push(day);
    else clusters.push([day]);
  }
  return clusters;
}

/**
 * The day of a cluster that holds. Where the meeting departs from an earlier day, the one that the words lead to ("to",
 * "until") or, failing that, the one named last; otherwise the one named most often.
 */
function chosenDay(cluster: readonly Day[], departs: boolean): Day | undefined {
  const leading = (day: Day) => (departs && day.weight >= 13 ? 1 : 0);
  const ranked = [...cluster].sort(
    (a, b) =>
      leading(b) - leading(a) ||
      (departs ? lastOrder(b) - lastOrder(a) : b.facts.length - a.facts.length) ||
      b.weight - a.weight ||
      (departs ? Temporal.PlainDate.compare(b.date, a.date) : 0) ||
      firstOrder(a) - firstOrder(b),
  );
  return ranked[0];
}

function lastOrder(day: Day): number {
  return Math.max(...day.facts.map((f) => f.place.order));
}

function firstOrder(day: Day): number {
  return Math.min(...day.facts.map((f) => f.place.order));
}

function meetingFrom(
  type: MeetingType,
  cluster: readonly Day[],
  facts: readonly Fact[],
  places: readonly Place[],
  held: readonly Day[],
  isProxy: boolean,
  reference: Temporal.PlainDate | null,
  before: Temporal.PlainDate | null,
  alone: boolean,
): MeetingDate {
  const around = placesAround(
    cluster.flatMap((d) => d.facts),
    places,
    isProxy,
  );
  const departs = around.some((p) => p.status.postponed || p.status.changed || p.status.adjourned);
  const day = chosenDay(cluster, departs);
  if (!day) throw new Error('A cluster of days cannot be empty.');
  if (!isProxy && isCancelled(around)) return calledOff(type, 'cancelled', cluster);
  const open = around.some((p) => p.status.openEnded) && cluster.length === 1;
  if (!isProxy && open && around.some((p) => p.status.postponed || p.status.adjourned))
    return calledOff(type, around.some((p) => p.status.adjourned) ? 'adjourned' : 'postponed', cluster);
  const prior = before ? { date: before, fact: null } : priorOf(type, day.date, facts, held, isProxy);
  const previous =
    previousOf(day, cluster, facts, departs, prior?.date ?? null) ?? adjournedOn(day, around, held, reference);
  const record = recordDateOf(day.date, facts, day);
  const mailing = mailingOf(day.date, facts);
  const said = (alone && !isProxy ? places : around).some((p) => p.status.movedFromAnniversary);
  const daysMoved = prior ? movedDays(prior.date, day.date) : null;
  const departsFromUsual = !isProxy && around.some((p) => isOtherThanUsual(p.wording.text, day.date));
  const moved = said || departsFromUsual || (daysMoved !== null && Math.abs(daysMoved) > 30);
  const status = statusOf(around, moved, previous !== null, isProxy);
  return finding({
    type,
    status,
    date: day,
    prior: prior?.date ?? null,
    previous: previous?.date ?? null,
    daysMoved,
    record,
    mailing,
    said,
    noPrior: around.some((p) => p.status.noPriorMeeting),
    announced: announcedOn(around, facts, reference),
    facts: [...day.facts.slice(0, 2), prior?.fact ?? null, previous?.fact ?? null, record, mailing].flatMap(
      (f) => f ?? [],
    ),
    incidental: status === 'set' && !isProxy && day.facts.every(isBackground),
  });
}

const months = 'january february march april may june july august september october november december'.split(' ');
const usualMonth = new RegExp(
  `\\b(?:customar(?:y|ily)|usual(?:ly)?|ordinarily|normally|traditionally|historically|(?:in|of) (?:recent|past|prior|previous) years)\\b[^;.]{0,90}\\b(${months.join('|')})\\b`,
);

/** "Customarily held in March", and this year in May. */
function isOtherThanUsual(words: string, date: Temporal.PlainDate): boolean {
  const month = usualMonth.exec(words)?.[1];
  return month !== undefined && months.indexOf(month) + 1 !== date.month;
}

/** Called off, and not only after it was put off: the last word on the meeting. */
function isCancelled(around: readonly Place[]): boolean {
  const last = (what: 'cancelled' | 'postponed' | 'adjourned') =>
    Math.max(-1, ...around.flatMap((p) => (p.status[what] ? p.order : [])));
  return last('cancelled') > Math.max(last('postponed'), last('adjourned'));
}

/** A meeting called off, or put off to no day as yet, with the last day for which it had been called. */
function calledOff(
  type: MeetingType,
  status: 'cancelled' | 'postponed' | 'adjourned',
  called: readonly Day[],
): MeetingDate {
  const last = called.at(-1);
  return finding({
    type,
    status,
    date: null,
    prior: null,
    previous: last?.date ?? null,
    daysMoved: null,
    record: null,
    mailing: null,
    said: false,
    noPrior: false,
    incidental: false,
    facts: last?.facts.slice(0, 2) ?? [],
  });
}

/** The sentences whose words tell the status: those of the meeting's passages; of a proxy statement only its own. */
function placesAround(facts: readonly Fact[], places: readonly Place[], isProxy: boolean): readonly Place[] {
  if (isProxy) return facts.map((f) => f.place);
  const passages = new Set(facts.map((f) => f.place.passage));
  return places.filter((p) => passages.has(p.passage) || passages.has(p.passage - 1) || passages.has(p.passage + 1));
}

function statusOf(around: readonly Place[], moved: boolean, previous: boolean, isProxy: boolean): MeetingStatus {
  const some = (what: keyof StatusWords) => around.some((p) => p.status[what]);
  if (some('postponed')) return 'postponed';
  if (some('adjourned')) return 'adjourned';
  if (moved || (some('changed') && !isProxy) || previous) return 'changed';
  return 'set';
}

interface Chosen {
  readonly date: Temporal.PlainDate;
  readonly fact: Fact | null;
}

/** The prior year's meeting: the last of the days named as such that lies far enough before this one. */
function priorOf(
  type: MeetingType,
  date: Temporal.PlainDate,
  facts: readonly Fact[],
  held: readonly Day[],
  isProxy: boolean,
): Chosen | null {
  if (type !== 'annual') return null;
  const far = (d: Temporal.PlainDate) => {
    const distance = d.until(date, { largestUnit: 'days' }).days;
    return isProxy ? distance > 270 && distance < 460 : distance > 120 && distance < 1100;
  };
  const named = facts
    .filter((f) => f.role === 'prior' && far(f.date))
    .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date))[0];
  if (named) return { date: named.date, fact: named };
  const past = held.filter((d) => far(d.date)).sort((a, b) => Temporal.PlainDate.compare(b.date, a.date))[0];
  return past ? { date: past.date, fact: past.facts[0] ?? null } : null;
}

/** The day for which the meeting was last called before: of several, the latest. */
function previousOf(
  day: Day,
  cluster: readonly Day[],
  facts: readonly Fact[],
  departs: boolean,
  prior: Temporal.PlainDate | null,
): Chosen | null {
  const anniversary = prior?.add({ years: 1 });
  const named = facts.filter(
    (f) =>
      f.role === 'previous' &&
      !f.date.equals(day.date) &&
      !(prior && (f.date.equals(prior) || anniversary?.equals(f.date))) &&
      Math.abs(f.date.until(day.date, { largestUnit: 'days' }).days) < 400,
  );
  const others = departs ? cluster.filter((d) => d !== day) : [];
  const moves = others.filter((d) => d.weight >= 13);
  const candidates: Chosen[] = [
    ...named.map((fact) => ({ date: fact.date, fact })),
    ...(named.length === 0 ? others : moves).map((d) => ({ date: d.date, fact: d.facts[0] ?? null })),
  ];
  return candidates.sort((a, b) => Temporal.PlainDate.compare(b.date, a.date))[0] ?? null;
}

/** The first day on which the date was made public, as the sentences around tell it; not later than the filing. */
function announcedOn(
  around: readonly Place[],
  facts: readonly Fact[],
  reference: Temporal.PlainDate | null,
): Fact | null {
  const orders = new Set(around.map((p) => p.order));
  const told = facts.filter(
    (f) =>
      f.role === 'announced' &&
      orders.has(f.place.order) &&
      (!reference || Temporal.PlainDate.compare(f.date, reference) <= 0),
  );
  return told.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))[0] ?? null;
}

/** The day on which an adjourned meeting was opened; "today's meeting" is that of the day of the filing. */
function adjournedOn(
  day: Day,
  around: readonly Place[],
  held: readonly Day[],
  reference: Temporal.PlainDate | null,
): Chosen | null {
  const adjourned = around.filter((p) => p.status.adjourned);
  if (adjourned.length === 0) return null;
  const opened = held.filter((d) => within(d.date, day.date, 0, 90)).at(-1);
  if (opened) return { date: opened.date, fact: opened.facts[0] ?? null };
  const today = adjourned.some((p) => /\btoday\b/i.test(p.sentence.text));
  return today && reference ? { date: reference, fact: null } : null;
}

/** The record date of this very meeting: at most 130 days before it, the one named most often, else the last named. */
function recordDateOf(date: Temporal.PlainDate | null, facts: readonly Fact[], day: Day | null): Fact | null {
  const fitting = facts.filter((f) => f.role === 'record' && (date === null || within(f.date, date, 0, 130)));
  const counts = days(fitting).sort(
    (a, b) => b.facts.length - a.facts.length || distanceTo(a, day) - distanceTo(b, day),
  );
  return counts[0]?.facts[0] ?? null;
}

function distanceTo(record: Day, day: Day | null): number {
  return day ? Math.abs(firstOrder(record) - firstOrder(day)) : firstOrder(record);
}

function mailingOf(date: Temporal.PlainDate, facts: readonly Fact[]): Fact | null {
  return facts.find((f) => f.role === 'mailing' && within(f.date, date, 5, 130)) ?? null;
}

/** True when `earlier` lies from `least` to `most` days before `later`. */
function within(earlier: Temporal.PlainDate, later: Temporal.PlainDate, least: number, most: number): boolean {
  const distance = earlier.until(later, { largestUnit: 'days' }).days;
  return distance >= least && distance <= most;
}

/** Signed calendar days from the anniversary (the prior date plus one year, 29 February taken as 28). */
export function movedDays(prior: Temporal.PlainDate, date: Temporal.PlainDate): number {
  return prior.add({ years: 1 }).until(date, { largestUnit: 'days' }).days;
}

const background =
  /\b(?:until|stand(?:ing)? for (?:re-?)?election|re-?elect\w*|not stand|resign\w*|retir\w*|term (?:of office|expir\w*)|successor|incorporated (?:herein )?by reference|portions of|complaint|supplement\w*|will be nominated|to serve|continue to serve|subject to (?:the )?(?:approval|ratification)|if the (?:holders|stockholders)|will be asked|submitted (?:to|for)|registration statement|participants in the solicitation)\b/;
const news =
  /\b(?:set|fixed|establish\w*|determined|scheduled|called|announc\w*|selected|chosen|designated|notice is hereby given|named|picked|appointed|settled on|approved .{0,40}date)\b/;

/** A sentence in which the meeting only fixes when something else will happen. */
function isBackground(fact: Fact): boolean {
  const { text } = fact.place.wording;
  return background.test(text) && !news.test(text);
}

/** A meeting whose new day is not given: cancelled, postponed to a day to be named, or known only by its record date. */
function undatedMeeting(
  type: MeetingType,
  facts: readonly Fact[],
  places: readonly Place[],
  isProxy: boolean,
): MeetingDate | null {
  if (isProxy) return null;
  const previous = facts.filter((f) => f.role === 'previous').at(-1) ?? null;
  const around = placesAround(facts, places, isProxy);
  const some = (what: keyof StatusWords) => around.some((p) => p.status[what]);
  const record = recordDateOf(null, facts, null);
  const base = {
    type,
    date: null,
    prior: null,
    daysMoved: null,
    mailing: null,
    incidental: false,
    noPrior: some('noPriorMeeting'),
  };
  const moved = some('movedFromAnniversary');
  if (previous && some('cancelled'))
    return finding({
      ...base,
      status: 'cancelled',
      previous: previous.date,
      record: null,
      said: false,
      facts: [previous],
    });
  if ((previous || record) && some('postponed'))
    return finding({
      ...base,
      status: 'postponed',
      previous: previous?.date ?? null,
      record,
      said: moved,
      facts: [previous, record].flatMap((f) => f ?? []),
    });
  const ofMeeting = record?.place.wording.meetings.some((m) => m.type === type) ? record : null;
  if (!ofMeeting || ofMeeting.place.status.held) return null;
  return finding({
    ...base,
    status: moved ? 'changed' : 'set',
    previous: null,
    record: ofMeeting,
    said: moved,
    facts: [ofMeeting],
  });
}

function heldMeeting(type: MeetingType, day: Day, facts: readonly Fact[]): MeetingDate {
  const record = recordDateOf(day.date, facts, day);
  const mailing = mailingOf(day.date, facts);
  return finding({
    type,
    status: 'held',
    date: day,
    prior: null,
    previous: null,
    daysMoved: null,
    record,
    mailing,
    said: false,
    noPrior: false,
    incidental: false,
    facts: [...day.facts.slice(0, 1), ...(record ? [record] : []), ...(mailing ? [mailing] : [])],
  });
}

interface Draft {
  readonly type: MeetingType;
  readonly status: MeetingStatus;
  readonly date: Day | null;
  readonly prior: Temporal.PlainDate | null;
  readonly previous: Temporal.PlainDate | null;
  readonly daysMoved: number | null;
  readonly record: Fact | null;
  readonly mailing: Fact | null;
  readonly announced?: Fact | null;
  readonly said: boolean;
  readonly noPrior: boolean;
  readonly incidental: boolean;
  readonly facts: readonly Fact[];
}

function finding(draft: Draft): MeetingDate {
  const places = [...new Set(draft.facts.map((f) => f.place))];
  return {
    kind: 'meeting-date',
    meetingType: draft.type,
    status: draft.status,
    date: draft.date?.date ?? null,
    priorYearDate: draft.prior,
    previouslyScheduledDate: draft.previous,
    daysMoved: draft.daysMoved,
    recordDate: draft.record?.date ?? null,
    mailingDate: draft.mailing?.date ?? null,
    announcedOn: draft.announced?.date ?? null,
    approximate: draft.date?.facts.some((f) => f.approximate) ?? false,
    mailingApproximate: draft.mailing?.approximate ?? false,
    incidental: draft.incidental,
    saidToHaveMoved: draft.said,
    noPriorMeeting: draft.noPrior,
    origins: {},
    remarks: [...new Set(draft.facts.flatMap((f) => f.remark ?? []))],
    evidence: places.slice(0, 6).map((p) => p.sentence.evidence()),
  };
}
