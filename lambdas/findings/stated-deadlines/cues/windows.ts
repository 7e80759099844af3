import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, late, lead, mayNot, nothingMay } from './patterns.ts';

/** The words that make a date the first day of a window, or the last one of several. */
export const windowCues: readonly DeadlineDateCue[] = [
  // "Late if we do not receive it before March 12": the last day is the one before
  {
    role: 'due',
    example: 'A nomination is untimely if we do not receive it before *March 12, 2026*.',
    before: before(
      `\\b${late}\\b[^@;.]{0,60}\\b(?:unless|if (?:we|it|notice|the secretary|the company)\\b[^@;.]{0,40}\\b(?:not|never))\\b[^@;.]{0,60}\\b(?:before|prior to) ${lead}`,
    ),
  },
  // "February 8 at the latest, January 9 at the earliest": each says of itself which end it is
  {
    role: 'opens',
    example: 'Nominations must arrive by February 8, 2026 at the latest, *January 9, 2026* at the earliest.',
    behind: behind(
      oneOf(
        ',? at (?:the|its) (?:very )?earliest\\b(?!,? (?:on )?@D)',
        ' ?\\(?the (?:first|earliest) (?:day|date|on which)\\b',
      ),
    ),
  },
  {
    role: 'opens',
    example: 'Nominations must arrive at the latest on February 8, 2026, and at the earliest on *January 9, 2026*.',
    before: before(
      oneOf(
        `\\bearliest\\)?[,:]? ${lead}`,
        `\\b(?:last|latest|closing) (?:day|date)\\b[^;.]{0,120}@D\\d+@[;,] (?:and )?the (?:first|earliest)(?: (?:day|date|one))?(?:,| is| being)? ${lead}`,
      ),
    ),
  },
  {
    role: 'due',
    example: 'Nominations must reach us on January 9, 2026 at the earliest and on *February 8, 2026* at the latest.',
    behind: behind(',? at (?:the|its) (?:very )?latest\\b(?!,? (?:on )?@D)'),
  },
  {
    role: 'due',
    example: 'Nominations: earliest January 9, 2026, latest *February 8, 2026*',
    before: before(`\\blatest\\)?[,:]? ${lead}`),
  },
  // What may not be done before a day may be done from that day on
  {
    role: 'opens',
    example: 'A holder may not give notice of a nomination until *January 9, 2026*.',
    before: before(`${mayNot}\\b(?:before|prior to|earlier than|sooner than|in advance of|until) ${lead}`),
  },
  {
    role: 'opens',
    example: 'A holder must wait until *January 9, 2026* to nominate a director.',
    before: before(`\\bwait until ${lead}`),
  },
  {
    role: 'opens',
    example: 'No notice of a nomination shall be given prior to *January 9, 2026* or subsequent to February 8, 2026.',
    before: before(`${nothingMay}\\b(?:before|prior to|earlier than|sooner than|in advance of|until) ${lead}`),
  },
  {
    role: 'due',
    example: 'A holder may not give notice of a nomination subsequent to *February 8, 2026*.',
    before: before(`${mayNot}\\b(?:after|subsequent to|following|past) ${lead}`),
  },
  // A window, outside which a notice is late
  {
    role: 'opens',
    example: 'A nomination is disregarded when received before *January 9, 2026*.',
    before: before(
      `\\b${late}\\b[^@;.]{0,60}\\b(?:(?:after|later than) ${lead}@D\\d+@,? or [^@;.]{0,20})?(?:before|prior to|earlier than) ${lead}`,
    ),
  },
  // "Received before January 9, 2026 are premature"
  {
    role: 'opens',
    example: 'Nominations received before *January 9, 2026* are premature.',
    before: before(`(?<!\\b(?:not|unless|if|until)\\b[^@;.]{0,60})\\b(?:before|prior to|earlier than) ${lead}`),
    behind: behind(
      inTurn(
        ',? [^@;.]{0,60}\\b',
        oneOf(
          'premature',
          'ineffective',
          'too early',
          'too soon',
          'early',
          '(?:not be|not) counted',
          '(?:has|have|had|be of|is of|are of|without) no? ?(?:force|effect)',
          'void',
          'invalid',
        ),
        '\\b',
      ),
    ),
  },
  {
    role: 'due',
    example: 'A nomination is disregarded when received after *February 8, 2026*.',
    before: before(
      `\\b${late}\\b[^@;.]{0,110}\\b(?:(?:before|prior to|earlier than) ${lead}@D\\d+@,? or [^@;.]{0,20})?(?:after|later than) ${lead}`,
    ),
  },
  {
    role: 'opens',
    example: 'Notices received after February 8, 2026 or before *January 9, 2026* are untimely.',
    before: before(`\\bafter (?:the )?@D\\d+@,? or (?:[a-z]+ )?(?:before|earlier than|prior to) ${lead}`),
    behind: behind(`[^@;]{0,60}\\b${late}\\b`),
  },
  {
    role: 'opens',
    example: 'Notices received before *January 9, 2026* or after February 8, 2026 are untimely.',
    before: before('\\b(?:before|prior to|earlier than) '),
    behind: behind(`,? or (?:after|later than|subsequent to) @D\\d+@[^@;]{0,60}\\b${late}\\b`),
  },
  {
    role: 'opens',
    example: 'Nominations may come no earlier than *January 9, 2026*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          '(?:not|no|nor|or|and not|but not|though not) (?:earlier|sooner) than',
          'not (?:before|prior to)',
          'nor (?:before|prior to)',
          'on or after',
          'as early as',
          '(?:begins?|beginning|opens?|opened|opening|starts?|starting|commences?|commencing)(?: on| at| with)?',
          'from',
          'between',
          'no sooner than',
          '(?:may|must|shall|can|could|will) not be [a-z]{2,10} (?:before|prior to|earlier than)',
        ),
        ` ${lead}`,
      ),
    ),
  },
  {
    role: 'opens',
    example: 'For nominations *January 9, 2026* is the earliest day.',
    behind: behind(
      oneOf(
        ',? (?:is|will be|shall be|being|as) (?:the |our )?(?:first|earliest)\\b',
        ' ?\\((?:the )?(?:first|earliest|opening) (?:day|date)\\)',
      ),
    ),
  },
  // "After 8:00 a.m. on January 24, 2025 and before 5:00 p.m. on February 23, 2025"
  {
    role: 'opens',
    example: 'Nominations must be received after *January 9, 2026* and before February 8, 2026.',
    before: before(`\\bafter ${lead}`),
    behind: behind(
      `,? (?:and|but) (?:not |no )?(?:before|by|on or before|prior to|later than|after) ${lead}@D\\d+@(?![^@;]{0,60}\\b${late}\\b)`,
    ),
  },
  // "Not later than May 16, 2026 or prior to May 1, 2026": outside of which a notice is late
  {
    role: 'opens',
    example: 'Nominations must come no later than February 8, 2026 or prior to *January 9, 2026*.',
    before: before(
      `\\b(?:not|no) later than ${lead}@D\\d+@,? (?:and|or|nor)(?: not| no)? (?:earlier than|sooner than|prior to|before) ${lead}`,
    ),
  },
  // "The earlier of February 21, 2026 and the tenth day after the announcement"
  {
    role: 'none',
    example: 'Nominations are due by the earlier of *February 21, 2026* and the 10th day after the announcement.',
    before: before(`\\bearlier of:?[^@;]{0,60}`),
    behind: behind('[^@;.]{0,60}\\b(?:and|or)\\b[^@;.]{0,60}@[NO]\\d'),
  },
  // "The later of December 9, 2025 and January 15, 2026"
  {
    role: 'due',
    example: 'Nominations are due by the later of December 9, 2025 and *January 15, 2026*.',
    before: before(`\\blater of:?[^@;]{0,40}@D\\d+@,?[^@;]{0,40}\\b(?:and|or)\\b[^@;]{0,30}`),
  },
  {
    role: 'due',
    example: 'Nominations may come from January 9, 2026 to the close of business on *February 8, 2026*.',
    afterOpening: true,
    before: before(
      inTurn(
        '@D\\d+@,?(?: \\([^()]{0,60}\\),?)? ?',
        oneOf(
          'to',
          'and',
          'through',
          'until',
          'till',
          '-',
          'n?or (?:after|later than|subsequent to)',
          'up to(?: and including)?',
          'and the latest (?:date|day) is',
        ),
        ` ${lead}`,
      ),
    ),
  },
];
