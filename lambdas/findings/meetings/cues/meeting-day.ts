import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import {
  aMeeting,
  before,
  behind,
  dayWords,
  isHeld,
  opening,
  words,
  wordsAndMeetings,
  wordsOnTheMeeting,
} from './patterns.ts';

/** The words that make a date the day for which a meeting is called, or on which it is held. */
export const meetingDayCues: readonly DateRoleCue[] = [
  {
    role: 'meeting',
    weight: 16,
    example: 'The board set April 1, 2024 and *May 5, 2024* as the record date and the date of the annual meeting.',
    before: before('@D\\d+@,? and '),
    behind: behind(
      `,? (?:as|for) (?:the )?record date and (?:the |its )?(?:[a-z]+ )?(?:date|day) (?:of|for|on which)${words(20)} ${aMeeting}`,
    ),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'The board set *May 5, 2024* and April 1, 2024 as the date of the annual meeting and the record date.',
    behind: behind(
      ` and @D\\d+@,? (?:as|for) (?:the )?(?:date|day) (?:of|for) ${aMeeting} and (?:the |its )?record date\\b`,
    ),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'The record date for the annual meeting on *May 5, 2024* is April 1, 2024.',
    before: before(
      `\\brecord date\\b${words(40)}${aMeeting},? (?:(?:to be|which (?:is|will be)(?: to be)?) )?(?:held |convened |scheduled |called )?(?:on|of|for) `,
    ),
    behind: behind(
      `(?::|,? (?:which )?(?:from|is|will|as|to|was|has|have|had|shall|becomes?|remains|stays)\\b)[^@;.]{0,60}@D`,
    ),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'It set April 1 as the record date for holders entitled to vote at its *May 5, 2024* annual meeting.',
    before: before(
      '\\brecord date\\b[^;]{0,120}\\b(?:vote|notice)\\b[^@;]{0,40}\\b(?:at|of) (?:the |its |our )?(?:[a-z]+, )?',
    ),
    behind: behind(` ${aMeeting}`),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'April 1, 2024 is the record date for the annual meeting on *May 5, 2024*.',
    before: before(
      inTurn(
        '@D\\d+@,? (?:is|was|as|to be|will be|(?:has|have) been (?:set|fixed|established) as|being) (?:the |a |its )?(?:new )?record date\\b',
        `${words(80)}${aMeeting},? (?:(?:to be|which (?:is|will be)(?: to be)?) )?(?:(?:held|convened|scheduled|called) )?(?:on|for|of) (?:[a-z]+, )?`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'On *May 5, 2024*, we will hold our annual meeting.',
    before: before(`(?:${opening}|[;,] (?:and )?)on `),
    behind: behind(
      inTurn(
        ',? (?:(?!\\bboard\\b)[^@;]){0,60}\\b(?:will|shall|is to|are to|intends? to|expects? to|plans? to)',
        ` (?:now )?(?:hold|convene|conduct|have|host)\\b${words(40)}${aMeeting}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 10,
    example: 'The annual meeting will be held on *May 5, 2024*.',
    before: before(
      `${aMeeting}(?:(?!, (?:the|our|its) (?:board|company|corporation|registrant|directors?))[^@;]){0,200}\\b${isHeld}\\b${wordsOnTheMeeting(220)}${dayWords}`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    example: 'The board called an annual meeting for *May 5, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'hold\\w*',
          'conven\\w+',
          'conduct\\w*',
          'call\\w*',
          'set\\w*',
          'schedul(?:ed|ing|es)',
          'host\\w*',
          'have',
          'having',
          'gather\\w*',
          'fix\\w*',
          'establish\\w*',
          'plan\\w*',
          'select\\w*',
          'designat\\w*',
          'determin\\w*',
          'move[ds]?',
          'attend',
          'announc\\w*',
          'meet',
          'notice of',
          'chosen',
          'named',
        ),
        `\\b${words(90)}${aMeeting}${wordsOnTheMeeting(160)}${dayWords}`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 8,
    example: 'The annual meeting on *May 5, 2024* is near.',
    before: before(`${aMeeting}${wordsOnTheMeeting(50)}${dayWords}`),
  },
  {
    role: 'meeting',
    weight: 6,
    example: 'The board has chosen *May 5, 2024*.',
    before: before(
      `\\b(?:chosen|picked|selected|fixed|named(?! (?:executive|director|officer|person|plaintiff|defendant))|settled on)\\b${words(24)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'The date of the annual meeting is *May 5, 2024*.',
    before: before(
      `\\b(?:date|day|time)\\b(?: and (?:time|place))? (?:of|for|on which)\\b${words(40)}${aMeeting}${words(80)}${dayWords}`,
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'The annual meeting will this year be on *June 9, 2024*.',
    before: before(
      `${aMeeting}(?:(?:[^@;]|@D\\d+@){0,80}\\b(?:will|is to) (?:this year |now )|${words(60)}@D\\d+@,? (?:will|is to) )be (?:held )?on (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    example: 'It is to be held on *May 5, 2024*.',
    before: before(
      `\\b(?:be held|take place|taking place|(?:hold|convene) (?:it|one))\\b(?:[^@;]|@N\\d+@){0,200}${dayWords}`,
    ),
  },
  {
    role: 'meeting',
    weight: 15,
    example: '*May 5, 2024* has been set as the date of the annual meeting.',
    behind: behind(
      inTurn(
        '(?!,? (?:as )?the (?:day|date) (?:on which[^@;]{0,60}announc|(?:by|until|before|after) which|for the (?:receipt|delivery)|before|after|following|preceding))',
        `(?!,? the (?:day|date) (?:of|for) ${wordsAndMeetings(90)}\\b(?:is|was|will be|to be)\\b[^@;]{0,30}@D),?`,
        ' ?\\(?(?:which |that )?(?:(?:is|was|being|has been|have been|will be|becomes)? ?(?:hereby )?',
        oneOf('approved', 'fixed', 'set', 'selected', 'chosen', 'established', 'named', 'designated', 'appointed'),
        `? ?(?:as|is|for|to be|will be|becomes)? ?)(?:the|its|our|a) (?:new |revised |actual )?(?:date|day|time)\\b${words(60)}(?:${aMeeting}|meeting|on which)`,
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'The annual meeting of *May 5, 2024* will vote on the plan.',
    before: before(`${aMeeting} (?:of|on) (?:[a-z]+, )?`),
    behind: behind(',? (?:will|is to) (?:vote|consider|decide|act|elect)\\b'),
  },
  {
    role: 'meeting',
    weight: 8,
    example: 'We will meet at our offices on *May 5, 2024*.',
    before: before(
      `\\b(?:we|they|holders|owners|members) (?:will |are to |shall )?(?:now |next )?(?:meet|convene|gather|assemble)\\b${words(60)}${dayWords}`,
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'On *May 5, 2024*, we held our annual meeting.',
    before: before(`(?:${opening}|, )on `),
    behind: behind(
      inTurn(
        ',? (?:(?!\\bboard\\b)[^@;]){0,90}\\b(?:convened|reconvened|resumed|opened|commenced|called to order|held)\\b',
        // "Commenced mailing a letter in connection with": something else than the meeting.
        `(?:(?!\\b(?:for|to|with|regarding|concerning|about|ahead|before|mail\\w*|send\\w*|distribut\\w*|solicit\\w*|notice)\\b)[^@;]){0,80}`,
        aMeeting,
      ),
    ),
    past: true,
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'On *May 5, 2024*, at 9:00 a.m., the annual meeting was held.',
    before: before(`(?:${opening}|[,;] (?:and )?)on `),
    behind: behind(
      inTurn(
        `,? (?:at [^@;]{0,40}, )?${aMeeting}(?: of [^@;,]{2,60}?)?(?:,(?:[^@;]|@D\\d+@){0,90},)? `,
        oneOf(
          '(?:was|were) (?:duly )?(?:held|convened|conducted|called to order|opened|reconvened|resumed)',
          'reconvened',
          'convened',
          'resumed',
        ),
        '\\b',
      ),
    ),
    past: true,
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'On *May 5, 2024*, at 9:00 a.m., the annual meeting will be held.',
    before: before(`(?:${opening}|[,;] (?:and )?)on `),
    behind: behind(
      `,? (?:at [^@;]{0,40}, )?${aMeeting} (?:will|is to|shall) (?:be (?:held|convened)|convene|take place)\\b`,
    ),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'On *May 5, 2024*, at the annual meeting, the holders elected four directors.',
    before: before(`${opening}on `),
    behind: behind(`,? at ${aMeeting}`),
  },
  {
    role: 'meeting',
    weight: 9,
    example: 'On *May 5, 2024*, holders voted at the annual meeting.',
    before: before(`${opening}on `),
    behind: behind(`,? ${words(110)}\\bat ${aMeeting}`),
  },
  {
    role: 'meeting',
    weight: 12,
    example: '*May 5, 2024* was picked for the annual meeting.',
    behind: behind(
      ` (?:has been |was |is )?(?:chosen|selected|set|fixed|named|picked|designated)\\b${words(40)}\\b(?:for|as)\\b${words(40)}${aMeeting}`,
    ),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'Meeting date: *May 5, 2024*.',
    before: before('\\b(?:meeting date|date of (?:the )?meeting)(?: and time)? ?:? ?\\|? ?'),
  },
  {
    role: 'meeting',
    weight: 10,
    example: "This year's one has been set for *May 5, 2024*.",
    before: before(
      "\\bthis year's (?:meeting |one )?(?:has been |is |will be )?(?:called|set|scheduled|to be held|held|planned) (?:for|on) ",
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    example: 'This year it will be on *May 5, 2024*.',
    before: before('\\b(?:(?:this|next) year|in (?:19|20)\\d\\d),? it (?:will be|is(?: to be)?) on (?:[a-z]+, )?'),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'The date and time, *May 5, 2024* at 10:00 a.m., remain the same.',
    before: before(
      '(?:^|[;.] )(?:the|its|our) (?:date|day)(?: and (?:time|place|hour))?(?: of @[ASG]\\d+@)?,? \\(?(?:[a-z]+, )?',
    ),
    behind: behind(
      '(?: at [^@;]{0,40})?,?\\)?,? (?:remains?|stays?|is|are|has|have) (?:not (?:been )?chang\\w+|the same|unchanged|unaffected)\\b',
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    example: 'Holders of the company will vote on the merger on *May 5, 2024* at a special meeting.',
    before: before(
      '\\bholders (?:of [^@;,]{2,60} )?(?:will|are to|are being asked to|are asked to|may) (?:[a-z]+ )?(?:vote|decide)\\b[^@;]{0,80} on (?:[a-z]+, )?',
    ),
    behind: behind(',? at @[ASG]\\d+@'),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'Holders met on *May 5, 2023*.',
    before: before('\\b(?:we|they|holders|owners) (?:last )?met on '),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'The correct date of the annual meeting is *May 5, 2024*.',
    before: before(`\\bcorrect (?:date|day)\\b${wordsAndMeetings(60)}\\b(?:is|being) ${words(20)}`),
  },
  {
    role: 'meeting',
    weight: 12,
    example: 'The board took *May 5, 2024* for the annual meeting.',
    behind: behind(` (?:for|as|to hold|to convene)\\b${words(60)}${aMeeting}`),
  },
  {
    role: 'meeting',
    weight: 8,
    example: 'Come to the *May 5, 2024* annual meeting.',
    before: before('(?<!\\b(?:of|on|since|from|by|after|before|until) )'),
    // One behind a colon is of what comes next in a list
    behind: behind(` ${aMeeting}(?!: ?(?:[a-z]+, )?@D)`),
  },
];
