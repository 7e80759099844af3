import { guests } from '../phrasebook/bodies/guests.ts';
import { anyOf, inTurn, oneOf } from './any-of.ts';

/** A meeting named in a sentence. */
export interface MeetingMention {
  readonly type: 'annual' | 'special' | 'unnamed' | 'other';
  /** "The 2024 annual meeting": a name, not always the year in which it is held. */
  readonly year: number | null;
  /** "Last year's", "the preceding", "next year's". */
  readonly relative: 'past' | 'coming' | null;
  /** "Next year's": 1. */
  readonly yearsOn?: 1;
  /** Whose holders meet, in small letters, where the words name the company: "quill, inc", "quill's". */
  readonly company?: string;
  /** "A second special meeting", "another": not the one that is spoken of besides. */
  readonly another?: true;
  /** "The meeting of shareholders": no other than theirs. */
  readonly ofHolders?: true;
  /** "The general meeting", and no more: any but the annual one, where a filing names both. */
  readonly general?: true;
  /** Of noteholders, lenders and the like: what the next words call "the meeting" is theirs. */
  readonly ofCreditors?: true;
}

const determiner = "(?:(?:the|its|our|their|this|such|any|each|an?|that|said|([a-z][a-z&.-]{1,30}'s?)) )?";
const relative =
  "(?:((?:last|this|next|previous|prior|preceding|following|current|upcoming|coming|forthcoming|regular|immediately preceding)(?: year)?(?:'s)?) )?";
const another = '(?:(another|second|third|separate|further|additional|different) )?';
const labelYear = '(?:((?:19|20)\\d\\d) )?';
const definition = '(?: \\((?:collectively,? )?(?:the |an? )?"[^"@]{2,60}"(?: or (?:the )?"[^"@]{2,40}")?\\))?';
const ofTheHolders = "(?: of (?:the |its |our |all )?((?:[a-z'&.,-]{2,30} ){0,4}?)holders\\b)?";
const ofCompany =
  '(?=(?: of ((?:(?!(?:in|at|on|for|to|which|that|whose|where|was|is|has|will)\\b)[a-z0-9&.-]{1,30},? ){1,6}(?:inc|incorporated|corp|corporation|company|co|ltd|limited|llc|plc|bancorp\\w{0,8}|bancshares|trust|fund|holdings|group)\\b))?)';
const namedMeeting = new RegExp(
  `\\b${determiner}${another}${relative}${labelYear}(annual|special|extraordinary)(?: ordinary)?(?: general)?(?: and (?:special|extraordinary))?(?: or (?:special|adjourned))?(?: general)?(?: (?:holders?'?s?'?|members?'?|membership|company))?(?: general)? meetings?\\b(?: and special meeting)?${ofTheHolders}(?: (?:of|for|in) (?:the year |fiscal (?:year )?)?((?:19|20)\\d\\d)\\b)?${ofCompany}${definition}`,
  'g',
);
/** One that is called apart from the annual meeting, and at which nothing is voted on. */
const informationalMeeting =
  /\b(?:(?:the|an?|its|our|this) )?(?:informational|informative|information|informal) (?:holders?'?s?'? meetings?|meetings? (?:of|for|with) (?:the |its |our |all )?(?:[a-z]+ )?holders\b)/g;
const yearMeeting = /\b(?:the|our|its|their|such|each|that|a|[a-z]+'s) ((?:19|20)\d\d) meetings?\b/g;
const initials = /\b(?:the |its |our )?(?:((?:19|20)\d\d) )?(agm|egm|ogm)\b/g;
const otherMeeting =
  /\b(?:(?:the|its|a|their|our) )?(?:board|committee|directors?|trustees?|creditors?|noteholders?|bondholders?|lenders?|warrant ?holders?|sales|staff|analysts?|investors?|organizational(?! meetings? of (?:the )?(?:holders|members))|telephonic)\b'?s?'? (?:of directors'? )?(?:[a-z]{3,12} )?meetings?\b|\bmeetings? of (?:the |its |our |a )?(?:(?!holders\b)[a-z]{3,14} ){0,2}?(?:board|committee|directors|trustees|creditors|noteholders|bondholders|warrant ?holders|debenture|lenders|managers|depositors|franchisees|policy ?holders|customers|dealers|distributors|suppliers|employees|alumni)\b|\b(?:a|its|the|their) meeting at which (?:it|they|the board|the directors)\b|\b(?:(?:the|a) )?(?:holders'?s?'? )?meetings? of (?:the |its |all )?(?:(?:holders|owners) of )?(?:the |its )?(?:[^,;@ ]{1,16} ){0,6}?(?:notes|debentures|bonds|warrants|certificates)\b/g;
const ownMeeting =
  /\b(?:at|during|following) (?:its|a|their) (?:regular(?:ly scheduled)? |recent |quarterly |special |duly called )?meeting\b(?! of (?:the |its |our |all )?(?:[a-z]+ )?holders\b)/g;
/** "The board moved its own regular meeting." */
const boardsRegularMeeting =
  /\b(?:its|their) (?:own )?(?:next )?(?:regular(?:ly scheduled)?|quarterly|monthly) (?:board )?meetings?\b(?! of (?:the |its |our )?holders)/g;
/** "The Board will hold its next meeting." */
const boardsNextMeeting =
  /(?<=\b(?:board|committee)\b(?: of (?:directors|trustees))?(?:, (?:which|who)\b[^;@.]{0,60}(?:@[AS]\d+@)?,|[^;@.]|@[DX]\d+@){0,80} (?:hold|holds|held|convene|schedule[sd]?|at|after) )(?:its|their) (?:own )?next (?:board )?meeting\b(?! of (?:the |its |our )?(?:holders|members))/g;
const meetingOfSubsidiary =
  /@A(\d+)@(?= of [^,;@]{2,60},? (?:our|its|the company's|a)(?: [a-z-]+){0,3} subsidiary\b| of (?:the company's|our|its) (?:[a-z-]+ ){0,3}(?:parent|subsidiary|affiliate|general partner)\b)/g;
/** Of a public body, of those who work, of depositors: the words name whose it is. */
const meetingOfPublicBody = new RegExp(
  inTurn(
    "@[AS](\\d+)@(?= of (?:the )?(?:members of )?(?:the )?(?:[a-z'-]+ ){0,3}",
    "(?:commission|labor union|workers union|[a-z]+men'?s union|mhc|town council|city council|legislature|general partner)\\b",
    '| (?:between|among) (?:the company|us|our|its|management)\\b)',
  ),
  'g',
);
const depositorsMeet =
  /\b(?:depositors|members of [^;@]{2,40}\bmhc)\b[^;@]{0,120} at @[AS]\d+@|\bmhc\b,? (?:will|is to|has|plans to)\b[^;@]{0,40} @[AS]\d+@(?= of (?:its |the )?members\b)/g;
const publicBodyCalls =
  /\b(?:(?:town|city|county|village|borough) (?:council|commission|board)|(?:harbor|port|planning|zoning|utilit(?:y|ies)|racing|gaming|county|city) commission|legislature|board of supervisors)\b(?: of [^;,@]{2,30})? (?:has |have |will |plans to |is to )?(?:schedul\w+|call\w*|hold|holds|held|set) @[AS](\d+)@/g;
const guest = guests.map(({ says }) => says).join('|');
/** What may be a part of a name, "the Northern Growers Association", is told from guests by what follows. */
const noPartOfName =
  '(?! (?:association|society|cooperative|alliance|federation|union|bank|trust|company|corporation|inc|corp|co)\\b)';
const meetingWithGuests = new RegExp(
  `@[AS](\\d+)@(?= (?:(?:with|for) (?:(?:all|some|our|its|the|their) )*(?:[a-z-]+ ){0,2}?|of (?:(?:all|our|its|their) )*)(?:${guest})\\b${noPartOfName})`,
  'g',
);
/** A conference at which work is presented: "will present data at the 2025 ... annual meeting". */
const conference =
  /(?<!\b(?:be|are|is|was|were|being|those|not|holders) )\bpresent(?:s|ed|ing|ations?)?\b(?! in person)[^;@.]{0,160}\bat (?:the )?(?:(?:19|20)\d\d )?(?!(?:virtual|adjourned|reconvened|rescheduled|postponed|delayed|upcoming|next|company|first|second|same|joint|combined|such)\b)(?:[a-z&'.-]+ ){1,9}@A(\d+)@/g;
/** "The board will consider it at its annual meeting." */
const boardsOwnMeeting =
  /(\b(?:board|committee)\b(?:(?!\b(?:submit\w*|vote|propos\w*|recommend\w*|nominat\w*|that)\b)[^,;@.]){0,80}\b(?:at|during|following|after) )(?:its|their) (?:(?:19|20)\d\d |regular |next )?annual (?:organizational )?meeting\b(?! of)/g;
/** "At a special meeting held on May 5, the board approved", "the board held a special meeting". */
const boardsSpecialMeeting = anyOf(
  [
    /\b(?:at|during|in|following) (?:a|its) (?:duly (?:called|convened) )?special meeting\b(?= (?:(?:duly )?(?:held|called|convened) )?(?:[^;.@]|@D\d+@){0,60}?,? (?:the|its|our) (?:[a-z]+ ){0,3}(?:board|committee|directors|trustees)\b)/,
    /(?<=\b(?:board|committee|directors|trustees)\b(?:(?!\b(?:submit\w*|vote|propos\w*|recommend\w*|nominat\w*|that|to)\b)[^;@.]){0,80}\b(?:at|during|in|hold|held|following) )(?:a|its) (?:duly (?:called|convened) )?special meeting\b(?! (?:of|for|to (?:be|vote|approve|consider))\b)/,
  ],
  'g',
);
const unnamedMeeting =
  /\b(?:(?:the|this|such an?|such|our|its|that|said|a|any|each|their) (?:next |last |coming |new |original |scheduled |rescheduled |postponed |adjourned |virtual |extension |[a-z]+'s )?)?(?:holders?'?s?'? meetings?|meetings? of (?:the |its |our )?(?:[a-z'&.-]{2,30} ){0,3}?holders)\b|\b(?:the|this|such an?|such|our|that|said|its|last|next) (?:next |last |coming |new |original |scheduled |rescheduled |postponed |adjourned |virtual |extension |previous |prior |preceding |year's |[a-z]+'s )?meeting\b/g;

/** Of the holders of one class of shares, apart from the meeting of all. */
const classMeeting =
  /(?<!\b(?:annual|special|general|extraordinary) )\b(?:(?:the|an?) )?(?:separate )?(?:class meetings?\b|meetings? of (?:the )?holders of (?:the |its |our )?(?:outstanding )?(?:shares of )?(?:class [a-z]|series [a-z0-9-]{1,4}|prefer(?:red|ence))\b)/g;

const ofMembers = '(?: of (?:the |its |our |all )?(?:[a-z]+ ){0,2}?(?:holders|members)\\b)';
/** Of which no word says that it is the annual one, or a special one. */
const generalMeeting = new RegExp(
  `\\b(?:(?:the|an?|its|our|their|this|such) )?(ordinary |combined |mixed |joint )?general meetings?\\b(${ofMembers})?`,
  'g',
);
const assembly = new RegExp(
  inTurn(
    '\\b(?:(?:the|an?|its|our|their) )?',
    oneOf(
      `(annual|ordinary|extraordinary|special) (?:general )?assembl(?:y|ies)\\b${ofMembers}?`,
      "(annual|special) (?:holders?'?s?'? (?:assembly|gathering)\\b|gathering of (?:the |its |our )?holders\\b)",
      `(?:general )?assembl(?:y|ies)${ofMembers}`,
    ),
  ),
  'g',
);
/** What a court calls to vote on a scheme of arrangement, and a blank check company on its time or its merger. */
const schemeMeeting = /\b(?:(?:the|an?|its|our) )?(?:court|scheme|extension|business combination) meetings?\b/g;

/** "The Board adjourned the meeting": its own, where it is no more than "the meeting". */
const boardMeets =
  /\b(?:board|directors|committee)(?: (?:has|then|later|again))? (?:adjourned|recessed|convened|reconvened) $/;
/** "The meeting between the advisors": of those whom the words name. */
const ofWhomTheyName = /^(?: (?:on|of) [^;,.]{2,30}?)? (?:between|among|amongst) /;

const ofOthers = { type: 'other', year: null, relative: null } as const;
const ofCreditors = { ...ofOthers, ofCreditors: true } as const;
const creditors =
  /\b(?:creditors?|noteholders?|bondholders?|lenders?|debenture\w*|notes|bonds|warrants|warrant ?holders?|certificates)\b/;

/** False for words that name no meeting for certain. */
export function mayNameMeeting(words: string): boolean {
  return /meeting|[aeo]gm\b|\bassembl(?:y|ies)\b|\bgathering\b/i.test(words);
}

/** A text in small letters with a token in place of each meeting, which is added to `meetings`. */
export function withMeetings(text: string, meetings: MeetingMention[]): string {
  if (!mayNameMeeting(text)) return text;
  const add = (letter: string, mention: MeetingMention) => `@${letter}${meetings.push(mention) - 1}@`;
  const asOther = (words: string, index: string) => {
    meetings[Number(index)] = ofOthers;
    return words.replace(/@[AS](\d+)@$/, '@X$1@');
  };
  const withoutLast = (words: string) => asOther(words, /(\d+)@$/.exec(words)?.[1] ?? '');
  const ofHolders = text.includes('holder');
  const unlessOfHolders = (words: string, index: string) => (ofHolders ? words : asOther(words, index));
  const boardMet = /\b(?:board|directors|trustees|committee)\b/.test(text);
  return text
    .replace(otherMeeting, (words) => add('X', creditors.test(words) ? ofCreditors : ofOthers))
    .replace(boardsOwnMeeting, (words, before: string) => (ofHolders ? words : `${before}${add('X', ofOthers)}`))
    .replace(boardsSpecialMeeting, (words) => (ofHolders ? words : add('X', ofOthers)))
    .replace(
      namedMeeting,
      (
        _,
        possessor: string | undefined,
        besides: string | undefined,
        when: string | undefined,
        before: string | undefined,
        kind: string,
        holders: string | undefined,
        after: string | undefined,
        named: string | undefined,
        at: number,
        all: string,
      ) => {
        const type = kind === 'annual' ? 'annual' : 'special';
        const company = named ?? (holders?.endsWith("'s ") ? holders.trim() : wholeName(possessor, all, at));
        const mention: MeetingMention = {
          type,
          year: yearOf(before ?? after),
          relative: relativeOf(when),
          ...(when !== undefined && nextYears.test(when) ? { yearsOn: 1 } : {}),
          ...(besides === undefined ? {} : { another: true }),
        };
        return add(type === 'annual' ? 'A' : 'S', company === undefined ? mention : { ...mention, company });
      },
    )
    .replace(schemeMeeting, () => add('S', { type: 'special', year: null, relative: null }))
    .replace(assembly, (_, before: string | undefined, ofThem: string | undefined) => {
      const kind = before ?? ofThem;
      if (kind === undefined) return add('G', { type: 'unnamed', year: null, relative: null, ofHolders: true });
      const type = kind === 'annual' || kind === 'ordinary' ? 'annual' : 'special';
      return add(type === 'annual' ? 'A' : 'S', { type, year: null, relative: null });
    })
    .replace(generalMeeting, (_, kind: string | undefined, members: string | undefined) => {
      const mention = { type: 'unnamed', year: null, relative: null, ofHolders: true } as const;
      return add('G', kind === undefined && members === undefined ? { ...mention, general: true } : mention);
    })
    .replace(classMeeting, () => add('S', { type: 'special', year: null, relative: null }))
    .replace(informationalMeeting, () => add('S', { type: 'special', year: null, relative: null }))
    .replace(meetingOfSubsidiary, asOther)
    .replace(meetingWithGuests, asOther)
    .replace(meetingOfPublicBody, asOther)
    .replace(depositorsMeet, (words) => (ofHolders ? words : withoutLast(words)))
    .replace(publicBodyCalls, unlessOfHolders)
    .replace(conference, unlessOfHolders)
    .replace(yearMeeting, (_, year: string) => add('A', { type: 'annual', year: yearOf(year), relative: null }))
    .replace(initials, (_, year: string | undefined, kind: string) =>
      kind !== 'egm'
        ? add('A', { type: 'annual', year: yearOf(year), relative: null })
        : add('S', { type: 'special', year: yearOf(year), relative: null }),
    )
    .replace(boardsRegularMeeting, (words) => (boardMet ? add('X', ofOthers) : words))
    .replace(boardsNextMeeting, (words) => (boardMet && !ofHolders ? add('X', ofOthers) : words))
    .replace(ownMeeting, (words) => (boardMet ? `${words.split(' ')[0]} ${add('X', ofOthers)}` : words))
    .replace(unnamedMeeting, (words, at: number, all: string) => {
      const isOfOthers =
        ofWhomTheyName.test(all.slice(at + words.length, at + words.length + 60)) ||
        (!words.includes('holder') && boardMeets.test(all.slice(Math.max(0, at - 60), at)));
      if (isOfOthers) return add('X', ofOthers);
      const when = /\b(last|previous|prior|preceding|next|coming)\b/.exec(words)?.[1];
      const mention = { type: 'unnamed', year: null, relative: relativeOf(when) } as const;
      return add('G', words.includes('holder') ? { ...mention, ofHolders: true } : mention);
    });
}

const lastWordOfName = /^(?:corp|inc|co|ltd|plc|llc|lp|incorporated|limited|bancorp|bancshares)\.?'s?$/;

/** "Greer Gas Corp.'s": the name whose last word owns the meeting that is named at a place. */
function wholeName(possessor: string | undefined, text: string, at: number): string | undefined {
  if (possessor === undefined || !lastWordOfName.test(possessor)) return possessor;
  const before = /(?:(?!(?:the|of|at|that|and|for|in|to|by|on|or|its|our)\b)[a-z0-9&.-]{1,30},? ){1,4}$/.exec(
    text.slice(0, at),
  );
  return `${before?.[0] ?? ''}${possessor}`;
}

const nextYears = /^(?:next|following) year's?$/;

function yearOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

function relativeOf(when: string | undefined): MeetingMention['relative'] {
  if (!when) return null;
  if (/last|previous|prior|preceding/.test(when)) return 'past';
  return /next|following|upcoming|coming/.test(when) ? 'coming' : null;
}
