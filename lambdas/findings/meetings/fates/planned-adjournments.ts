import type { Temporal } from 'temporal-polyfill';
import { isBefore, liesBefore } from '../../../terms/days/dates.ts';
import { LONGEST_ADJOURNMENT } from '../../../terms/days/distances.ts';
import { once } from '../../../terms/once.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import { wordsOutsideScopes } from '../../reading/fate-scopes.ts';
import type { MeetingDay } from '../meeting-days.ts';
import type { Place } from '../meeting-sentences.ts';

const adverbs = '(?:[a-z]+ly|then|also|thereafter|therefore|first|be|so|now)';

/** "It will then be adjourned", "opened and adjourned", "intends to adjourn it": on a day to come. */
const planned = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      `(?:will|shall|would|intends? to|plans? to|expects? to|(?:has|have) agreed to)(?: ${adverbs}){0,3} (?:adjourn|recess)(?:ed)?`,
      inTurn(
        '(?:will|shall|is to|to|intends? to|plans? to|expects? to) ',
        '(?:be )?(?:convened?|open(?:ed)?|call(?:ed)? to order|held|hold)\\b(?:[^;.]){0,160}',
        `\\b(?:and|but|solely|only)(?:,? (?:to|${adverbs}))*,? (?:adjourn|recess)(?:ed)?`,
      ),
    ),
    '\\b',
  ),
);

/** What the words that plan an adjournment say: of a meeting that has not been opened yet. */
export function plansAdjournment({ wording }: Place): boolean {
  return /adjourn|recess/.test(wording.text) && planned.test(wordsOutsideScopes(wording.text));
}

const withoutBusiness =
  /\b(?:without|no) (?:[a-z]+ ){0,3}(?:business|votes?|action)\b|\b(?:immediately|solely|only to|quorum)\b/;
const afterVotes = /\bafter (?:[a-z]+ ){0,3}vot(?:es?|ing)\b/;
const holdersVote = /\b(?:vot(?:e|es|ing)|elect|consider|act) (?:up)?on\b|\b(?:to|will) elect\b/;

/** Whether holders are to act on the day on which a meeting opens that is then to be adjourned: it is no mere opening. */
export function actsBeforeAdjourned(toOpen: MeetingDay, around: readonly Place[]): boolean {
  const plans = around.filter(plansAdjournment).map(({ wording }) => wording.text);
  if (plans.some((text) => withoutBusiness.test(text))) return false;
  if (plans.some((text) => afterVotes.test(text))) return true;
  return toOpen.told.some(({ place }) => holdersVote.test(place.wording.text) && !plansAdjournment(place));
}

/**
 * The day on which a meeting is to open that "will be convened on May 6 and adjourned until June 10"; null where it has
 * been adjourned already, or put off before it opened.
 */
export function openingOfPlanned(
  day: MeetingDay,
  days: readonly MeetingDay[],
  around: readonly Place[],
  reference: Temporal.PlainDate | null,
): MeetingDay | null {
  if (reference === null) return null;
  const isPlanned = once(() => around.some(plansAdjournment));
  const isToOpen = ({ date, told }: MeetingDay) =>
    isBefore(reference, date) &&
    liesBefore(date, day.date, 1, LONGEST_ADJOURNMENT) &&
    told.some((t) => !t.past && t.fate !== 'adjourns' && t.fate !== 'reconvenes');
  return days.filter(isToOpen).findLast(() => isPlanned()) ?? null;
}
