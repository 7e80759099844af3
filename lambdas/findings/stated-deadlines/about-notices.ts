import { inTurn, oneOf } from '../prose/any-of.ts';
import type { Sentence } from '../prose/passages.ts';
import type { Wording } from '../prose/wording.ts';
import { otherMatterIn } from '../reading/matters.ts';
import { found, phraseOf } from '../reading/phrase.ts';
import { chunksIn } from '../reading/sentence-reading.ts';
import type { SubjectsNamed } from '../reading/things.ts';
import { takesBack } from '../reading/withdrawn-days.ts';
import { areProposalsOfOthers } from './whose-proposals.ts';

/** What becomes of a notice or a proposal, and when. */
const handedIn = [
  'receiv\\w*',
  'receipt',
  'submi\\w*',
  'deliver\\w*',
  'notif\\w*',
  'deadlines?',
  'cut-?offs?',
  'due',
  'timely',
  'reach\\w*',
  'provid\\w*',
  'arriv\\w*',
  'with us',
  'lodged',
  'period',
  'window',
];

const aboutActing = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      ...handedIn,
      'noticed?',
      'must',
      'file[ds]?',
      'filing',
      'sent',
      'send',
      'in hand',
      'accept\\w*',
      'here',
      'told',
      'tell',
      'heard',
      'gets?',
      'closed?s?',
      'expire\\w*',
      'admit',
      'come[s]? in',
      'until',
      'means',
      'extended',
      'last day',
      'final day',
      'date',
      'proposals?',
      'nominations?',
    ),
    '\\b',
  ),
);
const names = new RegExp(
  oneOf(
    '\\b14a-',
    '\\bproxy access\\b',
    '\\bnominat',
    '\\b(?:deadlines?|last days?|due dates?) (?:for|of) (?:[a-z]+ ){0,3}proposals?\\b',
    inTurn(
      '(?<!\\bon (?:the |all |these )?)\\bproposals? ',
      '(?:of|by|for|must|should|to|under|intended|pursuant|received|submitted|delivered|until|through)\\b',
    ),
  ),
);
/** Without a subject of its own a sentence must at least speak of handing something in. */
const handingIn = new RegExp(
  oneOf(
    inTurn(
      '\\b',
      oneOf(
        ...handedIn,
        'notice',
        'correct (?:date|day|deadline)',
        'corresponding (?:date|day)',
        '(?<=^for @[AG]\\d+@,? )the (?:date|day)',
        'should (?:have )?(?:read|been)',
        'hands',
        'get it',
        'earliest',
        'latest',
        '(?:no|not) (?:later|earlier) than',
        'too late',
        'such a (?:time|date|day)',
        'reasonable',
        '(?:that|this) (?:day|date) (?:is|will)',
        'exten\\w* (?:this|that|such) (?:day|date|time)',
        'do so (?:by|until|before|through)',
        '(?:that|this|which) means',
      ),
      '\\b',
    ),
    '^@D\\d+@',
    "^next year's\\b",
    // "For inclusion in the proxy statement: ", "If not: "
    inTurn(
      '^(?:a[.:] )?(?:and |but )?(?:if not|otherwise|(?:if|for|to be)\\b(?:[^@;.:|]|@[ASG]\\d+@){0,60}\\b',
      oneOf(
        'proxy (?:statement|materials)',
        'inclu(?:sion|ded)',
        'present(?:ation|ed)',
        'consider(?:ation|ed)',
        'brought|bring',
      ),
      '\\b(?:[^@;.:|]|@[ASG]\\d+@){0,60}) ?[:|]',
    ),
  ),
);

/** True for a sentence about what holders hand in, and not about other matters that have dates of their own. */
export function isAboutNotices(wording: Wording, own: SubjectsNamed): boolean {
  const { text } = wording;
  const isRelevant = own.subjects.length > 0 || own.unspecifiedProposals || handingIn.test(text);
  return (
    isRelevant &&
    !areProposalsOfOthers(wording) &&
    otherMatterIn(chunksIn(wording), 'deadlines', names.test(text)) === null
  );
}

const windowWords = new RegExp(
  inTurn(
    '^(?:a[.:] )?',
    oneOf(
      '(?:must|should|shall|has to|have to|to) be [a-z -]{3,60} ',
      '(?:must|should|shall|has to|have to) (?:arrive|come in|get here|reach us|be here) ',
    ),
    '?',
    oneOf(
      'from|between|by|until|on or (?:before|after)|as early as|beginning|starting|(?:not )?(?:before|after)',
      'earliest|latest|(?:first|last) (?:day|date)|(?:window |period )?(?:opens?|closes?)',
      '(?:no|not) (?:later|earlier|sooner) than',
      '(?:the )?close of business',
    ),
    '\\b(?: \\(?',
    oneOf(
      'the',
      'on',
      'and',
      'or',
      'to',
      'of',
      'at',
      'close',
      'end',
      'opening',
      'business',
      'through',
      'until',
      'till',
      'by',
      'before',
      'after',
      'but',
      'no',
      'not',
      'later',
      'earlier',
      'sooner',
      'than',
      'as',
      'late',
      'inclusive',
      '\\|',
      'eastern',
      'central',
      'mountain',
      'pacific',
      'local',
      'standard',
      'daylight',
      '[ecmp][sd]?t',
      'time',
      'noon',
      '\\d{1,2}(?::\\d\\d)?',
      '[ap]\\.? ?m\\.?',
      '@D\\d+@',
    ),
    '(?:\\)|\\*|\\(\\d\\))?[,.]?)+$',
  ),
);

/** "What is the deadline for nominations?", and not "When will the proposals be voted on?" */
const asksForDeadline = /^(?!.*\bvot).*\b(?:deadlines?|due|submit\w*|receiv\w*|last day|hand in)\b.*\?$/;

/** True for "From December 19, 2024 until January 18, 2025.", "A: January 18, 2025", or "Must be sent by January 18", below what says of what. */
export function isWindowAlone(text: string, heading: string): boolean {
  if (!text.includes('@D')) return false;
  return windowWords.test(text) || (/^a[.:] @D\d+@\.?$/.test(text) && asksForDeadline.test(heading));
}

/** True for a sentence about another matter that names what could be taken for what holders hand in. */
export function isOfAnotherMatter(wording: Wording, own: SubjectsNamed): boolean {
  const namesThing = own.subjects.length > 0 || own.unspecifiedProposals;
  return namesThing && otherMatterIn(chunksIn(wording), 'deadlines', names.test(wording.text)) !== null;
}

/** True for a sentence on candidates whom holders recommend to a committee. */
export function recommends(wording: Wording): boolean {
  return otherMatterIn(chunksIn(wording), 'deadlines', true)?.recommendation === true;
}

/** True for "as an example, if the meeting were held on June 10": what is said of it is supposed. */
export function supposes(wording: Wording): boolean {
  return otherMatterIn(chunksIn(wording), 'deadlines', true)?.supposition === true;
}

/** True for "as an example, if the meeting were held on June 10, the days would be", whose table or list stands below. */
export function leadsToExample(sentence: Pick<Sentence, 'text' | 'wording'>): boolean {
  return !/[.!?]$/.test(sentence.text) && supposes(sentence.wording());
}

const withdrawal = phraseOf('^ <that-day|relative|opaque> (date|deadline|statement)? <modal> <error>');

const reads =
  /^(?:correction|erratum)?:? ?(?:the|that|this) (?:date|day|deadline)\b[^@;.]{0,60}\bshould (?:have )?(?:be|been|read)\b/;

/** True for "That date was a typographical error", or "The date above should read", which takes back what the sentence before printed. */
export function withdraws(wording: Wording): boolean {
  return found(withdrawal, chunksIn(wording)) !== null || takesBack(wording.text) || reads.test(wording.text);
}

/** True for a sentence whose words, or place in a table, can make a date a last day. */
export function mayPrint(text: string): boolean {
  return (
    aboutActing.test(text) ||
    names.test(text) ||
    /^@D|^next year's\b|\bdo so\b|such a (?:time|date|day)|\breasonable\b|(?:no|not) (?:later|earlier) than/.test(
      text,
    ) ||
    / \| |: @D/.test(text)
  );
}
