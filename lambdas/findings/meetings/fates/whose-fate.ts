import { anyForm, fates } from '../../phrasebook/fates.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import { isOfAnother } from './done-to-another.ts';

const fate = anyForm(fates.putsOff, fates.adjourns, fates.cancels);
/** Words with which a clause of its own begins. */
const breaks = oneOf('[,;:()|]', '\\b(?:and|but|or|because|since|although|while|whereas|so|after|when|until)\\b');
/** What is put off, called off or adjourned "has been" or "was" so; or it "adjourned to" another day. */
const passive =
  /(?:\b(?:is|are|was|were|be|been|being|stands?|stood)\b(?: (?:[a-z]+ly|now|also|again|further|not|therefore|thus|hence)\b)?|^) $/;
const auxiliaries = new RegExp(
  inTurn(
    '(?:\\b',
    oneOf(
      'ha(?:s|ve|d|ving)|will|would|shall|may|can|could|to',
      'is|are|was|were|be|been|being|not|stands?|stood|therefore|thus|hence',
      'now|also|then|first|once|later|again|further|thereafter|[a-z]+ly',
    ),
    ' )+$',
  ),
);
/** "Adjourned to", "cancelled for want of": nothing that it was done to. */
const withoutObject = new RegExp(
  inTurn(
    '^(?:$|[^a-z@ ]| (?:[a-z]+ly(?: |$))?(?:$|[^a-z@ ]|',
    oneOf(
      'to',
      'until',
      'till',
      'for',
      'without',
      'at',
      'because',
      'due',
      'on',
      'in',
      'from',
      'by',
      'after',
      'as',
      'sine',
    ),
    '\\b))',
  ),
);
/** A meeting, or what may stand for it. */
const itself = new RegExp(
  oneOf(
    '@[ASG]\\d',
    inTurn(
      '(?<!\\b(?:investors?|analysts?|field|markets?|open|election) )\\b',
      oneOf('meetings?', 'it', 'same', 'latter', 'former', 'dates?', 'days?'),
      '\\b',
    ),
    '\\bits (?=meetings?\\b|@|(?:own )?dates?\\b|$)',
    '\\b(?:this|these|both|each) ?$',
    '\\b(?:session|gathering|assembly|event|time|call|notice|original|first|second)\\b',
  ),
);
/** "Cancelled, and does not intend to hold anew, the meeting". */
const aside = /^, (?:and|but) [^,;@]{0,60}, (?=@[ASG])/;
/** With its comma: "the tour, which was cancelled" is of the tour. */
const relative = /,? ?\b(?:which|that|who)(?: [a-z]+ly)? $/;

/** "The meeting to consider the sale and vote on the merger", "of stockholders and policyholders": up to its verb it is all of the meeting. */
const meetingAndMore = new RegExp(
  inTurn(
    '(?:^|[;,] |\\bthat )(?:the |its |our )?@[ASG]\\d+@',
    oneOf(
      inTurn(
        '(?: of [^;:@,]{0,60}?)?,? (?:called |convened )?to (?!be\\b)[a-z]+',
        '(?: (?!(?:is|are|was|were|has|have|had|will|may)\\b)[a-z0-9-]+){1,30}',
      ),
      ' (?:and|or) (?:the )?(?:[a-z-]*holders|members|creditors|depositors|beneficiaries|owners)',
    ),
    '(?:,? (?:originally |previously )?(?:scheduled |called |set |to be held )?(?:for|on) (?:[a-z]+, )?@D\\d+@)?,? ?$',
  ),
);

const anyFate = new RegExp(`\\b(?:(${fate})|${anyForm(fates.moves, fates.delays, fates.reconvenes)})\\b`, 'g');
const lastBreak = new RegExp(`^.*${breaks}`, 's');

/** Words from the last break before a place on. */
function clauseBefore(words: string): string {
  return words.replace(lastBreak, '');
}

/** So much of the words around a fate says whose it is. */
const AROUND = 300;

/** False where something else than a meeting is what the words put off, call off or adjourn; true where nothing says so. */
function isOfMeeting(before: string, told: string, behind: string): boolean {
  if (/@[ASG]\d/.test(told)) return true;
  const directly = behind.replace(aside, ' ');
  if (directly !== behind && isOfMeeting(before, told, directly)) return true;
  const isDone = !told.endsWith('ing') && passive.test(before);
  const isPassive = isDone || withoutObject.test(behind);
  if (!isPassive) {
    const [said = ''] = behind.split(new RegExp(breaks));
    const object = said.replace(/^ of (?=the|its|our|their|an?|all|any|such)/, ' ');
    return itself.test(object) || !/^ (?:the|its|our|their|an?|all|any|such|certain|his|your) [a-z]/.test(object);
  }
  const subject = before.replace(auxiliaries, '');
  if (meetingAndMore.test(subject)) return true;
  if (relative.test(subject)) {
    const antecedent = clauseBefore(subject.replace(relative, ''));
    return itself.test(antecedent) || !/[a-z]{3}/.test(antecedent);
  }
  const clause = clauseBefore(subject);
  return itself.test(clause) || !/[a-z]{3} ?$/.test(clause);
}

/**
 * The words of a sentence without fates of something else than a meeting: "the offer was cancelled", "the awards that are
 * cancelled", "adjourned the hearing".
 * @example withoutFatesOfOthers('at @A0@ they approved awards that are cancelled') // 'at @A0@ they approved awards that are '
 */
export function withoutFatesOfOthers(words: string): string {
  return words.replace(anyFate, (told: string, ofMeetings: string | undefined, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number') ?? 0;
    const before = words.slice(Math.max(0, at - AROUND), at);
    const behind = words.slice(at + told.length, at + told.length + AROUND);
    if (isOfAnother(before, told, behind)) return '';
    return ofMeetings === undefined || isOfMeeting(before, told, behind) ? told : '';
  });
}
