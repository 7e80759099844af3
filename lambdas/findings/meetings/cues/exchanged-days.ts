import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { before, behind, words } from './patterns.ts';

const aDay = '(?:[a-z]+, )?@D\\d+@';
const replaces = '(?:replaces|supersedes|takes the place of)';
const willBe = '(?:will be|is|shall be|has been (?:set|chosen|fixed))(?: as)?';
const asTheDay = '(?:the|its|our) (?:new )?(?:date|day) (?:of|for|on which)';
const onThatDay = '(?:will|shall|is to) (?:not|no longer) be held (?:on|as of) (?:that|such) (?:date|day),? but';
const wasOriginally =
  '\\((?:originally|formerly|previously|initially|once|until now)(?: (?:set|scheduled|called|planned))?(?: for| on)?';

const begun = '@[ASG]\\d+@,? (?:which )?(?:was )?(?:begun|began|opened|convened) on ';

const fromAWeekday = '\\bfrom [^@;]{2,60}, (?:which|that) (?:would have been|would be|was|is) ';

/** "The annual meeting, which was first planned for", right before the day that was. */
const calledFor = inTurn(
  '@[ASG]\\d+@,? (?:(?:which|that) )?(?:(?:is|was|has been|had been) )?(?:originally |previously |initially |first |currently )?',
  '(?:scheduled|set|called|planned|slated|noticed)(?: to be (?:held|convened))? (?:for|on) (?:[a-z]+, )?',
);
const movedOnce =
  '(?:has|have|was) (?:again |further |since |now )?(?:been )?(?:again |further )?(?:postponed|re-?scheduled|moved|deferred|delayed)';
/** And right behind it, up to the day that is. */
const isHeldElsewhere = inTurn(
  `(?: at [^@;,]{0,40})?,? (?:${movedOnce},? )?(?:and )?(?:will (?:now |instead )?be|is (?:now )?to be|was|be) held`,
  '(?:,? (?:@N\\d+@|[a-z]+ (?:days?|weeks?|months?)) (?:later|earlier),?)?(?: at [^@;,]{0,40},?)? on (?:[a-z]+, )?',
);

/** Two days side by side, of which one takes the place of the other. */
export const exchangedDayCues: readonly DateRoleCue[] = [
  {
    role: 'previous',
    weight: 15,
    example: 'The annual meeting, which was scheduled for *May 5, 2024*, was held on June 9, 2024.',
    before: before(calledFor),
    behind: behind(`${isHeldElsewhere}@D`),
  },
  {
    role: 'meeting',
    weight: 15,
    example: 'The annual meeting, planned for May 5, 2024, will be held one week later, on *May 12, 2024*.',
    before: before(`${calledFor}@D\\d+@${isHeldElsewhere}`),
  },
  {
    role: 'previous',
    weight: 16,
    example:
      'The annual meeting, planned for May 5, 2024 and then moved to *June 9, 2024*, has again been moved, and will be held on July 9, 2024.',
    before: before(
      '@D\\d+@,? (?:and )?(?:then|later|subsequently|thereafter) (?:postponed|re-?scheduled|moved|changed|deferred) (?:for|to|until) (?:[a-z]+, )?',
    ),
    behind: behind(`,? ${movedOnce}\\b`),
  },
  {
    role: 'meeting',
    weight: 15,
    example: 'The annual meeting was set for May 5, 2024, has again been moved, and will be held on *July 9, 2024*.',
    before: before(
      `@D\\d+@,? ${movedOnce},? and (?:will (?:now )?be|is (?:now )?to be) held(?: at [^@;,]{0,40},?)? on (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'The date of the annual meeting (originally *May 5, 2024*) is now June 9, 2024.',
    before: before(`${wasOriginally} (?:[a-z]+, )?`),
    behind: behind('\\) (?:is|will be|has been|becomes)\\b[^@;]{0,40}@D'),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'The date of the annual meeting (originally May 5, 2024) is now *June 9, 2024*.',
    before: before(`${wasOriginally} ${aDay}\\) (?:is|will be|has been|becomes)\\b[^@;]{0,40}`),
  },
  {
    role: 'meeting',
    weight: 17,
    example: '*June 9, 2024*, and not May 5, 2024, will be the date of the annual meeting.',
    behind: behind(`,? (?:and |but )?not ${aDay},? ${willBe} ${asTheDay}\\b`),
  },
  {
    role: 'previous',
    weight: 17,
    example: 'June 9, 2024, and not *May 5, 2024*, will be the date of the annual meeting.',
    before: before('@D\\d+@,? (?:and |but )?not (?:[a-z]+, )?'),
    behind: behind(`,? ${willBe} ${asTheDay}\\b`),
  },
  {
    role: 'meeting',
    weight: 17,
    example: '*June 9, 2024* replaces May 5, 2024 as the date of the annual meeting.',
    behind: behind(` ${replaces} ${aDay} as ${asTheDay}\\b`),
  },
  {
    role: 'previous',
    weight: 17,
    example: 'June 9, 2024 takes the place of *May 5, 2024* as the date of the annual meeting.',
    before: before(`@D\\d+@ ${replaces} (?:[a-z]+, )?`),
    behind: behind(` as ${asTheDay}\\b`),
  },
  {
    role: 'previous',
    weight: 17,
    example: 'The annual meeting of *May 5, 2024* will not be held on that date but on June 9, 2024.',
    before: before(`@[ASG]\\d+@${words(40)}`),
    behind: behind(`,? ${onThatDay}`),
  },
  {
    role: 'meeting',
    weight: 17,
    example: 'The annual meeting of May 5, 2024 will not be held on that date but on *June 9, 2024*.',
    before: before(`@D\\d+@,? ${onThatDay} (?:rather |instead )?on (?:[a-z]+, )?`),
  },
  {
    role: 'meeting',
    weight: 13,
    example: 'It is now *June 9, 2024*; it was May 5, 2024.',
    before: before('(?:^|[;.] )(?:it|the (?:date|day)) is now (?:[a-z]+, )?'),
    behind: behind('(?: at [^@;,]{0,40})?(?:[.;]|$|,? (?:instead|and (?:not|no longer)|(?:it )?was)\\b)'),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'The board announced a new meeting date (June 9, 2024; formerly *May 5, 2024*) for the annual meeting.',
    before: before(
      '\\bmeeting date \\((?:[a-z]+, )?@D\\d+@[;,] (?:formerly|previously|originally|until now|was|not)(?: on| for)? (?:[a-z]+, )?',
    ),
  },
  {
    role: 'previous',
    weight: 15,
    example: 'The *May 5, 2024* annual meeting will now be held on June 9, 2024.',
    before: before('(?:^|\\b(?:the|its|our|for|of) )'),
    behind: behind(
      ` @[ASG]\\d+@,? (?:(?:which|that|and|but) )?(?:will now|is now to|has now been|is now) (?:be )?(?:held|convened|scheduled|set|called|take place)\\b${words(40)}@D`,
    ),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'The annual meeting was to reconvene on *May 5, 2024*.',
    before: before('\\b(?:was|were) to (?:reconvene|resume|continue)\\b[^@;]{0,30} (?:on|for) (?:[a-z]+, )?'),
  },
  {
    role: 'meeting',
    weight: 14,
    example: 'The call of the annual meeting was revoked; a new notice will be sent for a meeting on *June 9, 2024*.',
    before: before(
      '\\bnew (?:notice|call)\\b[^@;.]{0,40}\\b(?:for|of) (?:(?:an?|the) meeting|@[ASG]\\d+@) (?:to be (?:held|convened) )?(?:on|for) (?:[a-z]+, )?',
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    example:
      'The annual meeting was adjourned from May 5, 2024 to May 12, 2024 and from May 12, 2024 to *June 9, 2024*.',
    before: before(
      `\\b(?:adjourned|postponed) from ${aDay},? to ${aDay},? (?:and )?(?:(?:then|again|later) )?from ${aDay},? to (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'previous',
    weight: 13,
    example: 'It is now June 9, 2024; it was *May 5, 2024*.',
    before: before('@D\\d+@[;,] (?:and )?it was (?:[a-z]+, )?'),
  },
  {
    role: 'previous',
    weight: 17,
    example: 'The annual meeting is on May 5, 2024, which is earlier than *June 9, 2024*, the date that was announced.',
    before: before('\\b(?:earlier|later|sooner) than (?:[a-z]+, )?'),
    behind: behind(
      inTurn(
        ',? (?:the|which was the) (?:date|day) (?:(?:that|which) (?:was|had been|we had) )?(?:previously |originally |first )?',
        oneOf('stated', 'announced', 'given', 'disclosed', 'set', 'scheduled', 'reported'),
        '\\b',
      ),
    ),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'The board fixed *June 9, 2024* as the new date of the annual meeting, which was to be on May 5, 2024.',
    before: before('\\b(?:fixed|set|chose|selected|designated|established|named) (?:[a-z]+, )?'),
    behind: behind(',? as the new (?:meeting )?(?:date|day)\\b(?! of record)'),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'A record date was fixed for the adjourned annual meeting, now to be held on *June 9, 2024*.',
    before: before(
      '@[ASG]\\d+@,? (?:which is )?now to (?:be held|take place|convene) (?:at [^@;]{0,40} )?on (?:[a-z]+, )?',
    ),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'The original record date was April 1, 2024 and the original date of the meeting *May 5, 2024*.',
    before: before(
      '\\band (?:@G\\d+@ date|the (?:original|former|previous|old) (?:@G\\d+@ date|meeting date|(?:date|day) of (?:the meeting|@[ASG]\\d+@))) (?:was )?(?:[a-z]+, )?',
    ),
  },
  {
    role: 'other',
    weight: 16,
    example: 'The original record date was *April 1, 2024*.',
    before: before('\\b(?:original|former|old) record date (?:was|had been|of) (?:[a-z]+, )?'),
  },
  {
    role: 'previous',
    weight: 15,
    example: 'The annual meeting, which by the bylaws would be held on *May 5, 2024*, is put off.',
    before: before('\\bwhich (?:by|under) [^@;,]{2,40} would (?:be held|take place|fall) on[^@;]{0,30}'),
  },
  {
    role: 'other',
    weight: 16,
    example: 'The board has cancelled the record date of *April 1, 2024*.',
    before: before('\\b(?:cancell?ed|vacated|withdrawn|withdrew) (?:the |its )?record date (?:of|on) (?:[a-z]+, )?'),
  },
  {
    role: 'meeting',
    weight: 16,
    example: 'The special meeting begun on May 5, 2024 will continue on *June 9, 2024*.',
    before: before(`${begun}${aDay},? (?:will|shall|is to) (?:continue|be continued|go on) on (?:[a-z]+, )?`),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'The special meeting begun on *May 5, 2024* will continue on June 9, 2024.',
    before: before(`${begun}(?:[a-z]+, )?`),
    behind: behind(',? (?:will|shall|is to) (?:continue|be continued|go on) on\\b'),
  },
  {
    role: 'previous',
    weight: 16,
    example: 'The company has postponed the annual meeting of *May 5, 2024*.',
    before: before(
      '\\b(?:postpon|cancel|reschedul|delay|adjourn)(?:e[ds]?|l?ed|ing|ling|s)? @[ASG]\\d+@ of (?:[a-z]+, )?',
    ),
  },
  {
    role: 'previous',
    weight: 17,
    example:
      'The date of the annual meeting was changed from the third Tuesday, which would be *May 5, 2024*, to June 9, 2024.',
    before: before(`${fromAWeekday}(?:[a-z]+, )?`),
    behind: behind(',? to\\b'),
  },
  {
    role: 'meeting',
    weight: 17,
    example:
      'The date of the annual meeting was changed from the third Tuesday, which would be May 5, 2024, to *June 9, 2024*.',
    before: before(`${fromAWeekday}${aDay},? to (?:[a-z]+, )?`),
  },
];
