import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import {
  aMeeting,
  aMeetingItself,
  before,
  behind,
  dayWords,
  departs,
  isHeld,
  isNow,
  isPutElsewhere,
  wasTold,
  words,
  wordsAndDayOfTelling,
  wordsAndMeetings,
  wordsWithoutHandingIn,
} from './patterns.ts';

/** The words that lead to the day to which a meeting goes from another: put off, adjourned, set anew, or kept. */
export const newDayCues: readonly DateRoleCue[] = [
  {
    role: 'meeting',
    weight: 14,
    example: 'It will continue on *June 9, 2024*.',
    before: before(
      inTurn(
        `(?:\\b(?:it|meeting|holders)|${aMeeting}|\\band will)(?: (?:will|shall|is to|are to))?(?: (?:then|now))? `,
        oneOf('continues?', 'go(?:es)? on', 'proceeds?', 'picks? up', 'come together', 'gather again', 'be taken up'),
        '(?: again| anew)?(?: at [^@;]{0,40})?,? (?:on|to|until) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting, which would have been held on May 5, 2024, is planned for *June 9, 2024*.',
    before: before(
      inTurn(
        `${aMeeting}, (?:which|that|once|originally|previously|first|to have been)\\b(?:[^@;]|@D\\d+@){0,120}, `,
        `(?:is|are|has been|will be|will) (?:now |instead )?${isHeld}\\b${words(60)}${dayWords}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting, announced as May 5, 2024, is now *June 9, 2024*.',
    before: before(
      inTurn(
        `${aMeetingItself}${wordsAndDayOfTelling}@D\\d+@,?(?: (?:in|by|at|and)\\b${words(60)})?`,
        `,? ${isNow} (?:(?:on|for|to be) )?(?:[a-z]+, )?`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The date of the annual meeting, given as May 5, 2024 in our proxy statement, is *June 9, 2024*.',
    before: before(
      `${aMeetingItself},? ${words(40)}${wasTold} (?:[a-z]+, )?@D\\d+@(?: (?:in|by)\\b${words(60)})?,? (?:is|will be) (?:on )?(?:[a-z]+, )?`,
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting called for May 5, 2024 is now nudged to *June 9, 2024*.',
    before: before(`${aMeeting}${words(70)}@D\\d+@,? ${isPutElsewhere} ${words(20)}`),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting has been postponed to *June 9, 2024*.',
    before: before(
      inTurn(
        `\\b${departs}\\b${wordsWithoutHandingIn(160)}\\b(?:to|until|till)\\b(?! `,
        oneOf('be', 'have', 'occur', 'take', 'convene', 'commence', 'begin', 'vote', 'approve', 'consider', 'allow'),
        '\\b)(?:(?!\\b(?:from|originally|previously|before|than|on or before|within|effective|by(?= $| the close| \\d))\\b)[^@;]){0,60}',
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting was adjourned on May 5, 2024 to *June 9, 2024*.',
    before: before(`\\badjourned (?:again |once )?(?:on|from) @D\\d+@,? (?:to|until|till) ${words(30)}`),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting was adjourned to May 5, 2024, again to May 12, 2024 and finally to *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b(?:adjourned|recessed|postponed)\\b(?:[^@;]|@D\\d+@){0,200}@D\\d+@(?: at [^@;]{0,40})?,? (?:and )?',
        '(?:(?:then|thereafter|again|finally|later|lastly|further|once more|now),? ){1,2}(?:until|to|till) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'We have moved the annual meeting back two weeks: *June 9, 2024*.',
    before: before(`(?<!\\bnot )\\b${departs}\\b(?:[^@;:]|${aMeeting}|@N\\d+@){0,80}: (?:[a-z]+, )?`),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The date and time remain as announced, *June 9, 2024*.',
    before: before(
      inTurn(
        `\\b(?:date|day)(?: and (?:time|hour))?(?: (?:of|for) (?:${aMeeting}|the meeting))? `,
        '(?:(?:will )?(?:remains?|stays?)|(?:continues?|will continue) to be|is still|are still)',
        '(?: unchanged| the same)?(?:,? as (?:previously |originally )?(?:announced|scheduled|planned))?',
        '(?: -|:|,|,? (?:on|for|at))? (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 15,
    example: 'Annual meeting: previously May 5, 2024; now *June 9, 2024*.',
    before: before(
      '\\bpreviously,? (?:on )?(?:[a-z]+, )?@D\\d+@[;,.]? (?:and |but )?now,? (?:on |is |it is )?(?:[a-z]+, )?',
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The company announced the meeting date (*June 9, 2024*) of its annual meeting.',
    before: before('(?:\\bmeeting|@G\\d+@) date \\((?:[a-z]+, )?'),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting has been rescheduled for *June 9, 2024*.',
    before: before(
      oneOf(
        `\\b(?:reschedul\\w+|re-?noticed|re-?called)\\b${wordsAndMeetings(60)}\\bfor\\b${words(40)}`,
        `\\breschedul\\w+ to (?:be held|be convened|take place|convene)\\b${words(60)}\\bon (?:[a-z]+, )?`,
        '\\b(?:was|been|were) (?:then )?(?:reconvened|resumed) for (?:[a-z]+, )?',
        `\\b${departs}\\b${wordsAndMeetings(160)}\\bfrom\\b${words(40)}@D\\d+@${words(20)}\\b(?:to|until|till)\\b${words(40)}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'The annual meeting goes from May 5, 2024 to *June 9, 2024*.',
    before: before(
      `(?:^|${aMeeting}(?:[^@;]|@N\\d+@){0,60})\\bfrom\\b${words(40)}@D\\d+@${words(20)}\\b(?:to|until|till)\\b${words(40)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting was adjourned and is to be continued on *June 9, 2024*.',
    before: before(`\\b(?:will|to|shall) be continued\\b${words(60)}\\b(?:on|to|until|till) ${words(20)}`),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The annual meeting, once called for May 5, 2024, is now called for *June 9, 2024*.',
    before: before(
      `\\b(?:is|are) now (?:called|scheduled|set|slated|planned|expected)\\b${words(40)}\\b(?:for|on) ${words(20)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting will not be held until *June 9, 2024*.',
    before: before(`${aMeeting}${words(60)}\\bwill not (?:now )?(?:be held|take place|convene) until (?:[a-z]+, )?`),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'It remains on *May 5, 2024*.',
    before: before(
      `\\b(?:it|meeting) (?:remains|stays|is still|continues to be) (?:set |scheduled |called |fixed )?(?:on|for) (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting is adjourned, and holders will vote when it is reconvened on *June 9, 2024*.',
    before: before(
      `\\b(?:is|be) (?:then )?(?:reconvened|resumed),?(?: at [^@;]{0,40},?)? (?:to |on |for |until )(?:or |on |about |around |approximately )*(?:[a-z]+, )?`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    example: 'It will resume on *June 9, 2024*.',
    before: before(
      `\\b(?:(?:will |to |shall )be (?:reconvened|resumed)|reconvene|resume|resumes|reconvenes)\\b${words(60)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 15,
    example: 'It will now be held on *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b(?:will|shall|is to|to)\\b (?:now|instead|then|therefore|accordingly) ',
        `(?:be (?:held|convened|on)|convene|take place|meet|hold it)\\b(?:[^@;]|@N\\d+@){0,160}${dayWords}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'It will not be in May, but on *June 9, 2024*.',
    before: before(`\\b(?:but|instead|rather),? (?:will |instead |rather |be held )*(?:on|for) `),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'The new date is *June 9, 2024*.',
    before: before(
      `\\bnew (?:meeting )?(?:day|date)(?: is| will be|:|,| of|(?: (?:is|was|has been))? (?:now )?set for) (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'We postponed the annual meeting, called for May 5, 2024, to *June 9, 2024*.',
    before: before(
      inTurn(
        `\\b${departs}\\b[^;]{0,260}(?:\\b(?:scheduled|set|called|planned|be held|take place|been held)|${aMeeting})`,
        ` (?:for|on|of)\\b${words(30)}@D\\d+@${words(60)}\\b(?:to|until|till)\\b(?:(?!\\b(?:later than|on or before|within)\\b)[^@;]){0,30}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting was adjourned; the polls remain open until the reconvened meeting on *June 9, 2024*.',
    before: before(
      '\\b(?:polls|voting)\\b[^@;.]{0,60}\\buntil (?:the )?(?:reconvened|resumed|adjourned) (?:meeting|session|@[ASG]\\d+@) on (?:[a-z]+, )?',
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The company expects to adjourn the May 5, 2024 annual meeting until *June 9, 2024*.',
    before: before(
      `\\b${departs} (?:the |its |our )?(?:[a-z]+, )?@D\\d+@ ${aMeeting}${words(80)}\\b(?:to|until|till) ${words(30)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'We substituted *June 9, 2024* for May 5, 2024 as the date of the annual meeting.',
    before: before('\\bsubstitut\\w+ (?:[a-z]+, )?'),
    behind: behind(',? for (?:[a-z]+, )?@D\\d+@,? as the (?:new )?(?:date|day) (?:of|for)'),
  },
  {
    role: 'meeting',
    weight: 13,
    example: '*June 9, 2024* is the new date.',
    behind: behind(' is the new (?:day|date|meeting date)'),
  },
];
