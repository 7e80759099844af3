import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { aMeeting, before } from './patterns.ts';

/** What is done to a meeting, or is its day: with these words the day is its own. */
const ofTheMeeting = oneOf(
  'held',
  'hold',
  'conven\\w*',
  're-?conven\\w*',
  'tak(?:e|es|en|ing) place',
  'occur\\w*',
  '(?:re-?)?schedul\\w*',
  'set',
  'called',
  'fixed',
  'postpon\\w*',
  'adjourn\\w*',
  'mov\\w*',
  'chang\\w*',
  'delay\\w*',
  'shift\\w*',
  'deferred',
  'cancell?ed',
);
/** Days that have a name of their own. */
const ofAnother = oneOf(
  'investors?',
  'analysts?',
  'field',
  'open',
  'markets?',
  'pay(?:ment)?',
  'closing',
  'maturity',
  'redemption',
  'effective',
  'expiration',
  'vesting',
  'grant',
);
/** What is said of these is said of the meeting: "the date of", "notice of". */
const itsDay = oneOf(
  `(?<!\\b${ofAnother} )(?:date|day|time|place|location|venue|month)s?`,
  'notices?',
  'calls?',
  'calling',
  'holding',
  'expect\\w*',
  'plans?',
  'intends?',
);
const leadsOn = oneOf(
  'of',
  'for',
  'to',
  'at',
  'on',
  'in',
  'by',
  'from',
  'under',
  'with',
  'after',
  'before',
  'until',
  'during',
  'upon',
  'as',
  'pursuant',
  'according',
  'through',
);
/** What a clause begins with: its head, which is none of the meeting's, and what is said of that. */
const thing = inTurn(
  '(?:^|[;:,] |\\b(?:and|that|but) )',
  `(?:(?!\\b${leadsOn}\\b|\\b${itsDay}\\b|\\b${ofTheMeeting}\\b)[^@;:,.]){3,80}`,
  `(?:(?<= )${leadsOn}\\b(?:(?!\\b${ofTheMeeting}\\b)[^@;:,.]){0,90})?`,
  '(?:, if [a-z ]{3,30})?',
);
/** Right behind a meeting these go on with it: when and where it is held, what is done there, another subject. */
const goesOnWithIt = oneOf(
  'to',
  'on',
  'for',
  'in',
  'at',
  'of',
  'by',
  'from',
  'until',
  'with',
  'or',
  'and',
  'but',
  'as',
  'which',
  'that',
  'who',
  'whose',
  'where',
  'when',
  'now',
  'then',
  'originally',
  'previously',
  'currently',
  'tentatively',
  'next',
  'this',
  'last',
  'later',
  'early',
  'not?',
  '[a-z]+ed',
  '[a-z]+ing',
  ofTheMeeting,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
);
/** Any other word there is the verb of the thing that was named before: "the polls for the meeting open". */
const happens = `(?:, (?:if|subject|as|when|unless) [^@;,]{3,60},)? (?!${goesOnWithIt}\\b)[a-z]+`;
/** What leads from a thing to the meeting on which it hangs. */
const meetingFollows = '(?:for|of|at|on|to|before|after|until|by|during|at which)';
const others = (most: number) => `(?:(?!\\b${ofTheMeeting}\\b)[^@;]){0,${most}}`;

/** A thing that has a day of its own, and hangs on a meeting: "the polls for the meeting", "the merger to be voted on at it". */
export const besideTheMeetingCues: readonly DateRoleCue[] = [
  {
    role: 'other',
    weight: 12,
    example: 'The polls for the annual meeting will be open from *May 1, 2024*.',
    before: before(
      inTurn(
        `${thing}(?<= ${meetingFollows} )(?:the |our |its )?(?:[a-z-]+ ){0,2}${aMeeting}`,
        '(?: of (?:the |our |its )?(?:members|partners|owners))?',
        `${happens}\\b${others(100)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 12,
    example: 'Our investor day, which we plan to hold after the annual meeting, is *May 20, 2024*.',
    before: before(
      inTurn(
        `${thing}, (?:which|who|whose|at which|as|if|when|where|after|before)\\b[^@;]{0,80}${aMeeting}[^@;,]{0,60},`,
        ` (?!${goesOnWithIt}\\b)[a-z]+\\b${others(60)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 14,
    example: 'Evidence is due five business days before the annual meeting, *May 1, 2024*.',
    // What stands beside the words may be either day.
    before: before(`@[NO]\\d+@ (?:before|prior to|preceding|in advance of) ${aMeeting}, `),
  },
  {
    role: 'other',
    weight: 12,
    example: 'The hearing on whether the annual meeting must be held is set for *May 1, 2024*.',
    before: before(`\\bwhether ${aMeeting} (?:must|should|may|can|could|is to|has to)\\b[^@;]{0,100}`),
  },
  {
    role: 'other',
    weight: 12,
    example: 'There will accordingly be no annual meeting on *May 5, 2024*.',
    before: before(`\\b(?:be|is|have|hold) no ${aMeeting}[^@;]{0,20}`),
  },
];
