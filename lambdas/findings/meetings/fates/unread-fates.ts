import { inFull } from '../../../terms/source.ts';
import type { Unsure } from '../../finding.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import { unsureOf } from '../../unsure.ts';
import { aMeetingItself } from '../cues/patterns.ts';
import type { Matter } from '../dates-of-meeting.ts';
import type { MeetingDay } from '../meeting-days.ts';

/** Verbs for what becomes of no meeting, or for what the day says already. */
const tellsNothing = oneOf(
  'called|convened|scheduled|announced|set|fixed|noticed|established|confirmed|approved|determined|designated|selected',
  'held|conducted|hosted|attended|webcast|broadcast|recorded|disclosed|described|reported|published|mentioned|filed',
  'planned|expected|intended|requested|organized|prepared|funded|sponsored|discussed|duly|also|not|previously',
);
const untilItsDay = inTurn(
  ',?(?: (?:which|that))?(?: (?:is|was|has been|had been))?(?: [a-z]+ly)?',
  ' (?:scheduled|set|called|planned|slated|due|convened|noticed|to (?:be|have been) held|to take place)',
  '(?: to (?:be held|take place))? (?:for|on) (?:[a-z]+, )?',
);
/** "The annual meeting scheduled for May 5 has been furloughed": done to a meeting with its day, and the clause ends. */
const unread = new RegExp(
  inTurn(
    aMeetingItself,
    untilItsDay,
    '@D(\\d+)@(?: at [^@;,]{0,40})?,? ((?:(?:has|have|had)(?: now| hereby| since)? been|was|were|is being|are being)',
    `(?: [a-z]+ly)? (?!${tellsNothing}\\b)[a-z-]+(?:ed|wn|id|en))(?=[.,;]|$| (?:by|until|for|due|because|pending|in)\\b)`,
  ),
);

/**
 * That something was done to a meeting called for a day, where no words are known that say what: by then it may not be
 * held on it. Null where nothing is said so.
 */
export function unreadFateOf(day: MeetingDay, { type, telling }: Matter): Unsure | null {
  for (const { place, date } of day.told) {
    const { text } = place.wording;
    if (!/\b(?:been|was|were|being)\b/.test(text)) continue;
    const [, index, words] = unread.exec(text) ?? [];
    if (index === undefined || words === undefined) continue;
    if (place.wording.dates[Number(index)]?.day !== date.day) continue;
    const says = `${telling.whereIn(place.sentence)} says that the ${type} meeting called for ${inFull(date)} “${words}”; what that makes of it could not be read.`;
    return unsureOf('meeting', says, [{ role: 'meeting', date }], [place.sentence]);
  }
  return null;
}
