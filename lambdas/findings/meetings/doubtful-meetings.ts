import { daysBetween } from '../../terms/days/dates.ts';
import { monthNames } from '../../terms/days/day-words.ts';
import { inFull } from '../../terms/source.ts';
import { conditionsIn } from '../conditions/clause-conditions.ts';
import type { Candidate, MeetingDate, Unsure } from '../finding.ts';
import type { Fate } from '../phrasebook/fates.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';
import { resolvedDates } from '../prose/year-of-date.ts';
import { wordsOutsideScopes } from '../reading/fate-scopes.ts';
import { lastFateIn } from '../reading/fates.ts';
import { unsureOf } from '../unsure.ts';
import { isBackgroundSentence } from './background.ts';
import { isPutElsewhere, wordsOnTheMeeting } from './cues/patterns.ts';
import type { Telling } from './date-candidates.ts';
import { type DatedRole, dateRoles } from './date-roles.ts';
import type { Place } from './meeting-sentences.ts';

/** Days; a meeting to come lies no further ahead, and one that is spoken of as to come hardly further back. */
const FURTHEST = 460;
const HARDLY_PAST = 25;

/** What a sentence seems to tell of a meeting, and the days that may be meant. */
interface Doubt {
  readonly place: Place;
  readonly says: string;
  readonly candidates: readonly Candidate[];
}

/**
 * What looks like news of a meeting in a filing of which no such news was read for certain: a day that cannot be, words
 * that put a meeting off or call it off, a day beside a meeting that no words explain. One finding at most; the
 * sentences that look most like news come first.
 */
export function doubtfulMeetings(
  places: readonly Place[],
  found: readonly (MeetingDate | Unsure)[],
  telling: Telling,
): Unsure[] {
  // What becomes of a meeting is read, also where it is told as known.
  const isNews = (one: MeetingDate | Unsure) =>
    one.kind === 'unsure' || (one.status !== 'held' && !(one.incidental && one.status === 'set'));
  if (found.some(isNews)) return [];
  const held = found.some((one) => one.kind === 'meeting-date' && one.status === 'held');
  const told = places.filter(canTellNews);
  const stretches = told.filter(({ sentence }) => !/^Item (?:5\.07|9\.01|1\.01)$/.test(telling.whereIn(sentence)));
  // A proxy statement names many days of other meetings, and its own in plain words.
  const others = telling.isProxy ? [] : [fateAlone, ...(held ? [] : [dayAlone])];
  const doubts = [
    telling.isProxy ? [] : told.flatMap((place) => confined(place, telling) ?? []),
    ...[impossibleDay, ...(telling.isProxy ? [] : [unsettledDay, partOfYear]), ...others].map((seems) =>
      stretches.flatMap((place) => seems(place, telling) ?? []),
    ),
  ];
  const [most] = doubts.filter((ones) => ones.length > 0);
  const [first] = most ?? [];
  if (most === undefined || first === undefined) return [];
  const alike = most.filter(({ says }) => says === first.says);
  const says = `${telling.whereIn(first.place.sentence)} ${first.says}.`;
  return [
    unsureOf(
      'meeting',
      says,
      alike.flatMap(({ candidates }) => candidates),
      alike.map(({ place }) => place.sentence),
    ),
  ];
}

/** Contracts, charters and indentures speak of meetings as they must be held; a press release and the report itself tell. */
const tellingDocument = /^(?:EX-99|EX-20\b|8-K|10-Q|6-K|DEF ?14A|DEFS14A|PRE ?14A|DEFA14A|DFAN14A|425)/i;

function canTellNews({ sentence, wording }: Place): boolean {
  const type = sentence.passage.document.type;
  if (type !== null && !tellingDocument.test(type)) return false;
  return (
    wording.meetings.some((m) => m.type !== 'other' && m.relative !== 'past') && !isBackgroundSentence(wording.text)
  );
}

function nameOf({ wording }: Place): string {
  const named = wording.meetings.find((m) => m.type === 'annual' || m.type === 'special');
  return named === undefined ? 'a meeting of shareholders' : `the ${named.type} meeting`;
}

const within = new RegExp(
  inTurn(
    `@[ASG]\\d+@${wordsOnTheMeeting(60)}(?:(?:no|not) (?:earlier|sooner) than|not before|between)`,
    ' @D(\\d+)@,? (?:and|but|nor) (?:(?:(?:no|not) )?later than |not after )?@D(\\d+)@',
  ),
);
const isKept = /\b(?:hold|held|convene[ds]?|call(?:ed)?|take place|occur)\b/;

/** "Agreed to hold its annual meeting no earlier than May 1 and no later than May 31": between which days it will be. */
function confined(place: Place, { reference }: Telling): Doubt | null {
  const { wording, status } = place;
  const told = wordsOutsideScopes(wording.text);
  const days = within.exec(told);
  if (days === null || reference === null || status.held || !isKept.test(told) || isConditional(wording)) return null;
  const resolved = resolvedDates(wording.dates, reference);
  const [first, last] = [days[1], days[2]].map((index) => resolved[Number(index)]?.date);
  if (first === undefined || last === undefined) return null;
  const [ahead, furthest] = [daysBetween(reference, first), daysBetween(reference, last)];
  if (furthest < 0 || furthest < ahead || furthest > FURTHEST) return null;
  const says = `has ${nameOf(place)} held between ${inFull(first)} and ${inFull(last)}; no day is set for it`;
  return { place, says, candidates: [] };
}

const toCome = /\b(?:will|to be held|is scheduled|has scheduled|is called|to be convened)\b/;

/** "April 31", a year that is a misprint, a day that has passed though the meeting is to come. */
function impossibleDay(place: Place, { reference }: Telling): Doubt | null {
  const { wording, status } = place;
  if (wording.dates.length === 0 || status.held) return null;
  const days = resolvedDates(wording.dates, reference);
  for (const { index, role, past } of dateRoles(wording)) {
    const written = wording.dates[index];
    const day = days[index]?.date ?? null;
    if (role !== 'meeting' || past || written === undefined) continue;
    const name = nameOf(place);
    if (day === null && written.year !== null)
      return {
        place,
        says: `names a day for ${name} that does not exist, ${monthNames[written.month - 1]} ${written.day}, ${written.year}`,
        candidates: [],
      };
    if (day === null || reference === null) continue;
    const ahead = daysBetween(reference, day);
    const candidates = [{ role: 'meeting', date: day }] as const;
    if (ahead > FURTHEST)
      return { place, says: `names ${inFull(day)} for ${name}, which can hardly be meant`, candidates };
    if (ahead < -HARDLY_PAST && ahead > -FURTHEST && toCome.test(wording.text))
      return { place, says: `names ${inFull(day)} for ${name}, as a day to come that has passed`, candidates };
  }
  return null;
}

const seems: Readonly<Record<Fate, string>> = {
  putsOff: 'put off',
  delays: 'put off',
  moves: 'move',
  adjourns: 'adjourn',
  reconvenes: 'reconvene',
  cancels: 'call off',
  withdraws: 'call off',
};
const moved = new RegExp(
  `@[ASG]\\d+@[^@;]{0,70}(?:@D\\d+@,? )?${isPutElsewhere} (?:a |the |some )?(?:later|new|future|another|different|other|fall|spring|summer|autumn|winter)\\b`,
);

/** Words that do something to a meeting, of which no day was read. */
function fateAlone(place: Place, _telling: Telling): Doubt | null {
  const { status, wording } = place;
  if (status.held || isConditional(wording)) return null;
  const told = wordsOutsideScopes(wording.text);
  if (!nearMeeting.test(told) && !moved.test(told)) return null;
  const fate = lastFateIn(told) ?? 'moves';
  return {
    place,
    says: `seems to ${seems[fate]} ${nameOf(place)}; no day could be read`,
    candidates: [],
  };
}

function isConditional(wording: Wording): boolean {
  return (
    conditionsIn(wording).length > 0 || /^(?:if|should|in the event|were|unless|where|whether)\b/.test(wording.text)
  );
}

/** The fate stands right beside the meeting, as what is done to it. */
const nearMeeting = new RegExp(
  oneOf(
    inTurn(
      '@[ASG]\\d+@[^@;]{0,60}\\b(?:has|have|had|was|were|is|are|been|being|will)\\b[^@;]{0,30}\\b',
      oneOf(
        'postpon',
        'defer',
        'delay',
        'adjourn',
        'recess',
        'cancel',
        'called off',
        'put (?:off|back)',
        'pushed',
        'moved',
        'reschedul',
        'shifted',
      ),
    ),
    '\\b(?:postpon|adjourn|cancel|reschedul|delay|mov)(?:e[ds]?|ed|s|ing|led|ling|ment of|ation of)? (?:the date of )?@[ASG]\\d+@',
    "@[AS]\\d+@ (?:will not|won't|cannot|can no longer) (?:be (?:held|on)|take place|convene)\\b(?! (?:before|until|earlier|prior|sooner|unless|if)\\b)",
    '@[AS]\\d+@[^@;]{0,40}(?:@D\\d+@,? )?(?:could not|was unable to) be (?:duly )?(?:held|convened|opened)\\b',
    '\\b(?:enjoin|restrain|prevent)\\w* (?:[a-z]+ ){1,4}from (?:holding|convening) @[ASG]',
  ),
);

/** A day that hangs on something, or that is only asked for. */
function unsettledDay(place: Place, { reference }: Telling): Doubt | null {
  const { wording } = place;
  if (reference === null || wording.dates.length === 0) return null;
  const index = dateRoles(wording).find(({ unsettled }) => unsettled)?.index;
  const date = index === undefined ? undefined : resolvedDates(wording.dates, reference)[index]?.date;
  if (date === undefined || daysBetween(reference, date) < 0 || daysBetween(reference, date) > FURTHEST) return null;
  const says = `names ${inFull(date)} for ${nameOf(place)}, without saying that it is settled`;
  return { place, says, candidates: [{ role: 'meeting', date }] };
}

const part = oneOf('(?:first|second|third|fourth) (?:calendar |fiscal )?quarter', 'spring|summer|autumn|fall|winter');
const inAPart = new RegExp(
  inTurn(
    oneOf(
      '@[AS]\\d+@[^@;.]{0,60}\\b(?:held|take place|convened|scheduled|postponed|moved|delayed)\\b[^@;.]{0,30}',
      '\\b(?:hold|convene|call|schedule) @[AS]\\d+@[^@;.]{0,30}',
    ),
    ` (?:in|during|for|until|to) (?:(?:the|early|late|mid) )*(${part}(?: of)?,? ((?:19|20)\\d\\d))\\b`,
  ),
);

/** "In the second quarter of 2026": when it will be, and no day or month. */
function partOfYear(place: Place, { reference }: Telling): Doubt | null {
  const { wording, status } = place;
  const [, when, year] = inAPart.exec(wordsOutsideScopes(wording.text)) ?? [];
  if (when === undefined || reference === null || status.held || isConditional(wording)) return null;
  if (Number(year) < reference.year || Number(year) > reference.year + 2) return null;
  return { place, says: `has ${nameOf(place)} held in the ${when}; no day is set for it`, candidates: [] };
}

/** A day to come right beside a meeting, with no words that tell what it is. */
function dayAlone(place: Place, { reference }: Telling): Doubt | null {
  const { wording } = place;
  if (reference === null || wording.dates.length === 0 || wording.dates.length > 3) return null;
  const days = resolvedDates(wording.dates, reference);
  const unread = dateRoles(wording).filter((one) => isBeside(wording.text, one));
  for (const { index } of unread) {
    const date = days[index]?.date;
    const ahead = date === undefined ? -1 : daysBetween(reference, date);
    if (date === undefined || ahead < 10 || ahead > FURTHEST) continue;
    const says = `names ${inFull(date)} beside ${nameOf(place)}; what the day is could not be read`;
    return { place, says, candidates: [{ role: 'meeting', date }] };
  }
  return null;
}

function isBeside(text: string, { index, role, weight }: DatedRole): boolean {
  if (role !== 'other' || weight > 0) return false;
  const before = new RegExp(`@[ASG]\\d+@${wordsOnTheMeeting(40)}@D${index}@`).exec(text);
  return before !== null && /^@[ASG]\d+@(?:\s*[:,|(-]|.{0,6}\b(?:will|shall|is|has been)\b)/.test(before[0]);
}
