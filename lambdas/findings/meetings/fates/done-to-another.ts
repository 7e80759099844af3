import { matchesIn } from '../../../terms/patterns/matches.ts';
import { anyForm, fates } from '../../phrasebook/fates.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { bareMeeting } from '../carried/carriers.ts';

/** Whether words name a meeting, or its day, or something else; null where nothing can be told. */
type Named = 'meeting' | 'another' | null;

const aMeeting = '@[ASG]\\d+@';
/** What is done to a meeting when a day is told of it, and to much else. */
const done = oneOf(
  `\\b${anyForm(...Object.values(fates))}(?![a-z])`,
  '(?<=\\b(?:is|are|was|were|be|been|being|now) )(?:scheduled|set|called|planned|slated|held|extended|deferred|accelerated)\\b',
  '(?<=\\b(?:has|have|had|was|were) )(?:extended|deferred|accelerated)\\b',
  '(?<=\\b(?:will|to|shall|would) )take place\\b',
);
const whatIsDone = new RegExp(done, 'g');

/** What somebody says, thinks or decides is told in a clause of its own. */
const says = oneOf(
  'sa(?:id|ys?)|told|tells?|inform\\w*|announc\\w*|report(?:s|ed)?|stat(?:es?|ed)|mean(?:s|t)|not(?:es|ed)|disclos\\w*|confirm\\w*',
  'decid\\w*|determin\\w*|resolv\\w*|agree[sd]?|order(?:s|ed)|provid\\w*|expect\\w*|anticipat\\w*|believ\\w*|hop(?:es?|ed)',
  'intend\\w*|rumou?rs?|fact|so|such|likely|possible|true|case|notif\\w+|advis\\w+|learn\\w*|request\\w*|ask(?:s|ed)?|propos\\w*',
);
/** Words with which another clause begins. */
const breaks = oneOf(
  '[;:()|]',
  ', ',
  '(?<!@[ASG]\\d{1,3}@ )\\b(?:and|or)\\b|\\b(?:but|because|since|although|while|whereas|so|when|until)\\b',
  `(?<=\\b${says}\\b[^;:]{0,80} )that\\b`,
);
const lastBreak = new RegExp(`^.*${breaks} ?`, 's');
const auxiliaries = new RegExp(
  inTurn(
    '(?:(?:^| )',
    oneOf(
      'ha(?:s|ve|d|ving)|will|would|shall|may|can|could|to|must',
      'is|are|was|were|be|been|being|not|stands?|stood|therefore|thus|hence',
      'now|also|then|first|once|later|again|further|thereafter|since|[a-z]+ly|currently',
    ),
    ')+ $',
  ),
);
const hasTense = /\b(?:is|are|was|were|ha[sd]|have|will|would|shall|may|can|could|must|stands?|stood)\b/;
const passive =
  /\b(?:is|are|was|were|be|been|being|stands?|stood)(?: [a-z]+ly| now| also| again| further| since){0,2} $/;
/** Behind it comes when, and not what. */
const withoutObject =
  /^(?:$|[^a-z@ ]| (?:[a-z]+ly |back |forward |again )?(?:@[DN]|to |until |till |for |from |at |on |in |by |after |before |as ))/;
/** "The launch, which is to follow @A0@, has been": words between commas that only go with what stands before them. */
const inserted =
  /, (?:which|who|whose|that|as|if|to|where|when|called|set|scheduled|planned|originally|previously|on|due)\b[^;]{0,200}, ?$/;
const anInsert = /, [^,;]{0,160}, ?$/;

const preposition = oneOf(
  'of|for|on|at|in|to|about|after|before|following|regarding|concerning|with|during|until|by|from|under',
  'over|against|through|upon|as|into|between|around|behind|since',
);
const leadsToMeeting = new RegExp(
  `(?:\\b${preposition}(?: (?:the|its|our|this|that|such|an?))?|\\bto [a-z]+(?: (?:the|its|our))?) $`,
);
/** A day, or a part, of what follows: that of a meeting is the meeting's. */
const partOfMeeting = oneOf(
  'dates?|days?|times?|hours?|places?|locations?|venues?|calls?|calling|notices?|holding|conven\\w*|opening|start|beginning|end|close',
  'sessions?|(?:re-?)?adjournments?|postponements?|continuations?|resumptions?|vot(?:es?|ing)|balance|remainder|conclusion|portion|record date',
);
const isPartOf = new RegExp(`\\b${partOfMeeting} (?:of|for|on which|at which|in|at)\\b[^;]{0,40}$`);
/** Behind a meeting these only say more of it: whose it is, where, and for when it was called. */
const saysMoreOfIt = new RegExp(
  inTurn(
    "^(?:'s)?(?: (?:dates?|days?|times?|place))?(?:[ ,.(]|@[DN]\\d+@|\\b",
    oneOf(
      'of|for|on|at|in|by|to be|be|held|which|that|was|were|is|had|has|been|will|now',
      '(?:re-?)?(?:scheduled|called|planned|set|convened|noticed|adjourned|postponed)|originally|previously|initially|first|currently',
      '[a-z]+day|holders?|members|shares?|common|stock|the|its|our|all|company|corporation|fund|trust|inc|corp|co|bank',
    ),
    '\\b){0,30}$',
  ),
);
/** What may stand for a meeting that was named before. */
const standsForIt = new RegExp(
  oneOf(
    bareMeeting,
    '\\b(?:it|same|latter|former|this|these|both|each|they|which)\\b',
    '(?:^|\\b(?:the|its|our|this|that|new|original|meeting|such|a|later|scheduled) )(?:date|day)s?$',
    '\\b(?:session|gathering|assembly|event|adjournment|postponement|vote|time|call|notice|first|second|original|one)$',
  ),
);
const beforeHead = new RegExp(
  `^(?:on @D\\d+@,? |then |also |however |accordingly |therefore |(?:${preposition}) (?=[^@]{0,30}$))+`,
);

const lastMeeting = new RegExp(`^(.*)${aMeeting}(.*)$`);
const saysMore = new RegExp(` (?:${preposition}|that|which|who|whose|whether)\\b`);
const isNoun = /[a-z]{3}/;
/** "In connection with @A0@ the launch", "at @A0@ on @D0@ the hearing": behind the meeting, and its day, the subject begins. */
const beginsAnew = /^(?:,? (?:held )?(?:on|of) @D\d+@)?,? (?=(?:the|his|her|its|our|their|an?) [a-z])/;
const objectEnds = new RegExp(`${breaks}|@D| (?:from|to|until|till)\\b`);
const isMeetingItself = new RegExp(
  `^(?:(?:the|its|our|this|that|such|an?) )?(?:(?!${preposition}\\b)[a-z'-]+ ){0,3}${aMeeting}`,
);
/** What a meeting is for. */
const hasPurpose =
  /@[ASG]\d+@(?: of [^;:@]{0,60}?)?,? (?:called |convened )?(?:to (?!be\b)[a-z]+|at which|for the purpose|relating|regarding|in connection)\b/;

/** What the subject of a verb names that stands right behind some words. */
function subjectOf(words: string): Named {
  const [finite] = auxiliaries.exec(words) ?? [''];
  // "The vote at the meeting to be held on": said of what stands right before it, and of nothing further off.
  if (!hasTense.test(finite)) return null;
  const subject = words.replace(auxiliaries, ' ');
  const whole = subject.replace(inserted, ' ');
  // "The meeting to consider the sale and vote on the merger has been": what it is for is no other subject.
  if (hasPurpose.test(whole)) return null;
  const before = whole === subject ? subject.replace(anInsert, ' ') : whole;
  const clause = before.replace(lastBreak, '').trim();
  if (!/^(?:which|that|who)\b|\b(?:which|that|who)$/.test(clause)) return named(clause);
  // "The closing, which was to take place on": of what begins the sentence, where nothing else is named.
  const [, first] = /^(the (?:[a-z-]+ ){0,3}[a-z-]+), which ?$/.exec(before) ?? [];
  return first === undefined ? null : named(first);
}

/** What words name of which the first, or the only, noun decides. */
function named(words: string): Named {
  const found = lastMeeting.exec(words);
  if (found === null) {
    const head = headOf(words.replace(beforeHead, ''));
    if (/@X\d+@$/.test(head)) return 'another';
    if (standsForIt.test(head)) return 'meeting';
    return isNoun.test(head) && /[a-z]$/.test(head) ? 'another' : null;
  }
  const [, before = '', behind = ''] = found;
  if (!leadsToMeeting.test(before)) return saysMoreOfIt.test(behind) ? 'meeting' : null;
  const head = before.replace(leadsToMeeting, '').trim();
  if (isPartOf.test(before) || standsForIt.test(headOf(head))) return 'meeting';
  if (isNoun.test(head.replace(beforeHead, ''))) return 'another';
  return beginsAnew.test(behind) ? named(behind.replace(beginsAnew, '')) : null;
}

/** The words up to what only says more of them: "the hearing" of "the hearing on the motion". */
function headOf(words: string): string {
  return words.split(saysMore, 1)[0] ?? '';
}

/** What the object of a verb names that stands right before some words. */
function objectOf(words: string): Named {
  const said = (words.split(objectEnds, 1)[0] ?? '').replace(/^ of (?=the|its|our|their|an?|all|any|such)/, ' ').trim();
  if (isMeetingItself.test(said)) return 'meeting';
  return /^(?:the|its|our|their|an?|his|her|your|certain|all|any|such) [a-z]/.test(said) ? named(said) : null;
}

/** "Subject to approval at @A0@ on": a day that follows right behind a meeting is that meeting's. */
const meetingOnDay = new RegExp(
  `${aMeeting},? (?:(?:to be |which (?:is|will be) )?(?:held|called|scheduled|set|convened) )?(?:on|of|for)? ?(?:or about )?(?:[a-z]+day, )?$`,
);

/** So many words before a day say what is done. */
const BEFORE = 300;

/**
 * Whether what leads to a day is done to something else than a meeting: "the launch has been moved to", "she has postponed
 * her retirement to". Where nothing says so, it is the meeting's.
 */
export function isDoneToAnother({ text }: Wording, index: number): boolean {
  const at = text.indexOf(`@D${index}@`);
  const left = text.slice(Math.max(0, at - BEFORE), at);
  const last = [...matchesIn(left, whatIsDone)].at(-1);
  if (last === undefined) return false;
  const behind = left.slice(last.index + last[0].length);
  if (/[;:]/.test(behind)) return false;
  return what(left.slice(0, last.index), last[0], behind) === 'another';
}

/** The same of a fate that stands between some words, whether a day follows or not. */
export function isOfAnother(before: string, told: string, behind: string): boolean {
  const [upToDay = ''] = behind.split(/[;:]|@D/);
  return what(before, told, upToDay) === 'another';
}

function what(before: string, told: string, behind: string): Named {
  if (/@[ASG]\d|\bit\b/.test(told) || meetingOnDay.test(behind)) return 'meeting';
  const isPassive = (!told.endsWith('ing') && passive.test(before)) || withoutObject.test(behind);
  return isPassive ? (/@[ASG]\d/.test(behind) ? null : subjectOf(before)) : objectOf(behind);
}
