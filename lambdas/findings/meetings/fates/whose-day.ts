import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { goesOn } from '../carried/goes-on.ts';
import type { DatedRole } from '../date-roles.ts';
import { isDoneToAnother } from './done-to-another.ts';

const aMeeting = /@[ASG]\d/;
const ofTheMeeting: ReadonlySet<DatedRole['role']> = new Set(['meeting', 'previous', 'prior']);
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

/** Of a day told as the record date of something else, beside that of the meeting. */
const ofPayment =
  /^,? (?:is|was|as|has been (?:set|fixed) as|will be) (?:the|a) record date for (?:the |a |its |our )?(?:[a-z-]+ ){0,3}(?:dividends?|distributions?|split)\b/;

/** Whether a date to which a sentence gives a role is of a meeting, and of nothing else for which the words would say the same. */
export function isOfMeetingItself(wording: Wording, { index, role }: Pick<DatedRole, 'index' | 'role'>): boolean {
  const { text } = wording;
  if (role !== 'record')
    return goesOn(wording, index, role) && !(ofTheMeeting.has(role) && isDoneToAnother(wording, index));
  const token = `@D${index}@`;
  const at = text.indexOf(token) + token.length;
  if (ofPayment.test(text.slice(at, at + 120))) return false;
  return aMeeting.test(text) ? !ofARequest.test(text) : !ofAnotherPurpose.test(text) || ofVoters.test(text);
}
