import type { Expression } from '../../../terms/expression.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { inOtherCases } from '../../conditions/other-cases.ts';
import { namesOfAnniversary } from '../../phrasebook/counts/anniversaries.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Sentence } from '../../prose/passages.ts';
import type { Wording } from '../../prose/wording.ts';
import { decided } from '../../reading/decisions.ts';

/** What earlier words of a clause were about, so that "such anniversary" and "it" can be resolved. */
export interface AnchorContext {
  /** True where "that date" means the last anniversary rather than the meeting's day. */
  readonly thatDate?: boolean;
  /** True where "it" means the last anniversary, from which a count was told just before. */
  readonly isIt?: boolean;
  readonly lastAnniversary: 'priorMeetingAnniversary' | 'priorMailingAnniversary' | 'foreign' | null;
}

const mailing = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'mail(?:ed|ing)?',
      'sent',
      'send(?:ing)?',
      'releas(?:e|ed|ing)',
      'distribut(?:ed|ion|ing)',
      'made available',
      'issu(?:ed|ance)',
      'post(?:ed|ing)',
      'proxy (?:statement|materials?|soliciting)',
      'proxies',
      '(?:written )?notice (?:of|for)',
      "dated? of (?:the|our|its) [a-z' ]{0,40}proxy",
    ),
    '\\b',
  ),
);
const announcing =
  /\b(?:announc\w*|publi\w*|disclos\w*|press release|made known|news release|this (?:current )?report|filing of this)\b/;
/** What companies announce besides the date of a meeting. */
const otherNews =
  /\b(?:results|earnings|dividends?|mergers?|acquisitions?|transactions?|combination|offering|split|record date)\b/;
const noticeGiven = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'notice\\b[^;]{0,90}?\\b(?:mailed|given|sent|mailing|first sent|provided|delivered|made)',
      '(?:mailing|service) of (?:the |such |that )?notice',
      'giving of (?:the |such )?notice',
      '(?:mail|send|give|mailed|sent|given) (?:the |such )?notice',
    ),
    '\\b',
  ),
);
const dayOfNotice =
  /\b(?:date|day) (?:on which |that )?(?:such |the )?notice\b|\b(?:date|day) of (?:the )?notice of (?:the )?(?:@[AG]|meeting)/;
const sent = /\b(?:mailing|mailed|sent)\b/;
const priorYear = /\b(?:previous|preceding|prior|last|immediately preceding)\b/;

const beforePhrase = /^[\s,:(]{0,4}(?:to )?(?:\(?[ivxy]{1,3}\) )?/;
const thatDate = /^(?:(?:that|such|said) (?:date|day|anniversary)\b|it\))/;
const recordDate = /^(?:the )?(?:first |end of the |close of the )?record date\b/;
const fiscalYearEnd =
  /^(?:the )?(?:end|close|last day) of (?:the |its |our |each |such |that |any )?(?:[a-z']+ )?(?:fiscal|financial) year|^(?:the |its |our )?fiscal year[- ]end/;

/** "June 12, 2025, the anniversary of the annual meeting": a day, and what day it is. */
const dayOfAnniversary =
  /^@D\d+@(?:,| \(|, \()? ?(?:(?:which|that) (?:is|will be),? |being |i\.e\.,? )?(?=the (?:first |one[- ]year )?anniversary of (?:the date of )?@[AG])/;

function upToComma(phrase: string): string {
  return phrase.split(/[,;]|@[NO]\d+@/, 1).join('');
}

/**
 * What a count of days counts from: the words that follow "before" or "after". Null when they name nothing that a
 * meeting's calendar knows, as the anniversary of a lease.
 */
export function anchorAfter(
  words: string,
  direction: 'before' | 'after',
  wording: Wording,
  context: AnchorContext,
): Expression | null {
  const phrase = words.replace(beforePhrase, '').slice(0, 320).replace(dayOfAnniversary, '');
  const anniversary = anniversaryOf(phrase, context);
  if (anniversary === 'foreign') return null;
  if (anniversary) return { on: anniversary };
  const meansAnniversary = (context.thatDate && thatDate.test(phrase)) || (context.isIt && phrase.startsWith('it'));
  if (meansAnniversary && context.lastAnniversary) {
    return context.lastAnniversary === 'foreign' ? null : { on: context.lastAnniversary };
  }
  if (recordDate.test(phrase)) return announcing.test(upToComma(phrase)) ? null : { on: 'recordDate' };
  if (fiscalYearEnd.test(phrase)) return { on: 'fiscalYearEnd' };
  return direction === 'after' ? whatIsFollowed(phrase, wording) : whatIsPreceded(phrase, wording);
}

const definesAnniversary = /"(?:[a-z' ]{1,30} )?anniversary(?: date)?" (?:means|shall mean|is|refers to)\b/;

const namesAnniversary = /\((?:the |an? |such |each )?[“"][^”"()]{0,30}Anniversary(?: Date)?[”"]\)/;

/**
 * What a document calls the anniversary: '"Anniversary Date" means the first anniversary of the preceding annual meeting',
 * else what stands before '(the "Anniversary")'; nothing where two places mean two.
 */
export function anniversaryDefinedIn(sentences: readonly Sentence[]): AnchorContext {
  for (const sentence of sentences) {
    const { text } = sentence.wording();
    const match = definesAnniversary.exec(text);
    if (match) return lastAnniversaryIn(text.slice(match.index + match[0].length), { lastAnniversary: null });
  }
  const named = sentences.filter(({ text }) => namesAnniversary.test(text));
  const [only = null, another] = new Set(named.flatMap((sentence) => anniversariesIn(sentence.wording().text)));
  return { lastAnniversary: another === undefined ? only : null };
}

/** The last anniversary that a text names, for whatever comes after it. */
export function lastAnniversaryIn(text: string, context: AnchorContext): AnchorContext {
  return { lastAnniversary: anniversariesIn(text).at(-1) ?? context.lastAnniversary };
}

function anniversariesIn(text: string): readonly AnniversaryBase[] {
  return [...matchesIn(text, /\banniversar(?:y|ies)\b/g)].flatMap(
    ({ index, 0: word }) => baseOfAnniversary(text.slice(index + word.length, index + 240)) ?? [],
  );
}

const isTheAnniversary = new RegExp(
  inTurn(
    '^(?: ',
    oneOf('(?:or )?(?:before|after|earlier|later|prior|preceding|following|from|than|to|of)', 'more', '@[NO]\\d+@'),
    '){1,6} (?:the|such|that) anniversary(?: date)?\\b(?! (?:of|for|in)\\b)',
  ),
);

/** "Called for a date more than 20 days before the Anniversary", `after` being the words behind the count: what a meeting is held against is that of the last one. */
export function comparedWith(after: string, context: AnchorContext): AnchorContext {
  if (context.lastAnniversary !== null || !isTheAnniversary.test(after)) return context;
  return { lastAnniversary: 'priorMeetingAnniversary' };
}

type AnniversaryBase = 'priorMeetingAnniversary' | 'priorMailingAnniversary' | 'foreign';

/** "On which we mailed": said of the year before. */
const wasSent = new RegExp(
  oneOf(
    '\\b(?:we|it|company|corporation|trust|bank) (?:first )?(?:mailed|sent|released|distributed|filed)\\b',
    '\\b(?:was|were) (?:first )?(?:mailed|sent|released|distributed|filed|made available)\\b',
  ),
);
function anniversaryOf(phrase: string, context: AnchorContext): AnniversaryBase | null {
  for (const row of namesOfAnniversary) {
    const match = row.says.exec(phrase);
    if (!match) continue;
    decided(row, phrase);
    return row.of ?? baseOfAnniversary(phrase.slice(match[0].length)) ?? context.lastAnniversary;
  }
  return null;
}

const saysOfWhat =
  /^[\s,"(a-z)]{0,30}\b(?:of|from|for|in|on|after|following)\b|^ (?:date )?(?:on which|when|that|corresponding to)/;
const meetingOfAnniversary =
  /@[ASG]\d+@|\bthe last\b|\b(?:previous|preceding|prior|last) year's (?:annual )?meeting\b|\bthis year's\b|\bour (?:19|20)\d\d\b/;
/** "Of the preceding annual meeting's proxy statement". */
const paperOfMeeting = /^@?[^,;]{0,20}(?:proxy|notice)/;
const ofDate = /^[^@]{0,16}\bof @D\d+@/;

const endOfItsWords = new RegExp(
  String.raw`;|\bif\b|\bprovided\b|,? (?:and|or|but)? ?\([a-z\d]{1,4}\) |\b(?:otherwise|else|(?:not|no|nor) (?:later|earlier|sooner|less|fewer|more) than|${inOtherCases})\b`,
);

/** Whether the words after "anniversary" speak of a mailing, of a meeting, or of something else; null when of nothing. */
function baseOfAnniversary(after: string): AnniversaryBase | null {
  const words = after.slice(0, 220).split(endOfItsWords, 1).join('');
  if (!saysOfWhat.test(words)) return null;
  const meetingAt = words.search(meetingOfAnniversary);
  const mailingAt = words.search(mailing);
  if (meetingAt < 0)
    return mailingAt >= 0 ? 'priorMailingAnniversary' : ofDate.test(words) ? 'priorMeetingAnniversary' : 'foreign';
  if (mailingAt >= 0 && mailingAt < meetingAt) return 'priorMailingAnniversary';
  if (!isNoMoreThanItsDay(words.slice(0, meetingAt).replace(/\([^()]*\)|@D\d+@/g, ' '))) return 'foreign';
  const isOfPaper = mailingAt >= 0 && paperOfMeeting.test(words.slice(meetingAt + 4, mailingAt + 8));
  return isOfPaper ? 'priorMailingAnniversary' : 'priorMeetingAnniversary';
}

/** "The date (the "Notice Date") on which the first public announcement was made", of bylaws of Canada. */
const noticeDate = /^(?:the |such )?"?notice date\b/;
const announcedOnNoticeDate = /"notice date"\) (?:on|of|that)\b[^;.]{0,60}\b(?:announc|disclos)/;

function whatIsFollowed(phrase: string, wording: Wording): Expression | null {
  if (noticeDate.test(phrase)) return announcedOnNoticeDate.test(wording.text) ? { on: 'announcement' } : null;
  const words = phrase.split(/;|\band (?:in|no|not)\b|@[NO]\d+@/, 1).join('');
  if (otherNews.test(words.split(/@[AG]/, 1).join('').slice(0, 80))) return null;
  const notice = noticeGiven.test(words) || dayOfNotice.test(words);
  const announced = announcing.test(words);
  if (notice && announced) return { earlierOf: [{ on: 'noticeMailed' }, { on: 'announcement' }] };
  if (notice) return { on: 'noticeMailed' };
  if (announced) return { on: 'announcement' };
  return sent.test(words) ? { on: 'noticeMailed' } : null;
}

const wordsOfItsDay: ReadonlySet<string> = new Set(
  'a an the this current same calendar as such that any each every its our other next corresponding corresponds year upcoming applicable scheduled contemplated anticipated expected actual original originally new date day time hour month and of for on at which we it hold held specified fixed set appointed established designated announced called commencement opening in by to be bylaws by-laws board subsection section hereof last company corporation trust bank first after following from most recent recently fiscal'.split(
    ' ',
  ),
);

/** "The date fixed for", and not "the first Monday of the month of" or "the deadline for": words before a meeting that only name its day. */
function isNoMoreThanItsDay(words: string): boolean {
  return words.split(/(?:'s?)?[\s,().]+/).every((word) => word === '' || wordsOfItsDay.has(word) || /^\d/.test(word));
}

const mailed = /\b(?:mail(?:ed|ing|s)?|sen(?:t|d|ds|ding)|releas\w*|print\w*|distribut\w*|solicitation)\b/;
const aDay = /^(?:the )?(?:date|day)/;
const meetingsDay = new RegExp(
  inTurn(
    '^',
    oneOf(
      'it',
      'them',
      'its date',
      'that (?:date|day)',
      'such (?:(?!anniversary\\b)[a-z]+ )?(?:meeting )?(?:date|meeting)',
      'the (?:date fixed|date set|scheduled date)',
      '(?:(?:the|such) )?(?:date (?:of|for|fixed for) )?(?:(?:the|such|that|any|an?) )?(?:[a-z]{3,12} )?meeting',
    ),
    '\\b',
  ),
);

function whatIsPreceded(phrase: string, wording: Wording): Expression | null {
  const head = phrase
    .split(/@[NO]\d+@/, 1)
    .join('')
    .slice(0, 130);
  // "Before March 4, the anniversary of the mailing": counts from a printed day.
  if (head.startsWith('@D')) return null;
  const meeting = /@[AG](\d+)@/.exec(head);
  const isPast = wording.meetings[Number(meeting?.[1])]?.relative === 'past';
  const meetingAt = meeting?.index ?? head.length;
  const mailedAt = head.search(mailed);
  if (meetingAt > 0 && mailedAt >= 0 && (mailedAt < meetingAt || aDay.test(head)))
    return { on: priorYear.test(head) || isPast || wasSent.test(head) ? 'priorMailingAnniversary' : 'mailing' };
  if (meeting && isNoMoreThanItsDay(head.slice(0, meetingAt)))
    return { on: isPast ? 'priorMeetingAnniversary' : 'meeting' };
  return meetingsDay.test(head) ? { on: 'meeting' } : null;
}
