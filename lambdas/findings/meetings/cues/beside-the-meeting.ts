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
/** What is said of these is said of the meeting: "the date of", "notice of". */
const itsDay = oneOf(
  '(?:date|day|time|place|location|venue|month)s?',
  'notices?',
  'calls?',
  'calling',
  'holding',
  'expect\\w*',
  'plans?',
  'intends?',
);
const thing = inTurn(
  '(?:^|[;:,] |\\b(?:and|that|but) )',
  `(?:(?!\\b${itsDay}\\b|\\b${ofTheMeeting}\\b)[^@;:,.]){3,120}`,
  '(?:, if [a-z ]{3,30})?',
);
const happens = oneOf(
  'is',
  'are',
  'was',
  'were',
  'will',
  'shall',
  'would',
  'begins?',
  'ends?',
  'starts?',
  'opens?',
  'closes?',
  'expires?',
  'runs?',
);
const others = (most: number) => `(?:(?!\\b${ofTheMeeting}\\b)[^@;]){0,${most}}`;

/** A thing that has a day of its own, and hangs on a meeting: "the polls for the meeting", "the merger to be voted on at it". */
export const besideTheMeetingCues: readonly DateRoleCue[] = [
  {
    role: 'other',
    weight: 10,
    example: 'The polls for the annual meeting will be open from *May 1, 2024*.',
    before: before(
      inTurn(
        `${thing} (?:for|of|at|on|before|after|until|by|at which) ${aMeeting}`,
        `(?!,? (?:which|that|who|to be|now|and)\\b)${others(60)}\\b${happens}\\b${others(80)}`,
      ),
    ),
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
