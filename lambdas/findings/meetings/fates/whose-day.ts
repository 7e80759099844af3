import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { lastFateIn } from '../../reading/fates.ts';
import { type DatedRole, LEADS_TO } from '../date-roles.ts';
import { withoutFatesOfOthers } from './whose-fate.ts';

const aMeeting = /@[ASG]\d/;
/** What may stand for a meeting that another sentence names, as that of which a sentence or clause speaks. */
const itself = oneOf(
  'it',
  'this',
  'that',
  'ones?(?! (?:years?|months?|weeks?|days?|shares?|or|of|hundred|new|more|(?:full|calendar|fiscal) year)\\b)',
  'they',
  'both',
  'each',
  'dates?',
  'days?',
  'time',
  '(?:[a-z0-9&-]+ )?meetings?',
  'gathering',
  'session',
  'event',
  'adjournment',
  'postponement',
  'rescheduling',
  'change',
  '(?:first )?anniversary(?: date)?(?= (?:is|was|falls|of (?:last|the (?:last|prior|preceding|previous|date))))',
);
const before = oneOf(
  'original|originally|new|previous|previously|prior|old|former|earlier|first|initial|revised|announced|scheduled',
  'latter|next|last|actual|planned|preceding|meeting|latest|later|present|current|fixed|set',
);
const opens = '^(?:(?:in|last|on) [a-z]+ (?:\\d{4} )?)?|[;,:.()|-] ?';
const subject = new RegExp(
  oneOf(
    inTurn(
      `(?:${opens}|\\b(?:and|but|that|because|since|as|which|so|while|when|whereas|than|from|of|on|for|to|is|was|not|had) )`,
      `(?:the |its |our |this |that |an? |last year's |in \\d{4},? )?(?:(?:${before}) ){0,3}(?:${itself})\\b`,
    ),
    inTurn(
      `(?:${opens}|\\b(?:and|but|that|because|since|as|which|so|while|when|whereas|than) )(?:the |its |our )?`,
      "(?:we|holders|company|board|registrant|corporation|fund|trust|bank|partnership)\\b(?!')",
    ),
  ),
);
/** "Originally May 3, 2024", "last year's was on May 3, 2024": no word for what it was, and none behind it either. */
const leftOut = new RegExp(
  inTurn(
    "^[(\\[]?(?:last year(?:'s)?|(?:was |had been )?(?:previously|formerly|originally|initially|first|old|instead of|rather than|in place of|not))",
    '\\b(?: (?:scheduled|set|announced|planned|called|due|to be held|held|was|fell|took place))*(?: (?:for|on|as))?:? (?:[a-z]+, )?@D\\d+@',
    '(?!,? (?:the|an?|our|its) )',
  ),
);
/** Who is on the books then gets something, or may do something, that is no vote at a meeting. */
const ofAnotherPurpose = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'dividends?|distributions?|splits?|split-off|spin-?offs?|consents?|interest|rights offering|one right',
      'coupons?|payable|paid|receive[ds]?|noteholders|tender|redeem\\w*|bonus',
    ),
    '\\b',
  ),
);
const ofVoters = /\bvot(?:e|es|ing)\b|\bnotice of\b|\bmeeting\b/;
/** "The record date for those entitled to request a special meeting." */
const ofARequest =
  /\b(?:entitled|able|eligible|right|wish(?:ing)?) to (?:request|demand|call|requisition)(?: that [^@;]{0,40})? @[ASG]/;

/** Whether a sentence that gives a date a role speaks of a meeting, and of nothing else for which the words would say the same. */
export function isOfMeetingItself({ text }: Wording, { role, weight }: Pick<DatedRole, 'role' | 'weight'>): boolean {
  if (aMeeting.test(text)) return role !== 'record' || !ofARequest.test(text);
  switch (role) {
    case 'record':
      return !ofAnotherPurpose.test(text) || ofVoters.test(text);
    case 'prior':
    case 'previous':
      return (subject.test(text) || leftOut.test(text)) && !isOfOthers(text);
    case 'meeting':
      return !isOfOthers(text) && (weight < LEADS_TO || subject.test(text) || leftOut.test(text));
    default:
      return true;
  }
}

/** "The hearing was adjourned from May 3 to June 9": what is told is done to something else. */
function isOfOthers(text: string): boolean {
  return lastFateIn(text) !== null && lastFateIn(withoutFatesOfOthers(text)) === null;
}
