import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import {
  aMeeting,
  before,
  behind,
  theRecordDate,
  words,
  wordsAndMeetings,
  wordsNotHeld,
  wordsOnTheRecordDate,
} from './patterns.ts';

/** The words that make a date the record date. */
export const recordDateCues: readonly DateRoleCue[] = [
  {
    role: 'record',
    weight: 17,
    example: 'Holders at the close of business on *April 1, 2024*, which the board set as the record date, may vote.',
    behind: behind(',? (?:which|that)\\b[^@;]{0,50} (?:is|was|as|be|to be) (?:the |our |its )?(?:new )?record date\\b'),
  },
  {
    role: 'record',
    weight: 17,
    example: 'The company announced the record date (*April 1, 2024*) of its annual meeting.',
    before: before('\\brecord date \\((?:[a-z]+, )?'),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The record date for their meeting is April 1, 2024 and for ours *April 8, 2024*.',
    before: before(
      `\\brecord date\\b${wordsAndMeetings(60)}@D\\d+@,? and (?:that )?(?:for|of) ${wordsAndMeetings(40)}`,
    ),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The board set *April 1, 2024* and May 5, 2024 as the record date and the date of the annual meeting.',
    behind: behind(` and @D\\d+@${words(20)} (?:as|for) (?:the )?record date and\\b`),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The board set May 5, 2024 and *April 1, 2024* as the date of the annual meeting and the record date.',
    before: before('@D\\d+@,? and '),
    behind: behind(`,? (?:as|for) (?:the )?(?:date|day) (?:of|for) ${aMeeting} and (?:the |its )?record date\\b`),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The record date for the annual meeting, to be held on May 5, 2024, is *April 1, 2024*.',
    before: before(
      inTurn(
        `\\brecord date\\b${words(40)}${aMeeting},? (?:to be|which (?:is|will be)|scheduled|called|on|of)${words(60)}@D\\d+@,? ?`,
        oneOf(
          'is',
          'will be',
          'was',
          'as',
          'from @D\\d+@ to',
          'has been (?:set|fixed|moved|changed|reset)(?: (?:as|for|at|to|from @D\\d+@ to))?',
          ':',
        ),
        `${words(30)}`,
      ),
    ),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The record date for the annual meeting, which was held in May, was *April 1, 2024*.',
    before: before(
      `\\brecord date\\b${words(40)}${aMeeting}(?:(?!\\b(?:and|but)\\b)[^@;]){1,80} (?:is|was|will be) (?:on )?`,
    ),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The record date, originally April 1, 2024, has been reset to *April 8, 2024*.',
    before: before(
      inTurn(
        `${theRecordDate},? (?:which (?:was|had been) )?(?:originally|formerly|previously|initially|first|once)`,
        '(?: (?:set|fixed|announced|scheduled|given))?(?: (?:as|for|on|at|to be))? @D\\d+@,? ',
        '(?:is|has been|was|will be|becomes|will)(?: now| hereby| be)*(?: [a-z-]+(?: (?:back|forward))?)?(?: (?:to|as|for|at))? ',
      ),
    ),
  },
  {
    role: 'record',
    weight: 16,
    example: 'The record date for voting at the annual meeting on May 5, 2024 has shifted to *April 8, 2024*.',
    before: before(
      inTurn(
        '(?<!\\bwith (?:an? |the |its )?)\\brecord (?:date|time)\\b',
        '(?:(?!\\b(?:which|that|but|while|and @[ASG])\\b|(?<! (?:at|of)), @[ASG])(?:[^@;.]|@D\\d+@|@[ASG]\\d+@)){0,120}',
        ' (?:has|have|was|is|will)(?: been| be| now| hereby){0,3} [a-z-]+(?: back| forward| out)? (?:to|until|for) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'record',
    weight: 14,
    example: 'The record date for the meeting is *April 1, 2024*.',
    before: before(`\\brecord (?:dates?|time)\\b${wordsNotHeld(140)}`),
  },
  {
    role: 'record',
    weight: 13,
    example: 'Holders of record on *April 1, 2024* may vote.',
    before: before(`\\bof record\\b${words(70)}`),
  },
  {
    role: 'record',
    weight: 13,
    example: 'Holders at the close of business on *April 1, 2024* may vote.',
    before: before(`\\b(?:holders?|owners?|members)\\b${words(80)}\\b(?:close|end) of business,? (?:on )?`),
  },
  {
    role: 'record',
    weight: 13,
    example: 'If you owned shares at the close of business on *April 1, 2024*, you are entitled to vote.',
    before: before(
      `\\b(?:own(?:ed)?|held|hold)\\b${words(20)}\\b(?:shares|stock|units)\\b${words(60)}\\b(?:on|as of|at) (?:the )?close of business (?:on )?`,
    ),
    behind: behind(
      ',? (?:you (?:are|may|can|will)|(?:are|is|will be|shall be|were) entitled to|may) (?:be )?(?:entitled to )?(?:vote|receive|attend|notice)',
    ),
  },
  {
    role: 'record',
    weight: 13,
    example: 'Shareholders as of *April 1, 2024* may vote.',
    before: before(
      oneOf(
        '\\bholders? as (?:of|at):? (?:the )?(?:close of business on )?',
        `(?<!\\b(?:to|must|may|can|should|please|and|or|you|not) )\\b(?:stock )?register\\b(?! (?:by|to|online|before)\\b)${words(40)}`,
        `\\brecord (?:holders?|owners?)\\b${words(50)}`,
      ),
    ),
  },
  {
    role: 'record',
    weight: 14,
    example: 'If, on *April 1, 2024*, you were a holder of record, you may vote.',
    behind: behind(
      ',? you (?:were|are) (?:an? )?(?:[a-z]+ )?(?:record (?:holder|owner)|(?:holder|owner) of record)\\b',
    ),
  },
  {
    role: 'record',
    weight: 15,
    example: '*April 1, 2024* has been fixed as the record date.',
    behind: behind(
      inTurn(
        '(?!,? the (?:new )?record (?:date|time)(?: (?:for|of) @[ASG]\\d+@)? (?:has|have|had|is|was|will|remains|stays)\\b)',
        ',? ?(?:\\([^()]{0,40}\\))?,? ?\\(?',
        oneOf(
          'has been ',
          'was ',
          'is ',
          'be ',
          'as ',
          'being ',
          'both ',
          'for ',
          'to be ',
          '(?:will|would|shall) be ',
          '(?:will )?continues? to be ',
          'remains ',
          'fixed ',
          'set ',
          'established ',
          'designated ',
          'decides ',
          'selected ',
          'chosen ',
          'named ',
        ),
        '*(?:as )?(?:the|its|our|a|that)? ?(?:new |voting )?',
        oneOf(
          '"?record (?:date|time)(?!:?,? (?:\\| |of |is |will be |being )?(?:[a-z]+, )?@D)',
          'day on which holders must be of record',
        ),
      ),
    ),
  },
  {
    role: 'record',
    weight: 13,
    example: 'Anyone who held our shares when the books closed on *April 1, 2024* may vote.',
    before: before(
      '\\bbooks(?: of the company)? (?:were |are |will be )?clos\\w*(?: for business)?(?: at [^@;]{0,30})? (?:on|as of) ',
    ),
  },
  {
    role: 'record',
    weight: 13,
    example: 'You may vote if you were on our books at the close of *April 1, 2024*.',
    before: before(
      '\\bon (?:the|our|its)(?: [a-z]+){0,2} (?:books|records|registers?)\\b[^@;]{0,40} (?:on|at|as of) (?:the )?(?:(?:close|end) of (?:business )?)?(?:on )?',
    ),
  },
  {
    role: 'record',
    weight: 13,
    example: 'You must have been a holder on *April 1, 2024* to vote.',
    before: before(
      inTurn(
        `\\b(?:must|need to|had to) (?:have (?:been|owned|held)|be|own|hold)\\b${words(30)}\\b(?:holders?|shares|stock|units)`,
        `\\b${words(30)} (?:on|at|as of) (?:the (?:close|end) of (?:business|the day) (?:on )?)?`,
      ),
    ),
  },
  {
    role: 'record',
    weight: 9,
    example: 'Everyone who owned our shares at the end of the day on *April 1, 2024*.',
    before: before(
      inTurn(
        `\\b(?:anyone|everyone|those|all|persons|each person|you)(?: who)? (?:own(?:ed)?|held|hold)\\b${words(30)}\\b`,
        `(?:shares|stock|units)\\b${words(40)} (?:on|at|as of) (?:the (?:close|end) of (?:business|the day|trading) (?:on )?)?`,
      ),
    ),
  },
  {
    role: 'record',
    weight: 12,
    example: 'If you own shares on *April 1, 2024*, you may vote.',
    behind: behind(
      inTurn(
        ' ?(?:\\([^()]{0,40}\\))?,? ?',
        oneOf(
          'you (?:are|may|can|will)',
          'may',
          'decides who',
          'can',
          'will be able to',
          '(?:are|is|will be|shall be|were) entitled to',
          'remain[s]? the ones entitled to',
          'will',
        ),
        ' (?:vote|receive|attend|notice)',
      ),
    ),
  },
  {
    role: 'record',
    weight: 12,
    example: 'The board took *April 1, 2024* for the purpose of determining who may vote.',
    behind: behind(' for (?:the )?(?:purposes? of )?(?:determin\\w+|voting)'),
  },
  {
    role: 'record',
    weight: 15,
    example: 'The record date was moved from April 1, 2024 to *April 8, 2024*.',
    before: before(`\\brecord (?:date|time)\\b${wordsOnTheRecordDate}\\bfrom @D\\d+@,? (?:to|until) ${words(20)}`),
  },
];
