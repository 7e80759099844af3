import type { Expression } from '../../deadlines/expression.ts';
import type { Wording } from '../prose/wording.ts';

/** What earlier words of a provision were about, so that "such anniversary" and "it" can be resolved. */
export interface AnchorContext {
  /** True where "that date" means the last anniversary rather than the meeting's day. */
  readonly thatDate?: boolean;
  /** True where "it" means the last anniversary, from which a count was told just before. */
  readonly isIt?: boolean;
  readonly lastAnniversary: 'priorMeetingAnniversary' | 'priorMailingAnniversary' | 'foreign' | null;
}

const mailing =
  /\b(?:mail(?:ed|ing)?|sent|send(?:ing)?|releas(?:e|ed|ing)|distribut(?:ed|ion|ing)|made available|issu(?:ed|ance)|post(?:ed|ing)|proxy (?:statement|materials?|soliciting)|proxies|(?:written )?notice (?:of|for)|dated? of (?:the|our|its) [a-z' ]{0,40}proxy)\b/;
const announcing =
  /\b(?:announc\w*|publi\w*|disclos\w*|press release|made known|news release|this (?:current )?report|filing of this)\b/;
/** What companies announce besides the date of a meeting. */
const otherNews =
  /\b(?:results|earnings|dividends?|mergers?|acquisitions?|transactions?|combination|offering|split|record date)\b/;
const noticeGiven =
  /\b(?:notice\b[^;]{0,90}?\b(?:mailed|given|sent|mailing|first sent|provided|delivered|made)|mailing of (?:the |such |that )?notice|giving of (?:the |such )?notice|(?:mail|send|give|mailed|sent|given) (?:the |such )?notice)\b/;
const priorYear = /\b(?:previous|preceding|prior|last|immediately preceding)\b/;

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
  const phrase = words.replace(/^[\s,:(]{0,4}(?:to )?(?:\(?[ivxy]{1,3}\) )?/, '').slice(0, 320);
  const anniversary = anniversaryOf(phrase, wording, context);
  if (anniversary === 'foreign') return null;
  if (anniversary) return { on: anniversary };
  const meansAnniversary =
    (context.thatDate && /^(?:(?:that|such|said) (?:date|day|anniversary)\b|it\))/.test(phrase)) ||
    (context.isIt && /^it\b/.test(phrase));
  if (meansAnniversary && context.lastAnniversary) {
    return context.lastAnniversary === 'foreign' ? null : { on: context.lastAnniversary };
  }
  if (/^(?:the )?(?:first |end of the |close of the )?record date\b/.test(phrase))
    return announcing.test(phrase.split(/[,;]|@[NO]\d+@/)[0] ?? '') ? null : { on: 'recordDate' };
  if (
    /^(?:the )?(?:end|close|last day) of (?:the |its |our |each |such |that |any )?(?:[a-z']+ )?(?:fiscal|financial) year|^(?:the |its |our )?fiscal year[- ]end/.test(
      phrase,
    )
  ) {
    return { on: 'fiscalYearEnd' };
  }
  return direction === 'after' ? whatIsFollowed(phrase, wording) : whatIsPreceded(phrase, wording);
}

/** The last anniversary that a text names, for whatever comes after it. */
export function lastAnniversaryIn(text: string, wording: Wording, context: AnchorContext): AnchorContext {
  let last = context.lastAnniversary;
  for (const match of text.matchAll(/\banniversar(?:y|ies)\b/g)) {
    const found = baseOfAnniversary(text.slice(match.index + match[0].length, match.index + 240), wording);
    if (found) last = found;
  }
  return { lastAnniversary: last };
}

type AnniversaryBase = 'priorMeetingAnniversary' | 'priorMailingAnniversary' | 'foreign';

function anniversaryOf(phrase: string, wording: Wording, context: AnchorContext): AnniversaryBase | null {
  const lead =
    /^(?:(?:the|such|that|said|this|any|each|its) )?(?:date (?:of|that is) )?(?:(?:the|such|that|said|this) )?(?:(?:first(?: \((?:1st|first)\))?|one[- ]year|1-year|yearly|annual|calendar|second|third|fourth|fifth|tenth) ){0,2}anniversary(?: date)?\b/.exec(
      phrase,
    );
  if (lead) return baseOfAnniversary(phrase.slice(lead[0].length), wording) ?? context.lastAnniversary;
  if (
    /^(?:the )?(?:date|day) (?:that is |which is |falling )?(?:one year|@N\d+@|12 months|twelve months) (?:after|from|following)/.test(
      phrase,
    )
  )
    return baseOfAnniversary(phrase.replace(/^.*?\b(?:after|from|following)\b/, ' of'), wording);
  const monthAndDay =
    /^(?:the )?(?:same |corresponding )?(?:month and day|calendar day|day and month|date)\b(?=.{0,60}\b(?:previous|preceding|last|prior year|held @[AG]\d+)\b)/.exec(
      phrase,
    );
  if (monthAndDay) return baseOfAnniversary(phrase.slice(monthAndDay[0].length), wording);
  const ownWord =
    /^(?:the |such )(?:statement|mailing|proxy statement|release) (?:date|anniversary)\b(?! (?:of|for|on which)\b)/.test(
      phrase,
    );
  return ownWord ? 'priorMailingAnniversary' : null;
}

/** Whether the words after "anniversary" speak of a mailing, of a meeting, or of something else; null when of nothing. */
function baseOfAnniversary(after: string, wording: Wording): AnniversaryBase | null {
  const words = after.slice(0, 220).split(/[;]|\bif\b|\bprovided\b/)[0] ?? '';
  if (!/^[\s,"(a-z)]{0,30}\b(?:of|from|for|in|on)\b|^ (?:date )?(?:on which|when|that)/.test(words)) return null;
  const meetingAt = words.search(
    /@[ASG]\d+@|\b(?:annual|that|last|previous) meeting\b|\bthe last\b|\bthis year's\b|\bour (?:19|20)\d\d\b/,
  );
  const mailingAt = words.search(mailing);
  if (mailingAt >= 0 && (meetingAt < 0 || mailingAt < meetingAt)) return 'priorMailingAnniversary';
  if (meetingAt >= 0 && !isNoMoreThanItsDay(words.slice(0, meetingAt).replace(/\([^()]*\)|@D\d+@/g, ' ')))
    return 'foreign';
  if (meetingAt >= 0)
    return mailingAt > meetingAt && /^@?[^,;]{0,20}(?:proxy|notice)/.test(words.slice(meetingAt + 4, mailingAt + 8))
      ? 'priorMailingAnniversary'
      : 'priorMeetingAnniversary';
  return /@D\d+@/.test(words) && wording.dates.length > 0 && /\bof @D\d+@/.test(words.slice(0, 20))
    ? 'priorMeetingAnniversary'
    : 'foreign';
}

/** "The date (the "Notice Date") on which the first public announcement was made", of bylaws of Canada. */
const announcedOnNoticeDate = /"notice date"\) (?:on|of|that)\b[^;.]{0,60}\b(?:announc|disclos)/;

function whatIsFollowed(phrase: string, wording: Wording): Expression | null {
  if (/^(?:the |such )?"?notice date\b/.test(phrase))
    return announcedOnNoticeDate.test(wording.text) ? { on: 'announcement' } : null;
  const words = phrase.split(/[;]|\band (?:in|no|not)\b|@[NO]\d+@/)[0] ?? phrase;
  if (otherNews.test(words.split(/@[AG]\d+@/)[0]?.slice(0, 80) ?? '')) return null;
  const notice = noticeGiven.test(words) || /\b(?:date|day) (?:on which |that )?(?:such |the )?notice\b/.test(words);
  const announced = announcing.test(words);
  if (notice && announced) return { earlierOf: [{ on: 'noticeMailed' }, { on: 'announcement' }] };
  if (notice) return { on: 'noticeMailed' };
  if (announced) return { on: 'announcement' };
  if (/\b(?:mailing|mailed|sent)\b/.test(words)) return { on: 'noticeMailed' };
  return null;
}

const wordsOfItsDay: ReadonlySet<string> = new Set(
  'a an the this current same such that any each every its our other next corresponding corresponds year upcoming applicable scheduled actual original originally new date day time hour month and of for on at which we it hold held specified fixed set appointed established designated announced called commencement opening in by to be bylaws by-laws board subsection section hereof last company corporation trust bank first'.split(
    ' ',
  ),
);

/** "The date fixed for", and not "the first Monday of the month of" or "the deadline for": words before a meeting that only name its day. */
function isNoMoreThanItsDay(words: string): boolean {
  return words.split(/(?:'s?)?[\s,().]+/).every((word) => word === '' || wordsOfItsDay.has(word) || /^\d/.test(word));
}

function whatIsPreceded(phrase: string, wording: Wording): Expression | null {
  const head = (phrase.split(/@[NO]\d+@/)[0] ?? '').slice(0, 130);
  if (head.startsWith('@D')) return null;
  if (/^(?:it|them|its date)\b/.test(head)) return { on: 'meeting' };
  const meeting = /@([AG])(\d+)@/.exec(head);
  const mailed = /\b(?:mail(?:ed|ing|s)?|sen(?:t|d|ds|ding)|releas\w*|print\w*|distribut\w*|solicitation)\b/.exec(head);
  if (mailed && (!meeting || mailed.index < meeting.index || /^(?:the )?(?:date|day)/.test(head))) {
    if (/^@[AG]/.test(head)) return { on: 'meeting' };
    return priorYear.test(head) || wording.meetings[Number(meeting?.[2])]?.relative === 'past'
      ? { on: 'priorMailingAnniversary' }
      : { on: 'mailing' };
  }
  if (meeting && isNoMoreThanItsDay(head.slice(0, meeting.index))) {
    return wording.meetings[Number(meeting[2])]?.relative === 'past'
      ? { on: 'priorMeetingAnniversary' }
      : { on: 'meeting' };
  }
  if (
    /^(?:that (?:date|day)\b|(?:(?:the|such|that|any) )?(?:date (?:of|for|fixed for) )?(?:(?:the|such|that|any) )?[a-z]{3,12} meeting\b|the (?:meeting|date fixed|date set|scheduled date)|such (?:other |new |rescheduled |actual )?(?:meeting )?(?:date|meeting)|any meeting|an? meeting|meeting\b)/.test(
      head,
    )
  )
    return { on: 'meeting' };
  return null;
}
