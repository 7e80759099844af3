import { matchesIn } from '../../terms/patterns/matches.ts';
import type { FoundCondition } from '../conditions/clause-conditions.ts';
import { anyOf, inTurn, oneOf } from '../prose/any-of.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';

/** True for a sentence with a part that no form of clause knows, `conditions` being those that were found in it. */
export function isBeyondReading(text: string, conditions: readonly FoundCondition[]): boolean {
  return (
    (conditions.length === 0 && betweenDates.test(text)) ||
    (conditions[0]?.from !== 0 && caseOfMeeting.test(text)) ||
    beyondReading.test(text) ||
    hasOtherCondition(text, conditions)
  );
}

const blank = /\[ {0,3}(?:[●•*]|_{1,20}|[-–—]{1,3})? {0,3}\]|(?<![_\w])_{2,40}(?= (?:calendar |business )?days?\b)/;
/** Of two numbers in brackets one is to be struck: "[60] 90 days", "[60/90] days", "[90] or [60] days". */
const choiceOfNumbers = anyOf([
  /\[[^[\]@]{1,30}\],? ?(?:or |and |\/ ?)?\[?@[NO]\d+@/,
  /\[[^[\]@]{1,30}\/ ?(?:@[NO]\d+@|[a-z0-9]+\])/,
]);

/**
 * True for a sentence of a draft that leaves its numbers open: blanks, a choice of two, or a number in square brackets where
 * the paper is a preliminary one or has blanks beside it.
 */
export function leavesNumbersOpen({ text, counts }: Wording, { passage }: Sentence): boolean {
  if (choiceOfNumbers.test(text) || (counts.length > 0 && blank.test(text))) return true;
  const isDraft = () =>
    /^PRER?|^PRE /.test(passage.document.type ?? '') || passage.sentences.some((one) => blank.test(one.text));
  return counts.some(({ isBracketed }) => isBracketed) && isDraft();
}

/** A condition that turns on a count, and is none that the reading of conditions knows. */
const turnsOnCount = new RegExp(
  inTurn(
    '(?<!\\btimely,? |\\b(?:considered|accepted|valid|effective|only) )\\b(?:in the event|if|should)\\b',
    '(?:[^,;@]|@[AGD]\\d+@){0,160}\\b(?:is|was|are|has been|have been|be|were|falls|occurs)\\b(?:(?!\\b',
    oneOf(
      'must',
      'shall',
      'may',
      'notices?',
      'nominations?',
      'proposals?',
      'later',
      'earlier',
      'received',
      'delivered',
      'given to (?:the|our|us)',
    ),
    '\\b)(?:[^,;@]|@[AGD]\\d+@)){0,100}@[NO]\\d+@',
  ),
  'g',
);

function hasOtherCondition(text: string, conditions: readonly FoundCondition[]): boolean {
  return [...matchesIn(text, turnsOnCount)].some(
    ({ index, 0: words }) => !conditions.some((c) => c.from < index + words.length && c.to > index),
  );
}

/** A sentence that begins with what becomes of the meeting. */
const caseOfMeeting = new RegExp(
  inTurn(
    '^(?:if|should|in the event(?: that)?|in case|where|when|unless),? (?![^,;@]{0,40}@[AG]\\d+@ [^,;@]{0,40}\\bany other (?:date|day|time)\\b)',
    '(?:(?:the|an?|no|any|its|our|date|day|time|place|of|for) )*@[AG]\\d+@ (?!(?:at|for|in|to) |you\\b|is held,)',
  ),
);

/** A day designated elsewhere, a period within a period, an anniversary deemed to be another day: seen, and not understood. */
const beyondReading = anyOf([
  /\b(?:later|earlier) of:?[^;.@]{0,60}@D\d+@[^;.@]{0,60}\b(?:and|or)\b[^;.@]{0,60}@[NO]\d+@/,
  /\b(?:no|not) later than (?:the )?(?:date|deadline|day|time) (?:so )?(?:designated|specified|stated|established|provided|set forth|disclosed)\b/,
  /\b(?:no|not) later than (?:the )?(?:date|deadline|day) (?:set|fixed|determined) by\b/,
  /\b(?:date|day) (?:set|fixed|specified|stated|established|designated) (?:forth )?(?:in|by) (?:this|section|article|these|paragraph)\b/,
  /(?:@N\d+@ (?:period|window)|\b(?:period|window) of @N\d+@),? (?:that |which )?(?:begins?|beginning|commenc\w+|starts?|starting|opens?|opening)\b/,
  /\bdeemed (?:to (?:be|have been) )?(?:held )?(?:on )?the (?:same (?:day|date)|anniversary)\b/,
  /\bdeemed (?:to be |to have been )?(?:on )?(?:the )?(?:first|second|third|fourth|last) [a-z]+day\b/,
]);

/** A condition given by two dates that no usual threshold explains is seen, and not understood. */
const betweenDates = new RegExp(
  inTurn(
    '\\b(?:if|unless|should|in the event)\\b(?:[^@;.]|@[AG]\\d+@){0,120}\\b',
    '(?:before|prior to|earlier than) @D\\d+@[^@;]{0,30}\\bor (?:after|later than|subsequent to) @D\\d+@',
  ),
);
