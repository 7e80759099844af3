import { anyOf } from '../prose/any-of.ts';
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
