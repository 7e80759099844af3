import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore, liesBefore } from '../../terms/days/dates.ts';
import { ONE_MEETING_WHILE_PUT_OFF } from '../../terms/days/distances.ts';
import { inFull } from '../../terms/source.ts';
import { anyOf, inTurn, oneOf } from '../prose/any-of.ts';
import { takesBack } from '../reading/withdrawn-days.ts';
import { type Telling, type ToldDate, toldDates } from './date-candidates.ts';
import type { Place } from './meeting-sentences.ts';

/**
 * What the sentences of a filing tell of days, without what the filing itself takes back in the next one ("this is
 * incorrect"), and without days of something else that it sets right ("The payment date was misstated. The correct date
 * is June 4, 2026").
 */
export function toldAndNotTakenBack(places: readonly Place[], telling: Telling): readonly ToldDate[] {
  return places.flatMap((place, i) => {
    const dates = toldDates(place, telling);
    if (dates.length > 0 && isTakenBack(place, places[i + 1])) return [];
    return dates.some((t) => t.role === 'meeting') && correctsAnother(places, i, telling)
      ? dates.filter((t) => t.role !== 'meeting')
      : dates;
  });
}

/** True where the next sentence takes back what this one reports. */
function isTakenBack(place: Place, next: Place | undefined): boolean {
  if (next === undefined || next.passage - place.passage > 1) return false;
  return takesBack(next.wording.text) || corrected.test(next.wording.text);
}

const corrected = /^(?:the|its) (?:correct|right|proper|actual|true) (?:date|day)\b(?![^@]{0,20}@[ASG])/;
/** Of what a day may be that a filing corrects, other than of a meeting. */
const anotherDay = anyOf([
  /\b(?:record date|of record|proposals?|nominat\w+|14a-8|votes?|voting|proxies|proxy card)\b/,
  /\b(?:received|dividends?|payments?|payable|deadline|last day|mailed|filed|clos(?:e|ed|ing)|effective|expir\w+)\b/,
]);

/** The weight of words that only stand near a meeting. */
const NEAR = 9;

/** "The correct date is": where the sentences before speak of a day that is none of a meeting. */
function correctsAnother(places: readonly Place[], at: number, telling: Telling): boolean {
  const place = places[at];
  if (place === undefined || !corrected.test(place.wording.text)) return false;
  const before = places
    .slice(Math.max(0, at - 2), at)
    .filter(({ passage, wording }) => place.passage - passage <= 1 && !takesBack(wording.text));
  const last = before.findLast(({ wording }) => wording.dates.length > 0) ?? before.at(-1);
  if (last === undefined) return false;
  return (
    anotherDay.test(last.wording.text) && !toldDates(last, telling).some((t) => t.role === 'meeting' && t.weight > NEAR)
  );
}

/** "The company had previously disclosed in its report that the annual meeting would be held on". */
const saidBefore = new RegExp(
  inTurn(
    '\\b(?:previously|earlier|originally|had)(?: [a-z]+ly)? (?:announced|disclosed|reported|stated|said)\\b',
    '[^;@]{0,80}(?:@D\\d+@,? )?that @[ASG]\\d+@[^;@]{0,30} would be (?:held|convened)\\b',
  ),
);

/** What was said before of a day on which a meeting "would be held" tells the day that was, where another is told besides. */
export function earlierAnnounced(told: readonly ToldDate[]): readonly ToldDate[] {
  const days = told.filter((t) => t.role === 'meeting' && !t.past);
  if (days.length < 2) return told;
  const before = new Set(days.filter((t) => saidBefore.test(t.place.wording.text)));
  const now = days.filter((t) => !before.has(t));
  const isReplaced = ({ date }: ToldDate) =>
    now.some((t) => !t.date.equals(date) && Math.abs(daysBetween(t.date, date)) < ONE_MEETING_WHILE_PUT_OFF) &&
    !now.some((t) => t.date.equals(date));
  return told.map((one) => (before.has(one) && isReplaced(one) ? { ...one, role: 'previous' } : one));
}

/** Days ahead within which a meeting lies for which proxies are solicited. */
const SOLICITED_WITHIN = 130;
const isToBeHeld = new RegExp(
  oneOf(
    '\\b(?:to be|will be|shall be|is being) (?:held|convened|conducted)\\b',
    '\\b(?:will|shall|to) (?:hold|convene|take place|be conducted)\\b',
    '\\bis (?:scheduled|called)\\b',
  ),
);

/**
 * What a solicitation tells, where the only day that it gives for a meeting to come has passed by about a year: the year
 * is a misprint, and the day of the next one is meant. One that names a weekday which fits its own year alone, or that
 * speaks of other days of that year, is left as it is.
 * @example inYearMeant([January 12, 2023], filed on December 15, 2023) // January 12, 2024
 */
export function inYearMeant(told: readonly ToldDate[], telling: Telling): readonly ToldDate[] {
  const { reference, isSolicitation } = telling;
  if (reference === null || !isSolicitation) return told;
  const isDay = ({ role, past }: ToldDate) => role === 'meeting' && !past;
  const days = told.filter(isDay);
  if (days.length === 0 || days.some(({ date }) => !isBefore(date, reference))) return told;
  return told.map((one) => (isDay(one) && isMisprint(one, reference) ? aYearLater(one) : one));
}

function isMisprint({ date, place: { wording, status } }: ToldDate, reference: Temporal.PlainDate): boolean {
  const next = date.add({ years: 1 });
  const written = wording.dates.find((mention) => mention.date?.equals(date));
  if (written === undefined || status.held || !isToBeHeld.test(wording.text)) return false;
  const isOfThatTime = (day: Temporal.PlainDate) => isBefore(day, reference.subtract({ days: SOLICITED_WITHIN }));
  return (
    liesBefore(reference, next, 0, SOLICITED_WITHIN) &&
    !(written.weekday !== null && written.weekday !== next.dayOfWeek) &&
    !wording.dates.some((other) => other !== written && other.date !== null && isOfThatTime(other.date)) &&
    !wording.meetings.some(({ year, relative }) => year === date.year || relative === 'past')
  );
}

function aYearLater(one: ToldDate): ToldDate {
  const date = one.date.add({ years: 1 });
  const text = `The filing gives ${inFull(one.date)} for a meeting to come, which had passed by about a year; ${inFull(date)} is taken to be meant.`;
  return { ...one, date, remark: { kind: 'date-as-written', text } };
}
